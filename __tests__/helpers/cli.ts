import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** A program as a user has it: the committed bundle in CI, the sources elsewhere. */
export function programPath(name: string): string {
  return join(process.cwd(), process.env.CI === "true" ? `dist/${name}.js` : `src/entry/${name}.ts`);
}

/** How the command line ended. `all` is standard output and error as they came. */
export interface CliResult {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly all: string;
}

/** Runs the command line to its end, whatever its exit code. */
export async function runCli(
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CliResult> {
  const program = ["--disable-warning=ExperimentalWarning", programPath("cli"), ...args];
  const { exitCode, stdout, stderr, all } = await execa(process.execPath, program, { ...options, reject: false, all: true });
  return { exitCode, stdout, stderr, all };
}

/** A folder on disk that goes with its scope. */
export async function openFolder(name: string): Promise<AsyncDisposable & { readonly path: string }> {
  const path = mkdtempSync(join(process.env.OSBUILD_ACTION_TEST_FOLDER ?? tmpdir(), `${name}-`));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Why tests that build cannot run here; undefined when they can. */
export function whyNoRoot(): string | undefined {
  if (process.platform !== "linux") return `needs Linux, this is ${process.platform}`;
  return process.getuid?.() === 0 ? undefined : "needs root";
}
