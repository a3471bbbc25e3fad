import { editIni } from "../src/modules/ini-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure yum",
  description: "Edits `/etc/yum.conf` and the configuration of the langpacks plugin; comments stay, missing files are made.",
  options: {
    additionalProperties: false,
    properties: {
      config: {
        type: "object",
        description: "Options of the section `main`",
        additionalProperties: false,
        properties: {
          http_caching: {
            type: "string",
            description: "What proxies may cache",
            enum: ["all", "packages", "lazy:packages", "none"],
          },
        },
      },
      plugins: {
        type: "object",
        description: "Plugins",
        additionalProperties: false,
        properties: {
          langpacks: {
            type: "object",
            description: "Language packs",
            additionalProperties: false,
            minProperties: 1,
            properties: {
              locales: { type: "array", description: "Locales to install packages for", minItems: 1, items: { type: "string" } },
            },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.yum.config",
    options: { config: { http_caching: "packages" }, plugins: { langpacks: { locales: ["en_US.UTF-8"] } } },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { config = {}, plugins } }: StageContext<typeof meta>): void {
  const { http_caching } = config;
  if (http_caching !== undefined)
    tree.edit("/etc/yum.conf", (text) => editIni(text, { main: { http_caching } }), { missing: "" });
  const locales = plugins?.langpacks?.locales;
  if (locales === undefined) return;
  const main = { langpack_locales: locales.join(", ") };
  tree.makeDirectory("/etc/yum/pluginconf.d", { parents: true });
  tree.edit("/etc/yum/pluginconf.d/langpacks.conf", (text) => editIni(text, { main }), { missing: "" });
}
