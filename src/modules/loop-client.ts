import { closeSync, constants, openSync, unlinkSync } from "node:fs";
import { open } from "node:fs/promises";
import { whenReadable } from "../linux/poll.ts";
import { UnixSocket } from "../linux/socket.ts";
import type { LoopDevice, LoopOptions } from "./loop.ts";
import { StageFailure } from "./stage.ts";

/** Asks the host for loop devices, from inside the sandbox. The device itself lives until the stage ends; its node goes when disposed. */

const socketPath = "/run/osbuild/api/remoteloop";
const maximumReplyBytes = 64 * 1024;

/** A loop device over a part of a file; on dispose all that was written to it is in the file. */
export async function requestLoop(path: string, options: LoopOptions, signal: AbortSignal): Promise<LoopDevice> {
  const reply = await ask(path, options, signal);
  if (typeof reply.devname !== "string") {
    const reason = (reply.exception as { readonly value?: unknown } | undefined)?.value;
    throw new StageFailure(`Cannot get a loop device over '${path}': ${String(reason ?? "the host gave no reason")}`);
  }
  const device = `/dev/${reply.devname}`;
  return { path: device, [Symbol.asyncDispose]: () => release(device) };
}

async function ask(path: string, options: LoopOptions, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  using socket = UnixSocket.create("seqpacket");
  socket.connect(socketPath);
  send(socket, path, options);
  await whenReadable(socket.fd, signal);
  signal.throwIfAborted();
  using packet = socket.receive(maximumReplyBytes);
  if (packet === undefined || packet.data.length === 0) throw new StageFailure("Cannot get a loop device: the host hung up");
  return JSON.parse(packet.data.toString("utf8")) as Readonly<Record<string, unknown>>;
}

function send(
  socket: UnixSocket,
  path: string,
  { offsetBytes, sizeBytes, readOnly = false, sectorSize = 512, partitions = false }: LoopOptions,
): void {
  const file = openSync(path, readOnly ? constants.O_RDONLY : constants.O_RDWR);
  const folder = openSync("/dev", constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    const request = { fd: 0, dir_fd: 1, offset: offsetBytes, sizelimit: sizeBytes, read_only: readOnly, sector_size: sectorSize };
    socket.send(Buffer.from(JSON.stringify({ ...request, lock: false, partscan: partitions })), { descriptors: [file, folder] });
  } finally {
    closeSync(file);
    closeSync(folder);
  }
}

/** The host keeps the device open, so closing it writes nothing back: ask for it. */
async function release(device: string): Promise<void> {
  const handle = await open(device, "r");
  await handle.sync();
  await handle.close();
  unlinkSync(device);
}
