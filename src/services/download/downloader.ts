import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SourceError } from "../../errors.ts";
import type { Download } from "../../modules/source.ts";
import { AgentPool } from "./agents.ts";
import { type Checksum, parseChecksum } from "./checksum.ts";
import { HostLimits } from "./host-limits.ts";
import { PartialFile } from "./partial-file.ts";
import { readBody } from "./read-body.ts";
import { describeUrl, explain, startTransfer, TransferError } from "./transfer.ts";

/**
 * Downloads files that are named by their checksum: from the first place that has them, going on where an attempt broke off, checked while
 * they arrive, in place only when they are whole. Servers that are busy are asked again later; those that say no are not.
 */

export interface DownloadTiming {
  readonly attempts: number;
  /** First pause between attempts; doubles each time. */
  readonly backoffMs: number;
  readonly maximumBackoffMs: number;
  /** A server that sends fewer than 1000 bytes a second over this time has stalled. */
  readonly stallMs: number;
  readonly maximumBytes: number;
}

export const defaultTiming: DownloadTiming = {
  attempts: 8,
  backoffMs: 500,
  maximumBackoffMs: 30_000,
  stallMs: 30_000,
  maximumBytes: 64 * 1024 ** 3,
};

/** Where a download ends up and who hears of it. */
export interface DownloadPlace {
  readonly folder: string;
  readonly scratchPath: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly doneBytes: number; readonly totalBytes: number | undefined }) => void;
}

/** Downloads for one source; holds its connections. */
export class Downloader implements Disposable {
  readonly #agents: AgentPool;
  readonly #timing: DownloadTiming;
  readonly #hosts = new HostLimits();

  constructor(environment: NodeJS.ProcessEnv, timing: DownloadTiming = defaultTiming) {
    this.#agents = new AgentPool(environment);
    this.#timing = timing;
  }

  /** Fetches one file to `<folder>/<checksum>`. */
  async download(download: Download, place: DownloadPlace): Promise<void> {
    const checksum = parseChecksum(download.checksum);
    const path = join(place.scratchPath, `${download.checksum}.part`);
    await using partial = await PartialFile.open(path, checksum.algorithm);
    try {
      const isWhole = partial.sizeBytes > 0 && (await partial.finish()) === checksum.hex;
      if (!isWhole) await this.#tryAll(download, place, (url) => this.#attempt({ ...download, url }, checksum, partial, place));
      await rename(path, join(place.folder, download.checksum));
    } catch (error) {
      if (!place.signal.aborted) await rm(path, { force: true });
      throw error;
    }
  }

  /** Fetches a text of limited size. */
  async fetchText(url: string, needs: Pick<Download, "insecure" | "secrets">, signal: AbortSignal): Promise<string> {
    const chunks: Buffer[] = [];
    const timing = { ...this.#timing, maximumBytes: 32 * 1024 * 1024 };
    await this.#tryAll({ ...needs, urls: [url] }, { signal }, async () => {
      chunks.length = 0;
      const answer = await startTransfer({ ...needs, url, signal }, this.#agents);
      await readBody(answer, { signal, timing, url, onChunk: async (chunk) => void chunks.push(chunk) });
    });
    return Buffer.concat(chunks).toString("utf8");
  }

  [Symbol.dispose](): void {
    this.#agents[Symbol.dispose]();
  }

  /** Asks one place after the other; a place that can only fail again is not asked again. */
  async #tryAll(
    { urls, maximumParallel }: Pick<Download, "urls" | "maximumParallel">,
    { signal }: { readonly signal: AbortSignal },
    attempt: (url: string) => Promise<void>,
  ): Promise<void> {
    const usable = [...urls];
    let failure: TransferError | undefined;
    for (let tries = 0; tries < this.#timing.attempts * urls.length && usable.length > 0; tries += 1) {
      const url = usable[tries % usable.length] as string;
      try {
        using _ = await this.#hosts.enter(url, maximumParallel);
        return await attempt(url);
      } catch (error) {
        signal.throwIfAborted();
        failure = explain(url, error);
        if (!failure.retry) usable.splice(usable.indexOf(url), 1);
      }
      const allFailed = usable.length > 0 && (tries + 1) % usable.length === 0;
      if (allFailed)
        await sleep(this.#pause(Math.floor(tries / usable.length), usable.length === 1 ? failure.waitMs : undefined), null, {
          signal,
        });
    }
    throw new SourceError(failure?.message ?? "Cannot download: no URL is known");
  }

  async #attempt(
    download: Download & { readonly url: string },
    checksum: Checksum,
    partial: PartialFile,
    { signal, onProgress }: DownloadPlace,
  ): Promise<void> {
    const { url, insecure, secrets } = download;
    const request = { url, insecure, secrets, fromByte: partial.sizeBytes || undefined, entityTag: partial.entityTag, signal };
    const answer = await startTransfer(request, this.#agents).catch(async (error: unknown) => {
      if (partial.sizeBytes > 0) await partial.restart(); // perhaps the server cannot go on from here
      throw error;
    });
    if (answer.fromByte !== partial.sizeBytes) await partial.restart();
    if (answer.fromByte !== partial.sizeBytes)
      throw new TransferError(`Cannot download '${describeUrl(url)}': the server sent another part`, { retry: true });
    partial.entityTag = answer.entityTag;
    await readBody(answer, {
      url,
      signal,
      timing: this.#timing,
      onChunk: async (chunk) => {
        await partial.append(chunk);
        onProgress({ doneBytes: partial.sizeBytes, totalBytes: answer.totalBytes });
      },
    });
    await requireChecksum(url, checksum, partial, answer.fromByte > 0);
  }

  #pause(round: number, asked: number | undefined): number {
    const { backoffMs, maximumBackoffMs } = this.#timing;
    const ours = Math.min(backoffMs * 2 ** round, maximumBackoffMs);
    return asked === undefined ? ours * (0.5 + Math.random() / 2) : Math.min(asked, maximumBackoffMs * 4);
  }
}

/** Content that is not what was promised is dropped, and its place is not asked again, unless it came in parts of two versions. */
async function requireChecksum(url: string, { algorithm, hex }: Checksum, partial: PartialFile, resumed: boolean): Promise<void> {
  const found = await partial.finish();
  if (found === hex) return;
  const size = partial.sizeBytes;
  await partial.restart();
  const text = `checksum mismatch, the manifest says ${algorithm}:${hex}, its ${size} bytes have ${algorithm}:${found}`;
  throw new TransferError(`Cannot download '${describeUrl(url)}': ${text}`, { retry: resumed });
}
