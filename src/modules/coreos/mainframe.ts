import { closeSync, openSync, readFileSync, readSync, truncateSync } from "node:fs";
import { copyFromSystem } from "../boot-iso.ts";
import { StageFailure } from "../stage.ts";
import { Tree } from "../tree.ts";
import { type BootMethod, ignitionSize, type LiveIso } from "./boot-method.ts";
import type { ArgumentAreas } from "./live-files.ts";

/** How a live ISO boots on IBM Z: kernel, initramfs and arguments are one image, with room for an Ignition config at the initramfs' end. */

const loadAddress = "0x02000000"; // 32 MiB for the kernel, as Lorax has it
const templates = "/usr/share/lorax/templates.d/99-generic/config_files/s390";
const [kernel, initramfs, image] = ["/images/pxeboot/vmlinuz", "/images/pxeboot/initrd.img", "/images/cdboot.img"];
/** Offsets in the image that `mk-s390image` makes. */
const imageOffsets = { initramfs: 66_568, kernelArguments: 66_688 } as const;
const kernelArgumentsSize = 896;

/** Makes the boot image. */
export async function makeMainframeBoot(live: LiveIso, areas: ArgumentAreas): Promise<BootMethod> {
  const { context, iso, label, volumeSet, isFixture } = live;
  copyTemplates(iso);
  if (isFixture) {
    truncateSync(iso.resolve(kernel), 128 * 1024);
    truncateSync(iso.resolve(initramfs), 1024);
  }
  const { size } = iso.require(initramfs);
  truncateSync(iso.resolve(initramfs), size + ignitionSize);
  const files = ["-r", iso.resolve(initramfs), "-p", iso.resolve("/images/cdboot.prm")];
  await context.exec("mk-s390image", [iso.resolve(kernel), iso.resolve(image), ...files]);
  truncateSync(iso.resolve(initramfs), size);
  writeAddress(iso, size);
  for (const folder of ["/EFI", "/isolinux"]) iso.removeTree(folder);
  const area = { path: image.slice(1), offset: imageOffsets.kernelArguments, pad: "\0", end: "\0" };
  return {
    command: [
      ...["xorrisofs", "-verbose", "-volid", label, "-volset", volumeSet, "-rational-rock", "-J", "-joliet-long"],
      ...["-no-emul-boot", "-eltorito-boot", image.slice(1)],
    ],
    areas: { ...areas, files: [...areas.files, area], size: kernelArgumentsSize },
    ignition: { file: image.slice(1), offset: findInitramfs(iso) + size, length: ignitionSize },
    isHybrid: false,
  };
}

function copyTemplates(iso: Tree): void {
  copyFromSystem(iso, `${templates}/redhat.exec`, "/images/redhat.exec");
  const text = new Tree("/").read(`${templates}/generic.ins`);
  const paths = text.replaceAll("images/kernel.img", kernel.slice(1)).replaceAll("images/initrd.img", initramfs.slice(1));
  iso.write("/generic.ins", paths.replaceAll("@INITRD_LOAD_ADDRESS@", loadAddress));
  for (const name of ["cdboot", "generic", "genericdvd"]) iso.write(`/images/${name}.prm`, iso.readBytes("/zipl.prm"));
}

/** Where the initramfs goes and how long it is, for a start in an LPAR. */
function writeAddress(iso: Tree, size: number): void {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32BE(Number(loadAddress), 4);
  bytes.writeInt32BE(size, 12);
  iso.write("/images/initrd.addrsize", bytes);
}

/** Offset of the initramfs in the image. */
function findInitramfs(iso: Tree): number {
  const start = readFileSync(iso.resolve(initramfs)).subarray(0, 1024);
  const found = Buffer.alloc(start.length);
  const file = openSync(iso.resolve(image), "r");
  try {
    const position = Buffer.alloc(8);
    readSync(file, position, 0, 8, imageOffsets.initramfs);
    const offset = Number(position.readBigUInt64BE());
    readSync(file, found, 0, found.length, offset);
    if (found.equals(start)) return offset;
  } finally {
    closeSync(file);
  }
  throw new StageFailure("Cannot make the ISO boot: the image of mk-s390image has the initramfs elsewhere");
}
