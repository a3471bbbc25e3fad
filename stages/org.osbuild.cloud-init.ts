import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { formatYaml } from "../src/modules/yaml-text.ts";

export const meta = {
  summary: "Configure cloud-init",
  description: "Writes a YAML file in `/etc/cloud/cloud.cfg.d`, a folder that cloud-init brings along.",
  definitions: { reporting_handlers: { type: "string", enum: ["log", "print", "webhook", "hyperv"] } },
  options: {
    additionalProperties: false,
    required: ["config", "filename"],
    properties: {
      filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,251}\\.cfg$" },
      config: {
        type: "object",
        description: "Configuration of cloud-init",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          ssh_pwauth: { type: "boolean", description: "Allow logins over SSH with a password" },
          system_info: {
            type: "object",
            description: "About the system",
            additionalProperties: false,
            minProperties: 1,
            properties: {
              default_user: {
                type: "object",
                description: "User that cloud-init makes",
                additionalProperties: false,
                minProperties: 1,
                properties: { name: { type: "string", description: "Name of that user" } },
              },
            },
          },
          reporting: {
            type: "object",
            description: "Where to report to",
            additionalProperties: false,
            minProperties: 1,
            properties: {
              logging: {
                type: "object",
                additionalProperties: false,
                properties: { type: { $ref: "#/definitions/reporting_handlers" } },
              },
              telemetry: {
                type: "object",
                additionalProperties: false,
                properties: { type: { $ref: "#/definitions/reporting_handlers" } },
              },
            },
          },
          datasource_list: {
            type: "array",
            items: { type: "string", enum: ["Azure", "Ec2", "Oracle", "NoCloud", "WSL", "None"] },
          },
          datasource: {
            type: "object",
            description: "Options of data sources",
            minProperties: 1,
            properties: {
              Azure: {
                type: "object",
                minProperties: 1,
                properties: {
                  apply_network_config: {
                    type: "boolean",
                    description: "Use the network configuration of Azure's metadata service",
                    default: true,
                  },
                },
              },
            },
          },
          output: {
            type: "object",
            minProperties: 1,
            properties: {
              init: { type: "string", description: "Output of the init stage" },
              config: { type: "string", description: "Output of the config stage" },
              final: { type: "string", description: "Output of the final stage" },
              all: { type: "string", description: "Output of all stages" },
            },
          },
          network: { type: "object", minProperties: 1, properties: { config: { type: "string", enum: ["disabled"] } } },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.cloud-init",
    options: {
      filename: "00-default_user.cfg",
      config: { system_info: { default_user: { name: "cloud-user" } }, datasource_list: ["Ec2", "None"] },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  // cloud-init wants this list, and only this one, on a single line
  tree.write(`/etc/cloud/cloud.cfg.d/${options.filename}`, formatYaml(options.config, ["datasource_list"]));
}
