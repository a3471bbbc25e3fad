import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createStageContext } from "../../../../src/modules/context.ts";
import { gatherEfiFiles } from "../../../../src/modules/disk/efi-files.ts";
import { Tree } from "../../../../src/modules/tree.ts";
import { type FileSpec, layFiles } from "../../../helpers/run-module.ts";

async function gather(files: Readonly<Record<string, FileSpec>>): Promise<readonly string[]> {
  const scratch = mkdtempSync(join(tmpdir(), "efi-files-"));
  using _ = { [Symbol.dispose]: () => rmSync(scratch, { recursive: true }) };
  layFiles(join(scratch, "system"), files);
  const paths = { devices: "", inputs: "", mounts: "" };
  const given = { tree: scratch, paths, devices: {}, inputs: {}, mounts: {}, options: {}, meta: { id: "" } };
  const host = {
    log: () => {},
    reportMetadata: () => {},
    openLoop: () => Promise.reject(),
    signal: new AbortController().signal,
  };
  const target = new Tree(join(scratch, "EFI"));
  await gatherEfiFiles(createStageContext(given, host).exec, new Tree(join(scratch, "system")), target);
  return [...target.list("/"), ...target.list("/BOOT")];
}

const shim = {
  "/usr/lib/efi/shim/15/EFI/BOOT/BOOTX64.EFI": "",
  "/usr/lib/efi/shim/15/EFI/BOOT/fbx64.efi": "",
  "/usr/lib/efi/shim/15/EFI/fedora/BOOTX64.CSV": "",
  "/usr/lib/efi/shim/15/EFI/fedora/shimx64.efi": "",
  "/usr/lib/efi/shim/15/EFI/fedora/mmx64.efi": "",
};
const grub = { "/usr/lib/efi/grub/2/EFI/fedora/grubx64.efi": "" };

test("gatherEfiFiles puts shim and GRUB into BOOT, without what installs boot entries", async () => {
  expect(await gather({ ...shim, ...grub })).toEqual(["BOOT", "BOOTX64.EFI", "grubx64.efi", "mmx64.efi"]);
});

test.each([
  ["nothing is there", {}, "has none in"],
  ["GRUB is missing", shim, "not one of shim and one of GRUB"],
  ["there are two vendors", { ...shim, ...grub, "/usr/lib/efi/grub/2/EFI/redhat/x": "" }, "vendors are 'fedora', 'redhat'"],
])("gatherEfiFiles throws when %s", async (_, files, message) => {
  await expect(gather(files)).rejects.toThrow(message);
});
