import { createHash } from "node:crypto";
import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatKeyfile } from "../src/modules/ini.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

const text = { type: "string" } as const;

export const meta = {
  summary: "Describe an installation tree",
  description:
    "Writes a treeinfo 1.0 file, readable only by root: releases, platforms, images, and checksums of files of the tree, which are computed here.",
  options: {
    additionalProperties: false,
    required: ["path", "treeinfo"],
    properties: {
      path: { type: "string", description: "Path of the file" },
      treeinfo: {
        type: "object",
        description: "Sections of the file",
        properties: {
          release: { type: "object", description: "The product", properties: { name: text, short: text, version: text } },
          tree: {
            type: "object",
            description: "The tree itself",
            properties: {
              arch: text,
              build_timestamp: { type: "number" },
              platforms: { type: "array", items: text },
              variants: { type: "array", items: text },
            },
          },
          general: {
            type: "object",
            description: "General facts",
            properties: {
              arch: text,
              family: text,
              name: text,
              packagedir: text,
              platforms: { type: "array", items: text },
              repository: text,
              timestamp: { type: "number" },
              variant: text,
              version: text,
            },
          },
          checksums: { type: "array", description: "Files to compute checksums of", items: text },
          stage2: { type: "object", description: "Second stage of the installer", properties: { mainimage: text } },
        },
        patternProperties: {
          "^images-.*$": { type: "object", description: "Images of one platform", additionalProperties: text },
          "^variant-.*$": {
            type: "object",
            description: "One variant",
            properties: { id: text, name: text, packages: text, repository: text, type: text, uid: text },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.treeinfo",
    options: {
      path: "/.treeinfo",
      treeinfo: { general: { arch: "x86_64", family: "Fedora", version: "43" }, checksums: ["images/pxeboot/vmlinuz"] },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { path, treeinfo } }: StageContext<typeof meta>): void {
  const sums = (treeinfo.checksums ?? []).map((file): [string, string] => {
    return [file, `sha256:${createHash("sha256").update(tree.readBytes(file)).digest("hex")}`];
  });
  const checksums = sums.length > 0 ? { checksums: new Map(sums) } : {};
  writeDropIn(tree, path, formatKeyfile({ ...treeinfo, ...checksums, header: { version: "1.0" } }), { mode: 0o600 });
}
