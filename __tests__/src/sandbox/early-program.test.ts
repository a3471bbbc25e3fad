import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { describeEarlyProgram, findGeneration } from "../../../src/sandbox/early-program.ts";

const folder = mkdtempSync(join(tmpdir(), "early-program-"));
afterAll(() => rmSync(folder, { recursive: true }));

function program(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe("findGeneration", () => {
  test.each([
    ["today", "reads the arguments file", "org.a", "new/stages/a", "args = osbuild.api.arguments()"],
    ["today", "gives a program its input", "org.b", "new/stages/b", "osbuild.api.arguments(); Popen(stdin=PIPE)"],
    ["today", "reads nothing", "org.c", "new/stages/c", "echo hello"],
    ["2020", "reads standard input", "org.d", "new/stages/d", "args = json.load(sys.stdin)"],
    ["2020", "asks for its streams", "org.e", "new/stages/e", 'send({"method": "setup-stdio"})'],
    ["2019", "is of that year's names", "io.weldr.f", "new/stages/f", "json.load(sys.stdin)"],
  ])("is %s when a program %s", (expected, _, type, path, text) => {
    expect(findGeneration({ type, file: program(path, text) })).toBe(expected);
  });
  test("is 2019 when the libdir has that year's starter", () => {
    program("old/osbuild-run", "");
    expect(findGeneration({ type: "org.g", file: program("old/stages/org.g", "") })).toBe("2019");
  });
});

describe("describeEarlyProgram", () => {
  test("runs a program of 2020 where its libdir stands", () => {
    const given = { kind: "assembler", type: "org.x", file: join(folder, "lib/assemblers/org.x") } as const;
    expect(describeEarlyProgram(given, "2020")).toEqual({ through: [], path: "/run/osbuild/lib/assemblers/org.x", binds: [] });
  });
  test("runs a program of 2019 through its starter, its package beside it", () => {
    const file = program("older/stages/io.weldr.x", "");
    program("older/osbuild-run", "");
    program("older/osbuild/__init__.py", "");
    const { through, path, binds } = describeEarlyProgram({ kind: "stage", type: "io.weldr.x", file }, "2019");
    expect({ through, path }).toEqual({ through: ["/run/osbuild/osbuild-run"], path: "/run/osbuild/io.weldr.x" });
    expect(binds.map((bind) => bind.sandboxPath)).toEqual([
      "/run/osbuild/osbuild-run",
      "/run/osbuild/osbuild",
      "/run/osbuild/io.weldr.x",
    ]);
  });
});
