import { didYouMean } from "../../schema/closest.ts";
import type { JsonPath } from "../document.ts";
import type { LoadRequest } from "../format.ts";
import type { Pipeline, StageId } from "../manifest.ts";

/** What the parts of a document may refer to while it loads. */
export interface Scope {
  readonly request: LoadRequest;
  /** Those loaded so far, by name. */
  readonly pipelines: Map<string, LoadedPipeline>;
  /** Those loaded so far by id, with the catalogue's runner for what is built in them. */
  readonly ids: Map<StageId | null, { readonly runner: string | undefined }>;
  readonly sourceItems: ReadonlySet<string>;
  /** Names of all pipelines of the document, those not yet loaded too. */
  readonly names: ReadonlySet<string>;
}

/** A pipeline whose own runner is not yet known. */
export type LoadedPipeline = Omit<Pipeline, "runner">;

/** The pipeline that `name:NAME` refers to; reports when it is not there, or not there yet. */
export function findPipeline(
  reference: string,
  path: JsonPath,
  scope: Scope,
  at: "key" | "value" = "value",
): LoadedPipeline | undefined {
  const name = reference.replace(/^name:/, "");
  const found = reference === name ? undefined : scope.pipelines.get(name);
  if (found === undefined) scope.request.report(path, { ...explainUnknown(reference, name, scope), at });
  return found;
}

function explainUnknown(reference: string, name: string, { names, pipelines }: Scope) {
  if (reference !== name && names.has(name)) {
    return {
      message: `The pipeline '${name}' is not yet there`,
      hint: "A pipeline can only refer to those before it: move that one up",
    };
  }
  const hint = () => (names.has(name) ? `Write 'name:${name}'` : (didYouMean(name, pipelines.keys()) ?? didYouMean(name, names)));
  return { message: `Unknown pipeline '${reference}'`, hint };
}
