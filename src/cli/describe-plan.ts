import { formatBytes, formatCount } from "../monitor/units.ts";
import type { Plan, PlannedDownload, PlannedPipeline, PlannedStage } from "../pipeline/plan.ts";

/** A plan for people. */
export function describePlan(plan: Plan): string {
  const blocks = [
    ...plan.pipelines.map(describePipeline),
    describeDownloads(plan.downloads),
    describeDisk(plan),
    describeTools(plan),
  ];
  return `${[...blocks, describeEnd(plan)].filter((block) => block !== "").join("\n\n")}\n`;
}

function describePipeline({ name, id, build, runner, stages }: PlannedPipeline): string {
  const root = build === null ? "the host" : build.slice(0, 12);
  const width = Math.max(0, ...stages.map((stage) => stage.type.length));
  return [
    `Pipeline ${name} (${id?.slice(0, 12) ?? "no stages"}), built in ${root} with ${runner}`,
    ...stages.map((stage) => describeStage(stage, width)),
  ].join("\n");
}

function describeStage({ type, id, action, reason, module, unpinned }: PlannedStage, width: number): string {
  const notes = [
    reason,
    unpinned ? "unpinned: takes what its network has today" : undefined,
    module === undefined ? "no such module" : module,
  ];
  return `  ${action.padEnd(6)}  ${type.padEnd(width)}  ${id.slice(0, 12)}  ${notes.filter((note) => note !== undefined).join(" | ")}`;
}

function describeDownloads(downloads: readonly PlannedDownload[]): string {
  if (downloads.length === 0) return "";
  const types = [...new Set(downloads.map((download) => download.source))];
  return [
    "Sources",
    ...types.map((type) =>
      describeSource(
        type,
        downloads.filter((download) => download.source === type),
      ),
    ),
  ].join("\n");
}

function describeSource(type: string, downloads: readonly PlannedDownload[]): string {
  const missing = downloads.filter((download) => !download.cached);
  const sizes = missing.map((download) => download.sizeBytes).filter((size) => size !== undefined);
  const bytes = formatBytes(sizes.reduce((sum, size) => sum + size, 0));
  const unknown = missing.length - sizes.length;
  const size =
    unknown === 0 ? bytes : `${sizes.length > 0 ? `${bytes} and ` : ""}${formatCount(unknown, "file")} of unknown size`;
  const fetched = missing.length === 0 ? "nothing to fetch" : `${missing.length} to fetch (${size})`;
  return `  ${type}: ${fetched}, ${downloads.length - missing.length} cached`;
}

function describeDisk({ disk, stagesToRun }: Plan): string {
  if (stagesToRun === 0) return "";
  const { neededBytes, unknownStages, freeBytes } = disk;
  const unknown = unknownStages === 0 ? "" : `${formatCount(unknownStages, "stage")} of unknown size`;
  const known = neededBytes === 0 && unknown !== "" ? "" : formatBytes(neededBytes);
  const need = [known, unknown].filter((part) => part !== "").join(" and ");
  const free = freeBytes === undefined ? "" : `; ${formatBytes(freeBytes)} free`;
  const short =
    freeBytes !== undefined && freeBytes < neededBytes
      ? "\n  Not enough: free some, or put the store elsewhere with --store"
      : "";
  return `Disk\n  needed: ${need}${free}${short}`;
}

function describeTools({ missingTools }: Plan): string {
  if (missingTools.length === 0) return "";
  return `Missing on this host\n  ${missingTools.join(", ")}\n  Add --install-dependencies to the build, or install them`;
}

function describeEnd({ stagesToRun, pipelines }: Plan): string {
  if (pipelines.every(({ stages }) => stages.length === 0)) return "Nothing to build: the manifest has no pipeline with stages";
  if (stagesToRun === 0) return "Nothing to run: everything is cached";
  const unpinned = pipelines
    .flatMap((pipeline) => pipeline.stages)
    .filter((stage) => stage.action === "run" && stage.unpinned).length;
  return `${formatCount(stagesToRun, "stage")} to run${unpinned === 0 ? "" : `, ${unpinned} of them unpinned`}`;
}
