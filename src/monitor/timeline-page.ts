import type { Lane, Span, Timeline } from "./timeline.ts";
import { formatCount, formatDuration } from "./units.ts";

/** A timeline as one HTML page: no script, nothing loaded from elsewhere, as wide as its screen. Whatever comes from a manifest is text. */
export function formatTimelinePage(timeline: Timeline): string {
  const title = `Timeline of ${timeline.manifest}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeText(title)}</h1>
<p>${describeEnd(timeline)}</p>
<ul class="legend">${legend.map(([kind, text]) => `<li><i class="${kind}"></i>${text}</li>`).join("")}</ul>
${timeline.lanes.map((lane) => formatLane(lane, timeline.totalMs)).join("\n")}
</body>
</html>
`;
}

const legend: readonly (readonly [Span["kind"] | "failed", string])[] = [
  ["fetch", "fetching"],
  ["stage", "stage"],
  ["seal", "sealing, while the next stage runs"],
  ["export", "export"],
  ["failed", "failed or unfinished"],
];

const style = `
:root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem; max-width: 70rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .85rem; }
.legend i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
ol > li { padding: .2rem 0; }
.text { display: flex; justify-content: space-between; gap: 1rem; }
.text span:first-child { overflow-wrap: anywhere; }
.text span:last-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.track { background: #8882; height: .6rem; position: relative; }
.track i { position: absolute; height: 100%; min-width: 2px; }
.detail { font-size: .85rem; opacity: .8; overflow-wrap: anywhere; white-space: pre-wrap; }
.fetch { background: #7a5cc9; } .stage { background: #2f7ed8; } .seal { background: #999; } .export { background: #2a9d5c; }
.failed, .unfinished { background: #d33; }
`;

function describeEnd({ success, totalMs, lanes }: Timeline): string {
  const spans = lanes.flatMap((lane) => lane.spans).filter(({ kind }) => kind === "stage");
  const cached = lanes.reduce((sum, lane) => sum + lane.cached, 0);
  const end = success === undefined ? "Did not come to its end" : success ? "Succeeded" : "Failed";
  return `${end} after ${formatDuration(totalMs)}: ${formatCount(spans.length, "stage")} run, ${cached} cached.`;
}

function formatLane({ name, cached, spans }: Lane, totalMs: number): string {
  const note = cached === 0 ? "" : `, ${formatCount(cached, "stage")} cached`;
  const items = [...spans].sort((one, other) => one.startMs - other.startMs).map((span) => formatSpan(span, totalMs));
  return `<h2>${escapeText(name)}${note}</h2>\n<ol>\n${items.join("\n")}\n</ol>`;
}

function formatSpan({ kind, label, startMs, endMs, state, detail }: Span, totalMs: number): string {
  const percent = (ms: number) => `${Math.min(100, (ms / Math.max(totalMs, 1)) * 100).toFixed(3)}%`;
  const text = kind === "stage" ? label : `${kind} ${label}`;
  const bar = `<i class="${state === "done" ? kind : state}" style="left:${percent(startMs)};width:${percent(endMs - startMs)}"></i>`;
  const more = detail === undefined ? "" : `<div class="detail">${escapeText(detail)}</div>`;
  const times = `${formatDuration(endMs - startMs)}${state === "done" ? "" : `, ${state}`}`;
  return `<li><div class="text"><span>${escapeText(text)}</span><span>${times}</span></div><div class="track">${bar}</div>${more}</li>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
