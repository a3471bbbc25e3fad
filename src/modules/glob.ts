import type { Tree } from "./tree.ts";

/** Shell patterns as Python reads them: `*`, `?` and `[...]`; in file names none of them matches a slash or a dot at the start. */

/** A pattern as a regular expression for a whole text; `*` also matches slashes. */
export function globToRegExp(pattern: string): RegExp {
  return new RegExp(`^${translate(pattern)}$`, "s");
}

function translate(pattern: string): string {
  return pattern.replace(/\[(!?)(\]?[^\]]*)\]|[\s\S]/g, (part, negated?: string, set?: string) => {
    if (set !== undefined && set !== "") return `[${negated === "!" ? "^" : ""}${set.replace(/[\\\]^]/g, "\\$&")}]`;
    if (part === "*") return ".*";
    return part === "?" ? "." : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  });
}

/** Paths of a tree that match, sorted; links inside the tree are followed on the way. */
export function findPaths(tree: Tree, pattern: string): readonly string[] {
  let found = [""];
  for (const part of pattern.split("/").filter((name) => name !== "")) {
    found = found.flatMap((folder) => listMatching(tree, folder, part).map((name) => `${folder}/${name}`));
  }
  return found.filter((path) => path !== "");
}

function listMatching(tree: Tree, folder: string, part: string): readonly string[] {
  if (!/[*?[]/.test(part)) return tree.find(`${folder}/${part}`) === undefined ? [] : [part];
  const matcher = globToRegExp(part);
  return tree
    .list(folder === "" ? "/" : folder)
    .filter((name) => matcher.test(name) && (part.startsWith(".") || !name.startsWith(".")));
}
