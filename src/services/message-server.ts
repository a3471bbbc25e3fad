import { closeSync, constants, openSync } from "node:fs";
import { basename, dirname } from "node:path";
import { messageOf } from "../errors.ts";
import { whenReadable } from "../linux/poll.ts";
import { UnixSocket } from "../linux/socket.ts";
import { decodeMessage, type Message, maximumMessageBytes, sendMessage } from "./message.ts";

/**
 * A socket that a sandbox talks to. Clients are programs of a stage and may be hostile: each is answered one message at a time, a client
 * that breaks the rules loses its connection, and nothing a client does reaches the engine as an exception.
 */

export interface Reply {
  readonly value: unknown;
}

/** Answers one message; undefined sends nothing. What it throws is sent as an exception. */
export type MessageHandler = (message: Message) => Promise<Reply | undefined>;

const maximumClients = 512;

/** Serves osbuild's messages at a path until disposed; requests under way are waited for. */
export function openMessageServer(path: string, handle: MessageHandler): AsyncDisposable {
  const socket = UnixSocket.create("seqpacket");
  bindBelow(socket, path);
  socket.listen();
  const stop = new AbortController();
  const clients = new Set<Promise<void>>();
  const accepting = acceptClients(socket, stop.signal, (client) => {
    if (clients.size >= maximumClients) return client[Symbol.dispose]();
    const serving = serve(client, handle, stop.signal).catch(() => {}); // a broken connection is the client's affair
    clients.add(serving);
    void serving.then(() => clients.delete(serving));
  });
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await accepting;
      await Promise.all(clients);
      socket[Symbol.dispose]();
    },
  };
}

/** Binds a socket at a path of any length: the kernel takes only short ones, so the folder is named by a descriptor. */
export function bindBelow(socket: UnixSocket, path: string): void {
  const folder = openSync(dirname(path), constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    socket.bind(`/proc/self/fd/${folder}/${basename(path)}`);
  } finally {
    closeSync(folder);
  }
}

async function acceptClients(socket: UnixSocket, signal: AbortSignal, onClient: (client: UnixSocket) => void): Promise<void> {
  while (!signal.aborted) {
    await whenReadable(socket.fd, signal);
    for (let client = socket.accept(); client !== undefined; client = socket.accept()) onClient(client);
  }
}

async function serve(client: UnixSocket, handle: MessageHandler, signal: AbortSignal): Promise<void> {
  using socket = client;
  while (!signal.aborted) {
    await whenReadable(socket.fd, signal);
    using packet = socket.receive(maximumMessageBytes);
    if (packet === undefined) continue;
    if (packet.data.length === 0) return;
    try {
      const reply = await handle(decodeMessage(packet));
      if (reply !== undefined) sendMessage(socket, reply.value);
    } catch (error) {
      sendMessage(socket, exceptionMessage(error));
    }
  }
}

function exceptionMessage(error: unknown): unknown {
  return { method: "exception", exception: { type: "RuntimeError", value: messageOf(error), traceback: "" } };
}
