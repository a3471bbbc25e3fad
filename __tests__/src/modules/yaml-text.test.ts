import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { formatYaml } from "../../../src/modules/yaml-text.ts";

describe("formatYaml", () => {
  test("sorts keys, nests lists at the indentation of their key, keeps named lists in line", () => {
    const text = formatYaml({ b: [{ y: 1, x: [] }, "s"], a: { c: null }, flow: ["p", "q"] }, ["flow"]);

    expect(text).toBe("a:\n  c: null\nb:\n- x: []\n  y: 1\n- s\nflow: [p, q]\n");
  });

  test.each([
    "",
    "yes",
    "1.5",
    "- a",
    "a: b",
    "a #b",
    " lead",
    "it's",
    "é",
    "a\nb",
    "tab\t",
    "*x",
    "2001-01-01",
    "~",
    "word ".repeat(40).trim(),
  ])("writes %j so that it reads back", (value) => {
    expect(parse(formatYaml({ value }), { version: "1.1" })).toEqual({ value });
  });

  test("leaves plain words unquoted and folds long ones", () => {
    expect(formatYaml({ k: "plain text" })).toBe("k: plain text\n");
    expect(formatYaml({ k: "word ".repeat(20).trim() }).split("\n").length).toBe(3);
  });
});
