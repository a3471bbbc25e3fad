import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatIni, type IniSections } from "../src/modules/ini.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure the journal with a drop-in",
  description: "Writes a new drop-in file in `/usr/lib/systemd/journald.conf.d`.",
  options: {
    additionalProperties: false,
    required: ["filename", "config"],
    properties: {
      filename: { type: "string", description: "Name of the drop-in file", pattern: "^[a-zA-Z0-9_\\.-]{1,250}\\.conf$" },
      config: {
        type: "object",
        description: "Sections of the file",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          Journal: {
            type: "object",
            description: "Options of the journal",
            additionalProperties: false,
            minProperties: 1,
            properties: {
              Storage: {
                type: "string",
                description: "Where entries are kept",
                enum: ["volatile", "persistent", "auto", "none"],
              },
              Compress: { type: "string", description: "Whether large entries are compressed, or from which size" },
              SplitMode: { type: "string", description: "One journal for each user, or one for all", enum: ["uid", "none"] },
              MaxFileSec: { type: "string", description: "Longest time one file covers" },
              MaxRetentionSec: { type: "string", description: "Longest time an entry is kept" },
              SyncIntervalSec: { type: "string", description: "Longest time before entries reach the disk" },
              Audit: {
                type: "string",
                description: "Turn kernel auditing on or off; empty leaves it as it is",
                enum: ["yes", "no", ""],
              },
            },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.systemd-journald",
    options: { filename: "10-persistent.conf", config: { Journal: { Storage: "persistent" } } },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const text = formatIni(options.config as IniSections);
  writeDropIn(tree, `/usr/lib/systemd/journald.conf.d/${options.filename}`, text, { exclusive: true });
}
