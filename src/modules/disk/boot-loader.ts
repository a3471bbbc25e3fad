import { utimesSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { StageFailure } from "../stage.ts";
import type { Tree } from "../tree.ts";
import { type DiskImage, type DiskPartition, rangeOf } from "./disk-image.ts";
import { FatFiles } from "./fat.ts";
import type { FillContext } from "./filesystem.ts";
import { hasGrubPlatform, makeGrubImage, selectGrubModules, writeBootSector, writeCore, writePlainCore } from "./grub.ts";
import { fallbackEpoch } from "./identity.ts";
import { fatSerial } from "./mkfs.ts";
import { makeScratch } from "./scratch.ts";

/**
 * GRUB on a disk image: the core image for a BIOS or Open Firmware, the removable-path loader for UEFI.
 *
 * Where the tree brings GRUB's modules (`/boot/grub2/i386-pc`), the core holds only what reads the filesystem they are on. Where it
 * does not, the core holds all that a configuration commonly uses, and the tree needs nothing but its `grub.cfg`.
 */

const biosBootType = "21686148-6449-6E6F-744E-656564454649";
const prepTypes: readonly string[] = ["41", "9E1A2D38-C612-4316-AA26-8B49521E5A8B"];
const espTypes: readonly string[] = ["EF", "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"];
const efiLoaders = { "x86_64-efi": "BOOTX64.EFI", "arm64-efi": "BOOTAA64.EFI" } as const;
const platforms: readonly string[] = ["i386-pc", "powerpc-ieee1275", ...Object.keys(efiLoaders)];
type EfiPlatform = keyof typeof efiLoaders;

const filesystemModules = { ext4: "ext2", xfs: "xfs", btrfs: "btrfs", vfat: "fat" } as const;
const labelModules = { dos: "part_msdos", gpt: "part_gpt" } as const;

const wholeGrub = [
  ...["normal", "configfile", "linux", "linux16", "boot", "chain", "blscfg", "increment", "loadenv", "search", "search_fs_uuid"],
  ...[
    "search_fs_file",
    "search_label",
    "part_gpt",
    "part_msdos",
    "ext2",
    "xfs",
    "btrfs",
    "fat",
    "gzio",
    "serial",
    "terminal",
    "echo",
  ],
  ...[
    "test",
    "true",
    "regexp",
    "sleep",
    "ls",
    "cat",
    "minicmd",
    "halt",
    "reboot",
    "all_video",
    "gfxterm",
    "font",
    "efi_gop",
    "efi_uga",
  ],
] as const;

/** Installs GRUB for the platform that the manifest names, and for UEFI where the disk has a place for it. */
export async function installGrub(context: FillContext, disk: DiskImage, platform: string): Promise<void> {
  if (!platforms.includes(platform)) throw new StageFailure(`Cannot install GRUB for '${platform}': use ${platforms.join(", ")}`);
  const esp = findEspToFill(disk, context.tree);
  if (!(platform in efiLoaders)) await installCore(context, disk, platform);
  else if (findEsp(disk) === undefined) {
    throw new StageFailure(`Cannot install GRUB for '${platform}': the disk has no EFI system partition with vfat`);
  }
  if (esp !== undefined) await installEfiLoaders(context, disk, esp);
}

async function installCore(context: FillContext, disk: DiskImage, platform: string): Promise<void> {
  using scratch = makeScratch();
  const boot = requireBoot(disk);
  const core = join(scratch.path, "core.img");
  const folder = grubFolderInTree(context.tree);
  const prefix = `(,${disk.label === "gpt" ? "gpt" : "msdos"}${boot.number})/${posix.relative(boot.mountpoint, folder)}`;
  const modules = coreModules(context.tree, `${folder}/${platform}`, platform, [
    ...(platform === "i386-pc" ? ["biosdisk"] : []),
    labelModules[disk.label],
    filesystemModules[boot.type],
  ]);
  await makeGrubImage(context.exec, { platform, prefix, modules, output: core });
  placeCore(disk, core, platform);
}

function placeCore(disk: DiskImage, core: string, platform: string): void {
  if (platform === "i386-pc") {
    const place = requireCorePlace(disk);
    writeCore(disk.image, core, { sector: place.start, sectors: place.size });
    writeBootSector(disk.image, place.start, { checkDrive: true });
  } else {
    const prep = findType(disk, ...prepTypes);
    if (prep === undefined) throw new StageFailure("Cannot install GRUB: the disk has no PReP partition");
    writePlainCore(disk.image, core, { sector: prep.start, sectors: prep.size });
  }
}

function requireCorePlace(disk: DiskImage): { readonly start: number; readonly size: number } {
  if (disk.label === "dos") return { start: 1, size: firstStart(disk) - 1 };
  const place = findType(disk, biosBootType);
  if (place === undefined) throw new StageFailure("Cannot install GRUB: a GPT disk needs a BIOS boot partition");
  return place;
}

function findType(disk: DiskImage, ...types: readonly string[]): DiskPartition | undefined {
  return disk.partitions.find(({ type }) => types.includes(type.toUpperCase()));
}

function firstStart(disk: DiskImage): number {
  return Math.min(...disk.partitions.map(({ start }) => start));
}

/** The EFI system partition when it wants a loader from us: the tree puts no removable-path loader there. */
function findEspToFill(disk: DiskImage, tree: Tree): DiskPartition | undefined {
  const esp = findEsp(disk);
  if (esp?.filesystem === undefined) return undefined;
  const loaders = tree.list(join(esp.filesystem.mountpoint, "EFI/BOOT")).map((name) => name.toUpperCase());
  return Object.values(efiLoaders).some((name) => loaders.includes(name)) ? undefined : esp;
}

function findEsp(disk: DiskImage): DiskPartition | undefined {
  return disk.partitions.find(({ type, filesystem }) => espTypes.includes(type.toUpperCase()) && filesystem?.type === "vfat");
}

async function installEfiLoaders(context: FillContext, disk: DiskImage, esp: DiskPartition): Promise<void> {
  using scratch = makeScratch();
  const boot = requireBoot(disk);
  const folder = grubFolderInTree(context.tree);
  const sources: string[] = [];
  for (const platform of Object.keys(efiLoaders) as EfiPlatform[]) {
    if (!hasGrubPlatform(platform)) continue;
    const output = join(scratch.path, efiLoaders[platform]);
    await makeGrubImage(context.exec, { platform, prefix: "/EFI/BOOT", modules: selectGrubModules(platform, wholeGrub), output });
    sources.push(output);
  }
  if (sources.length === 0) {
    context.log("No UEFI loader installed: the build root has no GRUB modules for UEFI");
    return;
  }
  sources.push(join(scratch.path, "grub.cfg"));
  writeFileSync(join(scratch.path, "grub.cfg"), formatEfiConfig(searchUuid(boot), `/${posix.relative(boot.mountpoint, folder)}`));
  await copyToEsp(context, new FatFiles(context.exec, rangeOf(disk, esp), context.clock), sources);
}

async function copyToEsp(context: FillContext, files: FatFiles, sources: readonly string[]): Promise<void> {
  const time = Number(context.clock.SOURCE_DATE_EPOCH ?? fallbackEpoch);
  for (const source of sources) utimesSync(source, time, time);
  await files.makeFolder("/EFI");
  await files.makeFolder("/EFI/BOOT");
  await files.copy(sources, "/EFI/BOOT");
}

/** A UUID as GRUB looks for it: serial numbers of FAT have a dash. */
function searchUuid({ type, uuid }: BootFilesystem): string {
  return type === "vfat" ? fatSerial(uuid).toUpperCase().replace(/^.{4}/, "$&-") : uuid;
}

/** The configuration beside the UEFI loader: finds the filesystem by its UUID, whatever disk it is on, and goes on there. */
function formatEfiConfig(uuid: string, folder: string): string {
  return `search --no-floppy --fs-uuid --set=root ${uuid}\nset prefix=($root)${folder}\nconfigfile $prefix/grub.cfg\n`;
}

/** Where the tree keeps GRUB's configuration: Fedora's name, or Debian's when only that is there. */
function grubFolderInTree(tree: Tree): string {
  return !tree.has("/boot/grub2/grub.cfg") && tree.has("/boot/grub/grub.cfg") ? "/boot/grub" : "/boot/grub2";
}

function coreModules(tree: Tree, folder: string, platform: string, minimum: readonly string[]): readonly string[] {
  const whole = tree.has(`${folder}/normal.mod`) ? [] : selectGrubModules(platform, wholeGrub);
  return [...new Set([...minimum, ...whole])];
}

interface BootFilesystem {
  readonly number: number;
  readonly mountpoint: string;
  readonly type: keyof typeof filesystemModules;
  readonly uuid: string;
}

function requireBoot(disk: DiskImage): BootFilesystem {
  const at = (mountpoint: string) => disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === mountpoint);
  const found = at("/boot") ?? at("/");
  if (found?.filesystem === undefined) throw new StageFailure("Cannot install GRUB: no filesystem is mounted at '/boot' or '/'");
  return { number: found.number, ...found.filesystem };
}
