import { describe, expect, test } from "@jest/globals";
import { editSettings } from "../../../src/modules/settings-edit.ts";

describe("editSettings", () => {
  test("changes the first line of a key and adds missing keys at the end", () => {
    expect(editSettings("a=1\na=2\n", { a: "3", b: "4" }, { separator: "=" })).toBe("a=3\na=2\nb=4\n");
  });

  test("leaves lines with more than a key and a value alone", () => {
    expect(editSettings("# a 1 2\nx a b\n", { x: "1" }, { separator: " " })).toBe("# a 1 2\nx a b\nx 1\n");
  });

  test("finds keys of another case only when told so, and keeps their case", () => {
    expect(editSettings("KEY 1\n", { key: "2" }, { separator: " ", ignoreCase: true })).toBe("KEY 2\n");
    expect(editSettings("KEY 1\n", { key: "2" }, { separator: " " })).toBe("KEY 1\nkey 2\n");
  });

  test("ends the last line before adding another", () => {
    expect(editSettings("a=1", { b: "2" }, { separator: "=" })).toBe("a=1\nb=2\n");
  });
});
