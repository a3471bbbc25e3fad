/**
 * The errors a person can act on. Each has a stable code, an exit code and, where there is one, a hint: what to do next.
 * They print without a stack. Anything else that is thrown is a bug and prints with one.
 */

/** Exit codes of every program: 0 ok, 1 build failed, 2 bad usage or manifest, 3 host not fit, 130 interrupted. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, host: 3, interrupted: 130 } as const;

/** What every error of the product may carry beside its message. */
export interface ErrorDetails {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** An error whose message is meant for the person who ran the build. */
export abstract class BuildError extends Error {
  abstract readonly code: `E_${string}`;
  readonly exitCode: number = exitCodes.failed;
  readonly hint: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.hint = details.hint;
  }
}

/** A flag, an argument or an action input that makes no sense. */
export class UsageError extends BuildError {
  readonly code = "E_USAGE";
  override readonly exitCode = exitCodes.usage;
}

/** One thing wrong with a manifest, at the token it is about. Lines and columns are 1-based, in characters. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the document, as osbuild writes it: `.pipelines[0].stages[1].options`. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A manifest that cannot be used: all its problems at once. */
export class ManifestError extends BuildError {
  readonly code = "E_MANIFEST";
  override readonly exitCode = exitCodes.usage;
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[], details: ErrorDetails = {}) {
    super(message, details);
    this.problems = problems;
  }
}

/** Content that could not be fetched, or that was not what its checksum says. */
export class SourceError extends BuildError {
  readonly code = "E_SOURCE";
}

/** A stage or assembler that failed; thrown only where a failed result must end a program. */
export class StageError extends BuildError {
  readonly code = "E_STAGE";
}

/** An input, device, mount or host service that could not be opened for a stage; the stage fails with it. */
export class ServiceError extends BuildError {
  readonly code = "E_SERVICE";
}

/** A store that is damaged, full, locked or of another format. */
export class StoreError extends BuildError {
  readonly code: `E_STORE${string}`;

  constructor(message: string, details: ErrorDetails & { readonly code?: `E_STORE${string}` } = {}) {
    super(message, details);
    this.code = details.code ?? "E_STORE";
  }
}

/** A tool, kernel feature or privilege that this host lacks; always says what to do. */
export class HostError extends BuildError {
  readonly code = "E_HOST";
  override readonly exitCode = exitCodes.host;

  constructor(message: string, details: ErrorDetails & { readonly hint: string }) {
    super(message, details);
  }
}

/** The person or the machine asked to stop. */
export class InterruptedError extends BuildError {
  readonly code = "E_INTERRUPTED";
  override readonly exitCode = exitCodes.interrupted;
}

/** The `code` of a system error (`ENOENT`), whichever realm threw it; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBADF: "it is not open",
  EBUSY: "it is in use",
  EEXIST: "something else is in its place",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is no folder",
  EPERM: "permission denied",
  EROFS: "the filesystem is read-only",
};

/** Why the system refused, in words; the text of anything else. */
export function reasonOf(error: unknown): string {
  return reasons[codeOf(error) ?? ""] ?? messageOf(error);
}
