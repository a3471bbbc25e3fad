import { spawn } from "node:child_process";
import { HostError, ServiceError } from "../errors.ts";
import type { ExecOptions, ExecResult } from "../modules/stage.ts";

/** Programs of the host that services run: mount, ostree, skopeo. What they say goes to the stage's log; failures carry it as well. */

export interface ExecHost {
  readonly log: (text: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** Runs a host program to its end; rejects with what it wrote to standard error when it fails. */
export function execOnHost(command: string, args: readonly string[], options: ExecOptions, host: ExecHost): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: "C.UTF-8", ...options.env };
    const child = spawn(command, args, { cwd: options.cwd, env, stdio: "pipe", signal: host.signal });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.stdin.on("error", () => {}); // the program may end without reading its input
    child.stdin.end(options.input ?? "");
    child.on("error", (error: NodeJS.ErrnoException) => reject(explainSpawn(command, error)));
    child.on("close", (code, signal) => {
      const exitCode = code ?? 128;
      const said = Buffer.concat(errors).toString().trim();
      const stdout = Buffer.concat(output).toString();
      if (!options.quiet) host.log(joinLines(stdout, said));
      if (signal === null && [0, ...(options.okCodes ?? [])].includes(exitCode)) return resolve({ exitCode, stdout });
      const reason = said === "" ? `'${command}' failed` : plainWords(said);
      reject(new ServiceError(signal === null ? `${reason} (code: ${exitCode})` : `'${command}' was ended by ${signal}`));
    });
  });
}

/** Programs in Go (skopeo, podman) write why they end as a field of a log line. */
function plainWords(said: string): string {
  const quoted = /^time="[^"]*" level=fatal msg=("(?:[^"\\]|\\.)*")$/m.exec(said)?.[1];
  try {
    return quoted === undefined ? said : String(JSON.parse(quoted));
  } catch {
    return said; // Go knows escapes that JSON does not
  }
}

function joinLines(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => `${text}\n`)
    .join("");
}

function explainSpawn(command: string, error: NodeJS.ErrnoException): Error {
  if (error.code !== "ENOENT") return error;
  return new HostError(`Cannot run '${command}': this host has no such program`, {
    hint: `Install the package that has '${command}'`,
  });
}
