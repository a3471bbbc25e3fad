import { mkdtemp, readdir, stat, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { group } from "@actions/core";
import { messageOf, SourceError } from "../errors.ts";
import { formatBytes } from "../monitor/units.ts";
import type { ImageFacts } from "../protocol.ts";
import { findEnterpriseServer, hasArtifactService } from "./server.ts";

/** An image, or several, on the service. */
export interface UploadedArtifact {
  readonly name: string;
  /** The images in it. */
  readonly paths: readonly string[];
  readonly id: number;
  readonly url: string;
  /** The same without host and repository, whose names the runner may have masked. */
  readonly link: string;
  /** sha256 in hex. */
  readonly digest: string;
}

/** What is to be uploaded. */
export interface UploadRequest {
  readonly images: readonly ImageFacts[];
  /** Undefined: each image under its own name. */
  readonly name: string | undefined;
  readonly retentionDays: number | undefined;
  /** Of the runner's user; links are made in it. */
  readonly scratch: string;
}

/** Why this runner cannot take artifacts; undefined when it can. */
export function whyNoArtifacts(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const server = findEnterpriseServer(env);
  if (server !== undefined) {
    return `${server} is a GitHub Enterprise Server, which does not take artifacts of this kind; the image stays in the output directory`;
  }
  return hasArtifactService(env) ? undefined : "this runner has no artifact service; the image stays in the output directory";
}

/** Uploads images: each as it is, or all in one zip when there are several for one name. */
export async function uploadImages(request: UploadRequest): Promise<readonly UploadedArtifact[]> {
  const { images, name } = request;
  if (images.length === 0) return [];
  if (name !== undefined && images.length > 1) return [await upload(request, name, images)];
  const uploaded: UploadedArtifact[] = [];
  for (const image of images) uploaded.push(await upload(request, name ?? image.name, [image]));
  return uploaded;
}

async function upload(request: UploadRequest, name: string, images: readonly ImageFacts[]): Promise<UploadedArtifact> {
  const { files, root, isPlain } = await stageFiles(request.scratch, name, images);
  const options = {
    skipArchive: isPlain,
    compressionLevel: 0,
    ...(request.retentionDays && { retentionDays: request.retentionDays }),
  };
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    // The client tells of every 8 MiB.
    const { id, digest = "" } = await group(`Upload of artifact ${name}`, () =>
      new DefaultArtifactClient().uploadArtifact(name, files, root, options),
    );
    const sha256 = images[0]?.sha256;
    if (isPlain && digest !== sha256) throw new SourceError(`What was uploaded has sha256 ${digest}, the image ${sha256}`);
    const run = `${process.env.GITHUB_RUN_ID}/artifacts/${id}`;
    const url = `${process.env.GITHUB_SERVER_URL || "https://github.com"}/${process.env.GITHUB_REPOSITORY}/actions/runs/${run}`;
    return { name, paths: images.map(({ path }) => path), id: id ?? 0, url, link: `./${run}`, digest };
  } catch (error) {
    throw new SourceError(
      `Cannot upload artifact ${JSON.stringify(name)} (${formatBytes(sizeOf(images))}): ${messageOf(error)}`,
      {
        hint: /already exists/.test(messageOf(error))
          ? "Names are unique in a run: set the input artifact-name, for example to a value of the matrix"
          : "The image is in the output directory; a later step can still use it",
        cause: error,
      },
    );
  }
}

/** The client names a plain file by its path: so it gets a link of the right name. */
async function stageFiles(scratch: string, name: string, images: readonly ImageFacts[]) {
  const [first] = images;
  if (first !== undefined && images.length === 1 && (await stat(first.path)).isFile()) {
    if (basename(first.path) === name) return { files: [first.path], root: dirname(first.path), isPlain: true };
    const root = await mkdtemp(join(scratch, "artifact-"));
    await symlink(first.path, join(root, name));
    return { files: [join(root, name)], root, isPlain: true };
  }
  const files = (await Promise.all(images.map(({ path }) => listFiles(path)))).flat();
  return { files, root: commonFolder(images.map(({ path }) => path)), isPlain: false };
}

async function listFiles(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? "/");
  while (!paths.every((path) => path.startsWith(join(folder, "/")))) folder = dirname(folder);
  return folder;
}

function sizeOf(images: readonly ImageFacts[]): number {
  return images.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
