import { formatIsolinuxConfig } from "../src/modules/isolinux-config.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Make an installer ISO boot with ISOLINUX",
  description: [
    "Fills `/isolinux` with the loader and its modules from the input `data` (a tree with the packages syslinux and anaconda), the boot menu, and hard links",
    "to the kernel and initramfs. The folder must not be there yet.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["product", "kernel"],
    properties: {
      product: {
        type: "object",
        description: "What is installed",
        additionalProperties: false,
        required: ["name", "version"],
        properties: { name: { type: "string" }, version: { type: "string" } },
      },
      kernel: {
        type: "object",
        description: "Folder with `vmlinuz` and `initrd.img`, and kernel arguments",
        required: ["dir"],
        properties: { dir: { type: "string" }, opts: { type: "array", items: { type: "string" } } },
      },
      fips: { type: "boolean", description: "Also offer to install in FIPS mode" },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["data"],
    properties: { data: { type: "object", additionalProperties: true } },
  },
  example: {
    type: "org.osbuild.isolinux",
    options: { product: { name: "Linux", version: "9" }, kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] } },
    inputs: { data: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:anaconda-tree"] } },
  },
} as const satisfies StageMeta;

const folder = "/isolinux";

export function run({ tree, inputs, options }: StageContext<typeof meta>): void {
  const { product, kernel, fips = false } = options;
  const data = new Tree(inputs.data?.path ?? "");
  if (tree.find(folder) !== undefined) throw new StageFailure(`Cannot make the ISO boot: the tree has '${folder}' already`);
  tree.makeDirectory(folder);
  tree.write(`${folder}/splash.png`, data.readBytes("/usr/share/anaconda/boot/syslinux-splash.png"));
  for (const name of ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"]) {
    tree.write(`${folder}/${name}`, data.readBytes(`/usr/share/syslinux/${name}`), { mode: 0o755 });
  }
  const commandLine = (kernel.opts ?? []).join(" ");
  tree.write(
    `${folder}/isolinux.cfg`,
    formatIsolinuxConfig({ product: product.name, version: product.version, commandLine, fips }),
  );
  for (const name of ["vmlinuz", "initrd.img"]) tree.link(`${kernel.dir}/${name}`, `${folder}/${name}`);
}
