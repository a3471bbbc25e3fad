import { appendBootOptions, editBootEntries } from "../src/modules/boot-entries.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the platform that a CoreOS system runs on",
  description: [
    "On the mounted filesystems: appends `ignition.platform.id` and what `platforms.json` of the system says to every boot loader entry, copies that file",
    "to `/boot/coreos`, and writes GRUB's `console.cfg`.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    properties: { platform: { type: "string", description: "Name of the platform, such as `qemu` or `aws`" } },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  example: {
    type: "org.osbuild.coreos.platform",
    options: { platform: "qemu" },
    devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
    mounts: [{ name: "root", type: "org.osbuild.xfs", source: "root", target: "/" }],
  },
} as const satisfies StageMeta;

interface Platform {
  readonly grub_commands?: readonly string[];
  readonly kernel_arguments?: readonly string[];
}

const described = "/usr/share/coreos-assembler/platforms.json";

export function run({ mountRoot, options }: StageContext<typeof meta>): void {
  const name = options.platform ?? "None";
  const text = mountRoot.findText(described);
  if (text !== undefined) {
    mountRoot.makeDirectory("/boot/coreos", { parents: true, mode: 0o755 });
    mountRoot.write("/boot/coreos/platforms.json", text);
  }
  const platform: Platform = (JSON.parse(text ?? "{}") as Readonly<Record<string, Platform>>)[name] ?? {};
  if (mountRoot.isDirectory("/boot/grub2")) {
    const lines = ["# Any non-default console settings will be inserted here.", "# CONSOLE-SETTINGS-START"];
    const commands = (platform.grub_commands ?? []).join("\n");
    mountRoot.write("/boot/grub2/console.cfg", [...lines, commands, "# CONSOLE-SETTINGS-END", ""].join("\n"));
  }
  const added = [`ignition.platform.id=${name}`, ...(platform.kernel_arguments ?? [])].join(" ");
  if (editBootEntries(mountRoot, "/boot", (entry) => appendBootOptions(entry, added)) === 0)
    throw new StageFailure("Cannot set the platform: /boot has no boot loader entries");
}
