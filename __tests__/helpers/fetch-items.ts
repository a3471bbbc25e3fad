import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { sources } from "../../sources/index.ts";
import { JsonNumber, type JsonObject, type JsonValue } from "../../src/manifest/json.ts";
import { createCatalogue } from "../../src/modules/catalogue.ts";
import type { BuildEvent } from "../../src/monitor/event.ts";
import type { SourceOutcome } from "../../src/pipeline/ports.ts";
import type { DownloadTiming } from "../../src/services/download/downloader.ts";
import { createSourceFetcher } from "../../src/services/fetch-sources.ts";

/** Fetches items of one source into a folder, with pauses short enough for tests. */

export const quickTiming: DownloadTiming = {
  attempts: 4,
  backoffMs: 5,
  maximumBackoffMs: 50,
  stallMs: 300,
  maximumBytes: 64 * 1024 * 1024,
};

export interface FetchRun {
  readonly folder: string;
  readonly type: string;
  readonly items: Readonly<Record<string, unknown>>;
  readonly options?: unknown;
  readonly environment?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly timing?: Partial<DownloadTiming>;
}

export async function fetchItems(run: FetchRun): Promise<SourceOutcome & { readonly events: readonly BuildEvent[] }> {
  const events: BuildEvent[] = [];
  mkdirSync(join(run.folder, "sources"), { recursive: true });
  const fetcher = createSourceFetcher({
    catalogue: createCatalogue({ sources }),
    sourcesPath: join(run.folder, "sources"),
    environment: run.environment ?? {},
    timing: { ...quickTiming, ...run.timing },
  });
  const outcome = await fetcher.fetch({
    source: { type: run.type, id: "s", items: model(run.items) as JsonObject, options: model(run.options ?? {}) as JsonObject },
    ids: Object.keys(run.items),
    signal: run.signal ?? new AbortController().signal,
    monitor: (event) => void events.push(event),
  });
  return { ...outcome, events };
}

/** A plain value as the model of a manifest holds it. */
export function model(value: unknown): JsonValue {
  if (typeof value === "number") return new JsonNumber(String(value));
  if (Array.isArray(value)) return value.map(model);
  if (typeof value !== "object" || value === null) return value as JsonValue;
  return new Map(Object.entries(value).map(([key, item]) => [key, model(item)]));
}

export function sha256(content: string | Buffer): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
