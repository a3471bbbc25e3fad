import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { moduleFile, openStageBox, type StageBox } from "../../helpers/stage-box.ts";

/**
 * Hostile stages. Each tries one way out and prints what it got; what a sandbox must hold is that nothing of the host is seen or changed,
 * that the build goes on, and that nothing remains.
 */

const script = (...lines: readonly string[]) => ["#!/bin/sh", ...lines, ""].join("\n");
const python = (...lines: readonly string[]) =>
  ["#!/usr/bin/python3", "import ctypes, os, socket, sys, time, signal", ...lines, ""].join("\n");
const secretFolder = mkdtempSync(join(tmpdir(), "host-secret-"));
const secret = join(secretFolder, "secret");
const daemonMark = `sleep-${process.pid}`;

const programs = {
  processes: script(
    "ls /proc | grep -c '^[0-9]'",
    `grep -al '${daemonMark}' /proc/[0-9]*/cmdline`,
    `kill -9 ${process.pid}`,
    "true",
  ),
  files: script(
    `cat ${secret}`,
    "ls /home /root /srv /opt /lib/modules/../../root",
    "ls -d /tmp/*",
    "ls /etc/shadow- /etc/ssh /etc/hostname",
    "true",
  ),
  "host-paths": script("tr '\\0' ' ' < /proc/1/cmdline", "tr '\\0' '\\n' < /proc/1/environ"),
  network: python(
    "try:",
    "  socket.create_connection(('127.0.0.1', int(open('/run/osbuild/tree/port').read())), 2); print('connected')",
    "except OSError as error: print('refused', error)",
    "try:",
    "  socket.getaddrinfo('example.com', 80); print('resolved')",
    "except OSError as error: print('unknown', error)",
    "s = socket.socket(socket.AF_UNIX)",
    "print('abstract', s.connect_ex('\\0osbuild-escape-test'))",
  ),
  docker: script(
    "ls -l /run/docker.sock /var/run/docker.sock /run/systemd /run/dbus /run/containerd 2>&1 | grep -v 'No such'",
    "true",
  ),
  "remount-usr": script(
    "mount -o remount,rw /usr",
    "mount -o remount,bind,rw /usr",
    "mount --bind /usr /mnt",
    "touch /usr/escaped",
    "true",
  ),
  "remount-lib": script("mount -o remount,bind,rw /run/osbuild/lib", "touch /run/osbuild/lib/escaped", "true"),
  "over-usr": script(
    "mkdir /m /u /w",
    "mount -t overlay -o lowerdir=/usr,upperdir=/u,workdir=/w o /m && touch /m/escaped",
    "touch /usr/escaped",
    "true",
  ),
  settings: script(
    "echo escaped > /proc/sys/kernel/core_pattern",
    "echo escaped > /proc/sys/kernel/hostname",
    "echo h > /proc/sysrq-trigger",
    "true",
  ),
  "fresh-proc": script(
    "mkdir /fresh; mount -t proc proc /fresh && echo mounted",
    "cat /fresh/sys/vm/swappiness > /dev/null && echo read",
    "echo 7 > /fresh/sys/vm/swappiness || echo refused",
    "umount /proc/sys && { echo 7 > /proc/sys/vm/swappiness || echo refused; }",
    "true",
  ),
  calls: python(
    "libc = ctypes.CDLL(None, use_errno=True)",
    "def call(name, number, *args):",
    "  ctypes.set_errno(0); result = libc.syscall(number, *args); print(name, os.strerror(ctypes.get_errno()) if result < 0 else 'allowed')",
    "numbers = {'x86_64': (304, 313, 321, 246, 227, 428), 'aarch64': (265, 273, 280, 104, 112, 428)}[os.uname().machine]",
    "for name, number in zip(('open_by_handle_at', 'finit_module', 'bpf', 'kexec_load', 'clock_settime', 'open_tree'), numbers):",
    "  call(name, number, 0, 0, 0, 0, 0)",
  ),
  ptrace: python(
    "libc = ctypes.CDLL(None, use_errno=True)",
    "pids = [int(name) for name in os.listdir('/proc') if name.isdigit()]",
    `print('host pid visible', ${process.pid} in pids and open('/proc/${process.pid}/comm').read())`,
    `print('ptrace', libc.ptrace(16, ${process.pid}, 0, 0))`,
  ),
  disks: python(
    "disks = [line.split() for line in open('/proc/partitions').read().splitlines()[2:]]",
    "for major, minor, size, name in disks:",
    "  if major == '7': continue",
    "  os.mknod('/dev/escape', 0o60600, os.makedev(int(major), int(minor)))",
    "  try:",
    "    os.open('/dev/escape', os.O_RDONLY); print('opened', name)",
    "  except OSError as error: print('refused', name, error.strerror)",
    "  os.unlink('/dev/escape')",
    "for major, minor in ((1, 1), (1, 2), (1, 11)):",
    "  os.mknod('/dev/escape', 0o20600, os.makedev(major, minor))",
    "  try:",
    "    os.open('/dev/escape', os.O_RDONLY); print('opened', major, minor)",
    "  except OSError as error: print('refused', major, minor)",
    "  os.unlink('/dev/escape')",
  ),
  "fill-dev": script("dd if=/dev/zero of=/dev/fill bs=1M count=64 2>&1 | grep -o 'No space left on device'"),
  "fill-tmp": script("dd if=/dev/zero of=/tmp/fill bs=64M 2>&1 count=2 | grep -c records", "df -k /tmp | tail -1"),
  "fork-bomb": script("bomb() { bomb | bomb & }", "bomb", "sleep 1", "exit 0"),
  "ignores-term": script("trap '' TERM INT HUP", "echo ready", "while :; do sleep 1; done"),
  daemon: python(
    "if os.fork() == 0:",
    "  os.setsid()",
    "  if os.fork() == 0:",
    "    signal.signal(signal.SIGHUP, signal.SIG_IGN)",
    `    os.execv('/bin/sh', ['${daemonMark}', '-c', 'sleep 3; touch /run/osbuild/tree/daemon; sleep 600'])`,
    "  os._exit(0)",
    "time.sleep(0.3)",
    "print('left')",
  ),
  loud: python(
    "block = b'x' * (2 ** 20 - 1) + b'\\n'",
    "for _ in range(10 * 1024): os.write(1, block)",
    "os.write(1, b'the end\\n')",
  ),
  "not-text": python("os.write(1, b'a\\xff\\xfe\\x00b\\xe2\\x82')", "sys.exit(4)"),
  "next-stage": script("ls -A /var/tmp /tmp", "ls -d /other-root 2>&1 | grep -v 'cannot access'", "true"),
  litter: script("touch /var/tmp/litter /tmp/litter", "mkdir /other-root", "mkdir /x; mount -t tmpfs none /x", "true"),
};

