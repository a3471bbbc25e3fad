import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { formatUnit, requireSection, unitFolder } from "../src/modules/unit-text.ts";

const text = { type: "string" } as const;
const texts = { type: "array", items: text } as const;
const flag = { type: "boolean" } as const;

export const meta = {
  summary: "Write a unit file",
  description:
    "Writes a service, mount, socket or swap unit. The suffix of the file name decides which section it must have. Options given as a list are written once for each entry.",
  options: {
    additionalProperties: false,
    required: ["filename", "config"],
    properties: {
      filename: {
        type: "string",
        description: "Name of the unit",
        pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(service|mount|socket|swap)$",
      },
      "unit-type": {
        type: "string",
        description: "A unit of the system, or of all users",
        default: "system",
        enum: ["system", "global"],
      },
      "unit-path": { type: "string", description: "Below /usr or below /etc", default: "usr", enum: ["usr", "etc"] },
      config: {
        type: "object",
        description: "Sections of the unit",
        additionalProperties: false,
        oneOf: [
          {
            required: ["Unit", "Service", "Install"],
            not: { anyOf: [{ required: ["Mount"] }, { required: ["Socket"] }, { required: ["Swap"] }] },
          },
          { required: ["Socket"], not: { anyOf: [{ required: ["Mount"] }, { required: ["Service"] }, { required: ["Swap"] }] } },
          { required: ["Mount"], not: { anyOf: [{ required: ["Service"] }, { required: ["Socket"] }, { required: ["Swap"] }] } },
          { required: ["Swap"], not: { anyOf: [{ required: ["Service"] }, { required: ["Socket"] }, { required: ["Mount"] }] } },
        ],
        properties: {
          Unit: {
            type: "object",
            additionalProperties: false,
            properties: {
              Description: text,
              Wants: texts,
              After: texts,
              Before: texts,
              Requires: texts,
              ConditionPathExists: texts,
              ConditionPathIsDirectory: texts,
              DefaultDependencies: flag,
            },
          },
          Service: {
            type: "object",
            additionalProperties: false,
            properties: {
              Type: { type: "string", enum: ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"] },
              RemainAfterExit: flag,
              ExecStartPre: texts,
              ExecStopPost: texts,
              ExecStart: texts,
              Environment: {
                type: "array",
                description: "Environment variables",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: text },
                },
              },
              EnvironmentFile: { type: "array", description: "Files with environment variables", items: text },
              StandardOutput: {
                type: "string",
                pattern:
                  "^(inherit|null|tty|journal|kmsg|journal\\+console|kmsg\\+console|file:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|append:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|truncate:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|socket|fd:.+)$",
              },
            },
          },
          Mount: {
            type: "object",
            additionalProperties: false,
            required: ["What", "Where"],
            properties: {
              What: { type: "string", description: "Device to mount" },
              Where: { type: "string", description: "Where to mount it" },
              Type: text,
              Options: text,
            },
          },
          Socket: {
            type: "object",
            additionalProperties: false,
            properties: {
              Service: text,
              ListenStream: text,
              ListenDatagram: text,
              ListenSequentialPacket: text,
              ListenFifo: text,
              SocketUser: text,
              SocketGroup: text,
              SocketMode: text,
              DirectoryMode: text,
              Accept: flag,
              RuntimeDirectory: text,
              RemoveOnStop: flag,
            },
          },
          Swap: {
            type: "object",
            additionalProperties: false,
            required: ["What"],
            properties: {
              What: { type: "string", description: "Device or file" },
              Priority: { type: "integer" },
              Options: text,
              TimeoutSec: text,
            },
          },
          Install: { type: "object", additionalProperties: false, properties: { WantedBy: texts, RequiredBy: texts } },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.systemd.unit.create",
    options: {
      filename: "hello.service",
      "unit-path": "etc",
      config: {
        Unit: { Description: "Say hello" },
        Service: { Type: "oneshot", ExecStart: ["/usr/bin/echo hello"] },
        Install: { WantedBy: ["multi-user.target"] },
      },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  requireSection(options.filename, options.config);
  tree.write(`${unitFolder(options["unit-path"], options["unit-type"])}/${options.filename}`, formatUnit(options.config));
}
