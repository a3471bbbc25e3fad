import { type Input, StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/** The one file of an input of files: where it is and its mode. */
export interface InputFile {
  readonly root: Tree;
  readonly path: string;
  readonly mode: number;
}

/** The one file of the input with this name; throws when it has none or several. */
export function requireSingleFile(inputs: Readonly<Record<string, Input>>, name: string): InputFile {
  const input = inputs[name];
  const files = Object.keys((input?.data.files ?? {}) as object);
  const [path] = files;
  if (input === undefined || path === undefined || files.length > 1) {
    throw new StageFailure(`The input '${name}' must have exactly one file, it has ${files.length}`);
  }
  const root = new Tree(input.path);
  return { root, path: `/${path}`, mode: root.require(path).mode & 0o777 };
}
