import type { Tree } from "./tree.ts";

/** Changes every boot loader entry (`loader/entries/*.conf`) below a boot folder; answers how many there are. */
export function editBootEntries(root: Tree, boot: string, change: (text: string) => string): number {
  const folder = `${boot}/loader/entries`;
  const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.startsWith("."));
  for (const name of names) root.edit(`${folder}/${name}`, change);
  return names.length;
}
