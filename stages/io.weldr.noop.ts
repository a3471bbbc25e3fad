import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Do nothing (2019 name)",
  description: "The name `org.osbuild.noop` had in manifests of 2019.",
  options: { additionalProperties: true },
  example: { type: "io.weldr.noop" },
} as const satisfies StageMeta;

export function run({ options, log }: StageContext<typeof meta>): void {
  log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}
