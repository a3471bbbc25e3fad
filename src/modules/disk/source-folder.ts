import { requireInput } from "../given.ts";
import type { StageContext } from "../stage.ts";

/** Path of the folder an image is made from: what a URL names, or the input `tree`. */
export function sourceFolder(context: Pick<StageContext, "inputs" | "locate">, source: string | undefined): string {
  if (source === undefined) return requireInput(context.inputs, "tree").path;
  const { root, path } = context.locate(source);
  return root.resolve(path);
}
