import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { codeOf, exitCodes, messageOf, UsageError } from "../errors.ts";
import { formatBytes, parseSize } from "../monitor/units.ts";
import { didYouMean } from "../schema/closest.ts";
import { type Architecture, distributions } from "../starter/distributions.ts";
import { isDisk, type StarterFormat, starterFormats, writeStarter } from "../starter/starter.ts";
import type { CommandInput, CommandWorld } from "./command.ts";

/** `new [FILE]`: a manifest to start from. A file that is there already stays as it is. */
export async function newCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [file] = input.positionals;
  const distribution = choose(input.value("distribution") ?? "debian-12", "--distribution", Object.keys(distributions));
  const format = choose(input.value("format") ?? "qcow2", "--format", Object.keys(starterFormats)) as StarterFormat;
  const hostname = requireName(
    input.value("hostname") ?? distribution.replace(/\W.*/, ""),
    "--hostname",
    /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
  );
  const text = writeStarter({
    distribution,
    format,
    hostname,
    sizeBytes: readSize(input, distribution, format),
    architecture: choose(input.value("arch") ?? process.arch, "--arch", ["x64", "arm64"]) as Architecture,
    user: requireName(input.value("user") ?? "admin", "--user", /^[a-z_][a-z0-9_-]{0,31}$/),
    sshKey: await readKey(input.value("ssh-key")),
    file: file ?? "manifest.yaml",
    uuid: randomUUID,
  });
  if (file === undefined) world.out(text);
  else await writeNew(file, text);
  if (file !== undefined) world.err(`Wrote ${file}. Build it: sudo osbuild-action build --install-dependencies ${file}\n`);
  return exitCodes.ok;
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
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`Cannot read --ssh-key '${path}': ${messageOf(error)}`);
  });
  const key = text.trim();
  if (/^(ssh|ecdsa|sk-)[\w@.-]* [A-Za-z0-9+/=]+( [^\n]*)?$/.test(key)) return key;
  throw new UsageError(`Cannot use --ssh-key '${path}': it is no public key of one line`, {
    hint: "Name the file that ends with .pub",
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
