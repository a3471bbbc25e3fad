import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as qemu from "../../assemblers/org.osbuild.qemu.ts";
import { openHostLoop } from "../helpers/loop.ts";
import { type ModuleOutcome, runAssembler } from "../helpers/run-module.ts";

const rootUuid = "6264d520-3fb9-423f-8ab8-7a0a8e3d3562";
const files = {
  "/etc/hostname": "web-1\n",
  "/boot/grub/grub.cfg": "menuentry Test { true }\n",
  "/boot/efi/hello.txt": "on the esp\n",
  "/usr/bin/tool": { content: "#!/bin/sh\n", mode: 0o4755 },
};
const twoFirmwares = {
  format: "raw",
  filename: "disk.raw",
  size: 128 * 1024 * 1024,
  ptuuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0",
  pttype: "gpt",
  bootloader: { type: "grub2" },
  partitions: [
    { start: 2048, size: 2048, type: "21686148-6449-6E6F-744E-656564454649" },
    {
      size: 65536,
      type: "C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
      filesystem: { type: "vfat", uuid: "7B77-95E7", label: "ESP", mountpoint: "/boot/efi" },
    },
    {
      type: "0FC63DAF-8483-4772-8E79-3D69D8477DE4",
      filesystem: { type: "ext4", uuid: rootUuid, label: "root", mountpoint: "/" },
    },
  ],
};

