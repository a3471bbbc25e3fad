import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as pacman from "../../stages/org.osbuild.pacman.ts";
import { runStage } from "../helpers/run-module.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "packages-"));
  writeFileSync(join(folder, "sha256:a"), "package");
});

afterAll(() => rmSync(folder, { recursive: true }));

const inputs = () => ({ packages: { path: folder, data: { files: { "sha256:a": {} } } } });
const desc = (name: string, version: string) => `%NAME%\n${name}\n\n%VERSION%\n${version}\n\n%ARCH%\nx86_64\n`;

describe("pacman", () => {
  test("installs the files and reports what is there", async () => {
    using outcome = await runStage(pacman, {
      inputs: inputs(),
      files: { "/var/lib/pacman/local/b-1/desc": desc("b", "2:1.0-3"), "/var/lib/pacman/local/a-1/desc": desc("a", "1.0-1") },
      programs: { unshare: 'shift 3; exec "$@"', mount: "", pacman: "" },
    });

    const [call] = outcome.calls.filter(({ argv }) => argv[0] === "pacman");
    expect(call?.argv).toEqual([
      "pacman",
      "-U",
      "--noconfirm",
      "--verbose",
      "--sysroot",
      "{tree}",
      expect.stringMatching(/^tmp.*\/sha256:a$/),
    ]);
    const common = { arch: "x86_64", sigmd5: "", sigpgp: "", siggpg: "" };
    expect(outcome.metadata).toEqual({
      packages: [
        { name: "a", version: "1.0", release: "1", epoch: 0, ...common },
        { name: "b", version: "1.0", release: "3", epoch: "2", ...common },
      ],
    });
    expect(outcome.tree.read("/etc/machine-id")).toBe("");
    expect(outcome.tree.list("/").filter((name) => name.startsWith("tmp"))).toEqual([]);
  });

  test("fails when pacman does, and leaves nothing of its own", async () => {
    const programs = { unshare: 'shift 3; exec "$@"', mount: "", pacman: "exit 1" };

    await expect(runStage(pacman, { inputs: inputs(), programs })).rejects.toThrow("ended with code 1");
  });
});
