import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatPythonJson } from "../src/modules/python-text.ts";
import { requireOption } from "../src/modules/required-option.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write facts for the subscription manager",
  description: "Writes `/etc/rhsm/facts/osbuild.facts`, which must not exist yet.",
  options: { properties: { facts: { type: "object", description: "Facts by name", additionalProperties: true } } },
  example: { type: "org.osbuild.rhsm.facts", options: { facts: { "image-builder.osbuild-composer.api-type": "weldr" } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  writeDropIn(tree, "/etc/rhsm/facts/osbuild.facts", formatPythonJson(requireOption("facts", options.facts)), {
    exclusive: true,
  });
}
