import { closeSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { whenReadable } from "../../../src/linux/poll.ts";
import { UnixSocket } from "../../../src/linux/socket.ts";
import { decodeMessage, maximumMessageBytes, sendMessage } from "../../../src/services/message.ts";

async function pass(send: (socket: UnixSocket) => void) {
  const [left, right] = UnixSocket.pair("seqpacket");
  using _left = left;
  using _right = right;
  send(left);
  await whenReadable(right.fd);
  using packet = right.receive(maximumMessageBytes);
  if (packet === undefined) throw new Error("Nothing arrived");
  const { data, descriptors } = decodeMessage(packet);
  return { data, count: descriptors.length };
}

test("a message arrives as it was sent, small or too large for a packet", async () => {
  expect(await pass((socket) => sendMessage(socket, { text: "ü" }, [0]))).toEqual({ data: { text: "ü" }, count: 1 });
  const large = { text: "x".repeat(8 * 1024 * 1024) };
  expect(await pass((socket) => sendMessage(socket, large, [0, 1]))).toEqual({ data: large, count: 2 });
});

test.each(["", "[]", "1", "{", "\xff"])("the packet %j is refused", async (text) => {
  await expect(pass((socket) => socket.send(Buffer.from(`${text} `, "latin1")))).rejects.toThrow();
});

test("a message in a file that is not in memory is refused", async () => {
  const path = join(tmpdir(), `message-${process.pid}`);
  writeFileSync(path, "{}");
  const file = openSync(path, "r");
  const sending = pass((socket) => socket.send(Buffer.from("<args-via-fd>"), { descriptors: [file] }));
  await expect(sending).rejects.toThrow("not a file in memory");
  closeSync(file);
});
