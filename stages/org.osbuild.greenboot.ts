import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Choose services that greenboot watches",
  description:
    "Edits `/etc/greenboot/greenboot.conf`: services are put in front of those the first setting has, or added as a new setting.",
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      config: {
        type: "object",
        description: "Settings to change",
        additionalProperties: false,
        properties: { monitor_services: { type: "array", items: { type: "string" } } },
      },
    },
  },
  example: { type: "org.osbuild.greenboot", options: { config: { monitor_services: ["sshd.service"] } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const wanted = options.config.monitor_services;
  tree.edit("/etc/greenboot/greenboot.conf", (text) => (wanted === undefined ? text : addServices(text, wanted)));
}

function addServices(text: string, wanted: readonly string[]): string {
  const line = /^GREENBOOT_MONITOR_SERVICES=([^=\n]*)$/m.exec(text);
  const old = line?.[1]?.replace(/^"+|"+$/g, "").split(" ") ?? [];
  const setting = `GREENBOOT_MONITOR_SERVICES="${[...wanted.filter((name) => !old.includes(name)), ...old].join(" ")}"`;
  if (line === null) return `${text}${setting}\n`;
  return `${text.slice(0, line.index)}${setting}${text.slice(line.index + line[0].length)}`;
}
