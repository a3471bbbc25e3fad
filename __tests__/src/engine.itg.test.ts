import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openFolder, runCli } from "../helpers/cli.ts";

/** Programs in Python, written against the message shapes of osbuild of three years, run unmodified by the command line. */

const libdirs = join(process.cwd(), "__tests__/fixtures/libdirs");

async function build(folder: string, libdir: string, manifest: unknown, ...flags: readonly string[]) {
  const file = join(folder, "manifest.json");
  writeFileSync(file, JSON.stringify(manifest));
  const places = ["--store", join(folder, "store"), "--output-directory", join(folder, "out"), "--libdir", join(libdirs, libdir)];
  return await runCli(["build", ...places, ...flags, file]);
}

const disk = { type: "org.osbuild.loopback", options: { filename: "disk.img" } };
const setup = [
  { type: "org.osbuild.truncate", options: { filename: "disk.img", size: "16M" } },
  { type: "org.osbuild.mkfs.ext4", options: { uuid: "6e1d5a4c-9b7c-4a39-8f0e-1f6d2a3b4c5d" }, devices: { device: disk } },
];
const text = Buffer.from("hello");
const checksum = "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

describe("modules of today", () => {
  test("get inputs, devices and mounts, and report metadata", async () => {
    await using folder = await openFolder("today");
    const everything = {
      type: "org.example.everything",
      options: { suffix: "!" },
      inputs: { text: { type: "org.osbuild.files", origin: "org.osbuild.source", references: [checksum] } },
      devices: { disk },
      mounts: [{ name: "root", type: "org.osbuild.ext4", source: "disk", target: "/" }],
    };
    const manifest = {
      version: "2",
      pipelines: [{ name: "tree", stages: [...setup, everything] }],
      sources: { "org.osbuild.inline": { items: { [checksum]: { encoding: "base64", data: text.toString("base64") } } } },
    };
    const result = await build(folder.path, "today", manifest, "--json");
    expect(result.exitCode).toBe(0);
    expect(readFileSync(join(folder.path, "out/tree/greeting"), "utf8")).toBe("hello!");
    expect(readFileSync(join(folder.path, "out/tree/disk.img")).includes("hello")).toBe(true);
    expect(JSON.parse(result.stdout)).toMatchObject({ metadata: { tree: { "org.example.everything": { block: true } } } });
  }, 120_000);

  test("fail with the exception they report", async () => {
    await using folder = await openFolder("raises");
    const result = await build(folder.path, "today", {
      version: "2",
      pipelines: [{ name: "tree", stages: [{ type: "org.example.raises" }] }],
    });
    expect(result.exitCode).toBe(1);
    expect(result.all).toContain("about to end");
    expect(result.all).toContain("ValueError: no such colour");
    expect(result.all).toContain("--break=");
  }, 120_000);
});

describe("modules of 2020", () => {
  test("get their arguments from setup-stdio, loop devices over datagrams, and an output folder", async () => {
    await using folder = await openFolder("early");
    const result = await build(folder.path, "2020", {
      pipeline: {
        build: { pipeline: {}, runner: "org.example.runner" },
        stages: [{ name: "org.example.writes", options: { name: "name" } }],
        assembler: { name: "org.example.copies", options: {} },
      },
    });
    expect(result.all).toContain("runner: org.example.writes");
    expect(result.all).toContain("keys ['options', 'sources', 'tree']");
    expect(result.all).toContain("tree: Read-only file system");
    expect(result.exitCode).toBe(0);
    const images = ["out/image", "out/assembler/image"].map((path) => join(folder.path, path)).filter((path) => existsSync(path));
    expect(images.map((path) => readFileSync(path).toString("latin1", 0, 5))).toEqual(["stage"]);
  }, 120_000);
});

describe("modules of 2019", () => {
  test("run through osbuild-run with their package beside them", async () => {
    await using folder = await openFolder("first");
    const result = await build(folder.path, "2019", {
      stages: [{ name: "io.weldr.greets" }],
      assembler: { name: "io.weldr.lists", options: { filename: "list" } },
    });
    expect(result.all).toContain("osbuild-run: io.weldr.greets");
    expect(result.exitCode).toBe(0);
    const lists = ["out/list", "out/assembler/list"].map((path) => join(folder.path, path)).filter((path) => existsSync(path));
    expect(lists.map((path) => readFileSync(path, "utf8"))).toEqual(["greeting"]);
  }, 120_000);
});
