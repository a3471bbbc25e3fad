import { expect, test } from "@jest/globals";
import { ManifestError } from "../../../src/errors.ts";
import { positionOf } from "../../../src/manifest/document.ts";
import { parseDocument } from "../../../src/manifest/parse.ts";

test("parseDocument reads YAML by its name, and by its look from standard input", async () => {
  expect((await parseDocument(Buffer.from("a: b"), "m.yaml")).value).toEqual(new Map([["a", "b"]]));
  expect((await parseDocument(Buffer.from("a: b"), "<stdin>")).value).toEqual(new Map([["a", "b"]]));
  expect((await parseDocument(Buffer.from('{"a": "b"}'), "<stdin>")).value).toEqual(new Map([["a", "b"]]));
  expect((await parseDocument(Buffer.from("{a: b}"), "m.yml")).value).toEqual(new Map([["a", "b"]]));
});

test("parseDocument counts characters, not bytes or UTF-16 units", async () => {
  expect(await positionsIn('{"😀é": "é😀", "a": 1 "b": 2}')).toEqual([[1, 21]]);
});

test("parseDocument leaves a byte order mark out of the columns", async () => {
  expect(await positionsIn('\ufeff{"a": NaN}')).toEqual([[1, 7]]);
});

test("parseDocument points at the string that holds bytes which are not UTF-8", async () => {
  const error = await failure(Buffer.concat([Buffer.from('{\n  "a": "é'), Buffer.from([0xff]), Buffer.from('"}')]));
  expect(error.problems).toMatchObject([{ line: 2, column: 8 }]);
  expect(error.problems[0]?.message).toContain("0xff at line 2, character 10");
});

test.each([
  ["UTF-16", Buffer.from("\ufeff{}", "utf16le")],
  ["a character cut in half", Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xe2, 0x82])])],
])("parseDocument refuses %s", async (_, bytes) => {
  expect((await failure(bytes)).problems[0]?.message).toMatch(/^The document is not UTF-8/);
});

test("positionOf finds keys, values and the nearest container of what is missing", async () => {
  const document = await parseDocument(Buffer.from('{\n  "a": [\n    {"b": 1}\n  ]\n}'), "m.json");
  expect(positionOf(document, ["a"], "key")).toMatchObject({ line: 2, column: 3 });
  expect(positionOf(document, ["a", 0, "b"])).toMatchObject({ line: 3, column: 11 });
  expect(positionOf(document, ["a", 0, "c"])).toMatchObject({ line: 3, column: 5 });
});

async function positionsIn(text: string): Promise<unknown> {
  return (await failure(Buffer.from(text))).problems.map(({ line, column }) => [line, column]);
}

async function failure(bytes: Uint8Array): Promise<ManifestError> {
  const error = await parseDocument(bytes, "m.json").catch((thrown: unknown) => thrown);
  if (error instanceof ManifestError) return error;
  throw new Error("The document was read");
}
