import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write where the initramfs of an IBM Z image goes",
  description: "Writes the 16 bytes that booting an ISO in an LPAR needs: address and size of the initramfs.",
  options: {
    additionalProperties: false,
    required: ["initrd", "addrsize"],
    properties: {
      initrd: { type: "string", description: "File of the tree", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
      addrsize: { type: "string", description: "File of the tree to write", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
    },
  },
  format1Options: true,
  example: { type: "org.osbuild.createaddrsize", options: { initrd: "/images/initrd.img", addrsize: "/images/initrd.addrsize" } },
} as const satisfies StageMeta;

const address = 0x0200_0000; // the loader of IBM Z puts it nowhere else

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { size } = tree.require(options.initrd);
  const bytes = Buffer.alloc(16);
  bytes.writeInt32BE(address, 4);
  bytes.writeInt32BE(size, 12);
  tree.write(options.addrsize, bytes);
}
