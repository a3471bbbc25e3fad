import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
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
  const { script } = context.options;
  if (script === undefined) throw new StageFailure("Cannot run a script: 'script' is missing");
  await runScript(context, script);
}
