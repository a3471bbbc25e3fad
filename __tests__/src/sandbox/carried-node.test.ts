import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findLoader, parseLibraries } from "../../../src/sandbox/carried-node.ts";

const onLinux = process.platform === "linux" ? test : test.skip; // other systems have no ELF programs

/** The start of a 64-bit ELF program for a machine, with one segment: the path of its loader. */
function makeProgram(machine: number, loader: string): Buffer {
  const [header, segment, text] = [Buffer.alloc(64), Buffer.alloc(56), Buffer.from(`${loader}\0`)];
  header.write("\x7fELF\x02\x01\x01", "latin1");
  header.writeUInt16LE(machine, 18);
  header.writeBigUInt64LE(64n, 32);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(1, 56);
  segment.writeUInt32LE(3, 0);
  segment.writeBigUInt64LE(120n, 8);
  segment.writeBigUInt64LE(BigInt(text.length), 32);
  return Buffer.concat([header, segment, text]);
}

describe("findLoader", () => {
  onLinux("names the loader of this node", () => {
    const loader = findLoader(process.execPath);
    expect(loader).toMatch(/\/ld-/);
    expect(existsSync(loader ?? "")).toBe(true);
  });

  test.each([
    ["arm64", 183, "/lib/ld-linux-aarch64.so.1"],
    ["x64", 62, "/lib64/ld-linux-x86-64.so.2"],
    ["arm64 with musl", 183, "/lib/ld-musl-aarch64.so.1"],
  ])("names the loader of a program for %s", (_, machine, loader) => {
    const folder = mkdtempSync(join(tmpdir(), "loader-"));
    writeFileSync(join(folder, "node"), makeProgram(machine, loader));
    expect(findLoader(join(folder, "node"))).toBe(loader);
    rmSync(folder, { recursive: true });
  });
});

describe("parseLibraries", () => {
  test("takes what the loader found, and neither itself nor what the kernel brings", () => {
    const list = [
      "\tlinux-vdso.so.1 (0x0000ffff9c5f0000)",
      "\tlibdl.so.2 => /lib/aarch64-linux-gnu/libdl.so.2 (0x0000ffff9c570000)",
      "\tlibc.so.6 => /lib/aarch64-linux-gnu/libc.so.6 (0x0000ffff9c1a0000)",
      "\t/lib/ld-linux-aarch64.so.1 (0x0000ffff9c5b0000)",
    ];
    expect(parseLibraries(list.join("\n"))).toEqual(["/lib/aarch64-linux-gnu/libdl.so.2", "/lib/aarch64-linux-gnu/libc.so.6"]);
  });
});
