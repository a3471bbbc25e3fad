import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Import a Flatpak that is packed as a container image",
  description:
    "Imports the one image of the input `containers` into a Flatpak repository of the tree, with the build root's skopeo and flatpak.",
  options: {
    additionalProperties: false,
    required: ["repository"],
    properties: {
      repository: { type: "string", description: "Repository of the tree, as `tree:///PATH`", pattern: "^tree:///" },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["containers"],
    properties: { containers: { type: "object", additionalProperties: true } },
  },
  tools: ["skopeo", "flatpak"],
  example: {
    type: "org.osbuild.flatpak.build-import-bundle.oci",
    options: { repository: "tree:///flatpak/repo" },
    inputs: {
      containers: {
        type: "org.osbuild.containers",
        origin: "org.osbuild.source",
        references: {
          "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
        },
      },
    },
  },
} as const satisfies StageMeta;

export async function run({ inputs, options, exec, locate }: StageContext<typeof meta>): Promise<void> {
  const input = inputs.containers;
  const [name, second] = Object.keys((input?.data.archives ?? {}) as object);
  if (input === undefined || name === undefined || second !== undefined)
    throw new StageFailure("The input 'containers' must have exactly one image");
  const { root, path } = locate(options.repository);
  const layout = mkdtempSync(join(tmpdir(), "flatpak-"));
  try {
    await exec("skopeo", ["copy", `dir:${join(input.path, name)}`, `oci:${layout}`]);
    await exec("flatpak", ["build-import-bundle", "--oci", root.resolve(path), layout]);
  } finally {
    rmSync(layout, { recursive: true });
  }
}
