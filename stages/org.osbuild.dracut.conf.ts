import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure how initramfs images are made",
  description: "Writes a file in `/usr/lib/dracut/dracut.conf.d`. Lists are added to what other files say.",
  options: {
    additionalProperties: false,
    required: ["config", "filename"],
    properties: {
      filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
      config: {
        type: "object",
        description: "Options of dracut",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          compress: { type: "string", description: "Program to compress with" },
          dracutmodules: { type: "array", description: "The dracut modules to use", items: { type: "string" } },
          add_dracutmodules: { type: "array", description: "Further dracut modules", items: { type: "string" } },
          omit_dracutmodules: { type: "array", description: "Dracut modules to leave out", items: { type: "string" } },
          drivers: { type: "array", description: "The kernel modules to use", items: { type: "string" } },
          add_drivers: { type: "array", description: "Further kernel modules", items: { type: "string" } },
          omit_drivers: { type: "array", description: "Kernel modules to leave out", items: { type: "string" } },
          force_drivers: { type: "array", description: "Kernel modules to add and to load early", items: { type: "string" } },
          filesystems: { type: "array", description: "The file system modules to use", items: { type: "string" } },
          install_items: { type: "array", description: "Files to add", items: { type: "string" } },
          remove_items: { type: "array", description: "Files to remove (dracut 108)", items: { type: "string" } },
          early_microcode: { type: "boolean", description: "Put microcode in front" },
          reproducible: { type: "boolean", description: "Same input, same image" },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.dracut.conf",
    options: { filename: "90-image.conf", config: { add_drivers: ["virtio_blk"], reproducible: true } },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const lines = Object.entries(options.config).map(([key, value]) => `${key}${formatValue(value)}\n`);
  writeDropIn(tree, `/usr/lib/dracut/dracut.conf.d/${options.filename}`, lines.join(""));
}

function formatValue(value: string | boolean | readonly string[] | undefined): string {
  if (typeof value === "object") return `+=" ${value.join(" ")} "`;
  return typeof value === "boolean" ? `="${value ? "yes" : "no"}"` : `="${value}"`;
}
