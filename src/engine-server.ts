import { readFile } from "node:fs/promises";
import { type BuildReport, findStored } from "./build.ts";
import { CheckpointPacker } from "./checkpoint-packer.ts";
import { Engine, wantsNetwork } from "./engine.ts";
import { BuildError, exitCodes, ManifestError, messageOf, StoreError } from "./errors.ts";
import { findMissingTools, installTools, missingToolsError } from "./host/tools.ts";
import { loadManifest } from "./manifest/load.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { parseDocument } from "./manifest/parse.ts";
import type { Catalogue } from "./modules/catalogue.ts";
import type { BuildEvent } from "./monitor/event.ts";
import { describeCheckpoints } from "./pipeline/exchange.ts";
import { findPipelinesToBuild } from "./pipeline/graph.ts";
import { makePlan, type Plan } from "./pipeline/plan.ts";
import { findMissingHostTools, gatherPlanFacts, hideDue } from "./plan-facts.ts";
import type { ActionMessage, CheckpointsRestored, EngineMessage, EngineRequest, RestoredCheckpoint } from "./protocol.ts";
import { collectMetadata, type ExportedImage, findIds, findImages } from "./results.ts";
import { storeFormat } from "./store/layout.ts";

/** The engine's side of protocol.ts: takes one request, says what happens, answers the exit code. Never throws. */

export interface ServerWorld {
  readonly send: (message: EngineMessage) => void;
  readonly receive: () => Promise<ActionMessage | undefined>;
  readonly signal: AbortSignal;
  readonly version: string;
  /** What the built-in modules are, for the keys of caches. */
  readonly codeDigest: () => string;
  readonly loadCatalogue: (libdirs: readonly string[]) => Promise<Catalogue>;
  readonly readOsRelease: () => Promise<string | undefined>;
}

/** Does what a request says. */
export async function serveEngine(request: EngineRequest, world: ServerWorld): Promise<number> {
  try {
    const catalogue = await world.loadCatalogue(request.libdirs);
    const osRelease = await world.readOsRelease();
    const manifest = await loadManifest(await parseDocument(await readFile(request.manifest), request.manifestName), {
      catalogue,
      osRelease,
    });
    if (request.command === "validate") {
      world.send({ kind: "problems", problems: [] });
      return exitCodes.ok;
    }
    if (request.command === "plan") {
      const facts = hideDue(gatherPlanFacts(request.store, catalogue), manifest, request.refreshAfterDays);
      world.send(describePlan(makePlan(manifest, request.exports, facts)));
      return exitCodes.ok;
    }
    await requireTools(manifest, catalogue, request, world);
    return await buildFor({ request, world, catalogue, manifest, osRelease });
  } catch (error) {
    return explain(error, world);
  }
}

function explain(error: unknown, { send, signal }: ServerWorld): number {
  if (error instanceof ManifestError) {
    send({ kind: "problems", problems: error.problems });
    return error.exitCode;
  }
  if (signal.aborted) {
    send({ kind: "failed", code: "E_INTERRUPTED", message: "The build was interrupted", exitCode: exitCodes.interrupted });
    return exitCodes.interrupted;
  }
  if (error instanceof BuildError) {
    const { code, message, hint, exitCode } = error;
    send({ kind: "failed", code, message, hint, exitCode });
    return exitCode;
  }
  const stack = typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : undefined;
  send({ kind: "failed", code: "E_BUG", message: messageOf(error), stack, exitCode: exitCodes.failed });
  return exitCodes.failed;
}

interface Job {
  readonly request: EngineRequest;
  readonly world: ServerWorld;
  readonly catalogue: Catalogue;
  readonly manifest: Manifest;
  readonly osRelease: string | undefined;
}

async function buildFor(job: Job): Promise<number> {
  const { request, world, catalogue, manifest } = job;
  let onEvent: (event: BuildEvent) => void = world.send;
  await using engine = await Engine.open({
    storePath: request.store,
    maximumStoreBytes: undefined,
    catalogue,
    monitor: (event) => onEvent(event),
    signal: world.signal,
    outputDirectory: request.outputDirectory,
    owner: request.owner,
    version: world.version,
  });
  const exports = request.exports.length > 0 ? request.exports : manifest.defaultExports;
  const packer = request.exchange === undefined ? undefined : await exchangeCheckpoints(job, engine, exports);
  if (packer !== undefined) onEvent = (event) => packer.follow(event);
  const report = await engine.build({
    manifest,
    exports,
    checkpoints: namedPatterns(request.checkpoints),
    releaseExports: request.exchange === undefined,
    stageTimeoutMs: request.stageTimeoutMs,
    refreshAfterDays: request.refreshAfterDays,
  });
  await packer?.finish();
  world.send(describeOutcome(manifest, exports, report, await findImages(report, engine.exportNotes)));
  if (world.signal.aborted) return exitCodes.interrupted;
  return report.success ? exitCodes.ok : exitCodes.failed;
}

