import { findFailedStage, type RunRecord, stageName } from "./record.ts";

/** One line on the pull request. */
export interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** More errors of one step the runner does not show. */
export const mostAnnotations = 10;

/** What went wrong in all runs, the runner's limit not applied. */
export function listAnnotations(records: readonly RunRecord[]): readonly Annotation[] {
  return records.flatMap((record) => [...listProblems(record), ...listFailures(record)]);
}

function listProblems({ problems, manifest }: RunRecord): readonly Annotation[] {
  return problems.map(({ file, line, column, path, message, hint }) => ({
    title: "Manifest",
    message: `${path === "" ? "" : `${path}: `}${withHint(message, hint)}`,
    file: file === "" ? manifest : file,
    line,
    column,
  }));
}

function* listFailures(record: RunRecord): Generator<Annotation> {
  const file = record.manifest;
  const stage = findFailedStage(record);
  if (stage !== undefined) {
    const { line, column } = stage.position ?? {};
    const lastLine = stage.output.trimEnd().split("\n").at(-1) ?? "";
    const message = withHint(
      `${stage.error ?? "failed"}${lastLine === "" || stage.error?.includes(lastLine) ? "" : `\n${lastLine}`}`,
      stage.hint,
    );
    yield { title: `${stageName(stage)} failed`, message, file, line, column };
  }
  for (const error of record.sourceErrors) yield { title: "Source failed", message: error, file };
  if (record.failure !== undefined && record.problems.length === 0) {
    yield { title: "osbuild", message: withHint(record.failure.message, record.failure.hint), file };
  }
}

function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}
