import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";
import { assembleDisk } from "../src/modules/disk/assemble-disk.ts";
import { grubTools } from "../src/modules/disk/grub.ts";
import { measureTree } from "../src/modules/disk/measure-tree.ts";

export const meta = {
  summary: "Make a bootable qcow2 image (2019)",
  description:
    "Makes a DOS disk with one ext4 partition and GRUB for a BIOS, a fifth larger than the tree and what the filesystem itself needs. `org.osbuild.qemu` makes disks of any size and layout.",
  options: {
    type: "object",
    required: ["filename", "root_fs_uuid"],
    properties: {
      filename: { type: "string", description: "Name of the image" },
      root_fs_uuid: { type: "string", description: "UUID of the filesystem" },
      partition_table_id: {
        type: "string",
        description: "Disk signature, `0x` and eight hexadecimal digits",
        default: "0x00000000",
      },
    },
  },
  tools: ["sfdisk", "mkfs.ext4", "mksquashfs", "qemu-img", ...grubTools],
  example: {
    name: "io.weldr.qcow2",
    options: { filename: "base.qcow2", root_fs_uuid: "76a22bf4-f153-4541-b6c7-0332c0dfaeac", partition_table_id: "0xdeadbeef" },
  },
} as const satisfies AssemblerMeta;

const mebibyte = 1024 * 1024;
/** The gap before the partition, the journal and the tables of the filesystem. */
const overheadBytes = 64 * mebibyte;

export async function run(context: AssemblerContext<typeof meta>): Promise<void> {
  const { filename, root_fs_uuid, partition_table_id = "0x00000000" } = context.options;
  const sizeBytes = Math.ceil((measureTree(context.tree) * 1.2 + overheadBytes) / mebibyte) * mebibyte;
  const filesystem = { type: "ext4", uuid: root_fs_uuid, mountpoint: "/" } as const;
  const disk = {
    sizeBytes,
    label: "dos",
    uuid: partition_table_id,
    partitions: [{ bootable: true, type: "83", filesystem }],
  } as const;
  await assembleDisk(context, { disk, loader: "grub2", platform: "i386-pc", filename, format: { type: "qcow2" } });
}
