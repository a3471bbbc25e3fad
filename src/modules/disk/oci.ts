import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Tree } from "../tree.ts";
import { fallbackEpoch } from "./identity.ts";
import type { Exec } from "./program.ts";
import { makeScratch } from "./scratch.ts";

/**
 * OCI images in archives. An image is a folder of blobs, each named by its sha256: layers (compressed archives of trees), a
 * configuration that names the layers by the sha256 of what they hold, a manifest that names them by that of the blobs.
 */

/** Execution parameters, by the names of the OCI image specification; sets are lists, as in manifests. */
export interface OciConfig {
  readonly Cmd?: readonly string[] | undefined;
  readonly Entrypoint?: readonly string[] | undefined;
  readonly Env?: readonly string[] | undefined;
  readonly ExposedPorts?: readonly string[] | undefined;
  readonly User?: string | undefined;
  readonly Labels?: Readonly<Record<string, unknown>> | undefined;
  /** Spelt as osbuild's schema spells it. */
  readonly StopSiganl?: string | undefined;
  readonly Volumes?: readonly string[] | undefined;
  readonly WorkingDir?: string | undefined;
}

export interface OciImage {
  readonly architecture: string;
  readonly variant?: string | undefined;
  readonly config?: OciConfig | undefined;
  readonly annotations?: Readonly<Record<string, unknown>> | undefined;
  /** Lowest first. */
  readonly layers: readonly OciLayer[];
  /** Seconds since 1970. */
  readonly epoch?: number | undefined;
}

export interface OciLayer {
  readonly tree: Tree;
  /** What the history says about it. */
  readonly createdBy?: string | undefined;
}

interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

const mediaType = (name: string) => `application/vnd.oci.image.${name}`;

/** Writes an image into an archive beside which there is room for it; the same image gives the same bytes. */
export async function writeOciArchive(exec: Exec, scratchFolder: string, target: string, image: OciImage): Promise<void> {
  using scratch = makeScratch(scratchFolder);
  const folder = scratch.path;
  const blobs = join(folder, "blobs/sha256");
  mkdirSync(blobs, { recursive: true });
  const epoch = image.epoch ?? fallbackEpoch;
  const layers = [];
  for (const layer of image.layers) layers.push(await writeLayer(exec, blobs, layer.tree));
  const config = writeJson(blobs, mediaType("config.v1+json"), describeConfig(image, epoch, layers));
  const annotations = Object.keys(image.annotations ?? {}).length > 0 ? { annotations: image.annotations } : {};
  const manifest = { schemaVersion: 2, config, layers: layers.map(({ blob }) => blob), ...annotations };
  const index = { schemaVersion: 2, manifests: [writeJson(blobs, mediaType("manifest.v1+json"), manifest)] };
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  writeFileSync(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  await exec("tar", [
    ...["--sort=name", "--no-selinux", "--no-xattrs", "--no-acls", "--owner=0", "--group=0", "--numeric-owner"],
    ...["--mode=go=rX,u+rw,a-s", "--format=posix", `--mtime=@${epoch}`, ...reproduciblePax, "-cf", target],
    ...["-C", folder, "blobs", "index.json", "oci-layout"],
  ]);
}

const reproduciblePax = ["--pax-option", "exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime"];

interface Layer {
  readonly blob: Blob;
  readonly contentDigest: string;
}

async function writeLayer(exec: Exec, blobs: string, tree: Tree): Promise<Layer> {
  const archive = join(blobs, "layer.tar");
  const names = tree.list("/");
  await exec("tar", [
    ...[
      "--sort=name",
      "--no-selinux",
      "--acls",
      "--xattrs",
      String.raw`--xattrs-include=^(user.|security\.ima|security\.capability)`,
    ],
    ...["--format=posix", "--numeric-owner", ...reproduciblePax, "-cf", archive, "-C", tree.path],
    ...(names.length > 0 ? ["--", ...names] : ["-T", "/dev/null"]),
  ]);
  const content = createHash("sha256");
  const packed = createHash("sha256");
  const gzip = createGzip({ level: 6 });
  await pipeline(createReadStream(archive), hashInto(content), gzip, hashInto(packed), createWriteStream(`${archive}.gz`));
  rmSync(archive);
  const blob = nameBlob(blobs, `${archive}.gz`, mediaType("layer.v1.tar+gzip"), packed.digest("hex"));
  return { blob, contentDigest: `sha256:${content.digest("hex")}` };
}

function hashInto(hash: ReturnType<typeof createHash>): PassThrough {
  return new PassThrough().on("data", (chunk: Buffer) => hash.update(chunk));
}

function writeJson(blobs: string, type: string, value: unknown): Blob {
  const text = JSON.stringify(value);
  const file = join(blobs, "blob.json");
  writeFileSync(file, text);
  return nameBlob(blobs, file, type, createHash("sha256").update(text).digest("hex"));
}

function nameBlob(blobs: string, file: string, type: string, digest: string): Blob {
  const size = statSync(file).size;
  renameSync(file, join(blobs, digest));
  return { mediaType: type, digest: `sha256:${digest}`, size };
}

function describeConfig(image: OciImage, epoch: number, layers: readonly Layer[]): unknown {
  const created = new Date(epoch * 1000).toISOString().replace(".000Z", "+00:00");
  const history = image.layers.flatMap(({ createdBy }) => (createdBy === undefined ? [] : [{ created, created_by: createdBy }]));
  return {
    created,
    architecture: image.architecture,
    os: "linux",
    config: describeExecution(image.config ?? {}),
    rootfs: { type: "layers", diff_ids: layers.map(({ contentDigest }) => contentDigest) },
    ...(history.length > 0 ? { history } : {}),
    ...(image.variant ? { variant: image.variant } : {}),
  };
}

const defaultPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

function describeExecution({ Cmd = ["sh"], Env = [defaultPath], ...config }: OciConfig): unknown {
  const { Entrypoint, User, Labels, StopSiganl, WorkingDir } = config;
  const asSet = (names: readonly string[] | undefined) => names && Object.fromEntries(names.map((name) => [name, {}]));
  const rest = { Entrypoint, User, Labels, StopSignal: StopSiganl, WorkingDir };
  const sets = { ExposedPorts: asSet(config.ExposedPorts), Volumes: asSet(config.Volumes) };
  const given = Object.entries({ ...rest, ...sets }).filter(([, value]) => value !== undefined && !isEmpty(value));
  return { Env, Cmd, ...Object.fromEntries(given) };
}

function isEmpty(value: string | object): boolean {
  return typeof value === "string" ? value === "" : Object.keys(value).length === 0;
}
