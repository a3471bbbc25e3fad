import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { formatToml, TomlNumber, type TomlTable } from "../src/modules/toml.ts";
import { parseToml } from "../src/modules/toml-read.ts";
import { Tree } from "../src/modules/tree.ts";

const text = { type: "string" } as const;
const header = [
  "This file is the configuration file for all tools that",
  "use the containers/storage library.",
  "See 'man 5 containers-storage.conf' for more information.",
  "This file was created by osbuild.",
  "\n",
];

export const meta = {
  summary: "Configure the storage of containers",
  description:
    "Merges options into `storage.conf`. `filebase` is read from the build root first, then the file in the tree, then the options. The file is written anew with a header, comments of the old one are lost.",
  definitions: {
    storage: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        driver: { type: "string", enum: ["overlay", "vfs", "devmapper", "aufs", "btrfs", "zfs"] },
        graphroot: text,
        runroot: text,
        transient_store: { type: "boolean" },
        options: { $ref: "#/definitions/storage-options" },
      },
    },
    "storage-options": {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        additionalimagestores: { type: "array", items: text },
        pull_options: { $ref: "#/definitions/storage-options-pulloptions" },
        overlay: { $ref: "#/definitions/storage-options-overlay" },
      },
    },
    "storage-options-pulloptions": {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        enable_partial_images: { type: "string", enum: ["true", "false"] },
        use_hard_links: { type: "string", enum: ["true", "false"] },
        convert_images: { type: "string", enum: ["true", "false"] },
      },
    },
    "storage-options-overlay": { type: "object", additionalProperties: false, minProperties: 1, properties: { mountopt: text } },
  },
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      filename: {
        type: "string",
        description: "Which of the two files to write",
        default: "/etc/containers/storage.conf",
        enum: ["/etc/containers/storage.conf", "/usr/share/containers/storage.conf"],
      },
      filebase: { type: "string", description: "File of the build root to start from" },
      comment: { type: "array", description: "Lines to put into the header", items: text },
      config: {
        type: "object",
        description: "Options to set",
        additionalProperties: false,
        minProperties: 1,
        properties: { storage: { $ref: "#/definitions/storage" } },
      },
    },
  },
  example: {
    type: "org.osbuild.containers.storage.conf",
    options: { config: { storage: { options: { additionalimagestores: ["/usr/share/containers/storage"] } } } },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { filename = "/etc/containers/storage.conf", filebase, comment = [], config } = options;
  const base = filebase ? parseToml(new Tree("/").read(filebase)) : {};
  const old = parseToml(tree.findText(filename) ?? "");
  const storage = [old.storage, config.storage].filter(isTable).reduce(merge, isTable(base.storage) ? base.storage : {});
  const document = Object.keys(storage).length === 0 ? base : { ...base, storage };
  const lines = [...header, ...comment].map((line) => `# ${line}\n`).join("");
  tree.write(filename, `${lines}\n${formatToml(document)}`);
}

/** Tables are merged, all else is replaced; known keys keep their place. */
function merge(have: TomlTable, want: TomlTable): TomlTable {
  const merged = Object.entries(want).map(([key, value]) => {
    const before = have[key];
    return [key, isTable(before) && isTable(value) ? merge(before, value) : value] as const;
  });
  return { ...have, ...Object.fromEntries(merged) };
}

function isTable(value: unknown): value is TomlTable {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof TomlNumber);
}
