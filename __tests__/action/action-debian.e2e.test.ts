/**
 * The action on a real system, samples/debian-12-qcow2.yaml, packages and all: one machine builds it, another one finds it in the cache, a third
 * one has a change at its end.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { execa } from "execa";
import { actionSuite, leftoversOf, useActionMachines } from "../helpers/action-machines.ts";
import type { FakeRunner, StepResult } from "../helpers/fake-runner.ts";

jest.setTimeout(15 * 60_000);

const sample = readFileSync("samples/debian-12-qcow2.yaml", "utf8");
const image = "assembler/org.osbuild.qemu";

actionSuite("the action on samples/debian-12-qcow2.yaml", () => {
  const machines = useActionMachines("real");

  /** Main and post on a machine that has never seen this image. */
  async function build(text: string, inputs: Readonly<Record<string, string>> = {}) {
    const runner = machines.machine({ "debian.yaml": text });
    const result = await machines.run(runner, { manifest: "debian.yaml", ...inputs });
    expect({ end: result.log.slice(-3000), annotations: result.annotations, exitCode: result.exitCode }).toMatchObject({
      annotations: [],
      exitCode: 0,
    });
    expect((await runner.post({ env: machines.service.env() })).conclusion).toBe("success");
    expect(leftoversOf(runner)).toEqual([]);
    return { runner, ...result };
  }

  test("another machine restores and mounts what it needs, and unpacks and builds nothing else", async () => {
    const cold = await build(sample, { artifact: "true" });
    expect(cold.outputs).toMatchObject({ "cache-hit": "false", "total-stages": "12", "rebuilt-from": "build/org.osbuild.apt" });
    expect(cold.outputs["artifact-digest"]).toBe(cold.outputs.digest);
    await execa("qemu-img", ["check", cold.outputs["image-path"] ?? ""]);

    const warm = await build(sample);
    expect(warm.outputs).toMatchObject({ "cache-hit": "true", "rebuilt-from": "", digest: cold.outputs.digest });
    expect(ranStages(warm)).toEqual([]);
    expect(mounted(warm)).toEqual([image]);
    expect(layerKinds(warm.runner)).toEqual(["layer.squashfs"]);
    expect(warm.log).toMatch(/^Downloading from the cache took [\d.]+ m?s, everything else [\d.]+ m?s$/m);
    expect(warm.summary).toMatch(/restored 1 \(\d+ MiB, download .*, mounting .*, everything else .*\); saved 0/);

    const changed = await build(sample.replace("hostname: debian }", "hostname: other }"));
    expect(changed.outputs).toMatchObject({ "cache-hit": "partial", "failed-stage": "" });
    expect(changed.outputs["rebuilt-from"]).toMatch(/^tree\//);
    expect(changed.outputs.digest).not.toBe(cold.outputs.digest);
    expect(ranStages(changed)).not.toContain("org.osbuild.apt");
    expect(ranStages(changed).slice(-2)).toEqual(["org.osbuild.hostname", "org.osbuild.qemu"]);
    expect(mounted(changed)).toEqual(["build/org.osbuild.apt", "tree/org.osbuild.apt"]);
    expect(layerKinds(changed.runner).filter((kind) => kind === "layer.squashfs")).toHaveLength(2);
  });
});

/** Types of the stages that ran, in their order. */
function ranStages({ outputs }: StepResult): readonly string[] {
  const { stages } = Object.values(JSON.parse(outputs.metadata ?? ""))[0] as { stages: readonly { type: string }[] };
  return stages.map(({ type }) => type);
}

/** What came from the cache into the store, as it was. */
function mounted({ log }: StepResult): readonly string[] {
  return [...log.matchAll(/^Cache: (\S+) mounted in/gm)].map(([, name = ""]) => name);
}

/** How the store of a machine holds its layers: packed, or as folders. */
function layerKinds(runner: FakeRunner): readonly string[] {
  const objects = join(runner.root, "store/objects");
  return readdirSync(objects).map((name) => (existsSync(join(objects, name, "layer.squashfs")) ? "layer.squashfs" : "layer"));
}
