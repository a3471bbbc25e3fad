import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseMode } from "../../../src/modules/mode.ts";

const scratch = mkdtempSync(join(tmpdir(), "mode-test-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("parseMode", () => {
  const modes = [
    "755",
    "0644",
    "00755",
    "+111",
    "-022",
    "a+x",
    "u=rwx,go=r",
    "g=u",
    "o=g-x",
    "+X",
    "u+s,g+s",
    "+t",
    "o-rwx",
    "=",
    "ug=rw,o=",
  ];
  const before = [0o644, 0o600, 0o2755, 0o4711, 0o1777, 0o000];

  test.each(modes)("makes of %s what chmod makes of it", (mode) => {
    for (const isDirectory of [false, true]) {
      for (const old of before) {
        const path = join(scratch, `${isDirectory}${old}`);
        rmSync(path, { recursive: true, force: true });
        if (isDirectory) mkdirSync(path);
        else writeFileSync(path, "");
        chmodSync(path, old);
        execFileSync("sh", ["-c", 'umask 022; chmod -- "$1" "$2"', "sh", mode, path]);
        expect([isDirectory, old, parseMode(mode)({ mode: old, isDirectory })]).toEqual([
          isDirectory,
          old,
          lstatSync(path).mode & 0o7777,
        ]);
      }
    }
  });

  test.each(["", "u+q", "9", "rwx", "u=rwx,"])("refuses %j", (mode) => {
    expect(() => parseMode(mode)).toThrow(`Cannot read the mode '${mode}'`);
  });
});
