import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { alignUp, findPeEnd } from "../../../src/modules/pe-file.ts";

test("findPeEnd answers the first aligned address behind the last section", () => {
  const folder = mkdtempSync(join(tmpdir(), "pe-"));
  const file = Buffer.alloc(512);
  file.writeUInt32LE(0x40, 0x3c);
  file.write("PE\0\0", 0x40, "latin1");
  file.writeUInt16LE(2, 0x46); // sections
  file.writeUInt16LE(112, 0x54); // size of the optional header
  file.writeUInt16LE(0x20b, 0x58);
  file.writeUInt32LE(4096, 0x58 + 32);
  file.writeUInt32LE(512, 0x58 + 36);
  const last = 0x58 + 112 + 40;
  file.writeUInt32LE(100, last + 8);
  file.writeUInt32LE(0x3000, last + 12);
  writeFileSync(join(folder, "a.efi"), file);
  writeFileSync(join(folder, "b.efi"), "no program");

  expect(findPeEnd(join(folder, "a.efi"))).toEqual({ address: 0x4000, alignment: 4096 });
  expect(() => findPeEnd(join(folder, "b.efi"))).toThrow("it is not a program for UEFI");
  rmSync(folder, { recursive: true });
});

test("alignUp keeps what is aligned", () => {
  expect([alignUp(0, 16), alignUp(16, 16), alignUp(17, 16)]).toEqual([0, 16, 32]);
});
