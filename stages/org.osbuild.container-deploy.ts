import { randomInt } from "node:crypto";
import { openImage, requireImage } from "../src/modules/containers.ts";
import { runMountedOn } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Unpack a container image into the tree",
  description: [
    "Copies all files of the one image of the input `images` to the tree, with the build root's podman (and skopeo where the image is not in a storage yet),",
    "then removes what is in `exclude`.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    properties: {
      exclude: { type: "array", description: "Paths to remove afterwards", minItems: 1, items: { type: "string" } },
      "remove-signatures": { type: "boolean", description: "Not used", default: false },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["images"],
    properties: { images: { type: "object", additionalProperties: true } },
  },
  tools: ["podman", "skopeo", "unshare"],
  example: {
    type: "org.osbuild.container-deploy",
    options: { exclude: ["/sysroot"] },
    inputs: {
      images: {
        type: "org.osbuild.containers",
        origin: "org.osbuild.source",
        references: {
          "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
        },
      },
    },
  },
} as const satisfies StageMeta;

/** Mounts the image, copies and unmounts; all in one place, for the mount to be seen. */
const copy = [
  "set -e",
  "target=$1 image=$2 failed=0; shift 2",
  'mounted=$(podman "$@" image mount "$image")',
  'cp -a "$mounted/." "$target/" || failed=1',
  'podman "$@" image umount "$image"',
  "exit $failed",
].join("\n");

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, options, exec } = context;
  const image = await requireImage(exec, inputs);
  using source = await openImage(exec, image);
  const stored = image.format === "containers-storage";
  const name = stored ? (image.checksum.split(":")[1] ?? "") : `tmp-container-mount-${randomInt(1e14)}`;
  if (!stored) await exec("skopeo", ["copy", source.reference, `containers-storage:${name}`]);
  await runMountedOn(context, source.mounts, "sh", ["-c", copy, "sh", tree.path, name, ...source.podmanArgs]);
  if (!stored) await exec("podman", ["rmi", name]);
  for (const path of options.exclude ?? []) remove(tree, path);
}

function remove(tree: StageContext["tree"], path: string): void {
  if (tree.find(path)?.isDirectory()) tree.removeTree(path);
  else tree.remove(path);
}
