import {
  deviceMountProperties,
  mountFilesystem,
  norecoveryProperty,
  partitionProperty,
  readOnlyProperty,
} from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";

export const meta = {
  summary: "Mount an XFS filesystem",
  description:
    "Mounts the XFS filesystem of a device, or of one of its partitions, at `target` below the folder of the stage's mounts. " +
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
        },
      },
    },
  },
  example: { name: "root", type: "org.osbuild.xfs", source: "root", target: "/" },
} as const satisfies MountMeta;

export function mount(context: MountContext<typeof meta>): Promise<OpenedMount> {
  const { target, options = {} } = context.mount;
  return mountFilesystem(context, "xfs", target, { ro: options.readonly, norecovery: options.norecovery });
}