function assemble(options: unknown, given = files): Promise<ModuleOutcome> {
  return runAssembler(qemu, { options, files: given, openLoop: openHostLoop });
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

test("qemu makes a GPT disk with GRUB for BIOS and UEFI when it has places for both", async () => {
  using outcome = await assemble(twoFirmwares);
  const disk = outcome.tree.resolve("/disk.raw");
  const bytes = readFileSync(disk);
  const [bios, esp, root] = JSON.parse(run("sfdisk", "--json", disk)).partitiontable.partitions;

  expect(outcome.tree.list("/")).toEqual(["disk.raw"]);
  expect(bytes.readBigUInt64LE(0x5c)).toBe(BigInt(bios.start));
  expect(bytes.readBigUInt64LE(bios.start * 512 + 500)).toBe(BigInt(bios.start + 1));
  expect(
    run("mdir", "-b", "-/", "-i", `${disk}@@${esp.start * 512}`, "::")
      .split("\n")
      .sort(),
  ).toEqual(expect.arrayContaining(["::/EFI/BOOT/BOOTX64.EFI", "::/EFI/BOOT/grub.cfg", "::/hello.txt"]));
  expect(run("mtype", "-i", `${disk}@@${esp.start * 512}`, "::/EFI/BOOT/grub.cfg")).toContain(
    `${rootUuid}\nset prefix=($root)/boot/grub\n`,
  );
  expect(run("debugfs", "-R", "stat /usr/bin/tool", `${disk}?offset=${root.start * 512}`)).toMatch(/Mode:\s+04755/);
  expect(run("debugfs", "-R", "ls -p /boot/efi", `${disk}?offset=${root.start * 512}`)).not.toContain("hello.txt");
  expect(() => run("e2fsck", "-fn", `${disk}?offset=${root.start * 512}`)).not.toThrow();
});

test("qemu makes the same bytes again from an equal tree made at another time", async () => {
  const digest = async () => {
    using outcome = await assemble(twoFirmwares);
    return createHash("sha256").update(outcome.tree.readBytes("/disk.raw")).digest("hex");
  };
  const first = await digest();

  expect(await digest()).toBe(first);
});

test("qemu makes a bootable DOS disk as qcow2 when only the root filesystem is named", async () => {
  const options = { format: "qcow2", filename: "d.qcow2", size: 64 * 1024 * 1024, ptuuid: "0x14fc63d2", root_fs_uuid: rootUuid };
  using outcome = await assemble(options);
  const disk = outcome.tree.resolve("/d.qcow2");
  const info = JSON.parse(run("qemu-img", "info", "--output=json", disk));
  run("qemu-img", "convert", "-O", "raw", disk, `${disk}.raw`);
  const table = JSON.parse(run("sfdisk", "--json", `${disk}.raw`)).partitiontable;

  expect(info).toMatchObject({ format: "qcow2", "virtual-size": options.size });
  expect(table).toMatchObject({ label: "dos", id: "0x14fc63d2", partitions: [{ start: 2048, type: "83", bootable: true }] });
  expect(readFileSync(`${disk}.raw`).readBigUInt64LE(0x5c)).toBe(1n);
});

test("qemu splits the tree over ext4 and xfs, mount points staying behind as empty folders", async () => {
  const linux = "0FC63DAF-8483-4772-8E79-3D69D8477DE4";
  const options = {
    ...twoFirmwares,
    size: 450 * 1024 * 1024,
    bootloader: undefined,
    partitions: [
      {
        size: 102400,
        type: linux,
        filesystem: { type: "ext4", uuid: "0194fdc2-fa2f-4cc0-81d3-ff12045b73c8", mountpoint: "/boot" },
      },
      { type: linux, filesystem: { type: "xfs", uuid: rootUuid, mountpoint: "/" } },
    ],
  };
  using outcome = await assemble(options);
  const disk = outcome.tree.resolve("/disk.raw");
  const [boot, root] = JSON.parse(run("sfdisk", "--json", disk)).partitiontable.partitions;

  expect(run("debugfs", "-R", "cat /efi/hello.txt", `${disk}?offset=${boot.start * 512}`)).toBe("on the esp\n");
  await using loop = await openHostLoop(disk, { offsetBytes: root.start * 512, sizeBytes: root.size * 512, readOnly: true });
  expect(run("xfs_db", "-r", "-c", "path /boot", "-c", "ls", loop.path)).not.toContain("grub");
});

test("qemu makes empty filesystems for folders that the tree does not have", async () => {
  const [, esp, root] = twoFirmwares.partitions;
  const data = {
    size: 20480,
    filesystem: { type: "ext4", uuid: "0194fdc2-fa2f-4cc0-81d3-ff12045b73c8", mountpoint: "/srv/data/" },
  };
  using outcome = await assemble({ ...twoFirmwares, bootloader: undefined, partitions: [esp, data, root] }, {
    "/f": "",
  } as never);
  const disk = outcome.tree.resolve("/disk.raw");
  const [, inner, outer] = JSON.parse(run("sfdisk", "--json", disk)).partitiontable.partitions;

  expect(run("debugfs", "-R", "ls -p /", `${disk}?offset=${inner.start * 512}`)).toContain("lost+found");
  expect(run("debugfs", "-R", "stat /srv/data", `${disk}?offset=${outer.start * 512}`)).toMatch(/Mode:\s+0755/);
});

test("qemu installs for UEFI alone when the platform says so, and keeps a loader of the tree", async () => {
  const bootloader = { type: "grub2", platform: "x86_64-efi" };
  const given = { ...files, "/boot/efi/EFI/BOOT/BOOTX64.EFI": "shim of the tree" };
  using ours = await assemble({ ...twoFirmwares, bootloader });
  using theirs = await assemble({ ...twoFirmwares, bootloader }, given);
  const loaderOf = ({ tree }: ModuleOutcome) =>
    run("mtype", "-i", `${tree.resolve("/disk.raw")}@@${4096 * 512}`, "::/EFI/BOOT/BOOTX64.EFI");

  expect(
    ours.tree
      .readBytes("/disk.raw")
      .subarray(0, 440)
      .every((byte) => byte === 0),
  ).toBe(true);
  expect(loaderOf(ours).startsWith("MZ")).toBe(true);
  expect(loaderOf(theirs)).toBe("shim of the tree");
});

test("qemu runs zipl on the mounted disk when it is the boot loader", async () => {
  const entry = "version 6.1\nlinux /boot/vmlinuz\ninitrd /boot/initrd\noptions root=/dev/vda1\n";
  const given = { "/boot/loader/entries/a.conf": entry, "/boot/vmlinuz": "", "/boot/initrd": "" };
  using outcome = await runAssembler(qemu, {
    options: {
      ...twoFirmwares,
      pttype: "dos",
      bootloader: { type: "zipl" },
      partitions: [{ start: 2048, filesystem: twoFirmwares.partitions[2]?.filesystem }],
    },
    files: given,
    openLoop: openHostLoop,
    programs: { zipl: 'test -f "$5"' },
  });
  const argv = outcome.calls[0]?.argv ?? [];

  expect(argv.map((word) => word.replace(/^.*mount-[^/]*/, "").replace(/loop\d+/, "loop"))).toEqual([
    ...["zipl", "--verbose", "--target", "/boot", "--image", "/boot/vmlinuz", "--ramdisk", "/boot/initrd"],
    ...["--parameters", "root=/dev/vda1", "--targetbase", "/dev/loop", "--targettype", "SCSI"],
    ...["--targetblocksize", "512", "--targetoffset", "2048"],
  ]);
});

test.each([
  ["a size that is no multiple of a sector", { ...twoFirmwares, size: 1_000_001 }, /multiple of 512/],
  ["a partition beyond the disk", { ...twoFirmwares, size: 1024 * 1024 }, /sfdisk/],
  ["no place for GRUB", { ...twoFirmwares, partitions: twoFirmwares.partitions.slice(1) }, /BIOS boot partition/],
  ["a name that would be script", { ...twoFirmwares, partitions: [{ name: 'a", size="1' }] }, /quotes/],
  [
    "UEFI without a place for it",
    { ...twoFirmwares, bootloader: { type: "grub2", platform: "x86_64-efi" }, partitions: twoFirmwares.partitions.slice(2) },
    /no EFI system partition/,
  ],
  [
    "a platform without a place for it",
    { ...twoFirmwares, bootloader: { type: "grub2", platform: "sparc" } },
    /Cannot install GRUB for 'sparc'/,
  ],
])("qemu fails with a message when given %s", async (_, options, message) => {
  await expect(assemble(options)).rejects.toThrow(message);
});

test("qemu refuses a symbolic link on vfat instead of dropping it", async () => {
  const given = { ...files, "/boot/efi/link": { link: "hello.txt" } };
  await expect(assemble(twoFirmwares, given as never)).rejects.toThrow(
    "Cannot copy '/link' to a vfat filesystem: it is a symbolic link",
  );
});
