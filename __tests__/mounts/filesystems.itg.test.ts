import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { canMount, formatMountWords } from "../../src/modules/filesystem.ts";
import { hostPath, loopback, mount, ServiceStage } from "../helpers/service-stage.ts";

let stage = new ServiceStage();

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
});
afterEach(async () => {
  expect(await stage.leftovers()).toEqual([]);
  stage[Symbol.dispose]();
});

const writable = [
  ["org.osbuild.ext4", "mkfs.ext4", ["-q"], 64],
  ["org.osbuild.xfs", "mkfs.xfs", ["-q"], 320],
  ["org.osbuild.btrfs", "mkfs.btrfs", ["-q"], 128],
] as const;

test.each(writable)(
  "%s mounts, keeps what is written, and refuses writes when read-only",
  async (type, program, args, sizeMiB) => {
    execFileSync(program, [...args, stage.disk("disk.img", sizeMiB)], { stdio: "pipe" });
    const devices = [loopback()];
    {
      await using session = await stage.open({ devices, mounts: [mount(type, "/")] });
      writeFileSync(join(hostPath(session, "mounts"), "file"), "content");
      expect(await session.close()).toBeUndefined();
    }
    await using session = await stage.open({ devices, mounts: [mount(type, "/", { options: { readonly: true } })] });
    const file = join(hostPath(session, "mounts"), "file");
    expect(readFileSync(file, "utf8")).toBe("content");
    expect(() => writeFileSync(file, "")).toThrow("EROFS");
  },
);

test.each(["org.osbuild.ext4", "org.osbuild.xfs", "org.osbuild.btrfs", "org.osbuild.erofs", "org.osbuild.squashfs"])(
  "%s says why an empty device cannot be mounted",
  async (type) => {
    stage.disk();
    const opening = stage.open({ devices: [loopback()], mounts: [mount(type, "/")] });
    await expect(opening).rejects.toThrow(/\(code: 32\)/);
  },
);

test("org.osbuild.btrfs mounts a subvolume", async () => {
  execFileSync("mkfs.btrfs", ["-q", stage.disk("disk.img", 128)]);
  const devices = [loopback()];
  {
    await using session = await stage.open({ devices, mounts: [mount("org.osbuild.btrfs", "/")] });
    execFileSync("btrfs", ["subvolume", "create", join(hostPath(session, "mounts"), "home")]);
    writeFileSync(join(hostPath(session, "mounts"), "home/inside"), "");
  }
  const options = { subvol: "home", compress: "zstd:1" };
  await using session = await stage.open({ devices, mounts: [mount("org.osbuild.btrfs", "/home", { options })] });
  expect(existsSync(join(hostPath(session, "mounts"), "home/inside"))).toBe(true);
});

test.each([
  [
    "org.osbuild.squashfs",
    (from: string, to: string) => execFileSync("mksquashfs", [from, to, "-quiet", "-no-progress"], { stdio: "pipe" }),
  ],
  ["org.osbuild.erofs", (from: string, to: string) => execFileSync("mkfs.erofs", [to, from], { stdio: "pipe" })],
])("%s shows a finished image", async (type, make) => {
  mkdirSync(join(stage.path, "content"));
  writeFileSync(join(stage.path, "content/file"), "content");
  make(join(stage.path, "content"), join(stage.tree, "disk.img"));
  await using session = await stage.open({ devices: [loopback()], mounts: [mount(type, "/")] });
  expect(readFileSync(join(hostPath(session, "mounts"), "file"), "utf8")).toBe("content");
});

test("org.osbuild.noop makes the folder and mounts nothing", async () => {
  stage.disk();
  await using session = await stage.open({ devices: [loopback()], mounts: [mount("org.osbuild.noop", "/a/b")] });
  expect(session.arguments.mounts).toEqual({ "/a/b": { path: "/run/osbuild/mounts/a/b" } });
  expect(statSync(join(hostPath(session, "mounts"), "a/b")).isDirectory()).toBe(true);
});

test("org.osbuild.bind shows a mount inside the tree, and refuses a folder that is not there", async () => {
  execFileSync("mkfs.ext4", ["-q", stage.disk()]);
  mkdirSync(join(stage.tree, "boot/efi"), { recursive: true });
  const bind = { ...mount("org.osbuild.bind", "tree://boot/efi", { options: { source: "mount://data" } }), source: undefined };
  const mounts = [mount("org.osbuild.ext4", "/data"), bind];
  {
    await using session = await stage.open({ devices: [loopback()], mounts });
    expect(session.arguments.mounts).toMatchObject({ "tree://boot/efi": {} });
    writeFileSync(join(stage.tree, "boot/efi/file"), "content");
    expect(readFileSync(join(hostPath(session, "mounts"), "data/file"), "utf8")).toBe("content");
    expect(await session.close()).toBeUndefined();
  }
  expect(existsSync(join(stage.tree, "boot/efi/file"))).toBe(false);
  rmSync(join(stage.tree, "boot"), { recursive: true });
  await expect(stage.open({ devices: [loopback()], mounts })).rejects.toThrow(
    "Cannot mount 'tree://boot/efi': there is no such folder",
  );
});

test("org.osbuild.bind at the root of a mounted tree leaves that mount as it was", async () => {
  execFileSync("mkfs.ext4", ["-q", stage.disk()]);
  execFileSync("cp", [join(stage.tree, "disk.img"), join(stage.path, "disk.img")]);
  execFileSync("mount", ["-t", "tmpfs", "tree", stage.tree]);
  try {
    execFileSync("mv", [join(stage.path, "disk.img"), stage.tree]);
    const bind = { ...mount("org.osbuild.bind", "tree://", { options: { source: "mount://data" } }), source: undefined };
    await using session = await stage.open({ devices: [loopback()], mounts: [mount("org.osbuild.ext4", "/data"), bind] });
    expect(existsSync(join(stage.tree, "lost+found"))).toBe(true);
    expect(await session.close()).toBeUndefined();
    expect(existsSync(join(stage.tree, "disk.img"))).toBe(true);
  } finally {
    execFileSync("umount", [stage.tree]);
  }
});

test("formatMountWords keeps the order, leaves out what is absent, and refuses commas", () => {
  expect(formatMountWords({ ro: true, norecovery: false, uid: 0, subvol: undefined })).toBe("ro,uid=0");
  expect(() => formatMountWords({ subvol: "a,suid" })).toThrow("it contains a comma");
});

test("canMount knows what the kernel has", () => {
  expect(canMount("ext4")).toBe(true);
  expect(canMount("nosuchfs")).toBe(false);
});
