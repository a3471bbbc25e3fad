import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";

/** A web server of a test: answers as the test says and remembers what it was asked. */
export interface WebServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly { readonly method: string; readonly path: string; readonly headers: IncomingMessage["headers"] }[];
}

export type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** Starts a server; `count` is how often the path was asked for before. */
export async function startWebServer(answer: Answer, secure?: ServerOptions): Promise<WebServer> {
  const requests: { method: string; path: string; headers: IncomingMessage["headers"] }[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "";
    const count = requests.filter((earlier) => earlier.path === path).length;
    requests.push({ method: request.method ?? "", path, headers: request.headers });
    answer(request, response, count);
  };
  const server = secure === undefined ? createServer(handle) : createSecureServer(secure, handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Sends content as a server that knows ranges does. */
export function sendRange(request: IncomingMessage, response: ServerResponse, content: Buffer): void {
  const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const headers = { "accept-ranges": "bytes", "content-length": String(content.length - from) };
  if (from === 0) response.writeHead(200, headers);
  else response.writeHead(206, { ...headers, "content-range": `bytes ${from}-${content.length - 1}/${content.length}` });
  response.end(content.subarray(from));
}
