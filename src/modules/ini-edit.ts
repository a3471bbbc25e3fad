/**
 * Changing an existing ini file without touching the rest of it: comments, order, spacing and the case of keys stay. Values are replaced
 * where they stand; new keys follow the last key of their section, new sections go to the end. The result is what iniparse makes of it.
 */

/** New values by section and key; keys are found whatever their case. */
export type IniChanges = Readonly<Record<string, Readonly<Record<string, string>>>>;

const optionLine = /^([^:=\s[#;][^:=]*?)(\s*[:=]\s*)(.*)$/;

/** The text with the changes made; an absent file is an empty text. */
export function editIni(text: string, changes: IniChanges): string {
  const lines = text === "" ? [] : text.split("\n");
  for (const [section, values] of Object.entries(changes)) {
    if (findSections(lines, section).length === 0) lines.push(...(lines.length > 0 ? [""] : []), `[${section}]`);
    for (const [key, value] of Object.entries(values)) setValue(lines, section, { key, value });
  }
  return lines.join("\n");
}

/** Whether the text has a section. */
export function hasIniSection(text: string, section: string): boolean {
  return findSections(text.split("\n"), section).length > 0;
}

function setValue(lines: string[], section: string, { key, value }: { readonly key: string; readonly value: string }): void {
  const ranges = findSections(lines, section);
  const found = ranges
    .flatMap(([start, end]) => findOptions(lines, start, end))
    .filter(({ name }) => name.toLowerCase() === key.toLowerCase());
  const last = found.at(-1);
  if (last !== undefined) {
    lines.splice(last.index, last.length, replaceValue(lines[last.index] ?? "", value));
    return;
  }
  const [start, end] = ranges.at(-1) ?? [lines.length, lines.length];
  const before = findOptions(lines, start, end).at(-1);
  lines.splice(before === undefined ? start : before.index + before.length, 0, `${key} = ${value}`);
}

/** Line ranges of a section's content: a name may stand more than once. */
function findSections(lines: readonly string[], section: string): (readonly [number, number])[] {
  const heads = lines.flatMap((line, index) => {
    const name = /^\[([^\]]+)\]/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, index }];
  });
  return heads.flatMap(({ name, index }, position) => {
    return name === section ? [[index + 1, heads[position + 1]?.index ?? lines.length] as const] : [];
  });
}

/** Options with the lines that continue them. */
function findOptions(lines: readonly string[], start: number, end: number): { name: string; index: number; length: number }[] {
  const options: { name: string; index: number; length: number }[] = [];
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? "";
    const name = optionLine.exec(line)?.[1];
    const current = options.at(-1);
    if (name !== undefined) options.push({ name, index, length: 1 });
    else if (current !== undefined && /^\s+\S/.test(line)) current.length = index - current.index + 1;
  }
  return options;
}

/** The line with another value; a comment after the old value keeps its column. */
function replaceValue(line: string, value: string): string {
  const [, name = "", separator = "", old = ""] = optionLine.exec(line) ?? [];
  const comment = /\s;/.exec(old);
  const changed = `${name}${separator}${value}`;
  if (comment === null) return changed;
  const column = name.length + separator.length + comment.index + 1;
  return `${`${changed} `.padEnd(column)}${old.slice(comment.index + 1)}`;
}
