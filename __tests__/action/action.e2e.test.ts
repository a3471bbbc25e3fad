/**
 * The action's bundles as a runner runs them: as an unprivileged user with sudo, with the real clients, against local services. The engine is a fake that
 * speaks the protocol, so that these tests are about everything else; action-image.e2e.test.ts builds with the real one.
 */

import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { actionSuite, useActionMachines } from "../helpers/action-machines.ts";
import type { FakeRunner, StepResult } from "../helpers/fake-runner.ts";

jest.setTimeout(120_000);

type Stage = Readonly<Record<string, unknown>> & { readonly type: string };

interface Texts {
  readonly build?: readonly Stage[];
  readonly tree?: readonly Stage[];
  readonly image?: readonly Stage[];
}

/** A build root, a tree and an image, as most manifests have. */
function manifest({ build, tree, image }: Texts = {}): string {
  const pipelines = [
    { name: "build", stages: build ?? [{ type: "org.osbuild.debian", size: 50_000 }] },
    { name: "tree", build: "build", stages: tree ?? defaultTree },
    { name: "image", build: "build", stages: image ?? [{ type: "org.osbuild.qemu", size: 20_000 }] },
  ];
  return JSON.stringify({ pipelines }, null, 2);
}

const packages = { type: "org.osbuild.apt", size: 100_000 };
const hostname = { type: "org.osbuild.hostname", options: { hostname: "one" }, buildMs: 10, size: 100 };
const locale = { type: "org.osbuild.locale", buildMs: 10, size: 100 };
const defaultTree: readonly Stage[] = [packages, hostname, locale];

