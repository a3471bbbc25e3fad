import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { whenReadable } from "../../../src/linux/poll.ts";
import { UnixSocket } from "../../../src/linux/socket.ts";
import { openDatagramServer } from "../../../src/services/datagram-server.ts";
import { openMessageServer } from "../../../src/services/message-server.ts";
import { openStageApi } from "../../../src/services/stage-api.ts";

let folder = "";
let openBefore = 0;
const path = () => join(folder, "socket");
const countOpen = () => readdirSync("/proc/self/fd").length;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "message-server-"));
  openBefore = countOpen();
});
afterEach(() => rmSync(folder, { recursive: true }));

function connect(): UnixSocket {
  const socket = UnixSocket.create("seqpacket");
  socket.connect(path());
  return socket;
}

async function ask(socket: UnixSocket, text: string): Promise<unknown> {
  socket.send(Buffer.from(text));
  await whenReadable(socket.fd);
  using packet = socket.receive(65536);
  return JSON.parse(packet?.data.toString() ?? "null");
}

const echo = async ({ data }: { readonly data: unknown }) => ({ value: data });

test("a client that never reads, one that sends garbage and one that hangs up leave others alone", async () => {
  {
    await using _server = openMessageServer(path(), echo);
    using silent = connect();
    for (let sent = 0; sent < 1000; sent += 1) {
      try {
        silent.send(Buffer.from(`{"n":${sent}}`));
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 1)); // its queue is full, as it should be
      }
    }
    using gone = connect();
    gone.send(Buffer.from("{}"));
    gone[Symbol.dispose]();
    using garbage = connect();
    expect(await ask(garbage, "\u0000\u0001")).toMatchObject({ method: "exception" });
    using good = connect();
    expect(await ask(good, '{"a":1}')).toEqual({ a: 1 });
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(countOpen()).toBeLessThanOrEqual(openBefore + 1);
});

test("descriptors that nobody asked for are closed", async () => {
  await using _server = openMessageServer(path(), echo);
  using client = connect();
  const before = countOpen();
  for (let sent = 0; sent < 20; sent += 1) {
    client.send(Buffer.from("{}"), { descriptors: Array.from({ length: 253 }, () => 0) });
    await whenReadable(client.fd);
    using _answer = client.receive(100);
  }
  expect(countOpen()).toBeLessThanOrEqual(before + 2);
});

test("more clients than allowed are hung up on, and the server goes on", async () => {
  await using _server = openMessageServer(path(), echo);
  const clients = Array.from({ length: 600 }, () => connect());
  const last = clients.at(-1) as UnixSocket;
  await whenReadable(last.fd);
  using end = last.receive(100);
  expect(end?.data).toHaveLength(0);
  expect(await ask(clients[0] as UnixSocket, '{"a":1}')).toEqual({ a: 1 });
  for (const client of clients) client[Symbol.dispose]();
});

test("the stage API keeps the last exception, and refuses other methods", async () => {
  await using api = openStageApi(path());
  using client = connect();
  expect(api.exception).toBeUndefined();
  expect(await ask(client, '{"method":"other"}')).toMatchObject({ exception: { value: expect.stringContaining("'other'") } });
  client.send(Buffer.from('{"method":"exception","exception":{"type":"A","value":"first","traceback":""}}'));
  client.send(Buffer.from('{"method":"exception","exception":{"type":"ValueError","value":"last","traceback":"line 1"}}'));
  expect(await ask(client, '{"method":"other"}')).toBeDefined();
  expect(api.exception).toEqual({
    type: "exception",
    message: "ValueError: last",
    data: { type: "ValueError", value: "last", traceback: "line 1" },
  });
});

test("a datagram server answers garbage with an error, and outlives clients without an address", async () => {
  const socket = UnixSocket.create("datagram");
  await using _server = openDatagramServer(socket, path(), async (request) => {
    if (request.fail === true) throw new Error("asked to fail");
    return { value: request };
  });
  using client = UnixSocket.create("datagram");
  client.bind("");
  client.connect(path());
  using nameless = UnixSocket.create("datagram");
  nameless.connect(path());
  nameless.send(Buffer.from('{"lost":true}'));
  expect(await ask(client, "garbage")).toEqual({});
  expect(await ask(client, '{"fail":true}')).toEqual({ error: "asked to fail" });
  expect(await ask(client, '{"a":1}')).toEqual({ a: 1 });
});
