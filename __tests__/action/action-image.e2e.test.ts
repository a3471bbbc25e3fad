/**
 * The action with the real engine: images from a manifest with a slow stage, on machines that share nothing but the cache. Stages run for real, in the
 * sandbox; the slow one is a program in the workspace's own libdir.
 */

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type BuiltAction, buildAction } from "../helpers/built-action.ts";
import { FakeRunner, type StepResult } from "../helpers/fake-runner.ts";
import { ResultsService } from "../helpers/results-service.ts";
import { addRunnerUser, type RunnerUser } from "../helpers/runner-user.ts";

jest.setTimeout(180_000);

/** Needs root: makes a user, and the engine mounts. */
const suite = process.getuid?.() === 0 ? describe : describe.skip;

/** Waits, then writes bytes that are different in every build. */
const slowStage = `#!/usr/bin/python3
import json, os, sys, time
with open("/run/osbuild/api/arguments") as file:
    arguments = json.load(file)
options = arguments["options"]
print("waiting", options["seconds"], flush=True)
time.sleep(options["seconds"])
with open(os.path.join(arguments["tree"], options["name"]), "wb") as file:
    file.write(os.urandom(100000))
sys.exit(options.get("exit", 0))
`;

interface Slow {
  readonly name: string;
  readonly seconds: number;
  readonly exit?: number;
}

/** A tree of such stages, as a tar. */
function manifest(...stages: readonly Slow[]): string {
  const tree = { name: "tree", stages: stages.map((options) => ({ type: "com.example.slow", options })) };
  const inputs = { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:tree"] } };
  const image = { name: "image", stages: [{ type: "org.osbuild.tar", inputs, options: { filename: "root.tar" } }] };
  return JSON.stringify({ version: "2", pipelines: [tree, image] }, null, 2);
}

const base = { name: "base", seconds: 4 };

suite("the action with the real engine", () => {
  let action: BuiltAction;
  let user: RunnerUser;
  let service: ResultsService;
  let machines: FakeRunner[] = [];

  beforeAll(async () => {
    action = await buildAction();
    user = addRunnerUser();
  });

  afterAll(() => {
    action[Symbol.dispose]();
    user[Symbol.dispose]();
  });

  beforeEach(async () => {
    service = await ResultsService.start();
  });

  afterEach(async () => {
    for (const machine of machines) machine[Symbol.dispose]();
    machines = [];
    await service[Symbol.asyncDispose]();
  });

  function machine(text: string): FakeRunner {
    const runner = new FakeRunner(action.path, user, action.node);
    machines.push(runner);
    runner.write("image.json", text);
    mkdirSync(join(runner.workspace, "lib", "stages"), { recursive: true });
    const stage = join(runner.workspace, "lib", "stages", "com.example.slow");
    writeFileSync(stage, slowStage);
    chmodSync(stage, 0o755);
    return runner;
  }

  function run(runner: FakeRunner, inputs: Record<string, string> = {}, cancelAt?: string): Promise<StepResult> {
    const given = { manifest: "image.json", libdir: "lib", store: join(runner.root, "store"), artifact: "false", ...inputs };
    return runner.main(given, { env: service.env(), ...(cancelAt !== undefined && { cancelAt }) });
  }

  /** What is mounted or looped below a machine's folders. */
  function leftovers(runner: FakeRunner): readonly string[] {
    const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
    const loops = execFileSync("losetup", ["--list", "--noheadings", "--output", "BACK-FILE"], { encoding: "utf8" }).split("\n");
    return [...mounts, ...loops].filter((line) => line.includes(runner.root));
  }

  test("a second machine restores the image and builds nothing", async () => {
    const text = manifest(base, { name: "two", seconds: 0 });
    const cold = await run(machine(text), { artifact: "true" });
    expect(cold.annotations).toEqual([]);
    expect(cold.outputs).toMatchObject({ "cache-hit": "false", "total-stages": "3", "rebuilt-from": "tree/com.example.slow" });
    expect(cold.outputs["artifact-digest"]).toBe(cold.outputs.digest);
    const runner = machine(text);
    const warm = await run(runner);
    expect(warm.outputs).toMatchObject({
      "cache-hit": "true",
      "cached-stages": "3",
      digest: cold.outputs.digest,
      "tree-id": cold.outputs["tree-id"],
    });
    expect(leftovers(runner)).toEqual([]);
  });

  test("a changed stage starts from the restored checkpoint below it, mounted as it is", async () => {
    await run(machine(manifest(base, { name: "two", seconds: 0 })));
    const changed = await run(machine(manifest(base, { name: "three", seconds: 0 })));
    expect(changed.outputs).toMatchObject({ "cache-hit": "partial", "cached-stages": "1" });
    expect(changed.log).toMatch(/Cache: tree\/com\.example\.slow restored/);
    expect(changed.log).toMatch(/Cache: tree\/com\.example\.slow mounted in/);
    const names = execFileSync("tar", ["--list", "--file", changed.outputs["image-path"] ?? ""], { encoding: "utf8" });
    expect(names.split("\n")).toEqual(expect.arrayContaining(["./base", "./three"]));
    expect(names).not.toContain("two");
  });

  test("a failed build keeps what it finished, in the cache", async () => {
    const failed = await run(machine(manifest(base, { name: "two", seconds: 0, exit: 3 })));
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs["failed-stage"]).toBe("tree/com.example.slow");
    expect(failed.annotations).toHaveLength(1);
    const fixed = await run(machine(manifest(base, { name: "two", seconds: 0 })));
    expect(fixed.conclusion).toBe("success");
    expect(fixed.outputs["cached-stages"]).toBe("1");
  });

  test("a cancelled build ends within 5 s and leaves nothing mounted or running", async () => {
    const runner = machine(manifest(base, { name: "two", seconds: 3600 }));
    const result = await run(runner, {}, "waiting 3600");
    expect(result.signals).toEqual(["SIGINT"]);
    expect(result.cancelMs).toBeLessThan(5000);
    expect(result.outputs["cache-hit"]).toBe("false");
    await runner.post({ env: service.env() });
    expect(leftovers(runner)).toEqual([]);
    const again = await run(runner, { manifest: "image.json" }, "waiting 3600");
    expect(again.log).toMatch(/Pipeline tree: 2 stages, 1 in the store/);
  });

  test("validate and plan need no root and tell where and why", async () => {
    const runner = machine(manifest(base).replace('"seconds": 4', '"seconds": 4, "seconds": 5'));
    const invalid = await run(runner, { command: "validate" });
    expect(invalid.exitCode).toBe(2);
    expect(invalid.annotations[0]?.properties.file).toBe("image.json");
    runner.write("image.json", manifest(base));
    const plan = await run(runner, { command: "plan" });
    expect(plan.annotations).toEqual([]);
    expect(plan.summary).toContain("com.example.slow");
  });
});
