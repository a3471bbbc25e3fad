import { requireOption } from "../src/modules/required-option.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { runScript } from "../src/modules/tree-script.ts";

export const meta = {
  summary: "Run a script in the tree (2019 name)",
  description: "The name `org.osbuild.script` had in manifests of 2019.",
  options: {
    additionalProperties: false,
    properties: { script: { type: "string", description: "Text of the script, with its `#!` line" } },
  },
  example: { type: "io.weldr.script", options: { script: "#!/bin/sh\nldconfig\n" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  await runScript(context, requireOption("script", context.options.script));
}
