import { closeSync } from "node:fs";
import { koffi, SystemCallError, systemCall } from "./native.ts";

/**
 * AF_UNIX sockets of the kinds that keep messages apart, with descriptors passed along: what Node's own sockets cannot do.
 * Every socket is non-blocking and closed on exec. Received descriptors belong to the packet: dispose it, or `take` them.
 */

export type SocketKind = "seqpacket" | "datagram";

const kinds = { datagram: 2, seqpacket: 5 } as const;
const unix = 1;
const flags = 0o2004000; // SOCK_CLOEXEC | SOCK_NONBLOCK
const socketLevel = 1;
const passCredentials = 16;
const sendBuffer = 7;
const rights = 1;
const noSignal = 0x4000;
const closeOnExec = 0x40000000;
const peekWhole = 0x22; // MSG_PEEK | MSG_TRUNC
const truncated = 0x28; // MSG_TRUNC | MSG_CTRUNC
const maximumDescriptors = 253;
const pathBytes = 108;

/** A message as it arrived. */
export class Packet implements Disposable {
  readonly data: Buffer;
  /** Where an answer to a datagram goes; empty when the sender has no address. */
  readonly from: Buffer;
  readonly truncated: boolean;
  #descriptors: number[];

  constructor(data: Buffer, from: Buffer, isTruncated: boolean, descriptors: readonly number[]) {
    this.data = data;
    this.from = from;
    this.truncated = isTruncated;
    this.#descriptors = [...descriptors];
  }

  /** Descriptors that came along and were not taken; they close with the packet. */
  get descriptors(): readonly number[] {
    return this.#descriptors;
  }

  /** Hands over all descriptors: the caller closes them. */
  take(): readonly number[] {
    const taken = this.#descriptors;
    this.#descriptors = [];
    return taken;
  }

  /** Gives descriptors (back) to the packet, which closes them. */
  own(descriptors: readonly number[]): void {
    this.#descriptors.push(...descriptors);
  }

  [Symbol.dispose](): void {
    for (const fd of this.take()) closeSync(fd);
  }
}

/** One socket; see the top of the file. */
export class UnixSocket implements Disposable {
  readonly fd: number;
  #open = true;

  constructor(fd: number) {
    this.fd = fd;
  }

  /** A new socket, without an address. */
  static create(kind: SocketKind): UnixSocket {
    return new UnixSocket(systemCall("int socket(int domain, int type, int protocol)", [unix, kinds[kind] | flags, 0]));
  }

  /** Two sockets connected to each other. */
  static pair(kind: SocketKind): readonly [UnixSocket, UnixSocket] {
    const pair = new Int32Array(2);
    systemCall("int socketpair(int domain, int type, int protocol, void *pair)", [unix, kinds[kind] | flags, 0, pair]);
    return [new UnixSocket(pair[0] ?? -1), new UnixSocket(pair[1] ?? -1)];
  }

  /** Takes an address in the file system, or (empty path) one the kernel makes up, which answers need. */
  bind(path: string): void {
    const address = addressOf(path);
    systemCall("int bind(int fd, void *address, unsigned int size)", [this.fd, address, address.length], path);
  }

  listen(): void {
    systemCall("int listen(int fd, int backlog)", [this.fd, 4096]);
  }

  connect(path: string): void {
    const address = addressOf(path);
    systemCall("int connect(int fd, void *address, unsigned int size)", [this.fd, address, address.length], path);
  }

  /** The next client; undefined when none waits. */
  accept(): UnixSocket | undefined {
    const call = "int accept4(int fd, void *address, void *size, int flags)";
    const fd = unlessAgain(() => systemCall(call, [this.fd, null, null, flags]));
    return fd === undefined ? undefined : new UnixSocket(fd);
  }

  /** Asks the kernel to give every sender an address and to say who it is. */
  passCredentials(): void {
    setOption(this.fd, passCredentials, 1);
  }

  setSendBuffer(sizeBytes: number): void {
    setOption(this.fd, sendBuffer, sizeBytes);
  }

  /** Sends one message; throws EAGAIN when the receiver is full, EMSGSIZE when it is too large for one. */
  send(data: Uint8Array, options: { readonly descriptors?: readonly number[]; readonly to?: Uint8Array } = {}): void {
    const message = new MessageHeader(data, controlOf(options.descriptors ?? []), Buffer.from(options.to ?? []));
    systemCall("long sendmsg(int fd, void *message, int flags)", [this.fd, message.header, noSignal]);
    message.keep();
  }

