import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { device, loopback, ServiceStage } from "../helpers/service-stage.ts";

let stage = new ServiceStage();
const path = process.env.PATH;

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
});
afterEach(async () => {
  process.env.PATH = path;
  expect(await stage.leftovers()).toEqual([]);
  stage[Symbol.dispose]();
});

/** Programs that note how they were called, in place of those that need the device mapper, which test machines lack. */
function record(programs: Readonly<Record<string, string>>): () => readonly string[] {
  const folder = join(stage.path, "programs");
  const notes = join(stage.path, "notes");
  mkdirSync(folder);
  writeFileSync(notes, "");
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $* < $(cat)" >> ${notes}\n${script}\n`, { mode: 0o755 });
  }
  process.env.PATH = `${folder}:${path}`;
  return () => readFileSync(notes, "utf8").split("\n").slice(0, -1);
}

test("org.osbuild.loopback shows sectors of a file, and only root may use it", async () => {
  const file = stage.disk();
  await using session = await stage.open({
    devices: [loopback({ filename: "disk.img", start: 8, size: 16, "sector-size": 4096, lock: true })],
  });
  const node = join(session.devPath, (session.arguments.devices.disk?.path ?? "").slice("/dev/".length));
  expect(execFileSync("blockdev", ["--getsize64", "--getss", node]).toString().split("\n").slice(0, 2)).toEqual([
    "65536",
    "4096",
  ]);
  expect(statSync(node).mode & 0o777).toBe(0o600);
  writeFileSync(node, "written");
  expect(await session.close()).toBeUndefined();
  expect(readFileSync(file).toString("latin1", 8 * 4096, 8 * 4096 + 7)).toBe("written");
});

test("org.osbuild.loopback shows partitions where the kernel does not", async () => {
  const file = stage.disk();
  execFileSync("sfdisk", ["-q", file], { input: "label: gpt\nstart=2048, size=20480\nstart=22528, size=81920\n" });
  await using session = await stage.open({ devices: [loopback({ filename: "disk.img", partscan: true })] });
  const node = `${join(session.devPath, (session.arguments.devices.disk?.path ?? "").slice("/dev/".length))}p2`;
  expect(execFileSync("blockdev", ["--getsz", node]).toString().trim()).toBe("81920");
  writeFileSync(node, "written");
  expect(await session.close()).toBeUndefined();
  expect(readFileSync(file).toString("latin1", 22528 * 512, 22528 * 512 + 7)).toBe("written");
});

test("org.osbuild.loopback refuses writes when read-only, and a file that is missing", async () => {
  stage.disk();
  {
    await using session = await stage.open({ devices: [loopback({ filename: "disk.img", "read-only": true })] });
    const node = join(session.devPath, (session.arguments.devices.disk?.path ?? "").slice("/dev/".length));
    expect(execFileSync("blockdev", ["--getro", node]).toString().trim()).toBe("1");
  }
  await expect(stage.open({ devices: [loopback({ filename: "none.img" })] })).rejects.toThrow("'none.img' is not in the tree");
});

test("org.osbuild.luks2 opens and closes the container of its parent, the passphrase on standard input", async () => {
  stage.disk();
  const calls = record({ cryptsetup: "", dmsetup: "echo 252:7:1" });
  const devices = [loopback(), device("root", "org.osbuild.luks2", { passphrase: "secret" }, "disk")];
  await using session = await stage.open({ devices });
  const { path: opened, node, name } = session.arguments.devices.root ?? { path: "" };
  expect(opened).toMatch(/^\/dev\/mapper\/osbuild-luks-[0-9a-f-]{36}$/);
  expect({ node, name }).toEqual({ node: { major: 252, minor: 7 }, name: opened.slice("/dev/mapper/".length) });
  expect(statSync(join(session.devPath, opened.slice("/dev/".length))).isBlockDevice()).toBe(true);
  expect(existsSync(`/run/osbuild/locks/udev/dm-${name}`)).toBe(true);
  await session.close();
  const columns = "-c -o major,minor,open --noheadings --separator :";
  expect(calls()).toEqual([
    expect.stringMatching(new RegExp(`^cryptsetup -q open /.*loop\\d+ ${name} < secret$`)),
    `dmsetup info ${columns} ${name} < `,
    `cryptsetup -q close ${name} < `,
  ]);
  expect(existsSync(`/run/osbuild/locks/udev/dm-${name}`)).toBe(false);
  expect(calls().join("\n").replaceAll("< secret", "")).not.toContain("secret");
});

