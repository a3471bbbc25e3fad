import { deviceMountProperties, makeTarget, partitionProperty } from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";

export const meta = {
  summary: "Mount nothing",
  description: "Makes an empty folder at `target` below the folder of the stage's mounts; for tests.",
  schema: {
    additionalProperties: false,
    required: ["name", "type", "source", "target"],
    properties: {
      ...deviceMountProperties,
      partition: partitionProperty,
      options: { type: "object", additionalProperties: true },
    },
  },
  example: { name: "nothing", type: "org.osbuild.noop", source: "disk", target: "/" },
} as const satisfies MountMeta;

export async function mount({ mount: { target }, root }: MountContext<typeof meta>): Promise<OpenedMount> {
  const path = makeTarget(root, target).slice(root.length + 1) || ".";
  return { path, [Symbol.asyncDispose]: async () => {} };
}
