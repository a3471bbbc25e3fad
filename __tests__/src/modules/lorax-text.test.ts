import { expect, test } from "@jest/globals";
import { expandBraces, parseScript, splitWords, unescapeText } from "../../../src/modules/lorax-text.ts";

test("splitWords reads quotes and backslashes as a shell does", () => {
  expect(splitWords(`a 'b c' "d \\"e\\" \\n" f\\ g h"i"'j'`)).toEqual(["a", "b c", 'd "e" \\n', "f g", "hij"]);
  expect(() => splitWords("a 'b")).toThrow("a quote is not closed");
});

test("expandBraces expands every choice, nested ones too", () => {
  expect(expandBraces("/a/{b,c{1,2}}/d")).toEqual(["/a/b/d", "/a/c1/d", "/a/b/d", "/a/c2/d"]);
  expect(expandBraces("$" + "{x}")).toEqual(["$" + "{x}"]);
});

test("parseScript leaves comments and empty lines out", () => {
  expect(parseScript("\n# comment\n  mkdir a \n\n")).toEqual([["mkdir", "a"]]);
});

test("unescapeText replaces escapes", () => {
  expect(unescapeText("a\\nb\\x41\\\\c\\101\\q")).toBe("a\nbA\\cA\\q");
});
