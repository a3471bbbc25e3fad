import { editSettings } from "../src/modules/settings-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set requirements of passwords",
  description: "Edits `/etc/security/pwquality.conf`, which must exist. Settings in comments are left alone.",
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      config: {
        type: "object",
        description: "Settings to change",
        additionalProperties: false,
        properties: {
          minlen: { type: "integer", description: "Shortest password" },
          dcredit: { type: "integer", description: "Credit for digits; when negative, how many are needed" },
          ucredit: { type: "integer", description: "Credit for capital letters; when negative, how many are needed" },
          lcredit: { type: "integer", description: "Credit for small letters; when negative, how many are needed" },
          ocredit: { type: "integer", description: "Credit for other characters; when negative, how many are needed" },
          minclass: { type: "integer", description: "How many kinds of characters are needed" },
        },
      },
    },
  },
  example: { type: "org.osbuild.pwquality.conf", options: { config: { minlen: 12, minclass: 3 } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const changes = { ...options.config } as Readonly<Record<string, number>>;
  tree.edit("/etc/security/pwquality.conf", (text) => editSettings(text, changes, { separator: " = " }));
}
