import { formatEnvFile, requireSafeName } from "../src/modules/env-file.ts";
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
  const text = formatEnvFile({ LANG: requireSafeName("locale", options.language) });
  tree.remove("/etc/locale.conf");
  tree.makeDirectory("/etc", { parents: true });
  tree.write("/etc/locale.conf", text);
}
