import type { UploadedArtifact } from "./artifact.ts";
import { findFailedStage, type RunRecord, stageName } from "./report/record.ts";

/** All outputs of one step may take 1 MB together. */
const mostReportedBytes = 300_000;

/** The outputs of action.yml, all of them, whatever happened. */
export function computeOutputs(
  records: readonly RunRecord[],
  artifacts: readonly UploadedArtifact[],
): Readonly<Record<string, string>> {
  const images = records.flatMap((record) => record.images.map((image) => ({ manifest: record.manifest, ...image })));
  const stages = records.flatMap((record) => record.stages);
  const failed = records.map(findFailedStage).find((stage) => stage !== undefined);
  const total = sum(records, ({ totalStages }) => totalStages);
  const cached = sum(records, ({ cachedStages }) => cachedStages);
  const [artifact] = artifacts;
  return {
    "image-path": images[0]?.path ?? "",
    images: JSON.stringify(images),
    digest: images[0]?.sha256 ?? "",
    "tree-id": records.find(({ treeId }) => treeId !== null)?.treeId ?? "",
    "output-id": records.find(({ outputId }) => outputId !== null)?.outputId ?? "",
    "cache-hit": cached === 0 ? "false" : cached === total ? "true" : "partial",
    "cached-stages": String(cached),
    "total-stages": String(total),
    "rebuilt-from": stages[0] === undefined ? "" : stageName(stages[0]),
    "artifact-id": artifact === undefined ? "" : String(artifact.id),
    "artifact-url": artifact?.url ?? "",
    "artifact-digest": artifact?.digest ?? "",
    "failed-stage": failed === undefined ? "" : stageName(failed),
    metadata: JSON.stringify(Object.fromEntries(records.map((record) => [record.manifest, describeRecord(record, artifacts)]))),
  };
}

function describeRecord(record: RunRecord, artifacts: readonly UploadedArtifact[]): unknown {
  const { success, durationMs, downloadMs, totalStages, cachedStages, treeId, outputId, images, problems, ledger, plan } = record;
  const stages = record.stages.map(({ output, ...stage }) => stage);
  const paths = images.map(({ path }) => path);
  const mine = artifacts.filter((artifact) => artifact.paths.some((path) => paths.includes(path)));
  const failure = record.failure && { code: record.failure.code, message: record.failure.message, hint: record.failure.hint };
  const facts = {
    success,
    durationMs,
    downloadMs,
    totalStages,
    cachedStages,
    treeId,
    outputId,
    images,
    artifacts: mine,
    stages,
    problems,
    ledger,
    plan,
    failure,
  };
  const reported = JSON.stringify(record.metadata ?? null);
  return { ...facts, reported: reported.length <= mostReportedBytes ? record.metadata : "too long for an output" };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
