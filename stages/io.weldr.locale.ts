import { writeLocale } from "../src/modules/locale.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the language of the system (2019 name)",
  description: "The name `org.osbuild.locale` had in manifests of 2019.",
  options: {
    additionalProperties: false,
    required: ["language"],
    properties: { language: { type: "string", description: "Locale, like `en_US.UTF-8`" } },
  },
  example: { type: "io.weldr.locale", options: { language: "en_US.UTF-8" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  writeLocale(tree, options.language);
}
