import { expect, test } from "@jest/globals";
import { loadDevices } from "../../../../src/manifest/v2/devices.ts";

function load(parents: readonly (readonly [name: string, parent?: string])[]) {
  const problems: string[] = [];
  const devices = new Map(parents.map(([name, parent]) => [name, new Map(parent === undefined ? [] : [["parent", parent]])]));
  const loaded = loadDevices(devices, ["stage"], (path, { message }) => problems.push(`${path.join(".")}: ${message}`));
  return { names: loaded.map(({ name }) => name), problems };
}

test("loadDevices takes devices round after round, as osbuild does", () => {
  expect(load([["c", "b"], ["x"], ["b", "a"], ["y", "x"], ["a"], ["z", "c"]])).toEqual({
    names: ["x", "y", "a", "b", "c", "z"],
    problems: [],
  });
});

test("loadDevices tells an unknown parent once, whatever stands below it", () => {
  expect(load([["a", "zz"], ["b", "a"], ["c"]])).toEqual({
    names: ["c"],
    problems: ["stage.devices.a.parent: Unknown device 'zz'"],
  });
});

test("loadDevices tells a circle with all that hang on it", () => {
  expect(load([["a", "b"], ["b", "c"], ["c", "b"], ["d"]]).problems).toEqual([
    "stage.devices.a.parent: The parents of the device 'a' go round in a circle: a, b, c",
  ]);
});
