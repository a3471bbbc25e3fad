import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure the boot loader of IBM Z",
  description: "Writes `/etc/zipl.conf`, with the menu made from boot loader entries.",
  options: {
    additionalProperties: false,
    properties: { timeout: { type: "number", description: "Seconds to wait before booting" } },
  },
  example: { type: "org.osbuild.zipl", options: { timeout: 5 } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const lines = ["[defaultboot]", "defaultauto", "prompt=1", `timeout=${options.timeout ?? 0}`, "target=/boot"];
  tree.makeDirectory("/etc", { parents: true });
  tree.write("/etc/zipl.conf", `${lines.join("\n")}\n`);
}
