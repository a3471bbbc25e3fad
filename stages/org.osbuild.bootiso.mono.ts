import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as iso from "../src/modules/boot-iso.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Make the files of an installer ISO, all in one",
  description: [
    "Makes the layout that Lorax makes: kernel and initramfs in `/images/pxeboot`, the input `rootfs` as an ext4 filesystem inside a squashfs in",
    "`/images/install.img`, and what boots them, with configuration templates of Lorax in the build root. The kernel comes from the input `kernel` where",
    "there is one. Smaller stages (`org.osbuild.isolinux`, `org.osbuild.grub2.iso`, `org.osbuild.squashfs`) do the same one by one.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["product", "kernel", "isolabel"],
    properties: {
      product: {
        type: "object",
        description: "What is installed",
        additionalProperties: false,
        required: ["name", "version"],
        properties: { name: { type: "string" }, version: { type: "string" } },
      },
      kernel: { type: "string", description: "Version of the kernel in `/boot`" },
      isolabel: { type: "string", description: "Volume label of the ISO" },
      efi: {
        type: "object",
        description: "Boot from UEFI",
        additionalProperties: false,
        required: ["architectures", "vendor"],
        properties: {
          architectures: {
            type: "array",
            description: "Architectures of UEFI: `X64`, `IA32`, `AA64`",
            items: { type: "string" },
          },
          vendor: { type: "string", description: "Folder below `/boot/efi/EFI` of the build root" },
        },
      },
      isolinux: {
        type: "object",
        description: "Boot with ISOLINUX",
        additionalProperties: false,
        required: ["enabled"],
        properties: {
          enabled: { type: "boolean" },
          debug: { type: "boolean", description: "Use the loader that tells what it does" },
        },
      },
      kernel_opts: { type: "string", description: "Kernel arguments" },
      templates: { type: "string", description: "Folder of Lorax templates", default: "99-generic" },
      rootfs: {
        type: "object",
        description: "About the root filesystem",
        additionalProperties: false,
        properties: {
          compression: {
            type: "object",
            additionalProperties: false,
            required: ["method"],
            properties: {
              method: { enum: ["gzip", "xz", "lz4"] },
              options: {
                type: "object",
                additionalProperties: false,
                properties: {
                  bcj: { description: "Filter for machine code", enum: ["x86", "arm", "armthumb", "powerpc", "sparc", "ia64"] },
                },
              },
            },
          },
          size: { type: "integer", description: "Size in MiB", default: 3072 },
        },
      },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["rootfs"],
    properties: {
      rootfs: { type: "object", additionalProperties: true },
      kernel: { type: "object", additionalProperties: true },
    },
  },
  tools: ["mkfs.ext4", "mksquashfs", "mkfs.fat", "mcopy"],
  example: {
    type: "org.osbuild.bootiso.mono",
    options: {
      product: { name: "Linux", version: "9" },
      kernel: "6.9.1",
      isolabel: "X",
      efi: { architectures: ["X64"], vendor: "fedora" },
    },
    inputs: { rootfs: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:anaconda-tree"] } },
  },
} as const satisfies StageMeta;

type Options = StageContext<typeof meta>["options"];

const kernelFolder = "/images/pxeboot";
const mebibyte = 1024 * 1024;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, options, exec } = context;
  const { product, isolabel, efi, isolinux, rootfs } = options;
  const source = new Tree(inputs.rootfs?.path ?? "");
  if (tree.find("/images") !== undefined) throw new StageFailure("Cannot make the ISO: the tree has '/images' already");
  tree.makeDirectory(kernelFolder, { parents: true });
  iso.copyKernel(tree, inputs.kernel === undefined ? source : new Tree(inputs.kernel.path), options.kernel, kernelFolder);
  const boot: iso.BootIso = {
    tree,
    rootfs: source,
    templates: findTemplates(options),
    names: {
      ...{ VERSION: product.version, PRODUCT: product.name, ISOLABEL: isolabel },
      ROOT: `inst.stage2=hd:LABEL=${isolabel}${options.kernel_opts ? ` ${options.kernel_opts}` : ""}`,
      ...{ KERNELNAME: "vmlinuz", KERNELPATH: `${kernelFolder}/vmlinuz`, INITRDPATH: `${kernelFolder}/initrd.img` },
    },
  };
  if (isolinux?.enabled) iso.makeIsolinux(boot, kernelFolder, isolinux.debug ?? false);
  if (efi !== undefined) {
    iso.makeEfiFolder(boot, efi.architectures, efi.vendor);
    await iso.makeEfiImage(context, "/images/efiboot.img");
  }
  const scratch = mkdtempSync(join(tree.path, "tmp")); // on the tree's disk: it is large
  try {
    mkdirSync(join(scratch, "LiveOS"));
    await iso.makeRootImage(exec, source, join(scratch, "LiveOS/rootfs.img"), (rootfs?.size ?? 3072) * mebibyte);
    await exec("mksquashfs", [scratch, tree.resolve("/images/install.img"), ...listCompression(rootfs?.compression)]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function findTemplates({ templates = "99-generic", efi }: Options): string {
  return `/usr/share/lorax/templates.d/${templates}/config_files/${efi?.architectures.includes("AA64") ? "aarch64" : "x86"}`;
}

type Compression = NonNullable<Options["rootfs"]>["compression"];

function listCompression(compression: Compression): readonly string[] {
  if (compression === undefined) return [];
  const options = Object.entries(compression.options ?? {}).flatMap(([name, value]) => [`-X${name}`, String(value)]);
  return ["-comp", compression.method, ...options];
}
