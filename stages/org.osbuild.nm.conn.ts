import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatKeyfile } from "../src/modules/ini.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a network connection",
  description:
    "Writes an ethernet connection of NetworkManager, readable only by root: to `/usr/lib/NetworkManager/system-connections` when `filename` is given, anywhere with `path`.",
  definitions: {
    connection: {
      type: "object",
      additionalProperties: false,
      required: ["id", "uuid", "type"],
      properties: {
        uuid: { type: "string" },
        id: { type: "string" },
        type: { type: "string" },
        autoconnect: { type: "boolean" },
        "interface-name": { type: "string" },
        "autoconnect-priority": { type: "number" },
      },
    },
    ethernet: {
      type: "object",
      additionalProperties: false,
      required: ["connection"],
      properties: {
        connection: { allOf: [{ $ref: "#/definitions/connection" }, { $ref: "#/definitions/802-3-ethernet-connection" }] },
        ipv4: { $ref: "#/definitions/ipv4" },
        ipv6: { $ref: "#/definitions/ipv6" },
        ethernet: { $ref: "#/definitions/802-3-ethernet" },
      },
    },
    "802-3-ethernet-connection": {
      type: "object",
      additionalProperties: true,
      required: ["type"],
      properties: { type: { enum: ["802-3-ethernet", "ethernet"] } },
    },
    ipv4: {
      oneOf: [{ $ref: "#/definitions/ipv4-ignore" }, { $ref: "#/definitions/ipv4-auto" }, { $ref: "#/definitions/ipv4-manual" }],
    },
    "ipv4-ignore": { additionalProperties: false, required: ["method"], properties: { method: { enum: ["ignore"] } } },
    "ipv4-auto": {
      additionalProperties: false,
      required: ["method"],
      properties: { method: { enum: ["auto"] }, "dns-search": { type: "string" } },
    },
    "ipv4-manual": {
      additionalProperties: false,
      required: ["method"],
      properties: { method: { enum: ["manual"] }, address: { type: "array", items: { $ref: "#/definitions/ipv4-address" } } },
    },
    "ipv4-address": { type: "string" },
    ipv6: { oneOf: [{ $ref: "#/definitions/ipv6-ignore" }] },
    "ipv6-ignore": { additionalProperties: false, required: ["method"], properties: { method: { enum: ["ignore"] } } },
    "802-3-ethernet": { type: "object", additionalProperties: true, properties: { "mac-address": { type: "string" } } },
  },
  options: {
    oneOf: [
      {
        additionalProperties: false,
        required: ["filename", "settings"],
        properties: {
          filename: { type: "string", pattern: "^[\\w.-]{1,242}.nmconnection$" },
          settings: { oneOf: [{ $ref: "#/definitions/ethernet" }] },
        },
      },
      {
        additionalProperties: false,
        required: ["path", "settings"],
        properties: { path: { type: "string" }, settings: { oneOf: [{ $ref: "#/definitions/ethernet" }] } },
      },
    ],
  },
  example: {
    type: "org.osbuild.nm.conn",
    options: {
      filename: "lan.nmconnection",
      settings: {
        connection: { id: "lan", uuid: "5fb8f75a-7fde-4906-a51e-a70e56c58742", type: "ethernet" },
        ipv4: { method: "auto" },
      },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { settings } = options;
  const path =
    "path" in options && options.path
      ? options.path
      : `/usr/lib/NetworkManager/system-connections/${"filename" in options ? options.filename : ""}`;
  writeDropIn(tree, path, formatKeyfile(settings), { mode: 0o600 });
}
