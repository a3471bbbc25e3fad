import type { CheckpointsPlanned, PlannedCheckpoint } from "../../protocol.ts";
import { findPeriod, keyStem, periodStart } from "./keys.ts";
import type { LedgerNote } from "./ledger.ts";
import type { CacheService } from "./service.ts";

/** What both sides of the tree cache, restoring and saving, work with. */
export interface CacheContext {
  readonly service: CacheService;
  /** The exchange directory. */
  readonly directory: string;
  readonly prefix: string;
  readonly expiryDays: number;
  readonly note: (note: LedgerNote) => void;
}

/** A checkpoint of the plan with its place and the beginning of its keys. */
export interface Place {
  readonly checkpoint: PlannedCheckpoint;
  readonly pipeline: string;
  /** Pipelines that building this one needs. */
  readonly needs: readonly string[];
  /** Nothing of its pipeline runs after it. */
  readonly isLast: boolean;
  /** Undefined: must not be cached. */
  readonly stem: string | undefined;
  /** No entry for it is older; undefined: age does not matter. */
  readonly sealedMs: number | undefined;
}

/** Every checkpoint of a plan by id. */
export function listPlaces(planned: CheckpointsPlanned, context: CacheContext, nowMs: number): ReadonlyMap<string, Place> {
  const period = findPeriod(nowMs, context.expiryDays);
  const stemOf = ({ id, onHost, unpinned }: PlannedCheckpoint) => {
    if (unpinned && period === undefined) return undefined;
    const host = onHost ? planned.host : undefined;
    return keyStem(id, { prefix: context.prefix, engine: planned.keyFacts, host, period: unpinned ? period : undefined });
  };
  const places = planned.pipelines.flatMap(({ name, needs, checkpoints, complete }) =>
    checkpoints.map((checkpoint, index): Place => {
      const isLast = complete && index === checkpoints.length - 1;
      const sealedMs = checkpoint.unpinned && period !== undefined ? periodStart(period, context.expiryDays) : undefined;
      return { checkpoint, pipeline: name, needs, isLast, stem: stemOf(checkpoint), sealedMs };
    }),
  );
  return new Map(places.map((place) => [place.checkpoint.id, place]));
}

/** The part of a ledger note that says what it is about. */
export function subjectOf({ checkpoint, pipeline }: Place): {
  readonly pipeline: string;
  readonly stage: string;
  readonly id: string;
} {
  return { pipeline, stage: checkpoint.stage, id: checkpoint.id };
}

/** What is wrong, in the client's own words, as one line. */
export function reasonOf(said: readonly string[], otherwise: string): string {
  const text = said.map((line) => line.replace(/^::\w+[^:]*::/, "").replace(/^Failed to \w+: /, "")).join("; ");
  return text === "" ? otherwise : text.slice(0, 300);
}
