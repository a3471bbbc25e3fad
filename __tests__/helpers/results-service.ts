import { createHmac, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ArtifactService } from "./artifact-service.ts";
import { BlobStore } from "./blob-store.ts";
import { CacheService } from "./cache-service.ts";
import { type Claims, type Reply, refusal, type Scope, type SignBlob } from "./service-reply.ts";

/** Something to go wrong: requests whose method and path match get `status` instead, `times` times. */
export interface Fault {
  readonly match: RegExp;
  readonly status: number;
  times: number;
}

export interface TokenOptions {
  readonly scopes?: readonly Scope[];
  readonly runId?: string;
  readonly jobId?: string;
}

const writeToMain: readonly Scope[] = [{ Scope: "refs/heads/main", Permission: 3 }];

/**
 * The services behind a runner, on loopback: caches (v2), artifacts (v4) and the storage behind both. It checks what the real one checks and keeps
 * what it is given, so that a test can look at it.
 */
export class ResultsService implements AsyncDisposable {
  readonly directory = mkdtempSync(join(tmpdir(), "results-service-"));
  readonly caches: CacheService;
  readonly artifacts: ArtifactService;
  readonly blobs: BlobStore;
  /** Every request: `POST /twirp/…`. */
  readonly log: string[] = [];
  readonly faults: Fault[] = [];
  readonly #secret = randomBytes(16).toString("hex");
  readonly #server: Server;
  #port = 0;

  private constructor() {
    this.blobs = new BlobStore(this.directory, this.#secret);
    const sign: SignBlob = (...args) => `http://127.0.0.1:${this.#port}${this.blobs.sign(...args)}`;
    this.caches = new CacheService(this.blobs, sign);
    this.artifacts = new ArtifactService(this.blobs, sign);
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) =>
        send(response, { status: 500, body: { code: "internal", msg: String(error) } }),
      );
    });
  }

  static async start(): Promise<ResultsService> {
    const service = new ResultsService();
    await new Promise<void>((resolve) => service.#server.listen(0, "127.0.0.1", resolve));
    service.#port = (service.#server.address() as AddressInfo).port;
    return service;
  }

  /** What the runner sets for a step that may use the services. */
  env(options: TokenOptions = {}): Record<string, string> {
    return {
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${this.#port}/`,
      ACTIONS_RUNTIME_TOKEN: this.token(options),
      ACTIONS_CACHE_SERVICE_V2: "True",
    };
  }

  /** A token as the runner gets one: six hours, scopes of caches, one job's artifacts. */
  token({ scopes = writeToMain, runId = "run-1", jobId = "job-1" }: TokenOptions = {}): string {
    const seconds = Math.floor(Date.now() / 1000);
    const scp = `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${runId}:${jobId}`;
    const parts = [
      { alg: "HS256", typ: "JWT" },
      { scp, ac: JSON.stringify(scopes), iat: seconds, exp: seconds + 21_600 },
    ];
    const body = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${body}.${this.#sign(body)}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.directory, { recursive: true });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const line = `${request.method} ${url.pathname}`;
    this.log.push(line);
    const fault = this.faults.find(({ match, times }) => times > 0 && match.test(line));
    if (fault !== undefined) {
      fault.times -= 1;
      request.resume();
      return send(response, { status: fault.status, body: { code: "unavailable", msg: "out of service" } });
    }
    if (url.pathname.startsWith("/blobs/")) return this.blobs.serve(url, request, response);
    const body = JSON.parse((await text(request)) || "{}") as Record<string, unknown>;
    send(response, this.#answer(url.pathname, body, this.#readToken(request)));
  }

  #answer(path: string, body: Record<string, unknown>, claims: Claims | undefined): Reply {
    if (claims === undefined) return refusal(401, "unauthenticated", "bad token");
    const [, , service = "", method = ""] = path.split("/");
    if (service === "github.actions.results.api.v1.CacheService") return this.caches.answer(method, body, claims);
    if (service === "github.actions.results.api.v1.ArtifactService") return this.artifacts.answer(method, body, claims);
    return refusal(404, "bad_route", path);
  }

  #readToken(request: IncomingMessage): Claims | undefined {
    const [, header = "", payload = "", signature] =
      /^Bearer ([^.]+)\.([^.]+)\.([^.]+)$/.exec(request.headers.authorization ?? "") ?? [];
    if (signature !== this.#sign(`${header}.${payload}`)) return undefined;
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as { scp: string; ac: string; exp: number };
    if (claims.exp * 1000 < Date.now()) return undefined;
    const [, runId, jobId] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.scp) ?? [];
    return { scopes: JSON.parse(claims.ac) as Scope[], runId, jobId };
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#secret).update(text).digest("base64url");
  }
}

function send(response: ServerResponse, { status, body }: Reply): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
