import { deriveUuid } from "../src/modules/disk/identity.ts";
import { mountFilesystem } from "../src/modules/disk/mount.ts";
import { inputsSchema, requireInput, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a disk image with systemd-repart",
  description:
    "Makes a disk image from the partition definitions (`repart.d`) and the content of the input `root-tree`. UUIDs follow from the seed, the seed from the manifest when none is given.",
  options: {
    additionalProperties: false,
    required: ["path", "size"],
    properties: {
      path: { type: "string", description: "Image in the tree" },
      size: { type: "string", description: "Size with a unit, or `auto`" },
      seed: { type: "string", description: "UUID that the UUIDs are derived from, or `random`", default: "random" },
      "sector-size": { type: "integer", description: "Bytes in a sector" },
      "defer-partitions-factory-reset": {
        type: "boolean",
        description: "Leave out partitions that a factory reset makes",
        default: false,
      },
      split: { type: "boolean", description: "Also write each partition to a file of its own", default: false },
    },
  },
  format1Options: true,
  inputs: inputsSchema("root-tree"),
  tools: ["systemd-repart"],
  example: {
    type: "org.osbuild.systemd-repart.create",
    inputs: { "root-tree": { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { path: "disk.raw", size: "auto" },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec, id }: StageContext<typeof meta>): Promise<void> {
  const root = requireInput(inputs, "root-tree").path;
  const image = requireOutputPath(tree, options.path);
  // whether it needs loop devices depends on the filesystems, so all of /dev is shown while it runs
  await using _ = await mountFilesystem(exec, ["-t", "devtmpfs", "devtmpfs"], "/dev/");
  await exec("systemd-repart", [
    ...["--empty", "create", "--size", options.size, "--root", root, "--seed", options.seed ?? deriveUuid(id, "seed"), image],
    ...(options["sector-size"] ? ["--sector-size", String(options["sector-size"])] : []),
    ...(options["defer-partitions-factory-reset"] ? ["--defer-partitions-factory-reset", "yes"] : []),
    ...(options.split ? ["--split", "yes"] : []),
  ]);
}
