import type { RunRecord, StageRecord } from "./record.ts";

/** More bars than these nobody can read; the longest are kept. */
const mostBars = 40;
const hourMs = 3_600_000;

/** The run as a Mermaid Gantt chart; undefined when nothing took time. */
export function drawTimeline(record: RunRecord): string | undefined {
  const bars = chooseBars([
    ...record.spans.map((span) => ({ ...span, section: "other", state: "done" })),
    ...record.stages.map(barOf),
  ]);
  const end = Math.max(0, ...bars.map((bar) => bar.startMs + bar.durationMs));
  if (end === 0) return undefined;
  const scale = end > hourMs ? 60 : 1;
  const lines = [
    "gantt",
    `  title ${scale === 1 ? "Minutes and seconds" : "Hours and minutes"}`,
    "  dateFormat x",
    "  axisFormat %M:%S",
  ];
  for (const section of new Set(bars.map((bar) => bar.section))) {
    lines.push(`  section ${plain(section)}`);
    for (const bar of bars.filter((candidate) => candidate.section === section)) {
      const from = Math.round(bar.startMs / scale);
      const to = Math.max(from + 1, Math.round((bar.startMs + bar.durationMs) / scale));
      lines.push(`  ${plain(bar.name)} :${bar.state}, ${from}, ${to}`);
    }
  }
  return lines.join("\n");
}

interface Bar {
  readonly section: string;
  readonly name: string;
  readonly state: string;
  readonly startMs: number;
  readonly durationMs: number;
}

function barOf({ pipeline, type, state, startMs, durationMs }: StageRecord): Bar {
  return {
    section: pipeline,
    name: type.replace(/^org\.osbuild\./, ""),
    state: state === "failed" ? "crit" : "active",
    startMs,
    durationMs,
  };
}

function chooseBars(bars: readonly Bar[]): readonly Bar[] {
  const longest = bars.toSorted((one, other) => other.durationMs - one.durationMs).slice(0, mostBars);
  return longest.sort((one, other) => one.startMs - other.startMs);
}

/** Mermaid gives meaning to colons, commas, semicolons and hashes. */
function plain(text: string): string {
  return text.replace(/[^\w.+ -]/g, "_").slice(0, 60) || "_";
}
