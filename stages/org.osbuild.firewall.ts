import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure the firewall",
  description: [
    "Runs the tree's `firewall-offline-cmd`. Ports are written `PORT:PROTOCOL` or `FROM-TO:PROTOCOL`; ports and services are those of the default",
    "zone. Zones that do not exist are made.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    properties: {
      ports: { type: "array", description: "Ports to open", items: { type: "string", pattern: ".:(tcp|udp|sctp|dccp)$" } },
      enabled_services: { type: "array", description: "Services to allow, by firewalld's names", items: { type: "string" } },
      disabled_services: { type: "array", description: "Services to take out", items: { type: "string" } },
      default_zone: { type: "string", description: "Zone for connections without a zone of their own" },
      zones: {
        type: "array",
        description: "Zones with the sources they are for",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name", "sources"],
          properties: {
            name: { type: "string", pattern: "^[a-zA-Z0-9_-]+$" },
            sources: {
              type: "array",
              description: "Addresses, networks, MAC addresses or `ipset:NAME`",
              items: { type: "string", additionalProperties: false },
            },
          },
        },
      },
    },
  },
  tools: ["unshare"],
  example: { type: "org.osbuild.firewall", options: { ports: ["8080:tcp"], enabled_services: ["http"] } },
} as const satisfies StageMeta;

const unknownZone = 112;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { ports = [], enabled_services = [], disabled_services = [], default_zone, zones = [] } = context.options;
  const call = (args: readonly string[], okCodes: readonly number[] = []) =>
    runInTree(context, "firewall-offline-cmd", args, { okCodes });
  if (default_zone) await call([`--set-default-zone=${default_zone}`]);
  const changes = [
    ...ports.map((port) => `--port=${port}`),
    ...enabled_services.map((name) => `--service=${name}`),
    ...disabled_services.map((name) => `--remove-service=${name}`),
  ];
  if (changes.length > 0) await call(changes); // these cannot stand beside other options
  for (const { name, sources } of zones) {
    const { exitCode } = await call([`--info-zone=${name}`], [unknownZone]);
    if (exitCode === unknownZone) await call([`--new-zone=${name}`]);
    if (sources.length > 0) await call([`--zone=${name}`, ...sources.map((source) => `--add-source=${source}`)]);
  }
}
