import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { storeLayout } from "../../../src/store/layout.ts";
import { formatTrailer, type PackFacts, packFormat, readPackFacts } from "../../../src/store/pack-file.ts";
import { writeStageRecord } from "../../../src/store/refs.ts";

const facts: PackFacts = {
  format: packFormat,
  id: "1".repeat(64),
  digest: "a".repeat(64),
  base: null,
  layerDigest: "b".repeat(64),
  merged: false,
  times: false,
  entries: 1,
  engine: "1.0.0",
  metadata: { äöü: [1] },
  kind: "squashfs",
  bytes: 5,
  contentDigest: "c".repeat(64),
};

let path = "";
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "pack-file-")), "pack");
});
afterEach(() => rmSync(join(path, ".."), { recursive: true }));

function write(given: unknown): void {
  writeFileSync(path, Buffer.concat([Buffer.from("image"), formatTrailer(given as PackFacts)]));
}

test("readPackFacts reads what formatTrailer wrote", async () => {
  write(facts);

  expect((await readPackFacts(path)).facts).toEqual(facts);
});

test.each([
  ["another format", { ...facts, format: 2 }],
  ["a digest that is a path", { ...facts, digest: "../../etc" }],
  ["a base that is a path", { ...facts, base: "/etc" }],
  ["more bytes than there are", { ...facts, bytes: 5000 }],
  ["a negative length", { ...facts, bytes: -1 }],
  ["another kind", { ...facts, kind: "zip" }],
  ["no metadata", { ...facts, metadata: undefined }],
  ["no object at all", null],
])("readPackFacts refuses a description with %s", async (_, given) => {
  write(given);

  await expect(readPackFacts(path)).rejects.toMatchObject({ code: "E_STORE_DAMAGED" });
});

test.each(["", "x", "x".repeat(16), `${"x".repeat(8)}osbLayr1`, `\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ffosbLayr1`])(
  "readPackFacts refuses a file that is no pack: %j",
  async (content) => {
    writeFileSync(path, Buffer.from(content, "latin1"));

    await expect(readPackFacts(path)).rejects.toMatchObject({ code: "E_STORE_DAMAGED" });
  },
);

test.each(["../escape", "a/b", "", ".hidden", "a\0b"])("writeStageRecord refuses the name %j", (name) => {
  const layout = storeLayout(join(path, ".."));

  expect(() => writeStageRecord(layout, name, { metadata: {}, sealedMs: 0, engine: "" })).toThrow(/as the name of a tree/);
});
