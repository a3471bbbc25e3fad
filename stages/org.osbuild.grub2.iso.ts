import { copyFromSystem } from "../src/modules/boot-iso.ts";
import { formatIsoConfig, isoMenuProperties } from "../src/modules/grub-iso.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make an installer ISO boot with GRUB from UEFI",
  description: [
    "Fills `EFI/BOOT` with shim, MokManager and GRUB of the build root's `/boot/efi/EFI/VENDOR`, GRUB's font and the boot menu. The folder",
    "must not be there yet. `architectures` are those of UEFI, such as `X64`.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["product", "kernel", "isolabel"],
    properties: {
      architectures: {
        type: "array",
        description: "Architectures of UEFI to boot on: `X64`, `IA32`, `AA64`",
        items: { type: "string" },
      },
      vendor: { type: "string", description: "Folder below `/boot/efi/EFI` of the build root" },
      ...isoMenuProperties,
    },
  },
  format1Options: true,
  example: {
    type: "org.osbuild.grub2.iso",
    options: {
      product: { name: "Linux", version: "9" },
      kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] },
      isolabel: "X",
      architectures: ["X64"],
      vendor: "fedora",
    },
  },
} as const satisfies StageMeta;

const folder = "/EFI/BOOT";
const font = "/usr/share/grub/unicode.pf2";

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { architectures, vendor } = options;
  if (architectures === undefined || vendor === undefined)
    throw new StageFailure("Cannot make the ISO boot from UEFI: give the options 'architectures' and 'vendor'");
  if (tree.find(folder) !== undefined)
    throw new StageFailure(`Cannot make the ISO boot from UEFI: the tree has '${folder}' already`);
  tree.makeDirectory("/EFI", { parents: true });
  tree.makeDirectory(folder);
  for (const name of architectures.map((one) => one.toLowerCase())) {
    const source = `/boot/efi/EFI/${vendor}`;
    copyFromSystem(tree, `${source}/shim${name}.efi`, `${folder}/BOOT${name.toUpperCase()}.EFI`);
    copyFromSystem(tree, `${source}/mm${name}.efi`, `${folder}/mm${name}.efi`);
    copyFromSystem(tree, `${source}/gcd${name}.efi`, `${folder}/grub${name}.efi`);
  }
  tree.makeDirectory(`${folder}/fonts`);
  copyFromSystem(tree, font, `${folder}/fonts/unicode.pf2`);
  const videoModules = ["efi_gop", "efi_uga", "video_bochs", "video_cirrus", "all_video"];
  const text = formatIsoConfig(options, { videoModules, modules: ["gzio", "part_gpt", "ext2"], firstDrive: false });
  tree.write(`${folder}/grub.cfg`, text);
  if (architectures.includes("IA32")) tree.write(`${folder}/BOOT.cfg`, text);
}
