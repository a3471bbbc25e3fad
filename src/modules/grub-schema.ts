/** Pieces of the schemas that the GRUB stages share. */

const uuid = {
  description: "UUID of a filesystem, or the serial number of a FAT one",
  type: "string",
  oneOf: [{ pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$" }, { pattern: "^[0-9A-Za-z]{4}-[0-9A-Za-z]{4}$" }],
} as const;

const terminal = { type: "array", description: "Names of terminals, such as `serial`", items: { type: "string" } } as const;

/** Definitions of `org.osbuild.grub2`. */
export const grubDefinitions = {
  uuid,
  filesystem: {
    description: "A filesystem, by its UUID or its label",
    type: "object",
    oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
    properties: { label: { type: "string" }, uuid: { $ref: "#/definitions/uuid" } },
  },
  terminal,
} as const;

/** Definitions of `org.osbuild.grub2.legacy`, which also takes device nodes. */
export const grubLegacyDefinitions = {
  filesystem: {
    description: "A filesystem, by its UUID, its label or its device node",
    type: "object",
    oneOf: [{ required: ["uuid"] }, { required: ["label"] }, { required: ["device"] }],
    properties: { device: { type: "string" }, label: { type: "string" }, uuid },
  },
  terminal,
} as const;

/** The properties of `config` that all have. */
export const grubSettings = {
  default: { description: "Entry to boot", type: "string" },
  disable_recovery: { type: "boolean", description: "For tools that write `grub.cfg` anew: no recovery entries" },
  disable_submenu: { type: "boolean", description: "For tools that write `grub.cfg` anew: no submenus" },
  distributor: { description: "Name of the distribution in menu entries", type: "string" },
  terminal: { $ref: "#/definitions/terminal" },
  terminal_input: { $ref: "#/definitions/terminal" },
  terminal_output: { $ref: "#/definitions/terminal" },
  timeout: { description: "Seconds to wait before booting", type: "integer", minimum: 0, default: 0 },
  timeout_style: { type: "string", enum: ["hidden", "menu", "countdown"] },
  serial: { description: "GRUB command that sets up the serial port", type: "string" },
} as const;
