import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { devices } from "../../../devices/index.ts";
import { inputs } from "../../../inputs/index.ts";
import { mounts } from "../../../mounts/index.ts";
import { JsonNumber, type JsonValue } from "../../../src/manifest/json.ts";
import type { Stage } from "../../../src/manifest/manifest.ts";
import { createCatalogue } from "../../../src/modules/catalogue.ts";
import type { ServicesRequest, TreeStore } from "../../../src/pipeline/ports.ts";
import { createStageServices } from "../../../src/services/stage-services.ts";

let scratch = "";
let log = "";

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "services-"));
  log = "";
  for (const name of ["tree", "store/sources/org.osbuild.files", "other"]) mkdirSync(join(scratch, name), { recursive: true });
});

afterEach(() => {
  expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(scratch);
  expect(loopsBelow(scratch)).toEqual([]);
  rmSync(scratch, { recursive: true, force: true });
});

/** Loop devices whose file is below a folder. */
function loopsBelow(folder: string): readonly string[] {
  return readdirSync("/sys/block")
    .filter((name) => existsSync(`/sys/block/${name}/loop/backing_file`))
    .filter((name) => readFileSync(`/sys/block/${name}/loop/backing_file`, "utf8").startsWith(folder));
}

/** JSON of a manifest as the model holds it. */
function model(value: unknown): JsonValue {
  if (typeof value === "number") return new JsonNumber(String(value));
  if (Array.isArray(value)) return value.map(model);
  if (typeof value !== "object" || value === null) return value as JsonValue;
  return new Map(Object.entries(value).map(([key, item]) => [key, model(item)]));
}

const store: Pick<TreeStore, "find"> = {
  find: async (id) =>
    id.startsWith("known")
      ? {
          id,
          digest: "",
          layerBytes: 0,
          metadata: {},
          openView: async () => ({ path: join(scratch, "other"), [Symbol.asyncDispose]: async () => {} }),
        }
      : undefined,
};

function services(libdirModules = {}) {
  const catalogue = createCatalogue({ devices, inputs, mounts, ...libdirModules });
  return createStageServices({
    catalogue,
    store,
    sourcesPath: join(scratch, "store/sources"),
    runDirectory: join(scratch, "run"),
  });
}

function request(stage: Record<string, unknown>): ServicesRequest {
  const given = {
    kind: "stage",
    type: "org.osbuild.test",
    id: "0",
    options: new Map(),
    inputs: [],
    devices: [],
    mounts: [],
    ...stage,
  };
  return {
    pipeline: {} as ServicesRequest["pipeline"],
    stage: given as unknown as Stage,
    treePath: join(scratch, "tree"),
    signal: new AbortController().signal,
    onOutput: (text) => {
      log += text;
    },
  };
}

function disk(name = "disk.img", sizeBytes = 64 * 1024 * 1024): string {
  const path = join(scratch, "tree", name);
  execFileSync("truncate", ["-s", String(sizeBytes), path]);
  return path;
}

const loopback = (options: unknown, name = "disk") => ({ name, id: "d", type: "org.osbuild.loopback", options: model(options) });

test("a session shows devices and mounts, and writes them back when it closes", async () => {
  execFileSync("mkfs.ext4", ["-q", disk()]);
  const mount = { name: "root", id: "m", type: "org.osbuild.ext4", source: "disk", target: "/boot", options: model({}) };
  await using session = await services().open(request({ devices: [loopback({ filename: "/disk.img" })], mounts: [mount] }));
  const device = session.arguments.devices.disk;
  expect(device?.path).toMatch(/^\/dev\/loop\d+$/);
  expect(device?.node?.major).toBe(7);
  expect(session.arguments.mounts).toEqual({ root: { path: "/run/osbuild/mounts/boot" } });
  const mountsPath = session.binds.find((bind) => bind.sandboxPath === "/run/osbuild/mounts")?.hostPath ?? "";
  writeFileSync(join(mountsPath, "boot/hello"), "world");
  expect(readdirSync(session.devPath)).toEqual(expect.arrayContaining(["null", "zero", "full", "random", "urandom", "tty"]));
  expect(await session.close()).toBeUndefined();
  expect(execFileSync("debugfs", ["-R", "cat /hello", join(scratch, "tree/disk.img")], { stdio: "pipe" }).toString()).toBe(
    "world",
  );
});

