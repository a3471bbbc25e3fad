import type { AssemblerModule } from "./assembler.ts";
import type { DeviceModule } from "./device.ts";
import type { InputModule } from "./input.ts";
import type { ModuleMeta, RunnerMeta } from "./meta.ts";
import type { MountModule } from "./mount.ts";
import type { SourceModule } from "./source.ts";
import type { StageModule } from "./stage.ts";

/**
 * The catalogue: every module that a manifest may name, by kind and type. It is one readonly value, made once at the start of a program from
 * the generated registries (`createCatalogue`) and from what libdirs add or replace (`addModules`), and handed down. Reading it is synchronous
 * and touches no file: whoever makes it has read the metas. The first libdir wins over later ones, a libdir over what is built in.
 */
export interface Catalogue {
  readonly stages: ModuleSet<StageModule>;
  readonly assemblers: ModuleSet<AssemblerModule>;
  readonly sources: ModuleSet<SourceModule>;
  readonly inputs: ModuleSet<InputModule>;
  readonly devices: ModuleSet<DeviceModule>;
  readonly mounts: ModuleSet<MountModule>;
  /** By every name it answers to: the runner's own and its aliases. */
  readonly runners: ModuleSet<WithMeta<RunnerMeta>>;
}

/** The folders of the catalogue, in a libdir and in the repository; also the keys of `Catalogue`. */
export type CatalogueFolder = keyof Catalogue;

/** Anything that declares itself. */
export interface WithMeta<Meta extends ModuleMeta> {
  readonly meta: Meta;
}

export type ModuleSet<Module extends WithMeta<ModuleMeta>> = ReadonlyMap<string, CatalogueEntry<Module>>;

/** One module and where it comes from. */
export interface CatalogueEntry<Module extends WithMeta<ModuleMeta> = WithMeta<ModuleMeta>> {
  /** The type in a manifest: `org.osbuild.hostname`. For an alias of a runner the runner's own name. */
  readonly type: string;
  /** Ours, a user's TypeScript file, or a program of any language that runs under osbuild's contract. */
  readonly origin: "built-in" | "typescript" | "program";
  /** Absolute path of a libdir's file; of a built-in one the path in the repository: `stages/org.osbuild.hostname.ts`. */
  readonly file: string;
  readonly meta: Module["meta"];
  /** What runs in this process or in the module host; undefined for programs. */
  readonly module: Module | undefined;
}

type ModuleIn<Folder extends CatalogueFolder> = Catalogue[Folder] extends ModuleSet<infer Module> ? Module : never;

/** The generated registries: modules by type. A kind that is absent has no built-in modules. */
export type BuiltInModules = { readonly [Folder in CatalogueFolder]?: Readonly<Record<string, ModuleIn<Folder>>> };

/** What libdirs hold, in search order. */
export type LibdirModules = { readonly [Folder in CatalogueFolder]?: readonly CatalogueEntry<ModuleIn<Folder>>[] };

/** The catalogue of the built-in modules alone. */
export function createCatalogue(modules: BuiltInModules): Catalogue {
  return {
    stages: builtIn("stages", modules.stages),
    assemblers: builtIn("assemblers", modules.assemblers),
    sources: builtIn("sources", modules.sources),
    inputs: builtIn("inputs", modules.inputs),
    devices: builtIn("devices", modules.devices),
    mounts: builtIn("mounts", modules.mounts),
    runners: withAliases(builtIn("runners", modules.runners)),
  };
}

/** The catalogue with the modules of libdirs before its own. */
export function addModules(catalogue: Catalogue, added: LibdirModules): Catalogue {
  return {
    stages: inFront(catalogue.stages, added.stages),
    assemblers: inFront(catalogue.assemblers, added.assemblers),
    sources: inFront(catalogue.sources, added.sources),
    inputs: inFront(catalogue.inputs, added.inputs),
    devices: inFront(catalogue.devices, added.devices),
    mounts: inFront(catalogue.mounts, added.mounts),
    runners: inFront(catalogue.runners, added.runners),
  };
}

/** The module of a type. Names of 2019 (`io.weldr.tar`) mean the module that has the name today. */
export function findModule<Entry>(modules: ReadonlyMap<string, Entry>, type: string): Entry | undefined {
  return modules.get(type) ?? modules.get(type.replace(/^io\.weldr\./, "org.osbuild."));
}

function builtIn<Module extends WithMeta<ModuleMeta>>(
  folder: CatalogueFolder,
  modules: Readonly<Record<string, Module>> = {},
): ModuleSet<Module> {
  return new Map(
    Object.entries(modules).map(([type, module]) => [
      type,
      { type, origin: "built-in", file: `${folder}/${type}.ts`, meta: module.meta, module },
    ]),
  );
}

function withAliases(runners: ModuleSet<WithMeta<RunnerMeta>>): ModuleSet<WithMeta<RunnerMeta>> {
  const aliases = [...runners.values()].flatMap((entry) => (entry.meta.aliases ?? []).map((alias) => [alias, entry] as const));
  return new Map([...aliases, ...runners]);
}

function inFront<Module extends WithMeta<ModuleMeta>>(
  set: ModuleSet<Module>,
  added: readonly CatalogueEntry<Module>[] = [],
): ModuleSet<Module> {
  return new Map([...set, ...added.toReversed().map((entry) => [entry.type, entry] as const)]);
}
