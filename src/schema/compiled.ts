/**
 * Loads what tells whether a value fits a schema, by the schema's key. The build puts code here for the schemas of the catalogue
 * (`scripts/build/compile.ts`), so that it takes neither ajv nor a compilation to see that everything fits. The sources themselves go without.
 */
export const validators: Readonly<Record<string, () => Promise<(value: unknown) => boolean>>> = {};
