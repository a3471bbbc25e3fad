import { closeSync, constants, existsSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { type Device, type Input, StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/**
 * Takes what a stage was given by name, or says what is missing; the schemas that go with it.
 */

/** Schema of `devices` with these names, others allowed. */
export function devicesSchema<const Names extends readonly string[]>(...names: Names) {
  return { type: "object", additionalProperties: true, required: names, properties: anyObjects(names) } as const;
}

/** Schema of `inputs` with exactly these names. */
export function inputsSchema<const Names extends readonly string[]>(...names: Names) {
  return { type: "object", additionalProperties: false, required: names, properties: anyObjects(names) } as const;
}

function anyObjects(
  names: readonly string[],
): Readonly<Record<string, { readonly type: "object"; readonly additionalProperties: true }>> {
  return Object.fromEntries(names.map((name) => [name, { type: "object", additionalProperties: true } as const]));
}

/** Path of a device by the name it has in the manifest. */
export function requireDevice(devices: Readonly<Record<string, Device>>, name: string): string {
  const device = devices[name];
  if (device === undefined) throw new StageFailure(`The stage needs a device named '${name}'`);
  return device.path;
}

/** Folder of an input by the name it has in the manifest. */
export function requireInput(inputs: Readonly<Record<string, Input>>, name: string): Tree {
  const input = inputs[name];
  if (input === undefined) throw new StageFailure(`The stage needs an input named '${name}'`);
  return new Tree(input.path);
}

/** The only file of an input: its path for reading, links resolved inside the input. */
export function requireInputFile(inputs: Readonly<Record<string, Input>>, name: string): string {
  const folder = requireInput(inputs, name);
  const files = Object.keys((inputs[name]?.data.files as object | undefined) ?? {});
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new StageFailure(`The input '${name}' must hold one file, it holds ${files.length}`);
  }
  if (!folder.isFile(file)) throw new StageFailure(`The input '${name}' holds '${file}', which is no regular file`);
  return folder.resolve(file);
}

/** Path of a file to write for a program: its folder is there, the file is not or is a regular file. */
export function requireOutputPath(tree: Tree, filename: string): string {
  const path = tree.resolve(filename);
  if (!existsSync(dirname(path))) throw new StageFailure(`Cannot write '${filename}': its folder does not exist`);
  if (tree.has(filename) && !tree.isFile(filename))
    throw new StageFailure(`Cannot write '${filename}': it is there and no regular file`);
  return path;
}

/** A file that is open until it is disposed of. */
export interface OpenFile extends Disposable {
  readonly descriptor: number;
}

/** Opens a file to write, made when it is missing. */
export function openOutput(tree: Tree, filename: string, mode: "empty" | "keep"): OpenFile {
  const { O_CREAT, O_WRONLY, O_TRUNC } = constants;
  return openFile(requireOutputPath(tree, filename), O_CREAT | O_WRONLY | (mode === "empty" ? O_TRUNC : 0));
}

/** Opens a regular file to read. */
export function openInput(tree: Tree, filename: string): OpenFile {
  if (tree.isFile(filename)) return openFile(tree.resolve(filename), constants.O_RDONLY);
  throw new StageFailure(`Cannot read '${filename}': ${tree.has(filename) ? "it is no regular file" : "it does not exist"}`);
}

function openFile(path: string, flags: number): OpenFile {
  const descriptor = openSync(path, flags, 0o666);
  return { descriptor, [Symbol.dispose]: () => closeSync(descriptor) };
}
