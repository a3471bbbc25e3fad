import { chmodSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openFolder, runCli } from "../../helpers/cli.ts";

/** validate, inspect and plan as a person runs them. */

const good = '{"version": "2", "pipelines": [{"name": "os", "stages": [{"type": "org.osbuild.noop"}]}]}';
const bad = '{"version": "2", "pipelines": [{"name": "os", "stages": [\n  {"type": "org.osbuild.nop"}]}]}';

test("validate tells every problem of every file and exits with 2", async () => {
  await using folder = await openFolder("validate");
  writeFileSync(join(folder.path, "good.json"), good);
  writeFileSync(join(folder.path, "bad.json"), bad);
  writeFileSync(join(folder.path, "broken.yaml"), "a: [");
  const { exitCode, stdout, stderr } = await runCli(["validate", "good.json", "bad.json", "broken.yaml", "missing.json"], {
    cwd: folder.path,
  });
  expect(exitCode).toBe(2);
  expect(stdout).toContain("good.json: valid, format 2, 1 pipeline, 1 stage");
  expect(stderr).toContain("bad.json:2:12: .pipelines[0].stages[0].type: Unknown stage 'org.osbuild.nop'");
  expect(stderr).toContain("Did you mean 'org.osbuild.noop'?");
  expect(stderr).toMatch(/broken\.yaml:1:\d+/);
  expect(stderr).toContain("missing.json:1:1: .: Cannot read 'missing.json'");
});

test("validate --json gives problems as data", async () => {
  const { exitCode, stdout } = await runCli(["validate", "--json", "-"], { input: bad });
  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ success: false, problems: [{ file: "<stdin>", line: 2, column: 12 }] });
});

test("plan and validate say so when a manifest has nothing to build", async () => {
  const input = '{"version": "2", "pipelines": []}';
  expect(await runCli(["plan", "-"], { input })).toMatchObject({
    exitCode: 0,
    stdout: "Nothing to build: the manifest has no pipeline with stages",
  });
  expect(await runCli(["validate", "-"], { input })).toMatchObject({
    exitCode: 0,
    stdout: "<stdin>: valid, format 2, 0 pipelines, 0 stages",
  });
});

test("inspect prints one line of JSON with ids, for a manifest from standard input", async () => {
  const { exitCode, stdout } = await runCli(["inspect", "-"], { input: good });
  expect(exitCode).toBe(0);
  expect(stdout).toBe(
    '{"version": "2", "pipelines": [{"name": "os", "stages": [{"type": "org.osbuild.noop", "id": "beda46704765a47e6d4f44aff22168ae36866c9c0e6e11552b775b77776b2969"}]}]}',
  );
});

test("plan tells what would run without making a store", async () => {
  await using folder = await openFolder("plan");
  writeFileSync(join(folder.path, "m.json"), good);
  chmodSync(folder.path, 0o555);
  const { exitCode, stdout } = await runCli(["plan", "m.json"], { cwd: folder.path });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/run +org\.osbuild\.noop +beda46704765 +nothing is in the store yet \| stages\/org\.osbuild\.noop\.ts/);
  expect(stdout).toContain("1 stage to run");
  const json = await runCli(["plan", "--json", "m.json"], { cwd: folder.path });
  expect(JSON.parse(json.stdout)).toMatchObject({ exports: ["os"], stagesToRun: 1 });
});

test("plan --matrix prints waves of jobs for several manifests, which plan alone refuses", async () => {
  await using folder = await openFolder("plan");
  writeFileSync(join(folder.path, "a.json"), good);
  cpSync(join(folder.path, "a.json"), join(folder.path, "b.json"));
  const { stdout } = await runCli(["plan", "--matrix", "a.json", "b.json"], { cwd: folder.path });
  expect(JSON.parse(stdout).waves.map((wave: { readonly include: readonly unknown[] }) => wave.include.length)).toEqual([1, 2]);
  expect(await runCli(["plan", "a.json", "b.json"], { cwd: folder.path })).toMatchObject({ exitCode: 2 });
});
