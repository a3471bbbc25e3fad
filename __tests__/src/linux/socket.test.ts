import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { watchReadable, whenReadable } from "../../../src/linux/poll.ts";
import { UnixSocket } from "../../../src/linux/socket.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "socket-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a packet keeps its bounds and brings descriptors that close with it", () => {
  const [left, right] = UnixSocket.pair("seqpacket");
  using _left = left;
  using _right = right;
  writeFileSync(join(folder, "file"), "content");
  const file = openSync(join(folder, "file"), "r");
  left.send(Buffer.from("first"), { descriptors: [file, file] });
  left.send(Buffer.from("second"));
  closeSync(file);
  let received = -1;
  {
    using packet = right.receive(100);
    expect(packet?.data.toString()).toBe("first");
    expect(packet?.descriptors).toHaveLength(2);
    received = packet?.descriptors[0] ?? -1;
    const content = Buffer.alloc(7);
    readSync(received, content, 0, 7, 0);
    expect(content.toString()).toBe("content");
  }
  expect(() => fstatSync(received)).toThrow("EBADF");
  using second = right.receive(100);
  expect(second?.data.toString()).toBe("second");
  expect(right.receive(100)).toBeUndefined();
});

test("253 descriptors fit into a packet, and one that is too long says so", () => {
  const [left, right] = UnixSocket.pair("seqpacket");
  using _left = left;
  using _right = right;
  const file = openSync("/dev/null", "r");
  left.send(Buffer.from("many"), { descriptors: Array.from({ length: 253 }, () => file) });
  closeSync(file);
  using packet = right.receive(100);
  expect(packet?.descriptors).toHaveLength(253);
  expect(packet?.truncated).toBe(false);
  left.send(Buffer.alloc(1000));
  using long = right.receive(100);
  expect(long?.data).toHaveLength(100);
  expect(long?.truncated).toBe(true);
});

test("a closed peer is an empty packet", async () => {
  const [left, right] = UnixSocket.pair("seqpacket");
  using _right = right;
  left[Symbol.dispose]();
  await whenReadable(right.fd);
  using packet = right.receive(100);
  expect(packet?.data).toHaveLength(0);
});

test("a datagram tells where an answer goes", async () => {
  using server = UnixSocket.create("datagram");
  server.bind(join(folder, "server"));
  using client = UnixSocket.create("datagram");
  client.bind("");
  client.connect(join(folder, "server"));
  client.send(Buffer.from("question"));
  await whenReadable(server.fd);
  using question = server.receive(100);
  server.send(Buffer.from("answer"), { to: question?.from ?? Buffer.alloc(0) });
  await whenReadable(client.fd);
  using answer = client.receive(100);
  expect(answer?.data.toString()).toBe("answer");
});

test("watchReadable calls back until it is disposed, while others wait", async () => {
  const pairs = [UnixSocket.pair("seqpacket"), UnixSocket.pair("seqpacket")] as const;
  const [[firstLeft, firstRight], [secondLeft, secondRight]] = pairs;
  const seen: string[] = [];
  const watch = watchReadable(firstRight.fd, () => {
    using packet = firstRight.receive(100);
    seen.push(packet?.data.toString() ?? "");
  });
  const second = whenReadable(secondRight.fd);
  firstLeft.send(Buffer.from("one"));
  secondLeft.send(Buffer.from("two"));
  await second;
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  watch[Symbol.dispose]();
  firstLeft.send(Buffer.from("three"));
  const abort = new AbortController();
  const never = whenReadable(secondLeft.fd, abort.signal);
  abort.abort();
  await never;
  expect(seen).toEqual(["one"]);
  for (const socket of pairs.flat()) socket[Symbol.dispose]();
});
