import {
  deviceMountProperties,
  mountFilesystem,
  norecoveryProperty,
  partitionProperty,
  readOnlyProperty,
} from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";

export const meta = {
  summary: "Mount a btrfs filesystem",
  description:
    "Mounts the btrfs filesystem of a device, or one of its subvolumes, at `target` below the folder of the stage's mounts. " +
    "It is written back and unmounted when the stage has ended.",
  schema: {
    additionalProperties: false,
    required: ["name", "type", "source", "target"],
    properties: {
      ...deviceMountProperties,
      partition: partitionProperty,
      options: {
        type: "object",
        additionalProperties: false,
        properties: {
          readonly: readOnlyProperty,
          norecovery: norecoveryProperty,
          subvol: { type: "string", description: "Subvolume to mount" },
          compress: { type: "string", description: "How new data is compressed: `zstd:1`" },
        },
      },
    },
  },
  example: {
    name: "home",
    type: "org.osbuild.btrfs",
    source: "disk",
    target: "/home",
    options: { subvol: "home", compress: "zstd:1" },
  },
} as const satisfies MountMeta;

export function mount(context: MountContext<typeof meta>): Promise<OpenedMount> {
  const { target, options = {} } = context.mount;
  return mountFilesystem(context, "btrfs", target, {
    ro: options.readonly,
    norecovery: options.norecovery,
    subvol: options.subvol,
    compress: options.compress,
  });
}
