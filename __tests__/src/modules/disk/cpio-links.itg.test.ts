import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { correctFolderLinks } from "../../../../src/modules/disk/cpio-links.ts";
import { layFiles } from "../../../helpers/run-module.ts";

test("correctFolderLinks changes folders that say 1 and nothing else", () => {
  const scratch = mkdtempSync(join(tmpdir(), "cpio-links-"));
  using _ = { [Symbol.dispose]: () => rmSync(scratch, { recursive: true }) };
  layFiles(join(scratch, "tree"), { "/a/b/f": "some text", "/a/c": null, "/g": "" });
  const archive = join(scratch, "a.cpio");
  const names = [".", "g", "a", "a/b", "a/b/f", "a/c"];
  execFileSync("cpio", ["-o", "--format=newc", "--quiet", "-O", archive, "-D", join(scratch, "tree")], {
    input: names.join("\n"),
  });
  const right = readFileSync(archive, "latin1");
  // as a folder of several layers would say
  writeFileSync(archive, right.replace(/(070701(?:[0-9A-F]{8}){4})00000004/, "$100000001"), "latin1");
  const wrong = readFileSync(archive, "latin1");
  correctFolderLinks(archive, new Map([["a", 2]]));

  expect(wrong).not.toBe(right);
  expect(readFileSync(archive, "latin1")).toBe(right);
});
