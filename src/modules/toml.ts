/** TOML as tomli-w writes it: values before tables, lists one entry a line, an empty line before each table. */

/** A number or date as it stood in a document. */
export class TomlNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A value of a TOML document. */
export type TomlValue = string | number | boolean | TomlNumber | readonly TomlValue[] | TomlTable;

/** A table of a TOML document. */
export interface TomlTable {
  readonly [key: string]: TomlValue | undefined;
}

/** Text of a document. */
export function formatToml(document: TomlTable): string {
  return formatTable(document, "", false).join("\n");
}

/** The blocks of a table and those below it. */
function formatTable(table: TomlTable, name: string, inList: boolean): readonly string[] {
  const entries = Object.entries(table).filter((entry): entry is [string, TomlValue] => entry[1] !== undefined);
  const plain = entries.filter(([, value]) => !isTable(value) && !isTableList(value));
  const nested = entries.filter(([, value]) => isTable(value) || isTableList(value));
  const header = inList ? `[[${name}]]\n` : name !== "" && (plain.length > 0 || nested.length === 0) ? `[${name}]\n` : "";
  const block = header + plain.map(([key, value]) => `${formatKey(key)} = ${formatValue(value, 0)}\n`).join("");
  const below = nested.flatMap(([key, value]) => {
    const path = name === "" ? formatKey(key) : `${name}.${formatKey(key)}`;
    return isTable(value)
      ? formatTable(value, path, false)
      : (value as TomlTable[]).flatMap((one) => formatTable(one, path, true));
  });
  return block === "" ? below : [block, ...below];
}

function isTable(value: TomlValue): value is TomlTable {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof TomlNumber);
}

/** Lists of tables get blocks of their own, unless each is short enough for one line. */
function isTableList(value: TomlValue): boolean {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isTable)) return false;
  return !value.every((table) => {
    const text = `    ${formatValue(table, 1)},`;
    return text.length <= 100 && !text.includes("\n");
  });
}

function formatValue(value: TomlValue, depth: number): string {
  if (typeof value === "string") return formatString(value);
  if (value instanceof TomlNumber) return value.source;
  if (typeof value !== "object") return String(value);
  if (isTable(value)) return formatInlineTable(value);
  if (value.length === 0) return "[]";
  const indent = "    ".repeat(depth + 1);
  return `[\n${value.map((one) => `${indent}${formatValue(one, depth + 1)},\n`).join("")}${"    ".repeat(depth)}]`;
}

function formatInlineTable(table: TomlTable): string {
  const entries = Object.entries(table).map(([key, value]) => `${formatKey(key)} = ${formatValue(value ?? "", 0)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function formatKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : formatString(key);
}

function formatString(text: string): string {
  const short: Record<string, string> = { "\b": "\\b", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
  const escaped = text.replace(/["\\\u0000-\u0008\u000a-\u001f\u007f]/g, (char) => {
    return short[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}
