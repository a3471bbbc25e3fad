import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openFolder, runCli, whyNoRoot } from "../../helpers/cli.ts";

/** Whatever a person gets wrong ends with words for people: what failed and where, never a stack. */

const noop = JSON.stringify({ version: "2", pipelines: [{ name: "os", stages: [{ type: "org.osbuild.noop" }] }] });
const empty = JSON.stringify({ version: "2", pipelines: [{ name: "os" }] });
const own = JSON.stringify({ version: "2", pipelines: [{ name: "os", stages: [{ type: "com.example.own" }] }] });
const metaJson = '{ "summary": "x", "schema_2": { "options": { "type": "object" } } }';
const exports = 'export const meta = { summary: "x", description: "" };\nexport const run = () => {};\n';

const files: Readonly<Record<string, string | Buffer>> = {
  "noop.json": noop,
  "empty.json": empty,
  "own.json": own,
  "nothing.json": "",
  "null.json": "null",
  "list.json": "[]",
  "open.json": '{"version": "2", ',
  "open.yaml": "pipelines: [\n",
  "twice.yaml": "version: '2'\nversion: '2'\n",
  "circle.yaml": "a: &a [*a]\n",
  "bytes.json": Buffer.from([0xff, 0xfe, 0]),
  "future.json": '{"version": "9"}',
  "none/README": "",
  "meta/stages/com.example.own": "#!/bin/sh\n",
  "meta/stages/com.example.own.meta.json": "{",
  "syntax/stages/com.example.own.ts": "export const meta = {\n",
  "import/stages/com.example.own.ts": `import "./nowhere.ts";\n${exports}`,
  "noexport/stages/com.example.own.ts": "export const meta = {};\n",
  "schema/stages/com.example.own.ts": exports.replace('""', '"", options: { type: "objct" }'),
  "mode/stages/com.example.own": "#!/bin/sh\n",
  "mode/stages/com.example.own.meta.json": metaJson,
  "interpreter/stages/com.example.own": "#!/no/such/interpreter\n",
  "interpreter/stages/com.example.own.meta.json": metaJson,
  "other-store/store.json": '{"format": 99}',
  "damaged-store/store.json": "{",
};

type Mistake = readonly [args: string, exitCode: number, message: string | RegExp];

const anywhere: readonly Mistake[] = [
  ["nosuch", 2, "There is no command 'nosuch'"],
  ["biuld noop.json", 2, "Did you mean 'build'?"],
  ["--nosuch", 2, "Unknown option '--nosuch'"],
  ["validate", 2, "Command 'validate' needs MANIFEST"],
  ["validate --libdri x noop.json", 2, "Did you mean '--libdir'?"],
  ["validate missing.json", 2, "Cannot read 'missing.json': there is no such file or folder"],
  ["validate none", 2, "Cannot read 'none': it is a folder"],
  ["validate noop.json/x", 2, "a part of the path is no folder"],
  ["validate nothing.json", 2, "The document is empty"],
  ["validate null.json", 2, "A manifest is an object"],
  ["validate list.json", 2, "A manifest is an object"],
  ["validate open.json", 2, "open.json:1:18: .: Expected a key"],
  ["validate open.yaml", 2, "open.yaml:2:1"],
  ["validate twice.yaml", 2, "The key 'version' is given twice"],
  ["validate circle.yaml", 2, "stands inside of what it repeats"],
  ["validate bytes.json", 2, "The document is not UTF-8"],
  ["validate future.json", 2, "Unsupported manifest format"],
  ["validate own.json", 2, "Unknown stage 'com.example.own'"],
  ["validate --libdir missing own.json", 2, "Cannot use 'missing' as a libdir"],
  ["validate --libdir none own.json", 2, "Name the folder that holds `stages`"],
  ["validate --libdir meta own.json", 2, /Cannot read '.*com\.example\.own\.meta\.json'/],
  ["validate --libdir syntax own.json", 2, /Cannot load the module '.*com\.example\.own\.ts'/],
  ["validate --libdir import own.json", 2, /Cannot load the module '.*com\.example\.own\.ts': Cannot find module/],
  ["validate --libdir noexport own.json", 2, "it has no export 'run'"],
  ["validate --libdir schema own.json", 2, "Cannot use the schema of 'com.example.own': type must be"],
  ["inspect open.json", 2, "Cannot read 'open.json'"],
  ["plan noop.json --export nosuch", 2, "the manifest has no such pipeline"],
  ["plan noop.json empty.json", 2, "Add --matrix"],
  ["plan noop.json --store noop.json", 1, /Cannot open store '.*noop\.json': something else is in its place/],
  ["plan noop.json --store other-store", 1, "it has format 99"],
  ["modules nosuch", 2, "There is no module 'nosuch'"],
  ["tree-diff missing none", 2, "Cannot compare 'missing': it is not a folder"],
  ["boot missing.img", 2, "Cannot boot 'missing.img': there is no such file"],
  ["boot noop.json --expect (", 2, "Cannot read --expect '('"],
  ["boot noop.json --firmware efi", 2, "Use one of bios, uefi"],
  ["boot noop.json --timeout soon", 2, "Write a whole number above 0"],
  ["store nosuch", 2, "There is no store command 'nosuch'"],
  ["store list --store missing", 2, /There is no store at '.*missing'/],
  ["store list --store none", 2, /There is no store at '.*none'/],
  ["store list --store noop.json", 2, /There is no store at '.*noop\.json'/],
  ["store list --store other-store", 1, "it has format 99"],
  ["store list --store damaged-store", 1, "it has format unknown"],
  ["completion tcsh", 2, "There is no completion for 'tcsh'"],
];

