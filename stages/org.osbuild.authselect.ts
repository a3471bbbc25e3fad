import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Choose where users and authentication come from",
  description: "Runs the tree's `authselect`; files that are there are replaced without a backup.",
  options: {
    additionalProperties: false,
    required: ["profile"],
    properties: {
      profile: { type: "string", description: "Profile to choose" },
      features: { type: "array", description: "Features of the profile to switch on", minItems: 1, items: { type: "string" } },
    },
  },
  tools: ["chroot"],
  example: { type: "org.osbuild.authselect", options: { profile: "sssd", features: ["with-sudo"] } },
} as const satisfies StageMeta;

export async function run({ chroot, options }: StageContext<typeof meta>): Promise<void> {
  await chroot("/usr/bin/authselect", ["select", "--force", "--nobackup", options.profile, ...(options.features ?? [])]);
}