test("org.osbuild.luks2 says what cryptsetup said, and needs a parent", async () => {
  stage.disk();
  record({ cryptsetup: "echo No key available with this passphrase. >&2; exit 2", dmsetup: "" });
  const devices = [loopback(), device("root", "org.osbuild.luks2", { passphrase: "wrong" }, "disk")];
  await expect(stage.open({ devices })).rejects.toThrow("No key available with this passphrase. (code: 2)");
  await expect(stage.open({ devices: [device("root", "org.osbuild.luks2", { passphrase: "" })] })).rejects.toThrow(
    "it needs a parent",
  );
});

test("org.osbuild.lvm2.lv activates a volume of the group on a partition, and deactivates it", async () => {
  execFileSync("sfdisk", ["-q", stage.disk()], { input: "label: gpt\nstart=2048, size=20480\nstart=22528, size=81920\n" });
  const calls = record({ pvdisplay: "echo '  my-group'", lvchange: "", lvdisplay: "echo '  252;9'" });
  const devices = [loopback(), device("root", "org.osbuild.lvm2.lv", { volume: "my-root", vg_partnum: 2 }, "disk")];
  await using session = await stage.open({ devices });
  expect(session.arguments.devices.root).toEqual({
    path: "/dev/my-group/my-root",
    node: { major: 252, minor: 9 },
    lvm: { vg_name: "my-group", lv_name: "my-root" },
  });
  for (const node of ["my-group/my-root", "mapper/my--group-my--root"]) {
    expect(statSync(join(session.devPath, node)).isBlockDevice()).toBe(true);
  }
  await session.close();
  expect(calls()).toEqual([
    expect.stringMatching(/^pvdisplay -C --noheadings -o vg_name \/.*loop\d+ < $/),
    "lvchange --activate y my-group/my-root < ",
    "lvdisplay -C --noheadings -o lv_kernel_major,lv_kernel_minor --separator ; -S lv_name=my-root my-group < ",
    "lvchange --activate n my-group/my-root < ",
  ]);
});

test("org.osbuild.lvm2.lv deactivates what it activated when the volume is not there", async () => {
  stage.disk();
  const calls = record({ pvdisplay: "echo group", lvchange: "", lvdisplay: "true" });
  const devices = [loopback(), device("root", "org.osbuild.lvm2.lv", { volume: "none" }, "disk")];
  await expect(stage.open({ devices })).rejects.toThrow("lvdisplay says ''");
  expect(calls().at(-1)).toBe("lvchange --activate n group/none < ");
});

const hasMapper = existsSync("/dev/mapper/control") && readFileSync("/proc/devices", "utf8").includes("device-mapper");

(hasMapper ? test : test.skip)(
  `org.osbuild.luks2 shows what a real container holds (${hasMapper ? "on this kernel" : "the kernel has no device-mapper"})`,
  async () => {
    const container = stage.disk();
    const quick = ["--pbkdf", "pbkdf2", "--pbkdf-force-iterations", "1000"];
    execFileSync("cryptsetup", ["-q", "luksFormat", "--type", "luks2", ...quick, container], { input: "secret" });
    const devices = [loopback(), device("root", "org.osbuild.luks2", { passphrase: "secret" }, "disk")];
    await using session = await stage.open({ devices });
    const opened = join(session.devPath, (session.arguments.devices.root?.path ?? "").slice("/dev/".length));
    execFileSync("mkfs.ext4", ["-q", opened], { stdio: "pipe" });
    expect(execFileSync("blkid", ["-p", "-o", "value", "-s", "TYPE", opened], { encoding: "utf8" }).trim()).toBe("ext4");
    expect(await session.close()).toBeUndefined();
  },
);
