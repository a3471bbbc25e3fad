import { describe, expect, test } from "@jest/globals";
import { editDocument } from "../../../src/lock/edit-document.ts";
import { type Edit, keepEpochs } from "../../../src/lock/lock-edits.ts";
import { JsonNumber } from "../../../src/manifest/json.ts";
import { parseDocument } from "../../../src/manifest/parse.ts";

async function edit(text: string, edits: readonly Edit[], file = "m.yaml"): Promise<string> {
  return editDocument(text, await parseDocument(Buffer.from(text), file), edits);
}

describe("editDocument", () => {
  test("keeps the comments and the style of YAML, and comments what it adds", async () => {
    const text = `# a head
pipeline:
  stages:
    # first
    - name: a # the name
      options: { x: 0x10, y: [1, 2] }
    - { name: b } # flow
`;
    const edits: Edit[] = [
      { path: ["pipeline", "source-epoch"], value: new JsonNumber("5") },
      { path: ["pipeline", "stages", 0, "name"], value: "c" },
      { path: ["pipeline", "stages", 1, "options"], value: new Map([["list", ["p", "q"]]]) },
      { path: ["pipeline", "stages", 1, "options", "list"], value: ["r", "s"], comments: [" one", " two"], heading: " why" },
    ];

    expect(await edit(text, edits)).toBe(`# a head
pipeline:
  source-epoch: 5
  stages:
    # first
    - name: c # the name
      options: { x: 0x10, y: [ 1, 2 ] }
    - name: b
      options:
        list:
          # why
          - r # one
          - s # two
      # flow
`);
  });

  test("changes one of two places that an alias stands for", async () => {
    const text = "a: &x { n: 1, m: 12345678901234567890 }\nb: *x\n";

    const changed = await edit(text, [{ path: ["b", "n"], value: new JsonNumber("2") }]);

    expect(changed.replaceAll(/\s/g, "")).toBe('{"a":{"n":1,"m":12345678901234567890},"b":{"n":2,"m":12345678901234567890}}');
  });

  test("keeps order and numbers of JSON", async () => {
    const text = '{"b": 1.50, "a": [{"x": 1}], "gone": true, "empty": {}}';
    const edits: Edit[] = [
      { path: ["a", 0, "y"], value: "é" },
      { path: ["gone"], value: undefined },
    ];

    expect(await edit(text, edits, "m.json")).toBe(
      '{\n  "b": 1.50,\n  "a": [\n    {\n      "x": 1,\n      "y": "\\u00e9"\n    }\n  ],\n  "empty": {}\n}\n',
    );
  });
});

test("keepEpochs keeps the time of an earlier lock only while the files are the same", async () => {
  const sources = (id: string): Edit => ({ path: ["sources", "s"], value: new Map([[id, "url"]]) });
  const epoch: Edit = { path: ["pipeline", "source-epoch"], value: new JsonNumber("9") };
  const earlier = await parseDocument(Buffer.from("pipeline: { source-epoch: 5 }\nsources: { s: { a: url } }\n"), "m.yaml");

  expect(keepEpochs([epoch, sources("a")], earlier)[0]?.value).toEqual(new JsonNumber("5"));
  expect(keepEpochs([epoch, sources("b")], earlier)[0]?.value).toEqual(new JsonNumber("9"));
});
