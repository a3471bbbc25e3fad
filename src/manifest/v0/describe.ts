import type { DescribeOptions } from "../format.ts";
import type { JsonObject } from "../json.ts";
import type { Manifest, Stage } from "../manifest.ts";
import { objectFrom, unlessEmpty } from "../values.ts";

/** A document of 2019 of the model, in the form its code read; with ids for its stages, since assemblers had none. */
export function describe(manifest: Manifest, { ids }: DescribeOptions): JsonObject {
  const tree = manifest.pipelines.find((pipeline) => pipeline.name === "tree");
  const assembler = manifest.pipelines.find((pipeline) => pipeline.name === "assembler")?.stages[0];
  return objectFrom([
    ["base", tree?.base ?? undefined],
    ["stages", (tree?.stages ?? []).map((stage) => describeStage(stage, ids))],
    ["assembler", assembler && describeStage(assembler, false)],
  ]);
}

function describeStage({ type, options, systemResourcesFromEtc, id }: Stage, ids: boolean): JsonObject {
  return objectFrom([
    ["name", type],
    ["options", unlessEmpty(options)],
    ["systemResourcesFromEtc", unlessEmpty(systemResourcesFromEtc)],
    ["id", ids ? id : undefined],
  ]);
}