actionSuite("the action", () => {
  const machines = useActionMachines("fake");

  function machine(text = manifest()): FakeRunner {
    return machines.machine({ "image.json": text });
  }

  function run(runner: FakeRunner, inputs: Record<string, string> = {}, env = machines.service.env()): Promise<StepResult> {
    return machines.run(runner, inputs, { env });
  }

  function stored(runner: FakeRunner): readonly string[] {
    return readdirSync(join(runner.root, "store")).filter((name) => name.endsWith(".layer"));
  }

  /** The entries of the tree: the slow stage, and the quick ones on top of it. */
  function treeKeys(): { readonly apt: string; readonly tip: string } {
    const marksOf = (key: string) => key.split("-").slice(2, 4);
    const tip = machines.service.caches.keys.find((key) => marksOf(key)[1] !== "0".repeat(16)) ?? "";
    const apt = machines.service.caches.keys.find((key) => marksOf(key)[0] === marksOf(tip)[1]) ?? "";
    return { apt, tip };
  }

  test("a cold run builds all, saves its checkpoints and sets every output", async () => {
    const runner = machine();
    const result = await run(runner);
    expect(result.annotations).toEqual([]);
    expect(result.conclusion).toBe("success");
    expect(Object.keys(result.outputs).sort()).toEqual([...runner.outputNames].sort());
    expect(result.outputs).toMatchObject({
      "cache-hit": "false",
      "cached-stages": "0",
      "total-stages": "5",
      "rebuilt-from": "build/org.osbuild.debian",
    });
    expect(machines.service.caches.keys).toHaveLength(4);
    expect(readdirSync(runner.temp).filter((name) => name.startsWith("osbuild-"))).toEqual([]);
  });

  test("the image belongs to the runner's user and is what the outputs say", async () => {
    const { outputs } = await run(machine());
    const path = outputs["image-path"] ?? "";
    expect(statSync(path).uid).toBe(machines.user.uid);
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(outputs.digest);
    expect(JSON.parse(outputs.images ?? "")).toMatchObject([
      { manifest: "image.json", pipeline: "image", format: "qcow2", path },
    ]);
    expect(JSON.parse(outputs.metadata ?? "")).toMatchObject({
      "image.json": { success: true, reported: { tree: { kernel: "6.1" } } },
    });
  });

  test("a warm run on another machine restores only the export and runs nothing", async () => {
    await run(machine());
    const runner = machine();
    const result = await run(runner);
    expect(result.outputs).toMatchObject({ "cache-hit": "true", "cached-stages": "5", "rebuilt-from": "" });
    expect(stored(runner)).toHaveLength(1);
    expect(result.log).toMatch(/Cache: image\/org\.osbuild\.qemu restored/);
    expect(result.summary).toMatch(/Looked up 5, found 4; restored 1 /);
  });

  test("a changed stage starts from the newest checkpoint below it", async () => {
    await run(machine());
    const runner = machine(manifest({ tree: [packages, { ...hostname, options: { hostname: "two" } }, locale] }));
    const result = await run(runner);
    expect(result.outputs).toMatchObject({
      "cache-hit": "partial",
      "cached-stages": "2",
      "rebuilt-from": "tree/org.osbuild.hostname",
    });
    expect(result.log).toMatch(/Cache: tree\/org\.osbuild\.apt restored/);
    expect(result.log).toMatch(/Cache: build\/org\.osbuild\.debian restored/);
  });

  test("a failed build saves what was finished, and the fixed one goes on from there", async () => {
    const broken = { ...locale, fails: "no such locale: xx_YY" };
    const failed = await run(machine(manifest({ tree: [packages, hostname, broken] })));
    expect(failed.conclusion).toBe("failure");
    expect(failed.outputs).toMatchObject({ "failed-stage": "tree/org.osbuild.locale", "cache-hit": "false", "image-path": "" });
    const fixed = await run(machine());
    expect(fixed.outputs).toMatchObject({ "rebuilt-from": "tree/org.osbuild.hostname", "cached-stages": "2" });
  });

  test("a failing stage is one annotation at its line, and the end of its log is in the summary", async () => {
    const text = manifest({ tree: [packages, { ...locale, fails: "no such locale: xx_YY" }] });
    const { annotations, summary } = await run(machine(text));
    const line = text.split("\n").findIndex((one) => one.includes("org.osbuild.locale")) + 1;
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({
      level: "error",
      properties: { file: "image.json", line: String(line), title: "tree/org.osbuild.locale failed" },
    });
    expect(annotations[0]?.message).toContain("no such locale: xx_YY");
    expect(summary).toContain("no such locale: xx_YY");
    expect(summary).toContain("```mermaid");
  });

  test("what a stage prints is not taken for commands", async () => {
    const says = "::error::gotcha\n  ::set-output name=digest::evil\n##[error]x\n";
    const { annotations, log } = await run(machine(manifest({ tree: [{ ...packages, says, fails: "::error file=x::evil" }] })));
    expect(log).toContain("gotcha");
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.properties.file).toBe("image.json");
  });

  test("one group for each stage, closed, with its time", async () => {
    const { log } = await run(machine());
    for (const type of ["debian", "apt", "hostname", "locale", "qemu"]) {
      expect(log).toMatch(new RegExp(`^::group::\\w+ \\d/\\d org\\.osbuild\\.${type} \\([\\d.]+ m?s\\)$`, "m"));
    }
    expect(log.match(/^::group::/gm)).toHaveLength(log.match(/^::endgroup::/gm)?.length ?? 0);
  });

  test("cache: read-only restores and saves nothing", async () => {
    await run(machine(), { cache: "read-only" });
    expect(machines.service.caches.entries).toEqual([]);
    await run(machine());
    const warm = await run(machine(), { cache: "read-only" });
    expect(warm.outputs["cache-hit"]).toBe("true");
  });

  test("a token that cannot write makes the cache read-only, without a warning", async () => {
    const env = machines.service.env({ scopes: [{ Scope: "refs/heads/main", Permission: 1 }] });
    const result = await run(machine(), {}, env);
    expect(result.conclusion).toBe("success");
    expect(result.annotations).toEqual([]);
    expect(result.log).toContain("The cache is only read: this run's token may not write to it");
  });

  test("without a cache service the build works and says so", async () => {
    const result = await run(machine(), {}, {});
    expect(result.conclusion).toBe("success");
    expect(result.log).toContain("this runner has no cache service");
    expect(result.annotations).toEqual([]);
  });

  test("cache: off asks the service nothing", async () => {
    await run(machine(), { cache: "off" });
    expect(machines.service.log).toEqual([]);
  });

  test("a corrupt entry is a warning; what can be restored otherwise is, the rest is built", async () => {
    await run(machine());
    for (const { blob } of machines.service.caches.entries.filter(({ key }) => key !== treeKeys().apt))
      writeFileSync(machines.service.blobs.path(blob), "garbage");
    const result = await run(machine());
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({ "cache-hit": "partial", "cached-stages": "1" });
    expect(new Set(result.annotations.map(({ level }) => level))).toEqual(new Set(["warning"]));
  });

  test("a checkpoint whose base was evicted is not downloaded, and is saved anew", async () => {
    await run(machine());
    const { apt, tip } = treeKeys();
    machines.service.caches.evict(apt);
    const changed = manifest({ image: [{ type: "org.osbuild.qemu", options: "other", size: 20_000 }] });
    const result = await run(machine(changed));
    expect(result.log).toContain("not restored: what it goes on is not in the cache any more");
    expect(result.outputs["rebuilt-from"]).toBe("tree/org.osbuild.apt");
    expect(machines.service.caches.keys.filter((key) => key.startsWith(tip.slice(0, 48)))).toHaveLength(2);
    const again = await run(machine(changed));
    expect(again.outputs["cache-hit"]).toBe("true");
  });

  test("two jobs at once end well and leave each checkpoint usable", async () => {
    const results = await Promise.all([run(machine()), run(machine())]);
    expect(results.map(({ conclusion }) => conclusion)).toEqual(["success", "success"]);
    expect(results.flatMap(({ annotations }) => annotations)).toEqual([]);
    const warm = await run(machine());
    expect(warm.outputs["cache-hit"]).toBe("true");
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "a run that gets %s ends within 5 s, and the post step saves what was packed",
    async (signal) => {
      const runner = machine(
        manifest({
          tree: [
            { ...packages, buildMs: 500, size: 100 },
            { ...hostname, sleepMs: 60_000 },
          ],
        }),
      );
      machines.service.faults.push({ match: /CreateCacheEntry/, status: 503, times: 1000 });
      const main = await machines.run(runner, {}, { cancelAt: "org.osbuild.debian (20.0 s)", cancelWith: signal });
      expect(main.conclusion).toBe("cancelled");
      expect(main.signals).toEqual([signal]);
      expect(main.cancelMs).toBeLessThan(5000);
      expect(main.outputs["cache-hit"]).toBe("false");
      expect(existsSync(join(runner.root, "store", "stopped"))).toBe(true);
      machines.service.faults.length = 0;
      const post = await runner.post({ env: machines.service.env() });
      expect(post.conclusion).toBe("success");
      expect(machines.service.caches.keys).toHaveLength(1);
      expect(readdirSync(runner.temp).filter((name) => name.startsWith("osbuild-"))).toEqual([]);
    },
  );

  test("post succeeds when there is nothing to do", async () => {
    const runner = machine();
    expect((await runner.post()).conclusion).toBe("success");
    await run(runner);
    expect((await runner.post({ env: machines.service.env() })).conclusion).toBe("success");
  });

  test("a cache that is out of service is a warning", async () => {
    machines.service.faults.push({ match: /CreateCacheEntry/, status: 403, times: 1000 });
    const result = await run(machine());
    expect(result.conclusion).toBe("success");
    expect(result.annotations.every(({ level }) => level === "warning")).toBe(true);
    expect(result.annotations.length).toBeGreaterThan(0);
  });

  test("the budget limits what is saved, and the ledger says why", async () => {
    const result = await run(machine(), { "cache-budget": "120kB" });
    expect(machines.service.caches.keys).toHaveLength(2);
    expect(result.summary).toContain("of the budget");
  });

  test("unpinned checkpoints are not cached when they expire at once, nor what is on top of them", async () => {
    const text = manifest({
      tree: [
        { ...packages, unpinned: true },
        { ...hostname, unpinned: true },
      ],
      image: [{ type: "org.osbuild.qemu", unpinned: true }],
    });
    await run(machine(text), { "cache-expiry-days": "0" });
    expect(machines.service.caches.keys).toHaveLength(1);
    await run(machine(text));
    expect(machines.service.caches.keys).toHaveLength(4);
  });

  test("the artifact is the image as it is", async () => {
    const { outputs, summary } = await run(machine(), { artifact: "true" });
    const content = machines.service.artifacts.read("disk.qcow2");
    expect(outputs["artifact-digest"]).toBe(outputs.digest);
    expect(createHash("sha256").update(content).digest("hex")).toBe(outputs.digest);
    expect(outputs["artifact-url"]).toBe(`https://github.com/octo/image/actions/runs/42/artifacts/${outputs["artifact-id"]}`);
    expect(summary).toContain(`./42/artifacts/${outputs["artifact-id"]}`);
  });

  test("artifact-name, compression and retention are obeyed", async () => {
    const inputs = { artifact: "true", "artifact-name": "web.qcow2.gz", compression: "gzip", "artifact-retention-days": "3" };
    const { outputs } = await run(machine(), inputs);
    expect(outputs["image-path"]).toMatch(/disk\.qcow2\.gz$/);
    expect(machines.service.artifacts.read("web.qcow2.gz").subarray(0, 2).toString("hex")).toBe("1f8b");
    const days = (Date.parse(machines.service.artifacts.artifacts[0]?.expiresAt ?? "") - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(3);
  });

  test("an artifact name that is taken fails the step after the outputs are set", async () => {
    await run(machine(), { artifact: "true" });
    const second = await run(machine(), { artifact: "true" });
    expect(second.conclusion).toBe("failure");
    expect(second.outputs["image-path"]).not.toBe("");
    expect(second.annotations[0]?.message).toContain("artifact-name");
  });

  test("on GitHub Enterprise without the services the build works and says what it left out", async () => {
    const result = await run(
      machine(),
      { artifact: "true" },
      { ...machines.service.env(), GITHUB_SERVER_URL: "https://git.example.com" },
    );
    expect(result.conclusion).toBe("success");
    expect(result.log).toContain("https://git.example.com has no cache service");
    expect(result.summary).toContain("GitHub Enterprise Server");
    expect(result.outputs["artifact-id"]).toBe("");
    expect(machines.service.log).toEqual([]);
  });

  test("inputs that make no sense are errors that name the input, all at once", async () => {
    const result = await run(machine(), { cache: "maybe", summary: "yes", checkpoints: "auto,none", "cache-budget": "lots" });
    expect(result.exitCode).toBe(2);
    for (const name of ["cache", "summary", "checkpoints", "cache-budget"])
      expect(result.annotations[0]?.message).toContain(`Input ${name}:`);
    expect(result.outputs["cache-hit"]).toBe("false");
  });

  test("without root the step says what it needs it for", async () => {
    const runner = machine();
    runner.write("sudo", "#!/bin/sh\necho 'sudo: a password is required' >&2\nexit 1\n");
    chmodSync(join(runner.workspace, "sudo"), 0o755);
    for (const [PATH, reason] of [
      [`${runner.workspace}:/bin`, "sudo: a password is required"],
      ["/nowhere", "there is no sudo"],
    ] as const) {
      const { exitCode, annotations, outputs } = await run(runner, {}, { PATH });
      expect(exitCode).toBe(3);
      expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining(`only root can make (${reason})`)]);
      expect(outputs["cache-hit"]).toBe("false");
    }
  });

  test("validate annotates every manifest and needs no sudo", async () => {
    const bad = manifest({ tree: [{ type: "org.osbuild.unknown" }] });
    const runner = machine();
    for (const name of ["a.json", "b.json"]) runner.write(name, bad);
    const result = await run(runner, { manifest: "*.json", command: "validate" });
    expect(result.exitCode).toBe(2);
    expect(result.annotations.map(({ properties }) => properties.file)).toEqual(["a.json", "b.json"]);
    expect(result.annotations[0]?.properties.line).not.toBe("1");
    expect(result.summary).toContain("image.json</code> is valid");
    expect(result.log).toMatch(/^image\.json is valid$/m);
  });

  test("the runner's limit of annotations is kept; the rest is in log and summary", async () => {
    const runner = machine();
    const bad = manifest({ tree: [{ type: "org.osbuild.unknown" }] });
    for (let index = 10; index < 24; index += 1) runner.write(`m${index}.json`, bad);
    const result = await run(runner, { manifest: "m*.json", command: "validate" });
    expect(result.annotations).toHaveLength(10);
    expect(result.log).toContain("Error: m23.json:");
    expect(result.summary).toContain("m23.json");
  });

  test("plan tells what would run", async () => {
    const result = await run(machine(), { command: "plan" });
    expect(result.conclusion).toBe("success");
    expect(result.summary).toContain("not built yet");
    expect(result.log).toContain("image.json: 5 of 5 stages to run\n  build/org.osbuild.debian: not built yet\n");
    expect(result.outputs).toMatchObject({ "cache-hit": "false", "cached-stages": "0", "total-stages": "5", "rebuilt-from": "" });
    expect(JSON.parse(result.outputs.metadata ?? "")).toMatchObject({ "image.json": { plan: { downloads: { items: 2 } } } });
  });

  test("several manifests share the cache, and their images do not share a name", async () => {
    const runner = machine();
    runner.write("other.json", manifest({ image: [{ type: "org.osbuild.qemu", options: "other" }] }));
    const result = await run(runner, { manifest: "image.json\nother.json", artifact: "true" });
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({ "cached-stages": "4", "total-stages": "10", "cache-hit": "partial" });
    expect(machines.service.artifacts.artifacts.map(({ name }) => name)).toEqual(["image-disk.qcow2", "other-disk.qcow2"]);
  });

  test("summary: false and annotations: false write neither", async () => {
    const text = manifest({ tree: [{ ...packages, fails: "broken" }] });
    const result = await run(machine(text), { summary: "false", annotations: "false" });
    expect(result.summary).toBe("");
    expect(result.annotations).toEqual([]);
    expect(result.log).toContain("Error: image.json:");
  });

  test("the first line of the log comes within 400 ms when the machine has time for it", async () => {
    const runner = machine();
    const times: number[] = [];
    while (times.length < 20 && Math.min(...times) > 400) times.push((await runner.main({ manifest: "none" })).firstLineMs);
    expect(Math.min(...times)).toBeLessThan(400);
  });

  test("no token reaches the engine, and none the log", async () => {
    const env = machines.service.env();
    const { conclusion, log } = await run(machine(), {}, env);
    expect(conclusion).toBe("success");
    expect(log).not.toContain(env.ACTIONS_RUNTIME_TOKEN ?? "?");
  });
});
