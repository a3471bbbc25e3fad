/** An XML element: children, a text, or nothing. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly Element[] | string | undefined;
  /** What stands before the element instead of two spaces a level. */
  readonly indent?: string;
}

/** Makes an element. */
export function element(name: string, attributes: Element["attributes"] = {}, content?: Element["content"]): Element {
  return { name, attributes, content };
}

/** Writes an element with its children, indented, one line each. */
export function formatXml({ name, attributes, content, indent }: Element, depth = 0): string {
  const start = `${indent ?? "  ".repeat(depth)}<${name}${formatAttributes(attributes)}`;
  if (content === undefined) return `${start}/>\n`;
  if (typeof content === "string") return `${start}>${escapeXml(content)}</${name}>\n`;
  return `${start}>\n${content.map((child) => formatXml(child, depth + 1)).join("")}${"  ".repeat(depth)}</${name}>\n`;
}

function formatAttributes(attributes: Element["attributes"]): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
