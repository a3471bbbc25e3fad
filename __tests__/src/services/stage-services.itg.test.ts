import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { hostPath, input, loopback, mount, ServiceStage } from "../../helpers/service-stage.ts";

let stage = new ServiceStage();

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
});
afterEach(async () => {
  expect(await stage.leftovers()).toEqual([]);
  stage[Symbol.dispose]();
});

test("a session shows devices and mounts, and writes them back when it closes", async () => {
  execFileSync("mkfs.ext4", ["-q", stage.disk()]);
  await using session = await stage.open({
    devices: [loopback({ filename: "/disk.img" })],
    mounts: [mount("org.osbuild.ext4", "/boot")],
  });
  const device = session.arguments.devices.disk;
  expect(device?.path).toMatch(/^\/dev\/loop\d+$/);
  expect(device?.node?.major).toBe(7);
  expect(session.arguments.mounts).toEqual({ "/boot": { path: "/run/osbuild/mounts/boot" } });
  writeFileSync(join(hostPath(session, "mounts"), "boot/hello"), "world");
  expect(readdirSync(session.devPath)).toEqual(expect.arrayContaining(["null", "zero", "full", "random", "urandom", "tty"]));
  expect(await session.close()).toBeUndefined();
  expect(execFileSync("debugfs", ["-R", "cat /hello", join(stage.tree, "disk.img")], { stdio: "pipe" }).toString()).toBe("world");
});

test.each([
  ["gpt", "label: gpt\nstart=2048, size=20480\nstart=22528, size=81920\n", 2, 22528],
  ["dos", "label: dos\nstart=2048, size=20480\nstart=22528, size=100000, type=5\nstart=24576, size=81920\n", 5, 24576],
])("a mount finds a partition of a %s table without the kernel's help", async (_, script, partition, start) => {
  const path = stage.disk();
  execFileSync("sfdisk", ["-q", path], { input: script });
  execFileSync("mkfs.ext4", ["-q", "-L", "here", "-E", `offset=${start * 512}`, path, "40M"], { stdio: "pipe" });
  await using session = await stage.open({ devices: [loopback()], mounts: [mount("org.osbuild.ext4", "/", { partition })] });
  expect(session.arguments.mounts).toEqual({ "/": { path: "/run/osbuild/mounts/." } });
  expect(existsSync(join(hostPath(session, "mounts"), "lost+found"))).toBe(true);
});

test("a mount of a partition that does not exist says so", async () => {
  stage.disk();
  const opening = stage.open({ devices: [loopback()], mounts: [mount("org.osbuild.ext4", "/", { partition: 3 })] });
  await expect(opening).rejects.toThrow("Cannot find partition 3");
});

test("mounts below each other keep their layout and never follow a link out of the mounts", async () => {
  for (const name of ["disk.img", "second.img"]) execFileSync("mkfs.ext4", ["-q", stage.disk(name)]);
  const devices = [loopback(), loopback({ filename: "second.img" }, "second")];
  {
    await using session = await stage.open({ devices, mounts: [mount("org.osbuild.ext4", "/")] });
    symlinkSync(stage.path, join(hostPath(session, "mounts"), "out"));
  }
  const mounts = [mount("org.osbuild.ext4", "/"), mount("org.osbuild.ext4", "/out/boot", { source: "second" })];
  await using session = await stage.open({ devices, mounts });
  expect(existsSync(join(stage.path, "boot"))).toBe(false);
  const { path = "" } = session.arguments.mounts["/out/boot"] ?? {};
  const host = path.replace("/run/osbuild/mounts", hostPath(session, "mounts"));
  expect(existsSync(join(host, "lost+found"))).toBe(true);
});

test("a session shows fetched files by checksum and a pipeline's tree", async () => {
  const id = `sha256:${"a".repeat(64)}`;
  writeFileSync(join(stage.sources, "org.osbuild.files", id), "content");
  writeFileSync(join(stage.pipeline("known"), "file"), "tree");
  const files = {
    ...input("org.osbuild.files", "org.osbuild.source", { [id]: { metadata: { "rpm.check_gpg": true } } }),
    name: "files",
  };
  const tree = { ...input("org.osbuild.tree", "org.osbuild.pipeline", { known: {} }), name: "tree" };
  await using session = await stage.open({ inputs: [files, tree] });
  const path = hostPath(session, "inputs");
  expect(readFileSync(join(path, "files", id), "utf8")).toBe("content");
  expect(readFileSync(join(path, "tree/file"), "utf8")).toBe("tree");
  expect(() => writeFileSync(join(path, "tree/file"), "x")).toThrow("EROFS");
  expect(session.arguments.inputs).toEqual({
    files: { path: "/run/osbuild/inputs/files", data: { files: { [id]: { "rpm.check_gpg": true } } } },
    tree: { path: "/run/osbuild/inputs/tree", data: {} },
  });
});

test("open closes what was open when a later mount fails", async () => {
  stage.disk();
  const opening = stage.open({ devices: [loopback()], mounts: [mount("org.osbuild.ext4", "/")] });
  await expect(opening).rejects.toThrow(/wrong fs type.*\(code: 32\)/s);
  expect(stage.log).toContain("wrong fs type");
});

test("open refuses a device over a link out of the tree", async () => {
  symlinkSync("/etc/passwd", join(stage.tree, "disk.img"));
  const before = statSync("/etc/passwd").mtimeMs;
  await expect(stage.open({ devices: [loopback()] })).rejects.toThrow("'disk.img' is not in the tree");
  expect(statSync("/etc/passwd").mtimeMs).toBe(before);
});

test("open refuses a device past the end of its file", async () => {
  stage.disk();
  const opening = stage.open({ devices: [loopback({ filename: "disk.img", start: 1, size: 131072 })] });
  await expect(opening).rejects.toThrow("it has 67108864");
});

test("close says what could not be closed, and takes all else away", async () => {
  execFileSync("mkfs.ext4", ["-q", stage.disk()]);
  await using session = await stage.open({ devices: [loopback()], mounts: [mount("org.osbuild.ext4", "/")] });
  execFileSync("umount", [hostPath(session, "mounts")]);
  expect(await session.close()).toMatchObject({
    type: "service",
    message: expect.stringContaining("Cannot close what the stage used"),
  });
});
