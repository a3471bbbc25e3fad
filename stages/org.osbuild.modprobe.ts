import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a modprobe.d file",
  description:
    "Writes commands about kernel modules to a file in `/usr/lib/modprobe.d`: `blacklist` keeps a module from loading by itself, `install` runs a command instead of loading it.",
  options: {
    additionalProperties: false,
    required: ["commands", "filename"],
    properties: {
      filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
      commands: {
        type: "array",
        description: "Commands in order",
        minLength: 1,
        items: {
          anyOf: [
            {
              type: "object",
              additionalProperties: false,
              required: ["command", "modulename"],
              properties: { command: { type: "string", enum: ["blacklist"] }, modulename: { type: "string", minLength: 1 } },
            },
            {
              type: "object",
              additionalProperties: false,
              required: ["command", "modulename", "cmdline"],
              properties: {
                command: { type: "string", enum: ["install"] },
                modulename: { type: "string", minLength: 1 },
                cmdline: { type: "string", minLength: 1 },
              },
            },
          ],
        },
        additionalProperties: false,
      },
    },
  },
  example: {
    type: "org.osbuild.modprobe",
    options: {
      filename: "floppy.conf",
      commands: [
        { command: "blacklist", modulename: "floppy" },
        { command: "install", modulename: "usb-storage", cmdline: "/bin/true" },
      ],
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const lines = options.commands.map((one) => {
    const words = [one.command, one.modulename, ...("cmdline" in one ? [one.cmdline] : [])];
    return `${words.join(" ")}\n`;
  });
  writeDropIn(tree, `/usr/lib/modprobe.d/${options.filename}`, lines.join(""));
}
