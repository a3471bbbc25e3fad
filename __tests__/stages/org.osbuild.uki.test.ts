import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as uki from "../../stages/org.osbuild.uki.ts";
import { layFiles, runStage } from "../helpers/run-module.ts";

const stub = "/usr/lib/systemd/boot/efi/linuxx64.efi.stub";
const hasStub = existsSync(stub) && existsSync("/usr/bin/objcopy");

function makeInputs() {
  const folder = mkdtempSync(join(tmpdir(), "uki-inputs-"));
  layFiles(folder, { "/kernel/k": "kernel", "/initrd/i": "x".repeat(5000), "/osrel/o": "ID=toy\n" });
  const input = (name: string, file: string) => ({ path: join(folder, name), data: { files: { [file]: {} } } });
  const inputs = { kernel: input("kernel", "k"), initrd: input("initrd", "i"), osrel: input("osrel", "o") };
  return { inputs, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

describe("uki", () => {
  (hasStub ? test : test.skip)("adds the sections to the stub (needs the packages systemd-boot-efi and binutils)", async () => {
    using given = makeInputs();
    using outcome = await runStage(uki, {
      options: { filename: "/linux.efi", kernel: { opts: ["a", "b"] } },
      inputs: given.inputs,
    });

    const path = outcome.tree.resolve("/linux.efi");
    const list = execFileSync("objdump", ["-h", path], { encoding: "utf8" });
    const added = [...list.matchAll(/^\s*\d+ \.(osrel|cmdline|linux|initrd)\s+(\w+)\s+(\w+)/gm)];
    expect(added.map(([, name]) => name)).toEqual(["osrel", "cmdline", "linux", "initrd"]);
    const ends = added.map(([, , size = "", address = ""]) => [
      Number.parseInt(address, 16),
      Number.parseInt(address, 16) + Number.parseInt(size, 16),
    ]);
    for (const [index, [start = 0]] of ends.entries()) expect(start).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? 0);
    const dumped = `${path}.cmdline`;
    execFileSync("objcopy", ["-O", "binary", "--dump-section", `.cmdline=${dumped}`, path, "/dev/null"]);
    expect(readFileSync(dumped, "utf8")).toBe("a b");
  });

  test("asks for exactly one file of each", async () => {
    using given = makeInputs();
    const inputs = { ...given.inputs, kernel: { path: "/none", data: { files: {} } } };

    await expect(runStage(uki, { options: { filename: "/linux.efi" }, inputs })).rejects.toThrow(
      "must have exactly one file, it has 0",
    );
  });

  (hasStub ? test.skip : test)("says what to install where there is no stub (skipped where there is one)", async () => {
    using given = makeInputs();

    await expect(runStage(uki, { options: { filename: "/linux.efi" }, inputs: given.inputs })).rejects.toThrow(
      "Install systemd-boot",
    );
  });
});
