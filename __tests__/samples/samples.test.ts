import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { runCli } from "../helpers/cli.ts";

const samples = globSync("samples/**/*.{yaml,json}", { exclude: ["samples/**/stages/**"] }).sort();
const tests = globSync("__tests__/samples/*.test.ts").map((file) => readFileSync(file, "utf8"));

test("validate finds nothing wrong with any sample", async () => {
  const { exitCode, all } = await runCli(["validate", "--libdir", "samples/own-stages", ...samples]);

  expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
  expect(samples.length).toBeGreaterThan(7);
});

test.each(samples)("%s is built by a test", (sample) => {
  const names = [sample, dirname(sample), `${dirname(sample)}/%s.json`];

  expect(tests.some((text) => names.some((name) => text.includes(`"${name}`) || text.includes(`${name} `)))).toBe(true);
});

test.each(samples.filter((name) => name.endsWith(".yaml")))("%s names its schema and the command that builds it", (sample) => {
  const text = readFileSync(sample, "utf8");
  const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? "";

  expect(existsSync(join(dirname(sample), schema))).toBe(true);
  expect(text).toMatch(new RegExp(`^# .*osbuild-action build (--libdir \\S+ )?${sample.replaceAll(".", "\\.")}$`, "m"));
});
