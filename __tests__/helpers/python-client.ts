import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What programs of 2019 and 2020 do with their sockets, reduced to the calls: one datagram with descriptors, one answer. */
const client = `
import array, json, os, socket, sys
def ask(path, request, fds=(), bind="autobind"):
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    if bind == "autobind":
        sock.bind("")
    else:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    sock.connect(path)
    ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))] if fds else []
    sock.sendmsg([json.dumps(request).encode()], ancillary)
    data, ancillary, _, _ = sock.recvmsg(65536, socket.CMSG_SPACE(4 * 253))
    received = array.array("i")
    for level, kind, content in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            received.frombytes(content[:len(content) - len(content) % received.itemsize])
    return json.loads(data), list(received)
`;

/** Runs Python with `ask` defined, in the network that the sandbox would be in; resolves with what it prints. */
export async function runDatagramClient(
  networkPath: string | undefined,
  script: string,
  args: readonly string[],
): Promise<string> {
  const enter = networkPath === undefined ? [] : ["nsenter", `--net=${networkPath}`, "--"];
  const [program = "", ...rest] = [...enter, "python3", "-c", `${client}\n${script}`, ...args];
  const { stdout } = await run(program, rest, { timeout: 30_000 });
  return stdout;
}
