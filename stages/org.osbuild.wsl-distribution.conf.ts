import { editIni } from "../src/modules/ini-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Describe the image to WSL",
  description: "Edits `/etc/wsl-distribution.conf`; comments stay, a missing file is made.",
  options: {
    additionalProperties: false,
    properties: {
      oobe: {
        type: "object",
        description: "First start",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          default_uid: { type: "integer", description: "Id of the user who logs in", default: 1000 },
          default_name: { type: "string", description: "Name of the distribution" },
        },
      },
      shortcut: {
        type: "object",
        description: "Entry in the start menu",
        additionalProperties: false,
        properties: {
          enabled: { type: "boolean", description: "Make an entry" },
          icon: { type: "string", description: "Path of its icon" },
        },
      },
    },
  },
  format1Options: true,
  example: {
    type: "org.osbuild.wsl-distribution.conf",
    options: { oobe: { default_uid: 1000, default_name: "Example" }, shortcut: { icon: "/usr/share/pixmaps/example.ico" } },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { oobe = {}, shortcut = {} } }: StageContext<typeof meta>): void {
  const sections = {
    oobe: pick({ defaultUid: oobe.default_uid, defaultName: oobe.default_name }),
    shortcut: pick({ enabled: shortcut.enabled, icon: shortcut.icon }),
  };
  const changes = Object.fromEntries(Object.entries(sections).filter(([, values]) => Object.keys(values).length > 0));
  if (Object.keys(changes).length > 0) tree.edit("/etc/wsl-distribution.conf", (text) => editIni(text, changes), { missing: "" });
}

function pick(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
}
