import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { findLoader } from "../../../src/sandbox/carried-node.ts";

const onLinux = process.platform === "linux" ? test : test.skip; // other systems have no ELF programs

describe("findLoader", () => {
  onLinux("names the loader of this node", () => {
    const loader = findLoader(process.execPath);
    expect(loader).toMatch(/\/ld-/);
    expect(existsSync(loader ?? "")).toBe(true);
  });
});
