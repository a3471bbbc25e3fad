import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { canMount } from "../../src/modules/filesystem.ts";
import { hostPath, loopback, mount, ServiceStage } from "../helpers/service-stage.ts";

let stage = new ServiceStage();
const type = "org.osbuild.fat";
const environment = { ...process.env, MTOOLSRC: "/dev/null", MTOOLS_SKIP_CHECK: "1", TZ: "UTC" };
const mtools = (command: string, ...args: readonly string[]) =>
  execFileSync(command, ["-i", join(stage.tree, "disk.img"), ...args], { env: environment, stdio: "pipe" }).toString();
const withoutKernel = canMount("vfat") ? test.skip : test; // what the kernel refuses at once, a copy can refuse only at the end

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
  execFileSync("mkfs.vfat", ["-F", "16", "-n", "ESP", stage.disk()]);
});
afterEach(async () => {
  expect(await stage.leftovers()).toEqual([]);
  execFileSync("fsck.vfat", ["-n", join(stage.tree, "disk.img")]);
  stage[Symbol.dispose]();
});

const open = (options: unknown = {}) => stage.open({ devices: [loopback()], mounts: [mount(type, "/boot/efi", { options })] });

test("what is written to the mount is in the filesystem when the session closes", async () => {
  await using session = await open();
  const root = join(hostPath(session, "mounts"), "boot/efi");
  mkdirSync(join(root, "EFI/BOOT"), { recursive: true });
  writeFileSync(join(root, "EFI/BOOT/BOOTX64.EFI"), "loader");
  writeFileSync(join(root, "EFI/A long name [1].conf"), "config");
  utimesSync(join(root, "EFI/BOOT/BOOTX64.EFI"), 1_000_000_000, 1_000_000_000);
  expect(await session.close()).toBeUndefined();
  expect(mtools("mdir", "-b", "-/", "::").trim().split("\n").sort()).toEqual([
    "::/EFI/",
    "::/EFI/A long name [1].conf",
    "::/EFI/BOOT/",
    "::/EFI/BOOT/BOOTX64.EFI",
  ]);
  expect(mtools("mtype", "::/EFI/BOOT/BOOTX64.EFI")).toBe("loader");
  expect(mtools("mdir", "::/EFI/BOOT/BOOTX64.EFI")).toContain("2001-09-09   1:46");
});

test("a later mount sees, changes, moves and removes what is there", async () => {
  mtools("mmd", "::/EFI", "::/EFI/old", "::/loader");
  for (const name of ["kept", "changed", "moved", "removed[1]"]) {
    writeFileSync(join(stage.path, name), `first ${name}`);
    mtools("mcopy", "-m", join(stage.path, name), "::/EFI/old/");
  }
  {
    await using session = await open();
    const root = join(hostPath(session, "mounts"), "boot/efi/EFI");
    expect(readFileSync(join(root, "old/kept"), "utf8")).toBe("first kept");
    writeFileSync(join(root, "old/changed"), "second");
    renameSync(join(root, "old/moved"), join(root, "moved"));
    rmSync(join(root, "old/removed[1]"));
    rmSync(join(root, "../loader"), { recursive: true });
    writeFileSync(join(root, "../loader"), "a file now");
    expect(await session.close()).toBeUndefined();
  }
  expect(mtools("mtype", "::/EFI/old/changed")).toBe("second");
  expect(mtools("mdir", "-b", "-/", "::").trim().split("\n").sort()).toEqual([
    "::/EFI/",
    "::/EFI/moved",
    "::/EFI/old/",
    "::/EFI/old/changed",
    "::/EFI/old/kept",
    "::/loader",
  ]);
});

test("owner, group and umask are those of the options", async () => {
  mtools("mmd", "::/EFI");
  await using session = await open({ uid: 12, gid: 34, umask: "077" });
  const stats = statSync(join(hostPath(session, "mounts"), "boot/efi/EFI"));
  expect([stats.uid, stats.gid, stats.mode & 0o777]).toEqual([12, 34, 0o700]);
});

test("a read-only mount refuses writes", async () => {
  await using session = await open({ readonly: true });
  expect(() => writeFileSync(join(hostPath(session, "mounts"), "boot/efi/file"), "")).toThrow("EROFS");
});

test("a full filesystem refuses writes", async () => {
  await using session = await open();
  const path = join(hostPath(session, "mounts"), "boot/efi/file");
  expect(() => writeFileSync(path, Buffer.alloc(65 * 1024 * 1024))).toThrow("ENOSPC");
  rmSync(path);
});

withoutKernel("close names what FAT cannot hold", async () => {
  await using session = await open();
  symlinkSync("target", join(hostPath(session, "mounts"), "boot/efi/link"));
  expect(await session.close()).toMatchObject({
    message: expect.stringContaining("'link' to a FAT filesystem: it is a symbolic link"),
  });
  expect(stage.log).toContain("copied out and back with mtools");
});

withoutKernel("close refuses names that differ in case alone", async () => {
  await using session = await open();
  for (const name of ["efi", "EFI"]) writeFileSync(join(hostPath(session, "mounts"), "boot/efi", name), "");
  expect(await session.close()).toMatchObject({ message: expect.stringContaining("the same name there") });
});

test("a device without a FAT filesystem is refused", async () => {
  execFileSync("mkfs.ext4", ["-q", "-F", join(stage.tree, "disk.img")]);
  await expect(open()).rejects.toThrow(/holds none|wrong fs type/);
  execFileSync("mkfs.vfat", [join(stage.tree, "disk.img")]);
  expect(await stage.leftovers()).toEqual([]);
});
