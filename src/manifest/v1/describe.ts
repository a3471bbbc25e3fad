import type { DescribeOptions } from "../format.ts";
import type { JsonObject } from "../json.ts";
import type { Manifest, Pipeline, Stage } from "../manifest.ts";
import { objectFrom, unlessEmpty } from "../values.ts";
import { formerSourceType } from "./sources.ts";

/**
 * A format-1 document of the model. With ids it is what `osbuild --inspect` prints, which leaves out builds that are empty; without, it loads
 * to the same model again. Documents of 2020 are described as the format 1 they were to become.
 */
export function describe(manifest: Manifest, { ids }: DescribeOptions): JsonObject {
  const byName = new Map(manifest.pipelines.map((pipeline) => [pipeline.name, pipeline]));
  return objectFrom([
    ["pipeline", describePipeline("tree", { byName, ids })],
    ["sources", unlessEmpty(new Map(manifest.sources.map(({ type, options }) => [formerSourceType(type), options])))],
  ]);
}

interface Context extends DescribeOptions {
  readonly byName: ReadonlyMap<string, Pipeline>;
}

function describePipeline(name: string, context: Context): JsonObject {
  const assembler = name === "tree" ? context.byName.get("assembler")?.stages[0] : undefined;
  const { stages = [], sourceEpoch } = context.byName.get(name) ?? {};
  return objectFrom([
    ["build", describeBuild(name === "tree" ? "build" : `${name}-build`, context)],
    ["source-epoch", context.ids ? undefined : sourceEpoch],
    ["stages", unlessEmpty(stages.map((stage) => describeStage(stage, context)))],
    ["assembler", assembler && describeStage(assembler, context)],
  ]);
}

function describeBuild(name: string, context: Context): JsonObject | undefined {
  const build = context.byName.get(name);
  if (build === undefined || (context.ids && build.id === null)) return undefined;
  return objectFrom([
    ["pipeline", describePipeline(name, context)],
    ["runner", build.providesRunner],
  ]);
}

function describeStage({ type, options, id }: Stage, { ids }: DescribeOptions): JsonObject {
  return objectFrom([
    ["name", type],
    ["options", unlessEmpty(options)],
    ["id", ids ? id : undefined],
  ]);
}
