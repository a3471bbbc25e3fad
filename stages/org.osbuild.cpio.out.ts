import { posix } from "node:path";
import { inputsSchema, requireInput, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Make a cpio archive",
  description:
    "Archives the input `tree` with `cpio`, sorted by name and folders before what is in them, as the kernel needs it.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the archive" },
      append: { type: "boolean", description: "Add to an archive that exists", default: false },
      format: {
        type: "string",
        description: "Archive format",
        enum: ["bin", "odc", "newc", "crc", "tar", "ustar"],
        default: "newc",
      },
      "root-node": {
        type: "string",
        description: "Whether the root folder itself is in it",
        enum: ["include", "omit"],
        default: "include",
      },
      reproducible: { type: "boolean", description: "Leave out numbers of devices and inodes", default: true },
      owner: {
        type: "object",
        description: "Owner of everything in the archive",
        additionalProperties: false,
        required: ["user"],
        properties: { user: { type: "string" }, group: { type: "string" } },
      },
    },
  },
  format1Options: true,
  inputs: inputsSchema("tree"),
  tools: ["cpio"],
  example: {
    type: "org.osbuild.cpio.out",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { filename: "initrd.img", owner: { user: "root", group: "root" } },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  const { append, format = "newc", reproducible = true, owner } = options;
  const source = requireInput(inputs, "tree");
  const names = [...(options["root-node"] === "omit" ? [] : ["."]), ...listTree(source, "")];
  await exec(
    "cpio",
    [
      ...[
        "-o",
        `--format=${format}`,
        "--null",
        "--quiet",
        ...(reproducible ? ["--reproducible"] : []),
        ...(append ? ["--append"] : []),
      ],
      ...(owner ? [`--owner=${owner.user}${owner.group ? `:${owner.group}` : ""}`] : []),
      ...["-O", requireOutputPath(tree, options.filename), "-D", source.path],
    ],
    { input: names.map((name) => `${name}\0`).join("") },
  );
}

function listTree(tree: Tree, folder: string): readonly string[] {
  return tree.list(`/${folder}`).flatMap((name) => {
    const path = posix.join(folder, name);
    return [path, ...(tree.find(`/${path}`)?.isDirectory() ? listTree(tree, path) : [])];
  });
}
