import { closeSync, constants, openSync } from "node:fs";
import { isServedByProgram, readFileFacts } from "../linux/file-facts.ts";
import { type LoopDevice, openLoopDevice } from "../linux/loop.ts";
import { reserveLoop } from "../modules/device-mapper.ts";
import { parseLoopRequest, requireRange } from "./loop-request.ts";
import type { Message } from "./message.ts";
import { addPartitionDevices } from "./partition-devices.ts";

/**
 * Makes loop devices for programs of a sandbox, which cannot do so themselves: the client sends a file and its /dev, the service makes the
 * device, puts its node there and answers the name. Devices live as long as the service, whatever their clients do.
 */

const maximumDevices = 1024;

/** The loop devices of one stage. */
export class LoopService implements AsyncDisposable {
  readonly #devPath: string;
  readonly #devices: LoopDevice[] = [];
  #refusing: string | undefined;
  #pending: Promise<unknown> = Promise.resolve();

  /** Only requests that send this folder as their /dev are served. */
  constructor(devPath: string) {
    this.#devPath = devPath;
  }

  /** Serves one request; rejects with the reason to answer. */
  async make(request: Message): Promise<string> {
    const made = this.#pending.then(() => this.#make(request));
    this.#pending = made.catch(() => {});
    return made;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#refusing = "The stage has ended";
    await this.#pending;
    const results = await Promise.allSettled(this.#devices.splice(0).map((device) => device[Symbol.asyncDispose]()));
    const failed = results.find((result) => result.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  }

  async #make(request: Message): Promise<string> {
    if (this.#refusing !== undefined) throw new Error(this.#refusing);
    if (this.#devices.length >= maximumDevices)
      throw new Error(`Cannot make more than ${maximumDevices} loop devices for one stage`);
    const { file, folder, configuration } = parseLoopRequest(request.data, request.descriptors.length);
    const fd = request.descriptors[file] as number;
    await this.#requireFile(fd, request.descriptors[folder] as number);
    requireRange(configuration, readFileFacts(fd).sizeBytes);
    const device = this.#keep(await openLoopDevice(fd, this.#devPath, { ...configuration, reserve: reserveLoop }));
    if (configuration.scanPartitions) {
      const partitions = await addPartitionDevices({ device, fd, folder: this.#devPath, configuration });
      for (const partition of partitions) this.#keep(partition);
    }
    return device.name;
  }

  #keep(device: LoopDevice): LoopDevice {
    this.#devices.push(device);
    return device;
  }

  async #requireFile(fd: number, folder: number): Promise<void> {
    if (readFileFacts(fd).kind !== "file")
      throw new Error("Cannot make a loop device: the descriptor sent is not a regular file");
    if (readFileFacts(folder).identity !== identityOf(this.#devPath)) {
      throw new Error("Cannot make a loop device: the folder sent is not /dev of the sandbox");
    }
    if (!(await isServedByProgram(fd))) return;
    this.#refusing = "Cannot make loop devices over files that a program serves";
    throw new Error(this.#refusing);
  }
}

function identityOf(folder: string): string {
  const fd = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    return readFileFacts(fd).identity;
  } finally {
    closeSync(fd);
  }
}
