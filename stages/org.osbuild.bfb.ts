import { posix } from "node:path";
import { appendFile, copyFileTo } from "../src/modules/disk/copy-data.ts";
import { gatherEfiFiles } from "../src/modules/disk/efi-files.ts";
import { copyIntoFat } from "../src/modules/disk/fat.ts";
import { clockEnvironment, deriveUuid } from "../src/modules/disk/identity.ts";
import { measureTree } from "../src/modules/disk/measure-tree.ts";
import { makeScratch } from "../src/modules/disk/scratch.ts";
import { resizeFile } from "../src/modules/disk/truncate-size.ts";
import { openOutput, requireInputFile, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

const anyInput = { type: "object", additionalProperties: true } as const;
const files = (name: string) => ({
  type: "org.osbuild.files",
  origin: "org.osbuild.pipeline",
  references: { "name:live": { file: name } },
});

export const meta = {
  summary: "Make a BlueField boot stream",
  description:
    "Packs kernel, initramfs and, with the input `rootfs`, a root filesystem with GRUB and shim of the build root into an image that an NVIDIA BlueField DPU boots.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the boot stream" },
      kernel_args: {
        type: "array",
        description: "Kernel command line",
        items: { type: "string" },
        default: ["console=hvc0", "console=ttyAMA0", "earlycon=pl011,0x13010000"],
      },
      capsule: { type: "string", description: "Firmware update to go along, a path in the build root" },
      boot_path: { type: "string", description: "UEFI path that is booted" },
      boot_desc: { type: "string", description: "Name of the boot entry" },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["kernel", "initramfs"],
    properties: { kernel: anyInput, initramfs: anyInput, rootfs: anyInput },
  },
  tools: ["mlx-mkbfb", "mkfs.vfat", "mcopy"],
  example: {
    type: "org.osbuild.bfb",
    inputs: { kernel: files("vmlinuz"), initramfs: files("initramfs.img") },
    options: { filename: "system.bfb" },
  },
} as const satisfies StageMeta;

type Context = StageContext<typeof meta>;

const defaultArguments = ["console=hvc0", "console=ttyAMA0", "earlycon=pl011,0x13010000"];
const firmware = "/lib/firmware/mellanox/boot";

export async function run(context: Context): Promise<void> {
  const { tree, options, inputs, exec } = context;
  const target = requireOutputPath(tree, options.filename);
  using scratch = makeScratch(tree.path);
  const content = new Tree(posix.join(scratch.path, "content"));
  const boot = content.resolve("/EFI/BOOT");
  await gatherEfiFiles(exec, new Tree("/"), new Tree(posix.dirname(boot)));
  content.write("/EFI/BOOT/grub.cfg", formatConfig(options.kernel_args ?? defaultArguments));
  copyFileTo(requireInputFile(inputs, "kernel"), posix.join(boot, "vmlinuz"));
  copyFileTo(requireInputFile(inputs, "initramfs"), posix.join(boot, "initramfs.img"));
  if (inputs.rootfs !== undefined) appendFile(requireInputFile(inputs, "rootfs"), posix.join(boot, "initramfs.img"));
  const ramdisk = await makeRamdisk(context, new Tree(scratch.path), content);
  const path = options.boot_path ?? "VenHw(F019E406-8C9C-11E5-8797-001ACA00BFC4)/EFI/BOOT/BOOTAA64.EFI";
  await exec("mlx-mkbfb", [
    ...["--ramdisk", ramdisk, "--capsule", options.capsule ?? `${firmware}/capsule/boot_update2.cap`],
    ...["--boot-path", `=${path}`, "--boot-desc", `=${options.boot_desc ?? "Linux via EFI+GRUB"}`],
    ...[`${firmware}/default.bfb`, target],
  ]);
}

/** The filesystem firmware reads; its size is a whole number of sectors, as firmware takes the sector size from it. */
async function makeRamdisk({ exec, id, sourceEpoch }: Context, scratch: Tree, content: Tree): Promise<string> {
  const sizeBytes = measureTree(content) + 2 * 1024 * 1024;
  {
    using file = openOutput(scratch, "ramdisk.img", "empty");
    resizeFile(file.descriptor, String(sizeBytes));
  }
  const image = scratch.resolve("ramdisk.img");
  const clock = clockEnvironment(sourceEpoch);
  const serial = deriveUuid(id, "ramdisk").slice(0, 8);
  await exec("mkfs.vfat", ["-I", "--mbr=n", "-i", serial, "-n", "EFI-SYSTEM", image], { env: clock });
  await copyIntoFat(exec, { image, offsetBytes: 0, sizeBytes }, content, clock);
  return image;
}

function formatConfig(kernelArguments: readonly string[]): string {
  return [
    "",
    "set timeout=5",
    "set default=0",
    "",
    'menuentry "RHCOS Live" {',
    `    linux /EFI/BOOT/vmlinuz ${kernelArguments.join(" ")}`,
    "    initrd /EFI/BOOT/initramfs.img",
    "}",
    "",
  ].join("\n");
}
