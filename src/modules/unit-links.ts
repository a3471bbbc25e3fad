import { posix } from "node:path";
import { StageFailure } from "./stage.ts";
import type { Tree } from "./tree.ts";
import {
  completeUnitName,
  expandSpecifiers,
  findUnit,
  isUnitName,
  parseUnitName,
  templateOf,
  type UnitFile,
  unitConfigPath,
} from "./unit-files.ts";

/** Enabling, disabling and masking units of a tree: the links `systemctl --root` makes and removes below /etc/systemd/system. */

/** Enables a unit and what its `Also=` names. Units without an `[Install]` section are left as they are. */
export function enableUnit(tree: Tree, given: string): void {
  const first = completeUnitName(given);
  const todo = [first];
  const done = new Set<string>();
  for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
    if (done.has(name)) continue;
    done.add(name);
    const unit = name === first ? requireUnit(tree, name, "enable") : findUnit(tree, name);
    if (unit === undefined || unit.masked) continue; // a unit of Also= may be missing or masked
    todo.push(...unit.install.also.map((one) => expandSpecifiers(one, unit.name)));
    linkUnit(tree, unit);
  }
}

/** Removes every link to a unit, to the units its `Also=` names and to their aliases; folders left empty go too. */
export function disableUnit(tree: Tree, given: string): void {
  const names = new Set<string>();
  const todo = [completeUnitName(given)];
  for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
    if (names.has(name)) continue;
    names.add(name);
    const unit = findUnit(tree, name);
    if (unit?.masked) names.delete(name); // a mask stays
    if (unit === undefined || unit.masked) continue;
    names.add(unit.name);
    todo.push(...unit.install.also.map((one) => expandSpecifiers(one, unit.name)));
  }
  while (removeLinks(tree, unitConfigPath, names)); // a removed alias may be the target of further links
}

/** Masks a unit, whether it exists or not. */
export function maskUnit(tree: Tree, given: string): void {
  const name = completeUnitName(given);
  makeLink(tree, "/dev/null", `${unitConfigPath}/${name}`, false);
}

/** Makes a target the one the system boots into. */
export function setDefaultTarget(tree: Tree, given: string): void {
  const unit = requireUnit(tree, completeUnitName(given, "target"), "boot into");
  if (!unit.name.endsWith(".target")) throw new StageFailure(`Cannot boot into '${given}': it is not a target`);
  makeLink(tree, unit.path, `${unitConfigPath}/default.target`, true);
}

function requireUnit(tree: Tree, name: string, verb: string): UnitFile {
  const unit = findUnit(tree, name);
  if (unit === undefined) throw new StageFailure(`Cannot ${verb} the unit '${name}': the tree has no such unit`);
  if (unit.linked) throw new StageFailure(`Cannot ${verb} the unit '${name}': it is another name of '${unit.name}'`);
  if (unit.masked) throw new StageFailure(`Cannot ${verb} the unit '${name}': it is masked by ${unit.path}`);
  return unit;
}

function linkUnit(tree: Tree, { name, path, install }: UnitFile): void {
  const { prefix, instance, suffix } = parseUnitName(name);
  const linked = instance === "" && install.defaultInstance ? `${prefix}@${install.defaultInstance}.${suffix}` : name;
  for (const raw of install.alias) {
    const alias = aliasOf(name, expandSpecifiers(raw, linked));
    if (alias !== name) makeLink(tree, path, `${unitConfigPath}/${alias}`, false);
  }
  const wanted = { wants: install.wantedBy, requires: install.requiredBy, upholds: install.upheldBy };
  for (const [kind, targets] of Object.entries(wanted)) {
    for (const raw of targets) {
      const target = expandSpecifiers(raw, linked);
      const needsInstance = linked === name && instance === "";
      if (!isUnitName(target) || (needsInstance && templateOf(target) === undefined)) {
        throw new StageFailure(`Cannot enable '${name}': '${target}' cannot want it`);
      }
      makeLink(tree, path, `${unitConfigPath}/${target}.${kind}/${linked}`, true);
    }
  }
}

/** The name of an alias: a template's takes the instance of the unit. Type and kind of name must fit. */
function aliasOf(name: string, given: string): string {
  const unit = parseUnitName(name);
  const parts = parseUnitName(given);
  const alias = parts.instance === "" && unit.instance ? `${parts.prefix}@${unit.instance}.${parts.suffix}` : given;
  const { instance, suffix } = parseUnitName(alias);
  const fits = instance === unit.instance || (unit.instance === "" && instance !== undefined);
  if (isUnitName(alias) && suffix === unit.suffix && fits) return alias;
  throw new StageFailure(`Cannot enable '${name}': its alias '${given}' is another kind of unit`);
}

function makeLink(tree: Tree, target: string, path: string, replace: boolean): void {
  const found = tree.find(path);
  // Packages write the same link through /lib; what it leads to counts.
  if (found?.isSymbolicLink() && tree.resolve(path) === tree.resolve(target)) return;
  if (found !== undefined && !(replace && found.isSymbolicLink())) {
    throw new StageFailure(`Cannot link '${path}' to '${target}': '${path}' exists already`);
  }
  tree.makeDirectory(posix.dirname(path), { parents: true });
  tree.symlink(target, path, { replace });
}

/** One pass over the links of a folder; adds the names of removed links to `names` and says whether there were any. */
function removeLinks(tree: Tree, folder: string, names: Set<string>): boolean {
  let removed = false;
  for (const entry of tree.list(folder)) {
    const path = `${folder}/${entry}`;
    const found = tree.find(path);
    if (found?.isDirectory()) removed = removeLinks(tree, path, names) || removed;
    if (!found?.isSymbolicLink() || !isUnitName(entry) || !isNamed(tree, path, entry, names)) continue;
    tree.remove(path);
    names.add(entry);
    removed = true;
    if (folder !== unitConfigPath && tree.list(folder).length === 0) tree.removeTree(folder);
  }
  return removed;
}

function isNamed(tree: Tree, path: string, entry: string, names: ReadonlySet<string>): boolean {
  return [entry, posix.basename(tree.readLink(path)), templateOf(entry)].some((name) => name !== undefined && names.has(name));
}
