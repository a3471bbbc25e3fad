import { expect, test } from "@jest/globals";
import { findClosest } from "../../../src/schema/closest.ts";

const stages = ["org.osbuild.hostname", "org.osbuild.users", "org.osbuild.xfs", "org.osbuild.mkfs.xfs"];

test.each([
  ["org.osbuild.hostnme", "org.osbuild.hostname"],
  ["org.osbuild.ohstname", "org.osbuild.hostname"],
  ["org.osbuild.Hostname", "org.osbuild.hostname"],
  ["org.osbuild.zfs", "org.osbuild.xfs"],
  ["org.osbuild.timezone", undefined],
  ["x", undefined],
  ["x".repeat(10_000), undefined],
])("findClosest finds what %s was meant to be", (name, closest) => {
  expect(findClosest(name, stages)).toBe(closest);
});
