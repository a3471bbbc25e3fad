import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CliResult, openFolder, runCli } from "./cli.ts";
import { acquireFileLock } from "./file-lock.ts";

/**
 * Samples built by the command line in a store that all tests of one run share: what they have in common (the build root, the first packages)
 * is built once. One test at a time builds; the others wait for it and find its trees.
 */

/** Builds samples; what it made is in `output`. */
export interface SampleBuilder extends AsyncDisposable {
  readonly folder: string;
  readonly output: string;
  readonly store: string;
  build(manifest: string, ...flags: readonly string[]): Promise<CliResult>;
  /** Runs while no other test builds in the store. */
  alone<Result>(run: () => Promise<Result> | Result): Promise<Result>;
}

/** Opens a folder for the output of one test file. */
export async function openSampleBuilder(name: string): Promise<SampleBuilder> {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await openFolder(name)).path;
  const store = process.env.OSBUILD_ACTION_TEST_STORE ?? join(folder, "store");
  const output = join(folder, "output");
  mkdirSync(dirname(store), { recursive: true });
  const alone = async <Result>(run: () => Promise<Result> | Result) => {
    await using _lock = await acquireFileLock(`${store}.lock`);
    return await run();
  };
  const flags = ["--install-dependencies", "--store", store, "--output-directory", output];
  const build = (manifest: string, ...more: readonly string[]) => alone(() => runCli(["build", ...flags, ...more, manifest]));
  const owned = stack.move();
  return { folder, output, store, build, alone, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
