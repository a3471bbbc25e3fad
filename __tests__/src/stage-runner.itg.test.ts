import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mount, unmount } from "../../src/linux/mount.ts";
import { readPermittedCapabilities } from "../../src/sandbox/capabilities.ts";
import { moduleFile, openStageBox, pipelineOf, type StageBox, stageOf } from "../helpers/stage-box.ts";

const python = (...lines: readonly string[]) => ["#!/usr/bin/python3", "import json, os, sys", ...lines, ""].join("\n");
const shell = (...lines: readonly string[]) => ["#!/bin/sh", ...lines, ""].join("\n");
const built = (type: string) => [type, moduleFile(type, "built-in", `stages/${type}.ts`)] as const;

const programs = {
  arguments: python(
    "given = json.load(open('/run/osbuild/api/arguments'))",
    "json.dump({'given': given, 'env': dict(os.environ), 'stdin': sys.stdin.read(), 'cwd': os.getcwd()}, open('/run/osbuild/meta', 'w'))",
  ),
  writes: shell("echo hello > /run/osbuild/tree/file", "echo out", "echo err >&2"),
  fails: shell("echo before", "exit 7"),
  killed: shell("kill -9 $$"),
  "bad-meta": shell("echo '{no' > /run/osbuild/meta"),
  listing: shell("ls / /dev /run/osbuild", "cat /proc/cmdline", "ls -A /etc | head"),
  leaves: shell("touch /etc/mark /var/mark /tmp/mark /run/mark /dev/shm/mark"),
  finds: shell("ls -d /etc/mark /var/mark /tmp/mark /run/mark /dev/shm/mark 2>/dev/null", "true"),
  capabilities: shell("grep Cap /proc/self/status"),
  sleeps: shell("echo started", "sleep 600"),
};

let box: StageBox;
beforeAll(async () => {
  const modules = { stages: new Map(["hostname", "noop", "rhsm.facts"].map((name) => built(`org.osbuild.${name}`))) };
  box = await openStageBox({ programs, modules });
});
afterAll(async () => await box?.[Symbol.asyncDispose]());

describe("a stage that is a program", () => {
  test("finds its arguments and nothing but the contract's environment", async () => {
    const result = await box.run(
      "arguments",
      { name: "ä", size: 1.5 },
      { pipeline: pipelineOf("org.osbuild.linux", null, "42") },
    );
    expect(result.output).toBe("");
    expect(result.metadata).toEqual({
      given: {
        tree: "/run/osbuild/tree",
        paths: { devices: "/dev", inputs: "/run/osbuild/inputs", mounts: "/run/osbuild/mounts" },
        ...{ devices: {}, inputs: {}, mounts: {}, options: { name: "ä", size: 1.5 } },
        meta: { id: "1".repeat(64), "source-epoch": 42 },
      },
      env: {
        ...{ container: "bwrap-osbuild", LC_CTYPE: "C.UTF-8", PATH: "/usr/sbin:/usr/bin", PWD: "/" },
        ...{ PYTHONPATH: "/run/osbuild/lib", PYTHONUNBUFFERED: "1", TERM: process.env.TERM ?? "dumb", SOURCE_DATE_EPOCH: "42" },
      },
      stdin: "",
      cwd: "/",
    });
  });

  test("changes the tree, its two outputs in one stream", async () => {
    const result = await box.run("writes");
    expect(result).toMatchObject({ success: true, exitCode: 0, output: "out\nerr\n", live: "out\nerr\n" });
    expect(readFileSync(join(box.treePath, "file"), "utf8")).toBe("hello\n");
  });

  test("fails with its exit code when that is not zero", async () => {
    expect(await box.run("fails")).toMatchObject({ success: false, exitCode: 7, output: "before\n" });
  });

  test("fails with the signal when one ended it", async () => {
    expect(await box.run("killed")).toMatchObject({ success: false, exitCode: 137, signal: "SIGKILL" });
  });

  test("fails when its metadata is no JSON", async () => {
    const result = await box.run("bad-meta");
    expect(result).toMatchObject({ success: false, error: { message: expect.stringContaining("is no JSON") } });
  });

  test("passes nothing but the tree to the next stage", async () => {
    expect(await box.run("leaves")).toMatchObject({ success: true });
    expect(await box.run("finds")).toMatchObject({ success: true, output: "" });
  });

  test("keeps osbuild's capabilities as far as the engine holds them", async () => {
    const { output } = await box.run("capabilities");
    const expected = (0x1a9a447dfn & readPermittedCapabilities()).toString(16).padStart(16, "0");
    for (const name of ["CapInh", "CapPrm", "CapEff", "CapAmb"]) expect(output).toContain(`${name}:\t${expected}`);
  });

  test("ends in time when it takes too long", async () => {
    const result = await box.run("sleeps", {}, { timeoutMs: 300 });
    expect(result).toMatchObject({ success: false, error: { type: "timeout", message: "'sleeps' did not end within 0.3 s" } });
    expect(result.output).toBe("started\n");
  });

  test("ends when the build is given up", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const result = await box.run("sleeps", {}, { signal: controller.signal });
    expect(result).toMatchObject({ success: false, error: { type: "aborted" } });
  });
});

