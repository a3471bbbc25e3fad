import type { Tree } from "./tree.ts";

/** Changes every boot loader entry (`loader/entries/*.conf`) below a boot folder; answers how many there are. */
export function editBootEntries(root: Tree, boot: string, change: (text: string) => string): number {
  const folder = `${boot}/loader/entries`;
  const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.startsWith("."));
  for (const name of names) root.edit(`${folder}/${name}`, change);
  return names.length;
}

/** The entry with arguments added to its kernel command line. */
export function appendBootOptions(text: string, added: string): string {
  const complete = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const line = /^options .*$/m;
  return line.test(complete) ? complete.replace(line, (options) => `${options} ${added}`) : `${complete}options ${added}\n`;
}
