import { join } from "node:path";
import type { InputContext, InputMeta, MappedInput } from "../src/modules/input.ts";
import { findCommit } from "../src/modules/ostree-commit.ts";
import { referenceMap } from "../src/modules/references.ts";

const none = { type: "object", additionalProperties: false } as const;

export const meta = {
  summary: "Show the files of OSTree commits",
  description: "Checks out each commit into a folder that is named by it.",
  tools: ["ostree"],
  schema: {
    additionalProperties: false,
    required: ["type", "origin", "references"],
    properties: {
      type: { enum: ["org.osbuild.ostree.checkout"] },
      origin: {
        type: "string",
        description: "Whether sources or a pipeline made it",
        enum: ["org.osbuild.source", "org.osbuild.pipeline"],
      },
      references: {
        description: "Commits, or pipelines that composed one each",
        oneOf: [
          { type: "array", items: { type: "string" } },
          referenceMap(none),
          {
            type: "array",
            additionalItems: false,
            minItems: 1,
            items: [
              {
                type: "object",
                additionalProperties: false,
                required: ["id"],
                properties: { id: { type: "string", description: "Commit or pipeline" }, options: none },
              },
            ],
          },
        ],
      },
    },
  },
  example: {
    type: "org.osbuild.ostree.checkout",
    origin: "org.osbuild.source",
    references: ["439911411ce7868a7030a7eb8c6d1f5a9b9c8b6e2c2ff5a7bb0e0b1f9b0c8f11"],
  },
} as const satisfies InputMeta;

export async function map(context: InputContext): Promise<MappedInput> {
  const refs: Record<string, { readonly path: string }> = {};
  for (const reference of context.references) {
    const { commit, repo } = await findCommit(context, reference);
    await context.exec("ostree", ["checkout", `--repo=${repo}`, commit, join(context.target, commit)]);
    refs[commit] = { path: commit };
  }
  return { data: { refs }, [Symbol.asyncDispose]: async () => {} };
}
