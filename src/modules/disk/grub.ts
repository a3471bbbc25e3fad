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

/** What `grub-mkimage` is to make. */
export interface GrubImage {
  readonly platform: string;
  readonly prefix: string;
  readonly modules: readonly string[];
  readonly output: string;
}

/** Folder of the build root that holds GRUB's modules for a platform. */
export function grubFolder(platform: string): string {
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
export async function makeGrubImage(exec: Exec, { platform, prefix, modules, output }: GrubImage): Promise<void> {
  if (!existsSync(grubFolder(platform))) {
    throw new StageFailure(`Cannot install GRUB: the build root has no '${grubFolder(platform)}'`);
  }
  const program = requireProgram("grub2-mkimage", "grub-mkimage");
  const place = ["--directory", grubFolder(platform), "--prefix", prefix, "--output", output];
  await exec(program, [...place, "--format", platform, "--compression", "auto", ...modules]);
}

/** Writes the boot sector of GRUB into an image, the partition table in it untouched. */
export function writeBootSector(image: string, coreSector: number): void {
  const code = readFileSync(join(grubFolder("i386-pc"), "boot.img")).subarray(0, bootCodeSize);
  code.writeBigUInt64LE(BigInt(coreSector), kernelSectorOffset);
  code.writeUInt16LE(0x9090, driveCheckOffset);
  writeAt(image, code, 0);
}

/** Writes a core image for a BIOS at a sector, with room for no more than `sectors`. */
export function writeCore(image: string, core: string, sector: number, sectors: number): void {
  const bytes = readCore(core, sectors);
  bytes.writeBigUInt64LE(BigInt(sector + 1), coreListOffset);
  writeAt(image, bytes, sector * 512);
}

/** Writes a core image that firmware loads as a whole (PReP partition). */
export function writePlainCore(image: string, core: string, sector: number, sectors: number): void {
  writeAt(image, readCore(core, sectors), sector * 512);
}

function readCore(core: string, sectors: number): Buffer {
  const bytes = readFileSync(core);
  if (bytes.length > sectors * 512) {
    throw new StageFailure(`Cannot install GRUB: its core image has ${bytes.length} bytes, the place for it ${sectors * 512}`);
  }
  return bytes;
}

function writeAt(image: string, bytes: Buffer, offset: number): void {
  const file = openSync(image, "r+");
  try {
    writeSync(file, bytes, 0, bytes.length, offset);
  } finally {
    closeSync(file);
  }
}
