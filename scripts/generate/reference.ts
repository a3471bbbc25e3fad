import type { ModuleMeta } from "../../src/modules/meta.ts";
import { documentSchema } from "../../src/schema/document.ts";
import type { Schema } from "../../src/schema/infer.ts";

/** A module as its page needs it: schemas by the key of the manifest they are about. */
export interface DocumentedModule {
  readonly folder: string;
  readonly type: string;
  readonly meta: ModuleMeta & { readonly [key: string]: unknown };
}

const parts = ["options", "format1Options", "inputs", "devices", "mounts", "schema"] as const;
const titles: Readonly<Record<(typeof parts)[number], string>> = {
  options: "Options",
  format1Options: "Options in format 1",
  inputs: "Inputs",
  devices: "Devices",
  mounts: "Mounts",
  schema: "Keys",
};

/** The page of one module, made from its meta alone. */
export function describeModule({ folder, type, meta }: DocumentedModule): string {
  return [
    `<!-- Made by \`npm run generate\` from ${folder}/${type}.ts -->`,
    `# ${type}`,
    "",
    `${meta.summary}.`,
    "",
    meta.description,
    "",
    ...describeNeeds(meta),
    ...parts.flatMap((part) => describePart(part, meta)),
    ...(meta.example === undefined ? [] : ["## Example", "", "```json", JSON.stringify(meta.example, null, 2), "```", ""]),
  ].join("\n");
}

/** The list of all modules, by kind. */
export function describeCatalogue(modules: readonly DocumentedModule[]): string {
  const folders = [...new Set(modules.map((module) => module.folder))];
  const lines = folders.flatMap((folder) => [
    `## ${folder[0]?.toUpperCase()}${folder.slice(1)}`,
    "",
    ...modules
      .filter((module) => module.folder === folder)
      .map(({ type, meta }) => `- [${type}](${folder}/${type}.md): ${meta.summary}`),
    "",
  ]);
  return ["<!-- Made by `npm run generate` -->", "# Reference", "", "A `*` marks what is required.", "", ...lines].join("\n");
}

function describePart(part: (typeof parts)[number], meta: DocumentedModule["meta"]): readonly string[] {
  const schema = meta[part];
  if (schema === undefined || schema === true) return [];
  return [`## ${titles[part]}`, "", documentSchema(schema as Schema, meta.definitions)];
}

function describeNeeds(meta: DocumentedModule["meta"]): readonly string[] {
  const lists = [
    ["Capabilities", meta.capabilities],
    ["Programs of the build root", meta.tools],
    ["Also known as", meta.aliases],
  ] as const;
  const lines = lists.flatMap(([title, list]) =>
    Array.isArray(list) ? [`${title}: ${list.map((item) => `\`${item}\``).join(", ")}.`, ""] : [],
  );
  const network = "Uses the host's network: what it makes depends on more than the manifest, so `plan` marks it *unpinned*.";
  return meta.network === true ? [network, "", ...lines] : lines;
}
