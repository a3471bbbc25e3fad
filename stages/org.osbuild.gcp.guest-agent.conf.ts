import { editIni } from "../src/modules/ini-edit.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const list = { type: "array" } as const;

export const meta = {
  summary: "Configure the guest agent of Google Cloud",
  description:
    "Edits `/etc/default/instance_configs.cfg.distro`, or `instance_configs.cfg` without `.distro` for one instance; comments stay, a missing file is made.",
  definitions: {
    Accounts: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        deprovision_remove: flag,
        groups: list,
        useradd_cmd: text,
        userdel_cmd: text,
        usermod_cmd: text,
        gpasswd_add_cmd: text,
        gpasswd_remove_cmd: text,
        groupadd_cmd: text,
      },
    },
    Daemons: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { accounts_daemon: flag, clock_skew_daemon: flag, network_daemon: flag },
    },
    InstanceSetup: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        host_key_types: list,
        optimize_local_ssd: flag,
        network_enabled: flag,
        set_boto_config: flag,
        set_host_keys: flag,
        set_multiqueue: flag,
      },
    },
    IpForwarding: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { ethernet_proto_id: text, ip_aliases: flag, target_instance_ips: flag },
    },
    MetadataScripts: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { default_shell: text, run_dir: text, startup: flag, shutdown: flag },
    },
    NetworkInterfaces: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { setup: flag, ip_forwarding: flag, dhcp_command: text },
    },
  },
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      config_scope: {
        type: "string",
        description: "For the distribution, or for one instance",
        default: "distro",
        enum: ["distro", "instance"],
      },
      config: {
        type: "object",
        description: "Sections to change",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          Accounts: { $ref: "#/definitions/Accounts" },
          Daemons: { $ref: "#/definitions/Daemons" },
          InstanceSetup: { $ref: "#/definitions/InstanceSetup" },
          IpForwarding: { $ref: "#/definitions/IpForwarding" },
          MetadataScripts: { $ref: "#/definitions/MetadataScripts" },
          NetworkInterfaces: { $ref: "#/definitions/NetworkInterfaces" },
        },
      },
    },
  },
  example: { type: "org.osbuild.gcp.guest-agent.conf", options: { config: { InstanceSetup: { set_boto_config: false } } } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const path = `/etc/default/instance_configs.cfg${options.config_scope === "distro" ? ".distro" : ""}`;
  const sections = Object.entries(options.config).map(([section, values]) => {
    return [section, Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, formatValue(value)]))];
  });
  tree.makeDirectory("/etc/default", { parents: true });
  tree.edit(path, (before) => editIni(before, Object.fromEntries(sections)), { missing: "" });
}

function formatValue(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
