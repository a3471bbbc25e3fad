import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceContext, SourceMeta } from "../src/modules/source.ts";

interface Item {
  readonly encoding: "base64" | "lzma+base64";
  readonly data: string;
}

export const meta = {
  summary: "Take files from the manifest itself",
  description:
    "Each item holds a file's content as base64 text, plain or compressed with xz or lzma; the checksum is that of the content.",
  schema: {
    definitions: {
      item: {
        description: "Content by its checksum",
        type: "object",
        additionalProperties: false,
        patternProperties: {
          "(md5|sha1|sha256|sha384|sha512):[0-9a-f]{32,128}": {
            type: "object",
            additionalProperties: false,
            required: ["encoding", "data"],
            properties: {
              encoding: { description: "How `data` is to be read", enum: ["base64", "lzma+base64"] },
              data: { description: "The encoded content", type: "string" },
            },
          },
        },
      },
    },
    additionalProperties: false,
    required: ["items"],
    properties: { items: { $ref: "#/definitions/item" } },
  },
  example: {
    items: {
      "sha256:b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9": { encoding: "base64", data: "aGVsbG8gd29ybGQ=" },
    },
  },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.files";
export const parallel = 4;

export async function fetch({ id, item, scratchPath, keep, exec }: SourceContext<Item>): Promise<void> {
  const path = join(scratchPath, id);
  const content = Buffer.from(item.data, "base64");
  if (item.encoding === "base64") await writeFile(path, content);
  else {
    await writeFile(`${path}.xz`, content);
    await exec("xz", ["--decompress", "--format=auto", "--", `${path}.xz`]);
  }
  await keep(path);
}
