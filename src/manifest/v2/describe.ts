import type { DescribeOptions } from "../format.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { Device, Input, Manifest, Mount, Pipeline, Source, Stage, StageId } from "../manifest.ts";
import { objectFrom, unlessEmpty } from "../values.ts";

/**
 * A format-2 document of the model. With ids it is what `osbuild --inspect` prints: references are ids, and what osbuild leaves out is left
 * out (source-epoch, parents of devices, options of sources). Without, it loads to the same model again.
 */
export function describe(manifest: Manifest, { ids }: DescribeOptions): JsonObject {
  const context: Context = {
    ids,
    names: new Map(manifest.pipelines.toReversed().map(({ id, name }) => [id, name])),
    runners: new Map(manifest.pipelines.map(({ build, runner }) => [build, runner])),
  };
  return objectFrom([
    ["version", "2"],
    ["pipelines", manifest.pipelines.map((pipeline) => describePipeline(pipeline, context))],
    ["metadata", unlessEmpty(manifest.metadata ?? null)],
    ["sources", unlessEmpty(new Map(manifest.sources.map((source) => [source.type, describeSource(source, ids)])))],
  ]);
}

interface Context extends DescribeOptions {
  /** Name of the first pipeline with an id. */
  readonly names: ReadonlyMap<string | null, string>;
  /** By the id of the pipeline they are built in: what runs others. */
  readonly runners: ReadonlyMap<StageId | null, string>;
}

function describePipeline(pipeline: Pipeline, context: Context): JsonObject {
  const { ids, runners } = context;
  const isBuild = pipeline.id !== null && runners.has(pipeline.id);
  const runner = isBuild ? (pipeline.providesRunner ?? runners.get(pipeline.id)) : undefined;
  return objectFrom([
    ["name", pipeline.name],
    ["build", pipeline.build === null ? undefined : refer(pipeline.build, context)],
    ["runner", ids ? runner : pipeline.providesRunner],
    ["source-epoch", ids ? undefined : pipeline.sourceEpoch],
    ["stages", unlessEmpty(pipeline.stages.map((stage) => describeStage(stage, context)))],
  ]);
}

/** The id itself, or the name of the first pipeline that has it. */
function refer(id: string | null, { ids, names }: Context): string {
  return ids ? (id ?? "null") : `name:${names.get(id) ?? ""}`;
}

function describeStage(stage: Stage, context: Context): JsonObject {
  return objectFrom([
    ["type", stage.type],
    ["id", context.ids ? stage.id : undefined],
    ["options", unlessEmpty(stage.options)],
    ["devices", unlessEmpty(new Map(stage.devices.map((device) => [device.name, describeDevice(device, context.ids)])))],
    ["mounts", unlessEmpty(stage.mounts.map((mount) => describeMount(mount, context.ids)))],
    ["inputs", describeInputs(stage.inputs, context)],
  ]);
}

function describeDevice({ type, parent, options }: Device, ids: boolean): JsonObject {
  return objectFrom([
    ["type", type],
    ["parent", ids ? undefined : parent],
    ["options", unlessEmpty(options)],
  ]);
}

function describeInputs(inputs: readonly Input[], context: Context): JsonValue | undefined {
  return unlessEmpty(new Map(inputs.map((input) => [input.name, describeInput(input, context)])));
}

function describeInput({ type, origin, references, options }: Input, context: Context): JsonObject {
  const isPipeline = origin === "org.osbuild.pipeline";
  const described = references.map(
    (reference) => [isPipeline ? refer(reference.id, context) : (reference.id ?? ""), reference.options] as const,
  );
  return objectFrom([
    ["type", type],
    ["origin", origin],
    ["references", new Map(described)],
    ["options", unlessEmpty(options)],
  ]);
}

function describeMount({ name, type, source, target, partition, options }: Mount, ids: boolean): JsonObject {
  return objectFrom([
    ["name", name],
    ["type", type],
    ["target", target ?? (ids ? null : undefined)],
    ["source", source],
    ["options", unlessEmpty(options)],
    ["partition", partition !== undefined && Number(partition.source) !== 0 ? partition : undefined],
  ]);
}

function describeSource({ items, options }: Source, ids: boolean): JsonObject {
  return objectFrom([
    ["items", items],
    ["options", ids ? undefined : unlessEmpty(options)],
  ]);
}
