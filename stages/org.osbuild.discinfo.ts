import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write release and architecture of an ISO",
  description: "Writes `/.discinfo`. Its first line is the time of the build, or the source epoch where the pipeline has one.",
  options: {
    additionalProperties: true,
    required: ["basearch", "release"],
    properties: {
      basearch: { type: "string", description: "Architecture" },
      release: { type: "string", description: "Name of the release" },
    },
  },
  example: { type: "org.osbuild.discinfo", options: { basearch: "x86_64", release: "Linux 9" } },
} as const satisfies StageMeta;

export function run({ tree, options, sourceEpoch }: StageContext<typeof meta>): void {
  const seconds = sourceEpoch ?? Date.now() / 1000;
  const time = Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
  tree.write("/.discinfo", `${time}\n${options.release}\n${options.basearch}\n`);
}
