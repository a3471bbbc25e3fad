import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { ServiceError } from "../errors.ts";
import type { Mount } from "../manifest/manifest.ts";
import { plainValue } from "../manifest/plain.ts";
import type { MountContext, OpenedMount } from "../modules/mount.ts";
import { sandboxPaths } from "../pipeline/ports.ts";
import type { OpenedDevices } from "./add-devices.ts";
import { ExternalService } from "./external-service.ts";
import { execOnHost } from "./host-exec.ts";
import type { StageWorkplace } from "./stage-services.ts";

/** Mounts what a stage asks for, in the order of the manifest. */

type MountAnswers = Readonly<Record<string, { readonly path?: string }>>;

/** Opens all mounts in order; the workplace's stack owns them. */
export async function addMounts(place: StageWorkplace, devices: OpenedDevices): Promise<MountAnswers> {
  const answers: Record<string, { readonly path?: string }> = {};
  for (const mount of place.request.stage.mounts) {
    const source = await findSource(place, mount, devices);
    const made = place.stack.use(await openMount(place, mount, source));
    answers[mount.name] = made.path === undefined ? {} : { path: `${sandboxPaths.mounts}/${made.path}` };
  }
  return answers;
}

async function findSource(place: StageWorkplace, mount: Mount, devices: OpenedDevices): Promise<string | undefined> {
  if (mount.source === undefined) return undefined;
  const device = devices.opened.get(mount.source);
  if (device === undefined) throw new ServiceError(`Cannot mount '${mount.name}': there is no device '${mount.source}'`);
  const partition = mount.partition === undefined ? 0 : Number(mount.partition.source);
  if (partition === 0) return place.host.hostPath(device);
  return place.host.hostPath(place.stack.use(await place.host.openPartition(device, partition)));
}

function openMount(place: StageWorkplace, mount: Mount, source: string | undefined): Promise<OpenedMount> {
  const entry = place.catalogue.mounts.get(mount.type);
  if (entry === undefined) throw new ServiceError(`Cannot mount '${mount.name}': there is no module ${mount.type}`);
  if (entry.module !== undefined) return entry.module.mount(contextOf(place, mount, source) as never);
  const { onOutput, signal } = place.request;
  return openExternal(
    place,
    mount,
    source,
    new ExternalService(entry.file, { id: `mount/${mount.name}`, log: onOutput, signal }),
  );
}

function contextOf(place: StageWorkplace, mount: Mount, source: string | undefined): MountContext {
  const { onOutput, signal, treePath, pipeline } = place.request;
  return {
    mount: mountObject(mount),
    source,
    root: join(place.path, "mounts"),
    treePath,
    scratchPath: join(place.path, "scratch"),
    sourceEpoch: pipeline.sourceEpoch === undefined ? undefined : Number(pipeline.sourceEpoch.source),
    signal,
    exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log: onOutput, signal: undefined }),
    log: (line) => onOutput(`${line}\n`),
  };
}

/** The mount as it stands in a manifest. */
function mountObject(mount: Mount): Readonly<Record<string, unknown>> {
  const { name, type, source, target, partition, options } = mount;
  const given = { name, type, source, target, partition: partition === undefined ? undefined : Number(partition.source) };
  return { ...given, options: plainValue(options) ?? {} };
}

async function openExternal(
  place: StageWorkplace,
  mount: Mount,
  source: string | undefined,
  service: ExternalService,
): Promise<OpenedMount> {
  await using stack = new AsyncDisposableStack();
  stack.use(service);
  const root = join(place.path, "mounts");
  const answer = await service.call("mount", {
    source: source ?? null,
    target: mount.target ?? null,
    root,
    tree: place.request.treePath,
    options: plainValue(mount.options),
  });
  const path = answer === null || answer === undefined ? undefined : requireBelow(root, answer, mount.type);
  const kept = stack.move();
  return { path, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function requireBelow(root: string, answer: unknown, type: string): string {
  if (typeof answer !== "string" || !existsSync(answer)) throw new ServiceError(`The mount module ${type} answered no path`);
  const path = relative(root, answer);
  if (path.startsWith("..") || isAbsolute(path))
    throw new ServiceError(`The mount module ${type} answered a path outside of '${root}'`);
  return path === "" ? "." : path;
}