test.each([
  ["gpt", "label: gpt\nstart=2048, size=20480\nstart=22528, size=81920\n", 2],
  ["dos", "label: dos\nstart=2048, size=20480\nstart=22528, size=100000, type=5\nstart=24576, size=81920\n", 5],
])("a mount finds a partition of a %s table without the kernel's help", async (_, script, partition) => {
  const path = disk();
  execFileSync("sfdisk", ["-q", path], { input: script });
  const offset = partition === 2 ? 22528 * 512 : 24576 * 512;
  execFileSync("mkfs.ext4", ["-q", "-L", "here", "-E", `offset=${offset}`, path, "40M"], { stdio: "pipe" });
  const mount = { name: "root", id: "m", type: "org.osbuild.ext4", source: "disk", target: "/", options: model({}) };
  const mounts = [{ ...mount, partition: new JsonNumber(String(partition)) }];
  await using session = await services().open(request({ devices: [loopback({ filename: "disk.img" })], mounts }));
  expect(session.arguments.mounts).toEqual({ root: { path: "/run/osbuild/mounts/." } });
  const mountsPath = session.binds.find((bind) => bind.sandboxPath === "/run/osbuild/mounts")?.hostPath ?? "";
  expect(existsSync(join(mountsPath, "lost+found"))).toBe(true);
});

test("a session shows fetched files by checksum and a pipeline's tree", async () => {
  const id = `sha256:${"a".repeat(64)}`;
  writeFileSync(join(scratch, "store/sources/org.osbuild.files", id), "content");
  writeFileSync(join(scratch, "other/etc"), "tree");
  const files = {
    name: "files",
    id: "i",
    type: "org.osbuild.files",
    origin: "org.osbuild.source",
    references: [{ id, options: model({ metadata: { "rpm.check_gpg": true } }) }],
    options: new Map(),
  };
  const references = [{ id: "known", options: new Map() }];
  const tree = { ...files, name: "tree", type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references };
  await using session = await services().open(request({ inputs: [files, tree] }));
  const inputsPath = session.binds.find((bind) => bind.sandboxPath === "/run/osbuild/inputs")?.hostPath ?? "";
  expect(readFileSync(join(inputsPath, "files", id), "utf8")).toBe("content");
  expect(readFileSync(join(inputsPath, "tree/etc"), "utf8")).toBe("tree");
  expect(() => writeFileSync(join(inputsPath, "tree/etc"), "x")).toThrow("EROFS");
  expect(session.arguments.inputs).toEqual({
    files: { path: "/run/osbuild/inputs/files", data: { files: { [id]: { "rpm.check_gpg": true } } } },
    tree: { path: "/run/osbuild/inputs/tree", data: {} },
  });
});

test("open closes what was open when a later mount fails", async () => {
  disk();
  const mount = { name: "root", id: "m", type: "org.osbuild.ext4", source: "disk", target: "/", options: model({}) };
  const opening = services().open(request({ devices: [loopback({ filename: "disk.img" })], mounts: [mount] }));
  await expect(opening).rejects.toThrow(/wrong fs type.*\(code: 32\)/s);
  expect(log).toContain("wrong fs type");
  expect(readdirSync(join(scratch, "run"))).toEqual([]);
});

test("open refuses a device over a link out of the tree", async () => {
  execFileSync("ln", ["-s", "/etc/passwd", join(scratch, "tree/disk.img")]);
  const before = statSync("/etc/passwd").mtimeMs;
  await expect(services().open(request({ devices: [loopback({ filename: "disk.img" })] }))).rejects.toThrow("not in the tree");
  expect(statSync("/etc/passwd").mtimeMs).toBe(before);
});
