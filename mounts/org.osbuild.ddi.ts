import { makeTarget } from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";
import { StageFailure } from "../src/modules/stage.ts";

export const meta = {
  summary: "Mount a discoverable disk image",
  description:
    "Mounts all partitions of a disk image at once, where the Discoverable Partitions Specification says they belong, with " +
    "`systemd-dissect` of the host.",
  tools: ["systemd-dissect"],
  schema: {
    additionalProperties: false,
    required: ["name", "type", "source", "target"],
    properties: {
      name: { type: "string", description: "Name of the mount in the stage" },
      type: { type: "string" },
      source: { type: "string", description: "Name of the device" },
      target: { type: "string", description: "Where to mount it, below the stage's mounts" },
      options: {
        type: "object",
        additionalProperties: false,
        properties: {
          growfs: { type: "boolean", description: "Grow filesystems to the size of their partitions", default: true },
          "read-only": { type: "boolean", description: "Allow nothing to be written", default: false },
          fsck: { type: "boolean", description: "Check the filesystems first", default: true },
          discard: { type: "string", description: "Where to discard unused blocks", enum: ["disabled", "loop", "all", "crypto"] },
          "image-policy": { type: "string", description: "Which partitions must be there, and how protected" },
          "image-filter": { type: "string", description: "Which partitions to look at, by label" },
        },
      },
    },
  },
  example: { name: "image", type: "org.osbuild.ddi", source: "disk", target: "/", options: { growfs: false } },
} as const satisfies MountMeta;

export async function mount({
  mount: { target, options = {} },
  source,
  root,
  exec,
}: MountContext<typeof meta>): Promise<OpenedMount> {
  if (source === undefined) throw new StageFailure(`Cannot mount an image at '${target}': the mount names no source`);
  const path = makeTarget(root, target);
  const args = [
    ...(options.growfs === false ? ["--growfs", "no"] : []),
    ...(options["read-only"] === true ? ["--read-only"] : []),
    ...(options.fsck === false ? ["--fsck", "no"] : []),
    ...given("--discard", options.discard),
    ...given("--image-policy", options["image-policy"]),
    ...given("--image-filter", options["image-filter"]),
  ];
  await exec("systemd-dissect", ["--mount", "--mkdir", ...args, source, path]);
  const below = path.slice(root.length + 1) || ".";
  return { path: below, [Symbol.asyncDispose]: async () => void (await exec("systemd-dissect", ["--umount", path])) };
}

function given(flag: string, value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [flag, value];
}
