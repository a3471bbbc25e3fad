import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { codeOf, HostError, InterruptedError, messageOf, ServiceError } from "../errors.ts";
import { detachMount, listMounts } from "../linux/mount.ts";
import { Removals } from "../linux/removals.ts";
import type { Catalogue } from "../modules/catalogue.ts";
import { StageFailure } from "../modules/stage.ts";
import type { StageFault } from "../monitor/event.ts";
import type { EarlyFolders } from "../pipeline/early-folders.ts";
import {
  type SandboxBind,
  type ServicesRequest,
  type SourceFetcher,
  type StageServices,
  type StageSession,
  sandboxPaths,
  type TreeStore,
} from "../pipeline/ports.ts";
import { addDevices } from "./add-devices.ts";
import { addMounts } from "./add-mounts.ts";
import { DeviceHost } from "./device-host.ts";
import { speaksDatagrams, writesOutputFolder } from "./early-dialect.ts";
import { describeEarlyBinds, describeFolders, openEarlyEndpoints, writeEarlyArguments } from "./early-endpoints.ts";
import { LoopService } from "./loop-service.ts";
import { mapInputs } from "./map-inputs.ts";
import { openMessageServer } from "./message-server.ts";
import { mountPrivateDev } from "./private-dev.ts";
import { openStageApi, type StageApi } from "./stage-api.ts";

/**
 * What one stage needs of the host, opened before it and closed after it: a private /dev, its inputs, devices and mounts in the order of
 * the manifest, and the sockets it may call. Everything is closed in reverse, also when opening fails half-way; what cannot be closed well
 * is a fault of the stage, never silence.
 */

/** What services are made from; the same for all stages of a build. */
export interface ServicesSetup {
  readonly catalogue: Pick<Catalogue, "inputs" | "devices" | "mounts"> &
    Partial<Pick<Catalogue, "stages" | "assemblers" | "runners" | "sources">>;
  /** Fetches what stages of 2020 ask for while they run. */
  readonly fetcher?: SourceFetcher | undefined;
  /** Secrets for sources of 2020, by source: they reach stages through their arguments, never a command line. */
  readonly secrets?: unknown;
  /** Folders that the first and the last stage of a manifest of 2019 see. */
  readonly folders?: EarlyFolders | undefined;
  readonly store: Pick<TreeStore, "find">;
  /** The store's folder of fetched content. */
  readonly sourcesPath: string;
  /** Where folders of stages are made; best on the file system of `sourcesPath`, so that inputs are links and not copies. */
  readonly runDirectory: string;
}

/** One stage's part of the setup. */
export interface StageWorkplace extends ServicesSetup {
  readonly request: ServicesRequest;
  /** Folder of this stage; `inputs`, `mounts` and `dev` are below. */
  readonly path: string;
  readonly host: DeviceHost;
  /** Owns what is opened; closes in reverse. */
  readonly stack: AsyncDisposableStack;
}

/** Services for the stages of one build. */
export function createStageServices(setup: ServicesSetup): StageServices {
  const removals = new Removals();
  return {
    open: (request) => explainFailure(request, () => openSession(setup, request, removals)),
    [Symbol.asyncDispose]: () => removals[Symbol.asyncDispose](),
  };
}

async function openSession(setup: ServicesSetup, request: ServicesRequest, removals: Removals): Promise<StageSession> {
  await using stack = new AsyncDisposableStack();
  const path = openFolder(setup.runDirectory, stack, removals);
  const devPath = join(path, "dev");
  stack.use(mountPrivateDev(devPath));
  const loops = stack.use(new LoopService(devPath));
  const place: StageWorkplace = { ...setup, request, path, host: new DeviceHost(request.treePath, devPath), stack };
  const endpoints = openEndpoints(place, loops);
  const inputs = await mapInputs(place);
  const devices = await addDevices(place);
  const mounts = await addMounts(place, devices);
  const kept = stack.move();
  const close = () => closeAll(kept);
  return {
    devPath,
    binds: [...bindsOf(path), ...endpoints.binds, ...describeFolders(place).binds],
    arguments: { inputs: inputs.answers, devices: devices.answers, mounts },
    inputPath: endpoints.inputPath,
    networkPath: endpoints.networkPath,
    get exception() {
      return endpoints.api?.exception;
    },
    close,
    [Symbol.asyncDispose]: async () => void (await close()),
  };
}

