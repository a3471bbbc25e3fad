import { rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyLoader } from "../boot-iso.ts";
import { gatherEfiFiles } from "../disk/efi-files.ts";
import { copyIntoFat, makeFat } from "../disk/fat.ts";
import { clockEnvironment, deriveUuid } from "../disk/identity.ts";
import { Tree } from "../tree.ts";
import { type BootMethod, ignitionSize, type LiveIso } from "./boot-method.ts";
import { type ArgumentAreas, moveArea, renameVendorFolder, requireGrubConfig } from "./live-files.ts";
import { makeMainframeBoot } from "./mainframe.ts";

/** How a live ISO boots, on each architecture, and how `coreos-installer` can change it later. */

const kibibyte = 1024;
const loaders = ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"];

/** Makes the ISO boot on this machine's architecture. */
export async function makeLiveBoot(live: LiveIso, areas: ArgumentAreas): Promise<BootMethod> {
  const method = await makeBoot(live, areas);
  live.iso.remove("/zipl.prm");
  return method;
}

async function makeBoot(live: LiveIso, areas: ArgumentAreas): Promise<BootMethod> {
  const { iso, label, volumeSet } = live;
  const names = ["-verbose", "-V", label, "-volset", volumeSet, "-rational-rock", "-J", "-joliet-long"];
  const method = { command: ["genisoimage", ...names], areas, ignition: { file: "images/ignition.img" }, isHybrid: false };
  if (process.arch === "s390x") return makeMainframeBoot(live, areas);
  iso.write("/images/ignition.img", Buffer.alloc(ignitionSize));
  switch (process.arch) {
    case "x64":
      return makeUefiBoot(live, { ...method, command: [...method.command, ...makeBiosBoot(iso)], isHybrid: true });
    case "arm64":
      return makeUefiBoot(live, method);
    case "ppc64":
      return { ...method, command: ["grub2-mkrescue", "-volid", label], areas: makeOpenFirmwareBoot(iso, areas) };
    default:
      return method;
  }
}

function makeBiosBoot(iso: Tree): readonly string[] {
  for (const name of loaders) copyLoader(iso, name, `/isolinux/${name}`);
  const image = ["-eltorito-boot", "isolinux/isolinux.bin", "-eltorito-catalog", "isolinux/boot.cat"];
  return [...image, "-no-emul-boot", "-boot-load-size", "4", "-boot-info-table"];
}

async function makeUefiBoot(live: LiveIso, method: BootMethod): Promise<BootMethod> {
  const areas = renameVendorFolder(live.system, live.iso, method.areas);
  await makeEfiImage(live, requireGrubConfig(live.iso));
  const image = ["-eltorito-alt-boot", "-efi-boot", "images/efiboot.img", "-no-emul-boot"];
  return { ...method, areas, command: [...method.command, ...image] };
}

/** A filesystem with the boot loader, for firmware that takes the ISO for a disk: it goes on with the configuration on the ISO. */
async function makeEfiImage({ context, system, iso, label }: LiveIso, config: string): Promise<void> {
  const { exec, sourceEpoch, id } = context;
  const folder = new Tree(join(iso.path, "../efi"));
  await gatherEfiFiles(exec, system, folder.subtree("/EFI"));
  const lines = [
    `search --label "${label}" --set root --no-floppy`,
    `set prefix=($root)${config.replace(/\/grub.cfg$/, "")}`,
    'echo "Booting via ESP..."',
    "configfile $prefix/grub.cfg",
    "boot",
  ];
  folder.write("/EFI/BOOT/grub.cfg", `${lines.join("\n")}\n`);
  const image = iso.resolve("/images/efiboot.img");
  const sizeBytes = measure(folder, "/") + 2 * kibibyte * kibibyte;
  writeFileSync(image, "");
  truncateSync(image, sizeBytes);
  const range = { image, offsetBytes: 0, sizeBytes };
  const clock = clockEnvironment(sourceEpoch);
  await makeFat(exec, range, { uuid: deriveUuid(id, "efi").slice(0, 8), label: "EFI-SYSTEM" }, clock);
  await copyIntoFat(exec, range, folder, clock);
  rmSync(folder.path, { recursive: true });
}

/** Bytes of a tar archive of a folder: what is in it, and room for names. */
function measure(tree: Tree, folder: string): number {
  const sizes = tree.list(folder).map((name) => {
    const path = `${folder}/${name}`;
    return tree.isDirectory(path) ? 512 + measure(tree, path) : 512 + Math.ceil(tree.require(path).size / 512) * 512;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

function makeOpenFirmwareBoot(iso: Tree, areas: ArgumentAreas): ArgumentAreas {
  const config = requireGrubConfig(iso);
  iso.makeDirectory("/boot/grub", { parents: true });
  iso.rename(config, "/boot/grub/grub.cfg");
  for (const folder of ["/EFI", "/isolinux"]) iso.removeTree(folder);
  return moveArea(areas, config, "/boot/grub/grub.cfg");
}
