import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { execa } from "execa";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> }>
  >;
}

const files = globSync(["{.github,samples}/workflows/*.yml"]).sort();
const inputs = Object.keys((parse(readFileSync("action.yml", "utf8")) as { readonly inputs: Record<string, unknown> }).inputs);

function read(file: string): Workflow {
  return parse(readFileSync(file, "utf8")) as Workflow;
}

function steps(file: string): readonly Step[] {
  return Object.values(read(file).jobs).flatMap((job) => job.steps);
}

test("GitHub's language service finds nothing wrong with action.yml and all workflows", async () => {
  const { stdout, exitCode } = await execa(process.execPath, ["scripts/lint-workflows.ts", "action.yml", ...files], {
    reject: false,
  });
  expect(stdout).toBe("");
  expect(exitCode).toBe(0);
});

test.each(files)("%s pins actions of others by commit and says which release that is", (file) => {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /uses: (?!\.\/|osbuild\/build-image@v1$)/.test(line));
  for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(files)("%s has no permission but to read, unless a job moves a tag", (file) => {
  const { permissions, jobs } = read(file);
  expect([{}, { contents: "read" }]).toContainEqual(permissions);
  for (const [name, job] of Object.entries(jobs)) if (name !== "move-tag") expect(job.permissions).toBeUndefined();
});

test.each(files)("%s gives this action only inputs that it has", (file) => {
  const given = steps(file)
    .filter(({ uses }) => uses === "./" || uses === "osbuild/build-image@v1")
    .flatMap((step) => Object.keys(step.with ?? {}));
  expect(given.filter((name) => !inputs.includes(name))).toEqual([]);
});

test.each(files)("%s puts no expression into a script", (file) => {
  for (const { run = "" } of steps(file)) expect(run).not.toContain("${{");
});
