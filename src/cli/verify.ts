import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { execa } from "execa";
import { exitCodes, SourceError, StageError, UsageError } from "../errors.ts";
import { becomeRoot } from "../host/elevate.ts";
import { enterPrivateNamespace } from "../host/namespace.ts";
import { compareImages, type ImageDifference } from "../image/compare-images.ts";
import { readImageFacts } from "../image/image-facts.ts";
import { openImage } from "../image/open-image.ts";
import { formatCount } from "../monitor/units.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { loadNamedManifest } from "./run-build.ts";
import { labelReader } from "./tree-diff.ts";

/**
 * `verify MANIFEST`: the same manifest built twice from nothing. The second build runs later, in a folder with a longer name, on one
 * processor, under another host name, time zone, language and umask: what depends on any of them shows.
 */

/** One exported file or tree, and how the two of it compare. */
interface Verdict {
  readonly name: string;
  readonly identical: boolean;
  readonly sha256: string | null;
  readonly differences: readonly ImageDifference[];
}

/** Answers 0 when every export is the same, 1 when one is not. */
export async function verifyCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  if ((input.positionals[0] ?? "-") === "-")
    throw new UsageError("Cannot verify a manifest from standard input: it is read twice", { hint: "Write it to a file" });
  if (process.getuid?.() === 0) enterPrivateNamespace(world.env);
  await loadNamedManifest(input, world);
  becomeRoot((line) => world.err(`${line}\n`));
  enterPrivateNamespace(world.env);
  using place = openPlace(input);
  const sources = resolve(input.value("store") ?? ".osbuild", "sources");
  const first = join(place.path, "first");
  const second = join(place.path, "the-second-build");
  await build(first, [], { input, world, sources });
  await build(second, otherConditions, { input, world, sources: join(first, "store", "sources") });
  await share(join(first, "store", "sources"), sources);
  const verdicts: Verdict[] = [];
  for (const name of listExports(join(first, "output"), join(second, "output")))
    verdicts.push(await judge(name, join(first, "output"), join(second, "output"), world));
  if (verdicts.length === 0) throw new UsageError("Cannot compare anything: the manifest exports nothing");
  const identical = verdicts.every((verdict) => verdict.identical);
  world.out(input.has("json") ? `${JSON.stringify({ identical, exports: verdicts }, null, 2)}\n` : describe(verdicts));
  return identical ? exitCodes.ok : exitCodes.failed;
}

