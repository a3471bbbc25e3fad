import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set environment variables for logins",
  description:
    "Writes files in `/etc/profile.d`, which login shells read. Values stand between double quotes, so a shell expands `$` in them.",
  options: {
    additionalProperties: false,
    properties: {
      files: {
        type: "object",
        description: "Variables by file name",
        additionalProperties: false,
        patternProperties: {
          "^[a-zA-Z0-9\\.\\-_]{1,250}$": {
            type: "object",
            additionalProperties: false,
            properties: {
              env: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  additionalProperties: false,
                  required: ["key", "value"],
                  properties: { key: { type: "string", pattern: "^[A-Z_][A-Z0-9_]*$" }, value: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
  },
  format1Options: true,
  example: { type: "org.osbuild.shell.init", options: { files: { "editor.sh": { env: [{ key: "EDITOR", value: "vim" }] } } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  for (const [name, { env }] of Object.entries(options.files ?? {})) {
    if (env === undefined) throw new StageFailure(`Cannot write /etc/profile.d/${name}: 'env' is missing`);
    tree.write(`/etc/profile.d/${name}`, env.map(({ key, value }) => `export ${key}="${value}"\n`).join(""));
  }
}
