import type { BuildEvent, Monitor, StageResult } from "./event.ts";
import { describeFault } from "./plain.ts";
import { formatBytes } from "./units.ts";

/** What took time in a build, from its events: the data of a picture. */
export interface Timeline {
  readonly manifest: string;
  /** Undefined: the build did not come to its end. */
  readonly success: boolean | undefined;
  readonly totalMs: number;
  readonly lanes: readonly Lane[];
}

/** A pipeline, or all that was fetched. */
export interface Lane {
  readonly name: string;
  /** Stages that were in the store already. */
  readonly cached: number;
  readonly spans: readonly Span[];
}

/** Something that began and ended, in milliseconds since the build began. */
export interface Span {
  readonly kind: "fetch" | "stage" | "seal" | "export";
  readonly label: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly state: "done" | "failed" | "unfinished";
  /** What there is to say about it. */
  readonly detail?: string | undefined;
}

interface OpenLane {
  readonly name: string;
  cached: number;
  readonly spans: Span[];
  /** The stage that runs. */
  running?: { readonly label: string; readonly startMs: number } | undefined;
}

/** Notes the events of one build; `now` is a clock in milliseconds. */
export class TimelineRecorder {
  readonly #now: () => number;
  readonly #startedAt: number;
  /** When what is being noted happened, if that was not now. */
  #atMs: number | undefined;
  readonly #lanes = new Map<string, OpenLane>();
  #manifest = "";
  #success: boolean | undefined;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#startedAt = now();
  }

  readonly monitor: Monitor = (event, atMs) => {
    this.#atMs = atMs;
    this.#note(event);
    this.#atMs = undefined;
  };

  /** What was noted up to now. */
  describe(): Timeline {
    const totalMs = this.#elapsed();
    const lanes = [...this.#lanes.values()].map(({ name, cached, spans, running }) => {
      const rest = running === undefined ? [] : [{ ...running, kind: "stage", endMs: totalMs, state: "unfinished" } as const];
      return { name, cached, spans: [...spans, ...rest] };
    });
    return { manifest: this.#manifest, success: this.#success, totalMs, lanes };
  }

  #note(event: BuildEvent): void {
    switch (event.kind) {
      case "build-started":
        this.#manifest = event.manifest;
        break;
      case "source-finished":
        this.#add("sources", "fetch", event.type, event.durationMs, {
          state: event.success ? "done" : "failed",
          detail: event.error,
        });
        break;
      case "stage-cached":
        this.#lane(event.pipeline).cached += 1;
        break;
      case "stage-started":
        this.#lane(event.pipeline).running = { label: event.stage.type, startMs: this.#elapsed() };
        break;
      case "stage-finished":
        this.#lane(event.pipeline).running = undefined;
        this.#add(event.pipeline, "stage", event.stage.type, event.result.durationMs, describeEnd(event.result));
        break;
      case "checkpoint-sealed":
        this.#add(event.pipeline, "seal", event.stage.type, event.durationMs, {
          state: "done",
          detail: formatBytes(event.layerBytes),
        });
        break;
      case "export-finished":
        this.#add(event.pipeline, "export", event.path, event.durationMs, { state: "done" });
        break;
      case "build-finished":
        this.#success = event.success;
        break;
      default:
    }
  }

  #add(lane: string, kind: Span["kind"], label: string, durationMs: number, end: Pick<Span, "state" | "detail">): void {
    const endMs = this.#elapsed();
    this.#lane(lane).spans.push({ kind, label, startMs: Math.max(0, endMs - durationMs), endMs, ...end });
  }

  #lane(name: string): OpenLane {
    const lane = this.#lanes.get(name) ?? { name, cached: 0, spans: [] };
    this.#lanes.set(name, lane);
    return lane;
  }

  #elapsed(): number {
    return (this.#atMs ?? this.#now()) - this.#startedAt;
  }
}

function describeEnd(result: StageResult): Pick<Span, "state" | "detail"> {
  return result.success ? { state: "done" } : { state: "failed", detail: describeFault(result) };
}
