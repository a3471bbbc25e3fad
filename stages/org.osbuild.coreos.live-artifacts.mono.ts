import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { finishLiveIso } from "../src/modules/coreos/finish-iso.ts";
import { appendCompressed, appendPlain, formatStreamHash } from "../src/modules/coreos/initramfs.ts";
import { packLiveRoot } from "../src/modules/coreos/live-root.ts";
import { describeSystem, type LiveSystem } from "../src/modules/coreos/live-system.ts";
import { makeScratch } from "../src/modules/disk/scratch.ts";
import { requireInput, requireInputFile } from "../src/modules/given.ts";
import { runInTree } from "../src/modules/run-in-tree.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

const anyInput = { type: "object", additionalProperties: true } as const;
const file = (description: string) => ({ type: "string", description }) as const;

export const meta = {
  summary: "Make the live ISO and the network boot files of CoreOS",
  description: [
    "Makes four files: an ISO that boots CoreOS without installing it, and its kernel, initramfs and root filesystem for booting over the network.",
    "The inputs are disk images of the system with sectors of 512 (`metal`) and 4096 bytes (`metal4k`), and the deployed system itself",
    "(`deployed-tree`), whose `coreos-installer`, boot loader and `usr/share/coreos-assembler` are used. The ISO boots on the architecture it is made on.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["filenames"],
    properties: {
      filenames: {
        type: "object",
        description: "Names of the files to make",
        additionalProperties: false,
        required: ["live-iso", "live-kernel", "live-initramfs", "live-rootfs"],
        properties: {
          "live-iso": file("The ISO"),
          "live-kernel": file("The kernel"),
          "live-initramfs": file("The initramfs, without the root filesystem"),
          "live-rootfs": file("The root filesystem, to append to the initramfs"),
        },
      },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["deployed-tree", "metal", "metal4k"],
    properties: { "deployed-tree": anyInput, metal: anyInput, metal4k: anyInput },
  },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["cpio", "mksquashfs", "mkfs.fat", "mcopy", "mount", "chroot", "unshare"],
  example: {
    type: "org.osbuild.coreos.live-artifacts.mono",
    inputs: {
      "deployed-tree": { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:deployed-tree"] },
      metal: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:metal": { file: "/metal.raw" } } },
      metal4k: {
        type: "org.osbuild.files",
        origin: "org.osbuild.pipeline",
        references: { "name:metal4k": { file: "/metal4k.raw" } },
      },
    },
    options: {
      filenames: {
        "live-iso": "live.iso",
        "live-kernel": "live-kernel",
        "live-initramfs": "live-initramfs.img",
        "live-rootfs": "live-rootfs.img",
      },
    },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, exec, options } = context;
  const live = describeSystem(requireInput(inputs, "deployed-tree"));
  using scratch = makeScratch(tree.path); // on the tree's disk: it is large
  const work = new Tree(scratch.path);
  for (const folder of ["/iso/coreos", "/iso/isolinux", "/iso/images/pxeboot", "/initrd/etc/coreos", "/root/etc"])
    work.makeDirectory(folder, { parents: true });
  const [iso, initrd, root] = [work.subtree("/iso"), work.subtree("/initrd"), work.subtree("/root")];
  iso.write("/images/pxeboot/vmlinuz", live.tree.readBytes(live.kernel));
  iso.write("/images/pxeboot/initrd.img", live.tree.readBytes(live.initramfs));
  iso.write("/coreos/features.json", live.features);
  initrd.write("/etc/coreos/features.json", live.features);
  initrd.write("/etc/coreos-live-initramfs", `${live.version}\n`);
  root.write("/etc/coreos-live-rootfs", `${live.version}\n`);

  await packInstaller(context, live, root, "metal", 512);
  await packInstaller(context, live, root, "metal4k", 4096);
  const name = `root.${live.rootType}`;
  const request = { type: live.rootType, options: live.rootOptions, target: root.resolve(name) };
  const image = requireInputFile(inputs, "metal");
  const installed = await packLiveRoot(context as never, { ...request, image, scratch: work.path });

  const rootImage = iso.resolve("/images/pxeboot/rootfs.img");
  await appendPlain(exec, ensureFile(iso, "/images/pxeboot/rootfs.img"), root, name);
  requireMagic(iso, live);
  initrd.write("/etc/coreos-live-want-rootfs", formatStreamHash(rootImage));
  await appendCompressed(exec, iso.resolve("/images/pxeboot/initrd.img"), initrd);
  await finishLiveIso({ context: context as never, live, iso, installed, filenames: options.filenames });
}

/** What installs the image without having it: `coreos-installer` puts it together again from the live system and this file. */
async function packInstaller(
  context: StageContext<typeof meta>,
  live: LiveSystem,
  root: Tree,
  name: "metal" | "metal4k",
  sectorSize: number,
): Promise<void> {
  const image = requireInputFile(context.inputs, name);
  await using disk = await context.openLoop(image, { readOnly: true, sectorSize, partitions: true });
  const sum = createHash("sha256");
  await pipeline(createReadStream(disk.path), sum);
  const target = root.resolve(`${basename(image)}.osmet`);
  const args = ["pack", "osmet", disk.path, "--description", live.title, "--checksum", sum.digest("hex"), "--output", target];
  await runInTree({ tree: live.tree, exec: context.exec }, "coreos-installer", args, {
    binds: { "/run": "/run", "/tmp": "/tmp" },
  });
}

function ensureFile(tree: Tree, path: string): string {
  tree.write(path, "");
  return tree.resolve(path);
}

/** The live system mounts its root out of the middle of this file. */
function requireMagic(iso: Tree, { rootType }: LiveSystem): void {
  const [offset, magic] = rootType === "erofs" ? [1148, "e2e1f5e0"] : [124, "68737173"];
  const bytes = iso.readBytes("/images/pxeboot/rootfs.img").subarray(offset, offset + 4);
  if (bytes.toString("hex") !== magic) throw new StageFailure(`Cannot use the root filesystem: it is not at byte ${offset}`);
}
