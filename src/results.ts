import { join } from "node:path";
import type { BuildReport } from "./build.ts";
import type { ExportNotes } from "./export-notes.ts";
import type { ImageFacts } from "./image/image-facts.ts";
import type { Manifest } from "./manifest/manifest.ts";

/** An exported file and what it is. */
export interface ExportedImage extends ImageFacts {
  readonly pipeline: string;
  readonly name: string;
  readonly path: string;
}

/** The exported files that are images: an export that has folders is a tree and has none, and what lay beside them before is none either. */
export async function findImages(report: BuildReport, notes: ExportNotes): Promise<readonly ExportedImage[]> {
  const images: ExportedImage[] = [];
  for (const { pipeline, path, files } of report.exports) {
    for (const name of files) images.push({ pipeline, name, path: join(path, name), ...(await notes.readFacts(path, name)) });
  }
  return images;
}

/** Ids a person may want to quote: of the last tree that is no image, and of what was exported. */
export function findIds(
  manifest: Manifest,
  report: BuildReport,
): { readonly treeId: string | null; readonly outputId: string | null } {
  const trees = manifest.pipelines.filter((pipeline) => pipeline.stages.every((stage) => stage.kind === "stage"));
  const exported = report.exports.map(({ id }) => id);
  const below = trees.findLast(({ id }) => id !== null && !exported.includes(id));
  return { treeId: below?.id ?? trees.at(-1)?.id ?? null, outputId: report.exports.at(-1)?.id ?? null };
}

/** What stages reported, by pipeline and stage type; of two stages of one type the later wins, key by key. */
export function collectMetadata(
  manifest: Manifest,
  report: BuildReport,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const all = Object.assign({}, ...report.pipelines.map((pipeline) => pipeline.metadata)) as Readonly<Record<string, unknown>>;
  const named = manifest.pipelines.map((pipeline) => {
    const byType: Record<string, unknown> = {};
    for (const { type, id } of pipeline.stages) {
      if (Object.hasOwn(all, id)) byType[type] = { ...(byType[type] as object | undefined), ...(all[id] as object) };
    }
    return [pipeline.name, byType] as const;
  });
  return Object.fromEntries(named.filter(([, stages]) => Object.keys(stages).length > 0));
}
