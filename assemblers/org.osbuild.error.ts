import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";
import { StageFailure } from "../src/modules/stage.ts";

export const meta = {
  summary: "Fail",
  description: "Ends with an exit code, to try out how failures are handled.",
  options: {
    type: "object",
    additionalProperties: false,
    properties: { returncode: { type: "number", description: "Exit code; 0 succeeds", default: 255 } },
  },
  example: { name: "org.osbuild.error", options: { returncode: 1 } },
} as const satisfies AssemblerMeta;

export function run({ options }: AssemblerContext<typeof meta>): void {
  const { returncode = 255 } = options;
  const exitCode = Number.isInteger(returncode) ? returncode & 0xff : 1;
  if (exitCode !== 0) throw new StageFailure(`Error assembler will now return error: ${returncode}`, exitCode);
}
