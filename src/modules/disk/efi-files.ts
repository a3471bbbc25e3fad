import { posix } from "node:path";
import { StageFailure } from "../stage.ts";
import type { Tree } from "../tree.ts";
import type { Exec } from "./program.ts";

/**
 * The files that firmware starts from a removable medium, gathered from a system: shim, GRUB and what they need, all in `EFI/BOOT`.
 * What would install boot entries into the firmware is left out.
 */

/** Gathers the files of a system into a new folder, which then holds `BOOT`. */
export async function gatherEfiFiles(exec: Exec, system: Tree, target: Tree): Promise<void> {
  target.makeDirectory("/", { parents: true });
  for (const source of requireEfiFolders(system)) await exec("cp", ["-a", `${system.resolve(source)}/.`, target.path]);
  const vendor = requireVendor(target, "/");
  removeMatching(target, "BOOT", /^fb.*\.efi$/);
  removeMatching(target, vendor, /^BOOT.*\.CSV$/);
  removeMatching(target, vendor, /^shim.*\.efi$/);
  for (const name of target.list(vendor)) target.rename(posix.join(vendor, name), posix.join("BOOT", name));
  target.removeTree(vendor);
}

/** Name of the vendor's folder that a system has beside `EFI/BOOT`: `fedora`, `redhat`. */
export function findEfiVendor(system: Tree): string {
  const [folder = ""] = requireEfiFolders(system);
  return requireVendor(system, folder);
}

function requireVendor(tree: Tree, folder: string): string {
  const vendors = tree.list(folder).filter((name) => name !== "BOOT");
  const [vendor] = vendors;
  if (vendor === undefined || vendors.length > 1)
    throw new StageFailure(`Cannot gather EFI files: vendors are '${vendors.join("', '")}', not one`);
  return vendor;
}

/** Folders `EFI` of a system: of the packages of shim and GRUB, of bootupd, or of the mounted EFI system partition. */
function requireEfiFolders(system: Tree): readonly string[] {
  const inside = (folder: string) => system.list(folder).map((name) => posix.join(folder, name));
  const packages = inside("/usr/lib/efi")
    .flatMap(inside)
    .map((folder) => posix.join(folder, "EFI"));
  const present = packages.filter((path) => system.isDirectory(path));
  if (present.length === 2) return present;
  if (present.length > 0)
    throw new StageFailure(
      `Cannot gather EFI files: ${present.length} folders in '/usr/lib/efi', not one of shim and one of GRUB`,
    );
  const other = ["/usr/lib/bootupd/updates/EFI", "/boot/efi/EFI"].find((path) => system.isDirectory(path));
  if (other === undefined)
    throw new StageFailure("Cannot gather EFI files: the build root has none in '/usr/lib/efi', of bootupd or in '/boot/efi'");
  return [other];
}

function removeMatching(tree: Tree, folder: string, pattern: RegExp): void {
  const names = tree.list(folder).filter((name) => pattern.test(name));
  if (names.length === 0) throw new StageFailure(`Cannot gather EFI files: nothing in '${folder}' is named ${pattern.source}`);
  for (const name of names) tree.remove(posix.join(folder, name));
}
