import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Input } from "../../src/modules/stage.ts";

/** A container image with one empty layer, in skopeo's folder layout, as the input of a stage. */
export interface ToyImage extends Disposable {
  readonly folder: string;
  readonly checksum: string;
  readonly digest: string;
  readonly input: Input;
}

/** Writes it. */
export function makeToyImage(): ToyImage {
  const folder = mkdtempSync(join(tmpdir(), "toy-image-"));
  const layer = gzipSync(Buffer.alloc(10_240));
  const config = Buffer.from(
    JSON.stringify({
      architecture: "amd64",
      os: "linux",
      rootfs: { type: "layers", diff_ids: [`sha256:${sha256(Buffer.alloc(10_240))}`] },
    }),
  );
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      config: { mediaType: "application/vnd.oci.image.config.v1+json", size: config.length, digest: `sha256:${sha256(config)}` },
      layers: [
        { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", size: layer.length, digest: `sha256:${sha256(layer)}` },
      ],
    }),
  );
  const checksum = `sha256:${sha256(config)}`;
  const path = join(folder, checksum);
  mkdirSync(path);
  writeFileSync(join(path, "version"), "Directory Transport Version: 1.1\n");
  writeFileSync(join(path, "manifest.json"), manifest);
  writeFileSync(join(path, sha256(config)), config);
  writeFileSync(join(path, sha256(layer)), layer);
  const data = { archives: { [checksum]: { format: "dir", name: "localhost/toy:1" } } };
  return {
    folder,
    checksum,
    digest: `sha256:${sha256(manifest)}`,
    input: { path: folder, data },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
