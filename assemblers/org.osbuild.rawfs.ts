import { renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";
import { makeFilledFilesystem } from "../src/modules/disk/filesystem.ts";
import { clockEnvironment } from "../src/modules/disk/identity.ts";
import { requireOutputPath } from "../src/modules/given.ts";

export const meta = {
  summary: "Make a filesystem image",
  description:
    "Makes one filesystem with the whole tree on it, without a partition table. What is unused is a hole in the file and takes no space.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["filename", "root_fs_uuid", "size"],
    properties: {
      filename: { type: "string", description: "Name of the image" },
      root_fs_uuid: {
        type: "string",
        description: "UUID of the filesystem",
        pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$",
        examples: ["9c6ae55b-cf88-45b8-84e8-64990759f39d"],
      },
      size: { type: "integer", description: "Size of the image in bytes" },
      fs_type: { type: "string", description: "Kind of filesystem", enum: ["ext4", "xfs", "btrfs"], default: "ext4" },
    },
  },
  tools: ["mkfs.ext4", "mksquashfs"],
  example: {
    name: "org.osbuild.rawfs",
    options: { filename: "root.img", root_fs_uuid: "9c6ae55b-cf88-45b8-84e8-64990759f39d", size: 1073741824 },
  },
} as const satisfies AssemblerMeta;

export async function run(context: AssemblerContext<typeof meta>): Promise<void> {
  const { options, output } = context;
  const target = requireOutputPath(output, options.filename);
  const image = output.resolve("/.filesystem.raw");
  using _ = { [Symbol.dispose]: () => rmSync(image, { force: true }) };
  writeFileSync(image, "", { flag: "wx" });
  truncateSync(image, options.size);
  const request = { type: options.fs_type ?? "ext4", uuid: options.root_fs_uuid, mountpoint: "/" } as const;
  const range = { image, offsetBytes: 0, sizeBytes: options.size };
  await makeFilledFilesystem({ ...context, clock: clockEnvironment(undefined) }, range, request, ["/"]);
  renameSync(image, target);
}
