import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const iterations = (minimum: number) => ({ type: "integer", description: "Cost in time", minimum, maximum: 4294967295 }) as const;

export const meta = {
  summary: "Make an encrypted LUKS2 container",
  description:
    "Formats the device `device`. The passphrase stands in the manifest: change it or add a key of your own at the first boot.",
  options: {
    additionalProperties: false,
    required: ["passphrase", "uuid", "pbkdf"],
    properties: {
      passphrase: { type: "string", description: "Passphrase of the first key slot" },
      uuid: { type: "string", description: "UUID of the container" },
      cipher: { type: "string", description: "Cipher, as `cryptsetup` names it" },
      pbkdf: {
        description: "How the key is derived from the passphrase",
        oneOf: [{ $ref: "#/definitions/pbkdf2" }, { $ref: "#/definitions/argon2" }],
      },
      label: { type: "string", description: "Name of the container" },
      subsystem: { type: "string", description: "Second name" },
      "sector-size": { type: "integer", description: "Bytes in an encrypted sector" },
      integrity: { description: "Also authenticate data", enum: ["hmac-sha256"] },
    },
  },
  definitions: {
    pbkdf2: {
      type: "object",
      description: "PBKDF2",
      additionalProperties: false,
      required: ["method", "iterations"],
      properties: { method: { enum: ["pbkdf2"] }, iterations: iterations(1000) },
    },
    argon2: {
      type: "object",
      description: "Argon2",
      additionalProperties: false,
      required: ["method", "iterations"],
      properties: {
        method: { enum: ["argon2i", "argon2id"] },
        memory: { type: "integer", description: "Cost in memory, KiB", minimum: 32, maximum: 4194304 },
        iterations: iterations(4),
        parallelism: { type: "integer", description: "Threads", minimum: 1, maximum: 4 },
      },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["cryptsetup"],
  example: {
    type: "org.osbuild.luks2.format",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: {
      uuid: "9c6ae55b-cf88-45b8-84e8-64990759f39d",
      passphrase: "changed at the first boot",
      pbkdf: { method: "argon2id", iterations: 4, memory: 32, parallelism: 1 },
    },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const { passphrase, uuid, cipher, pbkdf, label, subsystem = "", integrity, "sector-size": sector } = options;
  const { memory = 32, parallelism = 1 }: { readonly memory?: number; readonly parallelism?: number } = pbkdf as object;
  await exec(
    "cryptsetup",
    [
      ...["-q", "--uuid", uuid, "luksFormat", "--type", "luks2", "--force-password", ...(cipher ? ["--cipher", cipher] : [])],
      ...(label ? ["--label", label, "--subsystem", subsystem] : []),
      ...(sector ? ["--sector-size", String(sector)] : []),
      ...(integrity ? ["--integrity", integrity] : []),
      ...["--pbkdf", pbkdf.method, "--pbkdf-force-iterations", String(pbkdf.iterations)],
      ...["--pbkdf-memory", String(memory), "--pbkdf-parallel", String(parallelism), requireDevice(devices, "device")],
    ],
    { input: passphrase },
  );
}
