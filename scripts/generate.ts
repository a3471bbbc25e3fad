/**
 * Writes every file that is made from others: registries of the catalogue, reference pages, the manifest's JSON Schema, the manual page,
 * tables in the README. `--check` writes nothing and fails when a file is not as it would be written.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { commands } from "../src/cli/commands.ts";
import { describeManPage } from "../src/cli/man-page.ts";
import { describeEditorSchema } from "../src/manifest/editor-schema.ts";
import { type BuiltInModules, type Catalogue, createCatalogue } from "../src/modules/catalogue.ts";
import { writeActionTables } from "./generate/action-tables.ts";
import { type DocumentedModule, describeCatalogue, describeModule } from "./generate/reference.ts";
import { describeIndex, describeLoaders, moduleFile, moduleKinds, moduleTypes } from "./generate/registries.ts";

const check = process.argv.includes("--check");
const files = new Map<string, string>();
const modules: DocumentedModule[] = [];
for (const kind of moduleKinds) {
  const types = existsSync(kind.folder) ? moduleTypes(kind.folder) : [];
  if (!existsSync(`src/modules/${kind.from}.ts`) || types.length === 0) continue;
  files.set(`${kind.folder}/index.ts`, describeIndex(kind));
  if (["stages", "assemblers", "runners"].includes(kind.folder)) files.set(`${kind.folder}/load.ts`, describeLoaders(kind));
  for (const type of types) {
    const { meta } = (await import(pathToFileURL(`${kind.folder}/${moduleFile(type)}`).href)) as {
      readonly meta: DocumentedModule["meta"];
    };
    modules.push({ folder: kind.folder, type, meta });
  }
}
for (const module of modules) files.set(`docs/reference/${module.folder}/${module.type}.md`, describeModule(module));
files.set("docs/reference/README.md", describeCatalogue(modules));
files.set("docs/schema/manifest.json", `${JSON.stringify(describeEditorSchema(catalogueOf(modules)), null, 1)}\n`);
files.set("docs/osbuild-action.1", describeManPage(commands));
files.set("README.md", writeActionTables(readText("README.md")));

const stale = [...files]
  .map(([path, text]) => [path, format(path, text)] as const)
  .filter(([path, text]) => readText(path) !== text);
const orphans = listFiles("docs/reference").filter((path) => !files.has(path));
for (const [path, text] of check ? [] : stale) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const path of check ? [] : orphans) rmSync(path);
for (const path of [...stale.map(([path]) => path), ...orphans]) console.log(`${check ? "Not up to date" : "Updated"}: ${path}`);
process.exitCode = check && stale.length + orphans.length > 0 ? 1 : 0;

/** The catalogue as far as schemas need it. */
function catalogueOf(documented: readonly DocumentedModule[]): Catalogue {
  const folders = moduleKinds.map(({ folder }) => {
    const inFolder = documented.filter((module) => module.folder === folder);
    return [folder, Object.fromEntries(inFolder.map(({ type, meta }) => [type, { meta }]))] as const;
  });
  return createCatalogue(Object.fromEntries(folders) as BuiltInModules);
}

function format(path: string, text: string): string {
  if (!path.endsWith(".ts")) return text;
  return execFileSync("node_modules/.bin/biome", ["check", "--write", `--stdin-file-path=${path}`], {
    input: text,
    encoding: "utf8",
  });
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
