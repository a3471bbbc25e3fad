import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Koffi from "koffi";
import { HostError } from "../errors.ts";

/**
 * The C library, called through koffi. Loaded on the first call, so that whatever needs no system call beyond Node's own
 * (validate, inspect, plan) runs on any system. koffi's own loader does not survive bundling: the native file is opened here.
 */

type KoffiModule = Pick<typeof Koffi, "load" | "struct" | "errno" | "os" | "address">;
type LibraryFunction = ReturnType<ReturnType<KoffiModule["load"]>["func"]>;

let loaded: KoffiModule | undefined;
let library: ReturnType<KoffiModule["load"]> | undefined;
const functions = new Map<string, LibraryFunction>();
const maximumRunning = 32; // koffi refuses more than 64
const waiting: (() => void)[] = [];
let running = 0;

/** Koffi, loaded once. */
export function koffi(): KoffiModule {
  loaded ??= load();
  return loaded;
}

/** A function of the C library by its C declaration: `int umount2(const char *target, int flags)`. */
export function libc(declaration: string): LibraryFunction {
  const known = functions.get(declaration);
  if (known !== undefined) return known;
  library ??= koffi().load("libc.so.6");
  const made = library.func(declaration);
  functions.set(declaration, made);
  return made;
}

/** A failed system call: `code` is its symbolic errno (`EBUSY`). */
export class SystemCallError extends Error {
  readonly code: string;
  readonly call: string;

  constructor(call: string, code: string, detail: string) {
    super(`${call}: ${code}${detail === "" ? "" : `, ${detail}`}`);
    this.name = "SystemCallError";
    this.call = call;
    this.code = code;
  }
}

/** Calls a function that answers -1 and errno on failure; `detail` says on what. */
export function systemCall(declaration: string, args: readonly unknown[], detail = ""): number {
  const result: unknown = libc(declaration)(...args);
  if (typeof result === "number" && result !== -1) return result;
  if (typeof result === "bigint" && result !== -1n) return Number(result);
  throw new SystemCallError(/(\w+)\s*\(/.exec(declaration)?.[1] ?? declaration, errnoName(koffi().errno()), detail);
}

/** The same on a thread, for calls that wait: resolves with what the function answers; a failure has no errno to tell. */
export async function systemCallAsync(declaration: string, args: readonly unknown[]): Promise<number> {
  while (running >= maximumRunning) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await new Promise((resolve, reject) => {
      libc(declaration).async(...args, (error: unknown, result: number) => (error === null ? resolve(result) : reject(error)));
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Symbolic name of an errno. */
export function errnoName(errno: number): string {
  const entry = Object.entries(koffi().os.errno).find(([, value]) => value === errno);
  return entry?.[0] ?? `errno ${errno}`;
}

/** Path of the native file of this architecture; programs in the sandbox that make system calls need it as well. */
export function nativeLibraryPath(): string {
  const name = `koffi-linux-${process.arch}.node`;
  const folders = [join(import.meta.dirname, ".."), join(import.meta.dirname, "..", "..")]; // of a bundle, of the sources
  const shipped = folders.map((folder) => join(folder, "native", name)).find((path) => existsSync(path));
  if (shipped !== undefined) return shipped;
  const installed = developmentPath();
  if (installed !== undefined) return installed;
  throw new HostError(`Cannot make system calls on ${process.platform} ${process.arch}`, {
    hint: "Builds run on Linux x64 and arm64; validate, inspect and plan run anywhere",
  });
}

function developmentPath(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@koromix/koffi-linux-${process.arch}`);
    return join(dirname(entry), `linux_${process.arch}`, "koffi.node");
  } catch {
    return undefined;
  }
}

function load(): KoffiModule {
  const module: { exports: unknown } = { exports: {} };
  process.dlopen(module, nativeLibraryPath());
  return module.exports as KoffiModule;
}
