import { describe, expect, test } from "@jest/globals";
import { createStageContext } from "../../../src/modules/context.ts";

const context = createStageContext(
  {
    tree: "/t",
    paths: { devices: "/dev", inputs: "/i", mounts: "/m" },
    devices: {},
    inputs: { a: { path: "/i/a", data: {} } },
    mounts: { root: { path: "/m/." }, data: { path: "/m/data" }, other: {} },
    options: {},
    meta: { id: "0" },
  },
  {
    log: () => {},
    reportMetadata: () => {},
    openLoop: () => Promise.reject(new Error("no loop devices")),
    signal: new AbortController().signal,
  },
);

describe("locate", () => {
  test.each([
    ["tree:///a/b", "/t", "/a/b"],
    ["/a/b", "/t", "/a/b"],
    ["tree:///a/", "/t", "/a/."],
    ["tree:///../../x", "/t", "/x"],
    ["mount://data/x", "/m/data", "/x"],
    ["mount:///data/x", "/m", "/data/x"],
    ["mount://other/", "/m", "/."],
    ["input://a/f", "/i/a", "/f"],
  ])("finds %s in %s as %s", (url, root, path) => {
    const place = context.locate(url);
    expect([place.root.path, place.path]).toEqual([root, path]);
  });

  test.each([
    ["mount://none/x", "there is no mount named 'none'"],
    ["input:///x", "there is no input named ''"],
    ["file:///x", "the scheme 'file'"],
    ["TREE:///x", "Cannot read the location 'TREE:///x'"],
  ])("refuses %s", (url, message) => {
    expect(() => context.locate(url)).toThrow(message);
  });
});
