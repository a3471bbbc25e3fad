import { describe, expect, test } from "@jest/globals";
import type { Command, CommandWorld } from "../../../src/cli/command.ts";
import { runProgram } from "../../../src/cli/program.ts";
import { ManifestError, UsageError } from "../../../src/errors.ts";
import { createCatalogue } from "../../../src/modules/catalogue.ts";

function makeWorld() {
  const said = { out: "", err: "" };
  const world: CommandWorld = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    env: {},
    terminal: { interactive: false, color: false, columns: () => 80 },
    signal: new AbortController().signal,
    version: "1",
    args: [],
    openMonitor: () => () => {},
    loadCatalogue: () => Promise.resolve(createCatalogue({})),
  };
  return { said, world };
}

function commandThat(run: () => Promise<number>): Command {
  return { name: "build", summary: "Build an image", positionals: "[MANIFEST]", minimum: 0, maximum: 1, flags: {}, run };
}

describe("runProgram", () => {
  test("prints an error for people without a stack, with its hint and exit code", async () => {
    const { said, world } = makeWorld();

    const code = await runProgram(
      [commandThat(() => Promise.reject(new UsageError("Cannot do it", { hint: "Do that" })))],
      ["build"],
      world,
    );

    expect(code).toBe(2);
    expect(said.err).toBe("Error: Cannot do it\n  Do that\n");
  });

  test("prints every problem of a manifest with its position", async () => {
    const { said, world } = makeWorld();
    const problem = { file: "m.json", line: 3, column: 5, path: ".a", message: "Unknown key 'b'" };

    await runProgram([commandThat(() => Promise.reject(new ManifestError("1 problem", [problem])))], ["build"], world);

    expect(said.err).toBe("m.json:3:5: .a: Unknown key 'b'\n1 problem\n");
  });

  test("prints the stack of a bug", async () => {
    const { said, world } = makeWorld();

    expect(await runProgram([commandThat(() => Promise.reject(new TypeError("oops")))], ["build"], world)).toBe(1);
    expect(said.err).toMatch(/^This is a bug.*\nTypeError: oops\n\s+at /);
  });

  test("takes a path for a manifest to build", async () => {
    const { world } = makeWorld();

    expect(await runProgram([commandThat(() => Promise.resolve(7))], ["./m.yaml"], world)).toBe(7);
  });
});
