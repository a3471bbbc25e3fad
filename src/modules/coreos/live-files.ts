import { utimesSync } from "node:fs";
import { posix } from "node:path";
import { findEfiVendor } from "../disk/efi-files.ts";
import { findPaths } from "../glob.ts";
import { StageFailure } from "../stage.ts";
import type { Tree } from "../tree.ts";

/**
 * What a CoreOS tree says its live ISO looks like: `usr/share/coreos-assembler/live` is copied with the kernel's arguments filled in.
 * `coreos-installer iso kargs` changes these in a finished ISO later: it wants to know where they stand.
 */

/** Where kernel arguments stand in files of an ISO: `coreos/kargs.json`. */
export interface ArgumentAreas {
  readonly files: readonly ArgumentArea[];
  readonly size?: number;
  readonly default?: string;
}

interface ArgumentArea {
  readonly path: string;
  readonly offset: number;
  readonly pad: string;
  readonly end: string;
}

interface FoundArea {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const liveFolder = "/usr/share/coreos-assembler/live";
const placeholder = "@@KERNEL-ARGS@@";
const excluded = new Set(["$ignition_firstboot", "console", "ignition.platform.id", "ostree"]);

/** Kernel arguments of an installed system as its live ISO has them. */
export function liveArguments(installed: readonly string[], label: string): string {
  return [...installed.filter((one) => !excluded.has(one.split("=")[0] ?? "")), `coreos.liveiso=${label}`].join(" ");
}

/** Copies the files of the ISO and answers where the kernel arguments in them stand. */
export function copyLiveFiles(system: Tree, iso: Tree, kernelArguments: string): ArgumentAreas {
  const found = listFiles(system, "").flatMap((path) => {
    const source = `${liveFolder}/${path}`;
    const text = system.read(source);
    const { mode, atime, mtime } = system.require(source);
    iso.makeDirectory(`/${posix.dirname(path)}`, { parents: true });
    iso.write(
      path,
      text.replaceAll(placeholder, () => kernelArguments),
      { mode: mode & 0o7777 },
    );
    utimesSync(iso.resolve(path), atime, mtime);
    const area = findArea(text, kernelArguments);
    return area === undefined ? [] : [{ path, ...area }];
  });
  const files = found.map(({ path, offset }) => ({ path, offset, pad: "#", end: "\n" }));
  const [first] = found;
  if (first === undefined) return { files };
  for (const { path, text, length } of found) {
    if (text !== first.text || length !== first.length)
      throw new StageFailure(`The kernel arguments in '${path}' and '${first.path}' differ, or the room for them does`);
  }
  return { files, size: first.length, default: first.text.trim() };
}

/** Names the folder of GRUB's configuration as the vendor does whose boot loader reads it. */
export function renameVendorFolder(system: Tree, iso: Tree, areas: ArgumentAreas): ArgumentAreas {
  const vendor = findEfiVendor(system);
  const old = posix.dirname(requireGrubConfig(iso));
  const wanted = `/EFI/${vendor}`;
  if (old === wanted) return areas;
  iso.rename(old, wanted);
  return moveArea(areas, `${old}/grub.cfg`, `${wanted}/grub.cfg`);
}

/** Path of the one configuration of GRUB below `EFI`. */
export function requireGrubConfig(iso: Tree): string {
  const found = findPaths(iso, "/EFI/*/grub.cfg");
  if (found[0] !== undefined && found.length === 1) return found[0];
  throw new StageFailure(`Cannot make the ISO boot: '${liveFolder}' has ${found.length} files 'EFI/*/grub.cfg', not one`);
}

/** The areas after a file was moved. */
export function moveArea(areas: ArgumentAreas, from: string, to: string): ArgumentAreas {
  const files = areas.files.map((area) => (`/${area.path}` === from ? { ...area, path: to.slice(1) } : area));
  return { ...areas, files };
}

function findArea(text: string, kernelArguments: string): FoundArea | undefined {
  const start = text.indexOf(placeholder);
  if (start === -1) return undefined;
  const filled = text.replaceAll(placeholder, () => kernelArguments);
  const end = /(#+)# COREOS_KARG_EMBED_AREA\n/.exec(filled);
  if (end === null) return undefined;
  const offset = Buffer.byteLength(filled.slice(0, start));
  const area = filled.slice(start, end.index + (end[1]?.length ?? 0));
  return { offset, length: Buffer.byteLength(area), text: filled.slice(start, end.index) };
}

function listFiles(system: Tree, folder: string): readonly string[] {
  return system.list(`${liveFolder}/${folder}`).flatMap((name) => {
    const path = posix.join(folder, name);
    if (system.isDirectory(`${liveFolder}/${path}`)) return listFiles(system, path);
    return name === "README-devel.md" ? [] : [path];
  });
}
