import { cpSync, existsSync } from "node:fs";
import { formatIsoConfig, isoMenuProperties } from "../src/modules/grub-iso.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make an installer ISO boot with GRUB from a BIOS",
  description: "Writes the boot menu and copies GRUB's files of the platform from the build root beside it.",
  options: {
    additionalProperties: false,
    required: ["product", "kernel", "isolabel"],
    properties: {
      grub2dir: { description: "Folder of `grub.cfg` on the ISO", type: "string", default: "boot/grub2" },
      platform: { type: "string", enum: ["i386-pc", "powerpc-ieee1275"], default: "i386-pc", description: "Platform of GRUB" },
      ...isoMenuProperties,
    },
  },
  format1Options: true,
  example: {
    type: "org.osbuild.grub2.iso.legacy",
    options: {
      product: { name: "Linux", version: "9" },
      kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] },
      isolabel: "X",
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const folder = options.grub2dir || "boot/grub2";
  const platform = options.platform ?? "i386-pc";
  const source = `/usr/lib/grub/${platform}`;
  if (!existsSync(source)) throw new StageFailure(`Cannot make the ISO boot: the build root has no '${source}'`);
  tree.makeDirectory(folder, { parents: true });
  cpSync(source, tree.resolve(`${folder}/${platform}`), { recursive: true, dereference: true, preserveTimestamps: true });
  const firmware = { videoModules: ["all_video"], modules: ["gzio", "part_gpt", "ext2", "chain"], firstDrive: true };
  tree.write(`${folder}/grub.cfg`, formatIsoConfig(options, firmware));
}
