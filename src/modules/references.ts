import { StageFailure } from "./stage.ts";

/** Shapes that the references of an input have in a manifest: a list of ids, of ids with options, or a map from ids to options. */

/** A map from ids to options. */
export function referenceMap<const Options>(options: Options) {
  return {
    type: "object",
    additionalProperties: false,
    minProperties: 1,
    patternProperties: { ".*": options },
  } as const;
}

/** A list of ids with options. */
export function referenceList<const Options>(options: Options) {
  return {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["id"],
      properties: { id: { type: "string", description: "Id of what is referred to" }, options },
    },
  } as const;
}

/** The id of a reference; throws for one to a pipeline without stages. */
export function requireId(input: string, reference: { readonly id: string | null }): string {
  if (reference.id !== null) return reference.id;
  throw new StageFailure(`Cannot map the input '${input}': the pipeline it refers to has no stages`);
}