  /** Takes the next message; undefined when there is none. A closed peer is an empty message. Longer ones are cut and say so. */
  receive(maximumBytes: number): Packet | undefined {
    const size = unlessAgain(() =>
      systemCall("long recv(int fd, void *data, size_t size, int flags)", [this.fd, null, 0, peekWhole]),
    );
    if (size === undefined) return undefined;
    const data = Buffer.alloc(Math.max(1, Math.min(size, maximumBytes)));
    const message = new MessageHeader(data, Buffer.alloc(controlSpace(maximumDescriptors) + 32), Buffer.alloc(pathBytes + 2));
    const call = "long recvmsg(int fd, void *message, int flags)";
    const received = unlessAgain(() => systemCall(call, [this.fd, message.header, closeOnExec]));
    if (received === undefined) return undefined;
    const descriptors = descriptorsIn(message.receivedControl());
    return new Packet(data.subarray(0, received), message.receivedName(), (message.flags() & truncated) !== 0, descriptors);
  }

  [Symbol.dispose](): void {
    if (this.#open) closeSync(this.fd);
    this.#open = false;
  }
}

/** `struct msghdr` with one part; the layout is the same on x64 and arm64. */
class MessageHeader {
  readonly header = Buffer.alloc(56);
  readonly #parts = Buffer.alloc(16);
  readonly #buffers: readonly Uint8Array[];
  readonly #control: Buffer;
  readonly #name: Buffer;

  constructor(data: Uint8Array, control: Buffer, name: Buffer) {
    this.#control = control;
    this.#name = name;
    this.#buffers = [data, control, name, this.#parts];
    this.#parts.writeBigUInt64LE(addressIn(data), 0);
    this.#parts.writeBigUInt64LE(BigInt(data.length), 8);
    this.header.writeBigUInt64LE(addressIn(name), 0);
    this.header.writeUInt32LE(name.length, 8);
    this.header.writeBigUInt64LE(addressIn(this.#parts), 16);
    this.header.writeBigUInt64LE(1n, 24);
    this.header.writeBigUInt64LE(addressIn(control), 32);
    this.header.writeBigUInt64LE(BigInt(control.length), 40);
  }

  receivedControl(): Buffer {
    return this.#control.subarray(0, Number(this.header.readBigUInt64LE(40)));
  }

  receivedName(): Buffer {
    return this.#name.subarray(0, Math.min(this.#name.length, this.header.readUInt32LE(8)));
  }

  flags(): number {
    return this.header.readInt32LE(48);
  }

  /** Keeps what the header points to from being collected before the call is done. */
  keep(): number {
    return this.#buffers.length;
  }
}

function addressIn(data: Uint8Array): bigint {
  return data.length === 0 ? 0n : BigInt(koffi().address(data));
}

function addressOf(path: string): Buffer {
  const name = Buffer.from(path);
  if (name.length >= pathBytes) throw new SystemCallError("bind", "ENAMETOOLONG", path);
  const address = Buffer.alloc(name.length === 0 ? 2 : name.length + 3);
  address.writeUInt16LE(unix, 0);
  name.copy(address, 2);
  return address;
}

function setOption(fd: number, option: number, value: number): void {
  const call = "int setsockopt(int fd, int level, int option, void *value, unsigned int size)";
  systemCall(call, [fd, socketLevel, option, new Int32Array([value]), 4]);
}

function controlSpace(count: number): number {
  return 16 + Math.ceil((count * 4) / 8) * 8;
}

function controlOf(descriptors: readonly number[]): Buffer {
  if (descriptors.length === 0) return Buffer.alloc(0);
  const control = Buffer.alloc(controlSpace(descriptors.length));
  control.writeBigUInt64LE(BigInt(16 + descriptors.length * 4), 0);
  control.writeInt32LE(socketLevel, 8);
  control.writeInt32LE(rights, 12);
  for (const [index, fd] of descriptors.entries()) control.writeInt32LE(fd, 16 + index * 4);
  return control;
}

function descriptorsIn(control: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 16 <= control.length; ) {
    const size = Number(control.readBigUInt64LE(at));
    if (size < 16) break;
    if (control.readInt32LE(at + 8) === socketLevel && control.readInt32LE(at + 12) === rights) {
      for (let fd = at + 16; fd + 4 <= Math.min(at + size, control.length); fd += 4) found.push(control.readInt32LE(fd));
    }
    at += Math.ceil(size / 8) * 8;
  }
  return found;
}

function unlessAgain(call: () => number): number | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof SystemCallError && error.code === "EAGAIN") return undefined;
    throw error;
  }
}
