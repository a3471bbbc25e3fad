/**
 * Schemas of the catalogue compiled ahead, by the names that `nameSchema` gives them: whether a value fits. Here there are none; the build puts
 * a file in this one's place that has all (`scripts/build/predicates.ts`).
 */
export const predicates: ReadonlyMap<string, (value: unknown) => boolean> = new Map();
