import { readFile } from "node:fs/promises";
import { codeOf, exitCodes, messageOf, UsageError } from "../errors.ts";
import { editDocument } from "../lock/edit-document.ts";
import { describeLock, keepEpochs } from "../lock/lock-edits.ts";
import { compareLocked, describeChanges, listLocked, type PackageChanges, summarizeChanges } from "../lock/package-changes.ts";
import { readWritten } from "../lock/package-stages.ts";
import { type ResolvedStage, resolveStages } from "../lock/resolve.ts";
import type { SourceDocument } from "../manifest/document.ts";
import { loadManifest } from "../manifest/load.ts";
import { parseDocument } from "../manifest/parse.ts";
import { formatCount } from "../monitor/units.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { readBytes, readDocument, readOsRelease, replaceText } from "./documents.ts";

/** `lock MANIFEST`: the manifest with its packages pinned; `lock --diff OLD NEW`: how the packages of two locks differ. */
export async function lockCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [first = "-", second] = input.positionals;
  if (input.has("diff")) return compareLocks(first, second, input, world);
  if (second !== undefined)
    throw new UsageError("Cannot lock two manifests at once", { hint: "To compare two locks, add --diff" });
  return writeLock(first, input, world);
}

async function writeLock(file: string, input: CommandInput, world: CommandWorld): Promise<number> {
  const bytes = await readBytes(file);
  const document = await parseDocument(bytes, file === "-" ? "<stdin>" : file);
  await requireValid(document, input, world);
  const written = readWritten(document);
  const log = input.has("quiet") ? () => {} : (text: string) => world.err(text);
  const resolved = await resolveStages(written, { log, signal: world.signal });
  if (resolved.length === 0)
    throw new UsageError(`There is nothing to lock in '${document.file}': no stage names packages`, {
      hint: "Stages that do: org.osbuild.apt, org.osbuild.dnf, org.osbuild.yum",
    });
  const output = input.value("output");
  const earlier = output === undefined ? undefined : await readEarlier(output);
  const edits = describeLock(document, written, resolved);
  const text = editDocument(
    new TextDecoder().decode(bytes),
    document,
    earlier === undefined ? edits : keepEpochs(edits, earlier),
  );
  const locked = await parseDocument(Buffer.from(text), document.file);
  await requireValid(locked, input, world);
  if (output !== undefined) await replaceText(output, text);
  else if (!input.has("json")) world.out(text);
  report(resolved, earlier === undefined ? [] : changesBetween(earlier, locked), input, world);
  return exitCodes.ok;
}

async function requireValid(document: SourceDocument, input: CommandInput, world: CommandWorld): Promise<void> {
  const catalogue = await world.loadCatalogue(input.values("libdir"));
  await loadManifest(document, { catalogue, osRelease: await readOsRelease() });
}

/** The lock that will be replaced; undefined when there is none, or none that can be read. */
async function readEarlier(path: string): Promise<SourceDocument | undefined> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new UsageError(`Cannot read '${path}': ${messageOf(error)}`);
  });
  return bytes === undefined ? undefined : parseDocument(bytes, path).catch(() => undefined);
}

function report(
  resolved: readonly ResolvedStage[],
  changes: readonly NamedChanges[],
  input: CommandInput,
  world: CommandWorld,
): void {
  const pipelines = resolved.map(({ pipeline, stage, packages }) => ({ pipeline: pipeline.name, stage: stage.type, packages }));
  if (input.has("json")) {
    world.out(`${JSON.stringify({ output: input.value("output") ?? null, stages: pipelines, changes }, null, 2)}\n`);
    return;
  }
  const lines = pipelines.map(({ pipeline, packages }) => `Locked ${formatCount(packages.length, "package")} of '${pipeline}'`);
  world.err(`${[...lines, ...describeAll(changes)].join("\n")}\n`);
}

interface NamedChanges extends PackageChanges {
  readonly pipeline: string;
}

function changesBetween(before: SourceDocument, after: SourceDocument): readonly NamedChanges[] {
  const [old, fresh] = [listLocked(before), listLocked(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].map((pipeline) => ({
    pipeline,
    ...compareLocked(old.get(pipeline) ?? new Map(), fresh.get(pipeline) ?? new Map()),
  }));
}

function describeAll(changes: readonly NamedChanges[]): readonly string[] {
  return changes.flatMap((one) => [`${one.pipeline}: ${summarizeChanges(one)}`, ...describeChanges(one)]);
}

async function compareLocks(
  before: string,
  after: string | undefined,
  input: CommandInput,
  world: CommandWorld,
): Promise<number> {
  if (after === undefined) throw new UsageError("Cannot compare one lock", { hint: "Usage: osbuild-action lock --diff OLD NEW" });
  const [old, fresh] = await Promise.all([readDocument(before), readDocument(after)]);
  for (const document of [old, fresh]) {
    if (listLocked(document).size === 0)
      throw new UsageError(`Cannot compare '${document.file}': it pins no packages`, {
        hint: "Make a lock of it first: osbuild-action lock",
      });
  }
  const changes = changesBetween(old, fresh);
  world.out(input.has("json") ? `${JSON.stringify(changes, null, 2)}\n` : `${describeAll(changes).join("\n")}\n`);
  return exitCodes.ok;
}
