import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PrivateMount } from "./run-in-tree.ts";
import { type Input, type StageContext, StageFailure } from "./stage.ts";

/** Container images as inputs give them to stages, in the forms that skopeo, podman, ostree and bootc read them. */

type Exec = StageContext["exec"];

/** An image of an input. */
export interface ContainerImage {
  readonly checksum: string;
  readonly path: string;
  readonly format: string;
  readonly name: string;
  readonly driver: string;
  /** File with the list of manifests that the image was found by, to keep with it. */
  readonly manifestList: string | undefined;
}

interface Archive {
  readonly format: string;
  readonly name: string;
  readonly storage?: { readonly driver?: string };
}

/** The images of the input `images`; each list in `manifest-lists` must belong to one of them. */
export async function listImages(exec: Exec, inputs: Readonly<Record<string, Input>>): Promise<readonly ContainerImage[]> {
  const input = inputs.images;
  const archives = Object.entries((input?.data.archives ?? {}) as Readonly<Record<string, Archive>>);
  if (input === undefined || archives.length === 0) throw new StageFailure("The input 'images' has no container image");
  const lists = readManifestLists(inputs["manifest-lists"]);
  const unused = new Set(lists.values());
  const images: ContainerImage[] = [];
  for (const [checksum, { format, name, storage }] of archives) {
    const path = join(input.path, format === "containers-storage" ? "storage" : checksum);
    const manifestList = format === "dir" ? lists.get(await digestOf(exec, path)) : undefined;
    if (manifestList !== undefined) unused.delete(manifestList);
    images.push({ checksum, path, format, name, driver: storage?.driver ?? "overlay", manifestList });
  }
  if (unused.size > 0)
    throw new StageFailure(`Cannot use the manifest lists ${[...unused].join(", ")}: no image belongs to them`);
  return images;
}

/** The one image of the input `images`. */
export async function requireImage(exec: Exec, inputs: Readonly<Record<string, Input>>): Promise<ContainerImage> {
  const [image, second] = await listImages(exec, inputs);
  if (image === undefined || second !== undefined)
    throw new StageFailure("The input 'images' must have exactly one container image");
  return image;
}

/** Digests of single images, each with the file of the list that has it. */
function readManifestLists(input: Input | undefined): ReadonlyMap<string, string> {
  const files = Object.keys((input?.data.files ?? {}) as object).map((name) => join(input?.path ?? "", name));
  const entries = files.flatMap((path) => {
    const { manifests } = JSON.parse(readFileSync(path, "utf8")) as {
      readonly manifests: readonly { readonly digest: string }[];
    };
    return manifests.map(({ digest }) => [digest, path] as const);
  });
  return new Map(entries);
}

async function digestOf(exec: Exec, path: string): Promise<string> {
  const { stdout } = await exec("skopeo", ["manifest-digest", join(path, "manifest.json")], { quiet: true });
  return stdout.trim();
}

/** An image under a name that programs take, as long as it is open. */
export interface ImageSource extends Disposable {
  /** `dir:/tmp/x`, `containers-storage:...`. */
  readonly reference: string;
  /** What must be mounted for whoever reads it. */
  readonly mounts: readonly PrivateMount[];
  /** Arguments that make podman find it. */
  readonly podmanArgs: readonly string[];
}

/** Opens an image for reading. */
export async function openImage(exec: Exec, image: ContainerImage): Promise<ImageSource> {
  if (image.format === "containers-storage") return openStorage(image);
  if (!["dir", "oci-archive"].includes(image.format))
    throw new StageFailure(`Cannot read container images of the format '${image.format}'`);
  const folder = mkdtempSync(join(tmpdir(), "image-"));
  const path = join(folder, "image");
  if (image.manifestList === undefined)
    symlinkSync(image.path, path); // a checksum has a colon, which programs take for a tag
  else await copyWithList(exec, image.path, path, image.manifestList);
  return {
    reference: `${image.format}:${path}`,
    mounts: [],
    podmanArgs: [],
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

const hostStorage = "/run/osbuild/containers/storage";
const emptyStorage = "/run/osbuild/containers/storage2";

/** With overlay the host's storage is only looked into; what programs write goes to an empty one. */
function openStorage({ path, driver, checksum }: ContainerImage): ImageSource {
  const id = checksum.split(":")[1] ?? checksum;
  const overlay = driver === "overlay";
  const place = overlay
    ? `${driver}@${emptyStorage}+/run/containers/storage:additionalimagestore=${hostStorage}`
    : `${driver}@${hostStorage}+/run/containers/storage`;
  return {
    reference: `containers-storage:[${place}]${id}`,
    mounts: [{ source: path, target: hostStorage }],
    podmanArgs: [...(overlay ? [`--root=${emptyStorage}`] : []), `--imagestore=${hostStorage}`],
    [Symbol.dispose]: () => {},
  };
}

/** A copy of an image in which the list stands where the manifest was, and the manifest under its digest. */
async function copyWithList(exec: Exec, source: string, target: string, list: string): Promise<void> {
  cpSync(source, target, { recursive: true, dereference: true });
  const manifest = join(target, "manifest.json");
  if (!existsSync(manifest)) throw new StageFailure(`Cannot read the container image in '${source}': it has no manifest.json`);
  const digest = await digestOf(exec, target);
  renameSync(manifest, join(target, `${digest.replace(/^.*:/, "")}.manifest.json`));
  cpSync(list, manifest);
}
