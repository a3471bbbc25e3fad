import { hash } from "node:crypto";
import { lstatSync, lutimesSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { codeOf, StoreError } from "../errors.ts";
import { isTemporaryName, replaceFile, replaceLink } from "./durable-file.ts";
import type { StoreLayout } from "./layout.ts";

/** What is known of a stage beside its tree: refs point to content, and equal content may come from several stages. */
export interface StageRecord {
  /** What the stages of this tree reported, by stage id. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Descriptions of the stages since the seal before; plans compare with them. */
  readonly stages?: readonly string[] | undefined;
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
  const text = JSON.stringify(record);
  replaceFile(factsPath(layout, id), `${text}\n${hash("sha256", text)}\n`);
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

/** A ref as it is on disk. */
export interface Ref {
  readonly id: string;
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly usedMs: number;
}

/** Every ref, by name. */
export function listRefs(layout: StoreLayout): readonly Ref[] {
  const refs: Ref[] = [];
  for (const id of readdirSync(layout.refs).sort()) {
    const digest = isTemporaryName(id) ? undefined : findRef(layout, id);
    const stat = digest === undefined ? undefined : lstatSync(refPath(layout, id), { throwIfNoEntry: false });
    if (digest !== undefined && stat !== undefined) refs.push({ id, digest, usedMs: stat.mtimeMs });
  }
  return refs;
}

/** What is known of a stage; undefined when that is gone or damaged. */
export function findStageRecord(layout: StoreLayout, id: string): StageRecord | undefined {
  try {
    return parseSealed(readFileSync(factsPath(layout, id), "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Notes that a stage's tree is used now: pruning takes what was not used for longest. */
export function touchRef(layout: StoreLayout, id: string): void {
  const now = new Date();
  lutimesSync(refPath(layout, id), now, now);
}

function refPath(layout: StoreLayout, id: string): string {
  return join(layout.refs, requireName(id));
}

function factsPath(layout: StoreLayout, id: string): string {
  return join(layout.facts, `${requireName(id)}.json`);
}

/** Names come out of files from elsewhere too: they must not lead out of the store. */
function requireName(id: string): string {
  if (!namePattern.test(id)) throw new StoreError(`Cannot use '${id}' as the name of a tree`);
  return id;
}

/** The record in a text with its checksum below. */
function parseSealed(content: string): StageRecord | undefined {
  const [text = "", checksum] = content.split("\n");
  if (hash("sha256", text) !== checksum || content !== `${text}\n${checksum}\n`) return undefined;
  return JSON.parse(text) as StageRecord;
}
