import { UsageError } from "../errors.ts";
import type { Catalogue, CatalogueEntry } from "../modules/catalogue.ts";
import { documentSchema } from "../schema/document.ts";
import type { Schema } from "../schema/infer.ts";
import type { CommandInput, CommandWorld } from "./command.ts";

/** `modules [TYPE]`: the catalogue, one line a module; or all about the modules of one type. */
export async function modulesCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const catalogue = await world.loadCatalogue(input.values("libdir"));
  const entries = listModules(catalogue);
  const [type] = input.positionals;
  if (input.has("json"))
    world.out(
      `${JSON.stringify(
        entries.map(({ kind, entry }) => describeJson(kind, entry)),
        null,
        2,
      )}\n`,
    );
  else if (type === undefined) world.out(describeList(entries));
  else world.out(describeType(type, entries));
  return 0;
}

interface Listed {
  readonly kind: string;
  readonly name: string;
  readonly entry: CatalogueEntry;
}

function listModules(catalogue: Catalogue): readonly Listed[] {
  return Object.entries(catalogue).flatMap(([folder, set]: [string, ReadonlyMap<string, CatalogueEntry>]) =>
    [...set].map(([name, entry]) => ({ kind: folder.replace(/s$/, ""), name, entry })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

function describeList(entries: readonly Listed[]): string {
  const width = Math.max(0, ...entries.map(({ name }) => name.length)) + 2;
  return entries.map(({ kind, name, entry }) => `${kind.padEnd(11)}${name.padEnd(width)}${entry.meta.summary}\n`).join("");
}

function describeType(type: string, entries: readonly Listed[]): string {
  const found = entries.filter(({ name }) => name === type || name === `org.osbuild.${type}`);
  if (found.length === 0) throw new UsageError(`There is no module '${type}'`, { hint: "osbuild-action modules lists them all" });
  return found
    .map(
      ({ kind, name, entry }) =>
        `${name} (${kind}, ${entry.file})\n${entry.meta.summary}\n\n${entry.meta.description}\n\n${describeOptions(entry)}`,
    )
    .join("\n");
}

function describeOptions({ meta }: CatalogueEntry): string {
  const schema = ("options" in meta ? meta.options : "schema" in meta ? meta.schema : undefined) as Schema | undefined;
  return schema === undefined ? "" : documentSchema(schema, meta.definitions);
}

function describeJson(kind: string, { type, origin, file, meta }: CatalogueEntry): unknown {
  return { kind, type, summary: meta.summary, origin, file };
}
