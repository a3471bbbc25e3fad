import { describe, expect, test } from "@jest/globals";
import { chooseCapabilities, parsePermittedCapabilities } from "../../../src/sandbox/capabilities.ts";

const all = (1n << 41n) - 1n;
const sysResource = 1n << 24n;

describe("chooseCapabilities", () => {
  test("keeps osbuild's nineteen defaults when this process has all", () => {
    expect(chooseCapabilities([], all)).toHaveLength(19);
  });
  test("adds what a module asks for", () => {
    expect(chooseCapabilities(["CAP_MAC_ADMIN"], all)).toContain("CAP_MAC_ADMIN");
  });
  test.each([
    ["a default", [], "CAP_SYS_RESOURCE", all & ~sysResource],
    ["a wanted one", ["CAP_SYS_PTRACE"], "CAP_SYS_PTRACE", all & ~(1n << 19n)],
    ["one that does not exist", ["CAP_EVERYTHING"], "CAP_EVERYTHING", all],
  ])("leaves out %s that this process lacks", (_, wanted, name, permitted) => {
    expect(chooseCapabilities(wanted, permitted)).not.toContain(name);
  });
});

describe("parsePermittedCapabilities", () => {
  test("reads the mask of a status file", () => {
    expect(parsePermittedCapabilities("CapInh:\t0000000000000000\nCapPrm:\t000001fffeffffff\nCapEff:\t0\n")).toBe(0x1fffeffffffn);
  });
  test("is empty when the file has none", () => {
    expect(parsePermittedCapabilities("")).toBe(0n);
  });
});
