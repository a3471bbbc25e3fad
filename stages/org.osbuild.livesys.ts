import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Choose the session of a live system",
  description: "Replaces `/etc/sysconfig/livesys`, whose folder must exist.",
  options: {
    additionalProperties: false,
    required: ["livesys_session"],
    properties: { livesys_session: { type: "string", description: "Session to start" } },
  },
  format1Options: true,
  example: { type: "org.osbuild.livesys", options: { livesys_session: "gnome" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  tree.write("/etc/sysconfig/livesys", `\nlivesys_session="${options.livesys_session}"\n`, { mode: 0o644, uid: 0, gid: 0 });
}
