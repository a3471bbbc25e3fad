import { statSync, writeFileSync } from "node:fs";
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

function osbuild(args: readonly string[], input: string, env: Readonly<Record<string, string>> = {}) {
  const program = ["--disable-warning=ExperimentalWarning", programPath("osbuild"), ...args];
  return execa(process.execPath, program, { input, env, reject: false, stdio: ["pipe", "pipe", "pipe", "pipe"] });
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

test.each([
  ["--stage-timeout=x", "Cannot use --stage-timeout 'x'"],
  ["--cache-max-size=5QB", "Cannot read the size '5QB'"],
  ["--monitor=Foo", "There is no monitor 'Foo'"],
])("osbuild refuses %s with code 2, whether or not it has something to build", async (flag, message) => {
  const { stderr, exitCode } = await osbuild([flag, "-"], JSON.stringify(manifest));

  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
});

rooted(
  "osbuild ends with code 1 when the manifest has no such pipeline",
  async () => {
    await using folder = await openFolder("osbuild-cli");
    const places = ["--store", join(folder.path, "store"), "--output-directory", join(folder.path, "out")];
    const { stderr, exitCode } = await osbuild([...places, "--export", "nosuch", "-"], JSON.stringify(manifest));

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining("Cannot export 'nosuch'") });
  },
  60_000,
);

rooted(
  "osbuild exports without owners when OSBUILD_EXPORT_FORCE_NO_PRESERVE_OWNER says so",
  async () => {
    await using folder = await openFolder("osbuild-cli");
    const owned = {
      version: "2",
      pipelines: [
        {
          name: "tree",
          stages: [
            { type: "org.osbuild.mkdir", options: { paths: [{ path: "/a" }] } },
            { type: "org.osbuild.chown", options: { items: { "/a": { user: 1234, group: 1234 } } } },
          ],
        },
      ],
    };
    const exportTo = async (name: string, value: string) => {
      const out = join(folder.path, name);
      const args = ["--store", join(folder.path, "store"), "--output-directory", out, "--export", "tree", "--quiet", "-"];
      const env = { OSBUILD_EXPORT_FORCE_NO_PRESERVE_OWNER: value };
      expect(await osbuild(args, JSON.stringify(owned), env)).toMatchObject({ exitCode: 0 });
      return statSync(join(out, "tree/a")).uid;
    };

    expect([await exportTo("with", "0"), await exportTo("without", "1")]).toEqual([1234, 0]);
  },
  60_000,
);

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
      expect.arrayContaining(["starting -", "Finished module org.osbuild.mkdir", "manifest - finished successfully\n"]),
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
