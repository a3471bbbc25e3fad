import type { BlobStore } from "./blob-store.ts";

/** A branch's entries, and what a token may do with them: 1 read, 2 write. */
export interface Scope {
  readonly Scope: string;
  readonly Permission: number;
}

/** What a request may do, from its token. */
export interface Claims {
  readonly scopes: readonly Scope[];
  readonly runId: string | undefined;
  readonly jobId: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Gives the whole signed address of a blob. */
export type SignBlob = (...args: Parameters<BlobStore["sign"]>) => string;

/** An error as the services write it. */
export function refusal(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } };
}

/** What went well, as the services write it. */
export function success(body: unknown): Reply {
  return { status: 200, body };
}
