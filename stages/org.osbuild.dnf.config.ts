import { editIni } from "../src/modules/ini-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure DNF",
  description:
    "Writes variables to `/etc/dnf/vars` and edits `/etc/dnf/dnf.conf`, whose comments stay; the file is made when it is missing.",
  definitions: {
    variable: {
      type: "object",
      additionalProperties: false,
      required: ["name", "value"],
      properties: { name: { type: "string", pattern: "^[a-z0-9_]+$" }, value: { type: "string" } },
    },
    config_main: {
      type: "object",
      additionalProperties: false,
      properties: {
        ip_resolve: { type: "string", enum: ["4", "IPv4", "6", "IPv6"] },
        tsflags: {
          type: "array",
          uniqueItems: true,
          minItems: 1,
          items: {
            type: "string",
            enum: ["noscripts", "test", "notriggers", "nodocs", "justdb", "nocontexts", "nocaps", "nocrypto"],
          },
        },
      },
    },
  },
  options: {
    additionalProperties: false,
    properties: {
      variables: { type: "array", description: "Variables to set", items: { $ref: "#/definitions/variable" } },
      config: {
        type: "object",
        description: "Sections of dnf.conf to change",
        additionalProperties: false,
        properties: { main: { $ref: "#/definitions/config_main" } },
      },
    },
  },
  example: {
    type: "org.osbuild.dnf.config",
    options: { variables: [{ name: "releasever", value: "43" }], config: { main: { tsflags: ["nodocs"] } } },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const { name, value } of options.variables ?? []) tree.write(`/etc/dnf/vars/${name}`, `${value}\n`);
  const sections = Object.entries(options.config ?? {});
  if (sections.length === 0) return;
  const changes = sections.map(([section, values = {}]) => [section, formatValues(values)]);
  tree.makeDirectory("/etc/dnf", { parents: true });
  tree.edit("/etc/dnf/dnf.conf", (text) => editIni(text, Object.fromEntries(changes)), { missing: "", mode: 0o644 });
}

function formatValues(values: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value = ""]) => [key, typeof value === "string" ? value : value.join(", ")]),
  );
}
