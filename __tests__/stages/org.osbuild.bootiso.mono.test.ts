import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeEfiImage } from "../../src/modules/boot-iso.ts";
import * as bootiso from "../../stages/org.osbuild.bootiso.mono.ts";
import { layFiles, runStage } from "../helpers/run-module.ts";

const hasTools = ["/usr/sbin/mkfs.ext4", "/usr/bin/mksquashfs"].every((path) => existsSync(path));
const hasFat = ["/usr/sbin/mkfs.fat", "/usr/bin/mcopy"].every((path) => existsSync(path));
const options = {
  product: { name: "Linux", version: "9" },
  kernel: "6.1",
  isolabel: "X",
  rootfs: { size: 8, compression: { method: "xz", options: { bcj: "x86" } } },
};
let rootfs: string;

beforeAll(() => {
  rootfs = mkdtempSync(join(tmpdir(), "rootfs-"));
  layFiles(rootfs, { "/boot/vmlinuz-6.1": "kernel", "/boot/initramfs-6.1.img": "initramfs", "/etc/os-release": "toy" });
});

afterAll(() => rmSync(rootfs, { recursive: true }));

const inputs = () => ({ rootfs: { path: rootfs, data: {} } });

describe("bootiso.mono", () => {
  (hasTools ? test : test.skip)("packs the root filesystem (needs the packages e2fsprogs and squashfs-tools)", async () => {
    using outcome = await runStage(bootiso, { options, inputs: inputs() });

    const { tree } = outcome;
    expect(tree.list("/")).toEqual(["images"]);
    expect(tree.read("/images/pxeboot/vmlinuz")).toBe("kernel");
    execFileSync("unsquashfs", ["-q", "-n", "-d", join(tree.path, "out"), tree.resolve("/images/install.img")]);
    const image = tree.resolve("/out/LiveOS/rootfs.img");
    expect(
      execFileSync("debugfs", ["-R", "cat /etc/os-release", image], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    ).toBe("toy");
  });

  (hasFat ? test : test.skip)("makes an image of the folder for UEFI (needs the packages dosfstools and mtools)", async () => {
    const program = { meta: bootiso.meta, run: (context: never) => makeEfiImage(context, "/efiboot.img") };
    const files = { "/EFI/BOOT/BOOTX64.EFI": "x".repeat(5000), "/EFI/BOOT/fonts/unicode.pf2": "font" };
    using outcome = await runStage(program, { files });

    const list = execFileSync("mdir", ["-i", outcome.tree.resolve("/efiboot.img"), "-b", "-/", "::/EFI"], { encoding: "utf8" });
    expect(list).toContain("::/EFI/BOOT/BOOTX64.EFI");
    expect(list).toContain("::/EFI/BOOT/fonts/unicode.pf2");
  });

  test("names the template that the build root lacks", async () => {
    const efi = { architectures: [], vendor: "v" };
    const templates = "none";

    await expect(runStage(bootiso, { options: { ...options, efi, templates }, inputs: inputs() })).rejects.toThrow(
      /the build root has no '(\/usr\/share\/grub\/unicode.pf2|\/usr\/share\/lorax\/templates.d\/none\/config_files\/x86\/grub2-efi.cfg)'/,
    );
  });

  test("names a kernel that is missing, and refuses a tree with images", async () => {
    await expect(runStage(bootiso, { options: { ...options, kernel: "7" }, inputs: inputs() })).rejects.toThrow(
      "/boot/vmlinuz-7",
    );
    await expect(runStage(bootiso, { options, inputs: inputs(), files: { "/images": null } })).rejects.toThrow(
      "the tree has '/images' already",
    );
  });
});
