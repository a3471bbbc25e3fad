/** How a file of settings, one a line, is written: the text between key and value, and whether keys differ by case. */
export interface SettingsStyle {
  readonly separator: string;
  readonly ignoreCase?: boolean;
}

/**
 * Changes settings in a text: the first line that sets a key gets the new value, keys that no line sets are added at the end.
 * Lines that do not consist of exactly one key and one value (comments among them) are never touched.
 */
export function editSettings(text: string, changes: Readonly<Record<string, string | number>>, style: SettingsStyle): string {
  const same = (key: string) => (style.ignoreCase ? key.toLowerCase() : key);
  const pending = new Map(Object.entries(changes).map(([key, value]) => [same(key), { key, value }]));
  const lines = text.split("\n").map((line) => {
    const [key, current, ...rest] = style.separator === " " ? line.trim().split(/\s+/) : line.split(style.separator);
    const entry = key === undefined || current === undefined || rest.length > 0 ? undefined : pending.get(same(key));
    if (entry === undefined || key === undefined) return line;
    pending.delete(same(key));
    return entry.value === current ? line : `${key}${style.separator}${entry.value}`;
  });
  const added = [...pending.values()].map(({ key, value }) => `${key}${style.separator}${value}\n`).join("");
  const edited = lines.join("\n");
  return added !== "" && edited !== "" && !edited.endsWith("\n") ? `${edited}\n${added}` : edited + added;
}
