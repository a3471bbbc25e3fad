import { formatEnvFile, requireSafeName } from "./env-file.ts";
import type { Tree } from "./tree.ts";

/** Replaces `/etc/locale.conf`. */
export function writeLocale(tree: Tree, language: string): void {
  const text = formatEnvFile({ LANG: requireSafeName("locale", language) });
  tree.remove("/etc/locale.conf");
  tree.makeDirectory("/etc", { parents: true });
  tree.write("/etc/locale.conf", text);
}
