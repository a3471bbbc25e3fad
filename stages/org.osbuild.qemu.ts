import { convertImage } from "../src/modules/disk/image-format.ts";
import { inputsSchema, requireInputFile, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const type = (name: string) => ({ type: "string", description: "Image format", enum: [name] }) as const;
const format = <const P extends object>(name: string, properties: P) =>
  ({
    type: "object",
    description: `A ${name} image`,
    required: ["type"],
    additionalProperties: false,
    properties: { type: type(name), ...properties },
  }) as const;

export const meta = {
  summary: "Convert a disk image",
  description:
    "Writes the image of the input `image` into the tree in another format. qcow2 and VMDK images are compressed with zlib unless switched off; `compat: 1.1,compression_type=zstd` is much faster and as small. The same image gives the same bytes.",
  options: {
    additionalProperties: false,
    required: ["filename", "format"],
    properties: {
      filename: { type: "string", description: "Name of the new image" },
      format: {
        description: "Format and its details",
        oneOf: [
          { $ref: "#/definitions/qcow2" },
          { $ref: "#/definitions/vdi" },
          { $ref: "#/definitions/vmdk" },
          { $ref: "#/definitions/vpc" },
          { $ref: "#/definitions/vhdx" },
        ],
      },
    },
  },
  definitions: {
    qcow2: format("qcow2", {
      compression: { type: "boolean", description: "Compress the image", default: true },
      compat: { type: "string", description: "QEMU version the image is for: `0.10` or `1.1`; more options may follow a comma" },
    }),
    vdi: format("vdi", {}),
    vmdk: format("vmdk", {
      adapter_type: { type: "string", description: "Disk controller", enum: ["ide", "lsilogic", "buslogic", "legacyESX"] },
      compat6: { type: "boolean", description: "Make a version 6 image", default: false },
      compression: { type: "boolean", description: "Compress the image", default: true },
      subformat: {
        type: "string",
        description: "Kind of VMDK",
        enum: ["monolithicSparse", "monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "streamOptimized"],
      },
    }),
    vpc: format("vpc", {
      force_size: {
        type: "boolean",
        description: "Keep the exact size instead of rounding it to a disk geometry",
        default: true,
      },
      subformat: { type: "string", description: "Kind of VHD", enum: ["fixed", "dynamic"], default: "fixed" },
    }),
    vhdx: format("vhdx", {}),
  },
  format1Options: true,
  inputs: inputsSchema("image"),
  tools: ["qemu-img"],
  example: {
    type: "org.osbuild.qemu",
    inputs: {
      image: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
    },
    options: { filename: "disk.qcow2", format: { type: "qcow2", compat: "1.1" } },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  await convertImage(exec, options.format, requireInputFile(inputs, "image"), requireOutputPath(tree, options.filename));
}