function openFolder(runDirectory: string, stack: AsyncDisposableStack, removals: Removals): string {
  mkdirSync(runDirectory, { recursive: true });
  const path = mkdtempSync(join(realpathSync(runDirectory), "stage-"));
  stack.defer(() => removeFolder(path, removals));
  for (const name of ["api", "inputs", "mounts", "scratch"]) mkdirSync(join(path, name));
  return path;
}

/** Never deletes through a mount that something left behind. */
function removeFolder(path: string, removals: Removals): void {
  for (const mounted of listMounts(path)) detachMount(mounted);
  removals.add(path);
}

function bindsOf(path: string): readonly SandboxBind[] {
  const folder = (name: "inputs" | "mounts" | "sources", readOnly: boolean) => ({
    hostPath: join(path, name),
    sandboxPath: sandboxPaths[name],
    readOnly,
  });
  const sockets = readdirSync(join(path, "api")).map((name) => ({
    hostPath: join(path, "api", name),
    sandboxPath: `${sandboxPaths.api}/${name}`,
    readOnly: false,
  }));
  const sources = existsSync(join(path, "sources")) ? [folder("sources", true)] : [];
  return [folder("inputs", true), folder("mounts", false), ...sources, ...sockets];
}

interface Endpoints {
  readonly binds: readonly SandboxBind[];
  readonly inputPath: string | undefined;
  readonly networkPath?: string;
  readonly api: StageApi | undefined;
}

/** The sockets of a stage: for programs of 2019 and 2020 those they know, for all others today's. */
function openEndpoints(place: StageWorkplace, loops: LoopService): Endpoints {
  const { path, stack, catalogue, request } = place;
  const { stage, pipeline } = request;
  const module = (stage.kind === "stage" ? catalogue.stages : catalogue.assemblers)?.get(stage.type);
  const programs = [module, catalogue.runners?.get(pipeline.runner)].filter((entry) => entry?.origin === "program");
  const inputPath = module?.origin === "program" ? writeEarlyArguments(place) : undefined;
  if (inputPath !== undefined && programs.some((entry) => entry !== undefined && speaksDatagrams(entry.file))) {
    const { networkPath } = stack.use(openEarlyEndpoints(place, loops, inputPath));
    return { binds: describeEarlyBinds(place), inputPath, networkPath, api: undefined };
  }
  stack.use(
    openMessageServer(join(path, "api", "remoteloop"), async (message) => ({ value: { devname: await loops.make(message) } })),
  );
  const binds = module?.origin === "program" && writesOutputFolder(module.file) ? describeEarlyBinds(place) : [];
  return { binds, inputPath, api: stack.use(openStageApi(join(path, "api", "osbuild"))) };
}

/** What a module of the catalogue throws becomes the stage's fault; what is known already stays as it is. */
async function explainFailure<T>(request: ServicesRequest, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (thrown) {
    const error = thrown instanceof SuppressedError ? firstOf(thrown) : thrown;
    if (request.signal.aborted) throw new InterruptedError("Interrupted while services of a stage were opened", { cause: error });
    if (error instanceof ServiceError || error instanceof HostError) throw error;
    if (error instanceof StageFailure) throw new ServiceError(error.message, { cause: error });
    const code = codeOf(error);
    throw new ServiceError(`Cannot open what stage ${request.stage.type} needs: ${messageOf(error)}`, {
      cause: error,
      hint: code === "EPERM" || code === "EACCES" ? "Run as root" : undefined,
    });
  }
}

/** What went wrong before closing what was open went wrong as well. */
function firstOf(error: unknown): unknown {
  return error instanceof SuppressedError ? firstOf(error.suppressed) : error;
}

async function closeAll(stack: AsyncDisposableStack): Promise<StageFault | undefined> {
  try {
    await stack.disposeAsync();
    return undefined;
  } catch (error) {
    return { type: "service", message: `Cannot close what the stage used: ${messagesOf(error).join("; ")}` };
  }
}

/** A stack that fails several times nests its errors. */
function messagesOf(error: unknown): readonly string[] {
  if (!(error instanceof SuppressedError)) return [messageOf(error)];
  return [...messagesOf(error.suppressed), ...messagesOf(error.error)];
}
