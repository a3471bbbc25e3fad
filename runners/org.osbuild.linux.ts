import type { RunnerContext, RunnerMeta } from "../src/modules/runner.ts";

export const meta = {
  summary: "Prepare any Linux build root",
  description: "Gives the build root a root user. For distributions whose programs need nothing else, such as Arch Linux.",
  aliases: ["org.osbuild.arch"],
} as const satisfies RunnerMeta;

export function prepare({ root }: RunnerContext): void {
  if (!root.has("/etc/passwd")) root.write("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
}
