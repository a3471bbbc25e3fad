import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { describeImage, type ImageItem, imageId, imageProperties } from "../src/modules/container-image.ts";
import type { SourceContext, SourceMeta } from "../src/modules/source.ts";
import { StageFailure } from "../src/modules/stage.ts";

const images = {
  description: "Images by their id",
  type: "object",
  additionalProperties: false,
  patternProperties: {
    "sha256:[0-9a-f]{64}": {
      type: "object",
      additionalProperties: false,
      required: ["image"],
      properties: {
        image: {
          type: "object",
          additionalProperties: false,
          required: ["name", "digest"],
          properties: {
            ...imageProperties,
            digest: { type: "string", description: "Digest of the image in its registry", pattern: "sha256:[0-9a-f]{64}" },
          },
        },
      },
    },
  },
} as const;

export const meta = {
  summary: "Fetch container images",
  description:
    "Copies images from registries, or from the host's storage, with `skopeo`. An image's id is the digest of its configuration.",
  tools: ["skopeo"],
  schema: {
    additionalProperties: false,
    definitions: { item: images },
    properties: { items: { $ref: "#/definitions/item" }, digests: { $ref: "#/definitions/item" } },
    oneOf: [{ required: ["items"] }, { required: ["digests"] }],
  },
  example: {
    items: {
      "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": {
        image: {
          name: "registry.example.com/app",
          digest: "sha256:3d959b18c7a51f35a34c9e1c1b4dc2c0b8e1f1f1a9c8c9c7a3e6f7c5d4b3a291",
        },
      },
    },
  },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.containers";
export const parallel = 2;

type Context = SourceContext<ImageItem>;

export async function has({ id, folder }: Context): Promise<boolean> {
  return existsSync(join(folder, id, "image", "manifest.json"));
}

export async function fetch({ id, item, folder, scratchPath, exec }: Context): Promise<void> {
  const { name, digest = "" } = item.image;
  const path = join(scratchPath, id.replace(":", "-")); // skopeo ends a path at a colon
  await exec("skopeo", ["copy", ...describeImage(item, digest), `dir:${path}`]);
  const { stdout } = await exec("skopeo", ["inspect", "--raw", "--config", `dir:${path}`], { quiet: true });
  if (imageId(stdout) !== id)
    throw new StageFailure(`The image '${name}@${digest}' has the id ${imageId(stdout)}, the manifest says ${id}`);
  await mkdir(join(folder, id), { recursive: true });
  await rename(path, join(folder, id, "image"));
}
