import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "code-cache-")), "cache");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

/** In a process of its own: a compile cache cannot be left again. */
function run(): void {
  const module = resolve("src/host/code-cache.ts");
  const script = `const { keepCompiledCode } = await import(${JSON.stringify(module)}); keepCompiledCode(${JSON.stringify(folder)}); await import(${JSON.stringify(resolve("src/errors.ts"))});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script]);
}

test("keepCompiledCode fills a folder of its own that nobody else can open", () => {
  run();
  expect(readdirSync(folder)).toHaveLength(1);
});

test("keepCompiledCode leaves a folder alone that others can write to", () => {
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  run();
  expect(readdirSync(folder)).toEqual([]);
});

test("keepCompiledCode does without where no folder can be made", () => {
  folder = join(folder, "missing", "deeper");
  run();
  expect(existsSync(folder)).toBe(false);
  mkdirSync(folder, { recursive: true });
});
