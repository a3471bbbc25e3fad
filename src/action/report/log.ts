/**
 * The build as the runner's log: one group for each stage, with its output while it runs. What stages print is not ours: between two secret words the
 * runner takes no commands, and single lines are made harmless.
 */

import { randomUUID } from "node:crypto";
import { formatBytes, formatCount, formatDuration } from "../../monitor/units.ts";
import type { Heard } from "../engine.ts";

/** Where the log goes; `write` gets whole lines. */
export interface ActionsLog {
  /** A line of ours; waits until no group is open. */
  readonly line: (text: string) => void;
  /** Does something that prints commands, when no group is open. */
  readonly outside: (print: () => void) => void;
  readonly hear: (message: Heard) => void;
  /** Closes what is open. */
  readonly end: () => void;
}

/** A stage that is quicker is shown when it ends, with its time in the title. */
const liveAfterMs = 1000;

/** A log that writes lines to `write`. */
export function openLog(write: (text: string) => void): ActionsLog {
  const groups = new Groups(write);
  const line = (text: string) => groups.outside(() => write(`${harmless(text)}\n`));
  return {
    line,
    outside: (print) => groups.outside(print),
    hear: (message) => hear(groups, line, message),
    end: () => groups.end(),
  };
}

function hear(groups: Groups, line: (text: string) => void, message: Heard): void {
  switch (message.kind) {
    case "pipeline-started": {
      const { name, stages, cached, build } = message.pipeline;
      const root = build === null ? "this host" : `tree ${build.slice(0, 12)}`;
      line(`Pipeline ${name}: ${formatCount(stages, "stage")}, ${cached} in the store, built with ${root}`);
      break;
    }
    case "stage-started":
      groups.start(message.stage.id, titleOf(message.pipeline, message.stage));
      break;
    case "stage-output":
      groups.add(message.stage.id, message.text);
      break;
    case "stage-finished":
      groups.finish(message.stage.id, titleOf(message.pipeline, message.stage), endingOf(message.result));
      break;
    case "source-started":
      line(`Source ${message.type}: ${formatCount(message.items, "item")}`);
      break;
    case "source-finished":
      line(
        `Source ${message.type}: ${message.success ? "complete" : `failed: ${message.error ?? ""}`} (${formatDuration(message.durationMs)})`,
      );
      break;
    case "export-finished":
      line(`Exported ${message.pipeline} to ${message.path} (${formatDuration(message.durationMs)})`);
      break;
    case "notice":
      line(
        `${message.level === "warning" ? "Warning: " : ""}${message.message}${message.hint === undefined ? "" : ` (${message.hint})`}`,
      );
      break;
    case "outcome":
      for (const image of message.images)
        line(`Image ${image.path}: ${image.format}, ${formatBytes(image.sizeBytes)}, sha256 ${image.sha256}`);
      break;
  }
}

type StageMessage = Extract<Heard, { readonly kind: "stage-finished" }>;

function titleOf(pipeline: string, { type, index, total, network }: StageMessage["stage"]): string {
  return `${pipeline} ${index + 1}/${total} ${type}${network === true ? " (with network)" : ""}`;
}

function endingOf({ success, durationMs, error, exitCode, signal }: StageMessage["result"]): string {
  const time = formatDuration(durationMs);
  if (success) return time;
  const reason = error?.message ?? (signal === undefined ? `exit code ${exitCode}` : `killed by ${signal}`);
  return `FAILED after ${time}: ${reason}`;
}

/** Keeps a line of foreign text from being read as a command, and a text from becoming many lines that could be. */
export function harmless(text: string): string {
  return text.replace(/^(\s*)::/gm, "$1\u200b::").replaceAll("##[", "#\u200b#[");
}

interface Pending {
  readonly title: string;
  readonly startedMs: number;
  text: string;
}

/** At most one group is open; the output of stages that run beside it waits. */
class Groups {
  readonly #write: (text: string) => void;
  readonly #pending = new Map<string, Pending>();
  #open: { readonly id: string; readonly word: string; atLineStart: boolean } | undefined;
  #waiting: (() => void)[] = [];

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  start(id: string, title: string): void {
    this.#pending.set(id, { title, startedMs: performance.now(), text: "" });
    setTimeout(() => this.#goLive(), liveAfterMs).unref();
  }

  add(id: string, text: string): void {
    const pending = this.#pending.get(id);
    if (this.#open?.id === id) this.#print(text);
    if (pending !== undefined) pending.text += text;
  }

  finish(id: string, title: string, ending: string): void {
    const pending = this.#pending.get(id);
    const wasLive = this.#open?.id === id;
    if (wasLive) this.#close();
    this.outside(() => {
      if (!wasLive) {
        this.#show(id, pending ?? { title, startedMs: 0, text: "" }, `${title} (${ending})`);
        this.#close();
      } else {
        this.#write(`${harmless(`${title}: ${ending}`)}\n`);
      }
    });
    this.#pending.delete(id);
  }

  outside(print: () => void): void {
    if (this.#open === undefined) print();
    else this.#waiting.push(print);
  }

  end(): void {
    const unfinished = [...this.#pending];
    this.#pending.clear();
    this.#close();
    for (const [id, pending] of unfinished) {
      this.#show(id, pending, `${pending.title} (not finished)`);
      this.#close();
    }
  }

  /** Shows the stage that has run longest, if it has run long enough. */
  #goLive(): void {
    const [first] = this.#pending;
    if (first === undefined || this.#open !== undefined) return;
    const [id, pending] = first;
    if (performance.now() - pending.startedMs >= liveAfterMs - 1) this.#show(id, pending, pending.title);
  }

  #show(id: string, { text }: Pending, title: string): void {
    const word = randomUUID();
    this.#pending.delete(id);
    this.#write(`::group::${harmless(title).replace(/[\r\n]+/g, " ")}\n::stop-commands::${word}\n`);
    this.#open = { id, word, atLineStart: true };
    this.#print(text);
  }

  #print(text: string): void {
    if (text === "" || this.#open === undefined) return;
    this.#write(text);
    this.#open.atLineStart = text.endsWith("\n");
  }

  #close(): void {
    if (this.#open === undefined) return;
    const { word, atLineStart } = this.#open;
    this.#open = undefined;
    this.#write(`${atLineStart ? "" : "\n"}::${word}::\n::endgroup::\n`);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const print of waiting) this.outside(print);
    this.#goLive();
  }
}