// Filters on control groups need version 2, which a container or an old host may not give us.
const withFilters = readFileSync("/proc/self/mountinfo", "utf8").includes(" - cgroup2 ") ? test : test.skip;

let box: StageBox;
beforeAll(async () => {
  writeFileSync(secret, "host secret");
  const modules = { stages: new Map([["org.osbuild.hostname", moduleFile("org.osbuild.hostname", "built-in", "")]]) };
  box = await openStageBox({ programs, modules });
});
afterAll(async () => {
  await box?.[Symbol.asyncDispose]();
  rmSync(secretFolder, { recursive: true, force: true });
});

describe("a stage sees nothing of the host", () => {
  test("of its processes", async () => {
    const result = await box.run("processes");
    expect(Number(result.output.split("\n")[0])).toBeLessThan(8);
    expect(result).toMatchObject({ success: true });
  });

  test("of its files", async () => {
    const { output } = await box.run("files");
    expect(output).not.toContain("host secret");
    expect(output).not.toMatch(/^\/tmp\//m);
    expect(output.match(/No such file or directory|cannot access/g)?.length).toBeGreaterThanOrEqual(6);
  });

  test("of where its store is", async () => {
    expect((await box.run("host-paths")).output).not.toContain(box.folder);
  });

  test("of its network", async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const abstract = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => abstract.listen("\0osbuild-escape-test", resolve));
    writeFileSync(join(box.treePath, "port"), String((server.address() as { port: number }).port));
    const { output } = await box.run("network");
    server.close();
    abstract.close();
    expect(output).toMatch(/^refused .*\nunknown .*\nabstract [1-9]/);
  });

  test("of its services' sockets", async () => {
    expect((await box.run("docker")).output).toBe("");
  });

  test("of other stages' /var and /tmp", async () => {
    expect(await box.run("litter")).toMatchObject({ success: true });
    expect(await box.run("next-stage")).toMatchObject({ success: true, output: "/tmp:\n\n/var/tmp:\n" });
  });
});

