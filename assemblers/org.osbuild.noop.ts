import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";

export const meta = {
  summary: "Make nothing",
  description: "Reports its options and ends; the output is empty.",
  options: { type: "object", additionalProperties: false },
  example: { name: "org.osbuild.noop" },
} as const satisfies AssemblerMeta;

export function run({ options, log }: AssemblerContext<typeof meta>): void {
  log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}
