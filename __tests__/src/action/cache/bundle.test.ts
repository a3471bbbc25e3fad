import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import {
  type Bundle,
  bundleMark,
  bundleTip,
  layerPath,
  readBundle,
  removeBundle,
  writeBundle,
} from "../../../../src/action/cache/bundle.ts";
import { emptyMark } from "../../../../src/action/cache/keys.ts";

const [one, two] = ["1", "2"].map((digit) => digit.repeat(64)) as [string, string];
const bundle: Bundle = {
  base: emptyMark,
  layers: [one, two].map((id) => ({ id, sha256: id, sizeBytes: 5, buildMs: 10 })),
};

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "bundle-"));
  for (const id of [one, two]) writeFileSync(join(directory, `${id}.layer`), "layer");
});

afterEach(() => rmSync(directory, { recursive: true }));

test("readBundle gives what writeBundle wrote", async () => {
  await writeBundle(directory, bundle);
  expect(await readBundle(directory, two, bundleMark(bundle))).toEqual(bundle);
  expect(readFileSync(layerPath(directory, two, one), "utf8")).toBe("layer");
});

test("readBundle refuses a bundle that its key does not name", async () => {
  await writeBundle(directory, bundle);
  await expect(readBundle(directory, two, emptyMark)).rejects.toThrow("not the one its key names");
});

test.each([
  ["another stage", { ...bundle, layers: bundle.layers.slice(0, 1) }],
  ["no layers", { ...bundle, layers: [] }],
  ["a path for an id", { ...bundle, layers: [{ ...bundle.layers[0], id: "../../etc/passwd" }] }],
  ["no object", null],
])("readBundle refuses a list with %s", async (_what, content) => {
  await writeBundle(directory, bundle);
  writeFileSync(join(directory, two, "bundle.json"), JSON.stringify(content));
  await expect(readBundle(directory, two, bundleMark(bundle))).rejects.toThrow("no valid list of layers");
});

test("readBundle refuses a layer that was cut off", async () => {
  await writeBundle(directory, bundle);
  writeFileSync(layerPath(directory, two, one), "lay");
  await expect(readBundle(directory, two, bundleMark(bundle))).rejects.toThrow("has 3 bytes");
});

test("removeBundle removes the folder of a bundle and may be repeated", async () => {
  await writeBundle(directory, bundle);
  await removeBundle(directory, bundleTip(bundle));
  await removeBundle(directory, bundleTip(bundle));
  expect(() => readFileSync(layerPath(directory, two, one))).toThrow("ENOENT");
});
