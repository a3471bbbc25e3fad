import type { JsonValue } from "../manifest/json.ts";
import { plainObject, plainValue } from "../manifest/plain.ts";
import type { SourceItemResult } from "../monitor/event.ts";
import type { FetchRequest } from "../pipeline/ports.ts";
import { ExternalService } from "./external-service.ts";

/** Fetches through a source program of a libdir, which answers for all items at once. */
export async function fetchExternal(
  file: string,
  { sourcesPath }: { readonly sourcesPath: string },
  { source, ids, signal, monitor }: FetchRequest,
): Promise<readonly SourceItemResult[]> {
  const log = (text: string) =>
    monitor({ kind: "source-progress", type: source.type, message: text.trimEnd(), doneBytes: 0, totalBytes: undefined });
  await using service = new ExternalService(file, { id: `source/${source.type}`, log, signal });
  const items = Object.fromEntries(ids.map((id) => [id, plainValue(source.items.get(id) as JsonValue)]));
  const options = plainObject(source.options);
  const answer = await service.call("download", { items, options, cache: sourcesPath, output: null, checksums: [] });
  return readAnswer(answer, ids, source.type);
}

function readAnswer(answer: unknown, ids: readonly string[], type: string): readonly SourceItemResult[] {
  const { success, output, results } = (typeof answer === "object" && answer !== null ? answer : {}) as Record<string, unknown>;
  const given = new Map((Array.isArray(results) ? results : []).flatMap(readResult).map((item) => [item.checksum, item]));
  const missing = success === false ? String(output ?? `source ${type} failed`) : undefined;
  return ids.map((id) => given.get(id) ?? { checksum: id, error: missing });
}

function readResult(value: unknown): readonly SourceItemResult[] {
  if (typeof value !== "object" || value === null) return [];
  const { success, metadata, error } = value as Record<string, unknown>;
  const { checksum, cached } = (typeof metadata === "object" && metadata !== null ? metadata : {}) as Record<string, unknown>;
  const result = { checksum: String(checksum ?? ""), cached: cached === true };
  return [success === false ? { ...result, error: String(error ?? "failed") } : result];
}
