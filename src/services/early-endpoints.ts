import { closeSync, constants, mkdirSync, openSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { makePipe } from "../linux/memory-file.ts";
import { openNetworkNamespace } from "../linux/network-namespace.ts";
import { UnixSocket } from "../linux/socket.ts";
import { formatJson } from "../manifest/canonical.ts";
import { type SandboxBind, sandboxPaths } from "../pipeline/ports.ts";
import { type DatagramHandler, type DatagramReply, openDatagramServer } from "./datagram-server.ts";
import { answerSourceRequest } from "./early-sources.ts";
import type { LoopService } from "./loop-service.ts";
import type { StageWorkplace } from "./stage-services.ts";

/**
 * What programs of 2019 and 2020 find in their sandbox: their arguments on standard input or from `setup-stdio`, loop devices and sources
 * over datagrams, and for assemblers the tree read-only with an output folder beside it.
 */

/** Writes the arguments as these programs read them; resolves with the file's path. */
export function writeEarlyArguments(place: StageWorkplace): string {
  const { path, request } = place;
  const { kind, options } = request.stage;
  const places = kind === "stage" ? { sources: sandboxPaths.sources } : { output_dir: sandboxPaths.output };
  const fixed = JSON.stringify({ tree: sandboxPaths.tree, ...places, ...describeFolders(place).arguments }).slice(0, -1);
  const file = join(path, "arguments");
  writeFileSync(file, `${fixed},"options":${formatJson(options)}}`);
  return file;
}

/** The endpoints, and the network the sandbox must be in for answers to find their way. */
export interface EarlyEndpoints extends AsyncDisposable {
  readonly networkPath: string;
}

/** Serves `osbuild` (setup-stdio), `remoteloop` and `sources`, whose answers show content below `/run/osbuild/sources`. */
export function openEarlyEndpoints(place: StageWorkplace, loops: LoopService, argumentsPath: string): EarlyEndpoints {
  const stack = new AsyncDisposableStack();
  const network = stack.use(openNetworkNamespace(() => [0, 1, 2].map(() => UnixSocket.create("datagram"))));
  const output = stack.use(new OutputPipe(place.request.onOutput));
  mkdirSync(join(place.path, "sources"));
  const handlers: Readonly<Record<string, DatagramHandler>> = {
    remoteloop: async (data, packet) => ({ value: { devname: await loops.make({ data, descriptors: packet.descriptors }) } }),
    sources: async (request) => ({ value: await answerSourceRequest(request, place) }),
    osbuild: async ({ method }) => setUpStandardStreams(method, argumentsPath, output.writeFd),
  };
  for (const [index, [name, handle]] of Object.entries(handlers).entries()) {
    stack.use(openDatagramServer(network.made[index] as UnixSocket, join(place.path, "api", name), handle));
  }
  return { networkPath: network.path, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

function setUpStandardStreams(method: unknown, argumentsPath: string, output: number): DatagramReply {
  if (method !== "setup-stdio") throw new Error(`Cannot do '${String(method)}': the only method here is 'setup-stdio'`);
  const input = openSync(argumentsPath, constants.O_RDONLY);
  setImmediate(() => closeSync(input)); // after the answer, which carries a copy
  return { value: { stdin: 0, stdout: 1, stderr: 2 }, descriptors: [input, output, output] };
}

/** An assembler of 2019 or 2020 sees the finished tree where one of today sees its output. */
export function describeEarlyBinds({ path, request }: StageWorkplace): readonly SandboxBind[] {
  if (request.stage.kind !== "assembler") return [];
  const finished = join(path, "inputs", "tree");
  return [
    { hostPath: request.treePath, sandboxPath: sandboxPaths.output, readOnly: false },
    { hostPath: finished, sandboxPath: sandboxPaths.tree, readOnly: true },
  ];
}

/** The folders of the host that a stage of 2019 was given, and what its arguments say of them. An assembler's output is a tree as any other. */
export function describeFolders({ folders, request }: StageWorkplace): {
  readonly arguments: Readonly<Record<string, string>>;
  readonly binds: readonly SandboxBind[];
} {
  const { stage } = request;
  const [input, output] = [folders?.input, folders?.output].map((folder) => (folder?.stage === stage ? folder : undefined));
  const filled = stage.kind === "stage" ? output : undefined;
  return {
    arguments: {
      ...(input === undefined ? {} : { input_dir: sandboxPaths.input }),
      ...(filled === undefined ? {} : { output_dir: sandboxPaths.output }),
    },
    binds: [
      ...(input === undefined ? [] : [{ hostPath: input.path, sandboxPath: sandboxPaths.input, readOnly: true }]),
      ...(filled === undefined ? [] : [{ hostPath: filled.path, sandboxPath: sandboxPaths.output, readOnly: false }]),
    ],
  };
}

/** Where programs write when they asked for their output; read to its end before the session closes. */
class OutputPipe implements AsyncDisposable {
  readonly writeFd: number;
  readonly #ended: Promise<void>;

  constructor(onOutput: (text: string) => void) {
    const [readFd, writeFd] = makePipe();
    this.writeFd = writeFd;
    const decoder = new TextDecoder();
    const stream = new Socket({ fd: readFd, readable: true, writable: false });
    stream.on("data", (chunk: Buffer) => onOutput(decoder.decode(chunk, { stream: true })));
    stream.on("error", () => {});
    this.#ended = new Promise((resolve) => stream.once("close", () => resolve()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    closeSync(this.writeFd);
    await this.#ended;
  }
}
