import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { widthOf } from "../../../src/monitor/width.ts";
import { openFolder, programPath, whyNoRoot } from "../../helpers/cli.ts";

/** The live view on a real terminal, as script(1) makes one. */

const suite = whyNoRoot() === undefined ? describe : describe.skip;
const control = "\u001b";

async function buildOnTerminal(columns: number, env: Readonly<Record<string, string>> = {}): Promise<string> {
  await using folder = await openFolder("live-view");
  const record = join(folder.path, "typescript");
  const folders = `--store ${folder.path}/store --output-directory ${folder.path}/output`;
  const program = `${process.execPath} --disable-warning=ExperimentalWarning ${programPath("cli")}`;
  const build = `${program} build ${folders} --libdir samples/own-stages samples/own-stages/image.yaml`;
  await execa("script", ["-qefc", `stty cols ${columns}; ${build}`, record], { env: { TERM: "xterm", NO_COLOR: "", ...env } });
  return readFileSync(record, "utf8").split("\n").slice(1, -2).join("\n");
}

suite(`live view (${whyNoRoot() ?? "as root"})`, () => {
  test.each([40, 250])(
    "fits a terminal of %d columns",
    async (columns) => {
      const bytes = await buildOnTerminal(columns);
      const drawn = bytes.split(/[\r\n]/).filter((line) => /[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/.test(line));

      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn.map((line) => line.replaceAll(`${control}[K`, "")).filter((line) => widthOf(line) >= columns)).toEqual([]);
      expect(bytes).toContain(`${control}[32m✓${control}[0m`);
      expect(bytes).toContain("com.example.motd: done in");
      expect(bytes).toMatch(/Image {6}\S+root\.tar/);
    },
    120_000,
  );

  test("has no colour with NO_COLOR", async () => {
    const bytes = await buildOnTerminal(80, { NO_COLOR: "1" });

    expect(bytes).toContain("✓ [1/2] com.example.motd: done in");
    expect(bytes.split(`${control}[`).filter((part) => /^\d*m/.test(part))).toEqual([]);
  }, 120_000);

  test("is plain lines where the terminal is dumb", async () => {
    const bytes = await buildOnTerminal(80, { TERM: "dumb" });

    expect(bytes).toContain("  [1/2] com.example.motd: done in");
    expect(bytes).not.toContain(control);
  }, 120_000);
});
