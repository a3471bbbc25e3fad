/**
 * The job summary: result, images, the failing stage, where the time went, what the cache did. The runner refuses a summary above 1 MiB, so the long parts
 * come last and are left out when there is no room.
 */

import { formatBytes, formatCount, formatDuration } from "../../monitor/units.ts";
import type { UploadedArtifact } from "../artifact.ts";
import { describeNote, type LedgerTotals, totalLedger } from "../cache/ledger.ts";
import type { CachePermission } from "../cache/permission.ts";
import { findFailedStage, type RunRecord, type StageRecord, stageName } from "./record.ts";
import { drawTimeline } from "./timeline.ts";

/** What a summary is about. */
export interface SummaryFacts {
  readonly records: readonly RunRecord[];
  readonly artifacts: readonly UploadedArtifact[];
  readonly permission: CachePermission;
  readonly notices: readonly string[];
}

/** The runner's limit is 1 MiB for a step. */
const mostBytes = 1_000_000;
const logLines = 100;
const logBytes = 60_000;

/** The summary as Markdown. */
export function renderSummary({ records, artifacts, permission, notices }: SummaryFacts): string {
  const parts = [
    ...records.flatMap((record) => [
      renderResult(record),
      renderImages(record, artifacts),
      renderFailure(record),
      renderProblems(record),
      renderPlan(record),
    ]),
    notices.map((notice) => `> ${prose(notice)}`).join("\n>\n"),
    ...records.flatMap((record) => [renderTimeline(record), renderStages(record), renderLedger(record, permission)]),
  ];
  return joinWithin(parts.filter((part) => part !== ""));
}

function renderResult(record: RunRecord): string {
  const failed = findFailedStage(record);
  const took = formatDuration(record.durationMs);
  const name = code(record.manifest);
  if (record.plan !== undefined) return `## Plan of ${name}`;
  if (record.problems.length > 0) return `## ❌ ${name}: ${formatCount(record.problems.length, "problem")}`;
  if (failed !== undefined) return `## ❌ ${name}: ${code(stageName(failed))} failed after ${took}`;
  if (!record.success) return `## ❌ ${name}: ${prose(record.failure?.message ?? record.sourceErrors[0] ?? "not built")}`;
  if (record.totalStages === 0) return `## ✅ ${name} is valid`;
  const first = record.stages[0];
  const from = first === undefined ? "" : `; the first that ran was ${code(stageName(first))}`;
  return `## ✅ ${name} in ${took}\n\n${record.cachedStages} of ${formatCount(record.totalStages, "stage")} did not have to run${from}.`;
}

function renderImages({ images }: RunRecord, artifacts: readonly UploadedArtifact[]): string {
  if (images.length === 0) return "";
  const rows = images.map((image) => {
    const artifact = artifacts.find(({ paths }) => paths.includes(image.path));
    const name = artifact === undefined ? code(image.name) : `[${code(image.name)}](${artifact.link})`;
    return [name, image.format, formatBytes(image.sizeBytes), formatBytes(image.virtualSizeBytes), code(image.sha256)];
  });
  return table(["Image", "Format", "Size", "Virtual size", "sha256"], rows);
}

function renderFailure(record: RunRecord): string {
  const stage = findFailedStage(record);
  if (stage === undefined) return record.failure?.hint === undefined ? "" : prose(record.failure.hint);
  const where = stage.position === undefined ? "" : `, ${code(`${record.manifest}:${stage.position.line}`)}`;
  const head = `Stage ${stage.index + 1} of ${stage.total}${where}: ${prose(stage.error ?? "")}${stage.hint === undefined ? "" : `\n\n${prose(stage.hint)}`}`;
  const log = tail(stage.output);
  return log === "" ? head : `${head}\n\n<details open><summary>End of its log</summary>\n\n${fence(log)}\n\n</details>`;
}

function renderProblems({ problems }: RunRecord): string {
  if (problems.length === 0) return "";
  const rows = problems.map(({ file, line, column, path, message, hint }) => [
    code(`${file}:${line}:${column}`),
    code(path),
    `${prose(message)}${hint === undefined ? "" : `<br>${prose(hint)}`}`,
  ]);
  return table(["Where", "What", "Problem"], rows);
}

