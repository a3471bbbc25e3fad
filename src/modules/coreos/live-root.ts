import { basename, join } from "node:path";
import { mountFilesystem } from "../disk/mount.ts";
import { mirrorFat } from "../fat-mirror.ts";
import { findPaths } from "../glob.ts";
import { type StageContext, StageFailure } from "../stage.ts";
import { Tree } from "../tree.ts";

/** The root filesystem of a live system: all of an installed one, packed. */

/** What an installed system says about itself. */
export interface InstalledSystem {
  readonly kernelArguments: readonly string[];
  /** What its container image is called. */
  readonly name: string | undefined;
}

/** How the filesystem is packed. */
export interface LiveRootRequest {
  /** Disk image with boot partitions 2 and 3 and root partition 4. */
  readonly image: string;
  /** Folder for a copy of the image. */
  readonly scratch: string;
  readonly type: "squashfs" | "erofs";
  readonly options: readonly string[];
  readonly target: string;
}

/** Packs the filesystems of a disk image as the live system is to see them. The image itself is not changed. */
export async function packLiveRoot(context: StageContext, request: LiveRootRequest): Promise<InstalledSystem> {
  const { exec, openLoop, sourceEpoch } = context;
  const copy = join(request.scratch, "disk.img");
  await exec("cp", ["--reflink=auto", "--sparse=always", request.image, copy]);
  await using stack = new AsyncDisposableStack();
  const disk = stack.use(await openLoop(copy, { partitions: true }));
  const { path } = stack.use(await mountFilesystem(exec, ["-o", "rw", `${disk.path}p4`]));
  const root = new Tree(path);
  stack.use(await mountFilesystem(exec, ["-o", "rw", `${disk.path}p3`], root.resolve("/boot")));
  if (["x64", "arm64"].includes(process.arch)) {
    const place = { exec, sourceEpoch, source: `${disk.path}p2`, path: root.resolve("/boot/efi") };
    stack.use(await mirrorFat(place, { readOnly: true, uid: 0, gid: 0, umask: 0o022 }));
  }
  adapt(root);
  await pack(context, root, request);
  return { kernelArguments: readArguments(root), name: readName(root) };
}

/** The live system may write to its repository (ostree issue 1921), and dracut looks for the kernel and its sum in `/boot`. */
function adapt(root: Tree): void {
  root.edit("/ostree/repo/config", (text) => text.replace(/^.*readonly=true.*\n?/gm, ""));
  for (const pattern of ["/boot/ostree/*/.*.hmac", "/boot/ostree/*/vmlinuz*"]) {
    const [found] = findPaths(root, pattern);
    if (found === undefined) throw new StageFailure(`Cannot use the disk image: it has no '${pattern}'`);
    root.link(found, `/boot/${basename(found)}`);
  }
}

async function pack({ exec }: StageContext, root: Tree, { type, options, target }: LiveRootRequest): Promise<void> {
  if (type === "erofs") await exec("mkfs.erofs", [...options, target, root.path], { env: { TMPDIR: "/var/tmp" } });
  else await exec("mksquashfs", [root.path, target, "-wildcards", "-no-recovery", ...options]);
}

function readArguments(root: Tree): readonly string[] {
  const entries = findPaths(root, "/boot/loader/entries/*.conf");
  if (entries[0] === undefined || entries.length > 1)
    throw new StageFailure(`Cannot use the disk image: it has ${entries.length} boot loader entries, not one`);
  const line = /^options (.*)$/m.exec(root.read(entries[0]))?.[1]?.trim();
  if (!line) throw new StageFailure("Cannot use the disk image: its boot loader entry has no kernel arguments");
  return line.split(" ");
}

function readName(root: Tree): string | undefined {
  const aleph = JSON.parse(root.read("/.aleph-version.json")) as Aleph;
  return aleph["container-image"]?.["image-labels"]?.["com.coreos.osname"];
}

interface Aleph {
  readonly "container-image"?: { readonly "image-labels"?: Readonly<Record<string, string>> };
}
