import type { Problem } from "../errors.ts";
import { describePath, type JsonPath, positionOf, type SourceDocument } from "./document.ts";

/** What someone found wrong at a path of a document. */
export interface Finding {
  readonly message: string;
  /** What to do about it; a function when it takes time to find out. */
  readonly hint?: string | undefined | (() => string | undefined);
  /** Whether the key or the value is to blame; the value when absent. */
  readonly at?: "key" | "value";
  /** The value that may have one of several forms, when the finding is about the form nearest to it. */
  readonly union?: JsonPath | undefined;
}

/** Receives everything that is wrong with a document, in any order. */
export type Report = (path: JsonPath, finding: Finding) => void;

/** Nobody reads more than this about one file. */
const maxProblems = 200;
/** A hint that takes time is looked for so often. */
const maxSlowHints = 20;

/** Collects findings about a document as problems, each once, sorted by where they are. */
export function createReport(document: SourceDocument): {
  readonly report: Report;
  readonly isFull: () => boolean;
  readonly problems: () => readonly Problem[];
} {
  const found = new Map<string, Problem>();
  const isFull = () => found.size >= maxProblems;
  const report: Report = (path, { message, hint, at, union }) => {
    if (isFull()) return;
    const described = describePath(path);
    const key = `${described}\n${message}`;
    if (found.has(key)) return;
    const slow = typeof hint === "function" && found.size < maxSlowHints ? hint() : undefined;
    const hints = [typeof hint === "string" ? hint : slow, describeUnion(document, path, union)].filter(
      (text) => text !== undefined,
    );
    const position = positionOf(document, path, at);
    found.set(key, { ...position, path: described, message, hint: hints.length === 0 ? undefined : hints.join("; ") });
  };
  return { report, isFull, problems: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Where the value starts that none of its forms fits, when the finding is about something inside of it. */
function describeUnion(document: SourceDocument, path: JsonPath, union: JsonPath | undefined): string | undefined {
  if (union === undefined || union.length >= path.length) return undefined;
  const { file, line, column } = positionOf(document, union);
  return `The value at ${file}:${line}:${column} may have one of several forms; this is the nearest`;
}
