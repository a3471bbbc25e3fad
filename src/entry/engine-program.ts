import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extendCatalogue, readOsRelease } from "../cli/documents.ts";
import { serveEngine } from "../engine-server.ts";
import { exitCodes } from "../errors.ts";
import { type ActionMessage, decodeMessages, type EngineRequest, encodeMessage, protocolVersion } from "../protocol.ts";
import { catalogue } from "./catalogue.ts";
import { packageVersion } from "./programs.ts";

/** The engine as the Action starts it: one request on standard input, messages on standard output; the end of input means stop. */

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort(new Error(`Got ${signal}`)));
process.stdout.on("error", () => stop.abort(new Error("Nobody listens")));

const messages = decodeMessages(process.stdin);
const first = await messages.next();
const request = first.value as EngineRequest | undefined;
if (request?.protocol !== protocolVersion) {
  process.stderr.write("This program is started by the Action and reads a request from standard input.\n");
  process.exit(exitCodes.usage);
}
Object.assign(process.env, request.environment);
const inbox = openInbox(messages);
const code = await serveEngine(request, {
  send: (message) => void process.stdout.write(encodeMessage(message)),
  receive: inbox,
  signal: stop.signal,
  version: packageVersion(),
  codeDigest,
  loadCatalogue: (libdirs) => extendCatalogue(catalogue, libdirs),
  readOsRelease,
});
process.stdout.end(() => process.exit(code));

/** Reads on for as long as the engine runs, so that the end of input is noticed at once. */
function openInbox(source: AsyncGenerator<unknown>): () => Promise<ActionMessage | undefined> {
  const waiting: ((message: ActionMessage | undefined) => void)[] = [];
  const arrived: ActionMessage[] = [];
  const end = async () => {
    for await (const message of source) {
      const take = waiting.shift();
      if (take === undefined) arrived.push(message as ActionMessage);
      else take(message as ActionMessage);
    }
    stop.abort(new Error("The Action is gone"));
    for (const take of waiting) take(undefined);
  };
  void end();
  return () =>
    new Promise((resolve) => (arrived.length > 0 || stop.signal.aborted ? resolve(arrived.shift()) : waiting.push(resolve)));
}

/** Digest of the programs that run in the sandbox: trees of other code are other trees. */
function codeDigest(): string {
  const isSource = import.meta.filename.endsWith(".ts");
  const folders = isSource
    ? ["stages", "assemblers", "runners", "src/modules"].map((name) => join(import.meta.dirname, "../..", name))
    : [join(import.meta.dirname, "../module-host")];
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(folder, entry.name)));
    }
  }
  return hash.digest("hex");
}
