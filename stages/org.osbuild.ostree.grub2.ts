import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Put the path of the deployment into a GRUB configuration",
  description: "Replaces `@OSTREE@` in a file of the tree by the path below `/ostree/boot.N` that the kernel is told to boot.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "File of the tree" },
      source: {
        description: "Where the deployment is, when not in the input `tree`: `mount://` or `input://NAME/`",
        oneOf: [
          { type: "string", pattern: "^mount://" },
          { type: "string", pattern: "^input://[^/]+/" },
        ],
      },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["tree"],
    properties: { tree: { type: "object", additionalProperties: true } },
  },
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  example: {
    type: "org.osbuild.ostree.grub2",
    options: { filename: "/EFI/BOOT/grub.cfg" },
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
  },
} as const satisfies StageMeta;

export function run({ tree, inputs, options, locate }: StageContext<typeof meta>): void {
  const path = findBootPath(options.source === undefined ? new Tree(inputs.tree?.path ?? "") : below(locate(options.source)));
  if (!tree.isFile(options.filename)) throw new StageFailure(`Cannot change '${options.filename}': the tree has no such file`);
  tree.edit(options.filename, (text) => text.replaceAll("@OSTREE@", path));
}

function below({ root, path }: ReturnType<StageContext["locate"]>): Tree {
  return root.subtree(path);
}

/** The one path of the form /ostree/boot.1/NAME/CHECKSUM/0. */
function findBootPath(system: Tree): string {
  const list = (path: string) => system.list(path).flatMap((name) => (name.startsWith(".") ? [] : [`${path}/${name}`]));
  const boots = list("/ostree").filter((path) => /\/boot\..$/.test(path));
  const found = boots.flatMap(list).flatMap(list).flatMap(list);
  const [path] = found;
  if (path !== undefined && found.length === 1) return path;
  throw new StageFailure(`Cannot tell which deployment boots: there is ${path === undefined ? "none" : found.join(", ")}`);
}
