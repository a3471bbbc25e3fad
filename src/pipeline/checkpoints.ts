import type { Pipeline, Stage } from "../manifest/manifest.ts";

/** A stage that has just succeeded, as a policy sees it. */
export interface CheckpointCandidate {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  readonly isLast: boolean;
  /** Time spent in stages since the last seal. */
  readonly unsealedMs: number;
}

/** Says whether the tree is sealed after a stage. The last stage always is: other pipelines and exports read it. */
export type CheckpointPolicy = (candidate: CheckpointCandidate) => boolean;

/** Seals after every stage: a layer costs what the stage changed, so a later run starts exactly where the manifest changed. */
export const automaticCheckpoints: CheckpointPolicy = () => true;

/** Seals only what patterns name: pipelines (their last stage), stage ids or stage types, with `*`, `?` and `[...]` as in a shell. */
export function namedCheckpoints(patterns: readonly string[]): CheckpointPolicy {
  const matchers = patterns.map(globToRegExp);
  return ({ pipeline, stage, isLast }) => isLast || isNamed(pipeline, stage, isLast, matchers);
}

/** Whether the last tree of a pipeline is to stay in the store once the build is over and everything was exported. */
export function isCheckpoint(pipeline: Pipeline, patterns: readonly string[]): boolean {
  const last = pipeline.stages.at(-1);
  return patterns.length === 0 || (last !== undefined && isNamed(pipeline, last, true, patterns.map(globToRegExp)));
}

/** Patterns that name nothing in the manifest. */
export function findUnmatchedPatterns(patterns: readonly string[], pipelines: readonly Pipeline[]): readonly string[] {
  return patterns.filter((pattern) => {
    const matchers = [globToRegExp(pattern)];
    return !pipelines.some((pipeline) =>
      pipeline.stages.some((stage, index) => isNamed(pipeline, stage, index === pipeline.stages.length - 1, matchers)),
    );
  });
}

/** A shell pattern over a whole string, as Python's fnmatch reads it. */
export function globToRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\[(!?)([^\]]+)\]|[\s\S]/g, (text, not: string | undefined, set: string | undefined) => {
    if (set !== undefined) return `[${not ? "^" : ""}${set.replaceAll("\\", "\\\\").replace(/^\^/, "\\^")}]`;
    if (text === "*") return ".*";
    return text === "?" ? "." : text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  });
  return new RegExp(`^(?:${source})$`, "s");
}

function isNamed(pipeline: Pipeline, stage: Stage, isLast: boolean, matchers: readonly RegExp[]): boolean {
  const names = [stage.id, stage.type, ...(isLast ? [pipeline.name] : [])];
  return matchers.some((matcher) => names.some((name) => matcher.test(name)));
}
