import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as debian from "../../stages/org.osbuild.grub2.debian.ts";
import { runStage } from "../helpers/run-module.ts";

const kernels = { "/boot/vmlinuz-6.9-amd64": "", "/boot/initrd.img-6.9-amd64": "", "/boot/vmlinuz-6.10-amd64": "" };
const hasEfi = existsSync("/usr/lib/grub/x86_64-efi/monolithic/grubx64.efi");

describe("grub2.debian", () => {
  test("writes an entry per kernel, newest first", async () => {
    using outcome = await runStage(debian, {
      options: { rootfs: { label: "root" }, kernel_opts: "ro", config: { timeout: 2, serial: "serial" } },
      files: kernels,
    });

    const text = outcome.tree.read("/boot/grub/grub.cfg");
    expect(text).toMatch(/^set timeout=2\nset timeout_style=menu\nset default="0"\nserial\n/);
    expect(text.match(/\t(linux|initrd) .*/g)).toEqual([
      "\tlinux /boot/vmlinuz-6.10-amd64 root=LABEL=root ro",
      "\tlinux /boot/vmlinuz-6.9-amd64 root=LABEL=root ro",
      "\tinitrd /boot/initrd.img-6.9-amd64",
    ]);
    expect(outcome.tree.read("/etc/default/grub")).toContain('GRUB_CMDLINE_LINUX="ro"\n');
  });

  test("finds kernels from a filesystem of their own", async () => {
    using outcome = await runStage(debian, {
      options: { rootfs: { label: "root" }, bootfs: { uuid: "1234-ABCD" } },
      files: kernels,
    });

    expect(outcome.tree.read("/boot/grub/grub.cfg")).toContain(
      "--fs-uuid 1234-ABCD\n\tlinux /vmlinuz-6.10-amd64 root=LABEL=root\n",
    );
  });

  (hasEfi ? test : test.skip)("puts GRUB where UEFI looks (needs the package grub-efi-amd64-bin)", async () => {
    using outcome = await runStage(debian, { options: { rootfs: { label: "root" }, uefi: true }, files: kernels });

    expect(outcome.tree.isFile("/boot/efi/EFI/BOOT/BOOTX64.EFI")).toBe(true);
    expect(outcome.tree.read("/boot/efi/EFI/debian/grub.cfg")).toContain("set prefix=($root)/boot/grub\n");
  });

  test("asks for a kernel when there is none", async () => {
    await expect(runStage(debian, { options: { rootfs: { label: "root" } } })).rejects.toThrow("Install a kernel before");
  });
});
