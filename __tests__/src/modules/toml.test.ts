import { expect, test } from "@jest/globals";
import { formatToml } from "../../../src/modules/toml.ts";

test("formatToml writes values before tables, lists on lines of their own, and quotes odd keys", () => {
  const text = formatToml({ t: { "a b": 'x"\n', sub: { n: 1 } }, list: ["p", "q"], empty: [], on: true });

  expect(text).toBe('list = [\n    "p",\n    "q",\n]\nempty = []\non = true\n\n[t]\n"a b" = "x\\"\\n"\n\n[t.sub]\nn = 1\n');
});

test("formatToml keeps short tables of a list in line and gives long ones blocks", () => {
  expect(formatToml({ a: [{ x: "1" }] })).toBe('a = [\n    { x = "1" },\n]\n');
  expect(formatToml({ a: [{ x: "1".repeat(100) }] })).toBe(`[[a]]\nx = "${"1".repeat(100)}"\n`);
});
