import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { openFolder, programPath, whyNoRoot } from "../helpers/cli.ts";
import { type DocBlock, isCommands, pages, readBlocks } from "../helpers/doc-commands.ts";

/** Every command in README and docs runs as it is written, in a folder of its own, page by page. */

const all = pages.flatMap((page) => readBlocks(page)).filter(isCommands);
const runnable = all.filter(({ marker }) => marker === undefined);
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`commands of the documentation (${whyNoRoot() ?? "as root"})`, () => {
  test.each([...new Set(runnable.map(({ page }) => page))])(
    "those of %s run as they are written",
    async (page) => {
      await using folder = await openFolder("documentation");
      const env = preparePath(folder.path);
      const work = join(folder.path, "work");
      mkdirSync(work);
      symlinkSync(resolve("samples"), join(work, "samples"));

      for (const block of readBlocks(page)) {
        if (block.marker?.kind === "file") writeBlock(work, block);
        else if (isCommands(block) && block.marker === undefined) {
          const { exitCode, all: output } = await execa("bash", ["-euo", "pipefail", "-c", block.text], {
            ...{ cwd: work, env, all: true, reject: false },
          });
          expect({ block: `${page}:${block.line}`, exitCode, output }).toMatchObject({ exitCode: 0 });
        }
      }
    },
    10 * 60_000,
  );
});

describe("commands that run elsewhere", () => {
  const elsewhere = all.filter(({ marker }) => marker?.kind === "run by");
  test.each(elsewhere.map((block) => [`${block.page}:${block.line}`, block] as const))("%s are run by a test", (_, block) => {
    const files = (block.marker?.value ?? "").split(", ");

    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const said = files.map((file) => readFileSync(file, "utf8")).join("\n");
    const names = [...block.text.matchAll(/osbuild-action (\w[\w-]*)/g)].map(([, name = ""]) => name);
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });
});

describe("commands that nothing runs", () => {
  for (const { page, line, marker } of all.filter((block) => block.marker?.kind === "not run"))
    test.skip(`${page}:${line}: ${marker?.value}`, () => {});

  test("are few, and each says why", () => {
    const blocks = all.filter(({ marker }) => marker?.kind === "not run");

    expect(blocks.filter(({ marker }) => (marker?.value.length ?? 0) < 10)).toEqual([]);
    expect(blocks.length).toBeLessThan(all.length / 3);
  });
});

/** Programs as a person has them: ours by its name and through npx, and a sudo that does not look for programs of its own. */
function preparePath(folder: string): Readonly<Record<string, string>> {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const programs = {
    "osbuild-action": `exec ${process.execPath} --disable-warning=ExperimentalWarning ${programPath("cli")} "$@"`,
    npx: 'exec "$@"',
    sudo: 'exec "$@"',
  };
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: `${bin}:${process.env.PATH}` };
}

function writeBlock(work: string, { marker, text }: DocBlock): void {
  const file = join(work, marker?.value ?? "");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
