import { BuildError, exitCodes, ManifestError, type Problem } from "../errors.ts";
import { type LoadContext, readManifest } from "../manifest/load.ts";
import type { Manifest } from "../manifest/manifest.ts";
import { formatCount } from "../monitor/units.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { readDocument, readOsRelease } from "./documents.ts";

/** `validate MANIFEST...`: all problems of all files, each where it is. */
export async function validateCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [catalogue, osRelease] = await Promise.all([world.loadCatalogue(input.values("libdir")), readOsRelease()]);
  const checked: Checked[] = [];
  for (const file of input.positionals) checked.push(await checkFile(file, { catalogue, osRelease }));
  const problems = checked.flatMap((result) => result.problems);
  if (input.has("json")) {
    world.out(`${JSON.stringify({ success: problems.length === 0, problems })}\n`);
    return problems.length === 0 ? exitCodes.ok : exitCodes.usage;
  }
  for (const { manifest, problems: found } of checked) {
    if (manifest !== undefined && found.length === 0) world.out(`${manifest.file}: valid, ${describeContent(manifest)}\n`);
  }
  if (problems.length === 0) return exitCodes.ok;
  const bad = checked.filter((result) => result.problems.length > 0).length;
  throw new ManifestError(`${formatCount(problems.length, "problem")} in ${formatCount(bad, "manifest")}`, problems);
}

interface Checked {
  readonly manifest: Manifest | undefined;
  readonly problems: readonly Problem[];
}

async function checkFile(file: string, context: LoadContext): Promise<Checked> {
  try {
    return await readManifest(await readDocument(file), context);
  } catch (error) {
    if (error instanceof ManifestError) return { manifest: undefined, problems: error.problems };
    if (!(error instanceof BuildError)) throw error;
    return {
      manifest: undefined,
      problems: [{ file, line: 1, column: 1, path: ".", message: error.message, hint: error.hint }],
    };
  }
}

function describeContent({ format, pipelines }: Manifest): string {
  const stages = pipelines.reduce((count, pipeline) => count + pipeline.stages.length, 0);
  const origin = format.length === 4 ? `a manifest of ${format}` : `format ${format}`;
  return `${origin}, ${formatCount(pipelines.length, "pipeline")}, ${formatCount(stages, "stage")}`;
}
