import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Say which units are enabled by default",
  description: "Replaces `/usr/lib/systemd/system-preset/50-osbuild.preset`, whose folder must exist.",
  options: {
    additionalProperties: false,
    properties: {
      presets: {
        type: "array",
        description: "Units and their state, in order",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name", "state"],
          properties: { name: { type: "string" }, state: { type: "string", enum: ["enable", "disable"] } },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.systemd.preset",
    options: {
      presets: [
        { name: "sshd.service", state: "enable" },
        { name: "*", state: "disable" },
      ],
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { presets = [] } }: StageContext<typeof meta>): void {
  const names = presets.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new StageFailure(`Cannot write presets: '${twice}' is there twice`);
  if (presets.length === 0) return;
  tree.write("/usr/lib/systemd/system-preset/50-osbuild.preset", presets.map(({ name, state }) => `${state} ${name}\n`).join(""));
}