function renderPlan({ plan }: RunRecord): string {
  if (plan === undefined) return "";
  const rows = plan.pipelines.flatMap(({ name, stages }) =>
    stages.map(({ type, cached, reason = "", unpinned }) => [
      prose(name),
      code(type),
      cached ? "in the store" : "runs",
      prose(`${reason}${unpinned ? " (unpinned)" : ""}`),
    ]),
  );
  const { downloads, missingTools, diskNeededBytes, diskFreeBytes } = plan;
  const facts = [
    `${formatCount(downloads.items, "download")}${downloads.bytes === undefined ? "" : `, ${formatBytes(downloads.bytes)}`}`,
    ...(diskNeededBytes === undefined
      ? []
      : [`${formatBytes(diskNeededBytes)} of disk needed, ${formatBytes(diskFreeBytes ?? 0)} free`]),
    ...(missingTools.length === 0 ? [] : [`missing host tools: ${missingTools.join(", ")}`]),
  ];
  const scope = "Counted with what the store holds; the Actions cache was not asked.";
  return `${facts.map(prose).join("; ")}. ${scope}\n\n${table(["Pipeline", "Stage", "", "Why"], rows)}`;
}

function renderTimeline(record: RunRecord): string {
  const chart = drawTimeline(record);
  return chart === undefined ? "" : `### Where the time went\n\n\`\`\`mermaid\n${chart}\n\`\`\``;
}

function renderStages({ stages }: RunRecord): string {
  if (stages.length === 0) return "";
  const size = ({ layerBytes }: StageRecord) => (layerBytes === undefined ? "" : formatBytes(layerBytes));
  const rows = stages.map((stage) => [
    code(stageName(stage)),
    stage.state,
    formatDuration(stage.durationMs),
    size(stage),
    stage.network ? "unpinned" : "",
  ]);
  return `<details><summary>Stages that ran</summary>\n\n${table(["Stage", "Result", "Time", "Adds", ""], rows)}\n\n</details>`;
}

function renderLedger(record: RunRecord, { why }: CachePermission): string {
  const { ledger } = record;
  const reason = why === undefined ? "" : `Not all of the cache was used: ${prose(why)}.`;
  const shown = ledger.filter(({ kind }) => kind !== "miss" && kind !== "hit" && kind !== "in-store");
  if (ledger.length === 0) return reason === "" ? "" : `### Cache\n\n${reason}`;
  const totals = totalLedger(ledger);
  const restored = totals.restored === 0 ? "0" : describeRestored(totals, record);
  const line = `Looked up ${totals.lookedUp}, found ${totals.hits}; restored ${restored}; saved ${totals.saved} (${formatBytes(totals.savedBytes)}).`;
  const rows = shown.map((note) => [
    code(note.stage === "" ? "cache" : stageName({ pipeline: note.pipeline, type: note.stage })),
    prose(describeNote(note)),
  ]);
  return ["### Cache", reason, line, rows.length === 0 ? "" : table(["Checkpoint", "What happened"], rows)]
    .filter(Boolean)
    .join("\n\n");
}

function describeRestored({ restored, restoredBytes, importMs }: LedgerTotals, { downloadMs, durationMs }: RunRecord): string {
  const times = [`download ${formatDuration(downloadMs)}`, `mounting ${formatDuration(importMs)}`];
  const rest = `everything else ${formatDuration(Math.max(0, durationMs - downloadMs - importMs))}`;
  return `${restored} (${[formatBytes(restoredBytes), ...times, rest].join(", ")})`;
}

function tail(text: string): string {
  const lines = text.trimEnd().split("\n").slice(-logLines).join("\n");
  return lines.length > logBytes ? `…${lines.slice(-logBytes)}` : lines;
}

function joinWithin(parts: readonly string[]): string {
  let text = "";
  for (const part of parts) {
    if (Buffer.byteLength(text) + Buffer.byteLength(part) > mostBytes)
      return `${text}The rest did not fit into the summary; it is in the log.\n`;
    text += `${part}\n\n`;
  }
  return text;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Foreign text in a line or cell. */
function prose(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&@]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s*\n\s*/g, "<br>");
}

function code(text: string): string {
  const html = text.replace(/[&<>|]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, " ");
  return `<code>${html}</code>`;
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}text\n${text}\n${ticks}`;
}