/** `auto` and `all` are the engine's own choice, a seal after every stage; what of that is worth packing is the packer's. */
function namedPatterns(checkpoints: readonly string[]): readonly string[] {
  return checkpoints.some((pattern) => pattern === "auto" || pattern === "all" || pattern === "none") ? [] : checkpoints;
}

async function requireTools(
  manifest: Manifest,
  catalogue: Catalogue,
  request: EngineRequest,
  { send, signal }: ServerWorld,
): Promise<void> {
  const packing = request.exchange?.save === true ? ["mksquashfs"] : [];
  const { store: storePath, exports, refreshAfterDays } = request;
  const needed = findMissingHostTools(manifest, { storePath, catalogue, exports, refreshAfterDays });
  const missing = [...new Set([...needed, ...findMissingTools(packing)])];
  if (missing.length === 0) return;
  if (!request.installDependencies) throw missingToolsError(missing);
  await installTools(missing, (message) => send({ kind: "notice", level: "info", message }), signal);
}

/** Asks what a cache has, takes it in, and answers who packs what is made. */
async function exchangeCheckpoints(
  { request, world, manifest, catalogue, osRelease }: Job,
  engine: Engine,
  exports: readonly string[],
) {
  const stored = await findStored(manifest, engine.findTreesFor(manifest, request.refreshAfterDays));
  world.send({
    kind: "checkpoints-planned",
    keyFacts: [`store-${storeFormat}`, process.arch, world.codeDigest()],
    host: osRelease ?? "",
    pipelines: describeCheckpoints(manifest, exports, {
      has: (id) => stored.has(id),
      wantsNetwork: (stage) => wantsNetwork(stage, catalogue),
    }),
  });
  const answer: CheckpointsRestored = (await world.receive()) ?? { kind: "checkpoints-restored", restored: [], doNotPack: [] };
  const known = new Set<string>(answer.doNotPack);
  for (const checkpoint of answer.restored) if (await takeIn(checkpoint, engine, world)) known.add(checkpoint.id);
  return new CheckpointPacker({ engine, send: world.send, request, known: new Set([...known, ...stored]) });
}

async function takeIn(
  { id, path, sha256, sealedMs }: RestoredCheckpoint,
  engine: Engine,
  { send }: ServerWorld,
): Promise<boolean> {
  const startedAt = performance.now();
  try {
    const tree = await engine.store.import(path, { sha256, move: true, sealedMs });
    if (tree.id !== id) throw new StoreError(`The file holds another checkpoint, ${tree.id}`);
    send({ kind: "checkpoint-imported", id, success: true, durationMs: performance.now() - startedAt });
    return true;
  } catch (error) {
    send({ kind: "checkpoint-imported", id, success: false, durationMs: performance.now() - startedAt, error: messageOf(error) });
    return false;
  }
}

function describePlan({ pipelines, downloads, disk, missingTools }: Plan): EngineMessage {
  const fetched = downloads.filter(({ cached }) => !cached);
  const sizes = fetched.map(({ sizeBytes }) => sizeBytes);
  return {
    kind: "plan",
    pipelines: pipelines.map(({ name, stages }) => ({
      name,
      stages: stages.map(({ action, module = "", ...stage }) => ({ ...stage, cached: action === "cached", module })),
    })),
    downloads: { items: fetched.length, bytes: sizes.reduce<number | undefined>(addKnown, 0) },
    diskNeededBytes: disk.neededBytes,
    diskFreeBytes: disk.freeBytes,
    missingTools,
  };
}

/** A sum is known when all its parts are. */
function addKnown(sum: number | undefined, size: number | undefined): number | undefined {
  return sum === undefined || size === undefined ? undefined : sum + size;
}

function describeOutcome(
  manifest: Manifest,
  exports: readonly string[],
  report: BuildReport,
  images: readonly ExportedImage[],
): EngineMessage {
  const total = findPipelinesToBuild(manifest, exports, () => false).reduce((sum, { stages }) => sum + stages.length, 0);
  const ran = report.pipelines.reduce((sum, { stages }) => sum + stages.length, 0);
  const left = report.success ? 0 : report.pipelines.filter(({ success }) => !success).length;
  return {
    kind: "outcome",
    success: report.success,
    ...findIds(manifest, report),
    images,
    stages: { total, cached: Math.max(0, total - ran - left) },
    metadata: collectMetadata(manifest, report),
  };
}
