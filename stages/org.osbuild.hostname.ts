import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the host name",
  description: "Replaces `/etc/hostname`. The name may be fully qualified.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["hostname"],
    properties: {
      hostname: { type: "string", description: "Host name of the system" },
    },
  },
  example: { type: "org.osbuild.hostname", options: { hostname: "web-1.example.com" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  tree.remove("/etc/hostname");
  tree.write("/etc/hostname", `${options.hostname}\n`);
}
