import { expect, test } from "@jest/globals";
import { JsonNumber } from "../../../src/manifest/json.ts";
import { maxDepth, parseJson } from "../../../src/manifest/parse-json.ts";

test("parseJson keeps the text of numbers and the order of keys", () => {
  const { value } = parseJson('{"b": 1.0, "a": [1e2, -0, 12345678901234567890]}');
  expect([...(value as Map<string, unknown>).keys()]).toEqual(["b", "a"]);
  const numbers = (value as Map<string, unknown>).get("a") as readonly JsonNumber[];
  expect(numbers.map((number) => number.source)).toEqual(["1e2", "-0", "12345678901234567890"]);
});

test("parseJson reads every escape", () => {
  expect(parseJson('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00é"').value).toBe('"\\/\b\f\n\r\té😀é');
});

test.each([
  ["", 0, "The document is empty"],
  ["  \n", 0, "The document is empty"],
  ['{"a": 1} x', 9, "Unexpected 'x' after the end of the document"],
  ['{"a": 1 "b": 2}', 8, "Expected ',' or '}', not '\"'"],
  ['{"a" 1}', 5, "Expected ':' after the key 'a', not '1'"],
  ["{a: 1}", 1, "Expected a key in double quotes, not 'a'"],
  ["[1, 2", 5, "Unexpected end of the document: the '[' is never closed"],
  ["[1,]", 3, "Expected another member after ',', not ']'"],
  ['["a\nb"]', 1, "The string is not closed before the end of the line"],
  ['["a\u0001b"]', 1, "The string is not closed before the control character U+0001"],
  ['["a', 1, "The string is never closed"],
  ['["\\x"]', 1, "The string has an escape that JSON does not know: '\\x'"],
  ["[01]", 1, "'01' is no JSON number"],
  ["[1.]", 1, "'1.' is no JSON number"],
  ["[.5]", 1, "Expected a value, not '.5'"],
  ["[+1]", 1, "Expected a value, not '+1'"],
  ["[True]", 1, "Expected a value, not 'True'"],
  ["[NaN]", 1, "'NaN' is no JSON number"],
  ["[-Infinity]", 1, "'-Infinity' is no JSON number"],
  ["[1e999]", 1, "The number 1e999 is too large for a float"],
  ['["\\ud800"]', 1, "The string holds half of a surrogate pair, which stands for no character"],
  ['{"\\udc00": 1}', 1, "The key holds half of a surrogate pair, which stands for no character"],
  ['{"a": 1, "a": 2}', 9, "The key 'a' is given twice"],
])("parseJson points at the token when given %j", (text, offset, message) => {
  expect(parseJson(text).problems[0]).toMatchObject({ offset, message });
});

test("parseJson tells all problems that do not hide what follows", () => {
  expect(parseJson('{"a": NaN, "a": Infinity}').problems.map((problem) => problem.offset)).toEqual([6, 11, 16]);
});

test("parseJson refuses what is nested too deeply, whatever its depth", () => {
  const nested = (depth: number) => parseJson("[".repeat(depth) + "]".repeat(depth)).problems;
  expect(nested(maxDepth)).toEqual([]);
  expect(nested(maxDepth + 1)[0]?.message).toMatch(/^Nested too deeply/);
  expect(nested(1_000_000)[0]?.message).toMatch(/^Nested too deeply/);
});

test("parseJson refuses integers that Python does not read", () => {
  expect(parseJson("9".repeat(4300)).problems).toEqual([]);
  expect(parseJson("9".repeat(4301)).problems[0]?.message).toMatch(/4301 digits/);
});

test("findPlaces knows where every key and value starts", () => {
  const parsed = parseJson('{"a": [10, {"b": null}]}');
  const places = parsed.findPlaces();
  const list = (places.value as Map<string, unknown>).get("a") as readonly never[];
  expect(places.members.get(places.value as never)).toEqual({ keys: [1], values: [6] });
  expect(places.members.get(list)).toEqual({ keys: [], values: [7, 11] });
});

test("JsonNumber is what numbers become", () => {
  expect(parseJson("1").value).toBeInstanceOf(JsonNumber);
});
