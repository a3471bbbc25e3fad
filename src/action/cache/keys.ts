/**
 * Names of cache entries. A key is `<prefix>-<what it is>-<its mark>-<its base's mark>-<size and time>`, every part of fixed length. The first hash covers
 * all that ids and environment say about the content, so one lookup by prefix finds the entry; the rest of the key then tells, before anything is
 * downloaded, which entry it goes on top of, how big it is and what building it took.
 *
 * A mark is the hash of the layers themselves, down to the empty tree. Two builds of one stage may differ in bits; marks keep a layer from being put on
 * a tree other than the one it was made on, and bind a download to its key.
 */

import { createHash } from "node:crypto";

/** What decides about a checkpoint's key. */
export interface KeyFacts {
  readonly prefix: string;
  /** Of the engine: store format, architecture, catalogue. */
  readonly engine: readonly string[];
  /** Set for trees made with the host as build root. */
  readonly host: string | undefined;
  /** Set for trees with unpinned packages: changes when they are due again. */
  readonly period: number | undefined;
}

/** What the rest of a key tells. */
export interface EntryFacts {
  readonly mark: string;
  readonly base: string;
  readonly sizeBytes: number;
  readonly buildMs: number;
}

/** The mark of the empty tree. */
export const emptyMark = "0".repeat(16);

/** The mark of a layer on top of what has the mark `base`. */
export function nextMark(base: string, layer: { readonly id: string; readonly sha256: string }): string {
  return hash(`${base} ${layer.id} ${layer.sha256}`).slice(0, emptyMark.length);
}

/** The part of a key that says what the entry is; ends with a dash. */
export function keyStem(id: string, facts: KeyFacts): string {
  const parts = ["1", ...facts.engine, `host=${facts.host ?? ""}`, `period=${facts.period ?? ""}`, id];
  return `${facts.prefix}-${hash(JSON.stringify(parts)).slice(0, 40)}-`;
}

/** The whole key of an entry. Size and time are in steps of a half power of two. */
export function formatKey(stem: string, facts: EntryFacts): string {
  return `${stem}${facts.mark}-${facts.base}-${toStep(facts.sizeBytes)}${toStep(facts.buildMs)}`;
}

/** Reads what a key tells; undefined when it is not a key of that stem. */
export function parseKey(stem: string, key: string): EntryFacts | undefined {
  const rest = key.startsWith(stem) ? key.slice(stem.length) : "";
  const [, mark, base, size, time] = /^([0-9a-f]{16})-([0-9a-f]{16})-([0-9a-f]{2})([0-9a-f]{2})$/.exec(rest) ?? [];
  if (mark === undefined || base === undefined || size === undefined || time === undefined) return undefined;
  return { mark, base, sizeBytes: fromStep(size), buildMs: fromStep(time) };
}

/** Number of the period that a moment falls into; undefined when nothing expires. */
export function findPeriod(nowMs: number, days: number): number | undefined {
  return days > 0 ? Math.floor(nowMs / (days * 86_400_000)) : undefined;
}

/** When such a period began: nothing that was saved in it is older. */
export function periodStart(period: number, days: number): number {
  return period * days * 86_400_000;
}

function toStep(value: number): string {
  const step = Math.round(2 * Math.log2(Math.max(1, value)));
  return Math.min(step, 255).toString(16).padStart(2, "0");
}

function fromStep(text: string): number {
  return Math.round(2 ** (Number.parseInt(text, 16) / 2));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
