import { dirname } from "node:path/posix";
import { listImages, openImage } from "../src/modules/containers.ts";
import { changeStorage } from "../src/modules/plain-storage.ts";
import { type PrivateMount, runMountedOn } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Copy container images into the tree",
  description: [
    "Copies every image of the input `images` with the build root's skopeo: to a storage that podman and others find their images in, or to a file or",
    "folder. A list of manifests in the input `manifest-lists` is kept with the image it belongs to, so that the image is found by the list's digest.",
  ].join("\n"),
  definitions: {
    "destination-containers-storage": {
      type: "object",
      additionalProperties: false,
      required: ["type"],
      properties: {
        type: { enum: ["containers-storage"] },
        "storage-path": { type: "string", description: "Folder of the storage", default: "/var/lib/containers/storage" },
        "storage-driver": { type: "string", description: "How the storage keeps layers", default: "overlay" },
      },
    },
    "destination-oci": {
      type: "object",
      additionalProperties: false,
      required: ["type", "path"],
      properties: { type: { enum: ["oci"] }, path: { type: "string", description: "Folder to make, in the OCI image layout" } },
    },
    "destination-oci-archive": {
      type: "object",
      additionalProperties: false,
      required: ["type", "path"],
      properties: {
        type: { enum: ["oci-archive"] },
        path: { type: "string", description: "Archive to make of an OCI image layout" },
      },
    },
    "destination-dir": {
      type: "object",
      additionalProperties: false,
      required: ["type", "path"],
      properties: { type: { enum: ["dir"] }, path: { type: "string", description: "Folder to make, in skopeo's own layout" } },
    },
  },
  options: {
    additionalProperties: false,
    required: ["destination"],
    properties: {
      destination: {
        description: "Where to copy to",
        oneOf: [
          { $ref: "#/definitions/destination-containers-storage" },
          { $ref: "#/definitions/destination-oci" },
          { $ref: "#/definitions/destination-oci-archive" },
          { $ref: "#/definitions/destination-dir" },
        ],
      },
      "remove-signatures": {
        type: "boolean",
        description: "Do not copy signatures; not every destination can keep them",
        default: false,
      },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["images"],
    properties: {
      images: { type: "object", additionalProperties: true },
      "manifest-lists": { type: "object", description: "Lists of manifests", additionalProperties: true },
    },
  },
  tools: ["skopeo", "unshare"],
  example: {
    type: "org.osbuild.skopeo",
    options: { destination: { type: "containers-storage", "storage-path": "/usr/share/containers/storage" } },
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

type Context = StageContext<typeof meta>;
type Destination = Context["options"]["destination"];

export async function run(context: Context): Promise<void> {
  const { tree, options } = context;
  const { destination } = options;
  if (destination.type !== "containers-storage") {
    tree.makeDirectory(dirname(destination.path), { parents: true });
    return copyImages(context, () => `${destination.type}:${tree.resolve(destination.path)}`);
  }
  const { path, driver } = placeOf(destination);
  await changeStorage(context, { path, driver }, async (folder, mounts) => {
    await copyImages(context, (name) => `containers-storage:[${driver}@${folder}+/run/containers/storage]${name}`, mounts);
    if (driver === "overlay") new Tree(folder).remove("/overlay/backingFsBlockDev"); // a device node of this host
  });
}

function placeOf(destination: Extract<Destination, { readonly type: "containers-storage" }>) {
  const { "storage-path": path = "/var/lib/containers/storage", "storage-driver": driver = "overlay" } = destination;
  return { path, driver };
}

async function copyImages(
  { inputs, options, exec }: Context,
  targetOf: (name: string) => string,
  mounts: readonly PrivateMount[] = [],
): Promise<void> {
  const flags = options["remove-signatures"] ? ["--remove-signatures"] : [];
  for (const image of await listImages(exec, inputs)) {
    using source = await openImage(exec, image);
    const command = ["copy", ...flags, source.reference, targetOf(image.name)];
    await runMountedOn({ exec }, [...mounts, ...source.mounts], "skopeo", command);
  }
}
