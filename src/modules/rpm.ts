import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExecResult, type StageContext, StageFailure } from "./stage.ts";
import type { Tree } from "./tree.ts";

/** rpm of the build root on a database of the tree: keys, what is installed, and traces of rpms that were made for other systems. */

type Exec = StageContext["exec"];

/** How rpm finds the tree and its database. */
export interface RpmDatabase {
  readonly tree: Tree;
  /** `--dbpath PATH`, or nothing where rpm's own default is right. */
  readonly args: readonly string[];
  /** Arguments that make a check fail for packages without a signature. */
  readonly strict: readonly string[];
}

/**
 * Debian's rpm keeps its database in the home folder and takes packages without a signature for good: there the path is Fedora's, and
 * checks are told to be strict.
 */
export async function chooseDatabase(exec: Exec, tree: Tree, wanted: string | undefined): Promise<RpmDatabase> {
  const { stdout } = await exec("rpm", ["--eval", "%{_dbpath} %{_pkgverify_level}"], { quiet: true });
  const [path = "", level = ""] = stdout.trim().split(" ");
  const chosen = wanted || (path.endsWith("/.rpmdb") ? "/usr/lib/sysimage/rpm" : undefined);
  const strict = ["none", "digest"].includes(level) ? ["--define", "_pkgverify_level all"] : [];
  return { tree, args: chosen === undefined ? [] : ["--dbpath", chosen], strict };
}

/** Puts armoured keys into the database. */
export async function importKeys(
  exec: Exec,
  { tree, args }: RpmDatabase,
  keys: readonly string[],
  options: { readonly program?: string | undefined; readonly ignoreFailures?: boolean | undefined } = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "keys-"));
  const file = join(folder, "key.asc");
  try {
    for (const [index, key] of keys.entries()) {
      writeFileSync(file, key);
      const argv = [...args, "--root", tree.path, "--import", file];
      const { exitCode } = await exec(options.program ?? "rpmkeys", argv, { okCodes: everyCode });
      if (exitCode !== 0 && !options.ignoreFailures)
        throw new StageFailure(`Cannot import key ${index + 1} of 'gpgkeys': rpm does not take it`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every exit code but 0, for programs whose failures need words. */
export const everyCode: readonly number[] = Array.from({ length: 255 }, (_, index) => index + 1);

/** Throws with what rpm or dnf said unless it ended well. Needs the program's messages on standard output. */
export function requireInstalled({ exitCode, stdout }: ExecResult): void {
  if (exitCode === 0) return;
  const reasons = stdout.match(/^(?:error|Error): ?.*(?:\n[ \t]+.*)*/gim) ?? [];
  throw new StageFailure(
    `Cannot install the packages:\n${reasons.length > 0 ? reasons.join("\n") : `rpm ended with code ${exitCode}`}`,
  );
}

const required = ["name", "version", "release"];
const optional = ["epoch", "arch", "sigmd5", "sha1header", "sha256header", "sha3_256header", "sigpgp", "siggpg"];

/** Every package of the database, sorted by name, with its digests and signatures. */
export async function listInstalledRpms(exec: Exec, { tree, args }: RpmDatabase): Promise<readonly object[]> {
  const { stdout: tags } = await exec("rpm", ["--querytags"], { quiet: true });
  const known = new Set(tags.split(/\s+/));
  const fields = [
    ...required.map((name) => `"${name}": "%{${name.toUpperCase()}}"`),
    ...optional.map((name) => (known.has(name.toUpperCase()) ? formatOptional(name) : `"${name}": null`)),
  ];
  const format = `\\{${fields.join(", ")}\\}\\n`;
  const { stdout } = await exec("rpm", [...args, "-qa", "--root", tree.path, `--qf=${format}`], { quiet: true });
  const packages = stdout.split("\n").filter((line) => line !== "");
  return packages
    .map((line) => JSON.parse(line) as { readonly name: string })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function formatOptional(name: string): string {
  const tag = name.toUpperCase();
  return `"${name}": %|${tag}?{"%{${tag}}"}:{null}|`;
}

/** Removes empty companions of the database: they differ from run to run. */
export function tidyDatabase({ tree, args }: RpmDatabase): void {
  const folder = args[1] ?? "/usr/lib/sysimage/rpm";
  if (tree.find(`${folder}/rpmdb.sqlite-wal`)?.size !== 0) return;
  tree.remove(`${folder}/rpmdb.sqlite-wal`);
  tree.remove(`${folder}/rpmdb.sqlite-shm`);
}
