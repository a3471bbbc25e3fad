import { readFileSync } from "node:fs";
import { parse } from "yaml";

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The README with the tables of inputs and outputs as action.yml has them, between their markers. */
export function writeActionTables(readme: string, actionPath = "action.yml"): string {
  const { inputs, outputs } = parse(readFileSync(actionPath, "utf8")) as ActionFile;
  const inputRows = Object.entries(inputs).map(([name, { description, required = false, default: value = "" }]) => [
    `\`${name}\``,
    required ? "**required**" : value === "" ? "" : `\`${value}\``,
    description,
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const withInputs = replaceBetween(readme, "inputs", table(["Input", "Default", "Meaning"], inputRows));
  return replaceBetween(withInputs, "outputs", table(["Output", "Meaning"], outputRows));
}

function replaceBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} followed by ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
