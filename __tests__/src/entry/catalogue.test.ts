import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { assemblers } from "../../../assemblers/index.ts";
import { devices } from "../../../devices/index.ts";
import { inputs } from "../../../inputs/index.ts";
import { mounts } from "../../../mounts/index.ts";
import { runners } from "../../../runners/index.ts";
import { sources } from "../../../sources/index.ts";
import { catalogue } from "../../../src/entry/catalogue.ts";
import { detectFormat, formats } from "../../../src/manifest/formats.ts";
import { parseDocument } from "../../../src/manifest/parse.ts";
import { createReport } from "../../../src/manifest/report.ts";
import type { ModuleMeta } from "../../../src/modules/meta.ts";
import { loadSchemaChecker } from "../../../src/schema/check.ts";
import { stages } from "../../../stages/index.ts";

/** Every module has its documentation, an example that a manifest may hold, a schema and a test. */

const root = join(import.meta.dirname, "../../..");
const noop = { type: "org.osbuild.noop" };
type Registry = Readonly<Record<string, { readonly meta: ModuleMeta }>>;

/** Each folder, its registry, and the manifest around an example. */
const kinds: readonly (readonly [string, Registry, ((example: never, type: string) => object) | undefined])[] = [
  ["stages", stages, (example) => ofStage(example)],
  ["assemblers", assemblers, (example) => ({ pipeline: { assembler: example } })],
  ["devices", devices, (example) => ofStage({ ...noop, devices: { example } })],
  ["inputs", inputs, (example) => ofStage({ ...noop, inputs: { example } })],
  ["mounts", mounts, (example) => ofStage({ ...noop, mounts: [example] })],
  ["sources", sources, ofSource],
  ["runners", runners, undefined],
];

describe.each(kinds)("every module of %s", (folder, registry, manifestOf) => {
  const types = Object.keys(registry);
  const files = filesOf(join(root, folder)).filter((name) => !["index.ts", "load.ts"].includes(name));

  test("is a file of at most 150 lines, and every file is a module", () => {
    expect(files.map((name) => basename(name, ".ts").replace(/-module$/, "")).sort()).toEqual([...types].sort());
    const long = files.filter((name) => read(folder, name).split("\n").length > 151);
    expect(long).toEqual([]);
  });

  test("has a page of documentation that says what it does, and no page is left over", () => {
    expect(filesOf(join(root, "docs/reference", folder)).sort()).toEqual(types.map((type) => `${type}.md`).sort());
    const silent = types.filter(
      (type) => !read(`docs/reference/${folder}`, `${type}.md`).includes(registry[type]?.meta.summary ?? " "),
    );
    expect(silent).toEqual([]);
  });

  test("has a test beside those of its kind", () => {
    const tests = filesOf(join(root, "__tests__", folder)).filter((name) => /\.test\.ts$/.test(name));
    const texts = tests.map((name) => `${name}\n${read(`__tests__/${folder}`, name)}`);
    const untested = types.filter((type) => {
      const named = new RegExp(`(^|["'/ ])${type.replaceAll(".", "\\.")}(-module)?["'. ]`, "m");
      return !texts.some((text) => named.test(text));
    });
    expect(untested).toEqual([]);
  });

  if (manifestOf === undefined) return;
  test("has an example that a manifest may hold, and a schema that refuses what it does not know", async () => {
    const checker = await loadSchemaChecker();
    const problemsOf = async (manifest: object) => {
      const document = await parseDocument(Buffer.from(JSON.stringify(manifest)), "example.json");
      const { report, problems } = createReport(document);
      const format = detectFormat(document, report);
      if (format === undefined) throw new Error("The example makes no manifest");
      await formats[format].validate({ document, catalogue, checker, report, modules: "required" });
      return problems().map(({ path, message }) => `${path}: ${message}`);
    };
    for (const [type, { meta }] of Object.entries(registry)) {
      expect({ type, example: typeof meta.example }).toEqual({ type, example: "object" });
      expect({ type, problems: await problemsOf(manifestOf(meta.example as never, type)) }).toEqual({ type, problems: [] });
    }
  });
});

function ofStage(stage: object): object {
  return { version: "2", pipelines: [{ name: "p", stages: [stage] }] };
}

/** Repositories by checksum were written in 2020 only. */
function ofSource(example: object, type: string): object {
  return { ...(type === "org.osbuild.dnf" ? { pipeline: {} } : { version: "2" }), sources: { [type]: example } };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== "README.md");
}

function read(folder: string, name: string): string {
  return readFileSync(join(root, folder, name), "utf8");
}
