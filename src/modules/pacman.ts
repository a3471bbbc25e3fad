import type { Tree } from "./tree.ts";

/** A package as the tree's pacman knows it. The empty digests stand for what its database does not keep. */
export interface PacmanPackage {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch: number | string;
  readonly arch: string;
  readonly sigmd5: "";
  readonly sigpgp: "";
  readonly siggpg: "";
}

const database = "/var/lib/pacman/local";

/** Every package of the tree's database, sorted by name. */
export function listPacmanPackages(tree: Tree): readonly PacmanPackage[] {
  const texts = tree.list(database).map((name) => tree.findText(`${database}/${name}/desc`));
  return texts
    .filter((text) => text !== undefined)
    .map(parsePackage)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function parsePackage(text: string): PacmanPackage {
  const field = (key: string) => new RegExp(`^%${key}%\\n(.*)$`, "m").exec(text)?.[1] ?? "";
  const [, epoch, version = "", release = ""] = /^(?:(\d+):)?(.*)-([^-]*)$/.exec(field("VERSION")) ?? [];
  return { name: field("NAME"), version, release, epoch: epoch ?? 0, arch: field("ARCH"), sigmd5: "", sigpgp: "", siggpg: "" };
}
