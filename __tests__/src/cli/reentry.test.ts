import { describe, expect, test } from "@jest/globals";
import { describeReentry } from "../../../src/cli/reentry.ts";

describe("describeReentry", () => {
  test.each([
    ["repeats the command", ["build", "a.yaml"], "osbuild-action build a.yaml --break=12ab"],
    [
      "quotes what a shell would split",
      ["my image.json", "--store", "it's"],
      "osbuild-action 'my image.json' --store 'it'\\''s' --break=12ab",
    ],
    ["takes the place of an earlier --break", ["a.json", "--break=*", "--break"], "osbuild-action a.json --break=12ab"],
  ])("%s", (_, args, expected) => {
    expect(describeReentry(args, "12ab")).toBe(expected);
  });
});
