/** Values as Python writes them, for files that are compared with the reference's byte by byte. */

/** JSON as `json.dumps` writes it: one line, a space after commas and colons, only ASCII. */
export function formatPythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatPythonJson).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => `${formatPythonJson(key)}: ${formatPythonJson(one)}`);
    return `{${entries.join(", ")}}`;
  }
  const text = JSON.stringify(value) ?? "null";
  return text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
