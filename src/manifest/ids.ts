import { hash } from "node:crypto";
import { canonicalJson } from "./canonical.ts";
import type { JsonNumber, JsonObject, JsonValue } from "./json.ts";
import type { StageId } from "./manifest.ts";

/**
 * osbuild's identities: a stage's id is a hash of all that decides the tree it leaves, as far as the manifest says it. Runners, names of
 * pipelines and mounts, sources, and devices that no mount uses are left out, as osbuild leaves them out.
 */

interface StageParts {
  readonly type: string;
  readonly build: StageId | null;
  readonly base: StageId | null;
  readonly options: JsonValue;
  readonly sourceEpoch?: JsonNumber | undefined;
  readonly inputs?: readonly { readonly name: string; readonly id: string }[];
  readonly mounts?: readonly { readonly id: string }[];
}

/** Id of a stage or assembler in formats 1, 2 and 2020 (whose stages have neither inputs nor mounts). */
export function stageId({ type, build, base, options, sourceEpoch, inputs = [], mounts = [] }: StageParts): StageId {
  const parts: JsonValue[] = [type, build, base, options];
  if (sourceEpoch !== undefined) parts.push(sourceEpoch);
  if (inputs.length > 0) parts.push(new Map(inputs.map((input) => [input.name, input.id])));
  if (mounts.length > 0) parts.push(mounts.map((mount) => mount.id));
  return digest(parts) as StageId;
}

/** Id of a stage of 2019: its paths below /etc count, a build tree does not exist. */
export function stageId2019(type: string, base: StageId | null, options: JsonValue, resources: readonly string[]): StageId {
  return digest([type, base, options, resources]) as StageId;
}

/** Id of an input: what it shows, not its name. */
export function inputId(type: string, origin: string, references: JsonObject, options: JsonValue): string {
  return digest([type, origin, references, options]);
}

/** Id of a device: its parent's id counts, its name does not. */
export function deviceId(type: string, parentId: string | undefined, options: JsonValue): string {
  return digest(parentId === undefined ? [type, options] : [type, parentId, options]);
}

interface MountParts {
  readonly type: string;
  readonly deviceId: string | undefined;
  readonly partition: JsonNumber | undefined;
  readonly target: string | undefined;
  readonly options: JsonValue;
}

/** Id of a mount: its device's id counts, its name does not; partition 0 and an empty target are none. */
export function mountId(parts: MountParts): string {
  const { type, partition, target, options } = parts;
  const optional: JsonValue[] = [];
  if (parts.deviceId !== undefined) optional.push(parts.deviceId);
  if (partition !== undefined && Number(partition.source) !== 0) optional.push(partition);
  if (target) optional.push(target);
  return digest([type, ...optional, options]);
}

/** Id of a source: its type and items. */
export function sourceId(type: string, items: JsonValue): string {
  return digest([type, items]);
}

function digest(parts: readonly JsonValue[]): string {
  return hash("sha256", parts.map(canonicalJson).join(""));
}