function openPlace(input: CommandInput): Disposable & { readonly path: string } {
  const kept = input.value("keep");
  if (kept !== undefined) {
    if (existsSync(kept) && readdirSync(kept).length > 0)
      throw new UsageError(`Cannot keep the builds in '${kept}': the folder is not empty`, { hint: "Name a new folder" });
    mkdirSync(kept, { recursive: true });
    return { path: resolve(kept), [Symbol.dispose]: () => {} };
  }
  const parent = dirname(resolve(input.value("store") ?? ".osbuild"));
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, ".osbuild-verify-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

interface Building {
  readonly input: CommandInput;
  readonly world: CommandWorld;
  readonly sources: string;
}

/** What an image must not depend on. */
const otherConditions = [
  "unshare",
  "--uts",
  "sh",
  "-c",
  'hostname other-host; umask 027; TZ=Pacific/Kiritimati; LANG=C LC_ALL=POSIX; export TZ LANG LC_ALL; pin=$(command -v taskset); if [ "$pin" ]; then exec "$pin" -c 0 "$@"; else exec "$@"; fi',
  "sh",
] as const;

/** Builds in a folder of its own with this program, below other conditions; fails when the build does. */
async function build(folder: string, conditions: readonly string[], { input, world, sources }: Building): Promise<void> {
  const store = join(folder, "store");
  mkdirSync(store, { recursive: true });
  await share(sources, join(store, "sources"));
  const program = [process.execPath, ...process.execArgv, process.argv[1] ?? ""];
  const repeated = ["export", "libdir"].flatMap((flag) => input.values(flag).flatMap((value) => [`--${flag}`, value]));
  const flags = ["--store", store, "--output-directory", join(folder, "output"), "--cache-max-size", "unlimited", ...repeated];
  const [command = "", ...args] = [...conditions, ...program, "build", ...flags, input.positionals[0] ?? "-"];
  const { exitCode, stderr } = await execa(command, args, {
    reject: false,
    stdin: "ignore",
    stdout: "ignore",
    stderr: input.has("quiet") || input.has("json") ? "pipe" : "inherit",
    cancelSignal: world.signal,
    forceKillAfterDelay: 20_000,
  });
  world.signal.throwIfAborted();
  if (exitCode === 0) return;
  throw new StageError(`Cannot verify: ${conditions.length === 0 ? "the first build" : "the second build"} failed`, {
    hint: stderr ? stderr.trimEnd().split("\n").slice(-20).join("\n  ") : "What it said last is above",
  });
}

/** Gives a folder what another one has, without copying content. */
async function share(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  const { exitCode, stderr } = await execa("cp", ["--archive", "--link", "--no-clobber", "--", `${from}/.`, to], {
    reject: false,
  });
  if (exitCode === 0) return;
  const copied = await execa("cp", ["--archive", "--no-clobber", "--", `${from}/.`, to], { reject: false });
  if (copied.exitCode !== 0) throw new SourceError(`Cannot use what '${from}' has: ${stderr}`);
}

/** Exported files by their path below the output, exported trees by their folder. */
function listExports(...outputs: readonly string[]): readonly string[] {
  const names = outputs.flatMap((output) =>
    readdirSync(output, { withFileTypes: true }).flatMap((pipeline) => {
      if (!pipeline.isDirectory()) return [];
      const entries = readdirSync(join(output, pipeline.name), { withFileTypes: true });
      const isTree = entries.length === 0 || !entries.every((entry) => entry.isFile());
      return isTree ? [pipeline.name] : entries.map((entry) => join(pipeline.name, entry.name));
    }),
  );
  return [...new Set(names)].sort();
}

async function judge(name: string, first: string, second: string, world: CommandWorld): Promise<Verdict> {
  const [left, right] = [join(first, name), join(second, name)];
  const missing = [left, right].find((path) => !existsSync(path));
  if (missing !== undefined) {
    const what = missing === left ? "only in the second build" : "only in the first build";
    return {
      name,
      identical: false,
      sha256: null,
      differences: [{ where: name, what, reason: "the builds made different things" }],
    };
  }
  const isTree = statSync(left).isDirectory();
  const digests = isTree ? [] : [(await readImageFacts(left)).sha256, (await readImageFacts(right)).sha256];
  if (!isTree && digests[0] === digests[1]) return { name, identical: true, sha256: digests[0] ?? null, differences: [] };
  await using a = await openImage(left, world.signal);
  await using b = await openImage(right, world.signal);
  const differences = compareImages(a, b, labelReader());
  return { name, identical: isTree && differences.length === 0, sha256: null, differences };
}

const shown = 60;

function describe(verdicts: readonly Verdict[]): string {
  const lines = verdicts.flatMap(({ name, identical, sha256, differences }) => {
    if (identical) return [`Identical  ${name}${sha256 === null ? "" : `\nsha256     ${sha256}`}`];
    const found = differences.map(
      ({ where, path, what, reason }) => `  ${where}${path === undefined ? "" : ` ${path}`}: ${what}\n    ${reason}`,
    );
    const rest =
      found.length > shown ? [`  and ${formatCount(found.length - shown, "more difference")}: --json lists them all`] : [];
    return [`Differs    ${name}: ${formatCount(found.length, "difference")}`, ...found.slice(0, shown), ...rest];
  });
  return `${lines.join("\n")}\n`;
}
