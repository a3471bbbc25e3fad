import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Do nothing",
  description: "Prints its options and leaves the tree as it is. Useful to try out a manifest and to measure what a stage costs.",
  options: { additionalProperties: true },
  inputs: { additionalProperties: true },
  devices: { additionalProperties: true },
  format1Options: true,
  mounts: {},
  example: { type: "org.osbuild.noop", options: { note: "any value" } },
} as const satisfies StageMeta;

export function run({ options, log }: StageContext<typeof meta>): void {
  log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}
