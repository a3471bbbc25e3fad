import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { bindMount, detachMount } from "../linux/mount.ts";
import { nativeLibraryPath } from "../linux/native.ts";

/**
 * Our own Node, brought into any build root: the program, the loader it names and the libraries it needs, in one folder that every
 * sandbox shows at the same place. The loader is started explicitly with that folder as its library path, so the build root needs no node,
 * no shell and no matching C library, and programs that stages start never see the path.
 */

/** Where the folder is in the sandbox. */
export const carriedNodePath = "/run/osbuild/engine";

/** A folder with Node and the module host, made once per engine. */
export interface CarriedNode extends Disposable {
  readonly hostPath: string;
  /** Starts the module host in the sandbox; its own arguments follow. */
  readonly command: readonly string[];
}

const nodeFlags = ["--disable-warning=ExperimentalWarning", "--no-network-family-autoselection", "--v8-pool-size=1"];

/** Fills a new folder with what every sandbox needs to run built-in modules. */
export async function openCarriedNode(folder: string): Promise<CarriedNode> {
  const bound: string[] = [];
  const close = () => {
    for (const path of bound.reverse()) detachMount(path);
  };
  mkdirSync(join(folder, "lib"), { recursive: true });
  const bind = (source: string, name: string, kind: "file" | "folder") => {
    const target = join(folder, name);
    mkdirSync(kind === "file" ? dirname(target) : target, { recursive: true });
    if (kind === "file") writeFileSync(target, "");
    bindMount(source, target, { readOnly: true });
    bound.push(target);
  };
  try {
    bind(process.execPath, "node", "file");
    const entry = carryCode(bind);
    const loader = await carryLibraries(folder);
    const inside = (name: string) => `${carriedNodePath}/${name}`;
    return { hostPath: folder, command: [...loader, inside("node"), ...nodeFlags, inside(entry)], [Symbol.dispose]: close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The module host: one bundle, or, in a checkout, the sources, whose types Node strips. */
function carryCode(bind: (source: string, name: string, kind: "file" | "folder") => void): string {
  const native = `koffi-linux-${process.arch}.node`;
  const bundle = join(import.meta.dirname, "..", "module-host");
  bind(nativeLibraryPath(), `code/native/${native}`, "file");
  if (existsSync(join(bundle, "index.js"))) {
    bind(bundle, "code/module-host", "folder");
    return "code/module-host/index.js";
  }
  const repository = join(import.meta.dirname, "..", "..");
  for (const name of ["src", "stages", "assemblers", "runners"]) {
    if (existsSync(join(repository, name))) bind(join(repository, name), `code/${name}`, "folder");
  }
  bind(join(repository, "package.json"), "code/package.json", "file");
  return "code/src/entry/module-host.ts";
}

async function carryLibraries(folder: string): Promise<readonly string[]> {
  const loader = findLoader(process.execPath);
  if (loader === undefined) return [];
  const { stdout } = await promisify(execFile)(loader, ["--list", process.execPath]);
  for (const path of parseLibraries(stdout)) copyFileSync(path, join(folder, "lib", basename(path)));
  copyFileSync(loader, join(folder, "loader"));
  const glibc = basename(loader).startsWith("ld-linux");
  return [`${carriedNodePath}/loader`, ...(glibc ? ["--inhibit-cache"] : []), "--library-path", `${carriedNodePath}/lib`];
}

/** Paths of the libraries in what a loader lists of a program. */
export function parseLibraries(list: string): readonly string[] {
  return [...list.matchAll(/=> (\/\S+)/g)].map((match) => match[1] ?? "");
}

/** The loader that an ELF program names (its interpreter); undefined for a static one. */
export function findLoader(program: string): string | undefined {
  const header = readBytes(program, 0, 64);
  const [table, entrySize, entries] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)];
  const segments = readBytes(program, table, entrySize * entries);
  for (let at = 0; at < segments.length; at += entrySize) {
    if (segments.readUInt32LE(at) !== 3) continue;
    const [offset, size] = [Number(segments.readBigUInt64LE(at + 8)), Number(segments.readBigUInt64LE(at + 32))];
    return readBytes(program, offset, size - 1).toString();
  }
  return undefined;
}

function readBytes(path: string, offset: number, length: number): Buffer {
  const descriptor = openSync(path, "r");
  const bytes = Buffer.alloc(length);
  readSync(descriptor, bytes, 0, length, offset);
  return bytes;
}
