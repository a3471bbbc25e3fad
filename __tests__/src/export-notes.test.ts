import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ExportNotes } from "../../src/export-notes.ts";

let folder = "";
let target = "";
let image = "";
let notes: ExportNotes;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "export-notes-"));
  target = join(folder, "out");
  image = join(target, "disk.img");
  notes = new ExportNotes(join(folder, "notes"));
  mkdirSync(target);
  writeFileSync(image, "first");
  await notes.write(target, "tree-1", ["disk.img"]);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("ExportNotes", () => {
  test("knows an export that nobody touched, from process to process", () => {
    expect(new ExportNotes(join(folder, "notes")).findIntact(target, "tree-1")).toEqual(["disk.img"]);
  });

  test("does not take one tree for another", () => {
    expect(notes.findIntact(target, "tree-2")).toBeUndefined();
    expect(notes.findIntact(join(folder, "elsewhere"), "tree-1")).toBeUndefined();
  });

  test.each([
    ["written to", () => writeFileSync(image, "other")],
    [
      "written to and given its old times back",
      () => {
        const { atime, mtime } = statSync(image);
        writeFileSync(image, "other");
        utimesSync(image, atime, mtime);
      },
    ],
    [
      "replaced by a copy",
      () => {
        copyFileSync(image, `${image}.new`);
        renameSync(`${image}.new`, image);
      },
    ],
    ["deleted", () => rmSync(image)],
  ])("sees that a file was %s", (_, change) => {
    change();
    expect(notes.findIntact(target, "tree-1")).toBeUndefined();
  });

  test("takes a damaged note for none", () => {
    const path = join(folder, "notes");
    rmSync(path, { recursive: true });
    expect(notes.findIntact(target, "tree-1")).toBeUndefined();
  });

  test("reads the facts of a file anew when it changed", async () => {
    const first = await notes.readFacts(target, "disk.img");
    expect(await notes.readFacts(target, "disk.img")).toEqual(first);
    writeFileSync(image, "other");
    const second = await notes.readFacts(target, "disk.img");
    expect(second.sha256).not.toBe(first.sha256);
    expect(readFileSync(image, "utf8")).toBe("other");
  });
});
