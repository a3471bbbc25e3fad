import { describe, expect, test } from "@jest/globals";
import { clip, formatTerms, widthOf, wrap } from "../../../src/monitor/width.ts";

test.each([
  ["plain", 5],
  ["日本", 4],
  ["e\u0301", 1],
  ["🚀!", 3],
])("widthOf %s is %d", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

describe("clip", () => {
  test.each([
    ["short", 10, "short"],
    ["exactly", 7, "exactly"],
    ["too long", 5, "too …"],
    ["日本語", 4, "日…"],
    ["🚀🚀", 3, "🚀…"],
    ["any", 0, ""],
  ])("cuts '%s' to %d columns", (text, columns, expected) => {
    expect(clip(text, columns)).toBe(expected);
  });
});

test("wrap breaks between words and leaves a long word whole", () => {
  expect(wrap("one two extraordinarily three", 8)).toEqual(["one two", "extraordinarily", "three"]);
});

test("formatTerms puts meanings beside terms, and below them where there is no room", () => {
  const terms = [["--store DIR", "Folder of trees"]] as const;

  expect(formatTerms(terms, 80)).toEqual(["  --store DIR  Folder of trees"]);
  expect(formatTerms(terms, 30)).toEqual(["  --store DIR", "      Folder of trees"]);
});
