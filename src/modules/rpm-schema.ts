/** The options of `org.osbuild.rpm`, today's and those of manifests in format 1. */

const shared = {
  dbpath: { type: "string", description: "Folder of the RPM database" },
  gpgkeys: { type: "array", description: "Armoured OpenPGP keys to import before", items: { type: "string" } },
  "gpgkeys.fromtree": {
    type: "array",
    description: "Files of the tree with keys to import afterwards",
    items: { type: "string" },
  },
  disable_dracut: { type: "boolean", description: "Make no initramfs while kernels are installed" },
  exclude: {
    type: "object",
    additionalProperties: false,
    properties: { docs: { type: "boolean", description: "Leave out documentation", default: false } },
  },
  nodeps: { type: "boolean", description: "Do not look at dependencies", default: false },
  ostree_booted: { type: "boolean", description: "Let scripts believe the system was booted with OSTree" },
} as const;

/** Options of a stage in format 2. */
export const rpmOptions = {
  type: "object",
  additionalProperties: false,
  properties: {
    ...shared,
    rpmkeys: {
      type: "object",
      additionalProperties: false,
      properties: {
        bin_path: { type: "string", description: "The program to use", default: "rpmkeys" },
        ignore_import_failures: { type: "boolean", description: "Go on when a key cannot be imported", default: false },
      },
    },
    install_langs: {
      type: "array",
      description: "Locales to install, no others",
      uniqueItems: true,
      minItems: 1,
      items: { type: "string" },
    },
    ignorearch: { type: "boolean", description: "Also install packages for other architectures" },
    generic_env: { type: "object", description: "Environment variables for scripts", additionalProperties: { type: "string" } },
    kernel_install_env: {
      type: "object",
      description: "Environment variables for kernel-install(8)",
      additionalProperties: false,
      properties: {
        boot_root: {
          type: "string",
          description: "`BOOT_ROOT`: where boot entries go",
          pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
        },
        conf_root: {
          type: "string",
          description: "`KERNEL_INSTALL_CONF_ROOT`: where configuration is",
          pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
        },
        plugins: { type: "string", description: "`KERNEL_INSTALL_PLUGINS`: the plugins to run" },
        machine_id: { type: "string", description: "`MACHINE_ID`", pattern: "^[a-f0-9]{32}$" },
      },
    },
  },
} as const;

const checksum = {
  type: "string",
  description: "Checksum of a package file with the name of the algorithm before it: `sha256:...`",
} as const;

/** Options of a stage in format 1, where the packages are named here and not by an input. */
export const rpmFormat1Options = {
  additionalProperties: false,
  properties: {
    ...shared,
    packages: {
      type: "array",
      description: "Package files to install",
      items: {
        oneOf: [
          checksum,
          {
            type: "object",
            additionalProperties: false,
            required: ["checksum"],
            properties: {
              checksum,
              check_gpg: { type: "boolean", default: false, description: "Must be signed by one of `gpgkeys`" },
            },
          },
        ],
      },
    },
  },
} as const;
