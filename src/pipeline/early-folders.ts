import { UsageError } from "../errors.ts";
import type { Manifest, Stage } from "../manifest/manifest.ts";

/**
 * The folders of the host that a build of 2019 could be given: the first stage reads one, the last one fills the other. Neither counts for an
 * id, so a build whose trees depend on what is in them has a store of its own, which goes with it.
 */
export interface EarlyFolders {
  readonly input: StageFolder | undefined;
  readonly output: StageFolder | undefined;
}

/** A folder of the host and the stage that sees it. */
export interface StageFolder {
  readonly path: string;
  readonly stage: Stage;
}

/** Finds who sees which folder. Throws a `UsageError` for manifests that have no place for them. */
export function assignFolders(manifest: Manifest, paths: { readonly input?: string; readonly output?: string }): EarlyFolders {
  const assign = (flag: string, path: string | undefined, stage: Stage | undefined): StageFolder | undefined => {
    if (path === undefined) return undefined;
    if (manifest.format !== "2019")
      throw new UsageError(
        `Cannot use ${flag}: only manifests of 2019 have such a folder, and this is one of ${nameOf(manifest)}`,
        {
          hint: "Show files to a stage through an input and a source; --output-directory says where exports go",
        },
      );
    if (stage === undefined) throw new UsageError(`Cannot use ${flag}: the manifest has no stage`);
    return { path, stage };
  };
  const [tree] = manifest.pipelines;
  const folders = {
    input: assign("--input", paths.input, tree?.stages[0]),
    output: assign("--output", paths.output, manifest.pipelines.at(-1)?.stages.at(-1)),
  };
  if (needsOwnStore(folders) && tree !== undefined && tree.base !== null)
    throw new UsageError(
      "Cannot use --input or --output with 'base': what they show counts for no id, and so no stored tree is used",
      {
        hint: "Give all stages of the tree instead of 'base'",
      },
    );
  return folders;
}

/** Whether what is built depends on more than its ids say, or has to be made again although it was made before. */
export function needsOwnStore({ input, output }: EarlyFolders): boolean {
  return input !== undefined || output?.stage.kind === "stage";
}

function nameOf({ format }: Manifest): string {
  return format === "2020" ? "2020" : `format ${format}`;
}
