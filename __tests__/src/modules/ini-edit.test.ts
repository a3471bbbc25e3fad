import { describe, expect, test } from "@jest/globals";
import { editIni, hasIniSection } from "../../../src/modules/ini-edit.ts";

describe("editIni", () => {
  test("replaces a value and keeps separator, case and comment column", () => {
    expect(editIni("[a]\nKey : old   ; note\n", { a: { key: "new" } })).toBe("[a]\nKey : new   ; note\n");
  });

  test("puts a new key after the last one, before comments and blank lines", () => {
    expect(editIni("[a]\nx=1\n# c\n\n[b]\n", { a: { y: "2" } })).toBe("[a]\nx=1\ny = 2\n# c\n\n[b]\n");
  });

  test("puts a key of a section without keys below its head", () => {
    expect(editIni("[a]\n# c\n", { a: { y: "2" } })).toBe("[a]\ny = 2\n# c\n");
  });

  test("replaces the lines that continue a value", () => {
    expect(editIni("[a]\nx=1\n  2\n# c\n  3\ny=4\n", { a: { x: "new" } })).toBe("[a]\nx=new\ny=4\n");
  });

  test("changes the last of several equal keys and sections", () => {
    expect(editIni("[a]\nx=1\n[a]\nx=2\n", { a: { x: "3", z: "4" } })).toBe("[a]\nx=1\n[a]\nx=3\nz = 4\n");
  });

  test("adds a section after an empty line, and to an empty file without one", () => {
    expect(editIni("[a]\nx=1", { b: { y: "2" } })).toBe("[a]\nx=1\n\n[b]\ny = 2");
    expect(editIni("", { b: { y: "2" } })).toBe("[b]\ny = 2");
  });
});

test("hasIniSection finds whole names", () => {
  expect([hasIniSection("[ab]\n", "ab"), hasIniSection("[ab]\n", "a")]).toEqual([true, false]);
});
