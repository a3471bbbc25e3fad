import { describe, expect, test } from "@jest/globals";
import * as iso from "../../stages/org.osbuild.grub2.iso.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { product: { name: "Linux", version: "9" }, kernel: { dir: "/images/pxeboot", opts: ["a", "b"] }, isolabel: "X" };

describe("grub2.iso", () => {
  test("writes the menu", async () => {
    using outcome = await runStage(iso, {
      options: { ...options, architectures: [], vendor: "v", fips: true, config: { timeout: 5, default: 1 } },
    });

    const text = outcome.tree.read("/EFI/BOOT/grub.cfg");
    expect(text.match(/menuentry '[^']*'/g)).toEqual([
      "menuentry 'Install Linux 9'",
      "menuentry 'Test this media & install Linux 9'",
      "menuentry 'Install Linux 9 in FIPS mode'",
      "menuentry 'Install Linux 9 in basic graphics mode'",
      "menuentry 'Rescue a Linux system'",
    ]);
    expect(text).toMatch(/^set default="1"\n\nfunction load_video/);
    expect(text).toContain("\tlinux /images/pxeboot/vmlinuz a b rd.live.check quiet\n\tinitrd /images/pxeboot/initrd.img\n");
    expect(outcome.tree.isFile("/EFI/BOOT/fonts/unicode.pf2")).toBe(true);
  });

  test("replaces names in custom entries and leaves out what is not wanted", async () => {
    const custom = [{ name: "Live $product", linux: "$kernelpath ${" + "root} $$1 $other", initrd: "$initrdpath" }];
    using outcome = await runStage(iso, {
      options: { ...options, architectures: [], vendor: "v", custom, install: false, test: false, troubleshooting: false },
    });

    const text = outcome.tree.read("/EFI/BOOT/grub.cfg");
    expect(text.match(/menuentry '[^']*'/g)).toEqual(["menuentry 'Live Linux'"]);
    expect(text).toContain("\tlinux /images/pxeboot/vmlinuz a b $1 $other\n\tinitrd /images/pxeboot/initrd.img\n");
  });

  test("names the file that the build root lacks", async () => {
    await expect(runStage(iso, { options: { ...options, architectures: ["X64"], vendor: "nobody" } })).rejects.toThrow(
      "the build root has no '/boot/efi/EFI/nobody/shimx64.efi'",
    );
  });

  test("refuses a tree that has the folder", async () => {
    const given = { options: { ...options, architectures: [], vendor: "v" }, files: { "/EFI/BOOT": null } };

    await expect(runStage(iso, given)).rejects.toThrow("the tree has '/EFI/BOOT' already");
  });
});
