import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StageFailure } from "../stage.ts";
import { type Exec, requireProgram } from "./program.ts";

/**
 * GRUB 2 in image files. `grub-mkimage` makes one file out of the kernel of GRUB and its modules; we put it where firmware finds it.
 * For a BIOS that is the boot sector, which loads the first sector of the core image from an address written into it; that sector in
 * turn holds the address of the rest.
 */

/** Where in the boot sector the address of the core image stands (GRUB_BOOT_MACHINE_KERNEL_SECTOR). */
const kernelSectorOffset = 0x5c;
/** A jump that skips the correction of a drive number the BIOS got wrong; grub-setup removes it for hard disks. */
const driveCheckOffset = 0x66;
/** Length of the boot code; the partition table of a DOS label follows. */
const bootCodeSize = 440;
/** Where in the first sector of the core image the address of its second sector stands. */
const coreListOffset = 0x200 - 12;

/** What a host needs to install GRUB when it is its own build root: modules are there for its own architecture only. */
export const grubTools: readonly string[] =
  process.arch === "arm64"
    ? ["grub-mkimage", "/usr/lib/grub/arm64-efi"]
    : ["grub-mkimage", "/usr/lib/grub/i386-pc", "/usr/lib/grub/x86_64-efi"];

/** What `grub-mkimage` is to make. */
export interface GrubImage {
  readonly platform: string;
  /** Format of the image where it is not the platform's own. */
  readonly format?: string | undefined;
  readonly prefix: string;
  readonly modules: readonly string[];
  readonly output: string;
  /** Name of the program; grub2-mkimage or grub-mkimage when absent. */
  readonly program?: string | undefined;
}

/** Where a core image goes. */
export interface CorePlace {
  readonly sector: number;
  /** Room for it. */
  readonly sectors?: number;
  readonly sectorSize?: number;
  /** Write into the core where the rest of it is: what it says by itself is right for sector 1. */
  readonly list?: boolean;
}

/** Folder of the build root that holds GRUB's modules for a platform. */
function grubFolder(platform: string): string {
  return `/usr/lib/grub/${platform}`;
}

/** Whether the build root can make images for a platform. */
export function hasGrubPlatform(platform: string): boolean {
  return existsSync(join(grubFolder(platform), "modinfo.sh"));
}

/** Those of the given modules that the build root has for a platform: distributions build different ones. */
export function selectGrubModules(platform: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => existsSync(join(grubFolder(platform), `${name}.mod`)));
}

/** Makes an image of GRUB with the program of the build root. */
export async function makeGrubImage(exec: Exec, image: GrubImage): Promise<void> {
  const folder = grubFolder(image.platform);
  if (!existsSync(folder)) throw new StageFailure(`Cannot install GRUB: the build root has no '${folder}'`);
  const program = image.program ?? requireProgram("grub2-mkimage", "grub-mkimage");
  const place = ["--directory", folder, "--prefix", image.prefix, "--output", image.output];
  await exec(program, [...place, "--format", image.format ?? image.platform, "--compression", "auto", ...image.modules]);
}

/**
 * Writes the boot sector of GRUB into an image, the partition table in it untouched. With `checkDrive` it corrects a drive number that
 * the BIOS got wrong, as grub-setup has it on hard disks.
 */
export function writeBootSector(image: string, coreSector: number, { checkDrive }: { readonly checkDrive: boolean }): void {
  const code = readFileSync(join(grubFolder("i386-pc"), "boot.img")).subarray(0, bootCodeSize);
  code.writeBigUInt64LE(BigInt(coreSector), kernelSectorOffset);
  if (checkDrive) code.writeUInt16LE(0x9090, driveCheckOffset);
  writeAt(image, code, 0);
}

/** Writes a core image for a BIOS. */
export function writeCore(image: string, core: string, place: CorePlace): void {
  const bytes = readCore(core, place);
  if (place.list ?? true) bytes.writeBigUInt64LE(BigInt(place.sector + 1), coreListOffset);
  writeAt(image, bytes, place.sector * (place.sectorSize ?? 512));
}

/** Writes a core image that firmware loads as a whole (PReP partition). */
export function writePlainCore(image: string, core: string, place: CorePlace): void {
  writeAt(image, readCore(core, place), place.sector * (place.sectorSize ?? 512));
}

function readCore(core: string, { sectors, sectorSize = 512 }: CorePlace): Buffer {
  const bytes = readFileSync(core);
  if (sectors === undefined || bytes.length <= sectors * sectorSize) return bytes;
  throw new StageFailure(
    `Cannot install GRUB: its core image has ${bytes.length} bytes, the place for it ${sectors * sectorSize}`,
  );
}

function writeAt(image: string, bytes: Buffer, offset: number): void {
  const file = openSync(image, "r+");
  try {
    writeSync(file, bytes, 0, bytes.length, offset);
  } finally {
    closeSync(file);
  }
}
