import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe } from "@jest/globals";
import { type BuiltAction, buildAction } from "./built-action.ts";
import { FakeRunner, type StepOptions, type StepResult } from "./fake-runner.ts";
import { ResultsService } from "./results-service.ts";
import { addRunnerUser, type RunnerUser } from "./runner-user.ts";

/** Needs root: makes a user and lets it use sudo. */
export const actionSuite = process.getuid?.() === 0 ? describe : describe.skip;

/** The machines of a test file, which share nothing but the services, and those only for one test. */
export interface ActionMachines {
  readonly user: RunnerUser;
  readonly service: ResultsService;
  /** A fresh one with these files in its workspace: its own store, folders and home. */
  machine(files: Readonly<Record<string, string>>): FakeRunner;
  /** Runs the action's main on `image.json` in the machine's own store, without an artifact, unless told otherwise. */
  run(runner: FakeRunner, inputs?: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepResult>;
}

/** Sets a suite up to run the action's bundles as a runner does, with the real engine or the one of fake-engine.ts. */
export function useActionMachines(engine: "real" | "fake"): ActionMachines {
  let action: BuiltAction;
  let user: RunnerUser;
  let service: ResultsService;
  let machines: FakeRunner[] = [];

  beforeAll(async () => {
    action = await buildAction();
    user = addRunnerUser();
  }, 600_000);
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

  return {
    get user() {
      return user;
    },
    get service() {
      return service;
    },
    machine: (files) => {
      const runner = new FakeRunner(engine === "real" ? action.path : action.fakePath, user, action.node);
      machines.push(runner);
      for (const [name, text] of Object.entries(files)) runner.write(name, text);
      return runner;
    },
    run: (runner, inputs, options) => {
      const given = { manifest: "image.json", store: join(runner.root, "store"), artifact: "false", ...inputs };
      return runner.main(given, { env: service.env(), ...options });
    },
  };
}

/** What is mounted or looped below a machine's folders. */
export function leftoversOf(runner: FakeRunner): readonly string[] {
  const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
  const loops = execFileSync("losetup", ["--list", "--noheadings", "--output", "BACK-FILE"], { encoding: "utf8" }).split("\n");
  return [...mounts, ...loops].filter((line) => line.includes(runner.root));
}
