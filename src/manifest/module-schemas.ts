import type { AssemblerMeta, DeviceMeta, InputMeta, ModuleMeta, MountMeta, SourceMeta, StageMeta } from "../modules/meta.ts";
import type { Schema } from "../schema/infer.ts";

/**
 * The schema of a whole stage, device, mount and so on as it stands in a manifest, put together from what its module declares. Made once
 * per module, since compiled schemas are kept by identity.
 */

const anyObject: Schema = { type: "object" };
const anyArray: Schema = { type: "array" };

type Assemble<Meta> = (meta: Meta) => Schema;

const assemblers = {
  stage2: ({ options, inputs, devices = anyObject, mounts = anyArray, definitions }: StageMeta): Schema => ({
    type: "object",
    additionalProperties: false,
    required: ["type"],
    properties: { type: {}, ...defined({ options, inputs }), devices, mounts },
    ...defined({ definitions }),
  }),
  stage1: ({ options, format1Options, definitions }: StageMeta): Schema =>
    named(format1Options === true ? {} : (format1Options ?? options), definitions),
  assembler: ({ options, definitions }: AssemblerMeta): Schema => named(options, definitions),
  device: ({ options, definitions }: DeviceMeta): Schema => ({
    type: "object",
    properties: { options },
    ...defined({ definitions: definitions ?? options.definitions }),
  }),
  whole: ({ schema, definitions }: SourceMeta | InputMeta | MountMeta): Schema => ({
    ...schema,
    ...defined({ definitions: definitions ?? schema.definitions }),
  }),
} as const;

function named(options: Schema | undefined, definitions: Schema["definitions"]): Schema {
  return {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: { name: {}, ...defined({ options }) },
    ...defined({ definitions: definitions ?? options?.definitions }),
  };
}

function defined<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

/** Schema of a stage in a format-2 manifest. */
export const stageSchema2 = remember(assemblers.stage2);
/** Schema of a stage in a format-1 manifest. */
export const stageSchema1 = remember(assemblers.stage1);
/** Schema of an assembler. */
export const assemblerSchema = remember(assemblers.assembler);
/** Schema of a device. */
export const deviceSchema = remember(assemblers.device);
/** Schema of a source, input or mount. */
export const wholeSchema = remember(assemblers.whole);

function remember<Meta extends ModuleMeta>(assemble: Assemble<Meta>): Assemble<Meta> {
  const made = new WeakMap<ModuleMeta, Schema>();
  return (meta) => {
    const schema = made.get(meta) ?? assemble(meta);
    made.set(meta, schema);
    return schema;
  };
}
