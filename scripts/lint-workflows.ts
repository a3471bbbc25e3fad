/**
 * Lints workflows and actions with GitHub's own language service, `with:` of this action and of ours alike checked against their action.yml:
 * `node scripts/lint-workflows.ts FILE...`. Prints `file:line: problem`; fails when there is one.
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { parse } from "yaml";

// The language service imports JSON without saying so.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { ...context.importAttributes, type: "json" } } : context),
});
const { validate } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");

const own = parse(readFileSync("action.yml", "utf8")) as { readonly inputs: Record<string, never> };
/** Actions that workflows here use, as far as they are used. */
const others: Readonly<Record<string, readonly string[]>> = {
  checkout: ["ref", "fetch-depth", "persist-credentials"],
  "setup-node": ["node-version", "cache"],
  "upload-artifact": ["name", "path"],
};

let problems = 0;
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const document = TextDocument.create(`file://${resolve(file)}`, "yaml", 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: { fetchActionMetadata: ({ owner, name }) => Promise.resolve(describeAction(owner, name)) },
  });
  for (const { message, range } of found) console.log(`${file}:${range.start.line + 1}: ${message}`);
  problems += found.length;
}
process.exitCode = problems > 0 ? 1 : 0;

function describeAction(owner: string, name: string) {
  if (owner === "osbuild") return { name, description: "", ...own };
  const inputs = others[name]?.map((input) => [input, { description: "", required: false }] as const);
  return inputs === undefined ? undefined : { name, description: "", inputs: Object.fromEntries(inputs) };
}
