import type { InputContext, InputMeta, MappedInput } from "../src/modules/input.ts";
import { StageFailure } from "../src/modules/stage.ts";

const noOptions = { type: "object", additionalProperties: false } as const;

export const meta = {
  summary: "Show the tree of a pipeline",
  description: "The tree of exactly one other pipeline, read-only, as the folder of the input.",
  schema: {
    additionalProperties: false,
    required: ["type", "origin", "references"],
    properties: {
      type: { enum: ["org.osbuild.tree"] },
      origin: { description: "Always a pipeline", type: "string", enum: ["org.osbuild.pipeline"] },
      references: {
        description: "The one pipeline whose tree is shown",
        oneOf: [
          { type: "array", additionalItems: false, minItems: 1, maxItems: 1, items: [{ type: "string" }] },
          {
            type: "object",
            additionalProperties: false,
            patternProperties: { ".*": noOptions },
            minProperties: 1,
            maxProperties: 1,
          },
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
                properties: { id: { type: "string", description: "Id of the pipeline" }, options: noOptions },
              },
            ],
          },
        ],
      },
    },
  },
  example: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] },
} as const satisfies InputMeta;

export async function map({ name, references, readTree, bind }: InputContext): Promise<MappedInput> {
  const [reference] = references;
  if (reference === undefined) throw new StageFailure(`Cannot map the input '${name}': it refers to no pipeline`);
  bind(await readTree(reference), ".");
  return { data: {}, [Symbol.asyncDispose]: async () => {} };
}
