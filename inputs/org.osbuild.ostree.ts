import { join } from "node:path";
import type { InputContext, InputMeta, MappedInput } from "../src/modules/input.ts";
import { findCommit } from "../src/modules/ostree-commit.ts";
import { referenceMap } from "../src/modules/references.ts";

const options = {
  type: "object",
  additionalProperties: false,
  properties: { ref: { type: "string", description: "Ref to make for the commit" } },
} as const;

export const meta = {
  summary: "Show OSTree commits as a repository",
  description:
    "An archive repository with the commits that were fetched, or with the one that another pipeline composed (its `compose.json` says " +
    "which). A `ref` of a reference is made in the repository.",
  tools: ["ostree"],
  schema: {
    additionalProperties: false,
    required: ["type", "origin", "references"],
    properties: {
      type: { enum: ["org.osbuild.ostree"] },
      origin: {
        type: "string",
        description: "Whether sources or a pipeline made it",
        enum: ["org.osbuild.source", "org.osbuild.pipeline"],
      },
      references: {
        description: "Commits, or the pipeline",
        oneOf: [
          { type: "array", minItems: 1, items: { type: "string" } },
          referenceMap(options),
          {
            type: "array",
            additionalItems: false,
            minItems: 1,
            maxItems: 1,
            items: [
              {
                type: "object",
                additionalProperties: false,
                required: ["id"],
                properties: { id: { type: "string", description: "Commit or pipeline" }, options },
              },
            ],
          },
        ],
      },
    },
  },
  example: {
    type: "org.osbuild.ostree",
    origin: "org.osbuild.source",
    references: { "439911411ce7868a7030a7eb8c6d1f5a9b9c8b6e2c2ff5a7bb0e0b1f9b0c8f11": { ref: "fedora/x86_64/iot" } },
  },
} as const satisfies InputMeta;

export async function map(context: InputContext): Promise<MappedInput> {
  const { target, references, exec } = context;
  const path = join(target, "repo");
  await exec("ostree", ["init", "--mode=archive", `--repo=${path}`]);
  const refs: Record<string, unknown> = {};
  for (const reference of references) {
    const { commit, repo } = await findCommit(context, reference);
    await exec("ostree", ["pull-local", `--repo=${path}`, repo, commit]);
    const { ref } = reference.options;
    if (typeof ref === "string" && ref !== "") await exec("ostree", ["refs", `--repo=${path}`, "--create", ref, commit]);
    refs[commit] = reference.options;
  }
  return { path, data: { refs }, [Symbol.asyncDispose]: async () => {} };
}
