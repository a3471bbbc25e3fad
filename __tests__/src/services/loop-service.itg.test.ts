import { execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { whenReadable } from "../../../src/linux/poll.ts";
import { UnixSocket } from "../../../src/linux/socket.ts";
import { LoopService } from "../../../src/services/loop-service.ts";
import { openMessageServer } from "../../../src/services/message-server.ts";
import { mountPrivateDev } from "../../../src/services/private-dev.ts";
import { listLoopsBelow } from "../../helpers/loops.ts";

/** The client as osbuild's own stages have it, reduced to the messages: asks COUNT times, prints the names. */
const client = `
import array, json, os, socket, sys
path, folder, file, count, linger = sys.argv[1:6]
sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
sock.bind("")
sock.connect(path)
for number in range(int(count)):
    fd = os.open(file, os.O_RDWR)
    dir_fd = os.open(folder, os.O_DIRECTORY)
    request = {"fd": 0, "dir_fd": 1, "offset": 512 * number, "sizelimit": 512, "lock": False, "partscan": False, "read_only": False, "sector_size": 512}
    sock.sendmsg([json.dumps(request).encode()], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [fd, dir_fd]))])
    os.close(fd)
    os.close(dir_fd)
    answer = json.loads(sock.recv(65536))
    print(answer.get("devname") or answer, flush=True)
if linger == "yes":
    import time
    time.sleep(60)
`;

let folder = "";
let stack = new AsyncDisposableStack();
let service: LoopService;
const devPath = () => join(folder, "dev");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loop-service-"));
  stack = new AsyncDisposableStack();
  mkdirSync(join(folder, "api"));
  stack.use(mountPrivateDev(devPath()));
  service = stack.use(new LoopService(devPath()));
  stack.use(
    openMessageServer(join(folder, "api/remoteloop"), async (message) => ({ value: { devname: await service.make(message) } })),
  );
  writeFileSync(join(folder, "client.py"), client);
  execFileSync("truncate", ["-s", "1M", join(folder, "disk.img")]);
});

afterEach(async () => {
  await stack.disposeAsync();
  expect(boundLoops()).toEqual([]);
  expect(readdirSync(devPath())).toEqual([]);
  rmSync(folder, { recursive: true });
});

function boundLoops(): readonly string[] {
  return listLoopsBelow(folder);
}

function startClient(count: number, linger = false) {
  const args = [join(folder, "client.py"), join(folder, "api/remoteloop"), devPath(), join(folder, "disk.img"), String(count)];
  const child = spawn("python3", [...args, linger ? "yes" : "no"], { stdio: ["ignore", "pipe", "inherit"] });
  const printed: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  /** Whole lines only: a client that was killed may have printed half of one. */
  const listNames = () => printed.join("").split("\n").slice(0, -1);
  return { child, listNames, ended: new Promise<void>((resolve) => child.on("close", () => resolve())) };
}

/** Sends one message with descriptors and resolves with the answer. */
async function ask(request: unknown, descriptors: readonly number[]): Promise<Record<string, unknown>> {
  using socket = UnixSocket.create("seqpacket");
  socket.connect(join(folder, "api/remoteloop"));
  socket.send(typeof request === "string" ? Buffer.from(request) : Buffer.from(JSON.stringify(request)), { descriptors });
  await whenReadable(socket.fd);
  using packet = socket.receive(65536);
  return JSON.parse(packet?.data.toString() ?? "null") as Record<string, unknown>;
}

test("500 requests of 8 clients each get a device of their own, clients that die included", async () => {
  const clients = Array.from({ length: 8 }, (_, index) => startClient(index < 4 ? 100 : 25, index === 7));
  const [first] = clients;
  await new Promise<void>((resolve) => first?.child.stdout.once("data", () => resolve()));
  clients[1]?.child.kill("SIGKILL");
  await Promise.all(clients.slice(0, 7).map((running) => running.ended));
  clients[7]?.child.kill("SIGKILL");
  await clients[7]?.ended;
  const names = clients.flatMap((running) => running.listNames());
  expect(names.length).toBeGreaterThan(350);
  expect(names.filter((name) => !/^loop\d+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(boundLoops()).toEqual(expect.arrayContaining(names));
});

test("a device shows the part that was asked for, and what is written to it is in the file", async () => {
  const file = openSync(join(folder, "disk.img"), "r+");
  const dev = openSync(devPath(), constants.O_RDONLY | constants.O_DIRECTORY);
  const { devname } = await ask({ fd: 0, dir_fd: 1, offset: 4096, sizelimit: 8192 }, [file, dev]);
  closeSync(file);
  closeSync(dev);
  const node = join(devPath(), String(devname));
  expect(execFileSync("blockdev", ["--getsize64", node]).toString().trim()).toBe("8192");
  writeFileSync(node, "written");
  await stack.disposeAsync();
  expect(readFileSync(join(folder, "disk.img")).toString("latin1", 4096, 4103)).toBe("written");
});

test("a read-only device and one with large sectors are what was asked for", async () => {
  const file = openSync(join(folder, "disk.img"), "r");
  const dev = openSync(devPath(), constants.O_RDONLY | constants.O_DIRECTORY);
  const { devname: readOnly } = await ask({ fd: 0, dir_fd: 1, read_only: true }, [file, dev]);
  const { devname: large } = await ask({ fd: 0, dir_fd: 1, sector_size: 4096 }, [file, dev]);
  closeSync(file);
  closeSync(dev);
  expect(
    execFileSync("blockdev", ["--getro", join(devPath(), String(readOnly))])
      .toString()
      .trim(),
  ).toBe("1");
  expect(
    execFileSync("blockdev", ["--getss", join(devPath(), String(large))])
      .toString()
      .trim(),
  ).toBe("4096");
  expect(
    execFileSync("blockdev", ["--getro", join(devPath(), String(large))])
      .toString()
      .trim(),
  ).toBe("1");
});

test.each([
  ["no JSON", "hello", "not valid JSON"],
  ["no object", "[1]", "no JSON object"],
  ["a position without a descriptor", { fd: 2, dir_fd: 1 }, "Cannot find the descriptor 'fd'"],
  ["a negative offset", { fd: 0, dir_fd: 1, offset: -1 }, "'offset'"],
  ["a huge limit", { fd: 0, dir_fd: 1, sizelimit: 2 ** 40 }, "of a file of 1048576 bytes"],
  ["a fractional limit", { fd: 0, dir_fd: 1, sizelimit: 0.5 }, "'sizelimit'"],
  ["odd sectors", { fd: 0, dir_fd: 1, sector_size: 100 }, "sectors of 100 bytes"],
  ["a folder as file", { fd: 1, dir_fd: 1 }, "not a regular file"],
  ["another folder", { fd: 0, dir_fd: 2 }, "not /dev of the sandbox"],
])("a request with %s is refused and the service goes on", async (_, request, message) => {
  const file = openSync(join(folder, "disk.img"), "r+");
  const dev = openSync(devPath(), constants.O_RDONLY | constants.O_DIRECTORY);
  const other = openSync("/dev", constants.O_RDONLY | constants.O_DIRECTORY);
  const descriptors = message.includes("Cannot find") ? [file, dev] : [file, dev, other];
  const answer = await ask(request, descriptors);
  expect(answer).toMatchObject({ method: "exception", exception: { value: expect.stringContaining(message) } });
  expect(await ask({ fd: 0, dir_fd: 1 }, [file, dev])).toMatchObject({ devname: expect.stringMatching(/^loop\d+$/) });
  for (const fd of [file, dev, other]) closeSync(fd);
});
