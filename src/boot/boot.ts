import { accessSync, constants, copyFileSync, existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { execa } from "execa";
import { HostError, UsageError } from "../errors.ts";
import { type Architecture, describeMachine, type Firmware, type MachineOptions, requireFirmware } from "./machine.ts";

/** Starts an image and waits for a text on its serial console. */
export interface BootRequest {
  readonly image: string;
  readonly format?: string | undefined;
  readonly expect: RegExp;
  readonly firmware: Firmware;
  readonly architecture: Architecture;
  readonly timeoutMs: number;
  readonly memoryMiB: number;
  /** Undefined: KVM when it truly starts a guest here. */
  readonly kvm: boolean | undefined;
  readonly signal: AbortSignal;
  readonly onConsole: (text: string) => void;
}

/** How the boot went. `match` is the text that was expected, undefined when it never came. */
export interface BootResult {
  readonly match: string | undefined;
  readonly ended: "matched" | "timeout" | "exited";
  readonly durationMs: number;
  readonly accelerator: "kvm" | "tcg";
  /** Last lines of QEMU's own messages, when it ended by itself. */
  readonly message: string;
}

/** Boots an image. The image is not changed; nothing is left behind. */
export async function boot(request: BootRequest): Promise<BootResult> {
  if (!existsSync(request.image)) throw new UsageError(`Cannot boot '${request.image}': there is no such file`);
  await using scratch = await openScratch();
  const machine = await planMachine(request, scratch.path);
  const accelerated = request.kvm ?? startsGuests(machine);
  return await watch({ ...machine, kvm: accelerated }, request);
}

async function planMachine(request: BootRequest, scratch: string): Promise<MachineOptions> {
  const { image, firmware, architecture, memoryMiB } = request;
  const format = request.format ?? (await detectFormat(image));
  const plan = { image, firmware, architecture, memoryMiB, format, kvm: false };
  if (firmware === "bios") return plan;
  const { code, variables } = requireFirmware(architecture);
  const variablesPath = join(scratch, "variables.fd");
  copyFileSync(variables, variablesPath);
  return { ...plan, firmwarePath: code, variablesPath };
}

/** A host may offer /dev/kvm without hardware behind it (nested, paravirtual): stock kernels hang there, so the CPU's own word counts. */
function startsGuests(machine: MachineOptions): boolean {
  if (machine.architecture !== process.arch || !isWritable("/dev/kvm")) return false;
  return machine.architecture === "arm64" || /^flags\s*:.*\b(vmx|svm)\b/m.test(readFileSync("/proc/cpuinfo", "utf8"));
}

async function watch(machine: MachineOptions, request: BootRequest): Promise<BootResult> {
  const startedAt = performance.now();
  const { program, args } = describeMachine(machine);
  const stop = new AbortController();
  const signal = AbortSignal.any([request.signal, stop.signal]);
  const child = execa(program, args, {
    reject: false,
    cancelSignal: signal,
    forceKillAfterDelay: 1000,
    stdin: "ignore",
    buffer: { stdout: false },
    timeout: request.timeoutMs,
  });
  const decoder = new StringDecoder("utf8");
  let console = "";
  let match: string | undefined;
  child.stdout.on("data", (chunk: Buffer) => {
    const text = decoder.write(chunk);
    request.onConsole(text);
    console = (console + text).slice(-65_536);
    match ??= request.expect.exec(console)?.[0];
    if (match !== undefined) stop.abort();
  });
  const result = await child;
  request.signal.throwIfAborted();
  if (result.code === "ENOENT") throw missingMachine(program);
  return {
    match,
    ended: match !== undefined ? "matched" : result.timedOut ? "timeout" : "exited",
    durationMs: performance.now() - startedAt,
    accelerator: machine.kvm ? "kvm" : "tcg",
    message: result.stderr.split("\n").slice(-5).join("\n"),
  };
}

async function detectFormat(image: string): Promise<string> {
  const result = await execa("qemu-img", ["info", "--output=json", image], { reject: false });
  if (result.code === "ENOENT") throw missingMachine("qemu-img");
  if (result.exitCode !== 0) throw new UsageError(`Cannot boot '${image}': ${result.stderr.split("\n")[0]}`);
  const info: unknown = JSON.parse(result.stdout);
  return typeof info === "object" && info !== null && "format" in info ? String(info.format) : "raw";
}

function missingMachine(program: string): HostError {
  const name = program === "qemu-img" ? "qemu-utils" : program === "qemu-system-aarch64" ? "qemu-system-arm" : "qemu-system-x86";
  return new HostError(`Cannot boot: this host lacks ${program}`, {
    hint: `Run: sudo apt-get install -y --no-install-recommends ${name}`,
  });
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function openScratch(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "osbuild-action-boot-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
