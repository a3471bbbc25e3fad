import { posix } from "node:path";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make btrfs subvolumes",
  description: "Makes subvolumes in the mounted filesystems, in order. Missing folders above one are made too.",
  options: {
    additionalProperties: false,
    properties: {
      subvolumes: {
        type: "array",
        description: "Subvolumes",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name"],
          properties: { name: { type: "string", description: "Path, from where the filesystems are mounted" } },
        },
      },
    },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  tools: ["btrfs"],
  example: {
    type: "org.osbuild.btrfs.subvol",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    mounts: [{ name: "volume", type: "org.osbuild.btrfs", source: "device", target: "/" }],
    options: { subvolumes: [{ name: "/root" }, { name: "/home" }] },
  },
} as const satisfies StageMeta;

export async function run({ options, mountRoot, exec }: StageContext<typeof meta>): Promise<void> {
  for (const { name } of options.subvolumes ?? []) {
    const path = posix.join("/", name);
    mountRoot.makeDirectory(posix.dirname(path), { parents: true });
    await exec("btrfs", ["subvolume", "create", mountRoot.resolve(path)]);
  }
}
