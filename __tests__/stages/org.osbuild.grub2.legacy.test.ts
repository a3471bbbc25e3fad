import { describe, expect, test } from "@jest/globals";
import * as legacy from "../../stages/org.osbuild.grub2.legacy.ts";
import { runStage } from "../helpers/run-module.ts";

const product = { name: "Linux", version: "9", nick: "Old" };
const entries = [
  { id: "a", kernel: "6.1", product, default: true },
  { id: "b", kernel: "6.0", product },
];

describe("grub2.legacy", () => {
  test("writes an entry per kernel for UEFI", async () => {
    using outcome = await runStage(legacy, {
      options: {
        rootfs: { label: "r" },
        bootfs: { device: "/dev/vda1" },
        uefi: { vendor: "v" },
        entries,
        config: { cmdline: "ro" },
      },
      files: { "/boot/efi/EFI/v": null },
    });

    const text = outcome.tree.read("/boot/efi/EFI/v/grub.cfg");
    expect(text.match(/^menuentry .*$/gm)).toEqual([
      "menuentry 'Linux (6.1) 9 (Old)' --class red --class gnu-linux --class gnu --class os --unrestricted --id 'gnulinux-6.1-advanced-a' {",
      "menuentry 'Linux (6.0) 9 (Old)' --class red --class gnu-linux --class gnu --class os --unrestricted --id 'gnulinux-6.0-advanced-b' {",
    ]);
    expect(text).toContain(
      "\tsearch --no-floppy --set=root /dev/vda1\n\tlinux /vmlinuz-6.1 root=LABEL=r ro\n\tinitrd /initramfs-6.1.img\n",
    );
    expect(outcome.tree.read("/boot/grub2/grubenv")).toContain("\nsaved_entry=gnulinux-$6.1-advanced-a\n");
    expect(outcome.tree.read("/etc/default/grub")).toContain("GRUB_DISABLE_SUBMENU=true\nGRUB_DISABLE_RECOVERY=true\n");
  });

  test("refuses two default entries", async () => {
    const two = entries.map((entry) => ({ ...entry, default: true }));

    await expect(runStage(legacy, { options: { rootfs: { label: "r" }, uefi: { vendor: "v" }, entries: two } })).rejects.toThrow(
      "Cannot boot several entries by default",
    );
  });
});
