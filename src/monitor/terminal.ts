import { stripVTControlCharacters } from "node:util";
import type { BuildEvent, Monitor } from "./event.ts";
import { describeEvent } from "./plain.ts";
import { formatDuration } from "./units.ts";
import { clip } from "./width.ts";

/** What the live view needs of a terminal. */
export interface Terminal {
  write(text: string): void;
  /** Columns now; asked before every line. */
  columns(): number;
  readonly color: boolean;
}

const frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

/** The live view: finished things stay as lines, what runs now is one line that is rewritten with its last output. */
export function terminalMonitor(terminal: Terminal): Monitor & Disposable {
  let running: { readonly title: string; readonly startedAt: number; tail: string } | undefined;
  let frame = 0;
  const paint = (code: number, text: string) => (terminal.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const clear = () => terminal.write("\r\u001b[K");
  const draw = () => {
    if (running === undefined) return;
    frame = (frame + 1) % frames.length;
    const time = formatDuration(performance.now() - running.startedAt);
    const text = `${frames[frame]} ${running.title} ${time}${running.tail === "" ? "" : `  ${running.tail}`}`;
    terminal.write(`\r\u001b[K${clip(text, terminal.columns() - 1)}`);
  };
  const timer = setInterval(draw, 100);
  timer.unref();
  const line = (text: string) => {
    clear();
    terminal.write(`${text}\n`);
    draw();
  };
  const show = (event: BuildEvent) => {
    switch (event.kind) {
      case "stage-started":
        running = { title: (describeEvent(event) ?? "").trim(), startedAt: performance.now(), tail: "" };
        return draw();
      case "stage-output":
        if (running !== undefined) running.tail = lastLine(event.text) ?? running.tail;
        return;
      case "source-progress":
        running ??= { title: `Source ${event.type}`, startedAt: performance.now(), tail: "" };
        running.tail = event.message;
        return;
      case "stage-finished":
        running = undefined;
        return line(`${event.result.success ? paint(32, "✓") : paint(31, "✗")} ${(describeEvent(event) ?? "").trim()}`);
      case "source-finished":
        running = undefined;
        return line(`${event.success ? paint(32, "✓") : paint(31, "✗")} ${event.type} ${(describeEvent(event) ?? "").trim()}`);
      case "stage-cached":
        return line(paint(2, `• ${(describeEvent(event) ?? "").trim()}`));
      default: {
        if (event.kind === "stage-shell") running = undefined;
        const text = describeEvent(event);
        if (text !== undefined) line(event.kind === "pipeline-started" ? paint(1, text) : text);
      }
    }
  };
  return Object.assign(show, {
    [Symbol.dispose]: () => {
      clearInterval(timer);
      if (running !== undefined) clear();
    },
  });
}

function lastLine(text: string): string | undefined {
  return text
    .split(/[\r\n]/)
    .map((line) =>
      stripVTControlCharacters(line)
        .replaceAll(/\p{Cc}/gu, "")
        .trim(),
    )
    .findLast((line) => line !== "");
}
