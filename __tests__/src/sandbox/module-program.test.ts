import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { describeProgram, listLibdirs, type ModuleFile } from "../../../src/sandbox/module-program.ts";

const folder = mkdtempSync(join(tmpdir(), "module-program-"));
beforeAll(() => {
  for (const path of ["mine/stages", "mine/osbuild", "full/runners", "full/osbuild"])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "full/osbuild/api.py"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (type: string, origin: ModuleFile["origin"], path: string): ModuleFile => ({
  type,
  origin,
  file: join(folder, path),
});
const mine = file("mine", "program", "mine/stages/mine");
const typed = file("typed", "typescript", "mine/stages/typed.ts");
const ours: ModuleFile = { type: "org.osbuild.noop", origin: "built-in", file: "stages/org.osbuild.noop.ts" };
const ourRunner: ModuleFile = { type: "org.osbuild.linux", origin: "built-in", file: "runners/org.osbuild.linux.ts" };
const theirRunner = file("org.osbuild.linux", "program", "full/runners/org.osbuild.linux");
const host = (type: string) => ({
  command: ["node", "host", type],
  bind: { hostPath: "/e", sandboxPath: "/run/osbuild/engine", readOnly: true },
});

function describeOf(module: ModuleFile, runner: ModuleFile, libdirs: readonly string[] = []) {
  const { command, binds } = describeProgram({
    kind: "stage",
    module,
    runner,
    libdirs: libdirs.map((name) => join(folder, name)),
    host,
  });
  return { command, binds: binds.map(({ hostPath, sandboxPath }) => `${hostPath.replace(folder, "")} ${sandboxPath}`) };
}

describe("describeProgram", () => {
  test("runs a program as it is, its libdir beside it", () => {
    expect(describeOf(mine, ourRunner)).toEqual({
      command: ["/run/osbuild/bin/mine"],
      binds: ["/mine /run/osbuild/lib", "/mine/stages/mine /run/osbuild/bin/mine"],
    });
  });
  test("runs it through a runner that is a program", () => {
    expect(describeOf(mine, theirRunner).command).toEqual(["/run/osbuild/runner/org.osbuild.linux", "/run/osbuild/bin/mine"]);
  });
  test("runs our modules in the module host", () => {
    expect(describeOf(ours, ourRunner)).toEqual({
      command: ["node", "host", "org.osbuild.noop"],
      binds: ["/e /run/osbuild/engine"],
    });
  });
  test("runs our modules through a runner that is a program, its libdir in sight", () => {
    const { command, binds } = describeOf(ours, theirRunner);
    expect(command).toEqual(["/run/osbuild/runner/org.osbuild.linux", "node", "host", "org.osbuild.noop"]);
    expect(binds).toContain("/full /run/osbuild/lib");
  });
  test("runs a user's TypeScript from its libdir", () => {
    expect(describeOf(typed, ourRunner).command).toEqual(["node", "host", "/run/osbuild/lib/stages/typed.ts"]);
  });
  test("lends the osbuild package of another libdir to one without", () => {
    expect(describeOf(mine, ourRunner, ["mine", "full"]).binds).toEqual([
      "/mine/stages /run/osbuild/lib/stages",
      "/full/osbuild /run/osbuild/lib/osbuild",
      "/mine/stages/mine /run/osbuild/bin/mine",
    ]);
  });
});

describe("listLibdirs", () => {
  test("names each folder once, built-in modules in none", () => {
    expect(listLibdirs([mine, typed, ours, theirRunner])).toEqual([join(folder, "mine"), join(folder, "full")]);
  });
});
