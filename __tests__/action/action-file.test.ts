import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { writeActionTables } from "../../scripts/generate/action-tables.ts";
import { parseInputs } from "../../src/action/inputs.ts";
import { computeOutputs } from "../../src/action/outputs.ts";

interface ActionFile {
  readonly branding: unknown;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

const action = parse(readFileSync("action.yml", "utf8")) as ActionFile;

test("action.yml has what the Marketplace and a runner need", () => {
  expect(action.branding).toEqual({ icon: "hard-drive", color: "blue" });
  expect(action.runs.using).toBe("node24");
  for (const file of [action.runs.main, action.runs.post]) {
    expect(existsSync(file.replace("dist/", "src/entry/start-").replace(/\.js$/, ".ts"))).toBe(true);
  }
});

test("action.yml names inputs and outputs in kebab-case and describes each on one line", () => {
  for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs })) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/^[^\n]{10,200}\.$/);
  }
});

test("parseInputs reads every input of action.yml and no other, and its defaults are valid", () => {
  const asked = new Set<string>();
  parseInputs((name) => {
    asked.add(name);
    return action.inputs[name]?.default ?? "image.yaml";
  });
  expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
});

test("computeOutputs sets every output of action.yml and no other", () => {
  expect(Object.keys(computeOutputs([], [])).sort()).toEqual(Object.keys(action.outputs).sort());
});

test("writeActionTables finds the README up to date", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(writeActionTables(readme)).toBe(readme);
});

test("writeActionTables refuses a README without markers", () => {
  expect(() => writeActionTables("# Title")).toThrow("<!-- inputs -->");
});
