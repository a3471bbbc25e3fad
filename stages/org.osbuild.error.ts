import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Fail",
  description: "Ends with the exit code it is given. Useful to test what happens when a stage fails.",
  options: {
    additionalProperties: false,
    properties: { returncode: { type: "number", description: "Exit code", default: 255 } },
  },
  example: { type: "org.osbuild.error", options: { returncode: 3 } },
} as const satisfies StageMeta;

export function run({ options }: StageContext<typeof meta>): void {
  const { returncode = 255 } = options;
  if (returncode !== 0) throw new StageFailure(`The error stage ends with code ${returncode}, as it was told to`, returncode);
}
