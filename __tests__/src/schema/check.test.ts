import { expect, test } from "@jest/globals";
import { loadSchemaChecker } from "../../../src/schema/check.ts";
import { explainErrors } from "../../../src/schema/explain.ts";
import { floatMembers } from "../../../src/schema/float-members.ts";

const checker = await loadSchemaChecker();

/** Problems as `path: message`, `@` before the path of a key. */
async function problems(schema: object, value: unknown): Promise<readonly string[]> {
  return explainErrors(await checker.check(schema, value)).map(
    ({ path, at, message }) => `${at === "key" ? "@" : ""}${path.join(".")}: ${message}`,
  );
}

test.each([
  [{ type: "integer" }, 4, []],
  [{ type: "integer" }, 4.5, [": Must be an integer, not the float 4.5"]],
  [{ type: "integer" }, true, [": Must be an integer, not true"]],
  [{ type: "number" }, true, [": Must be a number, not true"]],
  [{ type: ["string", "null"] }, 1, [": Must be a string or null, not the number 1"]],
  [{ type: "array" }, {}, [": Must be a list, not an object"]],
  [{ enum: [1, "a"] }, true, [": true is none of 1, 'a'"]],
  [{ enum: ["a"] }, "b", [": Must be 'a', not 'b'"]],
  [{ minimum: 1, exclusiveMinimum: true }, 1, [": 1 is too small: more than 1"]],
  [{ minimum: 1 }, 0, [": 0 is too small: at least 1"]],
  [{ maximum: 1 }, 2, [": 2 is too large: at most 1"]],
  [{ minLength: 1 }, "", [": Must not be empty"]],
  [{ maxLength: 2 }, "😀😀😀", [": '😀😀😀' is too long: at most 2 characters"]],
  [{ maxLength: 3 }, "😀😀😀", []],
  [{ minItems: 1 }, [], [": The list must not be empty"]],
  [{ maxItems: 1 }, [1, 2], [": The list is too long: at most 1 items"]],
  [{ uniqueItems: true }, [1, true], []],
  [{ uniqueItems: true }, [{ a: 1 }, { a: 1 }], [": The items 0 and 1 are equal"]],
  [{ minProperties: 1 }, {}, [": The object must not be empty"]],
  [{ pattern: "^a$" }, "b", [": 'b' does not match the pattern ^a$"]],
  [{ not: { type: "string" } }, "b", [": 'b' is not allowed here"]],
  [{ items: [{ type: "string" }], additionalItems: false }, ["a", 1], [": The list is too long: at most 1 items"]],
  [{ properties: { a: {} }, additionalProperties: false }, { b: 1, c: 2 }, ["@b: Unknown key 'b'", "@c: Unknown key 'c'"]],
  [{ patternProperties: { "^x": {} }, additionalProperties: false }, { y: 1 }, ["@y: The key 'y' does not match ^x"]],
  [{ required: ["a", "b"] }, {}, [": 'a' is missing", ": 'b' is missing"]],
  [{ required: ["constructor"] }, {}, [": 'constructor' is missing"]],
  [{ properties: { "a/b~c": { type: "string" } } }, { "a/b~c": 1 }, ["a/b~c: Must be a string, not the number 1"]],
])("%j tells people what is wrong with %j", async (schema, value, expected) => {
  expect(await problems(schema, value)).toEqual(expected);
});

test("integers are told from floats by how they were written", async () => {
  const schema = {
    type: "object",
    properties: { n: { type: "integer" }, m: { oneOf: [{ type: "integer" }, { type: "string" }] } },
  };
  expect(await problems(schema, { n: 4, m: 4 })).toEqual([]);
  expect(await problems(schema, { n: 4, m: 4, [floatMembers]: new Set(["n", "m"]) })).toHaveLength(2);
});

const shapes = {
  oneOf: [
    {
      type: "object",
      additionalProperties: false,
      required: ["type", "size"],
      properties: { type: { enum: ["disk"] }, size: { type: "integer" } },
    },
    {
      type: "object",
      additionalProperties: false,
      required: ["type", "path"],
      properties: { type: { enum: ["file"] }, path: { type: "string" } },
    },
    { type: "string" },
  ],
};

test.each([
  [{ type: "disk", size: "1" }, ["size: Must be an integer, not the string '1'"]],
  [{ type: "file" }, [": 'path' is missing"]],
  ["text", []],
  [5, [": Fits none of the 3 forms it may have: must be an object, not the number 5; or must be a string, not the number 5"]],
])("a union explains the form that was meant by %j", async (value, expected) => {
  expect(await problems(shapes, value)).toEqual(expected);
});

test("a union tells what all its forms find wrong, and when several fit", async () => {
  const schema = {
    oneOf: [{ required: ["a"], additionalProperties: { type: "string" } }, { additionalProperties: { type: "string" } }],
  };
  expect(await problems(schema, { b: 1 })).toEqual(["b: Must be a string, not the number 1"]);
  expect(await problems(schema, { a: "1" })).toEqual([": Fits 2 of the forms it may have, and must fit only one"]);
});

test("references resolve in the schema's own definitions, recursive ones and those in unions too", async () => {
  const tree = {
    definitions: {
      node: { anyOf: [{ type: "string" }, { type: "object", additionalProperties: { $ref: "#/definitions/node" } }] },
    },
    $ref: "#/definitions/node",
  };
  const schema = { definitions: tree.definitions, properties: { root: { $ref: "#/definitions/node" } } };
  expect(await problems(schema, { root: { a: { b: "c" } } })).toEqual([]);
  expect(await problems(schema, { root: { a: { b: 1 } } })).toHaveLength(1);
});

test("keywords nobody knows and schemas of another shape are ignored, as osbuild ignores them", async () => {
  expect(await problems({ minitems: 3, id: "x", desription: 1, format: "date", required: true, type: 5 }, [])).toEqual([]);
});
