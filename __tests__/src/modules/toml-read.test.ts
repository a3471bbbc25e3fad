import { describe, expect, test } from "@jest/globals";
import { formatToml, TomlNumber } from "../../../src/modules/toml.ts";
import { parseToml } from "../../../src/modules/toml-read.ts";

describe("parseToml", () => {
  test("reads every kind of value", () => {
    const text = `# head
a.b = 1_000 # tail
"odd key" = 'c:\\x'
multi = """
one \\
   two"""
list = [ true, # c
  { x = "\\u00e9", y = [] },
]
[t.u]
when = 1979-05-27 07:32:00
[[rows]]
n = 1
[[rows]]
n = 2
`;
    expect(parseToml(text)).toEqual({
      a: { b: new TomlNumber("1000") },
      "odd key": "c:\\x",
      multi: "one two",
      list: [true, { x: "é", y: [] }],
      t: { u: { when: new TomlNumber("1979-05-27 07:32:00") } },
      rows: [{ n: new TomlNumber("1") }, { n: new TomlNumber("2") }],
    });
  });

  test("gives formatToml what it needs to write the same document", () => {
    const text = 'a = 1.50\n\n[t]\nb = [\n    "x",\n]\n';
    expect(formatToml(parseToml(text))).toBe(text);
  });

  test.each([
    ["a = ", "expected a value in line 1"],
    ["a = 1\nb", "expected = in line 2"],
    ["a = [1", "expected , or ] in line 1"],
    ['a = "x', "expected a key or a string in line 1"],
    ["a = 1 2", "expected the end of the line in line 1"],
  ])("names the line of %j", (text, message) => {
    expect(() => parseToml(text)).toThrow(message);
  });
});
