import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { messageOf } from "./errors.ts";
import type { StageId } from "./manifest/manifest.ts";
import type { BuildEvent } from "./monitor/event.ts";
import type { EngineMessage, EngineRequest } from "./protocol.ts";

/** A checkpoint is worth a cache entry when making it took this long since the one before, or when a pipeline ends with it. */
const worthwhileMs = 2000;

/** What packing needs. */
export interface PackerParts {
  readonly engine: Engine;
  readonly send: (message: EngineMessage) => void;
  readonly request: EngineRequest;
  /** Checkpoints that a cache has or must not get, and those that were in the store. */
  readonly known: ReadonlySet<string>;
}

/** Packs checkpoints while later stages run, one after the other. */
export class CheckpointPacker {
  readonly #parts: PackerParts;
  #queue: Promise<void> = Promise.resolve();
  #base: StageId | null = null;
  #spentMs = 0;

  constructor(parts: PackerParts) {
    this.#parts = parts;
  }

  /** Passes an event on, and packs what it seals. */
  follow(event: BuildEvent): void {
    this.#parts.send(event);
    if (event.kind === "pipeline-started") Object.assign(this, this.#restart());
    if (event.kind === "stage-cached") this.#base = event.stage.id as StageId;
    if (event.kind === "stage-finished") this.#spentMs += event.result.durationMs;
    if (event.kind === "checkpoint-sealed") this.#consider(event);
  }

  /** Waits for the last one. */
  finish(): Promise<void> {
    return this.#queue;
  }

  #restart(): void {
    this.#base = null;
    this.#spentMs = 0;
  }

  #consider({ stage, pipeline }: Extract<BuildEvent, { kind: "checkpoint-sealed" }>): void {
    const { request, known } = this.#parts;
    const patterns = request.checkpoints;
    const isLast = stage.index === stage.total - 1;
    const worthwhile = patterns.includes("all") || !patterns.includes("auto") || isLast || this.#spentMs >= worthwhileMs;
    if (!worthwhile || patterns.includes("none") || request.exchange?.save !== true) return;
    const [base, buildMs] = [this.#base, this.#spentMs];
    this.#base = stage.id as StageId;
    this.#spentMs = 0;
    if (!known.has(stage.id)) this.#queue = this.#queue.then(() => this.#pack(stage, { pipeline, base, buildMs }));
  }

  async #pack(
    stage: { readonly id: string; readonly type: string },
    facts: { readonly pipeline: string; readonly base: StageId | null; readonly buildMs: number },
  ): Promise<void> {
    const { engine, send, request } = this.#parts;
    const startedAt = performance.now();
    const target = join(request.exchange?.directory ?? "", `${stage.id}.layer`);
    try {
      await engine.store.settle();
      const packed = await engine.store.pack(stage.id as StageId, target, { since: facts.base, owner: request.owner });
      const { size } = await stat(target);
      const packMs = performance.now() - startedAt;
      send({
        kind: "checkpoint-packed",
        id: stage.id,
        stage: stage.type,
        path: target,
        sha256: packed.sha256,
        sizeBytes: size,
        packMs,
        ...facts,
        // A tree that is not on top of the base any more was packed whole.
        base: packed.base === null ? null : facts.base,
      });
    } catch (error) {
      send({
        kind: "notice",
        level: "warning",
        message: `Cannot pack the checkpoint after '${stage.type}': ${messageOf(error)}`,
      });
    }
  }
}
