import { resolve } from "node:path";
import type { BuildReport } from "../build.ts";
import { Engine, listHostTools } from "../engine.ts";
import { exitCodes, UsageError } from "../errors.ts";
import { becomeRoot } from "../host/elevate.ts";
import { enterPrivateNamespace } from "../host/namespace.ts";
import { engineTools, findMissingTools, installTools, missingToolsError } from "../host/tools.ts";
import type { SourceDocument } from "../manifest/document.ts";
import { addTo2020, loadManifest } from "../manifest/load.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { Catalogue } from "../modules/catalogue.ts";
import type { Monitor } from "../monitor/event.ts";
import { jsonSequenceMonitor } from "../monitor/json-sequence.ts";
import { plainMonitor } from "../monitor/plain.ts";
import { terminalMonitor } from "../monitor/terminal.ts";
import { parseSize } from "../monitor/units.ts";
import { collectMetadata, type ExportedImage, findIds, findImages } from "../results.ts";
import { parseSeconds } from "./boot.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { readDocument, readOsRelease } from "./documents.ts";
import { describeReentry } from "./reentry.ts";
import { describeReport } from "./report.ts";

/** `build MANIFEST`: makes what the manifest describes and ends with what it made. */
export async function buildCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  // Without root the manifest is checked first, so that its problems need none; with root the program starts again at once.
  if (process.getuid?.() === 0) enterPrivateNamespace(world.env);
  const catalogue = await world.loadCatalogue(input.values("libdir"));
  const manifest = await loadManifest(await readManifestDocument(input), { catalogue, osRelease: await readOsRelease() });
  becomeRoot((line) => world.err(`${line}\n`));
  enterPrivateNamespace(world.env);
  await requireTools(manifest, catalogue, input, world);
  using monitor = chooseMonitor(input, world);
  await using engine = await Engine.open({
    storePath: resolve(input.value("store") ?? input.value("cache") ?? ".osbuild"),
    maximumStoreBytes: parseSize(input.value("cache-max-size") ?? "20GB", "--cache-max-size"),
    catalogue,
    monitor: monitor.monitor,
    signal: world.signal,
    outputDirectory: resolve(input.value("output-directory") ?? "output"),
    owner: invoker(world),
    version: world.version,
  });
  const timeout = input.value("stage-timeout");
  const report = await engine.build({
    manifest,
    exports: input.values("export"),
    checkpoints: input.values("checkpoint"),
    stageTimeoutMs: timeout === undefined ? undefined : parseSeconds(timeout, "--stage-timeout") * 1000,
    breakBefore: input.value("break"),
  });
  world.signal.throwIfAborted();
  const images = await findImages(report);
  if (input.has("json")) world.out(`${JSON.stringify(describeJson(manifest, report, images), null, 2)}\n`);
  else world.err(describeReport(manifest, report, images, (id) => describeReentry(world.args, id)));
  return report.success ? exitCodes.ok : exitCodes.failed;
}

/** The document, with what 2020's flags add to it. */
async function readManifestDocument(input: CommandInput): Promise<SourceDocument> {
  const [file = "-"] = input.positionals;
  const [buildEnv, sources] = await Promise.all(["build-env", "sources"].map((flag) => readAddition(input.value(flag))));
  return addTo2020(await readDocument(file), { buildEnv, sources });
}

async function readAddition(file: string | undefined): Promise<SourceDocument | undefined> {
  return file === undefined ? undefined : readDocument(file);
}

async function requireTools(manifest: Manifest, catalogue: Catalogue, input: CommandInput, world: CommandWorld): Promise<void> {
  const missing = findMissingTools([...engineTools, ...listHostTools(manifest, catalogue)]);
  if (missing.length === 0) return;
  if (!input.has("install-dependencies")) throw missingToolsError(missing);
  await installTools(missing, (line) => world.err(`${line}\n`), world.signal);
}

function chooseMonitor(input: CommandInput, world: CommandWorld): { readonly monitor: Monitor } & Disposable {
  const none = { [Symbol.dispose]: () => {} };
  const name = input.value("monitor") ?? (input.has("json") || input.has("quiet") ? "NullMonitor" : "LogMonitor");
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
    default:
      throw new UsageError(`There is no monitor '${name}'`, { hint: "Use LogMonitor, JSONSeqMonitor or NullMonitor" });
  }
}

/** Under sudo, the user who called. */
function invoker({ env }: CommandWorld): { readonly uid: number; readonly gid: number } | undefined {
  const [uid, gid] = [Number(env.SUDO_UID), Number(env.SUDO_GID)];
  return Number.isInteger(uid) && Number.isInteger(gid) && env.SUDO_UID !== undefined ? { uid, gid } : undefined;
}

function describeJson(manifest: Manifest, report: BuildReport, images: readonly ExportedImage[]): unknown {
  return { ...report, ...findIds(manifest, report), images, metadata: collectMetadata(manifest, report) };
}
