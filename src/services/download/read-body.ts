import type { DownloadTiming } from "./downloader.ts";
import { describeUrl, explain, type TransferAnswer, TransferError } from "./transfer.ts";

export interface BodyReader {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly timing: Pick<DownloadTiming, "stallMs" | "maximumBytes">;
  readonly onChunk: (chunk: Buffer) => Promise<void>;
}

const slowestBytesPerSecond = 1000;

/** Reads a body to its end; rejects when it stalls, breaks off, or grows past the limit. */
export async function readBody(answer: TransferAnswer, { url, signal, timing, onChunk }: BodyReader): Promise<void> {
  const { body, totalBytes } = answer;
  let received = answer.fromByte;
  let inWindow = 0;
  const watch = setInterval(() => {
    if (inWindow < (slowestBytesPerSecond * timing.stallMs) / 1000)
      body.destroy(new Error(`the transfer stalled for ${timing.stallMs / 1000} s`));
    inWindow = 0;
  }, timing.stallMs);
  try {
    if ((totalBytes ?? 0) > timing.maximumBytes) throw tooLarge(url, timing.maximumBytes);
    for await (const chunk of body) {
      received += (chunk as Buffer).length;
      inWindow += (chunk as Buffer).length;
      if (received > timing.maximumBytes) throw tooLarge(url, timing.maximumBytes);
      await onChunk(chunk as Buffer);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw explain(url, error);
  } finally {
    clearInterval(watch);
    body.destroy();
  }
  if (totalBytes === undefined || received === totalBytes) return;
  throw new TransferError(`Cannot download '${describeUrl(url)}': it broke off after ${received} of ${totalBytes} bytes`, {
    retry: true,
  });
}

function tooLarge(url: string, maximumBytes: number): TransferError {
  return new TransferError(`Cannot download '${describeUrl(url)}': it is larger than ${maximumBytes} bytes`, { retry: false });
}
