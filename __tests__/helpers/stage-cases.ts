import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { createStageContext } from "../../src/modules/context.ts";
import type { StageMeta, StageModule } from "../../src/modules/stage.ts";
import type { Tree } from "../../src/modules/tree.ts";
import { type ModuleRun, runStage } from "./run-module.ts";

/**
 * Tests of a stage as a table: options and a tree before, files after. For each stage two more tests come along: its example is valid,
 * and on a tree whose folders are links to the host it touches nothing outside.
 */

/** What should be at a path: a text, a mode and owner, a link, a folder (true) or nothing (null). */
export type Expected =
  | string
  | { readonly mode?: number; readonly uid?: number; readonly gid?: number; readonly text?: string }
  | { readonly link: string }
  | true
  | null;

/** One run of the stage; the name reads on from the stage's: `locale replaces ...`. */
export interface StageCase extends ModuleRun {
  readonly does: string;
  readonly after?: Readonly<Record<string, Expected>>;
  /** Part of the message when the run is to fail. */
  readonly fails?: string;
  /** True when the schema is to refuse the options. */
  readonly refused?: true;
  readonly logs?: string;
}

/** Declares the tests of a stage; `name` is its type. */
export function stageCases(name: string, module: StageModule & { readonly meta: StageMeta }, cases: readonly StageCase[]): void {
  const { meta } = module;
  test.each(cases.map((one) => [one.does, one] as const))(`${name} %s`, async (_does, given) => {
    expect(validate(meta, given.options ?? {}) === undefined).toBe(given.refused !== true);
    if (given.refused) return;
    if (given.fails !== undefined) {
      await expect(runStage(module, given)).rejects.toThrow(given.fails);
      return;
    }
    using outcome = await runStage(module, given);
    expect(observe(outcome.tree, given.after ?? {})).toEqual(given.after ?? {});
    expect(outcome.log).toContain(given.logs ?? "");
  });

  test(`${name} has an example that its schema accepts`, () => {
    const example = meta.example as { readonly type?: unknown; readonly options?: unknown };
    expect(example.type).toBe(name);
    expect(validate(meta, example.options ?? {})).toBeUndefined();
  });

  test(`${name} touches nothing outside when the tree's folders are links to the host`, async () => {
    using world = hostileWorld();
    const before = listing(world.outside);
    const options = (meta.example as { readonly options?: unknown }).options ?? {};
    await runOn(module, world.tree, options).catch(() => {}); // failing is fine, reaching outside is not
    expect(listing(world.outside)).toEqual(before);
  });
}

/** The first problem of options; undefined when the schema accepts them. */
function validate(meta: StageMeta, options: unknown): string | undefined {
  if (meta.options === undefined) return Object.keys(options as object).length === 0 ? undefined : "takes no options";
  const ajv = new Ajv({ strict: false });
  return ajv.validate({ ...meta.options, definitions: meta.definitions ?? {} }, options) ? undefined : ajv.errorsText();
}

function observe(tree: Tree, expected: Readonly<Record<string, Expected>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).map(([path, wanted]) => [path, observeOne(tree, path, wanted)]));
}

function observeOne(tree: Tree, path: string, wanted: Expected): unknown {
  const found = tree.find(path);
  if (found === undefined) return null;
  if (found.isSymbolicLink()) return { link: tree.readLink(path) };
  if (wanted === true) return found.isDirectory();
  if (typeof wanted !== "object" || wanted === null) return found.isFile() ? tree.read(path) : `<${path} is no file>`;
  const all = { mode: found.mode & 0o7777, uid: found.uid, gid: found.gid, text: found.isFile() ? tree.read(path) : undefined };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted));
}

const hostFolders = [
  "etc",
  "usr",
  "usr/lib",
  "usr/lib/systemd",
  "etc/systemd",
  "etc/sysconfig",
  "etc/dnf",
  "boot",
  "boot/loader",
  "boot/loader/entries",
  "var",
  "home",
  "srv",
  "opt",
];
const hostFiles = {
  "etc/passwd": "root:x:0:0::/root:/bin/sh\n",
  "etc/group": "root:x:0:\n",
  "boot/loader/entries/a.conf": "options ro\n",
};

function hostileWorld(): Disposable & { readonly outside: string; readonly tree: string } {
  const scratch = mkdtempSync(join(tmpdir(), "hostile-"));
  const [outside, tree] = [join(scratch, "outside"), join(scratch, "tree")];
  for (const folder of hostFolders) mkdirSync(join(outside, folder), { recursive: true });
  for (const [path, text] of Object.entries(hostFiles)) writeFileSync(join(outside, path), text);
  mkdirSync(tree);
  for (const folder of ["etc", "usr", "boot", "var", "home", "srv", "opt"])
    symlinkSync(join(outside, folder), join(tree, folder));
  return { outside, tree, [Symbol.dispose]: () => rmSync(scratch, { recursive: true, force: true }) };
}

async function runOn(module: StageModule, tree: string, options: unknown): Promise<void> {
  const given = {
    tree,
    paths: { devices: "/dev", inputs: tree, mounts: tree },
    devices: {},
    inputs: {},
    mounts: {},
    options,
    meta: { id: "0".repeat(64) },
  };
  const host = {
    log: () => {},
    reportMetadata: () => {},
    openLoop: () => Promise.reject(new Error("no loop devices")),
    signal: new AbortController().signal,
  };
  await module.run(createStageContext(given, host) as never);
}

function listing(root: string, folder = ""): Record<string, string> {
  if (!existsSync(root)) return {};
  return Object.assign(
    {},
    ...readdirSync(join(root, folder)).map((name) => {
      const path = join(folder, name);
      const found = lstatSync(join(root, path));
      const entry = {
        [path]: `${found.mode} ${found.uid} ${found.gid} ${found.isFile() ? readFileSync(join(root, path), "utf8") : ""}`,
      };
      return found.isDirectory() ? { ...entry, ...listing(root, path) } : entry;
    }),
  );
}
