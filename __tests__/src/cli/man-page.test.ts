import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { execa } from "execa";
import { commands } from "../../../src/cli/commands.ts";
import { describeManPage } from "../../../src/cli/man-page.ts";

const page = describeManPage(commands);

test("describeManPage tells every command and every flag", () => {
  const plain = page.replaceAll("\\-", "-");
  const flags = commands.flatMap(({ name, flags: own }) => [`.SS ${name}\n`, ...Object.keys(own).map((flag) => `--${flag}`)]);

  expect(flags.filter((text) => !plain.includes(text))).toEqual([]);
});

test("the page in the package is the one of these commands", () => {
  const { man } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly man: readonly string[] };

  expect(readFileSync(man[0] ?? "", "utf8")).toBe(page);
});

const withMan = existsSync("/usr/bin/man") ? test : test.skip; // this host has no man
withMan("man shows the page without a warning", async () => {
  const { stdout, stderr } = await execa("man", ["--warnings=all", "--local-file", "docs/osbuild-action.1"], {
    env: { MANWIDTH: "72", LC_ALL: "C.UTF-8" },
  });

  expect(stderr).toBe("");
  expect(stdout).toMatch(/osbuild-action build \[FLAGS\] MANIFEST/);
});
