import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { unmount } from "../../../src/linux/mount.ts";
import { maximumLowers, mountOverlay } from "../../../src/linux/overlay.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "overlay-"));
  for (const name of ["upper", "work", "target"]) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

function makeLowers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    // Names with what an option string would need to quote.
    const path = join(folder, `lower,${index}:\\`);
    mkdirSync(path);
    writeFileSync(join(path, `file-${index}`), "");
    writeFileSync(join(path, "same"), `${index}`);
    return path;
  });
}

test("mountOverlay stacks as many layers as it says, the first on top", () => {
  const target = join(folder, "target");
  mountOverlay({
    lowers: makeLowers(maximumLowers()),
    upper: { path: join(folder, "upper"), work: join(folder, "work") },
    target,
  });
  try {
    expect(readdirSync(target)).toHaveLength(maximumLowers() + 1);
    expect(readFileSync(join(target, "same"), "utf8")).toBe("0");
    rmSync(join(target, "file-3"));
    expect(existsSync(join(folder, "lower,3:\\", "file-3"))).toBe(true);
  } finally {
    unmount(target);
  }
});

test("mountOverlay without an upper folder is read-only", () => {
  const target = join(folder, "target");
  mountOverlay({ lowers: makeLowers(2), target });
  try {
    expect(() => writeFileSync(join(target, "new"), "")).toThrow(/EROFS/);
  } finally {
    unmount(target);
  }
});

test("mountOverlay says what the kernel did not like", () => {
  expect(() => mountOverlay({ lowers: [join(folder, "missing")], target: join(folder, "target") })).toThrow(/ENOENT/);
});

test("mountOverlay waits for an overlay of which a layer was the upper, and is just ending", async () => {
  const path = (name: string) => join(folder, name);
  for (const name of ["first", "first-work", "first-target"]) mkdirSync(path(name));
  const [lower = ""] = makeLowers(1);
  mountOverlay({ lowers: [lower], upper: { path: path("first"), work: path("first-work") }, target: path("first-target") });
  writeFileSync(path("first-target/made"), "");
  const ending = spawn("sh", ["-c", 'sleep 0.2; umount "$1"', "sh", path("first-target")], { stdio: "ignore" });
  const ended = new Promise((resolve) => ending.on("close", resolve));

  const upper = { path: path("upper"), work: path("work") };
  mountOverlay({ lowers: [path("first"), lower], upper, target: path("target") });

  writeFileSync(path("target/also"), "");
  expect(readdirSync(path("target")).sort()).toEqual(["also", "file-0", "made", "same"]);
  await ended;
  unmount(path("target"));
});