const asRoot: readonly Mistake[] = [
  ["build noop.json --store noop.json", 1, /Cannot open store '.*noop\.json': something else is in its place/],
  ["build noop.json --store /proc/none", 1, "Cannot open store '/proc/none'"],
  ["build noop.json --store other-store", 1, "it has format 99"],
  ["build empty.json --export os", 2, "the pipeline has no stages"],
  ["build noop.json --export nosuch", 2, "the manifest has no such pipeline"],
  ["build noop.json --checkpoint nosuch", 2, "nosuch"],
  ["build noop.json --monitor Nosuch", 2, "There is no monitor 'Nosuch'"],
  ["build noop.json --monitor-fd x", 2, "Write the number of a descriptor"],
  ["build noop.json --monitor-fd 77", 2, "Cannot use --monitor-fd '77'"],
  ["build noop.json --cache-max-size lots", 2, "Cannot read the size 'lots'"],
  ["build noop.json --stage-timeout 0", 2, "Cannot use --stage-timeout '0'"],
  ["build noop.json --secrets missing.json", 2, "Cannot read --secrets 'missing.json'"],
  ["build noop.json --secrets open.json", 2, "it is no JSON"],
  ["build noop.json --sources missing.json", 2, "Cannot read 'missing.json'"],
  ["build noop.json --output-directory own.json", 1, /Cannot export to '.*own\.json\/os': something else is in its place/],
  ["build own.json --libdir mode", 1, "Make it executable: chmod +x com.example.own"],
  ["build own.json --libdir interpreter", 1, "the build root has no interpreter for it"],
];

let folder: Awaited<ReturnType<typeof openFolder>>;

beforeAll(async () => {
  folder = await openFolder("mistakes");
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder.path, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }
  chmodSync(join(folder.path, "interpreter/stages/com.example.own"), 0o755);
  chmodSync(join(folder.path, "mode/stages/com.example.own"), 0o644);
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

async function expectWords([args, exitCode, message]: Mistake): Promise<void> {
  const result = await runCli(args.split(" "), { cwd: folder.path });

  expect({ args, exitCode: result.exitCode, all: result.all }).toMatchObject({ exitCode });
  expect(result.all).toMatch(message instanceof RegExp ? message : new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  expect(result.all).not.toMatch(/^\s+at |This is a bug|Node\.js v|E(?:NO|IS|EX|AC|PE|RO)[A-Z]+:/m);
}

test.each(anywhere)("%s ends with words", async (...mistake) => expectWords(mistake));

const suite = whyNoRoot() === undefined ? describe : describe.skip;
suite(`builds (${whyNoRoot() ?? "as root"})`, () => {
  test.each(asRoot)("%s ends with words", async (...mistake) => expectWords(mistake));

  test("a store on a disk that is read-only ends with words", async () => {
    const path = join(folder.path, "read-only");
    mkdirSync(path);
    execFileSync("mount", ["-t", "tmpfs", "-o", "ro", "none", path]);
    try {
      await expectWords([`build noop.json --store ${path}/store`, 1, "the filesystem is read-only"]);
    } finally {
      execFileSync("umount", [path]);
    }
  });
});
