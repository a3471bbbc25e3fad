import { describe, expect, test } from "@jest/globals";
import type { Pipeline, Stage } from "../../../src/manifest/manifest.ts";
import { findUnmatchedPatterns, globToRegExp, namedCheckpoints } from "../../../src/pipeline/checkpoints.ts";

const stages = ["org.osbuild.rpm", "org.osbuild.locale"].map((type, index) => ({ type, id: String(index).repeat(64) }) as Stage);
const pipeline = { name: "tree", stages } as unknown as Pipeline;

describe("globToRegExp", () => {
  test.each([
    ["org.osbuild.*", "org.osbuild.rpm", true],
    ["org.osbuild.*", "org_osbuild_rpm", false],
    ["t?ee", "tree", true],
    ["[st]ree", "tree", true],
    ["[!t]ree", "tree", false],
    ["a[", "a[", true],
    ["tree", "tree2", false],
  ])("%s against %s is %s", (pattern, name, expected) => {
    expect(globToRegExp(pattern).test(name)).toBe(expected);
  });
});

describe("namedCheckpoints", () => {
  const sealed = (patterns: readonly string[]) =>
    stages
      .filter((stage, index) => namedCheckpoints(patterns)({ pipeline, stage, isLast: index === 1, unsealedMs: 0 }))
      .map(({ type }) => type);

  test("seals the last stage of a pipeline whatever the patterns say", () => {
    expect(sealed([])).toEqual(["org.osbuild.locale"]);
  });

  test("seals a stage named by type or id", () => {
    expect(sealed(["*.rpm"])).toEqual(["org.osbuild.rpm", "org.osbuild.locale"]);
    expect(sealed(["0*"])).toEqual(["org.osbuild.rpm", "org.osbuild.locale"]);
  });
});

test("findUnmatchedPatterns tells the patterns that name nothing", () => {
  expect(findUnmatchedPatterns(["tree", "*.rpm", "oops"], [pipeline])).toEqual(["oops"]);
});
