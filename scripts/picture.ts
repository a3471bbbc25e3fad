/**
 * Draws docs/run.svg from what was recorded of a real run: docs/picture/terminal.txt (the bytes that a terminal of 100 columns got, made with
 * script(1)) and docs/picture/summary.md (the job summary of the action). To record anew:
 *
 *   script -qefc "stty cols 100; sudo osbuild-action build image.yaml" docs/picture/terminal.txt
 */
import { readFileSync, writeFileSync } from "node:fs";
import { renderScreen, type Span } from "./picture/screen.ts";
import { renderMarkdown } from "./picture/summary.ts";

const rowHeight = 19;
const width = 980;
const margin = 24;
const bar = 34;
const terminalRows = 30;

function draw(): string {
  const screen = renderScreen(readFileSync("docs/picture/terminal.txt", "utf8")).slice(-terminalRows);
  const summary = renderMarkdown(readFileSync("docs/picture/summary.md", "utf8"));
  const terminalHeight = bar + screen.length * rowHeight + margin;
  const summaryHeight = bar + summary.length * (rowHeight + 5) + margin;
  const height = terminalHeight + summaryHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    "<title>A build on a terminal, and the job summary of the action</title>",
    "<style>.t{font:14px ui-monospace,Menlo,Consolas,monospace;white-space:pre}.s{font:14px system-ui,sans-serif}.b{font-weight:bold}</style>",
    ...drawWindow({ y: 0, height: terminalHeight, title: "sudo osbuild-action build image.yaml", dark: true }),
    ...screen.map((spans, row) => drawSpans(spans, bar + (row + 1) * rowHeight)),
    ...drawWindow({ y: terminalHeight + margin, height: summaryHeight, title: "Job summary", dark: false }),
    ...summary.map(
      ({ text, bold }, row) =>
        `<text class="s${bold ? " b" : ""}" x="${margin}" y="${terminalHeight + margin + bar + (row + 1) * (rowHeight + 5)}" fill="#1f2328">${escapeXml(text)}</text>`,
    ),
    "</svg>",
    "",
  ].join("\n");
}

interface Window {
  readonly y: number;
  readonly height: number;
  readonly title: string;
  readonly dark: boolean;
}

function drawWindow({ y, height, title, dark }: Window): readonly string[] {
  const [back, front, line] = dark ? ["#0d1117", "#9198a1", "#0d1117"] : ["#ffffff", "#59636e", "#d1d9e0"];
  return [
    `<rect x="0.5" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="8" fill="${back}" stroke="${line}"/>`,
    `<text class="s" x="${margin}" y="${y + 23}" fill="${front}">${escapeXml(title)}</text>`,
  ];
}

const colors: Readonly<Record<string, string>> = {
  plain: "#e6edf3",
  green: "#3fb950",
  red: "#f85149",
  dim: "#7d8590",
  bold: "#ffffff",
};

function drawSpans(spans: readonly Span[], y: number): string {
  const parts = spans.map(({ text, style }) => `<tspan fill="${colors[style] ?? colors.plain}">${escapeXml(text)}</tspan>`);
  return `<text class="t" x="${margin}" y="${y}" xml:space="preserve">${parts.join("")}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

writeFileSync("docs/run.svg", draw());
