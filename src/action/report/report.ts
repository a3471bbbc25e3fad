/**
 * Everything the step tells: the log as it goes, and at the end outputs, annotations and the summary.
 */

import { error as annotateError, warning as annotateWarning, setOutput, summary } from "@actions/core";
import { BuildError, exitCodes, messageOf } from "../../errors.ts";
import { formatCount, formatDuration } from "../../monitor/units.ts";
import type { PlanReady } from "../../protocol.ts";
import type { UploadedArtifact } from "../artifact.ts";
import { describeNote, type Ledger, type LedgerNote, totalLedger } from "../cache/ledger.ts";
import type { CachePermission } from "../cache/permission.ts";
import type { Heard } from "../engine.ts";
import type { ActionInputs } from "../inputs.ts";
import { computeOutputs } from "../outputs.ts";
import { type Annotation, listAnnotations, mostAnnotations } from "./annotations.ts";
import { type ActionsLog, harmless, openLog } from "./log.ts";
import { type RunRecord, stageName } from "./record.ts";
import { renderSummary } from "./summary.ts";

const mostWarnings = 10;

/** What the step has to say, while it runs and when it ends. */
export class Report {
  readonly log: ActionsLog;
  readonly records: RunRecord[] = [];
  readonly #artifacts: UploadedArtifact[] = [];
  readonly #notices: string[] = [];
  readonly #failures: unknown[] = [];
  #wants = { summary: true, annotations: true };
  #permission: CachePermission = { read: false, write: false };
  #warnings = 0;

  /** The log goes to `write`. */
  constructor(write: (text: string) => void) {
    this.log = openLog(write);
  }

  configure({ summary, annotations }: ActionInputs): void {
    this.#wants = { summary, annotations };
  }

  usePermission(permission: CachePermission): void {
    this.#permission = permission;
    const { read, write, why } = permission;
    const extent = read ? "is only read" : write ? "is only written" : "is not used";
    if (why !== undefined) this.log.line(`The cache ${extent}: ${why}`);
  }

  addArtifacts(added: readonly UploadedArtifact[]): void {
    this.#artifacts.push(...added);
    for (const { name, url, digest } of added) this.log.line(`Artifact ${name}: ${url}, sha256 ${digest}`);
  }

  hear(message: Heard): void {
    if (message.kind === "notice" && message.level === "warning") this.warn({ message: withHint(message.message, message.hint) });
    else this.log.hear(message);
  }

  /** The end of a run, as far as the log has not said it. */
  hearEnd(record: RunRecord): void {
    const { manifest, plan, success, totalStages, downloadMs, durationMs } = record;
    if (plan !== undefined) for (const line of describePlan(manifest, plan)) this.log.line(line);
    else if (success && totalStages === 0) this.log.line(`${manifest} is valid`);
    if (downloadMs === 0) return;
    const rest = formatDuration(durationMs - downloadMs);
    this.log.line(`Downloading from the cache took ${formatDuration(downloadMs)}, everything else ${rest}`);
  }

  hearCache(note: LedgerNote): void {
    if (note.kind === "hit" || note.kind === "miss" || note.kind === "in-store") return;
    const text = `Cache: ${subject(note)}${describeNote(note)}`;
    if ("warning" in note && note.warning === true) this.warn({ message: text });
    else this.log.line(text);
  }

  /** Gives each run its part; what was saved after a run has ended counts for the one after it. */
  useLedger(ledger: Ledger): void {
    for (const [index, record] of this.records.entries()) {
      const end = this.records[index + 1]?.ledgerStart ?? ledger.length;
      record.ledger = ledger.slice(record.ledgerStart, end);
    }
  }

  notice(text: string): void {
    this.#notices.push(text);
    this.log.line(text);
  }

  warn(problem: unknown): void {
    this.#warnings += 1;
    const text = messageOf(problem);
    if (this.#wants.annotations && this.#warnings <= mostWarnings) this.log.outside(() => annotateWarning(text));
    else this.log.line(`Warning: ${text}`);
  }

  /** The step failed for another reason than a run that did. */
  fail(error: unknown): void {
    this.#failures.push(error);
  }

  /** Sets outputs, writes annotations and summary; gives the step's exit code. */
  async finish(): Promise<number> {
    const { log, records } = this;
    log.end();
    logLedger(records, log);
    for (const [name, value] of Object.entries(computeOutputs(records, this.#artifacts))) setOutput(name, value);
    const annotations = [...this.#failures.map(describeFailure), ...listAnnotations(records)];
    printErrors(annotations, this.#wants.annotations, log);
    await this.#writeSummary();
    return exitCodeOf(records, this.#failures);
  }

  async #writeSummary(): Promise<void> {
    if (!this.#wants.summary || !process.env.GITHUB_STEP_SUMMARY) return;
    const notices = [...this.#failures.map((problem) => `❌ ${messageOf(problem)}`), ...this.#notices];
    try {
      const text = renderSummary({ records: this.records, artifacts: this.#artifacts, permission: this.#permission, notices });
      await summary.addRaw(text).write();
    } catch (error) {
      this.warn({ message: `Cannot write the job summary: ${messageOf(error)}` });
    }
  }
}

function describePlan(manifest: string, { pipelines }: PlanReady): readonly string[] {
  const stages = pipelines.flatMap(({ name, stages: list }) => list.map((stage) => ({ ...stage, pipeline: name })));
  const running = stages.filter(({ cached }) => !cached);
  const head = `${manifest}: ${running.length} of ${formatCount(stages.length, "stage")} to run`;
  return [head, ...running.map((stage) => `  ${stageName(stage)}: ${stage.reason ?? "not in the store"}`)];
}

function subject({ stage, pipeline }: LedgerNote): string {
  return stage === "" ? "" : `${stageName({ pipeline, type: stage })} `;
}

function logLedger(records: readonly RunRecord[], log: ActionsLog): void {
  const ledger = records.flatMap((record) => record.ledger);
  if (ledger.length === 0) return;
  const { lookedUp, hits, restored, saved } = totalLedger(ledger);
  log.outside(() => {
    const lines = ledger.map((note) => `${note.id.slice(0, 12)} ${subject(note)}${describeNote(note)}`);
    const title = `Cache ledger: ${lookedUp} looked up, ${hits} found, ${restored} restored, ${saved} saved`;
    process.stdout.write(`::group::${title}\n${lines.map((line) => `${harmless(line)}\n`).join("")}::endgroup::\n`);
  });
}

function printErrors(annotations: readonly Annotation[], asAnnotations: boolean, log: ActionsLog): void {
  for (const [index, { title, message, file, line, column }] of annotations.entries()) {
    if (asAnnotations && index < mostAnnotations) {
      annotateError(message, {
        title,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
      });
    } else {
      log.line(
        `Error: ${[file, line, column].filter((part) => part !== undefined).join(":")}${file === undefined ? "" : ": "}${message}`,
      );
    }
  }
}

function describeFailure(problem: unknown): Annotation {
  if (problem instanceof BuildError) return { title: "osbuild", message: withHint(problem.message, problem.hint) };
  const stack =
    typeof problem === "object" && problem !== null && "stack" in problem ? String(problem.stack) : messageOf(problem);
  return { title: "osbuild: this is a bug", message: stack };
}

function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

function exitCodeOf(records: readonly RunRecord[], failures: readonly unknown[]): number {
  const [failure] = failures;
  if (failure !== undefined) return failure instanceof BuildError ? failure.exitCode : exitCodes.failed;
  return (
    records.find(({ success }) => !success)?.exitCode ||
    (records.every(({ success }) => success) ? exitCodes.ok : exitCodes.failed)
  );
}
