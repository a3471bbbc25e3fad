/**
 * The Action's story: read the inputs, run the engine for each manifest with the tree cache beside it, upload the images, say what happened. Outputs,
 * annotations and summary come in any case; then the step fails if anything did.
 */

import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { getInput, saveState } from "@actions/core";
import { exitCodes, InterruptedError } from "../errors.ts";
import { uploadImages, whyNoArtifacts } from "./artifact.ts";
import { openTreeCache, type TreeCache } from "./cache/tree-cache.ts";
import { compressImage } from "./compress.ts";
import { runEngine } from "./engine.ts";
import { type ActionInputs, parseInputs } from "./inputs.ts";
import { findManifests, folderNames, type ManifestFile } from "./manifests.ts";
import { addToRecord, noteDownload, type RunRecord, startRecord } from "./report/record.ts";
import { Report } from "./report/report.ts";
import { makeRequest } from "./request.ts";
import { makeStepFolders, removeStepFolders, type StepFolders } from "./workspace.ts";

/** Files of the programs that the Action starts. */
export interface Programs {
  readonly engine: string;
  readonly cacheClient: string;
}

/** Runs the step; gives its exit code. Throws nothing. */
export async function runMain(programs: Programs): Promise<number> {
  const report = new Report((text) => process.stdout.write(text));
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => stop.abort(new InterruptedError("The job was cancelled")));
  try {
    const inputs = parseInputs(getInput);
    report.configure(inputs);
    await runStep(inputs, programs, report, stop.signal);
  } catch (error) {
    report.fail(error);
  }
  return await report.finish();
}

async function runStep(inputs: ActionInputs, programs: Programs, report: Report, signal: AbortSignal): Promise<void> {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const manifests = await findManifests(inputs.manifests, workspace);
  const folders = await makeStepFolders(process.env);
  saveState("folder", folders.root);
  const step = { inputs, programs, report, signal, folders, workspace };
  {
    await using cache = await openTreeCache({
      inputs,
      program: programs.cacheClient,
      directory: folders.exchange,
      onNote: (note) => report.hearCache(note),
    });
    report.usePermission(cache.permission);
    try {
      await runManifests(step, manifests, cache);
      await handOver(step, manifests);
      await untilAborted(cache.settle(), signal);
    } finally {
      if (signal.aborted) await cache.abandon();
      report.useLedger(cache.ledger);
    }
  }
  if (!signal.aborted) await removeStepFolders(folders.root);
}

interface Step {
  readonly inputs: ActionInputs;
  readonly programs: Programs;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly folders: StepFolders;
  readonly workspace: string;
}

/** All manifests are validated; building ends with the first that fails. */
async function runManifests(step: Step, manifests: readonly ManifestFile[], cache: TreeCache): Promise<void> {
  const names = folderNames(manifests);
  const output = resolve(step.workspace, step.inputs.outputDirectory);
  for (const [index, manifest] of manifests.entries()) {
    const outputDirectory = manifests.length === 1 ? output : join(output, names[index] ?? "");
    const record = await runManifest(step, manifest, outputDirectory, cache);
    if (step.signal.aborted) throw step.signal.reason;
    if (!record.success && step.inputs.command === "build") return;
  }
}

async function runManifest(step: Step, manifest: ManifestFile, outputDirectory: string, cache: TreeCache): Promise<RunRecord> {
  const { inputs, report, signal, workspace, programs } = step;
  const record = startRecord(manifest.name, performance.now());
  report.records.push(record);
  if (inputs.command === "build") await mkdir(outputDirectory, { recursive: true });
  const request = makeRequest(inputs, manifest, { workspace, outputDirectory, env: process.env, exchange: cache.exchange });
  record.ledgerStart = cache.ledger.length;
  let kept = Promise.resolve();
  let lastText = "";
  const exitCode = await runEngine(
    programs.engine,
    request,
    {
      onMessage: (message) => {
        addToRecord(record, message, performance.now());
        report.hear(message);
        if (message.kind === "checkpoint-imported") cache.noteImport(message);
        if (message.kind === "checkpoint-packed")
          kept = kept.then(() => cache.keep(message)).catch((error: unknown) => report.warn(error));
      },
      onPlanned: async (planned) => {
        const { answer, download } = await cache.restore(planned);
        if (download !== undefined) noteDownload(record, download);
        return answer;
      },
      onText: (line) => {
        lastText = line.trim() === "" ? lastText : line.trim();
        report.log.line(line);
      },
    },
    signal,
  );
  await kept;
  await cache.flush().catch((error: unknown) => report.warn(error));
  record.durationMs = performance.now() - record.startedMs;
  settleRecord(record, { exitCode, command: inputs.command, lastText });
  report.hearEnd(record);
  return record;
}

interface Ending {
  readonly exitCode: number;
  readonly command: ActionInputs["command"];
  /** The last line that was not a message. */
  readonly lastText: string;
}

/** A run is good only when the engine said so and ended so. */
function settleRecord(record: RunRecord, { exitCode, command, lastText }: Ending): void {
  const said = { build: record.success, plan: record.plan !== undefined, validate: record.problems.length === 0 }[command];
  record.success = said && exitCode === exitCodes.ok;
  record.exitCode = exitCode;
  const isExplained = record.success || record.failure || record.problems.length > 0 || record.sourceErrors.length > 0;
  if (isExplained || record.stages.some(({ state }) => state === "failed")) return;
  const silent = `The engine ended with exit code ${exitCode}${lastText === "" ? "" : `: ${lastText}`}`;
  const message = exitCode === exitCodes.interrupted ? "The build was stopped" : silent;
  record.failure = { kind: "failed", code: "E_ENGINE", message, exitCode };
}

async function handOver(step: Step, manifests: readonly ManifestFile[]): Promise<void> {
  const { inputs, report, folders, signal } = step;
  const records = report.records.filter(({ success }) => success);
  for (const record of records) {
    const compressed = record.images.map((image) => compressImage(image, inputs.compression, signal));
    record.images = await untilAborted(Promise.all(compressed), signal);
  }
  const images = records.flatMap((record) => record.images);
  const failed = records.length < manifests.length;
  if (!inputs.artifact || images.length === 0 || failed) return;
  const obstacle = whyNoArtifacts(process.env);
  if (obstacle !== undefined) return report.notice(`No artifact: ${obstacle}`);
  const uploading = uploadImages({
    images: nameApart(records, folderNames(manifests)),
    name: inputs.artifactName,
    retentionDays: inputs.artifactRetentionDays,
    scratch: folders.scratch,
  });
  report.addArtifacts(await untilAborted(uploading, signal));
}

/** Two manifests may make files of one name; artifacts may not have it. */
function nameApart(records: readonly RunRecord[], folders: readonly string[]): RunRecord["images"] {
  const names = records.flatMap(({ images }) => images.map(({ name }) => name));
  return records.flatMap(({ images }, index) =>
    images.map((image) => {
      const isTaken = names.filter((name) => name === image.name).length > 1;
      return isTaken ? { ...image, name: `${folders[index]}-${image.name}` } : image;
    }),
  );
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
