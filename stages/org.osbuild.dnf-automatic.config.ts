import { editIni } from "../src/modules/ini-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure automatic updates of DNF",
  description: "Edits `/etc/dnf/automatic.conf` and keeps its comments; the file is made when it is missing.",
  definitions: {
    commands: {
      type: "object",
      description: "Options of the section `commands`",
      additionalProperties: false,
      properties: { apply_updates: { type: "boolean" }, upgrade_type: { type: "string", enum: ["default", "security"] } },
    },
  },
  options: {
    additionalProperties: false,
    properties: {
      config: {
        type: "object",
        description: "Sections to change",
        additionalProperties: false,
        properties: { commands: { $ref: "#/definitions/commands" } },
      },
    },
  },
  example: {
    type: "org.osbuild.dnf-automatic.config",
    options: { config: { commands: { apply_updates: true, upgrade_type: "security" } } },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { config } }: StageContext<typeof meta>): void {
  if (config === undefined) return;
  const commands = Object.fromEntries(
    Object.entries(config.commands ?? {}).map(([key, value]) => [
      key,
      typeof value === "boolean" ? (value ? "yes" : "no") : String(value),
    ]),
  );
  tree.edit("/etc/dnf/automatic.conf", (text) => editIni(text, config.commands === undefined ? {} : { commands }), {
    missing: "",
  });
}
