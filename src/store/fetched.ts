import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { StoreLayout } from "./layout.ts";

/** What sources and stages with network keep in the store: an item by its checksum, or a folder that is only useful whole (a repository). */
export interface FetchedContent {
  readonly path: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. Showing a file to a stage links it, and fetching notes the use of a folder: both change when it was changed. */
  readonly usedMs: number;
}

const blockBytes = 512;

/** All of it, least recently used first. */
export function listFetched({ sources }: StoreLayout): readonly FetchedContent[] {
  const types = readdirSync(sources, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith("."),
  );
  const paths = types.flatMap(({ name }) => readdirSync(join(sources, name)).map((item) => join(sources, name, item)));
  return paths.map(describe).toSorted((one, other) => one.usedMs - other.usedMs);
}

function describe(path: string): FetchedContent {
  return { path, sizeBytes: measure(path), usedMs: lstatSync(path).ctimeMs };
}

function measure(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false }); // a build may just have finished a download
  const own = (stat?.blocks ?? 0) * blockBytes;
  if (!stat?.isDirectory()) return own;
  return readdirSync(path).reduce((sum, name) => sum + measure(join(path, name)), own);
}
