import { expect, test } from "@jest/globals";
import * as grub2 from "../../stages/io.weldr.grub2.ts";
import { runStage } from "../helpers/run-module.ts";

test("io.weldr.grub2 writes configuration and environment", async () => {
  using outcome = await runStage(grub2, { options: { root_fs_uuid: "abc" } });

  expect(outcome.tree.read("/boot/grub2/grubenv")).toBe(
    "# GRUB Environment Block\nGRUB2_ROOT_FS_UUID=abc\nGRUB2_BOOT_FS_UUID=abc\nkernelopts=root=UUID=abc rw\n",
  );
  const text = outcome.tree.read("/boot/grub2/grub.cfg");
  expect(text).toContain(
    "--set=root $" + "{GRUB2_ROOT_FS_UUID}\nsearch --no-floppy --fs-uuid --set=boot $" + "{GRUB2_BOOT_FS_UUID}\n",
  );
  expect(outcome.tree.read("/etc/default/grub")).toBe("GRUB_TIMEOUT=0\nGRUB_ENABLE_BLSCFG=true\n");
});

test("io.weldr.grub2 refuses a file in place of a folder", async () => {
  await expect(runStage(grub2, { options: { root_fs_uuid: "abc" }, files: { "/boot": "file" } })).rejects.toThrow("boot");
});
