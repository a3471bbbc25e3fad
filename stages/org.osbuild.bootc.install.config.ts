import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { formatToml } from "../src/modules/toml.ts";

export const meta = {
  summary: "Configure how bootc installs the image",
  description: "Writes a TOML file in `/usr/lib/bootc/install`. bootc merges the files there in the order of their names.",
  options: {
    additionalProperties: false,
    required: ["filename", "config"],
    properties: {
      filename: { type: "string", description: "Name of the file" },
      config: {
        type: "object",
        description: "Content of the file",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          install: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
              filesystem: {
                type: "object",
                additionalProperties: false,
                required: ["root"],
                properties: {
                  root: {
                    type: "object",
                    additionalProperties: false,
                    required: ["type"],
                    properties: { type: { type: "string" } },
                  },
                },
              },
              kargs: { type: "array", description: "Further kernel arguments", items: { type: "string" } },
              block: {
                type: "array",
                description: "Supported ways to install to a disk",
                items: { type: "string", enum: ["direct", "tmp2-luks"] },
              },
              ostree: {
                type: "object",
                description: "Options of the ostree repository",
                additionalProperties: false,
                properties: {
                  "bls-append-except-default": { type: "string", description: "Arguments for all boot entries but the default" },
                },
              },
            },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.bootc.install.config",
    options: { filename: "20-image.toml", config: { install: { filesystem: { root: { type: "xfs" } }, kargs: ["quiet"] } } },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  writeDropIn(tree, `/usr/lib/bootc/install/${options.filename}`, formatToml({ ...options.config }));
}
