import { devicesSchema, requireDevice, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make dm-verity hashes",
  description:
    "Computes the hash tree of the device `data_device` on the device `hash_device`, writes the root hash into the tree and verifies the result.",
  options: {
    additionalProperties: false,
    required: ["root_hash_file"],
    properties: {
      blocksize: { type: "number", description: "Bytes in a data block", default: 512 },
      root_hash_file: { type: "string", description: "File of the tree for the root hash" },
    },
  },
  format1Options: true,
  devices: devicesSchema("data_device", "hash_device"),
  tools: ["veritysetup"],
  example: {
    type: "org.osbuild.dmverity",
    devices: {
      data_device: { type: "org.osbuild.loopback", options: { filename: "root.img" } },
      hash_device: { type: "org.osbuild.loopback", options: { filename: "root.hash" } },
    },
    options: { root_hash_file: "root.roothash" },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, devices, exec }: StageContext<typeof meta>): Promise<void> {
  const both = [requireDevice(devices, "data_device"), requireDevice(devices, "hash_device")];
  const rootHash = ["--root-hash-file", requireOutputPath(tree, options.root_hash_file)];
  await exec("veritysetup", ["format", ...both, "--data-block-size", String(options.blocksize ?? 512), ...rootHash]);
  await exec("veritysetup", ["verify", ...both, ...rootHash]);
}
