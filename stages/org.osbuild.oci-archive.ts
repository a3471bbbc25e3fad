import { writeOciArchive } from "../src/modules/disk/oci.ts";
import { ociConfigSchema } from "../src/modules/disk/oci-schema.ts";
import { requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

const anyInput = { type: "object", additionalProperties: true } as const;

export const meta = {
  summary: "Make an OCI image archive",
  description:
    "Makes a container image with one layer for each input: `base` first, then `layer.1`, `layer.2` and so on. `podman load` and `skopeo copy oci-archive:` read it. The image is dated with the pipeline's source epoch, 1980 without one: the same layers give the same image.",
  options: {
    additionalProperties: false,
    required: ["architecture", "filename"],
    properties: {
      architecture: { type: "string", description: "Processor architecture: `amd64`, `arm64`" },
      variant: { type: "string", description: "Variant of the architecture: `v8`" },
      filename: { type: "string", description: "Name of the archive" },
      config: ociConfigSchema,
      annotations: {
        type: "object",
        description: "Annotations of the image manifest",
        additionalProperties: false,
        properties: {
          "org.osbuild.ostree.layer": { type: "string", description: "Layer that holds the OSTree repository" },
          "org.osbuild.ostree.repo": { type: "string", description: "Path of the repository in that layer" },
          "org.osbuild.ostree.ref": { type: "string", description: "Ref of the commit in that repository" },
        },
        patternProperties: { "^(?!org.osbuild|org.opencontainer).+": { type: "string" } },
      },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["base"],
    properties: { base: anyInput },
    patternProperties: { "layer\\.[1-9]\\d*": anyInput },
  },
  tools: ["tar"],
  example: {
    type: "org.osbuild.oci-archive",
    inputs: { base: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { filename: "image.tar", architecture: "amd64", config: { Cmd: ["/usr/bin/bash"] } },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec, sourceEpoch }: StageContext<typeof meta>): Promise<void> {
  const { filename, architecture, variant, config, annotations } = options;
  const names = Object.keys(inputs).sort((a, b) => layerNumber(a) - layerNumber(b));
  const layers = names.map((name) => ({
    tree: new Tree(inputs[name]?.path ?? ""),
    createdBy: `/bin/sh -c #(nop) osbuild input '${name}'`,
  }));
  const image = { architecture, variant, config, annotations, layers, epoch: sourceEpoch };
  await writeOciArchive(exec, tree.path, requireOutputPath(tree, filename), image);
}

function layerNumber(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 0);
}
