import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { LoopDevice, LoopOptions } from "../../src/modules/loop.ts";
import type { Input } from "../../src/modules/stage.ts";
import * as stage from "../../stages/org.osbuild.coreos.live-artifacts.mono.ts";
import { makeInput, output, readTable } from "../helpers/disk.ts";
import { openHostLoop } from "../helpers/loop.ts";
import { layFiles, runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

const mebibyte = 1024 * 1024;
const live = "/usr/share/coreos-assembler/live";
const room = "#".repeat(100);
const system = {
  "/etc/os-release": 'ID=fedora\nVARIANT_ID=coreos\nPRETTY_NAME="Fedora CoreOS 40"\nOSTREE_VERSION="40.1"\n',
  "/usr/lib/modules/6.9/vmlinuz": "kernel",
  "/usr/lib/modules/6.9/initramfs.img": "init",
  "/usr/share/coreos-assembler/image.json": '{"live-rootfs-fsoptions": "-comp gzip -no-progress"}',
  "/usr/share/coreos-installer/example-config.yaml": "# example\ndest-device: /dev/sda\nignition-file: x\n  nested: 1\n",
  "/usr/lib/efi/shim/1/EFI/BOOT/BOOTX64.EFI": "shim",
  "/usr/lib/efi/shim/1/EFI/BOOT/fbx64.efi": "fallback",
  "/usr/lib/efi/shim/1/EFI/fedora/shimx64.efi": "shim",
  "/usr/lib/efi/shim/1/EFI/fedora/BOOTX64.CSV": "csv",
  "/usr/lib/efi/grub/2/EFI/fedora/grubx64.efi": "grub",
  [`${live}/README-devel.md`]: "for developers",
  [`${live}/zipl.prm`]: "@@KERNEL-ARGS@@\n",
  [`${live}/isolinux/isolinux.cfg`]: `append @@KERNEL-ARGS@@${room}# COREOS_KARG_EMBED_AREA\n`,
  [`${live}/EFI/vendor/grub.cfg`]: `linux @@KERNEL-ARGS@@${room}# COREOS_KARG_EMBED_AREA\n`,
  ...Object.fromEntries(["/dev", "/proc", "/sys", "/run", "/tmp"].map((path) => [path, null])),
} as const;
const filenames = {
  "live-iso": "live.iso",
  "live-kernel": "kernel",
  "live-initramfs": "initramfs.img",
  "live-rootfs": "rootfs.img",
};

stageCases("org.osbuild.coreos.live-artifacts.mono", stage, [
  { does: "refuses to leave out a name", options: { filenames: { ...filenames, "live-iso": undefined } }, refused: true },
  { does: "fails without the deployed tree", options: { filenames }, fails: "needs an input named 'deployed-tree'" },
]);

test("live-artifacts makes files that boot from disc and over the network", async () => {
  using deployed = makeInput(system);
  using metal = makeMetal();
  using metal4k = makeInput({ "metal4k.raw": "x".repeat(4096) });
  const inputs = { "deployed-tree": deployed, metal, metal4k };
  // the toy tree has no coreos-installer
  const programs = { chroot: 'while [ $# -gt 1 ]; do shift; [ "$1" != --output ] || echo packed > "$2"; done' };
  using outcome = await runStage(stage, { options: { filenames }, inputs, programs, openLoop: openPartitioned });

  const { tree } = outcome;
  expect(tree.list("/")).toEqual(Object.values(filenames).sort());
  expect(tree.read("/kernel")).toBe("kernel");
  expect(outcome.calls.map(({ argv }) => argv.slice(2, 5))).toEqual([
    ["coreos-installer", "pack", "osmet"],
    ["coreos-installer", "pack", "osmet"],
    ["coreos-installer", "pack", "minimal-iso"],
  ]);
  const root = tree.resolve("/rootfs.img");
  expect(output("sh", "-c", `cpio -it --quiet < ${root}`).trim().split("\n")).toEqual([
    ...["root.squashfs", "etc", "etc/coreos-live-rootfs", "metal.raw.osmet", "metal4k.raw.osmet"],
  ]);
  expect(output("unsquashfs", "-q", "-o", "124", "-cat", root, "ostree/repo/config")).toBe("[sysroot]\n");
  const packed = output("unsquashfs", "-q", "-o", "124", "-l", root);
  expect(packed).toContain("squashfs-root/boot/vmlinuz-6.9\n");
  expect(packed).toContain("squashfs-root/boot/efi/EFI/fedora/grubx64.efi\n");
  expect(
    output("sh", "-c", `tail -c +5 ${tree.resolve("/initramfs.img")} | gzip -dcq | cpio -it --quiet; true`).split("\n"),
  ).toContain("etc/coreos-live-want-rootfs");
  const label = "fedora-coreos-40.1";
  expect(output("blkid", "-p", "-o", "value", "-s", "LABEL", tree.resolve("/live.iso")).trim()).toBe(label);
  expect(readIso(tree.resolve("/live.iso"), "/isolinux/isolinux.cfg")).toBe(
    `append mitigations=auto coreos.liveiso=${label}${room}# COREOS_KARG_EMBED_AREA\n`,
  );
  expect(JSON.parse(readIso(tree.resolve("/live.iso"), "/coreos/kargs.json"))).toEqual({
    default: `mitigations=auto coreos.liveiso=${label}`,
    files: [
      { path: "EFI/fedora/grub.cfg", offset: 6, pad: "#", end: "\n" },
      { path: "isolinux/isolinux.cfg", offset: 7, pad: "#", end: "\n" },
    ],
    size: 150,
  });
  expect(readTable(tree.resolve("/live.iso")).partitions).not.toHaveLength(0);
});

function readIso(image: string, path: string): string {
  return output("isoinfo", "-R", "-i", image, "-x", path);
}

/** A disk image as CoreOS installs it: boot loader of the BIOS, EFI system, boot and root partition. */
function makeMetal(): Disposable & Input {
  const metal = makeInput({ "metal.raw": "" });
  const image = join(metal.path, "metal.raw");
  truncateSync(image, 64 * mebibyte);
  const table = "label: gpt\nsize=1MiB\nsize=4MiB\nsize=20MiB\nsize=30MiB\n";
  execFileSync("sfdisk", ["--quiet", image], { input: table });
  const folder = mkdtempSync(join(tmpdir(), "metal-"));
  layFiles(join(folder, "boot"), {
    "/efi": null,
    "/ostree/fedora-1/vmlinuz-6.9": "kernel",
    "/ostree/fedora-1/.vmlinuz-6.9.hmac": "sum",
    "/loader/entries/ostree-1.conf": "title CoreOS\noptions $ignition_firstboot ostree=/x console=ttyS0 mitigations=auto\n",
  });
  layFiles(join(folder, "root"), {
    "/boot": null,
    "/ostree/repo/config": "[sysroot]\nreadonly=true\n",
    "/.aleph-version.json": '{"build": "40.1"}',
    "/usr/bin/sh": "shell",
  });
  layFiles(join(folder, "efi"), { "/EFI/fedora/grubx64.efi": "grub" });
  for (const [index, { start, size }] of (readTable(image).partitions as readonly Range[]).entries()) {
    const name = [undefined, undefined, "boot", "root"][index];
    const bytes = Number(start) * 512;
    if (name !== undefined)
      output("mke2fs", "-q", "-t", "ext4", "-E", `offset=${bytes}`, "-d", join(folder, name), image, `${size / 2}k`);
    if (index !== 1) continue;
    output("mkfs.fat", "--offset", String(start), image, String(size / 2));
    output("mcopy", "-i", `${image}@@${bytes}`, "-s", join(folder, "efi/EFI"), "::/");
  }
  rmSync(folder, { recursive: true });
  return metal;
}

type Range = { readonly start: number; readonly size: number };

/** A loop device and one for each partition, beside it as the engine puts them. */
async function openPartitioned(path: string, options: LoopOptions = {}): Promise<LoopDevice> {
  await using stack = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), "dev-"));
  stack.defer(() => rmSync(folder, { recursive: true }));
  const place = join(folder, "disk");
  symlinkSync(stack.use(await openHostLoop(path, options)).path, place);
  const ranges = path.endsWith("metal4k.raw") ? [] : (readTable(path).partitions as readonly Range[]);
  for (const [index, { start, size }] of ranges.entries()) {
    const part = { ...options, offsetBytes: start * 512, sizeBytes: size * 512 };
    symlinkSync(stack.use(await openHostLoop(path, part)).path, `${place}p${index + 1}`);
  }
  const owned = stack.move();
  return { path: place, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