describe("a stage changes nothing of the host", () => {
  test.each(["remount-usr", "over-usr"])("by %s", async (type) => {
    await box.run(type);
    expect(existsSync("/usr/escaped")).toBe(false);
  });

  test("by making the libdir writable", async () => {
    await box.run("remount-lib");
    expect(existsSync(join(box.folder, "libdir/escaped"))).toBe(false);
  });

  test("by the kernel's settings", async () => {
    const read = () => ["core_pattern", "hostname"].map((name) => readFileSync(`/proc/sys/kernel/${name}`, "utf8"));
    const before = read();
    await box.run("settings");
    expect(read()).toEqual(before);
  });

  withFilters("by the kernel's settings in a /proc it mounts itself", async () => {
    const read = () => readFileSync("/proc/sys/vm/swappiness", "utf8");
    const before = read();
    const { output } = await box.run("fresh-proc");
    const after = read();
    if (after !== before) writeFileSync("/proc/sys/vm/swappiness", before);
    expect(after).toBe(before);
    expect(output).toMatch(/mounted\nread\n(?:.*\n)?refused\n/);
  });

  test("by system calls that lead out", async () => {
    const { output } = await box.run("calls");
    expect(output.trim().split("\n")).toEqual([
      ...["open_by_handle_at", "finit_module", "bpf", "kexec_load", "clock_settime"].map(
        (name) => `${name} Operation not permitted`,
      ),
      "open_tree Function not implemented",
    ]);
  });

  test("by tracing its processes", async () => {
    expect((await box.run("ptrace")).output).toMatch(/ptrace -1/);
  });

  test("by its disks and its memory", async () => {
    const { output } = await box.run("disks");
    expect(output).not.toContain("opened");
    expect(output).toContain("refused 1 1");
  });

  test("by links in the tree", async () => {
    await using linked = await openStageBox({
      modules: { stages: new Map([["org.osbuild.hostname", moduleFile("org.osbuild.hostname", "built-in", "")]]) },
    });
    mkdirSync(join(linked.folder, "outside"));
    symlinkSync(join(linked.folder, "outside"), join(linked.treePath, "etc"));
    await linked.run("org.osbuild.hostname", { hostname: "evil" });
    expect(readdirSync(join(linked.folder, "outside"))).toEqual([]);
  });
});

describe("a stage cannot exhaust the host", () => {
  test("by filling /dev", async () => {
    expect((await box.run("fill-dev")).output).toBe("No space left on device\n");
  });

  test("by filling /tmp", async () => {
    const [, disk = ""] = (await box.run("fill-tmp")).output.split("\n");
    const host = statfsSync("/dev/shm");
    expect(Number(disk.split(/\s+/)[1])).toBeLessThanOrEqual((host.blocks * host.bsize) / 512);
  });

  test("by a fork bomb", async () => {
    const result = await box.run("fork-bomb", {}, { timeoutMs: 20_000 });
    expect(result.output.length).toBeLessThan(2_000_000);
    expect(await box.run("next-stage")).toMatchObject({ success: true });
  }, 60_000);

  test("by ten gigabytes of output, in memory and on disk", async () => {
    const freeBytes = () => statfsSync(box.folder).bavail * statfsSync(box.folder).bsize;
    let [mostMemory, leastFree] = [0, freeBytes()];
    const before = { memory: process.memoryUsage.rss(), free: leastFree };
    const watch = setInterval(() => {
      mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
      leastFree = Math.min(leastFree, freeBytes());
    }, 50);
    const result = await box.run("loud");
    clearInterval(watch);
    expect(mostMemory - before.memory).toBeLessThan(1_500_000_000);
    expect(before.free - leastFree).toBeLessThan(5_000_000_000);
    expect(result).toMatchObject({ success: true });
    expect(result.output.length).toBeLessThan(1_000_000);
    expect(result.live.length).toBeLessThan(50_000_000);
    expect(result.output).toMatch(/bytes left out(?:.|\n)*the end\n$/);
  }, 900_000);

  test("by output that is no text", async () => {
    expect(await box.run("not-text")).toMatchObject({ success: false, exitCode: 4, output: "a\ufffd\ufffd\u0000b\ufffd" });
  });
});

describe("a stage does not stay", () => {
  test("by ignoring signals", async () => {
    const result = await box.run("ignores-term", {}, { timeoutMs: 500 });
    expect(result).toMatchObject({ success: false, error: { type: "timeout" } });
  });

  test("by leaving a daemon", async () => {
    expect(await box.run("daemon")).toMatchObject({ success: true, output: "left\n" });
    expect(runningPrograms().filter((line) => line.includes(daemonMark))).toEqual([]);
    expect(existsSync(join(box.treePath, "daemon"))).toBe(false);
  });

  test("in a control group", async () => {
    const groups = ["/sys/fs/cgroup", "/sys/fs/cgroup/pids", "/sys/fs/cgroup/memory", "/sys/fs/cgroup/unified"].filter(
      existsSync,
    );
    const own = `osbuild-action-${process.pid}-`;
    const left = () => groups.flatMap((path) => readdirSync(path)).filter((name) => name.startsWith(own));
    for (let attempt = 0; left().length > 0 && attempt < 100; attempt += 1) await setTimeout(20);
    expect(left()).toEqual([]);
  });
});

function runningPrograms(): readonly string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.flatMap((pid) => (existsSync(`/proc/${pid}/cmdline`) ? [readFileSync(`/proc/${pid}/cmdline`, "latin1")] : []));
}
