import { messageOf } from "../errors.ts";
import { whenReadable } from "../linux/poll.ts";
import type { Packet, UnixSocket } from "../linux/socket.ts";
import { bindBelow } from "./message-server.ts";

/**
 * The sockets of 2019 and 2020: one JSON object per datagram, answered to the sender's address, which the kernel makes up for clients that
 * have none (SO_PASSCRED). Clients are programs of a stage and may be hostile.
 */

export interface DatagramReply {
  readonly value: unknown;
  readonly descriptors?: readonly number[];
}

export type DatagramHandler = (request: Readonly<Record<string, unknown>>, packet: Packet) => Promise<DatagramReply>;

const maximumRequestBytes = 64 * 1024;
const maximumPending = 64;

/** Serves datagrams on a new socket, at a path, until disposed; requests under way are waited for. */
export function openDatagramServer(socket: UnixSocket, path: string, handle: DatagramHandler): AsyncDisposable {
  bindBelow(socket, path);
  socket.passCredentials();
  const stop = new AbortController();
  const pending = new Set<Promise<void>>();
  const serving = serve(socket, stop.signal, (packet) => {
    if (pending.size >= maximumPending) return packet[Symbol.dispose]();
    const answering = answer(socket, packet, handle).catch(() => {}); // a client that is gone misses its answer
    pending.add(answering);
    void answering.then(() => pending.delete(answering));
  });
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await serving;
      await Promise.all(pending);
      socket[Symbol.dispose]();
    },
  };
}

async function serve(socket: UnixSocket, signal: AbortSignal, onPacket: (packet: Packet) => void): Promise<void> {
  while (!signal.aborted) {
    await whenReadable(socket.fd, signal);
    for (let packet = socket.receive(maximumRequestBytes); packet !== undefined; packet = socket.receive(maximumRequestBytes)) {
      onPacket(packet);
    }
  }
}

async function answer(socket: UnixSocket, packet: Packet, handle: DatagramHandler): Promise<void> {
  using message = packet;
  const reply = await handle(parse(message), message).catch((error: unknown) => ({ value: { error: messageOf(error) } }));
  const { value, descriptors = [] } = reply as DatagramReply;
  if (message.from.length > 2) socket.send(Buffer.from(JSON.stringify(value)), { to: message.from, descriptors });
}

function parse(packet: Packet): Readonly<Record<string, unknown>> {
  if (packet.truncated) return {};
  try {
    const value: unknown = JSON.parse(packet.data.toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
