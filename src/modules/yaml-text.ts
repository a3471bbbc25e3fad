/**
 * YAML as PyYAML dumps plain data in block style: keys sorted, lists at the indentation of their key, strings quoted when they need it,
 * long ones folded after column 80. Lists named in `flowKeys` stay on one line.
 */
export function formatYaml(value: unknown, flowKeys: readonly string[] = []): string {
  const lines = formatNode(value, 0, flowKeys);
  return lines.startsWith("\n") ? lines.slice(1) : `${lines.trimStart()}`;
}

const width = 80;

function formatNode(value: unknown, depth: number, flowKeys: readonly string[]): string {
  const indent = " ".repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return " []\n";
    return `\n${value.map((one) => `${indent}-${nestInList(one, depth, flowKeys)}`).join("")}`;
  }
  if (typeof value !== "object" || value === null) return ` ${formatScalar(value, depth)}\n`;
  const keys = Object.keys(value).sort();
  if (keys.length === 0) return " {}\n";
  const record = value as Readonly<Record<string, unknown>>;
  return `\n${keys.map((key) => `${indent}${formatKey(key)}:${formatEntry(key, record[key], depth, flowKeys)}`).join("")}`;
}

function formatEntry(key: string, value: unknown, depth: number, flowKeys: readonly string[]): string {
  if (Array.isArray(value) && flowKeys.includes(key)) return ` [${value.map((one) => formatScalar(one, 0)).join(", ")}]\n`;
  return formatNode(value, Array.isArray(value) ? depth : depth + 2, flowKeys);
}

function nestInList(value: unknown, depth: number, flowKeys: readonly string[]): string {
  const text = formatNode(value, depth + 2, flowKeys);
  return text.startsWith("\n") ? ` ${text.slice(depth + 3)}` : text;
}

function formatKey(key: string): string {
  return formatScalar(key, 0);
}

function formatScalar(value: unknown, depth: number): string {
  if (typeof value !== "string") return String(value ?? "null");
  if (needsDoubleQuotes(value)) return JSON.stringify(value);
  if (isPlain(value)) return fold(value, depth, "");
  return `'${fold(value.replaceAll("'", "''"), depth, "'")}'`;
}

function needsDoubleQuotes(text: string): boolean {
  return /[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]/.test(text) || /[^\x20-\x7e]/.test(text);
}

/** Whether a string reads back as the same string without quotes. */
function isPlain(text: string): boolean {
  if (text === "" || /^\s|\s$/.test(text) || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text.replace(/^[-?:](?=\S)/, "a"))) return false;
  if (/: |:$| #/.test(text) || /^(---|\.\.\.)/.test(text)) return false;
  if (/^(y|n|yes|no|true|false|on|off|null|~|=|<<)$/i.test(text)) return /^[yn]$/i.test(text);
  return (
    !/^[-+]?(\d[\d_]*(:[0-5]?\d)*(\.[\d_]*)?(e[-+]\d+)?|\.\d[\d_]*|\.inf|0x[\da-f_]+|0b[01_]+)$/i.test(text) &&
    !/^\.nan$/i.test(text) &&
    !/^\d{4}-\d\d?-\d\d?/.test(text)
  );
}

/** Breaks a long scalar at single spaces once the column is past the width, as PyYAML's emitter does. */
function fold(text: string, depth: number, quote: string): string {
  let column = depth + quote.length;
  let result = "";
  for (const part of text.split(/(?<! )( )(?! )/)) {
    const breaks = part === " " && column > width;
    result += breaks ? `\n${" ".repeat(Math.max(depth, 2))}` : part;
    column = breaks ? depth : column + part.length;
  }
  return result;
}
