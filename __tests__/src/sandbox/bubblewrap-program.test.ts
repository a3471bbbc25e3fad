import { describe, expect, test } from "@jest/globals";
import { canLimitMemory } from "../../../src/sandbox/bubblewrap-program.ts";

describe("canLimitMemory", () => {
  test.each([
    ["bubblewrap 0.6.1", false],
    ["bubblewrap 0.7.0", true],
    ["bubblewrap 0.11.0", true],
    ["bubblewrap 1.0", true],
    ["", false],
  ])("of %j is %s", (line, expected) => {
    expect(canLimitMemory(line)).toBe(expected);
  });
});
