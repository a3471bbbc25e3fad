const repositoryProperties = {
  metalink: { description: "URL of a metalink", type: "string" },
  mirrorlist: { description: "URL of a list of mirrors", type: "string" },
  baseurl: { description: "URL of the repository itself", type: "string" },
  gpgkey: { description: "Armoured OpenPGP key; with one, every package must be signed by it", type: "string" },
} as const;

/** A repository of `org.osbuild.yum`. */
export const yumRepository = {
  type: "object",
  properties: repositoryProperties,
  anyOf: [{ required: ["metalink"] }, { required: ["mirrorlist"] }, { required: ["baseurl"] }],
} as const;

/** A repository of `org.osbuild.dnf`. */
export const dnfRepository = {
  type: "object",
  properties: {
    ...repositoryProperties,
    checksum: { description: "sha256 of `repomd.xml`, after `sha256:`", type: "string", pattern: "sha256:[a-fA-F0-9]{32}" },
  },
  anyOf: [
    { required: ["checksum", "metalink"] },
    { required: ["checksum", "mirrorlist"] },
    { required: ["checksum", "baseurl"] },
  ],
} as const;

/** Options that all of them have. */
export const dnfCommon = {
  packages: {
    description: "What to install, as dnf names it: packages, `@groups`",
    type: "array",
    minItems: 1,
    items: { type: "string" },
  },
  releasever: { description: "Value of `$releasever` in URLs", type: "string" },
  operation: { description: "Command of dnf", type: "string", default: "install" },
} as const;
