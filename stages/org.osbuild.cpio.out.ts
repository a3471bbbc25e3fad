import { posix } from "node:path";
import { correctFolderLinks } from "../src/modules/disk/cpio-links.ts";
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
  const archive = requireOutputPath(tree, options.filename);
  const subfolders = new Map<string, number>();
  const listed = listTree(source, ".", subfolders);
  const names = options["root-node"] === "omit" ? listed : [".", ...listed];
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
      ...["-O", archive, "-D", source.path],
    ],
    { input: names.map((name) => `${name}\0`).join("") },
  );
  correctFolderLinks(archive, subfolders);
}

/** Names below a folder, sorted, folders first; counts the folders in each on the way. */
function listTree(tree: Tree, folder: string, subfolders: Map<string, number>): readonly string[] {
  const paths = tree.list(folder).map((name) => posix.join(folder, name));
  const isFolder = (path: string) => tree.find(path)?.isDirectory() ?? false;
  subfolders.set(folder, paths.filter(isFolder).length);
  return paths.flatMap((path) => [path, ...(isFolder(path) ? listTree(tree, path, subfolders) : [])]);
}
