import { truncateSync, writeFileSync } from "node:fs";
import { FatFiles } from "./disk/fat.ts";
import { clockEnvironment } from "./disk/identity.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/** The boot files of an installer ISO in the layout of Lorax, with its configuration templates from the build root. */

/** What the boot configuration is made from. */
export interface BootIso {
  readonly tree: Tree;
  /** The installer's root filesystem. */
  readonly rootfs: Tree;
  /** Folder of the build root with configuration templates. */
  readonly templates: string;
  /** What templates write as `@NAME@`. */
  readonly names: Readonly<Record<string, string>>;
}

const system = new Tree("/");

/** Copies a file of the build root. */
export function copyFromSystem(tree: Tree, source: string, target: string, mode?: number): void {
  const found = system.find(source);
  if (found === undefined) throw new StageFailure(`Cannot make the ISO boot: the build root has no '${source}'`);
  tree.write(target, system.readBytes(source), { mode: mode ?? found.mode & 0o7777 });
}

/** Copies kernel and initramfs of a version under the names that boot menus use. */
export function copyKernel(tree: Tree, source: Tree, version: string, folder: string): void {
  tree.write(`${folder}/vmlinuz`, source.readBytes(`/boot/vmlinuz-${version}`));
  tree.write(`${folder}/initrd.img`, source.readBytes(`/boot/initramfs-${version}.img`));
}

function fillTemplate({ tree, templates, names }: BootIso, name: string, target: string): void {
  const text = system.findText(`${templates}/${name}`);
  if (text === undefined) throw new StageFailure(`Cannot make the ISO boot: the build root has no '${templates}/${name}'`);
  tree.write(
    target,
    text.replace(/@([A-Z]+)@/g, (whole, key: string) => names[key] ?? whole),
  );
}

/** Where distributions have the files of ISOLINUX: Fedora, Debian. */
const loaderFolders = ["/usr/share/syslinux", "/usr/lib/ISOLINUX", "/usr/lib/syslinux/modules/bios"] as const;

/** Copies a file of ISOLINUX. */
export function copyLoader(tree: Tree, name: string, target: string): void {
  const folder = loaderFolders.find((one) => system.isFile(`${one}/${name}`)) ?? loaderFolders[0];
  copyFromSystem(tree, `${folder}/${name}`, target, 0o755);
}

/** Makes the ISO boot with ISOLINUX. */
export function makeIsolinux(iso: BootIso, kernelFolder: string, debug: boolean): void {
  const { tree, rootfs } = iso;
  const folder = "/isolinux";
  tree.makeDirectory(folder);
  for (const name of ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"]) {
    const source = debug && name === "isolinux.bin" ? "isolinux-debug.bin" : name;
    copyLoader(tree, source, `${folder}/${name}`);
  }
  for (const name of ["isolinux.cfg", "boot.msg", "grub.conf"]) fillTemplate(iso, name, `${folder}/${name}`);
  tree.write(`${folder}/splash.png`, rootfs.readBytes("/usr/share/anaconda/boot/syslinux-splash.png"));
  for (const name of ["vmlinuz", "initrd.img"]) tree.link(`${kernelFolder}/${name}`, `${folder}/${name}`);
}

const efiFolder = "/EFI/BOOT";

/** Fills the folder that UEFI looks into. */
export function makeEfiFolder(iso: BootIso, architectures: readonly string[], vendor: string): void {
  const { tree } = iso;
  tree.makeDirectory(`${efiFolder}/fonts`, { parents: true });
  for (const name of architectures.map((one) => one.toLowerCase())) {
    const source = `/boot/efi/EFI/${vendor}`;
    copyFromSystem(tree, `${source}/shim${name}.efi`, `${efiFolder}/BOOT${name.toUpperCase()}.EFI`);
    copyFromSystem(tree, `${source}/mm${name}.efi`, `${efiFolder}/mm${name}.efi`);
    copyFromSystem(tree, `${source}/gcd${name}.efi`, `${efiFolder}/grub${name}.efi`);
  }
  copyFromSystem(tree, "/usr/share/grub/unicode.pf2", `${efiFolder}/fonts/unicode.pf2`);
  fillTemplate(iso, "grub2-efi.cfg", `${efiFolder}/grub.cfg`);
  if (architectures.includes("IA32")) tree.write(`${efiFolder}/BOOT.cfg`, tree.read(`${efiFolder}/grub.cfg`));
}

const blockSize = 2048;

/** Makes the image of a FAT filesystem with that folder, just large enough. Nothing is mounted. */
export async function makeEfiImage(
  { tree, exec, sourceEpoch }: Pick<StageContext, "tree" | "exec" | "sourceEpoch">,
  target: string,
): Promise<void> {
  const files = tree.list(efiFolder).filter((name) => tree.isFile(`${efiFolder}/${name}`));
  const sources = (folder: string, names: readonly string[]) => names.map((name) => tree.resolve(`${folder}/${name}`));
  const fonts = ["unicode.pf2"];
  const sizes = [...files, ...fonts.map((name) => `fonts/${name}`)].map((name) => tree.require(`${efiFolder}/${name}`).size);
  const blocks = [...sizes, blockSize].map((size) => Math.max(1, Math.ceil(size / blockSize))); // the last one: the folder of fonts
  const sizeBytes = blockSize * (256 + blocks.reduce((sum, count) => sum + count, 0));
  tree.write(target, "");
  const image = tree.resolve(target);
  truncateSync(image, sizeBytes);
  const clock = clockEnvironment(sourceEpoch);
  await exec("mkfs.fat", ["-n", "ANACONDA", image], { env: clock });
  const fat = new FatFiles(exec, { image, offsetBytes: 0, sizeBytes }, clock);
  for (const folder of ["/EFI", efiFolder, `${efiFolder}/fonts`]) await fat.makeFolder(folder);
  await fat.copy(sources(efiFolder, files), efiFolder);
  await fat.copy(sources(`${efiFolder}/fonts`, fonts), `${efiFolder}/fonts`);
}

/** Makes a file with an ext4 filesystem that has all of a tree; holes stay holes. */
export async function makeRootImage(exec: StageContext["exec"], source: Tree, image: string, sizeBytes: number): Promise<void> {
  writeFileSync(image, "");
  truncateSync(image, sizeBytes);
  await exec("mkfs.ext4", ["-q", "-F", "-L", "Anaconda", "-b", "4096", "-m", "0", "-d", source.path, image]);
}
