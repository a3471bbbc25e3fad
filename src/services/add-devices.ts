import { join } from "node:path";
import { ServiceError } from "../errors.ts";
import type { Device } from "../manifest/manifest.ts";
import { plainObject } from "../manifest/plain.ts";
import type { DeviceContext, OpenedDevice } from "../modules/device.ts";
import type { Device as DeviceAnswer } from "../modules/stage.ts";
import { sandboxPaths } from "../pipeline/ports.ts";
import { ExternalService } from "./external-service.ts";
import { execOnHost } from "./host-exec.ts";
import type { StageWorkplace } from "./stage-services.ts";

/** Opens the devices of a stage, parents first. */

export interface OpenedDevices {
  readonly opened: ReadonlyMap<string, OpenedDevice>;
  /** What the stage is told. */
  readonly answers: Readonly<Record<string, DeviceAnswer>>;
}

/** Opens all devices in order; the workplace's stack owns them. */
export async function addDevices(place: StageWorkplace): Promise<OpenedDevices> {
  const opened = new Map<string, OpenedDevice>();
  const answers: Record<string, DeviceAnswer> = {};
  for (const device of place.request.stage.devices) {
    const parent = device.parent === undefined ? undefined : opened.get(device.parent);
    const made = place.stack.use(await openDevice(place, device, parent));
    opened.set(device.name, made);
    answers[device.name] = { path: `${sandboxPaths.dev}/${made.path}`, node: made.number, ...made.facts };
  }
  return { opened, answers };
}

function openDevice(place: StageWorkplace, device: Device, parent: OpenedDevice | undefined): Promise<OpenedDevice> {
  const entry = place.catalogue.devices.get(device.type);
  if (entry === undefined) throw new ServiceError(`Cannot open the device '${device.name}': there is no module ${device.type}`);
  if (entry.module !== undefined) return entry.module.open(contextOf(place, device, parent) as never);
  const { onOutput, signal } = place.request;
  return openExternal(
    place,
    device,
    parent,
    new ExternalService(entry.file, { id: `device/${device.name}`, log: onOutput, signal }),
  );
}

function contextOf(place: StageWorkplace, device: Device, parent: OpenedDevice | undefined): DeviceContext {
  const { request, host, stack } = place;
  const log = (text: string) => request.onOutput(text);
  return {
    name: device.name,
    options: plainObject(device.options),
    treePath: request.treePath,
    devPath: join(place.path, "dev"),
    parent,
    signal: request.signal,
    exec: (command, args = [], options = {}) => execOnHost(command, args, options, { log, signal: undefined }), // also closes, after an interruption
    openLoop: (file, { offsetBytes, sizeBytes, readOnly, sectorSize, lock, scanPartitions } = {}) =>
      host.openLoop(file, { offsetBytes, sizeBytes, readOnly, sectorSize, lock, scanPartitions }),
    makeNode: (path, number) => host.makeNode(path, number),
    openPartition: async (from, partition) => stack.use(await host.openPartition(from, partition)),
    hostPath: (opened) => host.hostPath(opened),
    log: (line) => log(`${line}\n`),
  };
}

async function openExternal(
  place: StageWorkplace,
  device: Device,
  parent: OpenedDevice | undefined,
  service: ExternalService,
): Promise<OpenedDevice> {
  await using stack = new AsyncDisposableStack();
  stack.use(service);
  const answer = await service.call("open", {
    dev: join(place.path, "dev"),
    parent: parent?.path ?? null,
    tree: place.request.treePath,
    options: plainObject(device.options),
  });
  const { path, number, facts } = readAnswer(answer, device.type);
  const kept = stack.move();
  return { path, number, facts, [Symbol.asyncDispose]: () => closeExternal(service, kept) };
}

async function closeExternal(service: ExternalService, stack: AsyncDisposableStack): Promise<void> {
  try {
    await service.call("close", null);
  } finally {
    await stack.disposeAsync();
  }
}

function readAnswer(answer: unknown, type: string) {
  const { path, node, ...facts } = (typeof answer === "object" && answer !== null ? answer : {}) as Record<string, unknown>;
  const { major, minor } = (typeof node === "object" && node !== null ? node : {}) as Record<string, unknown>;
  if (typeof path !== "string" || typeof major !== "number" || typeof minor !== "number") {
    throw new ServiceError(`The device module ${type} answered no path and node`);
  }
  return { path, number: { major, minor }, facts };
}
