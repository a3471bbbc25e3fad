/**
 * The action with the real engine: images from a manifest with a slow stage, on machines that share nothing but the cache. Stages run for real, in the
 * sandbox; the slow one is a program in the workspace's own libdir.
 */

import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { actionSuite, leftoversOf, useActionMachines } from "../helpers/action-machines.ts";
import type { FakeRunner, StepResult } from "../helpers/fake-runner.ts";

jest.setTimeout(180_000);

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

actionSuite("the action with the real engine", () => {
  const machines = useActionMachines("real");

  function machine(text: string): FakeRunner {
    const runner = machines.machine({ "image.json": text });
    mkdirSync(join(runner.workspace, "lib", "stages"), { recursive: true });
    const stage = join(runner.workspace, "lib", "stages", "com.example.slow");
    writeFileSync(stage, slowStage);
    chmodSync(stage, 0o755);
    return runner;
  }

  function run(runner: FakeRunner, inputs: Record<string, string> = {}, cancelAt?: string): Promise<StepResult> {
    return machines.run(runner, { libdir: "lib", ...inputs }, { ...(cancelAt !== undefined && { cancelAt }) });
  }

  test("a second machine restores the image and builds nothing, and takes no other file for an image", async () => {
    const text = manifest(base, { name: "two", seconds: 0 });
    const cold = await run(machine(text), { artifact: "true" });
    expect(cold.annotations).toEqual([]);
    expect(cold.outputs).toMatchObject({ "cache-hit": "false", "total-stages": "3", "rebuilt-from": "tree/com.example.slow" });
    expect(cold.outputs["artifact-digest"]).toBe(cold.outputs.digest);
    const runner = machine(text);
    const output = join(runner.workspace, "output/image");
    mkdirSync(output, { recursive: true });
    for (const name of ["SHA256SUMS", "old.tar.gz"]) writeFileSync(join(output, name), "of another build");
    const warm = await run(runner);
    expect((JSON.parse(warm.outputs.images ?? "") as readonly { name: string }[]).map(({ name }) => name)).toEqual(["root.tar"]);
    expect(warm.outputs).toMatchObject({
      "cache-hit": "true",
      "cached-stages": "3",
      digest: cold.outputs.digest,
      "tree-id": cold.outputs["tree-id"],
    });
    expect(leftoversOf(runner)).toEqual([]);
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
    await runner.post({ env: machines.service.env() });
    expect(leftoversOf(runner)).toEqual([]);
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
