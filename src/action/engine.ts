/**
 * The other side of protocol.ts: starts the engine and listens. The engine is root, so it gets no token and no shell: one program under sudo, an empty
 * environment, its orders on stdin.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { exitCodes, HostError, messageOf } from "../errors.ts";
import {
  type CheckpointsPlanned,
  type CheckpointsRestored,
  decodeMessages,
  type EngineMessage,
  type EngineRequest,
  encodeMessage,
  type Wire,
} from "../protocol.ts";

/** What the engine says, as it arrives here. */
export type Heard = Wire<EngineMessage>;

/** Who listens to the engine. */
export interface EngineListener {
  readonly onMessage: (message: Heard) => void;
  /** Asked once before building. */
  readonly onPlanned: (planned: CheckpointsPlanned) => Promise<CheckpointsRestored>;
  /** A line that is not a message: what the engine's own runtime or a tool printed. */
  readonly onText: (line: string) => void;
}

/** How long the engine may take to clean up. */
const farewellMs = 4000;

/** Runs the engine to its end and gives its exit code. When the signal fires it is told to stop, and this resolves within seconds. */
export async function runEngine(
  program: string,
  request: EngineRequest,
  listener: EngineListener,
  signal: AbortSignal,
): Promise<number> {
  const [file = "", ...args] = engineCommand(program, request);
  const child = spawn(file, args, { stdio: ["pipe", "pipe", "pipe"], env: { PATH: process.env.PATH, LANG: "C.UTF-8" } });
  const ended = once(child, "close").then(() => child.exitCode ?? exitCodes.failed);
  child.stdin.on("error", () => {});
  child.stdin.write(encodeMessage(request));
  let refusal = "";
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line.startsWith("sudo: ")) refusal = line;
    listener.onText(line);
  });
  const heard = listen(child, listener);
  const stopped = stopWhenAborted(child, signal);
  try {
    const [code, messages] = await Promise.race([Promise.all([ended, heard]), stopped]);
    if (messages === 0 && code === 1 && refusal !== "") throw withoutRoot(refusal);
    return code;
  } catch (error) {
    throw messageOf(error) === `spawn ${file} ENOENT` ? withoutRoot(`there is no ${file}`) : error;
  } finally {
    child.stdin.end();
  }
}

/** Only building needs root. */
function engineCommand(program: string, { command }: EngineRequest): readonly string[] {
  const plain = [process.execPath, ...process.execArgv, program];
  return command !== "build" || process.getuid?.() === 0 ? plain : ["sudo", "-n", "--", ...plain];
}

function withoutRoot(why: string): HostError {
  return new HostError(`Cannot build: stages run in namespaces that only root can make (${why})`, {
    hint: "Use a runner whose user may run sudo without a password, as hosted Ubuntu runners do, or run the job as root",
  });
}

/** Gives the number of messages. */
async function listen(child: ChildProcess, listener: EngineListener): Promise<number> {
  if (child.stdout === null) return 0;
  let count = 0;
  for await (const value of decodeMessages(child.stdout)) {
    const message = value as Heard;
    count += 1;
    listener.onMessage(message);
    if (message.kind === "checkpoints-planned") {
      const answer = await listener.onPlanned(message);
      child.stdin?.write(encodeMessage(answer));
    }
  }
  return count;
}

/** Root's process cannot be killed from here; the end of its stdin is what it obeys. */
async function stopWhenAborted(child: ChildProcess, signal: AbortSignal): Promise<[number, undefined]> {
  if (!signal.aborted) await once(signal, "abort");
  child.stdin?.end();
  await Promise.race([once(child, "close"), new Promise((resolve) => setTimeout(resolve, farewellMs).unref())]);
  child.unref();
  return [exitCodes.interrupted, undefined];
}
