import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { acquireLock, tryLock } from "../../../src/linux/lock.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("tryLock lets many share and one have it alone", () => {
  using one = tryLock(folder, "shared");
  using two = tryLock(folder, "shared");
  expect([one !== undefined, two !== undefined]).toEqual([true, true]);
  expect(tryLock(folder, "exclusive")).toBeUndefined();
  one?.[Symbol.dispose]();
  two?.[Symbol.dispose]();

  using alone = tryLock(folder, "exclusive");
  expect(alone).toBeDefined();
  expect(tryLock(folder, "shared")).toBeUndefined();
});

test("tryLock answers undefined when nothing is there", () => {
  expect(tryLock(join(folder, "missing"), "shared")).toBeUndefined();
});

test("acquireLock waits, and takes what is at the path afterwards", async () => {
  const path = join(folder, "object");
  mkdirSync(path);
  const held = tryLock(path, "exclusive");
  const waiting = acquireLock(path, "shared");
  renameSync(path, join(folder, "gone"));
  mkdirSync(path);
  held?.[Symbol.dispose]();

  using lock = await waiting;

  expect(lock).toBeDefined();
  expect(tryLock(path, "exclusive")).toBeUndefined();
  expect(tryLock(join(folder, "gone"), "exclusive")).toBeDefined();
});

test("a lock dies with its holder", async () => {
  // --no-fork: the program that is killed is the one that holds the lock.
  const args = ["--exclusive", "--no-fork", folder, "sh", "-c", "echo held; exec sleep 60"];
  const child = spawn("flock", args, { stdio: ["ignore", "pipe", "ignore"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(tryLock(folder, "shared")).toBeUndefined();
  const waiting = acquireLock(folder, "shared");

  child.kill("SIGKILL");

  using lock = await waiting;
  expect(lock).toBeDefined();
});
