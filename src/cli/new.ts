import { createHash, randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { codeOf, exitCodes, messageOf, SourceError, UsageError } from "../errors.ts";
import { formatBytes, parseSize } from "../monitor/units.ts";
import { didYouMean } from "../schema/closest.ts";
import { type Architecture, distributions } from "../starter/distributions.ts";
import { writeRpmStarter } from "../starter/rpm-starter.ts";
import { isDisk, type StarterFormat, starterFormats, writeStarter } from "../starter/starter.ts";
import type { CommandInput, CommandWorld } from "./command.ts";

/** `new [FILE]`: a manifest to start from. A file that is there already stays as it is. */
export async function newCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [file] = input.positionals;
  const distribution = choose(input.value("distribution") ?? "debian-12", "--distribution", [
    ...Object.keys(distributions),
    "rpm",
  ]);
  const text = distribution === "rpm" ? await writeRpm(input, world) : await writeKnown(distribution, input);
  if (file === undefined) world.out(text);
  else await writeNew(file, text);
  if (file !== undefined) world.err(`Wrote ${file}. Build it: sudo osbuild-action build --install-dependencies ${file}\n`);
  return exitCodes.ok;
}

async function writeKnown(distribution: string, input: CommandInput): Promise<string> {
  for (const flag of ["repository", "key"])
    if (input.has(flag))
      throw new UsageError(`Cannot use --${flag} with ${distribution}`, { hint: "It goes with --distribution rpm" });
  const format = choose(input.value("format") ?? "qcow2", "--format", Object.keys(starterFormats)) as StarterFormat;
  return writeStarter({
    ...readCommon(input, distribution),
    distribution,
    format,
    sizeBytes: readSize(input, distribution, format),
    user: requireName(input.value("user") ?? "admin", "--user", /^[a-z_][a-z0-9_-]{0,31}$/),
    sshKey: await readKey(input.value("ssh-key")),
    uuid: randomUUID,
  });
}

async function writeRpm(input: CommandInput, world: CommandWorld): Promise<string> {
  const repository = input.value("repository");
  if (repository === undefined || !/^https?:\/\//.test(repository))
    throw new UsageError("Cannot write a manifest of RPM packages without a repository", {
      hint: "Add --repository URL, with http or https",
    });
  for (const flag of ["size", "user", "ssh-key"])
    if (input.has(flag))
      throw new UsageError(`Cannot use --${flag} with rpm: the manifest makes an archive`, { hint: "Leave it out" });
  const key = input.value("key");
  const packages = input.values("package");
  return writeRpmStarter({
    ...readCommon(input, "rpm"),
    repository,
    checksum: await readChecksum(repository, world.signal),
    key: key === undefined ? undefined : await readText(key, "--key"),
    packages: packages.length > 0 ? packages : ["bash", "coreutils"],
    format: choose(input.value("format") ?? "tar", "--format", ["tar", "tar.gz", "tar.xz"]),
  });
}

/** What a manifest of every distribution has. */
function readCommon(input: CommandInput, distribution: string) {
  return {
    hostname: requireName(
      input.value("hostname") ?? distribution.replace(/\W.*/, ""),
      "--hostname",
      /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
    ),
    architecture: choose(input.value("arch") ?? process.arch, "--arch", ["x64", "arm64"]) as Architecture,
    packages: input.values("package").map((name) => requireName(name, "--package", /^[@A-Za-z0-9][\w.+:=~-]*$/)),
    file: input.positionals[0] ?? "manifest.yaml",
  };
}

/** sha256 of a repository's metadata as it is now. */
async function readChecksum(repository: string, signal: AbortSignal): Promise<string> {
  const url = `${repository.replace(/\/+$/, "")}/repodata/repomd.xml`;
  const answer = await fetch(url, { signal }).catch((error: unknown) => {
    throw new SourceError(`Cannot read '${url}': ${messageOf(error)}`);
  });
  if (!answer.ok)
    throw new SourceError(`Cannot read '${url}': the server answers ${answer.status}`, {
      hint: "Name the folder that has `repodata` in it",
    });
  return createHash("sha256")
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest("hex");
}

function choose(text: string, flag: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  const near = didYouMean(text, choices);
  const all = `Use one of ${choices.join(", ")}`;
  throw new UsageError(`Cannot use ${flag} '${text}'`, { hint: near === undefined ? all : `${near} ${all}` });
}

function requireName(text: string, flag: string, pattern: RegExp): string {
  if (pattern.test(text)) return text;
  throw new UsageError(`Cannot use ${flag} '${text}'`, { hint: "Use lowercase letters, digits and '-', a letter first" });
}

function readSize(input: CommandInput, distribution: string, format: StarterFormat): number {
  const given = input.value("size");
  if (given !== undefined && !isDisk(format))
    throw new UsageError(`Cannot give a size to the format '${format}': only disks have one`, { hint: "Leave --size out" });
  const bytes = parseSize(given ?? "2GiB", "--size");
  const minimum = distributions[distribution]?.minimumBytes ?? 0;
  if (bytes < minimum || !Number.isFinite(bytes) || bytes > 2 ** 43)
    throw new UsageError(`Cannot use --size '${given}': ${distribution} needs ${formatBytes(minimum)}, and 8 TiB are the most`, {
      hint: "Write a size such as 4GiB",
    });
  return Math.floor(bytes / 2 ** 20) * 2 ** 20;
}

/** A key goes into a manifest that others will read: a private one is refused. */
async function readKey(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const key = (await readText(path, "--ssh-key")).trim();
  if (/^(ssh|ecdsa|sk-)[\w@.-]* [A-Za-z0-9+/=]+( [^\n]*)?$/.test(key)) return key;
  throw new UsageError(`Cannot use --ssh-key '${path}': it is no public key of one line`, {
    hint: "Name the file that ends with .pub",
  });
}

async function readText(path: string, flag: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`Cannot read ${flag} '${path}': ${messageOf(error)}`);
  });
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST")
      throw new UsageError(`Cannot write '${file}': there is such a file already`, {
        hint: "Name another file, or remove this one",
      });
    throw new UsageError(`Cannot write '${file}': ${messageOf(error)}`);
  }
}
