import type { BlobStore } from "./blob-store.ts";
import { type Claims, type Reply, refusal, type SignBlob, success } from "./service-reply.ts";

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  readonly blob: string;
  sizeBytes: number;
  isReady: boolean;
  lastUsed: number;
}

/** The Actions cache, version 2: immutable entries by key and version in scopes, found by prefix, least recently used ones evicted. */
export class CacheService {
  readonly entries: CacheEntry[] = [];
  limitBytes = 10 * 2 ** 30;
  uploadsPerMinute = 200;
  readonly #blobs: BlobStore;
  readonly #sign: SignBlob;
  readonly #uploads: number[] = [];
  #lastId = 0;

  constructor(blobs: BlobStore, sign: SignBlob) {
    this.#blobs = blobs;
    this.#sign = sign;
  }

  /** Keys of what can be restored. */
  get keys(): readonly string[] {
    return this.entries.filter(({ isReady }) => isReady).map(({ key }) => key);
  }

  /** Loses an entry, as eviction does. */
  evict(key: string): void {
    const index = this.entries.findIndex((entry) => entry.key === key);
    const [entry] = this.entries.splice(index, 1);
    if (entry !== undefined) this.#blobs.remove(entry.blob);
  }

  answer(method: string, body: Record<string, unknown>, claims: Claims): Reply {
    const key = String(body.key ?? "");
    const version = String(body.version ?? "");
    const invalid = key === "" || key.length > 512 || key.includes(",") || !/^[0-9a-f]{64}$/.test(version);
    if (invalid) return refusal(400, "invalid_argument", "key or version is not valid");
    switch (method) {
      case "CreateCacheEntry":
        return this.#create(key, version, claims);
      case "FinalizeCacheEntryUpload":
        return this.#finalize(key, version, Number(body.size_bytes ?? 0), claims);
      case "GetCacheEntryDownloadURL":
        return this.#find([key, ...((body.restore_keys as string[] | undefined) ?? [])], version, claims);
      default:
        return refusal(404, "bad_route", method);
    }
  }

  #create(key: string, version: string, claims: Claims): Reply {
    const scope = writableScope(claims);
    if (scope === undefined) return success({ ok: false, message: "cache write denied: the token is read-only" });
    if (this.#isTooFast()) return refusal(429, "resource_exhausted", "too many uploads");
    if (this.entries.some((entry) => entry.scope === scope && entry.key === key && entry.version === version)) {
      return refusal(409, "already_exists", "cache entry with the same key, version, and scope already exists");
    }
    this.#lastId += 1;
    const entry = {
      id: this.#lastId,
      key,
      version,
      scope,
      blob: `cache-${this.#lastId}`,
      sizeBytes: 0,
      isReady: false,
      lastUsed: Date.now(),
    };
    this.entries.push(entry);
    return success({ ok: true, signed_upload_url: this.#sign(entry.blob, "cw") });
  }

  #finalize(key: string, version: string, sizeBytes: number, claims: Claims): Reply {
    const scope = writableScope(claims);
    const entry = this.entries.find((one) => one.scope === scope && one.key === key && one.version === version && !one.isReady);
    const size = entry && this.#blobs.size(entry.blob);
    if (entry === undefined || size === undefined) return refusal(404, "not_found", "upload not found");
    if (size !== sizeBytes) return success({ ok: false, message: `size is ${size}, not ${sizeBytes}` });
    entry.isReady = true;
    entry.sizeBytes = size;
    this.#evictOverLimit();
    return success({ ok: true, entry_id: String(entry.id) });
  }

  /** In each scope, the run's own first: the exact key, then each key as a prefix, the newest entry first. */
  #find(keys: readonly string[], version: string, { scopes }: Claims): Reply {
    const readable = scopes.filter(({ Permission }) => (Permission & 1) !== 0);
    if (readable.length === 0) return refusal(403, "permission_denied", "cache read denied: no readable scope");
    for (const { Scope } of readable) {
      const inScope = this.entries
        .filter((entry) => entry.isReady && entry.version === version && entry.scope === Scope)
        .toReversed();
      for (const key of keys) {
        const hit = inScope.find((entry) => entry.key === key) ?? inScope.find((entry) => entry.key.startsWith(key));
        if (hit === undefined) continue;
        hit.lastUsed = Date.now();
        return success({ ok: true, signed_download_url: this.#sign(hit.blob, "r"), matched_key: hit.key });
      }
    }
    return success({ ok: false });
  }

  #isTooFast(): boolean {
    const since = Date.now() - 60_000;
    this.#uploads.push(Date.now());
    return this.#uploads.filter((at) => at > since).length > this.uploadsPerMinute;
  }

  #evictOverLimit(): void {
    const oldest = this.entries.filter(({ isReady }) => isReady).toSorted((one, other) => one.lastUsed - other.lastUsed);
    let total = oldest.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    for (const { key, sizeBytes } of oldest) {
      if (total <= this.limitBytes) break;
      this.evict(key);
      total -= sizeBytes;
    }
  }
}

function writableScope({ scopes }: Claims): string | undefined {
  return scopes.find(({ Permission }) => (Permission & 2) !== 0)?.Scope;
}
