import { closeSync, constants, copyFileSync, existsSync, linkSync, mkdirSync, openSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { codeOf, ServiceError } from "../errors.ts";
import { bindMount, detachMount } from "../linux/mount.ts";
import type { Input, StageId } from "../manifest/manifest.ts";
import { plainObject } from "../manifest/plain.ts";
import type { InputContext, InputReference, MappedInput } from "../modules/input.ts";
import type { Input as InputAnswer } from "../modules/stage.ts";
import { Tree } from "../modules/tree.ts";
import { sandboxPaths } from "../pipeline/ports.ts";
import { ExternalService } from "./external-service.ts";
import { execOnHost } from "./host-exec.ts";
import { describeRepositories } from "./repositories.ts";
import type { StageWorkplace } from "./stage-services.ts";
import { openStoreApi } from "./store-api.ts";

/** Maps the inputs of a stage: each gets an empty folder and fills it, with links, mounts or files. */

/** Maps all inputs in order; the workplace's stack owns them. */
export async function mapInputs(place: StageWorkplace): Promise<{ readonly answers: Readonly<Record<string, InputAnswer>> }> {
  const answers: Record<string, InputAnswer> = {};
  for (const input of place.request.stage.inputs) {
    const target = join(place.path, "inputs", input.name);
    if (relative(join(place.path, "inputs"), target) !== input.name || input.name.startsWith(".")) {
      throw new ServiceError(`Cannot map the input '${input.name}': its name is no name of a folder`);
    }
    mkdirSync(target);
    const mapped = place.stack.use(await mapInput(place, input, target));
    const path = mapped.path === undefined ? input.name : relative(join(place.path, "inputs"), mapped.path);
    answers[input.name] = { path: `${sandboxPaths.inputs}/${path}`, data: mapped.data };
  }
  return { answers: { ...describeRepositoriesInput(place), ...answers } };
}

/** A built-in stage of 2020 that names repositories by checksum finds them as an input `repos`, which its manifest could not write. */
function describeRepositoriesInput({ request, catalogue, secrets, path }: StageWorkplace): Readonly<Record<string, InputAnswer>> {
  const entry = request.stage.kind === "stage" ? catalogue.stages?.get(request.stage.type) : undefined;
  const repos = entry?.meta.inputs?.properties?.repos && describeRepositories(request.sources, secrets);
  if (repos === undefined) return {};
  mkdirSync(join(path, "inputs", "repos"), { recursive: true });
  return { repos: { path: `${sandboxPaths.inputs}/repos`, data: { repos } } };
}

async function mapInput(place: StageWorkplace, input: Input, target: string): Promise<MappedInput> {
  const entry = place.catalogue.inputs.get(input.type);
  if (entry === undefined) throw new ServiceError(`Cannot map the input '${input.name}': there is no module ${input.type}`);
  if (entry.module === undefined) return mapExternal(place, input, target, entry.file);
  await using stack = new AsyncDisposableStack();
  const mapped = stack.use(await entry.module.map(contextOf(place, input, target, stack) as never));
  const kept = stack.move();
  return { ...mapped, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function contextOf(place: StageWorkplace, input: Input, target: string, stack: AsyncDisposableStack): InputContext {
  const { onOutput, signal } = place.request;
  const scratchPath = join(place.path, "scratch", `input-${input.name}`);
  mkdirSync(scratchPath);
  return {
    name: input.name,
    origin: input.origin,
    references: input.references.map(({ id, options }) => ({ id, options: plainObject(options) })),
    options: plainObject(input.options),
    target,
    scratchPath,
    signal,
    sourcePath: (contentType) => join(place.sourcesPath, contentType),
    readTree: (reference) => openTree(place, reference, stack),
    bind: (hostPath, path) => bindBelow(hostPath, new Tree(target).resolve(path), stack),
    link: (hostPath, path) => linkOrCopy(hostPath, new Tree(target).resolve(path)),
    exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log: onOutput, signal }),
  };
}

async function openTree(place: StageWorkplace, reference: InputReference, stack: AsyncDisposableStack): Promise<string> {
  const tree = reference.id === null ? undefined : await place.store.find(reference.id as StageId);
  if (tree === undefined) {
    throw new ServiceError(`Unknown pipeline '${reference.id}': its tree is not in the store`, {
      hint: reference.id === null ? "The pipeline has no stages" : undefined,
    });
  }
  return stack.use(await tree.openView()).path;
}

function bindBelow(hostPath: string, target: string, stack: AsyncDisposableStack): void {
  if (statSync(hostPath).isDirectory()) mkdirSync(target, { recursive: true });
  else if (!existsSync(target)) closeSync(openSync(target, "wx"));
  bindMount(hostPath, target, { readOnly: true, recursive: true });
  stack.defer(() => detachMount(target));
}

/** A link costs nothing; stages see it read-only. */
function linkOrCopy(source: string, path: string): void {
  try {
    linkSync(source, path);
  } catch (error) {
    if (!["EXDEV", "EPERM", "EMLINK"].includes(codeOf(error) ?? "")) throw error;
    copyFileSync(source, path, constants.COPYFILE_FICLONE);
  }
}

async function mapExternal(place: StageWorkplace, input: Input, target: string, file: string): Promise<MappedInput> {
  await using stack = new AsyncDisposableStack();
  const socket = join(place.path, `store-${input.name}`);
  stack.use(openStoreApi(socket, place));
  const { onOutput, signal } = place.request;
  const service = stack.use(new ExternalService(file, { id: `input/${input.name}`, log: onOutput, signal }));
  const refs = Object.fromEntries(input.references.map(({ id, options }) => [String(id), plainObject(options)]));
  const options = plainObject(input.options);
  const answer = await service.call("map", { origin: input.origin, refs, target, options, api: { store: socket } });
  const mapped = readAnswer(answer, join(place.path, "inputs"), input.type);
  const kept = stack.move();
  return { ...mapped, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function readAnswer(
  answer: unknown,
  root: string,
  type: string,
): { readonly path: string; readonly data: Record<string, unknown> } {
  const { path, data } = (typeof answer === "object" && answer !== null ? answer : {}) as Record<string, unknown>;
  if (typeof path !== "string") throw new ServiceError(`The input module ${type} answered no path`);
  const below = relative(root, path);
  if (below.startsWith("..") || isAbsolute(below))
    throw new ServiceError(`The input module ${type} answered a path outside of its folder`);
  return { path, data: typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {} };
}
