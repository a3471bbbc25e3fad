import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as grub2 from "../../stages/org.osbuild.grub2.ts";
import { runStage } from "../helpers/run-module.ts";

const uuid = "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75";
const espFolder = { "/boot/efi/EFI/fedora": null };
const hasModules = existsSync("/usr/lib/grub/i386-pc");

describe("grub2", () => {
  test("writes configuration, environment and defaults", async () => {
    const config = { timeout: 3, serial: "serial --speed=115200", terminal_input: ["serial", "console"], default: "saved" };
    using outcome = await runStage(grub2, {
      options: { rootfs: { uuid }, bootfs: { label: "boot" }, kernel_opts: "ro", compat_version: 2, saved_entry: "x-1", config },
    });

    const text = outcome.tree.read("/boot/grub2/grub.cfg");
    expect(text).toContain("\nset timeout=3\n");
    expect(text).toContain("\nsearch --no-floppy --set=root --label boot\n");
    expect(text).toMatch(/}\n\nserial --speed=115200\nterminal_input serial console\nblscfg\n$/);
    const environment = outcome.tree.read("/boot/grub2/grubenv");
    expect(environment).toMatch(/^# GRUB Environment Block\nkernelopts=root=UUID=6e4ff95f-[0-9a-f-]+ ro\nsaved_entry=x-1\n#+$/);
    expect(environment).toHaveLength(1024);
    expect(outcome.tree.read("/etc/default/grub").split("\n")).toEqual([
      'GRUB_CMDLINE_LINUX="ro"',
      "GRUB_TIMEOUT=3",
      "GRUB_ENABLE_BLSCFG=true",
      'GRUB_SERIAL_COMMAND="serial --speed=115200"',
      'GRUB_TERMINAL_INPUT="serial console"',
      "GRUB_DEFAULT=saved",
      "",
    ]);
  });

  test("keeps placeholders in version 1", async () => {
    using outcome = await runStage(grub2, { options: { root_fs_uuid: uuid } });

    expect(outcome.tree.read("/boot/grub2/grub.cfg")).toContain(
      "\n${" + "serial}${" + "terminal_input}${" + "terminal_output}\nblscfg\n",
    );
  });

  test("configures UEFI in the vendor's folder", async () => {
    using outcome = await runStage(grub2, { options: { rootfs: { uuid }, uefi: { vendor: "fedora" } }, files: espFolder });

    expect(outcome.tree.read("/boot/efi/EFI/fedora/grub.cfg")).toContain("blscfg");
    expect(outcome.tree.has("/boot/grub2/grub.cfg")).toBe(false);
  });

  test("leads from the vendor's folder to /boot when unified", async () => {
    using outcome = await runStage(grub2, {
      options: { rootfs: { uuid }, uefi: { vendor: "fedora", unified: true } },
      files: espFolder,
    });

    expect(outcome.tree.read("/boot/efi/EFI/fedora/grub.cfg")).toContain(
      "search --no-floppy --set prefix --file /boot/grub2/grub.cfg\n",
    );
    expect(outcome.tree.read("/boot/grub2/grub.cfg")).toContain("blscfg");
  });

  (hasModules ? test : test.skip)(
    "copies modules for a BIOS and puts the environment in /boot (needs GRUB's modules)",
    async () => {
      const files = { ...espFolder, "/boot/grub2/grubenv": { link: "../efi/EFI/fedora/grubenv" } };
      using outcome = await runStage(grub2, { options: { rootfs: { uuid }, legacy: true, uefi: { vendor: "fedora" } }, files });

      expect(outcome.tree.isFile("/boot/grub2/i386-pc/normal.mod")).toBe(true);
      expect(outcome.tree.isFile("/boot/grub2/fonts/unicode.pf2")).toBe(true);
      expect(outcome.tree.find("/boot/grub2/grubenv")?.isFile()).toBe(true);
    },
  );

  test("refuses a kernel command line that the environment has no room for", async () => {
    await expect(runStage(grub2, { options: { rootfs: { uuid }, kernel_opts: "x".repeat(1000) } })).rejects.toThrow(
      /it is \d+ characters longer than the 1024/,
    );
  });

  test("names the platform whose modules are missing", async () => {
    await expect(runStage(grub2, { options: { rootfs: { uuid }, legacy: "vax" } })).rejects.toThrow("has no '/usr/lib/grub/vax'");
  });
});
