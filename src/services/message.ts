import { closeSync, readFileSync } from "node:fs";
import { createMemoryFile, readMemoryFile } from "../linux/memory-file.ts";
import type { Packet, UnixSocket } from "../linux/socket.ts";

/**
 * osbuild's messages: one JSON document per packet, descriptors beside it. A document that is too large for a packet travels as a file in
 * memory, the first of the descriptors, and the packet says so. What arrives is not trusted: sizes are bounded, the shape is checked.
 */

export interface Message {
  readonly data: Readonly<Record<string, unknown>>;
  /** Descriptors that came along; owned by the packet. */
  readonly descriptors: readonly number[];
}

/** Most bytes a message may have, in a packet or in memory. */
export const maximumMessageBytes = 64 * 1024 * 1024;

const viaDescriptor = Buffer.from("<args-via-fd>");
let packetLimit: number | undefined;

/** Reads what a packet holds; throws for anything but a JSON object. */
export function decodeMessage(packet: Packet): Message {
  if (packet.truncated) throw new Error("A message with more descriptors or bytes than allowed came in");
  const [first, ...rest] = packet.descriptors;
  if (first === undefined || !packet.data.equals(viaDescriptor)) {
    return { data: parseObject(packet.data), descriptors: packet.descriptors };
  }
  packet.take();
  packet.own(rest);
  const payload = readMemoryFile(first, maximumMessageBytes);
  if (payload === undefined) throw new Error("A message came in whose content is not a file in memory of an allowed size");
  return { data: parseObject(payload), descriptors: rest };
}

/** Sends a JSON value and descriptors (which stay the caller's). */
export function sendMessage(socket: UnixSocket, value: unknown, descriptors: readonly number[] = []): void {
  const data = Buffer.from(JSON.stringify(value));
  packetLimit ??= readPacketLimit();
  if (data.length <= packetLimit) {
    socket.setSendBuffer(data.length);
    socket.send(data, { descriptors });
    return;
  }
  const payload = createMemoryFile("jsoncomm/payload", data);
  try {
    socket.send(viaDescriptor, { descriptors: [payload, ...descriptors] });
  } finally {
    closeSync(payload);
  }
}

function parseObject(data: Buffer): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(data.toString("utf8"));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("A message came in that is no JSON object");
  return value as Readonly<Record<string, unknown>>;
}

function readPacketLimit(): number {
  try {
    return Number(readFileSync("/proc/sys/net/core/wmem_max", "utf8"));
  } catch {
    return 64000;
  }
}
