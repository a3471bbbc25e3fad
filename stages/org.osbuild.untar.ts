import { existsSync, realpathSync } from "node:fs";
import { posix } from "node:path";
import { inputsSchema, requireInputFile } from "../src/modules/given.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Unpack a tar archive",
  description: "Unpacks the archive of the input `file` into a folder of the tree, whichever way it is compressed.",
  options: {
    additionalProperties: false,
    properties: { prefix: { type: "string", description: "Folder to unpack into; it must exist", default: "/" } },
  },
  format1Options: true,
  inputs: inputsSchema("file"),
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["tar"],
  example: {
    type: "org.osbuild.untar",
    inputs: {
      file: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: ["sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"],
      },
    },
    options: { prefix: "/opt" },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  const { prefix = "/" } = options;
  if (!tree.isDirectory(prefix)) throw new StageFailure(`Cannot unpack into '${prefix}': there is no such folder`);
  const [archive, target] = [requireInputFile(inputs, "file"), tree.resolve(prefix)];
  if (tree.list(prefix).length > 0) {
    const { stdout } = await exec("tar", ["--auto-compress", "--quoting-style=literal", "-t", "-f", archive], { quiet: true });
    requireInside(tree, target, stdout.split("\n"));
  }
  await exec("tar", ["--auto-compress", "-x", "-f", archive, "-C", target]);
}

/** tar follows links to folders that are there already; none of them may lead out of the tree. */
function requireInside(tree: Tree, target: string, names: readonly string[]): void {
  const root = `${realpathSync(tree.path)}/`;
  for (const folder of new Set(names.map((name) => posix.dirname(name)))) {
    if (!`${realpathSync(nearestFolder(posix.join(target, folder)))}/`.startsWith(root)) {
      throw new StageFailure(`Cannot unpack into '${folder}': a link there leads out of the tree`);
    }
  }
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(posix.dirname(path));
}
