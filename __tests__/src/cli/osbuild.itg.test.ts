import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { execa } from "execa";
import { openFolder, programPath, whyNoRoot } from "../../helpers/cli.ts";

/** Drives the second program as image-builder drives osbuild. */

const rooted = whyNoRoot() === undefined ? test : test.skip;
const manifest = {
  version: "2",
  pipelines: [
    { name: "good", stages: [{ type: "org.osbuild.noop" }, { type: "org.osbuild.mkdir", options: { paths: [{ path: "/a" }] } }] },
    { name: "bad", stages: [{ type: "org.osbuild.error", options: { returncode: 3 } }] },
  ],
};

function osbuild(args: readonly string[], input: string) {
  const program = ["--disable-warning=ExperimentalWarning", programPath("osbuild"), ...args];
  return execa(process.execPath, program, { input, reject: false, stdio: ["pipe", "pipe", "pipe", "pipe"] });
}

test("osbuild --version names a version that image-builder takes", async () => {
  const { stdout } = await osbuild(["--version"], "");

  expect(Number(/^osbuild (\d+)$/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(190);
});

test("osbuild refuses an invalid manifest with code 2 and osbuild's error as JSON", async () => {
  const { stdout, exitCode } = await osbuild(["--json", "-"], '{"version": "2", "pipelines": [{"name": 1}]}');

  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    type: "https://osbuild.org/validation-error",
    success: false,
    errors: [{ path: ["pipelines", 0, "name"] }],
  });
});

rooted(
  "osbuild writes records to the monitor's descriptor and the result to standard output",
  async () => {
    await using folder = await openFolder("osbuild-cli");
    const common = [
      "--store",
      join(folder.path, "store"),
      "--output-directory",
      join(folder.path, "out"),
      "--cache-max-size=20GiB",
    ];

    const { stdout, stdio, exitCode } = await osbuild(
      [...common, "-", "--export", "good", "--monitor=JSONSeqMonitor", "--monitor-fd=3", "--json"],
      JSON.stringify(manifest),
    );

    const records = String(stdio[3])
      .split("\u001e")
      .slice(1)
      .map((record) => JSON.parse(record) as { readonly message?: string });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      type: "result",
      success: true,
      log: { good: [{ type: "org.osbuild.noop" }, { type: "org.osbuild.mkdir" }] },
    });
    expect(records.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "starting <stdin>",
        "Finished module org.osbuild.mkdir",
        "manifest <stdin> finished successfully\n",
      ]),
    );
  },
  60_000,
);

rooted(
  "osbuild names the failed stage in its result and ends with code 1",
  async () => {
    await using folder = await openFolder("osbuild-cli");
    writeFileSync(join(folder.path, "m.json"), JSON.stringify(manifest));

    const { stdout, exitCode } = await osbuild(
      [
        "--store",
        join(folder.path, "store"),
        "--output-directory",
        folder.path,
        "--export",
        "bad",
        "--json",
        join(folder.path, "m.json"),
      ],
      "",
    );

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      type: "error",
      error: { type: "org.osbuild.error.stage", details: { stage: { type: "org.osbuild.error" } } },
    });
  },
  60_000,
);
