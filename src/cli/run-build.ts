import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { BuildReport } from "../build.ts";
import { Engine } from "../engine.ts";
import { UsageError } from "../errors.ts";
import type { ExportNotes } from "../export-notes.ts";
import { becomeRoot } from "../host/elevate.ts";
import { installTools, missingToolsError } from "../host/tools.ts";
import type { SourceDocument } from "../manifest/document.ts";
import { addTo2020, loadManifest } from "../manifest/load.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { Catalogue } from "../modules/catalogue.ts";
import type { Monitor } from "../monitor/event.ts";
import { jsonSequenceMonitor } from "../monitor/json-sequence.ts";
import { plainMonitor } from "../monitor/plain.ts";
import { terminalMonitor } from "../monitor/terminal.ts";
import { parseSize } from "../monitor/units.ts";
import { findMissingHostTools } from "../plan-facts.ts";
import { defaultMaximumBytes } from "../store/prune.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { readDocument, readOsRelease } from "./documents.ts";
import { parseSeconds, readDays } from "./flags.ts";
import { readFolders } from "./folders.ts";
import { enterNamespace } from "./namespace.ts";
import { openTimeline } from "./timeline.ts";

/** What a build made of a manifest. */
export interface Build {
  readonly manifest: Manifest;
  readonly report: BuildReport;
  readonly exportNotes: ExportNotes;
}

/** Loads and builds the manifest that a command line names. */
export async function runBuild(input: CommandInput, world: CommandWorld): Promise<Build> {
  // Without root the manifest is checked first, so that its problems need none; with root the program starts again at once.
  enterNamespace(input, world);
  const { manifest, catalogue } = await loadNamedManifest(input, world);
  const folders = readFolders(input, manifest);
  becomeRoot((line) => world.err(`${line}\n`));
  enterNamespace(input, world);
  const storePath = resolve(input.value("store") ?? input.value("cache") ?? ".osbuild");
  const wanted = { exports: input.values("export"), refreshAfterDays: readDays(input) };
  await requireTools(findMissingHostTools(manifest, { storePath, catalogue, ...wanted }), input, world);
  using chosen = chooseMonitor(input, world);
  const timeline = input.value("timeline");
  using page = timeline === undefined ? undefined : openTimeline(resolve(timeline), chosen.monitor, invoker(world));
  await using engine = await Engine.open({
    storePath,
    maximumStoreBytes: readLimit(input, storePath),
    catalogue,
    monitor: page?.monitor ?? chosen.monitor,
    signal: world.signal,
    outputDirectory: resolve(input.value("output-directory") ?? "output"),
    owner: invoker(world),
    keepOwners: world.env.OSBUILD_EXPORT_FORCE_NO_PRESERVE_OWNER !== "1",
    version: world.version.replace(/^\S+ /, ""),
    secrets: readSecrets(input.value("secrets")),
    folders,
  });
  const report = await engine.build({
    manifest,
    ...wanted,
    checkpoints: input.values("checkpoint"),
    releaseExports: true,
    jobs: readJobs(input),
    stageTimeoutMs: readTimeout(input),
    breakBefore: input.value("break"),
  });
  world.signal.throwIfAborted();
  return { manifest, report, exportNotes: engine.exportNotes };
}

/** The manifest that a command line names, with the catalogue it was read against. */
export async function loadNamedManifest(
  input: CommandInput,
  world: CommandWorld,
): Promise<{ readonly manifest: Manifest; readonly catalogue: Catalogue }> {
  const catalogue = await world.loadCatalogue(input.values("libdir"));
  const [file = "-"] = input.positionals;
  const [buildEnv, sources] = await Promise.all(["build-env", "sources"].map((flag) => readAddition(input.value(flag))));
  const document = addTo2020(await readDocument(file), { buildEnv, sources });
  return { manifest: await loadManifest(document, { catalogue, osRelease: await readOsRelease() }), catalogue };
}

async function readAddition(file: string | undefined): Promise<SourceDocument | undefined> {
  return file === undefined ? undefined : readDocument(file);
}

async function requireTools(missing: readonly string[], input: CommandInput, world: CommandWorld): Promise<void> {
  if (missing.length === 0) return;
  if (!input.has("install-dependencies")) throw missingToolsError(missing);
  await installTools(missing, (line) => world.err(`${line}\n`), world.signal);
}

/** A store that nobody limits would grow until the disk is full. */
function readLimit(input: CommandInput, store: string): number | undefined {
  const text = input.value("cache-max-size");
  if (text === undefined) return defaultMaximumBytes(dirname(store));
  const bytes = parseSize(text, "--cache-max-size");
  return Number.isFinite(bytes) ? bytes : undefined;
}

/** Throws a `UsageError` when a flag of a build has a value that means nothing. */
export function checkBuildFlags(input: CommandInput): void {
  readLimit(input, ".");
  readTimeout(input);
  readMonitorName(input);
}

function readTimeout(input: CommandInput): number | undefined {
  const text = input.value("stage-timeout");
  return text === undefined ? undefined : parseSeconds(text, "--stage-timeout") * 1000;
}

function readJobs(input: CommandInput): number | undefined {
  const text = input.value("jobs");
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`Cannot use --jobs '${text}'`, { hint: "Write how many pipelines may run at once" });
}

function chooseMonitor(input: CommandInput, world: CommandWorld): { readonly monitor: Monitor } & Disposable {
  const none = { [Symbol.dispose]: () => {} };
  const name = readMonitorName(input);
  const write = world.openMonitor(input.value("monitor-fd"));
  switch (name) {
    case "NullMonitor":
      return { monitor: () => {}, ...none };
    case "JSONSeqMonitor":
      return { monitor: jsonSequenceMonitor(write), ...none };
    case "LogMonitor": {
      if (!world.terminal.interactive || input.has("monitor-fd")) return { monitor: plainMonitor(write), ...none };
      const monitor = terminalMonitor({ write: world.err, ...world.terminal });
      return { monitor, [Symbol.dispose]: () => monitor[Symbol.dispose]() };
    }
  }
}

const monitors = ["LogMonitor", "JSONSeqMonitor", "NullMonitor"] as const;

function readMonitorName(input: CommandInput): (typeof monitors)[number] {
  const wanted = input.value("monitor") ?? (input.has("json") || input.has("quiet") ? "NullMonitor" : "LogMonitor");
  const name = monitors.find((one) => one === wanted);
  if (name === undefined)
    throw new UsageError(`There is no monitor '${wanted}'`, { hint: "Use LogMonitor, JSONSeqMonitor or NullMonitor" });
  return name;
}

/** Under sudo, the user who called. */
function invoker({ env }: CommandWorld): { readonly uid: number; readonly gid: number } | undefined {
  const [uid, gid] = [Number(env.SUDO_UID), Number(env.SUDO_GID)];
  return env.SUDO_UID !== undefined && Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

/** What is wrong with the file is not said in the words of the parser, which quotes it. */
function readSecrets(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  const hint = "Write a file of JSON: sources and their secrets";
  const text = attempt(() => readFileSync(path, "utf8"));
  if (text === undefined) throw new UsageError(`Cannot read --secrets '${path}'`, { hint });
  const secrets = attempt(() => JSON.parse(text) as unknown);
  if (secrets === undefined) throw new UsageError(`Cannot read --secrets '${path}': it is no JSON`, { hint });
  return secrets;
}

function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
