import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { BlobStore } from "./blob-store.ts";
import { type Claims, type Reply, refusal, type SignBlob, success } from "./service-reply.ts";

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: string;
  readonly jobId: string;
  readonly blob: string;
  readonly mimeType: string;
  readonly expiresAt: string | undefined;
  sizeBytes: number;
  digest: string;
  isReady: boolean;
}

/** Artifacts, version 4: one name once in a run, only for the job the token is of. */
export class ArtifactService {
  readonly artifacts: Artifact[] = [];
  readonly #blobs: BlobStore;
  readonly #sign: SignBlob;

  constructor(blobs: BlobStore, sign: SignBlob) {
    this.#blobs = blobs;
    this.#sign = sign;
  }

  /** The content of a finished artifact. */
  read(name: string): Buffer {
    const artifact = this.artifacts.find((one) => one.name === name && one.isReady);
    if (artifact === undefined) throw new Error(`There is no artifact ${name}`);
    return readFileSync(this.#blobs.path(artifact.blob));
  }

  answer(method: string, body: Record<string, unknown>, { runId, jobId }: Claims): Reply {
    const isMine = body.workflow_run_backend_id === runId && body.workflow_job_run_backend_id === jobId;
    if (runId === undefined || jobId === undefined || !isMine) return refusal(403, "permission_denied", "not this token's job");
    const name = String(body.name ?? "");
    if (!/^[^"\\:<>|*?/\r\n]{1,256}$/.test(name)) return refusal(400, "invalid_argument", "the name is not valid");
    const existing = this.artifacts.find((one) => one.runId === runId && one.name === name);
    switch (method) {
      case "CreateArtifact":
        if (existing !== undefined)
          return refusal(409, "already_exists", "an artifact with this name already exists on the workflow run");
        return this.#create(name, runId, jobId, body);
      case "FinalizeArtifact":
        return existing === undefined ? refusal(404, "not_found", "artifact not found") : this.#finalize(existing, body);
      default:
        return refusal(404, "bad_route", method);
    }
  }

  #create(name: string, runId: string, jobId: string, body: Record<string, unknown>): Reply {
    if (this.artifacts.length >= 500) return refusal(400, "resource_exhausted", "too many artifacts");
    const id = this.artifacts.length + 1;
    const blob = `artifact-${id}`;
    const mimeType = String(body.mime_type ?? "application/zip");
    const expiresAt = body.expires_at as string | undefined;
    this.artifacts.push({ id, name, runId, jobId, blob, mimeType, expiresAt, sizeBytes: 0, digest: "", isReady: false });
    return success({ ok: true, signed_upload_url: this.#sign(blob, "cw") });
  }

  #finalize(artifact: Artifact, body: Record<string, unknown>): Reply {
    const size = this.#blobs.size(artifact.blob);
    if (size === undefined || size !== Number(body.size ?? 0))
      return refusal(400, "invalid_argument", `the upload has ${size} bytes`);
    const digest = `sha256:${createHash("sha256")
      .update(readFileSync(this.#blobs.path(artifact.blob)))
      .digest("hex")}`;
    if (body.hash !== digest) return refusal(400, "invalid_argument", `the upload has ${digest}`);
    Object.assign(artifact, { sizeBytes: size, digest, isReady: true });
    return success({ ok: true, artifact_id: String(artifact.id) });
  }
}
