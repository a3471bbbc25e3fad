import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { formatUnit, unitFolder } from "../src/modules/unit-text.ts";

export const meta = {
  summary: "Change a unit with a drop-in",
  description: "Writes a drop-in file below `/usr/lib/systemd/system/UNIT.d`, or below `user` for units of all users.",
  options: {
    additionalProperties: false,
    required: ["unit", "dropin", "config"],
    properties: {
      unit: {
        type: "string",
        description: "Service or timer to change",
        pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(service|timer)$",
      },
      dropin: { type: "string", description: "Name of the drop-in file", pattern: "^[\\w.-]{1,250}\\.conf$" },
      config: {
        type: "object",
        description: "Sections of the drop-in",
        additionalProperties: false,
        properties: {
          Unit: {
            type: "object",
            description: "Options of the unit",
            additionalProperties: false,
            properties: { ConditionPathExists: { type: "string", description: "Start only when this path exists" } },
          },
          Service: {
            type: "object",
            description: "Options of the service",
            additionalProperties: false,
            properties: {
              Environment: {
                description: "Environment variables: one line as it is, or names and values",
                oneOf: [
                  { type: "string" },
                  {
                    type: "array",
                    items: {
                      type: "object",
                      additionalProperties: false,
                      properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: { type: "string" } },
                    },
                  },
                ],
              },
            },
          },
        },
      },
      "unit-type": {
        type: "string",
        description: "Units of the system, or of all users",
        default: "system",
        enum: ["system", "global"],
      },
    },
  },
  example: {
    type: "org.osbuild.systemd.unit",
    options: {
      unit: "sshd.service",
      dropin: "10-environment.conf",
      config: { Service: { Environment: [{ key: "LANG", value: "C" }] } },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const folder = `${unitFolder("usr", options["unit-type"])}/${options.unit}.d`;
  if (options.unit.length > 253)
    throw new StageFailure(`The name of the unit '${options.unit}' is too long for a folder of drop-ins`);
  tree.makeDirectory(folder, { parents: true });
  tree.write(`${folder}/${options.dropin}`, formatUnit(options.config));
}
