import { lutimesSync, readdirSync, readFileSync, readlinkSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { codeOf, StoreError } from "../errors.ts";
import { isTemporaryName, replaceFile, replaceLink } from "./durable-file.ts";
import type { StoreLayout } from "./layout.ts";

/** What is known of a stage beside its tree: refs point to content, and equal content may come from several stages. */
export interface StageRecord {
  /** What the stages of this tree reported, by stage id. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly sealedMs: number;
  readonly engine: string;
}

const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const targetPattern = /^\.\.\/objects\/([0-9a-f]{64})$/;

/** Digest a ref points to; undefined when there is no such ref. */
export function findRef(layout: StoreLayout, id: string): string | undefined {
  try {
    return targetPattern.exec(readlinkSync(refPath(layout, id)))?.[1];
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "EINVAL") return undefined;
    throw error;
  }
}

/** Notes what is known of a stage; not durable before the filesystem is flushed. */
export function writeStageRecord(layout: StoreLayout, id: string, record: StageRecord): void {
  replaceFile(factsPath(layout, id), `${JSON.stringify(record)}\n`);
}

/** Points a ref to an object that is durable already. */
export function writeRef(layout: StoreLayout, id: string, digest: string): void {
  replaceLink(refPath(layout, id), `../objects/${digest}`);
}

/** Takes a ref away. */
export function removeRef(layout: StoreLayout, id: string): void {
  rmSync(refPath(layout, id), { force: true });
  rmSync(factsPath(layout, id), { force: true });
}

/** Every ref with the digest it points to, by name. */
export function listRefs(layout: StoreLayout): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  for (const name of readdirSync(layout.refs).sort()) {
    const digest = isTemporaryName(name) ? undefined : findRef(layout, name);
    if (digest !== undefined) refs.set(name, digest);
  }
  return refs;
}

/** What is known of a stage; nothing is known when the record is gone or damaged. */
export function readStageRecord(layout: StoreLayout, id: string): StageRecord {
  try {
    const parsed = JSON.parse(readFileSync(factsPath(layout, id), "utf8")) as Partial<StageRecord>;
    return { metadata: parsed.metadata ?? {}, sealedMs: Number(parsed.sealedMs ?? 0), engine: String(parsed.engine ?? "") };
  } catch (error) {
    if (codeOf(error) === "ENOENT" || error instanceof SyntaxError) return { metadata: {}, sealedMs: 0, engine: "" };
    throw error;
  }
}

/** Notes that a stage's tree is used now: pruning takes what was not used for longest. */
export function touchRef(layout: StoreLayout, id: string, digest: string): void {
  const now = new Date();
  lutimesSync(refPath(layout, id), now, now);
  utimesSync(join(layout.objects, digest, "object.json"), now, now);
}

function refPath(layout: StoreLayout, id: string): string {
  if (!namePattern.test(id)) throw new StoreError(`Cannot use '${id}' as the name of a tree`);
  return join(layout.refs, id);
}

function factsPath(layout: StoreLayout, id: string): string {
  return join(layout.facts, `${id}.json`);
}