describe("a built-in stage", () => {
  test("changes the tree", async () => {
    mkdirSync(join(box.treePath, "etc"), { recursive: true });
    expect(await box.run("org.osbuild.hostname", { hostname: "web-1" })).toMatchObject({ success: true, output: "" });
    expect(readFileSync(join(box.treePath, "etc/hostname"), "utf8")).toBe("web-1\n");
  });

  test("gets its options in the order they were written in, whatever their keys", async () => {
    mkdirSync(join(box.treePath, "etc/rhsm/facts"), { recursive: true });
    const facts = new Map(["b", "10", "a", "2"].map((key) => [key, key]));
    expect(await box.run("org.osbuild.rhsm.facts", { facts })).toMatchObject({ success: true });
    const text = readFileSync(join(box.treePath, "etc/rhsm/facts/osbuild.facts"), "utf8");
    expect(text).toBe('{"b": "b", "10": "10", "a": "a", "2": "2"}');
  });

  test("logs what it says", async () => {
    expect(await box.run("org.osbuild.noop", { a: 1 })).toMatchObject({
      success: true,
      output: expect.stringContaining('{"a":1}'),
    });
  });

  test("reports what it threw", async () => {
    await using other = await openStageBox({ modules: { stages: new Map([built("org.osbuild.hostname")]) } });
    symlinkSync("etc", join(other.treePath, "etc"));
    const result = await other.run("org.osbuild.hostname", { hostname: "x" });
    expect(result).toMatchObject({ success: false, exitCode: 1, error: { type: "exception", data: { type: "TreeError" } } });
    expect(result.output).toContain("too many symbolic links");
  });
});

describe("a build root that is a tree", () => {
  const busybox = "/usr/bin/busybox";
  const hasBusybox = existsSync(busybox) ? test : test.skip; // needs a static program to fill a root with

  test("runs built-in stages with nothing in it: no node, no shell, no C library", async () => {
    await using empty = await openStageBox({ modules: { stages: new Map([built("org.osbuild.noop")]) } });
    mkdirSync(join(empty.folder, "root", "usr"), { recursive: true });
    const id = "2".repeat(64);
    const trees = { [id]: join(empty.folder, "root") };
    await using rooted = await openStageBox({ modules: { stages: new Map([built("org.osbuild.noop")]) }, trees });
    const result = await rooted.run("org.osbuild.noop", {}, { pipeline: pipelineOf("org.osbuild.linux", id) });
    expect(result).toMatchObject({ success: true, exitCode: 0 });
  });

  hasBusybox("runs programs of the tree, not of the host", async () => {
    await using outer = await openStageBox({});
    const root = join(outer.folder, "root");
    mkdirSync(join(root, "usr/bin"), { recursive: true });
    mkdirSync(join(root, "boot"));
    writeFileSync(join(root, "boot/kernel"), "");
    cpSync(busybox, join(root, "usr/bin/sh"));
    cpSync(busybox, join(root, "usr/bin/ls"));
    const id = "3".repeat(64);
    await using rooted = await openStageBox({
      programs: { lists: shell("ls /usr/bin /boot; python3 -V") },
      trees: { [id]: root },
    });
    const result = await rooted.run("lists", {}, { pipeline: pipelineOf("org.osbuild.linux", id) });
    expect(result.output).toContain("/usr/bin:\nls\nsh");
    expect(result.output).toContain("/boot:\nkernel");
    expect(result.output).toContain("python3: not found");
  });
});

