import { closeSync, constants, existsSync, lstatSync, mkdirSync, openSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ServiceError } from "../errors.ts";
import { type DeviceNumber, type LoopConfiguration, makeBlockNode, openLoopDevice } from "../linux/loop.ts";
import { readPartitions } from "../linux/partition-table.ts";
import type { OpenedDevice } from "../modules/device.ts";
import { reserveLoop } from "../modules/device-mapper.ts";
import { Tree } from "../modules/tree.ts";
import { addPartitionDevices } from "./partition-devices.ts";

/** What devices of one stage are made with: loop devices over files of the tree, nodes in the private /dev, partitions of either. */

interface Backing {
  readonly path: string;
  readonly configuration: LoopConfiguration;
}

/** Makes loop devices for the devices and mounts of one stage; whoever asks owns what it gets. */
export class DeviceHost {
  readonly #treePath: string;
  readonly #devPath: string;
  readonly #backings = new WeakMap<OpenedDevice, Backing>();

  constructor(treePath: string, devPath: string) {
    this.#treePath = treePath;
    this.#devPath = devPath;
  }

  /** A loop device over a regular file of the tree. */
  async openLoop(file: string, configuration: LoopConfiguration): Promise<OpenedDevice> {
    const path = new Tree(this.#treePath).resolve(file);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile())
      throw new ServiceError(`Cannot make a loop device: '${file}' is ${stats ? "no regular file" : "not in the tree"}`);
    const { offsetBytes = 0, sizeBytes = 0 } = configuration;
    if (offsetBytes + sizeBytes > stats.size) {
      throw new ServiceError(
        `Cannot make a loop device: bytes ${offsetBytes} to ${offsetBytes + sizeBytes} of '${file}' were asked for, it has ${stats.size}`,
      );
    }
    return this.#openLoop({ path, configuration });
  }

  /** One partition of a device: the kernel's own node where there is one, else a loop device over its range. */
  async openPartition(device: OpenedDevice, partition: number): Promise<OpenedDevice> {
    const path = `${device.path}p${partition}`;
    const node = join(this.#devPath, path);
    if (existsSync(node)) return { path, number: numberOf(node), [Symbol.asyncDispose]: async () => {} };
    const backing = this.#backings.get(device) ?? { path: join(this.#devPath, device.path), configuration: {} };
    const { offsetBytes: base = 0, sectorSize, readOnly } = backing.configuration;
    const range = findPartition(backing.path, base, sectorSize ?? 512, partition);
    if (range === undefined)
      throw new ServiceError(`Cannot find partition ${partition} of '${device.path}': its partition table has none`);
    const configuration = { offsetBytes: base + range.offsetBytes, sizeBytes: range.sizeBytes, sectorSize, readOnly };
    return this.#openLoop({ path: backing.path, configuration });
  }

  /** Where host programs find a device: the host's own node when it is the same device, so that what they record names it well. */
  hostPath(device: OpenedDevice): string {
    const shared = `/dev/${device.path}`;
    const stats = statSync(shared, { throwIfNoEntry: false });
    const { major, minor } = device.number;
    const isSame = stats?.isBlockDevice() && stats.rdev === deviceId({ major, minor });
    return isSame ? shared : join(this.#devPath, device.path);
  }

  makeNode(path: string, number: DeviceNumber): void {
    const node = new Tree(this.#devPath).resolve(path);
    mkdirSync(dirname(node), { recursive: true });
    makeBlockNode(node, number);
  }

  async #openLoop(backing: Backing): Promise<OpenedDevice> {
    const fd = openSync(
      backing.path,
      (backing.configuration.readOnly ? constants.O_RDONLY : constants.O_RDWR) | constants.O_NOFOLLOW,
    );
    try {
      await using stack = new AsyncDisposableStack();
      const loop = stack.use(await openLoopDevice(fd, this.#devPath, { ...backing.configuration, reserve: reserveLoop }));
      const scanned = { device: loop, fd, folder: this.#devPath, configuration: backing.configuration };
      const partitions = backing.configuration.scanPartitions ? await addPartitionDevices(scanned) : [];
      for (const partition of partitions) stack.use(partition);
      const kept = stack.move();
      const opened = { path: basename(loop.path), number: loop.number, [Symbol.asyncDispose]: () => kept.disposeAsync() };
      this.#backings.set(opened, backing);
      return opened;
    } finally {
      closeSync(fd);
    }
  }
}

function findPartition(path: string, base: number, sectorSize: number, partition: number) {
  const fd = openSync(path, "r");
  try {
    return readPartitions(fd, sectorSize, base).find((range) => range.number === partition);
  } finally {
    closeSync(fd);
  }
}

function numberOf(path: string): DeviceNumber {
  const device = statSync(path).rdev;
  return { major: (device >> 8) & 0xfff, minor: (device & 0xff) | ((device >> 12) & ~0xff) };
}

function deviceId({ major, minor }: DeviceNumber): number {
  return ((major << 8) | (minor & 0xff) | ((minor & ~0xff) << 12)) >>> 0;
}
