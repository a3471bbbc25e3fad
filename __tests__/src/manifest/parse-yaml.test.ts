import { expect, test } from "@jest/globals";
import { formatJson } from "../../../src/manifest/canonical.ts";
import { parseYaml } from "../../../src/manifest/parse-yaml.ts";

test.each([
  ["a: 1\nb: [x, 'y', \"z\"]\n", '{"a": 1, "b": ["x", "y", "z"]}'],
  [
    "a: 1.0\nb: 1e3\nc: +1\nd: 0x1f\ne: 0o17\nf: .5\ng: 007\nh: -0\n",
    '{"a": 1.0, "b": 1000.0, "c": 1, "d": 31, "e": 15, "f": 0.5, "g": 7, "h": 0}',
  ],
  ["a: yes\nb: true\nc: ~\nd:\ne: 2020-01-01\n", '{"a": "yes", "b": true, "c": null, "d": null, "e": "2020-01-01"}'],
  ["base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3\n", '{"base": {"x": 1, "y": 2}, "c": {"y": 3, "x": 1}}'],
  ["a: &x [1]\nb: *x\n", '{"a": [1], "b": [1]}'],
  ["a: |\n  one\n  two\n", '{"a": "one\\ntwo\\n"}'],
  ["a: 12345678901234567890\n", '{"a": 12345678901234567890}'],
  ["\ufeffa: 1\nb: 2\n", '{"a": 1, "b": 2}'],
  ["b: 1\n'2': x\n'1': y\n__proto__: z\n", '{"b": 1, "2": "x", "1": "y", "__proto__": "z"}'],
  ['a: !!str 1\nb: !!int "2"\nc: !!float 3\nd: ! 4\n', '{"a": "1", "b": 2, "c": 3.0, "d": "4"}'],
  ["a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}\n", '{"a": {"x": 1}, "b": {"x": 2, "y": 2}, "c": {"x": 1, "y": 2}}'],
  ["a: >-\n  one\n  two\n", '{"a": "one two"}'],
])("parseYaml reads %j", (text, json) => {
  const { value, problems } = parseYaml(text);
  expect(problems).toEqual([]);
  expect(formatJson(value)).toBe(json);
});

test.each([
  ["", 0, "The document is empty"],
  ["a: 1\na: 2\n", 5, "The key 'a' is given twice"],
  ["1: a\n", 0, "The key 1 is no text"],
  ["? [a]\n: 1\n", 2, "A key must be text"],
  ["a: .nan\n", 3, "'.nan' is no JSON number"],
  ["a: -.inf\n", 3, "'-.inf' is no JSON number"],
  ["a: !!binary aGk=\n", 12, "A value of the type 'tag:yaml.org,2002:binary' has no place in a manifest"],
  ["<<: 1\n", 0, "The merge key '<<' needs a map, an alias of a map, or a list of those"],
  ['a: "\\ud800"\n', 3, "The string holds half of a surrogate pair, which stands for no character"],
  ["a: 1\n---\nb: 2\n", 9, "A second document starts here: a manifest is one"],
  ["%TAG !e! tag:example.com:\n---\na: 1\n", 0, "The directive %TAG has no place in a manifest"],
  ["a: !mine {x: 1}\n", 9, "A value of the type '!mine' has no place in a manifest"],
  ["a: !!int x\n", 9, "'x' is no value of the type 'tag:yaml.org,2002:int'"],
  ["a: x\u0001\n", 4, "The character U+0001 cannot stand in YAML"],
  ["a:\n\tb: 1\n", 3, "A tab cannot indent a line"],
  ["a: b\nc\n\n", 6, "Expected ': ' after a key"],
  ["a: b: c\n", 4, "Expected the next key of the mapping, or nothing"],
  ["a: 'x\n", 6, "Unexpected end of the document: a bracket or quote is never closed"],
  ["a: &x [*x]\n", 7, "The alias '*x' stands inside of what it repeats, or before it"],
])("parseYaml points at the token when given %j", (text, offset, message) => {
  expect(parseYaml(text).problems[0]).toMatchObject({ offset, message });
});

test("parseYaml refuses aliases that stand for a million values", () => {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(", ")}]`,
  );
  expect(parseYaml(`a0: &a0 x\n${lines.join("\n")}\n`).problems[0]?.message).toMatch(/^Aliases stand for more than/);
});

test("parseYaml refuses what is nested too deeply, without overflowing the stack", () => {
  expect(parseYaml(`${"[".repeat(600)}${"]".repeat(600)}`).problems[0]?.message).toMatch(/^Nested too deeply/);
  expect(parseYaml("[".repeat(20_000)).problems).not.toEqual([]);
});

test("parseYaml tells where the syntax is broken", () => {
  expect(parseYaml("a: [1\nb: 2\n").problems.length).toBeGreaterThan(0);
});

test("parseYaml refuses aliases of a long text that stand for gigabytes", () => {
  const text = `a: &a "${"x".repeat(100_000)}"\nb: [${Array(1000).fill("*a").join(", ")}]\n`;
  expect(parseYaml(text).problems[0]?.message).toMatch(/^Aliases stand for more than/);
});

test("parseYaml refuses aliases that nest more deeply than a document may", () => {
  const nest = (inner: string) => `${"[".repeat(300)}${inner}${"]".repeat(300)}`;
  const { problems } = parseYaml(`a: &a ${nest("x")}\nb: ${nest("*a")}\n`);
  expect(problems).toMatchObject([{ message: expect.stringMatching(/^Nested too deeply/) }]);
});

test("parseYaml tells all keys that are given twice, each where it is", () => {
  const { problems } = parseYaml("a: 1\nb: {x: 1, x: 2}\na: 3\n");
  expect(problems.map(({ offset, path }) => [offset, path])).toEqual([
    [15, ["b", "x"]],
    [21, ["a"]],
  ]);
});

test("parseYaml knows where everything starts, quotes and signs of blocks included", () => {
  const text = "a: 'x'\nb: | # |\n  y\nc: [&e z]\nf:\n";
  const { findPlaces } = parseYaml(text);
  const { root, value, members } = findPlaces();
  expect(root).toBe(0);
  expect(members.get(value as never)).toEqual({ keys: [0, 7, 20, 30], values: [3, 10, 23, 30] });
});
