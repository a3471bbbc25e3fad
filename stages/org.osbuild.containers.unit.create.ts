import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { formatUnit, requireSection } from "../src/modules/unit-text.ts";

const text = { type: "string" } as const;
const texts = { type: "array", items: text } as const;
const flag = { type: "boolean" } as const;

export const meta = {
  summary: "Write a quadlet unit",
  description:
    "Writes a container, volume or network unit that podman turns into a service at boot. The suffix of the file name decides which section it must have. The folder must exist.",
  options: {
    additionalProperties: false,
    required: ["filename", "config"],
    properties: {
      filename: {
        type: "string",
        description: "Name of the unit",
        pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(container|volume|network)$",
      },
      "unit-path": { type: "string", description: "Below /usr/share or below /etc", default: "usr", enum: ["usr", "etc"] },
      config: {
        type: "object",
        description: "Sections of the unit",
        additionalProperties: false,
        oneOf: [
          { required: ["Unit", "Container", "Install"], not: { anyOf: [{ required: ["Volume"] }, { required: ["Network"] }] } },
          { required: ["Volume"], not: { anyOf: [{ required: ["Container"] }, { required: ["Network"] }] } },
          { required: ["Network"], not: { anyOf: [{ required: ["Container"] }, { required: ["Volume"] }] } },
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
              Restart: {
                type: "string",
                enum: ["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"],
              },
            },
          },
          Container: {
            type: "object",
            additionalProperties: false,
            required: ["Image"],
            properties: {
              Environment: {
                type: "array",
                description: "Environment variables",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: text },
                },
              },
              Image: { type: "string", description: "Image to run" },
              Exec: { type: "string", description: "Command to run in it" },
              Volume: { type: "array", description: "Volumes to mount", items: text },
              User: text,
              Group: text,
              AddDevice: text,
              Network: text,
              WorkingDir: text,
              SecurityLabelFileType: { type: "string", description: "SELinux label of files" },
              SecurityLabelType: { type: "string", description: "SELinux label of the process" },
              Tmpfs: { type: "string", description: "Where to mount a tmpfs" },
            },
          },
          Volume: {
            type: "object",
            additionalProperties: false,
            properties: { VolumeName: text, Driver: text, Image: text, User: text, Group: text },
          },
          Network: {
            type: "object",
            additionalProperties: false,
            properties: { Gateway: flag, DNS: flag, IPRange: flag, Subnet: flag, Driver: flag, NetworkName: flag },
          },
          Install: { type: "object", additionalProperties: false, properties: { WantedBy: texts, RequiredBy: texts } },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.containers.unit.create",
    options: {
      filename: "web.container",
      config: {
        Unit: { Description: "Web server" },
        Container: { Image: "registry.example.com/web:1" },
        Install: { WantedBy: ["multi-user.target"] },
      },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  requireSection(options.filename, options.config);
  const folder = options["unit-path"] === "etc" ? "/etc/containers/systemd" : "/usr/share/containers/systemd";
  tree.write(`${folder}/${options.filename}`, formatUnit(options.config));
}
