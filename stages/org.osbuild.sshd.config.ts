import { editSettings } from "../src/modules/settings-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const order = ["PasswordAuthentication", "ChallengeResponseAuthentication", "ClientAliveInterval", "PermitRootLogin"] as const;

export const meta = {
  summary: "Configure the SSH server",
  description:
    "Edits `/etc/ssh/sshd_config`, which must exist: the first line that sets an option is changed, missing options are added at the end. Comments are left alone.",
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      config: {
        type: "object",
        description: "Options to set",
        additionalProperties: false,
        properties: {
          PasswordAuthentication: { type: "boolean", description: "Logins with a password" },
          ChallengeResponseAuthentication: { type: "boolean", description: "Logins with questions and answers" },
          ClientAliveInterval: { type: "integer", description: "Seconds between signs of life; 0 turns them off" },
          PermitRootLogin: {
            description: "Logins of root",
            oneOf: [{ type: "string", enum: ["prohibit-password", "forced-commands-only"] }, { type: "boolean" }],
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.sshd.config",
    options: { config: { PasswordAuthentication: false, PermitRootLogin: "prohibit-password" } },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { config } }: StageContext<typeof meta>): void {
  const changes = order.flatMap((key) => (config[key] === undefined ? [] : [[key, formatValue(config[key])] as const]));
  tree.edit("/etc/ssh/sshd_config", (text) =>
    editSettings(text, Object.fromEntries(changes), { separator: " ", ignoreCase: true }),
  );
}

function formatValue(value: string | number | boolean): string | number {
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}
