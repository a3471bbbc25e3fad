import { createHmac, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

/** What a signed address allows: `cw` to create and write, `r` to read. */
export type BlobPermission = "cw" | "r";

/**
 * The storage behind caches and artifacts, with the part of Azure's blob protocol that the clients speak. Every request needs a signature of this store over
 * blob, permission, expiry and headers; blobs are written once, in one piece or block by block.
 */
export class BlobStore {
  readonly #directory: string;
  readonly #secret: string;

  constructor(directory: string, secret: string) {
    this.#directory = directory;
    this.#secret = secret;
  }

  /** A path with query, valid for an hour. */
  sign(
    blob: string,
    permission: BlobPermission,
    headers: { readonly type?: string; readonly disposition?: string } = {},
  ): string {
    const query = new URLSearchParams({
      sv: "2025-01-05",
      sr: "b",
      sp: permission,
      se: new Date(Date.now() + 3_600_000).toISOString(),
    });
    if (headers.type !== undefined) query.set("rsc", headers.type);
    if (headers.disposition !== undefined) query.set("rscd", headers.disposition);
    query.set("sig", this.#signature(blob, query));
    return `/blobs/${blob}?${query}`;
  }

  /** Bytes of a finished blob; undefined while there is none. */
  size(blob: string): number | undefined {
    return existsSync(this.path(blob)) ? statSync(this.path(blob)).size : undefined;
  }

  path(blob: string): string {
    return join(this.#directory, blob);
  }

  remove(blob: string): void {
    for (const name of readdirSync(this.#directory)) {
      if (name === blob || name.startsWith(`${blob}.`)) rmSync(join(this.#directory, name));
    }
  }

  async serve(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const blob = url.pathname.replace(/^\/blobs\//, "");
    const query = url.searchParams;
    const needed = request.method === "PUT" ? "w" : "r";
    const isSigned = query.get("sig") === this.#signature(blob, query) && Date.parse(query.get("se") ?? "") > Date.now();
    if (!isSigned) return refuse(request, response, 403, "AuthenticationFailed");
    if (!query.get("sp")?.includes(needed)) return refuse(request, response, 403, "AuthorizationPermissionMismatch");
    if (needed === "r") return this.#read(blob, query, request, response);
    if (existsSync(this.path(blob))) return refuse(request, response, 409, "BlobAlreadyExists");
    await this.#write(blob, query, request, response);
  }

  async #write(blob: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
    switch (query.get("comp")) {
      case "block":
        await pipeline(request, createWriteStream(this.#blockPath(blob, query.get("blockid") ?? "")));
        break;
      case "blocklist": {
        const ids = [...(await text(request)).matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id = ""]) => id);
        const paths = ids.map((id) => this.#blockPath(blob, id));
        if (!paths.every(existsSync)) return refuse(request, response, 400, "InvalidBlockList");
        await pipeline(concatenate(paths), createWriteStream(this.path(blob)));
        for (const path of paths) rmSync(path);
        break;
      }
      default:
        if (request.headers["x-ms-blob-type"] !== "BlockBlob") return refuse(request, response, 400, "InvalidHeaderValue");
        await pipeline(request, createWriteStream(this.path(blob)));
    }
    response.writeHead(201, { ...common(), etag: '"0x1"', "last-modified": new Date().toUTCString() }).end();
  }

  async #read(blob: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const size = this.size(blob);
    if (size === undefined) return refuse(request, response, 404, "BlobNotFound");
    const range = request.headers["x-ms-range"] ?? request.headers.range;
    const [, first = "0", last = ""] = /bytes=(\d+)-(\d*)/.exec(String(range ?? "")) ?? [];
    const start = Number(first);
    const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
    response.writeHead(range === undefined ? 200 : 206, {
      ...common(),
      etag: '"0x1"',
      "accept-ranges": "bytes",
      "content-type": query.get("rsc") ?? "application/octet-stream",
      "content-length": end - start + 1,
      ...(query.has("rscd") && { "content-disposition": query.get("rscd") ?? "" }),
      ...(range !== undefined && { "content-range": `bytes ${start}-${end}/${size}` }),
    });
    if (request.method === "HEAD" || size === 0) response.end();
    else await pipeline(createReadStream(this.path(blob), { start, end }), response);
  }

  #blockPath(blob: string, id: string): string {
    return `${this.path(blob)}.${Buffer.from(id).toString("hex")}`;
  }

  #signature(blob: string, query: URLSearchParams): string {
    const signed = [blob, ...["sp", "se", "rsc", "rscd"].map((name) => query.get(name) ?? "")];
    return createHmac("sha256", this.#secret).update(signed.join("\n")).digest("base64");
  }
}

async function* concatenate(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) yield* createReadStream(path);
}

function common(): Record<string, string> {
  return { "x-ms-request-id": randomUUID(), "x-ms-version": "2025-01-05", date: new Date().toUTCString() };
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, code: string): void {
  request.resume();
  response.writeHead(status, { ...common(), "x-ms-error-code": code, "content-type": "application/xml" });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
