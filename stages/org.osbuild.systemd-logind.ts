import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatIni, type IniSections } from "../src/modules/ini.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure logins with a drop-in",
  description: "Writes a drop-in file in `/usr/lib/systemd/logind.conf.d`.",
  options: {
    additionalProperties: false,
    required: ["config", "filename"],
    properties: {
      filename: { type: "string", description: "Name of the drop-in file", pattern: "^[\\w.-]{1,250}\\.conf$" },
      config: {
        type: "object",
        description: "Sections of the file",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          Login: {
            type: "object",
            description: "Options of the login manager",
            additionalProperties: false,
            minProperties: 1,
            properties: {
              NAutoVTs: { type: "integer", description: "How many virtual terminals get a login", minimum: 0 },
              ReserveVT: { type: "integer", description: "Terminal that always has a login", minimum: 0 },
            },
          },
        },
      },
    },
  },
  example: { type: "org.osbuild.systemd-logind", options: { filename: "10-getty.conf", config: { Login: { NAutoVTs: 0 } } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  writeDropIn(tree, `/usr/lib/systemd/logind.conf.d/${options.filename}`, formatIni(options.config as IniSections));
}
