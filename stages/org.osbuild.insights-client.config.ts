import { editSettings } from "../src/modules/settings-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure the Insights client",
  description: "Edits the configuration of the Insights client; a missing file is made, its folder must exist.",
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      config: {
        type: "object",
        description: "Settings to change",
        additionalProperties: false,
        properties: { proxy: { type: "string", description: "Address of a proxy" } },
      },
      path: { type: "string", description: "Path of the file" },
    },
  },
  example: { type: "org.osbuild.insights-client.config", options: { config: { proxy: "http://proxy.example.com:3128" } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { config, path = "/etc/insights-client/insights-client.conf" } = options;
  const changes = config.proxy === undefined ? {} : { proxy: config.proxy };
  tree.edit(path, (text) => editSettings(text, changes, { separator: "=" }), { missing: "" });
}
