import { posix } from "node:path";
import { copyFileTo } from "../src/modules/disk/copy-data.ts";
import { makeGrubImage, writeBootSector, writeCore, writePlainCore } from "../src/modules/disk/grub.ts";
import { makeScratch } from "../src/modules/disk/scratch.ts";
import { requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const partlabel = { type: "string", description: "Kind of partition table", enum: ["gpt", "dos"] } as const;

export const meta = {
  summary: "Install GRUB into a disk image",
  description: [
    "Makes a core image that finds GRUB's modules and configuration at `prefix`, and writes it into an image of the tree: to the sector",
    "`location`, which for a BIOS is 1 for the gap after the boot sector or the start of a BIOS boot partition. Without `location` the core",
    "image becomes the whole file.",
  ].join("\n"),
  options: {
    type: "object",
    additionalProperties: false,
    required: ["filename", "platform", "core", "prefix"],
    properties: {
      filename: { type: "string", description: "Image in the tree" },
      platform: { type: "string", description: "Platform of GRUB: `i386-pc`, `powerpc-ieee1275`" },
      location: { type: "integer", description: "Sector that the core image goes to" },
      core: { description: "How the core image is made", oneOf: [{ $ref: "#/definitions/core-mkimage" }] },
      prefix: {
        description: "Where GRUB finds the rest of itself",
        oneOf: [{ $ref: "#/definitions/prefix-partition" }, { $ref: "#/definitions/prefix-path" }],
      },
      "sector-size": { type: "number", description: "Bytes in a sector", default: 512 },
    },
  },
  definitions: {
    "core-mkimage": {
      type: "object",
      description: "With `grub-mkimage`",
      additionalProperties: false,
      required: ["type", "partlabel", "filesystem"],
      properties: {
        type: { enum: ["mkimage"] },
        partlabel,
        filesystem: { type: "string", description: "Filesystem at the prefix", enum: ["ext4", "xfs", "btrfs", "iso9660"] },
        binary: {
          type: "string",
          description: "Name of the program; without it also `grub-mkimage` is tried",
          default: "grub2-mkimage",
        },
      },
    },
    "prefix-path": {
      type: "object",
      description: "A folder of the disk itself (ISO 9660)",
      additionalProperties: false,
      required: ["path"],
      properties: { path: { type: "string", description: "Path of the folder", pattern: "/.*" } },
    },
    "prefix-partition": {
      type: "object",
      description: "A folder on a partition",
      additionalProperties: false,
      required: ["type", "partlabel", "number", "path"],
      properties: {
        type: { enum: ["partition"] },
        partlabel,
        number: { type: "number", description: "Number of the partition, counted from zero" },
        path: { type: "string", description: "Path of the folder", pattern: "/.*" },
      },
    },
  },
  tools: ["grub-mkimage"],
  example: {
    type: "org.osbuild.grub2.inst",
    options: {
      filename: "disk.img",
      platform: "i386-pc",
      location: 2048,
      core: { type: "mkimage", partlabel: "gpt", filesystem: "ext4" },
      prefix: { type: "partition", partlabel: "gpt", number: 1, path: "/boot/grub2" },
    },
  },
} as const satisfies StageMeta;

type Options = StageContext<typeof meta>["options"];

const filesystems = { ext4: "ext2", xfs: "xfs", btrfs: "btrfs", iso9660: "iso9660" } as const;

export async function run({ tree, options, exec }: StageContext<typeof meta>): Promise<void> {
  const { platform, location, core, "sector-size": sectorSize = 512 } = options;
  const image = requireOutputPath(tree, options.filename);
  using scratch = makeScratch();
  const output = posix.join(scratch.path, "core.img");
  const format = core.filesystem === "iso9660" ? "i386-pc-eltorito" : platform;
  const table = core.partlabel === "gpt" ? "part_gpt" : "part_msdos";
  const modules = [...(platform === "i386-pc" ? ["biosdisk"] : []), table, filesystems[core.filesystem]];
  await makeGrubImage(exec, { platform, format, prefix: describePrefix(options.prefix), modules, output, program: core.binary });
  if (!location) return copyFileTo(output, image);
  if (platform !== "i386-pc") return writePlainCore(image, output, { sector: location, sectorSize });
  writeCore(image, output, { sector: location, sectorSize, list: location * sectorSize > 512 });
  writeBootSector(image, location, { checkDrive: false });
}

function describePrefix(prefix: Options["prefix"]): string {
  if (!("number" in prefix)) return prefix.path;
  return `(,${prefix.partlabel === "gpt" ? "gpt" : "msdos"}${prefix.number + 1})/${posix.relative("/", prefix.path)}`;
}
