import { formatBytes, formatDuration } from "../../monitor/units.ts";

/** Something that happened, or did not, between the build and the cache. */
export type LedgerNote = { readonly pipeline: string; readonly stage: string; readonly id: string } & (
  | { readonly kind: "hit" | "miss" | "in-store" }
  | { readonly kind: "restored" | "imported"; readonly sizeBytes: number; readonly durationMs: number }
  | { readonly kind: "saved"; readonly sizeBytes: number; readonly durationMs: number; readonly layers: number }
  | { readonly kind: "not-restored" | "not-saved"; readonly reason: string; readonly warning?: boolean | undefined }
);

/** Everything the cache did, in order. */
export type Ledger = readonly LedgerNote[];

/** One note for people, without the stage's name. */
export function describeNote(note: LedgerNote): string {
  switch (note.kind) {
    case "hit":
      return "found";
    case "miss":
      return "not found";
    case "in-store":
      return "in the store already";
    case "restored":
      return `restored, ${formatBytes(note.sizeBytes)} in ${formatDuration(note.durationMs)}`;
    case "imported":
      return `mounted in ${formatDuration(note.durationMs)}`;
    case "saved":
      return `saved${note.layers > 1 ? ` with ${note.layers - 1} before it` : ""}, ${formatBytes(note.sizeBytes)} in ${formatDuration(note.durationMs)}`;
    case "not-restored":
      return `not restored: ${note.reason}`;
    case "not-saved":
      return `not saved: ${note.reason}`;
  }
}

/** What a ledger comes to. */
export interface LedgerTotals {
  readonly lookedUp: number;
  readonly hits: number;
  readonly restored: number;
  readonly restoredBytes: number;
  readonly importMs: number;
  readonly saved: number;
  readonly savedBytes: number;
}

/** Sums a ledger up. */
export function totalLedger(ledger: Ledger): LedgerTotals {
  const count = (...kinds: readonly LedgerNote["kind"][]) => ledger.filter((note) => kinds.includes(note.kind)).length;
  const sum = (kind: LedgerNote["kind"], field: "sizeBytes" | "durationMs") =>
    ledger.reduce(
      (total, note) => total + (note.kind === kind && field in note ? (note as Record<typeof field, number>)[field] : 0),
      0,
    );
  return {
    lookedUp: count("hit", "miss"),
    hits: count("hit"),
    restored: count("restored"),
    restoredBytes: sum("restored", "sizeBytes"),
    importMs: sum("imported", "durationMs"),
    saved: count("saved"),
    savedBytes: sum("saved", "sizeBytes"),
  };
}