describe("a stage with network", () => {
  const shows = shell(
    "cat /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/certs/ca-certificates.crt",
    'echo "proxy $https_proxy $NO_PROXY"',
  );
  const meta = { network: true };

  /** A box whose build root has a shell and one more program. */
  async function openRooted(path: string, text: string): Promise<StageBox & { readonly id: string }> {
    await using stack = new AsyncDisposableStack();
    const outer = stack.use(await openStageBox({}));
    const root = join(outer.folder, "root");
    mkdirSync(join(root, "usr/sbin"), { recursive: true });
    mkdirSync(join(root, "usr/bin"));
    mkdirSync(join(root, "usr/share/ca-certificates/mozilla"), { recursive: true });
    for (const name of ["sh", "cat"]) cpSync("/usr/bin/busybox", join(root, "usr/bin", name));
    for (const name of ["one.crt", "two.crt", "notes"]) writeFileSync(join(root, "usr/share/ca-certificates/mozilla", name), "");
    writeFileSync(join(root, path), text, { mode: 0o755 });
    const id = "4".repeat(64);
    const box = stack.use(await openStageBox({ programs: { shows }, meta, trees: { [id]: root } }));
    const owned = stack.move();
    return { ...box, id, [Symbol.asyncDispose]: () => owned.disposeAsync() };
  }

  test("finds the certificates of a Fedora build root where its programs look", async () => {
    const update = shell('[ "$1" = extract ] && echo fedora > /etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem');
    await using rooted = await openRooted("usr/bin/update-ca-trust", update);
    const { output } = await rooted.run("shows", {}, { pipeline: pipelineOf("org.osbuild.linux", rooted.id) });
    expect(output).toContain("fedora\n");
  });

  test("finds the certificates of a Debian build root where its programs look", async () => {
    const update = shell("cat /etc/ca-certificates.conf > /etc/ssl/certs/ca-certificates.crt");
    await using rooted = await openRooted("usr/sbin/update-ca-certificates", update);
    const { output } = await rooted.run("shows", {}, { pipeline: pipelineOf("org.osbuild.linux", rooted.id) });
    expect(output).toContain("mozilla/one.crt\nmozilla/two.crt\nproxy");
  });

  test("finds the host's certificates when the build root has no tool for its own", async () => {
    await using rooted = await openRooted("usr/bin/other", "");
    const { output } = await rooted.run("shows", {}, { pipeline: pipelineOf("org.osbuild.linux", rooted.id) });
    expect(output).toContain(readFileSync("/etc/ssl/certs/ca-certificates.crt", "utf8").slice(0, 400));
  });

  test("is told of the proxies, and others are not", async () => {
    const before = { https_proxy: process.env.https_proxy, NO_PROXY: process.env.NO_PROXY };
    Object.assign(process.env, { https_proxy: "http://proxy.test:3128", NO_PROXY: "localhost" });
    try {
      await using reached = await openStageBox({ programs: { shows }, meta });
      await using closed = await openStageBox({ programs: { shows } });
      expect((await reached.run("shows")).output).toContain("proxy http://proxy.test:3128 localhost\n");
      expect((await closed.run("shows")).output).toContain("proxy  \n");
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
});

describe("a runner", () => {
  test("prepares the host's build root for every stage", async () => {
    const looks = shell("ls /etc/ld.so.cache /var/lib /etc/passwd", "echo changed > /etc/passwd");
    await using prepared = await openStageBox({ programs: { looks }, runner: "org.osbuild.ubuntu1804" });
    const first = await prepared.run("looks");
    expect(first).toMatchObject({ success: true });
    expect(await prepared.run("looks")).toMatchObject({ success: true, output: first.output });
  });

  test("of a libdir runs for each stage and starts it", async () => {
    await using outer = await openStageBox({});
    const file = join(outer.folder, "runners", "org.test.runner");
    mkdirSync(join(outer.folder, "runners"));
    writeFileSync(
      file,
      shell('echo "runs $1"', "touch /etc/from-runner", '"$@"', "code=$?", 'echo "ended $code"', "exit $code"),
      { mode: 0o755 },
    );
    const runners = new Map([["org.test.runner", moduleFile("org.test.runner", "program", file)]]);
    await using own = await openStageBox({
      programs: { looks: shell("ls /etc/from-runner", "exit 3") },
      modules: { runners },
      runner: "org.test.runner",
    });
    const result = await own.run("looks");
    expect(result).toMatchObject({ success: false, exitCode: 3 });
    expect(result.output).toBe("runs /run/osbuild/bin/looks\n/etc/from-runner\nended 3\n");
  });

  test("of a libdir starts built-in stages too", async () => {
    await using outer = await openStageBox({});
    const file = join(outer.folder, "runners", "org.test.runner");
    mkdirSync(join(outer.folder, "runners"));
    writeFileSync(file, shell("echo runs", '"$@"'), { mode: 0o755 });
    const modules = {
      stages: new Map([built("org.osbuild.noop")]),
      runners: new Map([["org.test.runner", moduleFile("org.test.runner", "program", file)]]),
    };
    await using own = await openStageBox({ modules, runner: "org.test.runner" });
    expect((await own.run("org.osbuild.noop")).output).toMatch(/^runs\nNot doing anything/);
  });

  test("in TypeScript prepares as a built-in one does", async () => {
    await using outer = await openStageBox({});
    const file = join(outer.folder, "runners", "org.test.typed.ts");
    mkdirSync(join(outer.folder, "runners"));
    const lines = [
      "export const meta = { summary: 'Test', description: 'Test' };",
      "export function prepare({ root }: { root: any }) {",
    ];
    writeFileSync(file, [...lines, '  root.write("/etc/typed", "made");', "}", ""].join("\n"));
    const runners = new Map([["org.test.typed", moduleFile("org.test.typed", "typescript", file)]]);
    const programs = { looks: shell("cat /etc/typed") };
    await using own = await openStageBox({ programs, modules: { runners }, runner: "org.test.typed" });
    expect(await own.run("looks")).toMatchObject({ success: true, output: "made" });
  });

  test("that fails makes its stages fail with what it printed", async () => {
    await using other = await openStageBox({ programs: { never: shell("true") }, runner: "org.osbuild.rhel82" });
    const result = await other.run("never");
    expect(result).toMatchObject({
      success: false,
      error: { type: "service", message: expect.stringContaining("crypto-policies") },
    });
  });
});

describe("openStageRunner", () => {
  test("leaves nothing behind", async () => {
    let folder = "";
    {
      await using closed = await openStageBox({ programs: { writes: programs.writes } });
      folder = closed.folder;
      expect(await closed.run("writes")).toMatchObject({ success: true });
    }
    expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(folder);
    expect(existsSync(folder)).toBe(false);
  });

  test("runs several stages at once", async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => box.run("org.osbuild.noop")));
    expect(results.map((result) => result.success)).toEqual([true, true, true, true]);
  });

  test("says which module a stage lacks", async () => {
    await expect(box.run("missing", {}, { stage: stageOf("missing") })).rejects.toThrow("There is no stage 'missing'");
  });
});

