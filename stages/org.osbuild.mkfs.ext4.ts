import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make an ext4 filesystem",
  description:
    "Runs `mkfs.ext4` on the device `device`. Features that no option names are those of the build root's `mke2fs.conf`.",
  options: {
    additionalProperties: false,
    required: ["uuid"],
    properties: {
      uuid: { type: "string", description: "UUID of the filesystem" },
      label: { type: "string", description: "Name of the filesystem", maxLength: 16 },
      lazy_init: {
        type: "boolean",
        description: "Whether inode tables and journal are cleared at the first mount instead of now",
      },
      metadata_csum_seed: {
        type: "boolean",
        description: "Whether checksums have a seed of their own, so that the UUID may change",
      },
      orphan_file: { type: "boolean", description: "Whether deleted files that are open are noted in a file" },
      verity: { type: "boolean", description: "Whether files may be protected by fs-verity" },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["mkfs.ext4"],
  example: {
    type: "org.osbuild.mkfs.ext4",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root" },
  },
} as const satisfies StageMeta;

const features = ["verity", "orphan_file", "metadata_csum_seed"] as const;

export async function run({ options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const { uuid, label, lazy_init } = options;
  const lazy = lazy_init === undefined ? [] : ["lazy_itable_init", "lazy_journal_init"];
  await exec("mkfs.ext4", [
    ...["-U", uuid, ...(label ? ["-L", label] : [])],
    ...lazy.flatMap((name) => ["-E", `${name}=${Number(lazy_init)}`]),
    ...features.flatMap((name) => (options[name] === undefined ? [] : ["-O", options[name] ? name : `^${name}`])),
    requireDevice(devices, "device"),
  ]);
}
