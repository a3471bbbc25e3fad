import type { Schema } from "../schema/infer.ts";

/**
 * The shape of whole documents, per format, without what modules say about their parts. They accept what osbuild's own schemas accept, but
 * a pipeline must have a name, which osbuild only notices later.
 */

const options: Schema = { type: "object", description: "Options of the module" };
const type = (kind: string): Schema => ({ type: "string", description: `Type of the ${kind}, such as org.osbuild.NAME` });

const device: Schema = {
  type: "object",
  description: "A block device for the stage, made from a file of the tree",
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: type("device"),
    parent: { type: "string", description: "Name of the device that holds this one" },
    options,
  },
};

const references: Schema = {
  description: "What the input shows: ids of source items, or pipelines as `name:NAME`",
  oneOf: [
    { type: "array", items: { type: "string" } },
    { type: "object" },
    {
      type: "array",
      items: { type: "object", required: ["id"], additionalProperties: false, properties: { id: { type: "string" }, options } },
    },
  ],
};

const input: Schema = {
  type: "object",
  description: "Content that the stage reads",
  additionalProperties: false,
  required: ["type", "origin", "references"],
  properties: {
    type: type("input"),
    origin: { enum: ["org.osbuild.source", "org.osbuild.pipeline"], description: "Where the content comes from" },
    references,
    options,
  },
};

const mount: Schema = {
  type: "object",
  description: "A filesystem mounted for the stage",
  additionalProperties: false,
  required: ["name", "type"],
  properties: {
    name: { type: "string", description: "Name of the mount, for `mount://NAME/` locations" },
    type: type("mount"),
    source: { type: "string", description: "Name of the device to mount" },
    target: { type: "string", description: "Where to mount it, below the stage's folder of mounts" },
    partition: { type: "number", description: "Number of the partition on the device" },
    options,
  },
};

/** A stage of format 2, whatever its type. */
export const stageShape: Schema = {
  type: "object",
  description: "One change to the tree",
  additionalProperties: false,
  required: ["type"],
  properties: {
    type: type("stage"),
    options,
    inputs: {
      type: "object",
      additionalProperties: false,
      patternProperties: { "^[a-zA-Z][a-zA-Z0-9_\\-\\.]{0,254}": input },
      description: "Inputs by name",
    },
    devices: { type: "object", additionalProperties: device, description: "Devices by name" },
    mounts: { type: "array", items: mount, description: "Mounts, in the order they are mounted" },
  },
};

const sourceEpoch: Schema = { type: "integer", description: "Seconds since 1970 that nothing in the tree is newer than" };

const pipeline = (stage: Schema): Schema => ({
  type: "object",
  description: "A tree and the stages that make it",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", description: "Name of the pipeline; others refer to it as `name:NAME`" },
    build: {
      type: "string",
      description: "Pipeline whose tree the stages' programs come from, as `name:NAME`; the host when absent",
    },
    runner: { type: "string", description: "What this tree is as a build root, such as org.osbuild.fedora42" },
    "source-epoch": sourceEpoch,
    stages: { type: "array", items: stage, description: "Stages, in the order they run" },
  },
});

const metadata: Schema = {
  type: "object",
  description: "Facts about the manifest that change nothing",
  additionalProperties: false,
  properties: {
    exports: {
      type: "array",
      description: "Pipelines whose trees are the result",
      items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string" } } },
    },
    generators: {
      type: "array",
      description: "Programs that made the manifest",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: { name: { type: "string" }, version: { type: "string" } },
      },
    },
  },
};

/** A source of format 2, whatever its type. */
export const sourceShape: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["items"],
  properties: { items: references, options },
};

const document = (stage: Schema, source: Schema): Schema => ({
  type: "object",
  additionalProperties: false,
  required: ["version"],
  properties: {
    version: { enum: ["2"], description: "Format of the manifest" },
    pipelines: { type: "array", items: pipeline(stage), description: "Pipelines; one may refer to those before it" },
    sources: { type: "object", additionalProperties: source, description: "Content to fetch, by type of source" },
    metadata,
  },
});

/** Format 2: pipelines by name. */
export const format2Schema = document(stageShape, sourceShape);

/** Format 2 without a look at stages and sources, which are checked one by one. */
export const format2Frame = document({}, {});

const namedModule: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: { name: type("module"), options },
};

const nested: Schema = { $ref: "#/definitions/pipeline" };

/** Format 1: one pipeline with its builds nested in it. */
export const format1Schema: Schema = {
  type: "object",
  additionalProperties: false,
  properties: { pipeline: nested, sources: { type: "object", additionalProperties: { type: "object" } } },
  definitions: {
    pipeline: {
      type: "object",
      additionalProperties: false,
      properties: {
        build: {
          type: "object",
          additionalProperties: false,
          required: ["pipeline", "runner"],
          properties: { pipeline: nested, runner: { type: "string" } },
        },
        "source-epoch": sourceEpoch,
        stages: { type: "array", items: namedModule },
        assembler: namedModule,
      },
    },
  },
};

const looseModule: Schema = { type: "object", required: ["name"], properties: { name: { type: "string" }, options } };

const loosePipeline: Schema = {
  type: "object",
  properties: {
    build: { type: "object", required: ["runner"], properties: { pipeline: nested, runner: { type: "string" } } },
    stages: { type: "array", items: looseModule },
    assembler: looseModule,
  },
};

const looseSources: Schema = { type: "object", additionalProperties: { type: "object" } };

/** The document of 2020: format 1 or a bare pipeline, its unknown keys ignored. */
export const format2020Schema: Schema = {
  ...loosePipeline,
  properties: { ...loosePipeline.properties, pipeline: nested, sources: looseSources },
  definitions: { pipeline: loosePipeline },
};

const module2019: Schema = {
  ...looseModule,
  properties: {
    ...looseModule.properties,
    systemResourcesFromEtc: { type: "array", items: { type: "string", pattern: "^/etc(/[^:]*)?\\Z" } },
  },
};

/** Both documents of 2019: a list of stages under `pipeline`, or `base`, `stages` and `assembler`. */
export const format2019Schema: Schema = {
  type: "object",
  properties: {
    name: { type: "string" },
    base: { type: "string" },
    pipeline: { type: "array", items: module2019 },
    stages: { type: "array", items: module2019 },
    assembler: module2019,
  },
};
