import { requireOption } from "../src/modules/required-option.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { runScript } from "../src/modules/tree-script.ts";

export const meta = {
  summary: "Run a script in the tree",
  description:
    "Writes the script into the tree, runs it there with the tree as its root, and removes it again. A tree without the interpreter borrows `/usr` of the build root meanwhile. What a script does depends on more than the manifest: prefer other stages.",
  options: {
    additionalProperties: false,
    properties: { script: { type: "string", description: "Text of the script, with its `#!` line" } },
  },
  example: { type: "org.osbuild.script", options: { script: "#!/bin/sh\nset -e\nldconfig\n" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await runScript(context, requireOption("script", context.options.script));
}
