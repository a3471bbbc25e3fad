import { writeLocale } from "../src/modules/locale.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the language of the system",
  description: "Replaces `/etc/locale.conf` by one line with `LANG`. The locale itself must be part of the tree.",
  options: {
    additionalProperties: false,
    required: ["language"],
    properties: { language: { type: "string", description: "Locale, like `en_US.UTF-8`" } },
  },
  example: { type: "org.osbuild.locale", options: { language: "en_US.UTF-8" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  writeLocale(tree, options.language);
}
