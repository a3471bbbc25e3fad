import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeImage, type ImageItem, imageProperties } from "../src/modules/container-image.ts";
import type { SourceContext, SourceMeta } from "../src/modules/source.ts";
import { StageFailure } from "../src/modules/stage.ts";

const lists = {
  description: "Manifest lists by their digest",
  type: "object",
  additionalProperties: false,
  patternProperties: {
    "sha256:[0-9a-f]{64}": {
      type: "object",
      additionalProperties: false,
      required: ["image"],
      properties: { image: { type: "object", additionalProperties: false, required: ["name"], properties: imageProperties } },
    },
  },
} as const;
const listTypes: readonly unknown[] = [
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.index.v1+json",
];

export const meta = {
  summary: "Fetch the manifest lists of container images",
  description:
    "Copies only the list that names an image's manifests for each architecture, with `skopeo`; the list becomes one file.",
  tools: ["skopeo"],
  schema: {
    additionalProperties: false,
    definitions: { item: lists },
    properties: { items: { $ref: "#/definitions/item" }, digests: { $ref: "#/definitions/item" } },
    oneOf: [{ required: ["items"] }, { required: ["digests"] }],
  },
  example: {
    items: {
      "sha256:3d959b18c7a51f35a34c9e1c1b4dc2c0b8e1f1f1a9c8c9c7a3e6f7c5d4b3a291": { image: { name: "registry.example.com/app" } },
    },
  },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.files";
export const parallel = 2;

export async function fetch({ id, item, scratchPath, exec, keep }: SourceContext<ImageItem>): Promise<void> {
  const path = join(scratchPath, id.replace(":", "-")); // skopeo ends a path at a colon
  await exec("skopeo", ["copy", "--multi-arch=index-only", ...describeImage(item, id), `dir:${path}`]);
  const list = JSON.parse(await readFile(join(path, "manifest.json"), "utf8")) as Readonly<Record<string, unknown>>;
  const isList = list.mediaType === undefined ? list.manifests !== undefined : listTypes.includes(list.mediaType);
  if (!isList) throw new StageFailure(`'${item.image.name}@${id}' is an image, not a manifest list`);
  await keep(join(path, "manifest.json"));
}
