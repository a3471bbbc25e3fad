import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { codeOf, ServiceError } from "../errors.ts";
import { makeBlocking } from "../linux/memory-file.ts";
import { whenReadable } from "../linux/poll.ts";
import { type Packet, UnixSocket } from "../linux/socket.ts";
import { decodeMessage, maximumMessageBytes, sendMessage } from "./message.ts";

/**
 * An input, device, mount or source that is a program of a libdir, in any language: osbuild starts it with one end of a socket and calls
 * its methods. The program stops what it made when the socket closes, so it cleans up even when this process is killed.
 */

export interface ExternalHost {
  /** `device/disk`: kind and name, told to the program and written before its lines. */
  readonly id: string;
  readonly log: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}

const stopTimeoutMs = 30_000;
const hurriedStopTimeoutMs = 3000;

/** A running service; disposing ends it and waits until it has cleaned up. */
export class ExternalService implements AsyncDisposable {
  readonly #socket: UnixSocket;
  readonly #child: ChildProcess;
  readonly #exited: Promise<string>;
  readonly #host: ExternalHost;
  readonly #type: string;
  #lastLine = "";
  #failed = false;

  /** Starts a program `<libdir>/<kind>/<type>`. */
  constructor(file: string, host: ExternalHost) {
    const [ours, theirs] = UnixSocket.pair("seqpacket");
    makeBlocking(theirs.fd);
    this.#socket = ours;
    this.#host = host;
    this.#type = basename(file);
    this.#child = spawn(file, ["--service-id", host.id, "--service-fd", "3"], {
      env: { ...process.env, PYTHONUNBUFFERED: "1", ...pythonPath(dirname(dirname(file))) },
      stdio: ["ignore", "pipe", "pipe", theirs.fd],
    });
    theirs[Symbol.dispose]();
    this.#exited = new Promise((resolve) => {
      this.#child.on("error", (error) => resolve(error.message));
      this.#child.on("close", (code, signal) =>
        resolve(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`),
      );
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on("line", (line) => this.#print(line));
    }
  }

  /** Calls a method and resolves with its answer; an exception in the program is a ServiceError. */
  async call(method: string, args: unknown): Promise<unknown> {
    try {
      sendMessage(this.#socket, { type: "method", data: { name: method, args } });
    } catch {
      return await this.#explainEnd();
    }
    for (;;) {
      using packet = await this.#receive();
      const { type, data } = decodeMessage(packet).data;
      const content = typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
      if (type === "reply") return content.reply;
      if (type === "exception") throw new ServiceError(`${this.#host.id} (${this.#type}): ${describeException(content)}`);
      if (type !== "signal")
        throw new ServiceError(`${this.#host.id} (${this.#type}) sent a message of the type '${String(type)}'`);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket[Symbol.dispose]();
    const patienceMs = this.#host.signal?.aborted ? hurriedStopTimeoutMs : stopTimeoutMs;
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), patienceMs);
    const end = await this.#exited;
    clearTimeout(timer);
    if (!this.#failed && end !== "it ended with code 0")
      throw new ServiceError(`${this.#host.id} (${this.#type}) did not stop well: ${end}`);
  }

  async #receive(): Promise<Packet> {
    for (;;) {
      await whenReadable(this.#socket.fd, this.#host.signal);
      this.#host.signal?.throwIfAborted();
      const packet = this.#tryReceive();
      if (packet === "nothing") continue;
      if (packet === "closed") return await this.#explainEnd();
      return packet;
    }
  }

  #tryReceive(): Packet | "nothing" | "closed" {
    try {
      const packet = this.#socket.receive(maximumMessageBytes);
      return packet === undefined ? "nothing" : packet.data.length === 0 ? "closed" : packet;
    } catch (error) {
      if (codeOf(error) === "ECONNRESET") return "closed"; // it ended without reading all it was sent
      throw error;
    }
  }

  /** The program is gone before its time: its last words are the best explanation there is. */
  async #explainEnd(): Promise<never> {
    this.#failed = true;
    const end = await this.#exited;
    const said = this.#lastLine === "" ? "" : `: ${this.#lastLine}`;
    throw new ServiceError(`${this.#host.id} (${this.#type}) gave no answer, ${end}${said}`);
  }

  #print(line: string): void {
    if (line.trim() !== "") this.#lastLine = line.trim();
    this.#host.log(`${this.#host.id} (${this.#type}): ${line}\n`);
  }
}

function describeException(content: Readonly<Record<string, unknown>>): string {
  return `${String(content.name ?? "exception")}: ${String(content.value ?? "")}`.trim();
}

/** Python modules import the `osbuild` package: the libdir's own when it ships one. */
function pythonPath(libdir: string): NodeJS.ProcessEnv {
  return existsSync(join(libdir, "osbuild", "__init__.py")) ? { PYTHONPATH: libdir } : {};
}
