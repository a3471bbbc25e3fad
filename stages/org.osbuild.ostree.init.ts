import { dirname } from "node:path/posix";
import { callOstree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make an OSTree repository",
  description: "Makes an empty repository with the build root's `ostree`.",
  options: {
    additionalProperties: false,
    properties: {
      mode: { description: "How files are kept", default: "archive", enum: ["bare", "bare-user", "bare-user-only", "archive"] },
      path: { type: "string", description: "Folder of the tree for the repository", default: "/repo" },
    },
  },
  tools: ["ostree"],
  example: { type: "org.osbuild.ostree.init", options: { path: "/repo" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  const path = options.path ?? "repo";
  tree.makeDirectory(dirname(path), { parents: true });
  await callOstree(context, ["init", "-v", `--mode=${options.mode ?? "archive"}`, `--repo=${tree.resolve(path)}`]);
}
