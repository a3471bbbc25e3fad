import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { canLimitMemory, findBubblewrap } from "../../../src/sandbox/bubblewrap-program.ts";

describe("canLimitMemory", () => {
  test.each([
    ["bubblewrap 0.6.1", false],
    ["bubblewrap 0.7.0", true],
    ["bubblewrap 0.11.0", true],
    ["bubblewrap 1.0", true],
    ["", false],
  ])("of %j is %s", (line, expected) => {
    expect(canLimitMemory(line)).toBe(expected);
  });
});

describe("findBubblewrap", () => {
  let root = "";
  let folder = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "host-"));
    folder = join(root, "private");
    mkdirSync(folder);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** A bubblewrap that says its version, and else by which profile it is confined: none when it stands elsewhere. */
  function install(copyIsConfinedBy: string): string {
    const path = join(root, "usr/bin/bwrap");
    mkdirSync(join(root, "usr/bin"), { recursive: true });
    const lines = ["#!/bin/sh", '[ "$1" = --version ] && echo bubblewrap 0.9.0 && exit', `echo '${copyIsConfinedBy}'`, ""];
    writeFileSync(path, lines.join("\n"), { mode: 0o755 });
    return path;
  }

  function activateAppArmor(value: string): void {
    const parameters = join(root, "sys/module/apparmor/parameters");
    mkdirSync(parameters, { recursive: true });
    writeFileSync(join(parameters, "enabled"), value);
  }

  test("takes what is installed on a host without AppArmor", async () => {
    const path = install("unconfined");
    expect(await findBubblewrap(folder, root)).toEqual({ path, limitsMemory: true });
  });

  test("takes what is installed where AppArmor is built in and off", async () => {
    const path = install("unconfined");
    activateAppArmor("N\n");
    expect(await findBubblewrap(folder, root)).toMatchObject({ path });
  });

  test("takes a copy of its own where AppArmor is active", async () => {
    const installed = install("unconfined");
    activateAppArmor("Y\n");
    const { path } = await findBubblewrap(folder, root);
    expect(path).toBe(join(folder, "bwrap"));
    expect(readFileSync(path)).toEqual(readFileSync(installed));
  });

  test("says what to do where even a copy is confined", async () => {
    install("unpriv_bwrap (enforce)");
    activateAppArmor("Y\n");
    await expect(findBubblewrap(folder, root)).rejects.toMatchObject({
      message: "Cannot run stages: AppArmor confines what bubblewrap starts (unpriv_bwrap (enforce))",
      hint: expect.stringContaining("bwrap-userns-restrict"),
    });
  });

  test("says what to install on a host without bubblewrap", async () => {
    await expect(findBubblewrap(folder, root)).rejects.toMatchObject({
      hint: expect.stringContaining("apt-get install bubblewrap"),
    });
  });
});
