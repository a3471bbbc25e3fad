import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openFolder, runCli, whyNoRoot } from "../../helpers/cli.ts";
import { sha256 } from "../../helpers/fetch-items.ts";

const libdir = join(import.meta.dirname, "../../fixtures/early");
const asRoot = whyNoRoot() === undefined ? test : test.skip; // builds need root

asRoot(
  "runner, stage and assembler of 2020 build an image from a source, over their own sockets",
  async () => {
    await using folder = await openFolder("early-modules");
    const path = (name: string) => join(folder.path, name);
    writeFileSync(path("hello"), "hello");
    const checksum = sha256("hello");
    const manifest = {
      pipeline: {
        build: { pipeline: { stages: [] }, runner: "org.example.runner" },
        stages: [{ name: "org.example.stage", options: { checksums: [checksum] } }],
        assembler: { name: "org.example.assembler" },
      },
      sources: { "org.osbuild.files": { urls: { [checksum]: `file://${path("hello")}` } } },
    };
    writeFileSync(path("manifest.json"), JSON.stringify(manifest));
    const flags = ["--libdir", libdir, "--store", path("store"), "--output-directory", path("out")];
    const result = await runCli(["build", path("manifest.json"), ...flags]);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.all).toMatch(/runner set up\n\s+reply b'{}'/);
    expect(readdirSync(path("out/assembler"))).toEqual(["out.img"]);
    const image = path("out/assembler/out.img");
    const content = execFileSync("debugfs", ["-R", `cat /etc/${checksum.slice(0, 10)}`, image], { stdio: "pipe" }).toString();
    expect(content).toBe("hello");
  },
  120_000,
);
