import { availableParallelism } from "node:os";
import type { PackageSet } from "./dpkg.ts";
import { type StageContext, StageFailure } from "./stage.ts";

/** Finds out from package files alone which of them an empty tree needs first: the essential ones and what these depend on. */

interface PackageFile {
  readonly file: string;
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly essential: boolean;
  /** Names of all alternatives of all dependencies. */
  readonly needs: readonly string[];
  /** Its own name and those it stands in for. */
  readonly provides: readonly string[];
}

const fields = ["Package", "Version", "Architecture", "Essential", "Pre-Depends", "Depends", "Provides"];

/** Reads the control data of all files; throws for one that is no package. */
export async function readPackageSet(exec: StageContext["exec"], folder: string, files: readonly string[]): Promise<PackageSet> {
  const packages: PackageFile[] = [];
  const waiting = [...files.entries()];
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      packages[next[0]] = await readPackage(exec, folder, next[1]);
    }
  });
  await Promise.all(workers);
  const architecture = packages.find((one) => one.architecture !== "all")?.architecture ?? "all";
  return { folder, files, essential: findEssential(packages), architecture };
}

async function readPackage(exec: StageContext["exec"], folder: string, file: string): Promise<PackageFile> {
  const format = `${fields.map((name) => `\${${name}}`).join("\\t")}\\n`;
  const options = { quiet: true, okCodes: [2] };
  const { exitCode, stdout } = await exec("dpkg-deb", ["--show", `--showformat=${format}`, `${folder}/${file}`], options);
  if (exitCode !== 0) throw new StageFailure(`Cannot install '${file}': it is not a Debian package`);
  const [name = "", version = "", architecture = "", essential = "", pre = "", depends = "", provides = ""] = stdout
    .trimEnd()
    .split("\t");
  const needs = [...parseNames(pre), ...parseNames(depends)];
  return { file, name, version, architecture, essential: essential === "yes", needs, provides: [name, ...parseNames(provides)] };
}

/** Package names in a dependency field: `libc6 (>= 2.36), awk | mawk:any`. */
function parseNames(field: string): readonly string[] {
  return field
    .split(/[,|]/)
    .map((part) => part.trim().replace(/[\s:(].*$/, ""))
    .filter((name) => name !== "");
}

function findEssential(packages: readonly PackageFile[]): readonly string[] {
  const chosen = new Set(packages.filter(({ essential }) => essential));
  for (const one of chosen) {
    for (const other of packages) if (one.needs.some((name) => other.provides.includes(name))) chosen.add(other); // the loop sees what is added
  }
  return packages.filter((one) => chosen.has(one)).map(({ file }) => file);
}
