import { type IsoRequest, isoArguments } from "../src/modules/disk/iso.ts";
import { inputsSchema, requireInput, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const text = (description: string) => ({ type: "string", description, pattern: "^.{1,128}$" }) as const;
const identifier = (description: string) => ({ type: "string", description, pattern: "[A-Z0-9_-]{1,32}" }) as const;
const flag = (description: string) => ({ type: "boolean", description, default: false }) as const;

export const meta = {
  summary: "Make an ISO 9660 image",
  description: [
    "Packs the input `tree` with `xorrisofs`, with Rock Ridge and Joliet names. `grub2mbr` makes an image that GRUB starts from discs and",
    "USB sticks, `chrp_boot` one for Open Firmware; otherwise `boot`, `efi` and `isohybridmbr` make one that ISOLINUX starts.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["filename", "volid"],
    properties: {
      filename: { type: "string", description: "Name of the image" },
      volid: identifier("Volume name"),
      sysid: identifier("System name"),
      pub: text("Publisher"),
      appid: text("Application"),
      prep: text("Preparer"),
      boot: {
        type: "object",
        description: "How a BIOS starts it",
        additionalProperties: false,
        required: ["image", "catalog"],
        properties: {
          image: { type: "string", description: "Boot image, a path in the image" },
          catalog: { type: "string", description: "Boot catalog to make, a path in the image" },
          nobootinfo: flag("Write no boot information into the boot image"),
        },
      },
      efi: { type: "string", description: "Image of an EFI system partition, a path in the image" },
      grub2mbr: { type: "string", description: "Boot sector of GRUB, a path in the build root" },
      isohybridmbr: { type: "string", description: "Boot sector of ISOLINUX, a path in the build root" },
      isolevel: { type: "integer", description: "ISO 9660 level: limits of names and sizes", minimum: 1, maximum: 4 },
      exclude: { type: "array", description: "Patterns of paths to leave out", items: { type: "string" } },
      rational_rock: flag("Give everything one owner and readable modes"),
      untranslated_filenames: flag("Allow names that ISO 9660 does not"),
      full_filenames: flag("Allow names of 31 characters"),
      volset: text("Name of the set of volumes"),
      chrp_boot: flag("Mark the image as a partition of type 0x96"),
    },
  },
  format1Options: true,
  inputs: inputsSchema("tree"),
  tools: ["xorrisofs"],
  example: {
    type: "org.osbuild.xorrisofs",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:iso-tree"] } },
    options: {
      filename: "install.iso",
      volid: "DEBIAN-12",
      boot: { image: "isolinux/isolinux.bin", catalog: "isolinux/boot.cat" },
    },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  const request: IsoRequest = options;
  const source = requireInput(inputs, "tree");
  await exec("xorrisofs", isoArguments(request, source, requireOutputPath(tree, options.filename)));
}
