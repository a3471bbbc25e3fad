import { formatEnvFile, requireSafeName } from "../src/modules/env-file.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the keyboard layout",
  description:
    "Replaces `/etc/vconsole.conf` (console keymap and font). With `x11-keymap` the layouts of graphical sessions are written to `/etc/X11/xorg.conf.d/00-keyboard.conf`.",
  options: {
    additionalProperties: false,
    required: ["keymap"],
    properties: {
      keymap: { type: "string", description: "Console keymap, like `us` or `de-latin1`" },
      "x11-keymap": {
        type: "object",
        description: "Keyboard of graphical sessions",
        additionalProperties: false,
        required: ["layouts"],
        properties: {
          layouts: {
            type: "array",
            description: "Layouts in order of preference",
            minItems: 1,
            items: { type: "string", minLength: 2 },
          },
        },
      },
      font: { type: "string", description: "Console font" },
    },
  },
  example: { type: "org.osbuild.keymap", options: { keymap: "de", "x11-keymap": { layouts: ["de", "us"] }, font: "eurlatgr" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const keymap = formatEnvFile({ KEYMAP: requireSafeName("keymap", options.keymap) });
  tree.remove("/etc/vconsole.conf");
  tree.makeDirectory("/etc", { parents: true });
  tree.write("/etc/vconsole.conf", options.font ? `${keymap}FONT=${options.font}\n` : keymap);
  const x11 = options["x11-keymap"];
  if (x11 === undefined) return;
  tree.makeDirectory("/etc/X11/xorg.conf.d", { parents: true });
  tree.write("/etc/X11/xorg.conf.d/00-keyboard.conf", formatX11(x11.layouts));
}

function formatX11(layouts: readonly string[]): string {
  return `# Created by osbuild. Do not edit manually, use localectl(1).
Section "InputClass"
        Identifier "system-keyboard"
        MatchIsKeyboard "on"
        Option "XkbLayout" "${layouts.join(",")}"
EndSection
`;
}
