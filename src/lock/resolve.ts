import { HostError, messageOf, SourceError, UsageError } from "../errors.ts";
import { findMissingTools, packagesOf } from "../host/tools.ts";
import { plainObject } from "../manifest/plain.ts";
import type { LockedPackage } from "./locked-package.ts";
import { lockable, type WrittenManifest, type WrittenPipeline, type WrittenStage } from "./package-stages.ts";
import { type AptOptions, resolveApt } from "./resolve-apt.ts";
import { type DnfOptions, resolveDnf } from "./resolve-dnf.ts";

/** Asks the package managers of the host what every stage of a manifest would install. Nothing is downloaded but lists, nothing is installed. */

/** What a stage installs. */
export interface Resolution {
  readonly packages: readonly LockedPackage[];
  /** Armoured keys that packages must be signed by. */
  readonly keys: readonly string[];
  /** When the newest repository was made, in seconds since 1970. */
  readonly epoch: number | undefined;
}

/** A stage and what it installs. */
export interface ResolvedStage extends Resolution {
  readonly pipeline: WrittenPipeline;
  readonly stage: WrittenStage;
  readonly manager: "apt" | "dnf";
}

/** What resolving needs of the outside. */
export interface ResolveWorld {
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** What all stages that name packages install, in the order of the manifest. */
export async function resolveStages(manifest: WrittenManifest, world: ResolveWorld): Promise<readonly ResolvedStage[]> {
  requireManagers(manifest);
  const resolved: ResolvedStage[] = [];
  for (const pipeline of manifest.pipelines) resolved.push(...(await resolvePipeline(pipeline, manifest, world)));
  return resolved;
}

async function resolvePipeline(
  pipeline: WrittenPipeline,
  manifest: WrittenManifest,
  world: ResolveWorld,
): Promise<readonly ResolvedStage[]> {
  const resolved: ResolvedStage[] = [];
  let installed = "";
  for (const stage of pipeline.stages) {
    const manager = lockable.get(stage.type);
    if (manager === undefined) continue;
    requireFirst(pipeline, stage, manager);
    const options = plainObject(stage.options);
    if (manager === "dnf") {
      if (resolved.length > 0) throw refuseSecond(stage);
      resolved.push({
        pipeline,
        stage,
        manager,
        ...(await explain(stage, world, () => resolveDnf(options as unknown as DnfOptions, world))),
      });
      continue;
    }
    const given = { suite: findSuite(pipeline, manifest), ...options } as unknown as AptOptions;
    const { installed: next, ...found } = await explain(stage, world, () => resolveApt(given, installed, world));
    installed = next;
    resolved.push({ pipeline, stage, manager, ...found });
  }
  return resolved;
}

/** What a stage fails with is what locking fails with; it has no stack that would help. */
async function explain<T>(stage: WrittenStage, { signal }: ResolveWorld, resolve: () => Promise<T>): Promise<T> {
  try {
    return await resolve();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && error.name === "StageFailure")
      throw new SourceError(`Cannot lock '${stage.type}': ${messageOf(error)}`, {
        hint: "The repositories are those the stage would use: name others in 'repositories', or configure the host's",
        cause: error,
      });
    throw error;
  }
}

/** Without a suite a stage takes that of its build root, which is what the build pipeline installs. */
function findSuite(pipeline: WrittenPipeline, { pipelines }: WrittenManifest): string | undefined {
  const build = pipelines.find(({ name }) => name === pipeline.build);
  if (build === undefined) return undefined;
  const stage = build.stages.find(({ type }) => type === "org.osbuild.apt");
  const suite = stage?.options.get("suite");
  return typeof suite === "string" ? suite : findSuite(build, { format: "2", pipelines });
}

/** Packages that are already pinned come from files whose control data is not known here. */
function requireFirst(pipeline: WrittenPipeline, stage: WrittenStage, manager: "apt" | "dnf"): void {
  const pinned = manager === "apt" ? "org.osbuild.dpkg" : "org.osbuild.rpm";
  const before = pipeline.stages.slice(0, pipeline.stages.indexOf(stage));
  if (!before.some(({ type }) => type === pinned)) return;
  throw new UsageError(
    `Cannot lock '${stage.type}' of pipeline '${pipeline.name}': it adds to packages that are already pinned`,
    {
      hint: "Lock the manifest that names all packages, not a lock that was edited",
    },
  );
}

function refuseSecond(stage: WrittenStage): UsageError {
  return new UsageError(`Cannot lock '${stage.type}': it adds to packages of another stage`, {
    hint: "Name all packages of a tree in one stage",
  });
}

const tools = { apt: ["apt-get", "apt-cache", "dpkg", "flock"], dnf: ["dnf"] } as const;

function requireManagers({ pipelines }: WrittenManifest): void {
  const managers = new Set(pipelines.flatMap(({ stages }) => stages.flatMap(({ type }) => lockable.get(type) ?? [])));
  const missing = findMissingTools([...managers].flatMap((manager) => tools[manager]));
  if (missing.length === 0) return;
  throw new HostError(`Cannot lock: this host lacks ${missing.join(", ")}`, {
    hint: `Run: sudo apt-get install -y --no-install-recommends ${packagesOf(missing).join(" ")}`,
  });
}
