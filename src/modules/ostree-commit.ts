import { join } from "node:path";
import type { InputContext, InputReference } from "./input.ts";
import { requireId } from "./references.ts";
import { StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/** A commit and the repository that has it. */
export interface CommitPlace {
  readonly commit: string;
  readonly repo: string;
}

/** Where the commit of a reference is: in the store's repository, or in the tree of a pipeline that composed one. */
export async function findCommit(context: InputContext, reference: InputReference): Promise<CommitPlace> {
  const { name, origin, sourcePath, readTree } = context;
  const id = requireId(name, reference);
  if (origin === "org.osbuild.source") {
    if (!/^[0-9a-f]{5,64}$/.test(id)) throw new StageFailure(`Cannot map the input '${name}': '${id}' is no commit`);
    return { commit: id, repo: join(sourcePath("org.osbuild.ostree"), "repo") };
  }
  const tree = new Tree(await readTree(reference));
  const text = tree.findText("compose.json");
  const commit: unknown = text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>)["ostree-commit"];
  if (typeof commit === "string" && /^[0-9a-f]{64}$/.test(commit)) return { commit, repo: tree.resolve("repo") };
  throw new StageFailure(`Cannot map the input '${name}': the pipeline's 'compose.json' names no commit`);
}
