import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Remove what makes one system differ from its copies (2019)",
  description:
    "Removes `/etc/machine-id` and `/var/lib/systemd/random-seed`, so that machines started from the image get their own. Today `org.osbuild.machine-id` says what should happen.",
  options: { additionalProperties: false },
  example: { type: "io.weldr.remove-uniqueness" },
} as const satisfies StageMeta;

export function run({ tree }: StageContext<typeof meta>): void {
  tree.remove("/etc/machine-id");
  tree.remove("/var/lib/systemd/random-seed");
}
