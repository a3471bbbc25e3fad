import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure the resolver",
  description: "Replaces `/etc/resolv.conf`, also when it is a link.",
  options: {
    additionalProperties: false,
    properties: {
      nameserver: { type: "array", description: "Addresses of name servers", items: { type: "string" } },
      search: { type: "array", description: "Domains to search", items: { type: "string" } },
    },
  },
  example: { type: "org.osbuild.resolv-conf", options: { nameserver: ["192.0.2.1"], search: ["example.com"] } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { nameserver = [], search = [] } = options;
  const lines = ["# This file was created by osbuild", ...(search.length > 0 ? [`search ${search.join(" ")}`] : [])];
  tree.remove("/etc/resolv.conf");
  writeDropIn(tree, "/etc/resolv.conf", `${[...lines, ...nameserver.map((address) => `nameserver ${address}`)].join("\n")}\n`);
}
