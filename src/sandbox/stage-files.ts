import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../errors.ts";
import { JsonNumber, type JsonValue } from "../manifest/json.ts";
import type { Pipeline, Stage } from "../manifest/manifest.ts";
import type { StageFault } from "../monitor/event.ts";

/** The files through which engine and stage speak: its arguments, its metadata, and what our own module host reports. */

/** The files of one run that both sides use. */
export interface StageFiles extends Disposable {
  readonly argumentsPath: string;
  readonly metadataPath: string;
}

/** What the arguments file says. */
export interface StageArguments {
  readonly pipeline: Pick<Pipeline, "sourceEpoch">;
  readonly stage: Pick<Stage, "id" | "options">;
  readonly services: { readonly devices: unknown; readonly inputs: unknown; readonly mounts: unknown };
}

/** Writes the files of one run into a new folder, which `discard` removes. */
export function openStageFiles(parent: string, given: StageArguments, discard: (folder: string) => void): StageFiles {
  const folder = mkdtempSync(join(parent, "files-"));
  const [argumentsPath, metadataPath] = [join(folder, "arguments"), join(folder, "meta")];
  writeFileSync(argumentsPath, formatArguments(given));
  writeFileSync(metadataPath, "");
  return { argumentsPath, metadataPath, [Symbol.dispose]: () => discard(folder) };
}

/** Text of the arguments file: numbers of the manifest keep the text they were written with. */
export function formatArguments({ pipeline, stage, services }: StageArguments): string {
  const paths = { devices: "/dev", inputs: "/run/osbuild/inputs", mounts: "/run/osbuild/mounts" };
  const { devices, inputs, mounts } = services;
  const fixed = JSON.stringify({ tree: "/run/osbuild/tree", paths, devices, inputs, mounts }).slice(0, -1);
  const epoch = pipeline.sourceEpoch === undefined ? "" : `,"source-epoch":${pipeline.sourceEpoch.source}`;
  return `${fixed},"options":${formatJson(stage.options)},"meta":{"id":"${stage.id}"${epoch}}}`;
}

function formatJson(value: JsonValue): string {
  if (value instanceof JsonNumber) return value.source;
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${JSON.stringify(key)}:${formatJson(item)}`).join(",")}}`;
  if (Array.isArray(value)) return `[${value.map(formatJson).join(",")}]`;
  return JSON.stringify(value);
}

const maximumMetadataBytes = 16 * 1024 * 1024;

/** What the module host said was thrown, if it could. */
export function parseReport(report: string): StageFault | undefined {
  if (report === "") return undefined;
  try {
    const data = JSON.parse(report) as { readonly value?: unknown };
    return { type: "exception", message: String(data.value), data };
  } catch {
    return undefined; // a program of the stage wrote to the descriptor, or the stage was killed while it did
  }
}

/** What the stage wrote to /run/osbuild/meta; nothing when it wrote nothing. */
export function readMetadata(path: string): { readonly value: unknown } | { readonly problem: string } {
  const { size } = statSync(path);
  if (size === 0) return { value: undefined };
  if (size > maximumMetadataBytes)
    return { problem: `The stage reported ${size} bytes of metadata; at most ${maximumMetadataBytes} are read` };
  try {
    return { value: JSON.parse(readFileSync(path, "utf8")) };
  } catch (error) {
    return { problem: `The stage's metadata in /run/osbuild/meta is no JSON: ${messageOf(error)}` };
  }
}
