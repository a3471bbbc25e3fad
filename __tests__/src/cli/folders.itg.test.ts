import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openFolder, runCli } from "../../helpers/cli.ts";

/** Stages in Python, as they were written for the folders of 2019. */

const libdir = join(process.cwd(), "__tests__/fixtures/libdirs/2019");
const stages = [{ name: "io.weldr.reads" }, { name: "org.osbuild.noop" }];
const byStage = { name: "filled by a stage", pipeline: [...stages, { name: "io.weldr.fills", options: { target: "result" } }] };
const byAssembler = { pipeline: [...stages, { name: "io.weldr.lists", options: { filename: "result" } }] };

async function build(folder: string, manifest: object, ...flags: readonly string[]) {
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  const all = ["build", "--store", join(folder, "store"), "--libdir", libdir, ...flags, join(folder, "manifest.json")];
  return await runCli(all, { env: { SUDO_UID: "1234", SUDO_GID: "1234" } });
}

function writeInput(folder: string, text: string): string {
  const path = join(folder, "in");
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "text"), text);
  return path;
}

describe("--input and --output", () => {
  test("show one folder to the first stage and another to the last, and keep nothing", async () => {
    await using folder = await openFolder("folders");
    const results: string[] = [];
    for (const text of ["one", "two"]) {
      const output = join(folder.path, text);
      const result = await build(folder.path, byStage, "--input", writeInput(folder.path, text), "--output", output, "--json");
      expect(result.exitCode).toBe(0);
      expect(JSON.parse(result.stdout)).toMatchObject({ success: true, images: [{ path: join(output, "result") }] });
      results.push(readFileSync(join(output, "result"), "utf8"));
      expect([output, join(output, "result")].map((path) => statSync(path).uid)).toEqual([1234, 1234]);
    }
    expect(results).toEqual(["ONE", "TWO"]);
    expect(["refs", "tmp"].map((name) => readdirSync(join(folder.path, "store", name)))).toEqual([[], []]);
  }, 120_000);

  test("leave what a build without them keeps alone", async () => {
    await using folder = await openFolder("folders-kept");
    const plain = await build(folder.path, { pipeline: stages }, "--output-directory", join(folder.path, "out"));
    expect([plain.exitCode, readFileSync(join(folder.path, "out/tree/text"), "utf8")]).toEqual([0, "nothing"]);
    const kept = readdirSync(join(folder.path, "store/refs"));
    const shown = await build(
      folder.path,
      byStage,
      "--input",
      writeInput(folder.path, "x"),
      "--output",
      join(folder.path, "new"),
    );
    expect([shown.exitCode, readFileSync(join(folder.path, "new/result"), "utf8")]).toEqual([0, "X"]);
    expect(readdirSync(join(folder.path, "store/refs"))).toEqual(kept);
  }, 120_000);

  test("take an assembler's image out, which a second build has already", async () => {
    await using folder = await openFolder("folders-assembler");
    for (const name of ["first", "second"]) {
      const { exitCode } = await build(folder.path, byAssembler, "--output", join(folder.path, name));
      expect([exitCode, readFileSync(join(folder.path, name, "result"), "utf8")]).toEqual([0, "text"]);
    }
  }, 120_000);
});
