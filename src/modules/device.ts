import type { Infer } from "../schema/infer.ts";
import type { LoopOptions } from "./assembler.ts";
import type { DeviceMeta } from "./meta.ts";
import type { ExecOptions, ExecResult } from "./stage.ts";

export type { DeviceMeta } from "./meta.ts";

/** Which block device a node is of. */
export interface DeviceNumber {
  readonly major: number;
  readonly minor: number;
}

/** A device while it is open; disposing writes it back and takes it away. */
export interface OpenedDevice extends AsyncDisposable {
  /** Path of its node below the stage's /dev: `loop0`, `mapper/root`. */
  readonly path: string;
  readonly number: DeviceNumber;
  /** More that the stage is told. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What a device is given to open, on the host. */
export interface DeviceContext<M extends DeviceMeta = DeviceMeta> {
  /** Name of the device in the stage. */
  readonly name: string;
  readonly options: Infer<M["options"], M>;
  /** The tree being changed, as a host path. */
  readonly treePath: string;
  /** Folder that is the stage's /dev, as a host path. */
  readonly devPath: string;
  /** The device this one is made from, open already. */
  readonly parent: OpenedDevice | undefined;
  readonly signal: AbortSignal;
  /** Runs a program of the host, its errors in the stage's log; throws when it fails. */
  exec(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /** A loop device over a regular file below the tree, links never followed out of it. */
  openLoop(
    file: string,
    options?: LoopOptions & { readonly lock?: boolean; readonly scanPartitions?: boolean },
  ): Promise<OpenedDevice>;
  /** Makes a node below the stage's /dev, parents included. */
  makeNode(path: string, number: DeviceNumber): void;
  /** A partition of an open device; it lives as long as the stage's devices. */
  openPartition(device: OpenedDevice, partition: number): Promise<OpenedDevice>;
  /** Where programs of the host find an open device. */
  hostPath(device: OpenedDevice): string;
  log(line: string): void;
}

/** A device file as the catalogue sees it. */
export interface DeviceModule {
  readonly meta: DeviceMeta;
  open(context: never): Promise<OpenedDevice>;
}
