import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../src/manifest/json.ts";
import { addModules, createCatalogue } from "../../../src/modules/catalogue.ts";
import { createSourceFetcher } from "../../../src/services/fetch-sources.ts";
import { model, sha256 } from "../../helpers/fetch-items.ts";
import { device, hostPath, input, mount, programEntry, ServiceStage } from "../../helpers/service-stage.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/services");
const program = (kind: string, type: string) => programEntry(type, join(fixtures, kind, type));
let stage = new ServiceStage();

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
  stage.modules = {
    devices: [program("devices", "org.example.device")],
    mounts: [program("mounts", "org.example.mount")],
    inputs: [program("inputs", "org.example.input")],
  };
});
afterEach(async () => {
  expect(await stage.leftovers()).toEqual([]);
  stage[Symbol.dispose]();
});

const notes = () => readFileSync(join(stage.tree, "notes"), "utf8").trim().split("\n");

test("programs open devices and mounts, and close them in reverse order", async () => {
  const devices = [device("first", "org.example.device", {})];
  await using session = await stage.open({ devices, mounts: [mount("org.example.mount", "/data", { source: "first" })] });
  expect(session.arguments.devices).toEqual({
    first: { path: "/dev/example/null", node: { major: 1, minor: 3 }, extra: "fact" },
  });
  expect(session.arguments.mounts).toEqual({ "/data": { path: "/run/osbuild/mounts/data" } });
  expect(statSync(join(session.devPath, "example/null")).isCharacterDevice()).toBe(true);
  writeFileSync(join(hostPath(session, "mounts"), "data/file"), "");
  expect(await session.close()).toBeUndefined();
  expect(notes()).toEqual(["open parent=None", "stop mount", "close", "stop device"]);
  expect(stage.log).toContain("device/first (org.example.device): serving device/first\n");
});

test("a program that maps an input reads the store through its socket", async () => {
  mkdirSync(join(stage.pipeline("known"), "sub"));
  writeFileSync(join(stage.trees.known ?? "", "sub/file"), "content");
  await using session = await stage.open({ inputs: [input("org.example.input", "org.osbuild.pipeline", { known: { a: 1 } })] });
  expect(session.arguments.inputs.input).toEqual({
    path: "/run/osbuild/inputs/input",
    data: {
      refs: { known: { a: 1 } },
      origin: "org.osbuild.pipeline",
      known: ["sub"],
      unknown: null,
      refused: true,
      temporary: true,
      source: "org.osbuild.files",
    },
  });
  expect(readFileSync(join(hostPath(session, "inputs"), "input/at/file"), "utf8")).toBe("content");
});

test.each([
  [{ fail: true }, "device/first (org.example.device): ValueError: asked to fail"],
  [{ die: true }, "device/first (org.example.device) gave no answer, it ended with code 3: dying"],
])("open says what went wrong in a program with the options %j", async (options, message) => {
  await expect(stage.open({ devices: [device("first", "org.example.device", options)] })).rejects.toThrow(message);
});

test("open refuses a path outside of the mounts, and closes what was open", async () => {
  const devices = [device("first", "org.example.device", {})];
  const mounts = [mount("org.example.mount", "/data", { source: "first", options: { outside: true } })];
  await expect(stage.open({ devices, mounts })).rejects.toThrow("answered a path outside of");
  expect(notes()).toEqual(["open parent=None", "stop mount", "close", "stop device"]);
});

test("open says when a program cannot be started", async () => {
  stage.modules = { devices: [programEntry("org.example.none", "/nonexistent/devices/org.example.none")] };
  await expect(stage.open({ devices: [device("first", "org.example.none", {})] })).rejects.toThrow("ENOENT");
});

test("a program of a libdir fetches the items that are asked for", async () => {
  const catalogue = addModules(createCatalogue({}), { sources: [program("sources", "org.example.source")] });
  const fetcher = createSourceFetcher({ catalogue, sourcesPath: stage.sources });
  const [good, bad, other] = [sha256("good"), sha256("bad"), sha256("other")];
  const items = model({ [good]: { content: "good" }, [bad]: { missing: true }, [other]: { content: "other" } }) as JsonObject;
  const outcome = await fetcher.fetch({
    source: { type: "org.example.source", id: "s", items, options: new Map() },
    ids: [good, bad],
    signal: new AbortController().signal,
    monitor: () => {},
  });
  expect(outcome).toMatchObject({ success: false, output: expect.stringMatching(/unsuccessfully: no such thing$/) });
  expect(outcome.items).toEqual([
    { checksum: good, cached: false },
    { checksum: bad, cached: false, error: "no such thing" },
  ]);
  expect(readdirSync(join(stage.sources, "org.osbuild.files"))).toEqual([good]);
  expect(existsSync(join(stage.sources, "org.osbuild.files", other))).toBe(false);
});
