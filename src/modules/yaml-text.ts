/**
 * YAML as PyYAML dumps plain data in block style: keys sorted, lists at the indentation of their key, strings quoted when they need it,
 * long ones folded after column 80. Lists named in `flowKeys` stay on one line.
 */
export function formatYaml(value: unknown, flowKeys: readonly string[] = []): string {
  const lines = formatNode(value, { depth: 0, column: -1 }, flowKeys);
  return lines.startsWith("\n") ? lines.slice(1) : `${lines.trimStart()}`;
}

const width = 80;

/** Where a node stands: how far its lines are indented, and the column it starts in. */
interface Place {
  readonly depth: number;
  readonly column: number;
}

function formatNode(value: unknown, { depth, column }: Place, flowKeys: readonly string[]): string {
  const indent = " ".repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return " []\n";
    return `\n${value.map((one) => `${indent}-${nestInList(one, depth, flowKeys)}`).join("")}`;
  }
  if (typeof value !== "object" || value === null) return ` ${formatScalar(value, { depth, column: column + 1 })}\n`;
  const keys = Object.keys(value).sort();
  if (keys.length === 0) return " {}\n";
  const record = value as Readonly<Record<string, unknown>>;
  return `\n${keys.map((key) => indent + formatEntry(key, record[key], depth, flowKeys)).join("")}`;
}

function formatEntry(key: string, value: unknown, depth: number, flowKeys: readonly string[]): string {
  const head = `${formatScalar(key, { depth, column: depth })}:`;
  if (!Array.isArray(value)) return head + formatNode(value, { depth: depth + 2, column: depth + head.length }, flowKeys);
  if (!flowKeys.includes(key)) return head + formatNode(value, { depth, column: depth }, flowKeys);
  return `${head} [${value.map((one) => formatScalar(one, { depth: 0, column: 0 })).join(", ")}]\n`;
}

function nestInList(value: unknown, depth: number, flowKeys: readonly string[]): string {
  const text = formatNode(value, { depth: depth + 2, column: depth + 1 }, flowKeys);
  return text.startsWith("\n") ? ` ${text.slice(depth + 3)}` : text;
}

function formatScalar(value: unknown, place: Place): string {
  if (typeof value !== "string") return String(value ?? "null");
  if (/[^\n\x20-\x7e]| \n|\n /.test(value)) return `"${value.replace(/["\\]|[^\x20-\x7e]/gu, escapeCharacter)}"`;
  if (isPlain(value)) return fold(value, place);
  const lines = fold(value.replaceAll("'", "''"), { ...place, column: place.column + 1 }).split(/(\n+)(?! )/);
  return `'${lines.map((part) => (/^\n/.test(part) ? `${part}\n${" ".repeat(place.depth)}` : part)).join("")}'`;
}

function escapeCharacter(char: string): string {
  const short: Record<string, string> = {
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    '"': '\\"',
    "\\": "\\\\",
    "\0": "\\0",
    "\u001b": "\\e",
    "\u00a0": "\\_",
  };
  const code = char.codePointAt(0) ?? 0;
  const [letter, digits] = code < 0x100 ? ["x", 2] : code < 0x10000 ? ["u", 4] : ["U", 8];
  return short[char] ?? `\\${letter}${code.toString(16).toUpperCase().padStart(Number(digits), "0")}`;
}

/** Whether a string reads back as the same string without quotes. */
function isPlain(text: string): boolean {
  if (text === "" || /^\s|\s$|\n/.test(text) || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text.replace(/^[-?:](?=\S)/, "a"))) return false;
  if (/: |:$| #/.test(text) || /^(---|\.\.\.)/.test(text)) return false;
  const words = /^(yes|no|true|false|on|off|null)$/i.test(text) || ["~", "=", "<<"].includes(text);
  const numbers = [
    /^[-+]?(0b[01_]+|0[0-7_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/,
    /^[-+]?[1-9][\d_]*(:[0-5]?\d)+(\.[\d_]*)?$/,
    /^([-+]?\d[\d_]*\.[\d_]*([eE][-+]\d+)?|\.\d[\d_]*([eE][-+]\d+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/,
    /^\d{4}-\d\d?-\d\d?([Tt \t].*)?$/,
  ];
  return !words && !numbers.some((pattern) => pattern.test(text));
}

/** Breaks a long scalar at single spaces once the column is past the width, as PyYAML's emitter does. */
function fold(text: string, { depth, column: start }: Place): string {
  let column = start;
  let result = "";
  for (const part of text.split(/(?<! )( )(?! )/)) {
    const breaks = part === " " && column > width;
    result += breaks ? `\n${" ".repeat(depth)}` : part;
    column = breaks ? depth : column + part.length;
  }
  return result;
}
