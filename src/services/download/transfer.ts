import { createReadStream } from "node:fs";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { codeOf, messageOf } from "../../errors.ts";
import type { AgentPool, ConnectionNeeds } from "./agents.ts";

/** One request for one URL: redirects, ranges, answers that mean "try again" and those that do not. */

export interface TransferRequest extends ConnectionNeeds {
  readonly url: string;
  /** Where to go on; the answer says whether the server did. */
  readonly fromByte?: number | undefined;
  /** Entity tag the first part came with: the server starts over when the file is another by now. */
  readonly entityTag?: string | undefined;
  readonly signal: AbortSignal;
}

/** The body as it arrives, and what the server said about it. */
export interface TransferAnswer {
  readonly body: Readable;
  /** Position of the body's first byte in the file. */
  readonly fromByte: number;
  /** Size of the whole file, when the server says. */
  readonly totalBytes: number | undefined;
  readonly entityTag: string | undefined;
}

/** A transfer that failed; `retry` says whether the same URL may work later. */
export class TransferError extends Error {
  readonly retry: boolean;
  readonly waitMs: number | undefined;

  constructor(message: string, details: { readonly retry: boolean; readonly waitMs?: number | undefined }) {
    super(message);
    this.name = "TransferError";
    this.retry = details.retry;
    this.waitMs = details.waitMs;
  }
}

const maximumRedirects = 20;
const connectTimeoutMs = 30_000;
const retryableStatus: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
const permanentCodes =
  /^(ENOTFOUND|EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ENOENT|EACCES|EISDIR)/;
const agent = `osbuild (Linux.${process.arch === "x64" ? "x86_64" : "aarch64"}; https://osbuild.org/)`;

/** Opens a URL and resolves when its body starts. */
export async function startTransfer(request: TransferRequest, agents: AgentPool): Promise<TransferAnswer> {
  let url = parseUrl(request.url);
  if (url.protocol === "file:") return startFile(url, request);
  const origin = url.origin;
  for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
    const needs = url.origin === origin ? request : { ...request, secrets: undefined };
    const response = await ask(url, needs, agents);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status < 300 || status >= 400 || next === undefined) return readAnswer(url, response, request);
    response.resume();
    url = requireWeb(new URL(next, url));
  }
  throw new TransferError(`Cannot download '${describeUrl(request.url)}': it redirects more than ${maximumRedirects} times`, {
    retry: false,
  });
}

/** A URL without what may be secret in it: user, password and query. */
export function describeUrl(text: string): string {
  try {
    const url = new URL(text);
    return url.protocol === "file:" ? url.href : `${url.origin}${url.pathname}`;
  } catch {
    return text;
  }
}

/** Package names hold characters that servers read differently (`+`, `^`): quote them, keep what is quoted already. */
function quotePath(path: string): string {
  return path.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9_.~/-]/gu, (part) =>
    part.length === 3 && part.startsWith("%") ? part : encodeURIComponent(part).replace(/[!'()*]/g, percent),
  );
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function parseUrl(text: string): URL {
  const parts = /^([a-z]+:\/\/[^/?#]*)([^?#]*)(.*)$/is.exec(text);
  try {
    const url = new URL(parts === null ? text : `${parts[1]}${quotePath(parts[2] ?? "")}${parts[3]}`);
    return url.protocol === "file:" ? url : requireWeb(url);
  } catch (error) {
    if (error instanceof TransferError) throw error;
    throw new TransferError(`Cannot download '${text}': it is no URL`, { retry: false });
  }
}

function requireWeb(url: URL): URL {
  if (url.protocol === "http:" || url.protocol === "https:") return url;
  throw new TransferError(`Cannot download '${describeUrl(url.href)}': only http, https and file are supported`, {
    retry: false,
  });
}

type Response = Readable & { readonly statusCode?: number; readonly statusMessage?: string; readonly headers: Readonly<Headers> };
type Headers = Record<string, string | string[] | undefined> & { readonly location?: string };

function ask(url: URL, request: TransferRequest, agents: AgentPool): Promise<Response> {
  const headers: Record<string, string> = { "user-agent": agent, accept: "*/*" };
  if (request.fromByte) {
    headers.range = `bytes=${request.fromByte}-`;
    if (request.entityTag !== undefined) headers["if-range"] = request.entityTag;
  }
  const send = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const options = { headers, agent: agents.find(url, request), signal: request.signal, timeout: connectTimeoutMs };
    const sent = send(url, options, (response) => resolve(response as unknown as Response));
    sent.on("timeout", () => sent.destroy(new Error(`the server did not answer within ${connectTimeoutMs / 1000} s`)));
    sent.on("error", (error) => reject(explain(url.href, error)));
    sent.end();
  });
}

function readAnswer(url: URL, response: Response, request: TransferRequest): TransferAnswer {
  const status = response.statusCode ?? 0;
  if (status !== 200 && status !== 206) {
    response.resume();
    const wait = retryAfter(response.headers["retry-after"]);
    throw new TransferError(
      `Cannot download '${describeUrl(url.href)}': the server answered ${status} ${response.statusMessage ?? ""}`.trim(),
      {
        retry: retryableStatus.includes(status) || (status === 416 && request.fromByte !== undefined),
        waitMs: wait,
      },
    );
  }
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(String(response.headers["content-range"] ?? ""));
  const fromByte = status === 206 ? Number(range?.[1] ?? 0) : 0;
  const length = response.headers["content-length"];
  const total = length === undefined ? undefined : fromByte + Number(length);
  const tag = response.headers.etag;
  return {
    body: response,
    fromByte,
    totalBytes: total,
    entityTag: typeof tag === "string" && !tag.startsWith("W/") ? tag : undefined,
  };
}

function retryAfter(value: string | string[] | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(waitMs) && waitMs > 0 ? waitMs : undefined;
}

function startFile(url: URL, request: TransferRequest): TransferAnswer {
  const start = request.fromByte ?? 0;
  const body = createReadStream(fileURLToPath(url), { start, signal: request.signal });
  return { body, fromByte: start, totalBytes: undefined, entityTag: undefined };
}

/** What went wrong with a connection or a body, in words, and whether trying again makes sense. */
export function explain(url: string, error: unknown): TransferError {
  if (error instanceof TransferError) return error;
  const code = codeOf(error) ?? "";
  return new TransferError(`Cannot download '${describeUrl(url)}': ${messageOf(error)}`, { retry: !permanentCodes.test(code) });
}
