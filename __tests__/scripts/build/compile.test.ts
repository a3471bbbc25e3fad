import { expect, test } from "@jest/globals";
import { compileSchemas, describeCompiled, listSchemas } from "../../../scripts/build/compile.ts";
import { catalogue } from "../../../src/entry/catalogue.ts";
import { stageSchema2 } from "../../../src/manifest/module-schemas.ts";
import { loadSchemaChecker, schemaKey } from "../../../src/schema/check.ts";
import { compiledScope } from "../../../src/schema/compiled-scope.ts";
import type { Schema } from "../../../src/schema/infer.ts";
import { ValueMaker } from "../../helpers/fitting-values.ts";

const valuesPerSchema = 20;

type Fits = (value: unknown) => boolean;

function load(schemas: readonly Schema[]): Readonly<Record<string, Fits>> {
  const exported: Record<string, Fits> = {};
  const names = Object.keys(compiledScope);
  new Function("exports", ...names, compileSchemas(schemas))(exported, ...Object.values(compiledScope));
  return exported;
}

test("compileSchemas makes code that finds fit what the checker finds no error in, for the whole catalogue", async () => {
  const checker = await loadSchemaChecker();
  const differing: unknown[] = [];
  const seen = { fits: 0, not: 0 };
  for (const [index, part] of listSchemas(catalogue).entries()) {
    const code = load(part);
    for (const schema of part) {
      const maker = new ValueMaker(schema.definitions ?? {}, index + 1);
      for (let count = 0; count < valuesPerSchema; count += 1) {
        const value = maker.make(schema);
        const fits = (await checker.check(schema, value)).length === 0;
        seen[fits ? "fits" : "not"] += 1;
        if (code[schemaKey(schema)]?.(value) !== fits) differing.push({ schema, value, fits });
      }
    }
  }
  expect(differing).toEqual([]);
  expect(Math.min(seen.fits, seen.not)).toBeGreaterThan(1000);
});

test.each<[string, Schema, unknown, unknown]>([
  ["patterns", { properties: { a: { pattern: "^a\\Z" }, b: { pattern: "^b\\Z" } } }, { a: "a", b: "b" }, { a: "a", b: "a" }],
  ["integers", { type: "integer" }, 4, 4.5],
  ["lengths", { maxLength: 1 }, "😀", "ab"],
  ["lists of different items", { uniqueItems: true }, [1, true], [{ a: 1 }, { a: 1 }]],
  [
    "definitions that refer to themselves",
    {
      properties: { a: { $ref: "#/definitions/list" } },
      definitions: { list: { type: "array", items: { $ref: "#/definitions/list" } } },
    },
    { a: [[], [[]]] },
    { a: [[], [[1]]] },
  ],
])("compileSchemas keeps %s", (_, schema, good, bad) => {
  const fits = load([schema])[schemaKey(schema)];
  expect([fits?.(good), fits?.(bad)]).toEqual([true, false]);
});

test("describeCompiled loads each schema's code by its key", () => {
  const files = describeCompiled({ ...catalogue, stages: new Map([...catalogue.stages].slice(0, 3)) });
  const [key = ""] = [...catalogue.stages.values()].slice(1, 2).map(({ meta }) => schemaKey(stageSchema2(meta)));
  const file = new RegExp(`${key}: async .* import\\("(.*)"\\)`).exec(files.get("./compiled.js") ?? "")?.[1];
  expect(files.get(file ?? "")).toContain(`exports.${key} = `);
});