describe("a stage that is expected", () => {
  const pipeline = pipelineOf("org.osbuild.linux");
  const upcoming = {
    pipeline,
    stage: stageOf("org.osbuild.hostname", { hostname: "early" }),
    signal: new AbortController().signal,
  };
  const expected = async (treePath: string) => {
    box.expect(pipeline, [upcoming]);
    return await box.run("", {}, { ...upcoming, treePath });
  };
  const makeTree = (name: string) => {
    const path = join(box.folder, name);
    mkdirSync(join(path, "etc"), { recursive: true });
    return path;
  };

  test("changes the tree that is made after its sandbox started", async () => {
    box.expect(pipeline, [upcoming]);
    await sleep(300);
    const result = await box.run("", {}, { ...upcoming, treePath: makeTree("later") });
    expect(result).toMatchObject({ success: true, output: "" });
    expect(readFileSync(join(box.folder, "later/etc/hostname"), "utf8")).toBe("early\n");
  });

  test("leaves its tree when it ends, so that the tree can be sealed", async () => {
    const path = makeTree("mounted");
    mount({ source: "tmpfs", target: path, type: "tmpfs" });
    mkdirSync(join(path, "etc"));
    expect(await expected(path)).toMatchObject({ success: true });
    unmount(path);
    expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(path);
  });

  test("has its time counted from its turn", async () => {
    box.expect(pipeline, [upcoming]);
    await sleep(4000);
    expect(await box.run("", {}, { ...upcoming, treePath: makeTree("timed"), timeoutMs: 3500 })).toMatchObject({ success: true });
  });

  test("runs all the same when its sandbox was ended before its turn", async () => {
    const controller = new AbortController();
    box.expect(pipeline, [{ ...upcoming, signal: controller.signal }]);
    while (childrenOf(process.pid) === "") await sleep(10);
    controller.abort();
    while (childrenOf(process.pid) !== "") await sleep(10);
    await sleep(500);
    expect(await box.run("", {}, { ...upcoming, treePath: makeTree("again") })).toMatchObject({ success: true });
  });

  test("leaves nothing when it does not get its turn", async () => {
    let folder = "";
    {
      await using closed = await openStageBox({ modules: { stages: new Map([built("org.osbuild.hostname")]) } });
      folder = closed.folder;
      closed.expect(pipeline, [upcoming]);
      await sleep(100);
      closed.expect(pipeline, []);
    }
    expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(folder);
    expect(existsSync(folder)).toBe(false);
  });
});

function childrenOf(pid: number): string {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
}
