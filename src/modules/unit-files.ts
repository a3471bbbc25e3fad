import { posix } from "node:path";
import { StageFailure } from "./stage.ts";
import type { Tree } from "./tree.ts";

/**
 * Unit files of a tree as `systemctl --root` finds and reads them: search path, templates, aliases, masks, and what `[Install]` says.
 */

/** Where administrators' links go. */
export const unitConfigPath = "/etc/systemd/system";

const searchPath = [
  unitConfigPath,
  "/run/systemd/system",
  "/usr/local/lib/systemd/system",
  "/usr/lib/systemd/system",
  "/lib/systemd/system",
];
const unitSuffixes = ["service", "socket", "target", "device", "mount", "automount", "swap", "timer", "path", "slice", "scope"];

/** What `[Install]` of a unit and its drop-ins asks for, specifiers not yet replaced. */
export interface InstallSection {
  readonly alias: readonly string[];
  readonly also: readonly string[];
  readonly wantedBy: readonly string[];
  readonly requiredBy: readonly string[];
  readonly upheldBy: readonly string[];
  readonly defaultInstance: string | undefined;
}

/** A unit that was found: under which name, in which file. `masked` units have no content; `linked` ones were found through a link in /etc. */
export interface UnitFile {
  readonly name: string;
  readonly path: string;
  readonly masked: boolean;
  readonly linked: boolean;
  readonly install: InstallSection;
}

/** Parts of a unit name: `getty@tty1.service` is of the template `getty@.service`. */
export interface UnitName {
  readonly prefix: string;
  /** Undefined for a plain name, empty for a template. */
  readonly instance: string | undefined;
  readonly suffix: string;
}

/** A full unit name: a name without a known suffix gets `suffix`. */
export function completeUnitName(name: string, suffix = "service"): string {
  const known = unitSuffixes.some((one) => name.endsWith(`.${one}`));
  const full = known ? name : `${name.replace(/[^\w:.\\@-]/g, "-")}.${suffix}`;
  if (!isUnitName(full)) throw new StageFailure(`'${name}' is not a valid unit name`);
  return full;
}

/** Whether a text is a unit name: allowed characters, a known suffix, 255 characters at most. */
export function isUnitName(name: string): boolean {
  const parts = parseUnitName(name);
  return name.length <= 255 && unitSuffixes.includes(parts.suffix) && /^[\w:.\\-]+(@[\w:.\\@-]*)?$/.test(name);
}

/** Takes a unit name apart. */
export function parseUnitName(name: string): UnitName {
  const dot = name.lastIndexOf(".");
  const [stem, suffix] = [name.slice(0, dot), name.slice(dot + 1)];
  const at = stem.indexOf("@");
  return at < 0
    ? { prefix: stem, instance: undefined, suffix }
    : { prefix: stem.slice(0, at), instance: stem.slice(at + 1), suffix };
}

/** The template of an instance (or of a template); undefined for a plain name. */
export function templateOf(name: string): string | undefined {
  const { prefix, instance, suffix } = parseUnitName(name);
  return instance === undefined ? undefined : `${prefix}@.${suffix}`;
}

/** Finds a unit, aliases followed to the unit they name; undefined when the tree has none. */
export function findUnit(tree: Tree, name: string): UnitFile | undefined {
  let wanted = name;
  let linked = false;
  for (let step = 0; step < 16; step += 1) {
    const path = findPath(tree, wanted);
    if (path === undefined) return undefined;
    if (isMasked(tree, path)) return { name: wanted, path, masked: true, linked, install: parseInstall([]) };
    const alias = aliasTarget(tree, path);
    if (alias === undefined) return { name: wanted, path, masked: false, linked, install: loadInstall(tree, wanted, path) };
    linked ||= path.startsWith(`${unitConfigPath}/`);
    wanted = aliasName(wanted, alias);
  }
  throw new StageFailure(`Cannot read the unit '${name}': its aliases form a circle`);
}

/** Replaces the specifiers that may stand in `[Install]`: %n %N %p %i %j %%. */
export function expandSpecifiers(text: string, name: string): string {
  const { prefix, instance = "", suffix } = parseUnitName(name);
  const values: Record<string, string> = { n: name, N: name.slice(0, -suffix.length - 1), p: prefix, i: instance, "%": "%" };
  values.j = prefix.slice(prefix.lastIndexOf("-") + 1);
  return text.replace(/%(.)/g, (all, letter: string) => values[letter] ?? all);
}

function findPath(tree: Tree, name: string): string | undefined {
  const names = [name, ...(templateOf(name) === undefined ? [] : [templateOf(name) as string])];
  const paths = names.flatMap((one) => searchPath.map((folder) => `${folder}/${one}`));
  return paths.find(
    (path) => tree.find(path) !== undefined && (isMasked(tree, path) || aliasTarget(tree, path) || tree.isFile(path)),
  );
}

function isMasked(tree: Tree, path: string): boolean {
  const found = tree.find(path);
  if (found?.isSymbolicLink())
    return tree.readLink(path) === "/dev/null" || (tree.isFile(path) && tree.readBytes(path).length === 0);
  return found?.isFile() === true && found.size === 0;
}

function aliasTarget(tree: Tree, path: string): string | undefined {
  if (!tree.find(path)?.isSymbolicLink()) return undefined;
  const target = posix.basename(tree.readLink(path));
  return target === posix.basename(path) || !isUnitName(target) ? undefined : target;
}

function aliasName(name: string, target: string): string {
  const { prefix, instance, suffix } = parseUnitName(target);
  return instance === "" ? `${prefix}@${parseUnitName(name).instance ?? ""}.${suffix}` : target;
}

function loadInstall(tree: Tree, name: string, path: string): InstallSection {
  const template = templateOf(name);
  const folders = [name, ...(template === undefined || template === name ? [] : [template])].flatMap((one) =>
    searchPath.map((folder) => `${folder}/${one}.d`),
  );
  const dropIns = new Map<string, string>();
  for (const folder of folders) {
    for (const file of tree.list(folder).filter((one) => one.endsWith(".conf"))) {
      if (!dropIns.has(file) && tree.isFile(`${folder}/${file}`)) dropIns.set(file, `${folder}/${file}`);
    }
  }
  const ordered = [...dropIns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  return parseInstall([path, ...ordered].map((file) => tree.read(file)));
}

function parseInstall(texts: readonly string[]): InstallSection {
  const lists: Record<string, string[]> = {};
  let defaultInstance: string | undefined;
  for (const [key, value] of texts.flatMap(installLines)) {
    if (key === "DefaultInstance") defaultInstance = value || undefined;
    else
      lists[key] =
        value === "" ? [] : [...(lists[key] ?? []), ...value.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"))];
  }
  const { Alias = [], Also = [], WantedBy = [], RequiredBy = [], UpheldBy = [] } = lists;
  return { alias: Alias, also: Also, wantedBy: WantedBy, requiredBy: RequiredBy, upheldBy: UpheldBy, defaultInstance };
}

function installLines(text: string): readonly (readonly [string, string])[] {
  let section = "";
  return text
    .replace(/^\s*[#;].*\n/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n")
    .flatMap((line) => {
      section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1] ?? section;
      const match = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line);
      return section === "Install" && match !== null ? [[match[1] ?? "", match[2] ?? ""] as const] : [];
    });
}
