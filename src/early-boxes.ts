import { Removals } from "./linux/removals.ts";
import type { Pipeline } from "./manifest/manifest.ts";
import type { UpcomingStage } from "./pipeline/ports.ts";
import type { StageBox } from "./stage-box.ts";

/**
 * Boxes of stages whose turn is to come. Starting a sandbox and Node in it takes many times longer than what most stages do; with the
 * next boxes started while a stage runs, the processors that stage leaves idle do that. A box that was not needed or did not start leaves
 * no trace: the stage gets one of its own then, and whatever is wrong with it is found out in its turn.
 */
export class EarlyBoxes implements AsyncDisposable {
  readonly #open: (stage: UpcomingStage) => Promise<StageBox>;
  /** By pipeline, then by stage. */
  readonly #boxes = new Map<string, Map<string, Promise<StageBox | undefined>>>();
  readonly #closing = new Removals();

  constructor(open: (stage: UpcomingStage) => Promise<StageBox>) {
    this.#open = open;
  }

  /** Starts the boxes of stages that come next in a pipeline, and drops those of all others. */
  expect(pipeline: Pipeline, upcoming: readonly UpcomingStage[]): void {
    const before = this.#boxes.get(pipeline.name);
    const boxes = upcoming.map((next) => [next.stage.id, before?.get(next.stage.id) ?? this.#start(next)] as const);
    this.#boxes.set(pipeline.name, new Map(boxes));
    for (const [id, box] of before ?? []) if (!this.#boxes.get(pipeline.name)?.has(id)) this.#drop(box);
  }

  /** The box of a stage whose turn has come; it is the caller's. */
  async take({ pipeline, stage }: UpcomingStage): Promise<StageBox | undefined> {
    const boxes = this.#boxes.get(pipeline.name);
    const found = boxes?.get(stage.id);
    boxes?.delete(stage.id);
    const box = await found;
    if (box?.hasEnded !== true) return box;
    this.#drop(Promise.resolve(box));
    return undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const boxes of this.#boxes.values()) for (const box of boxes.values()) this.#drop(box);
    this.#boxes.clear();
    await this.#closing[Symbol.asyncDispose]();
  }

  async #start(next: UpcomingStage): Promise<StageBox | undefined> {
    try {
      return await this.#open(next);
    } catch {
      return undefined;
    }
  }

  #drop(box: Promise<StageBox | undefined>): void {
    this.#closing.follow(box.then((opened) => opened?.[Symbol.asyncDispose]()));
  }
}
