import type { Manifest, Pipeline, Stage, StageId } from "../manifest/manifest.ts";
import { findPipelinesToBuild, findStagesToRun } from "./graph.ts";

/**
 * Many manifests as jobs of a CI, in waves: whatever several manifests share is built by one job of an early wave and comes to the later ones
 * through the cache. A tree is shared up to the stage after which fewer manifests go on with it. Each wave is a value for `strategy.matrix`;
 * the last one builds the manifests.
 */
export interface JobMatrix {
  readonly waves: readonly { readonly include: readonly Job[] }[];
}

export interface Job {
  readonly name: string;
  readonly manifest: string;
  /** Pipelines to export; for a shared tree the id of its last stage. */
  readonly exports: readonly string[];
  /** How many manifests wait for it; 1 for a manifest itself. */
  readonly sharedBy: number;
}

type Has = (id: StageId) => boolean;

/** The jobs for manifests, given what the store has. */
export function makeMatrix(manifests: readonly Manifest[], has: Has): JobMatrix {
  const needed = manifests.map((manifest) => ({
    manifest,
    pipelines: findPipelinesToBuild(manifest, manifest.defaultExports, has),
  }));
  const shared = findShared(needed, has);
  const waves: Job[][] = [];
  const levels = new Map<StageId, number>();
  // A shared tree stands after all it needs: needing few stages means standing early.
  for (const tree of [...shared.values()].sort((a, b) => a.makes.size - b.makes.size)) {
    const below = [...levels].filter(([id]) => tree.makes.has(id)).map(([, level]) => level + 1);
    const level = Math.max(0, ...below);
    levels.set(tree.id, level);
    waves[level] ??= [];
    waves[level].push(tree.job);
  }
  const images = manifests.map((manifest) => ({
    name: nameOf(manifest),
    manifest: manifest.file,
    exports: manifest.defaultExports,
    sharedBy: 1,
  }));
  return { waves: [...waves, images].map((include) => ({ include })) };
}

interface SharedTree {
  readonly id: StageId;
  readonly job: Job;
  /** Every stage the job runs. */
  readonly makes: ReadonlySet<StageId>;
}

interface Needed {
  readonly manifest: Manifest;
  readonly pipelines: readonly Pipeline[];
}

function findShared(needed: readonly Needed[], has: Has): ReadonlyMap<StageId, SharedTree> {
  const users = countUsers(needed, has);
  const shared = new Map<StageId, SharedTree>();
  for (const { manifest, pipelines } of needed) {
    for (const pipeline of pipelines) {
      const running = findStagesToRun(pipeline, has);
      for (const [index, { id }] of running.entries()) {
        const count = users.get(id) ?? 0;
        const next = running[index + 1];
        const isLastOfItsUsers = next === undefined || (users.get(next.id) ?? 0) < count;
        if (count > 1 && isLastOfItsUsers && !shared.has(id)) shared.set(id, sharedTree(manifest, { pipeline, id, count }, has));
      }
    }
  }
  return shared;
}

function sharedTree(
  manifest: Manifest,
  { pipeline, id, count }: { readonly pipeline: Pipeline; readonly id: StageId; readonly count: number },
  has: Has,
): SharedTree {
  const stages: readonly Stage[] = findPipelinesToBuild(manifest, [id], has).flatMap((needed) => findStagesToRun(needed, has));
  const job = { name: `${pipeline.name}-${id.slice(0, 8)}`, manifest: manifest.file, exports: [id], sharedBy: count };
  return { id, job, makes: new Set(stages.map((stage) => stage.id)) };
}

/** How many manifests run each stage. */
function countUsers(needed: readonly Needed[], has: Has): ReadonlyMap<StageId, number> {
  const users = new Map<StageId, number>();
  for (const { pipelines } of needed) {
    const ids = new Set(pipelines.flatMap((pipeline) => findStagesToRun(pipeline, has)).map((stage) => stage.id));
    for (const id of ids) users.set(id, (users.get(id) ?? 0) + 1);
  }
  return users;
}

function nameOf(manifest: Manifest): string {
  return (manifest.file.split(/[\\/]/).at(-1) ?? manifest.file).replace(/\.(?:json|ya?ml)$/i, "");
}
