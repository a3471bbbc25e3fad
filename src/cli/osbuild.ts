import { BuildError, exitCodes, ManifestError, UsageError } from "../errors.ts";
import { formatJson } from "../manifest/canonical.ts";
import { describeManifest } from "../manifest/load.ts";
import { findUnmatchedPatterns } from "../pipeline/checkpoints.ts";
import type { Command, CommandInput, CommandWorld } from "./command.ts";
import { describeResult } from "./osbuild-result.ts";
import { describeProblem } from "./program.ts";
import { checkBuildFlags, loadNamedManifest, runBuild } from "./run-build.ts";

/**
 * osbuild's own command line over this engine, for programs that drive `osbuild`: the same flags, exit codes and results. What differs
 * from the reference is on the page docs/osbuild.md.
 */

/** The version of osbuild whose manifests, results and flags these are; programs compare it. */
export const osbuildVersion = 191;

/** `osbuild [FLAGS] MANIFEST`. */
export const osbuildCommand: Command = {
  name: "osbuild",
  summary: "Build operating system images",
  positionals: "MANIFEST",
  minimum: 1,
  maximum: 1,
  flags: {
    cache: { value: "DIR", help: "Folder of sealed trees and fetched content" },
    store: { value: "DIR", help: "The same as --cache" },
    libdir: { value: "DIR", short: "l", multiple: true, help: "Folder of modules, searched before the built-in ones" },
    "cache-max-size": { value: "SIZE", help: "Most the store may take" },
    checkpoint: { value: "ID", multiple: true, help: "Keep the trees after these pipelines or stages" },
    export: { value: "ID", multiple: true, help: "Pipeline to export" },
    "in-vm": { value: "ID", multiple: true, help: "Not supported" },
    json: { help: "Print the result as JSON" },
    "output-directory": { value: "DIR", help: "Where exports go" },
    inspect: { help: "Print the manifest with its ids and end" },
    monitor: { value: "NAME", help: "LogMonitor, JSONSeqMonitor or NullMonitor" },
    "monitor-fd": { value: "N", help: "Descriptor the monitor writes to (default 1)" },
    "stage-timeout": { value: "SECONDS", help: "End a stage that takes longer" },
    break: { value: "ID", optionalValue: "*", help: "Open a shell before stages of this type or id" },
    rundir: { value: "DIR", help: "Accepted; not used" },
    quiet: { short: "q", help: "Print nothing" },
  },
  run: runOsbuild,
};

async function runOsbuild(input: CommandInput, given: CommandWorld): Promise<number> {
  const world = { ...given, openMonitor: (descriptor: string | undefined) => given.openMonitor(descriptor ?? "1") };
  if (input.has("in-vm"))
    throw new UsageError("Cannot build in a virtual machine: --in-vm is not supported", {
      hint: "Leave it out: stages run in the sandbox of this host",
    });
  try {
    if (input.has("inspect")) return await inspect(input, world);
    return await buildAs(input, world);
  } catch (error) {
    if (!(error instanceof ManifestError) || !input.has("json")) throw error;
    world.out(`${JSON.stringify(describeValidation(error))}\n`);
    return error.exitCode;
  }
}

async function inspect(input: CommandInput, world: CommandWorld): Promise<number> {
  const { manifest } = await loadNamedManifest(input, world);
  world.out(`${formatJson(describeManifest(manifest, { ids: true }))}\n`);
  return exitCodes.ok;
}

async function buildAs(input: CommandInput, world: CommandWorld): Promise<number> {
  checkBuildFlags(input);
  const exports = input.values("export");
  if (exports.length > 0 && input.value("output-directory") === undefined) {
    world.err("Need --output-directory for --export\n");
    return exitCodes.failed;
  }
  if (exports.length === 0) return describeOnly(input, world);
  const { manifest, report } = await runBuild(input, world).catch((error: unknown) => {
    throw error instanceof UsageError ? new LateUsageError(error.message, { hint: error.hint, cause: error }) : error;
  });
  if (input.has("json")) world.out(`${JSON.stringify(describeResult(manifest, report))}\n`);
  else if (!input.has("quiet")) {
    const lines = manifest.pipelines.map(({ name, id }) => `  ${`${name}:`.padEnd(10)}\t${id}\n`);
    world.out(report.success ? `\nPipelines\n${lines.join("")}` : "\nFailed\n");
  }
  return report.success ? exitCodes.ok : exitCodes.failed;
}

/** osbuild ends with 2 for arguments and manifests it cannot read, with 1 when a manifest has no such pipeline or checkpoint. */
class LateUsageError extends BuildError {
  readonly code = "E_USAGE";
}

/** Without exports nothing is built. */
async function describeOnly(input: CommandInput, world: CommandWorld): Promise<number> {
  const { manifest } = await loadNamedManifest(input, world);
  if (findUnmatchedPatterns(input.values("checkpoint"), manifest.pipelines).length > 0) {
    world.err("No checkpoints matched provided patterns!\n");
    return exitCodes.failed;
  }
  const result = { type: "result", success: true, metadata: {}, sources: { success: true }, log: {} };
  if (input.has("json")) world.out(`${JSON.stringify(manifest.format === "2" ? result : { success: true })}\n`);
  return exitCodes.ok;
}

function describeValidation({ problems }: ManifestError): unknown {
  return {
    type: "https://osbuild.org/validation-error",
    title: "JSON Schema validation failed",
    success: false,
    errors: problems.map((problem) => ({ message: describeProblem(problem).trimEnd(), path: splitPath(problem.path) })),
  };
}

/** `.pipelines[0].name` as `["pipelines", 0, "name"]`. */
function splitPath(path: string): readonly (string | number)[] {
  const steps = path.matchAll(/\.'([^']*)'|\.([^.[\]]+)|\[(\d+)\]/g);
  return Array.from(steps, ([, quoted, plain, index]) => (index === undefined ? (quoted ?? plain ?? "") : Number(index)));
}
