/**
 * The inputs of action.yml, read strictly: a value that is not understood is an error that names the input, never a silent default, and all errors
 * are reported at once.
 */

import { messageOf, UsageError } from "../errors.ts";
import { parseSize } from "../monitor/units.ts";

/** What the user asked for. */
export interface ActionInputs {
  readonly manifests: readonly string[];
  readonly command: (typeof commands)[number];
  readonly exports: readonly string[];
  readonly outputDirectory: string;
  readonly store: string;
  readonly libdirs: readonly string[];
  readonly checkpoints: readonly string[];
  readonly cache: CacheMode;
  readonly cachePrefix: string;
  readonly cacheBudgetBytes: number;
  readonly cacheExpiryDays: number;
  readonly artifact: boolean;
  readonly artifactName: string | undefined;
  readonly artifactRetentionDays: number | undefined;
  readonly compression: Compression;
  readonly stageTimeoutMs: number | undefined;
  readonly installDependencies: boolean;
  readonly summary: boolean;
  readonly annotations: boolean;
}

const commands = ["build", "validate", "plan"] as const;
const cacheModes = ["read-write", "read-only", "off"] as const;
const compressions = ["none", "zstd", "xz", "gzip"] as const;

export type CacheMode = (typeof cacheModes)[number];
export type Compression = (typeof compressions)[number];

/** Text of an input, without white space around it; empty when not given. */
export type ReadInput = (name: string) => string;

/** Reads all inputs; throws one `UsageError` with everything that is wrong with them. */
export function parseInputs(read: ReadInput): ActionInputs {
  const faults: string[] = [];
  const ask = <T>(name: string, parse: (text: string) => T, fallback: T): T => {
    try {
      return parse(read(name));
    } catch (error) {
      faults.push(`Input ${name}: ${messageOf(error)}`);
      return fallback;
    }
  };
  const inputs: ActionInputs = {
    manifests: ask("manifest", requireLines, []),
    command: ask("command", (text) => parseChoice(text, commands), "build"),
    exports: ask("export", parseList, []),
    outputDirectory: ask("output-directory", requireText, ""),
    store: ask("store", requireText, ""),
    libdirs: ask("libdir", parseLines, []),
    checkpoints: ask("checkpoints", parseCheckpoints, []),
    cache: ask("cache", (text) => parseChoice(text, cacheModes), "off"),
    cachePrefix: ask("cache-prefix", parsePrefix, ""),
    cacheBudgetBytes: ask("cache-budget", (text) => parseSize(text, "cache-budget"), 0),
    cacheExpiryDays: ask("cache-expiry-days", (text) => parseWhole(text, 0, 3650), 0),
    artifact: ask("artifact", parseBoolean, false),
    artifactName: ask("artifact-name", parseArtifactName, undefined),
    artifactRetentionDays: ask(
      "artifact-retention-days",
      (text) => parseOptional(text, (days) => parseWhole(days, 1, 400)),
      undefined,
    ),
    compression: ask("compression", (text) => parseChoice(text, compressions), "none"),
    stageTimeoutMs: ask("stage-timeout", parseTimeout, undefined),
    installDependencies: ask("install-dependencies", parseBoolean, false),
    summary: ask("summary", parseBoolean, false),
    annotations: ask("annotations", parseBoolean, false),
  };
  faults.push(...findConflicts(inputs));
  if (faults.length > 0)
    throw new UsageError(faults.join("\n"), { hint: "The inputs and their values are described in action.yml" });
  return inputs;
}

function* findConflicts(inputs: ActionInputs): Generator<string> {
  if (!inputs.artifact && inputs.artifactName !== undefined) yield "Input artifact-name: has no meaning with artifact: false";
  if (!inputs.artifact && inputs.artifactRetentionDays !== undefined)
    yield "Input artifact-retention-days: has no meaning with artifact: false";
  if (inputs.command === "validate" && inputs.exports.length > 0) yield "Input export: has no meaning with command: validate";
}

function parseBoolean(text: string): boolean {
  return parseChoice(text.toLowerCase(), ["true", "false"] as const) === "true";
}

function parseChoice<const Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw new UsageError(`${JSON.stringify(text)} is not one of ${choices.join(", ")}`);
  return choice;
}

function parseWhole(text: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`${JSON.stringify(text)} is not a whole number from ${least} to ${most}`);
  return value;
}

function parseTimeout(text: string): number | undefined {
  return parseWhole(text, 0, 86_400) * 1000 || undefined;
}

function parseOptional<T>(text: string, parse: (text: string) => T): T | undefined {
  return text === "" ? undefined : parse(text);
}

function requireText(text: string): string {
  if (text === "") throw new UsageError("must not be empty");
  return text;
}

function parseLines(text: string): readonly string[] {
  return splitList(text, /\r?\n/);
}

function requireLines(text: string): readonly string[] {
  requireText(text);
  return parseLines(text);
}

function parseList(text: string): readonly string[] {
  return splitList(text, /[\r\n,]+/);
}

function splitList(text: string, separator: RegExp): readonly string[] {
  const items = text.split(separator).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ""))];
}

function parseCheckpoints(text: string): readonly string[] {
  const globs = parseList(requireText(text));
  const word = globs.find((glob) => ["auto", "all", "none"].includes(glob));
  if (word !== undefined && globs.length > 1)
    throw new UsageError(`${word} stands alone, without ${globs.find((glob) => glob !== word)}`);
  return globs;
}

function parsePrefix(text: string): string {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(text)) {
    throw new UsageError(`${JSON.stringify(text)} is not 1 to 64 letters, digits, dots, dashes and underscores`);
  }
  return text;
}

function parseArtifactName(text: string): string | undefined {
  if (/["\\:<>|*?/\r\n]/.test(text))
    throw new UsageError(`${JSON.stringify(text)} has a character that artifacts may not have: " \\ : < > | * ? /`);
  return text === "" ? undefined : text;
}
