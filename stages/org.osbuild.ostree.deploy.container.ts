import { mkdirSync } from "node:fs";
import { listImages, openImage } from "../src/modules/containers.ts";
import { formatRoot } from "../src/modules/grub-config.ts";
import { rootfsSchema } from "../src/modules/ostree-schema.ts";
import { requireFolder } from "../src/modules/ostree-system.ts";
import { runMountedOn } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Deploy a container image with OSTree",
  description:
    "Deploys the image of the input `images` with `ostree container image deploy`. The stateroot must be there (`org.osbuild.ostree.os-init`).",
  options: {
    additionalProperties: false,
    required: ["osname", "target_imgref"],
    properties: {
      mounts: {
        type: "array",
        description: "Folders of the tree that will be filesystems of their own",
        items: { type: "string" },
      },
      osname: { type: "string", description: "Name of the stateroot" },
      kernel_opts: { type: "array", description: "Kernel arguments", items: { type: "string" } },
      target_imgref: {
        type: "string",
        description: "Image that the system updates from",
        examples: [
          "ostree-remote-registry:fedora:quay.io/fedora/fedora-coreos:stable",
          "ostree-remote-image:fedora:docker://quay.io/fedora/fedora-coreos:stable",
          "ostree-image-signed:docker://quay.io/fedora/fedora-coreos:stable",
          "ostree-unverified-registry:quay.io/fedora/fedora-coreos:stable",
          "ostree-unverified-image:docker://quay.io/fedora/fedora-coreos:stable",
        ],
        pattern:
          "^(ostree-remote-registry|ostree-remote-image|ostree-image-signed|ostree-unverified-registry|ostree-unverified-image):.*$",
      },
      rootfs: rootfsSchema,
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["images"],
    properties: { images: { type: "object", additionalProperties: true } },
  },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["ostree", "skopeo", "unshare"],
  example: {
    type: "org.osbuild.ostree.deploy.container",
    options: {
      osname: "fedora",
      target_imgref: "ostree-remote-registry:fedora:quay.io/example/os:stable",
      rootfs: { label: "root" },
    },
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

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, options, exec } = context;
  const { rootfs, osname, target_imgref } = options;
  const kernelOptions = [...(options.kernel_opts ?? []), ...(rootfs === undefined ? [] : [`root=${formatRoot(rootfs)}`])];
  const folders = (options.mounts ?? []).map((path) => requireFolder(tree, path)).map((path) => ({ source: path, target: path }));
  mkdirSync("/var/tmp", { recursive: true, mode: 0o1777 }); // where skopeo keeps large files
  for (const image of await listImages(exec, inputs)) {
    using source = await openImage(exec, image);
    await runMountedOn(context, [...folders, ...source.mounts], "ostree", [
      ...["container", "image", "deploy", `--imgref=ostree-unverified-image:${source.reference}`, `--stateroot=${osname}`],
      ...[`--target-imgref=${target_imgref}`, ...kernelOptions.map((one) => `--karg=${one}`), `--sysroot=${tree.path}`],
    ]);
  }
}
