/**
 * Writes every file that is made from others: registries of the catalogue, reference pages, the manifest's JSON Schema, tables in the
 * README. `--check` writes nothing and fails when a file is not as it would be written.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describeIndex, describeLoaders, moduleKinds, moduleTypes } from "./generate/registries.ts";

const check = process.argv.includes("--check");
const files = new Map<string, string>();
for (const kind of moduleKinds) {
  if (!existsSync(kind.folder) || !existsSync(`src/modules/${kind.from}.ts`) || moduleTypes(kind.folder).length === 0) continue;
  files.set(`${kind.folder}/index.ts`, describeIndex(kind));
  if (["stages", "assemblers", "runners"].includes(kind.folder)) files.set(`${kind.folder}/load.ts`, describeLoaders(kind));
}

const stale = [...files]
  .map(([path, text]) => [path, format(path, text)] as const)
  .filter(([path, text]) => readText(path) !== text);
for (const [path, text] of check ? [] : stale) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const [path] of stale) console.log(`${check ? "Not up to date" : "Wrote"}: ${path}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;

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
