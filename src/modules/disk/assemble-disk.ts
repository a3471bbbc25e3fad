import { rmSync } from "node:fs";
import type { AssemblerContext } from "../assembler.ts";
import { requireOutputPath } from "../given.ts";
import { installGrub } from "./boot-loader.ts";
import { createDiskImage, type DiskRequest, rangeOf } from "./disk-image.ts";
import { makeFilledFilesystem } from "./filesystem.ts";
import { clockEnvironment } from "./identity.ts";
import { deliverImage, type ImageFormat } from "./image-format.ts";
import { installZipl } from "./zipl.ts";

/** A disk image to make from a tree. */
export interface DiskAssembly {
  readonly disk: DiskRequest;
  readonly loader: "grub2" | "zipl" | undefined;
  /** Platform of GRUB. */
  readonly platform: string;
  readonly format: ImageFormat;
  readonly filename: string;
}

/** Makes a disk image: partition table, filesystems with their parts of the tree, boot loader, image format. */
export async function assembleDisk(context: Omit<AssemblerContext, "options">, assembly: DiskAssembly): Promise<void> {
  const { output, exec, id } = context;
  const target = requireOutputPath(output, assembly.filename);
  const image = output.resolve("/.disk.raw");
  using _ = { [Symbol.dispose]: () => rmSync(image, { force: true }) };
  const disk = await createDiskImage(exec, image, assembly.disk, id);
  const filling = { ...context, clock: clockEnvironment(undefined) };
  const mountpoints = disk.partitions.flatMap(({ filesystem }) => (filesystem ? [filesystem.mountpoint] : []));
  for (const partition of disk.partitions) {
    if (partition.filesystem) await makeFilledFilesystem(filling, rangeOf(disk, partition), partition.filesystem, mountpoints);
  }
  if (assembly.loader === "grub2") await installGrub(filling, disk, assembly.platform);
  if (assembly.loader === "zipl") await installZipl(filling, disk);
  await deliverImage(exec, assembly.format, image, target);
}
