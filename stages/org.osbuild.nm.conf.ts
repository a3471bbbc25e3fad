import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatKeyfile } from "../src/modules/ini.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure NetworkManager",
  description:
    "Writes a configuration file of NetworkManager, readable only by root, at any path of the tree. Sections `device` and `global-dns-domain` are lists; each entry may have a name.",
  definitions: {
    "device-list": { type: "array", minItems: 1, items: { type: "string" } },
    "str-array": { type: "array", minItems: 1, items: { type: "string" } },
    device: {
      type: "object",
      additionalProperties: false,
      properties: { managed: { type: "boolean" }, "wifi.scan-rand-mac-address": { type: "boolean" } },
    },
    "global-dns-domain": {
      type: "object",
      additionalProperties: false,
      required: ["servers"],
      properties: { servers: { type: "array", minItems: 1, items: { type: "string" } } },
    },
  },
  options: {
    additionalProperties: false,
    required: ["path", "settings"],
    properties: {
      path: { type: "string", description: "Path of the file" },
      settings: {
        type: "object",
        description: "Sections of the file",
        additionalProperties: false,
        properties: {
          main: {
            type: "object",
            additionalProperties: false,
            properties: {
              "no-auto-default": { $ref: "#/definitions/device-list" },
              plugins: { $ref: "#/definitions/str-array" },
            },
          },
          device: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              additionalProperties: false,
              required: ["config"],
              properties: { name: { type: "string" }, config: { $ref: "#/definitions/device" } },
            },
          },
          "global-dns-domain": {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              additionalProperties: false,
              required: ["name", "config"],
              properties: { name: { type: "string" }, config: { $ref: "#/definitions/global-dns-domain" } },
            },
          },
          keyfile: {
            type: "object",
            additionalProperties: false,
            properties: { "unmanaged-devices": { $ref: "#/definitions/device-list" } },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.nm.conf",
    options: {
      path: "/etc/NetworkManager/conf.d/90-image.conf",
      settings: {
        main: { "no-auto-default": ["*"] },
        device: [{ name: "wifi", config: { "wifi.scan-rand-mac-address": false } }],
      },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  writeDropIn(tree, options.path, formatKeyfile(options.settings), { mode: 0o600 });
}
