import { editIni } from "../src/modules/ini-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure WSL",
  description: "Edits `/etc/wsl.conf`; comments stay, a missing file is made.",
  options: {
    additionalProperties: false,
    minProperties: 1,
    properties: {
      boot: {
        type: "object",
        description: "What happens at boot",
        additionalProperties: false,
        minProperties: 1,
        properties: { systemd: { type: "boolean", description: "Start systemd", default: false } },
      },
    },
  },
  example: { type: "org.osbuild.wsl.conf", options: { boot: { systemd: true } } },
} as const satisfies StageMeta;

export function run({ tree, options: { boot } }: StageContext<typeof meta>): void {
  if (boot === undefined) return;
  const systemd = String(boot.systemd ?? false);
  tree.edit("/etc/wsl.conf", (text) => editIni(text, { boot: { systemd } }), { missing: "" });
}
