import { deviceMountProperties, mountFilesystem } from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";

export const meta = {
  summary: "Mount a squashfs filesystem",
  description: "Mounts the read-only squashfs filesystem of a device at `target` below the folder of the stage's mounts.",
  schema: {
    additionalProperties: false,
    required: ["name", "type", "source", "target"],
    properties: {
      ...deviceMountProperties,
      options: {
        type: "object",
        additionalProperties: false,
      },
    },
  },
  example: { name: "image", type: "org.osbuild.squashfs", source: "image", target: "/" },
} as const satisfies MountMeta;

export function mount(context: MountContext<typeof meta>): Promise<OpenedMount> {
  const { target } = context.mount;
  return mountFilesystem(context, "squashfs", target, { ro: true });
}
