import { editIni, hasIniSection } from "../src/modules/ini-edit.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

const flag = { type: "boolean" } as const;
const plugin = { type: "object", additionalProperties: false, properties: { enabled: flag } } as const;

export const meta = {
  summary: "Configure the subscription manager",
  description:
    "Turns the plugins of DNF and yum on or off and edits `/etc/rhsm/rhsm.conf`. The files must exist, their comments stay.",
  definitions: {
    plugins: {
      type: "object",
      description: "Plugins to turn on or off",
      additionalProperties: false,
      properties: { "product-id": plugin, "subscription-manager": plugin },
    },
  },
  options: {
    additionalProperties: false,
    properties: {
      "dnf-plugins": { $ref: "#/definitions/plugins" },
      "yum-plugins": { $ref: "#/definitions/plugins" },
      "subscription-manager": {
        type: "object",
        description: "Sections of rhsm.conf to change",
        additionalProperties: false,
        properties: {
          rhsm: {
            type: "object",
            additionalProperties: false,
            properties: { manage_repos: flag, auto_enable_yum_plugins: flag },
          },
          rhsmcertd: { type: "object", additionalProperties: false, properties: { auto_registration: flag } },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.rhsm",
    options: { "dnf-plugins": { "product-id": { enabled: false } }, "subscription-manager": { rhsm: { manage_repos: false } } },
  },
} as const satisfies StageMeta;

type Switches = Readonly<Record<string, Readonly<Record<string, boolean | undefined>> | undefined>>;

export function run({ tree, options }: StageContext<typeof meta>): void {
  configurePlugins(tree, "/etc/dnf/plugins", options["dnf-plugins"] ?? {});
  configurePlugins(tree, "/etc/yum/pluginconf.d", options["yum-plugins"] ?? {});
  const sections: Switches = options["subscription-manager"] ?? {};
  if (Object.keys(sections).length > 0) editExisting(tree, "/etc/rhsm/rhsm.conf", sections);
}

function configurePlugins(tree: Tree, folder: string, plugins: Switches): void {
  for (const [name, settings] of Object.entries(plugins)) {
    if (settings?.enabled === undefined) continue;
    const { enabled } = settings;
    tree.edit(`${folder}/${name}.conf`, (text) => editIni(text, { main: { enabled: enabled ? "1" : "0" } }));
  }
}

function editExisting(tree: Tree, path: string, sections: Switches): void {
  tree.edit(path, (text) => {
    const missing = Object.entries(sections).find(
      ([name, values]) => Object.keys(values ?? {}).length > 0 && !hasIniSection(text, name),
    );
    if (missing !== undefined) throw new StageFailure(`Cannot edit ${path}: it has no section '${missing[0]}'`);
    const changes = Object.entries(sections).map(([name, values]) => {
      return [name, Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, value ? "1" : "0"]))];
    });
    return editIni(text, Object.fromEntries(changes.filter(([, values]) => Object.keys(values ?? {}).length > 0)));
  });
}
