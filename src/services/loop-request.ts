import type { LoopConfiguration } from "../linux/loop.ts";

/**
 * What a program in a sandbox may ask of the loop service: `fd` and `dir_fd` are positions among the descriptors it sent; offset and
 * limit are bytes. Nothing is taken as meant well.
 */

export interface LoopRequest {
  /** Positions among the message's descriptors. */
  readonly file: number;
  readonly folder: number;
  readonly configuration: LoopConfiguration;
}

const sectorSizes: readonly unknown[] = [512, 1024, 2048, 4096];

/** Reads a request and checks its shape; throws with the reason to answer. */
export function parseLoopRequest(data: Readonly<Record<string, unknown>>, descriptors: number): LoopRequest {
  const sectorSize = data.sector_size ?? 512;
  if (!sectorSizes.includes(sectorSize)) throw new Error(`Cannot make a loop device with sectors of ${String(sectorSize)} bytes`);
  return {
    file: position(data, "fd", descriptors),
    folder: position(data, "dir_fd", descriptors),
    configuration: {
      offsetBytes: bytes(data, "offset"),
      sizeBytes: bytes(data, "sizelimit") || undefined,
      readOnly: flag(data, "read_only"),
      lock: flag(data, "lock"),
      scanPartitions: flag(data, "partscan"),
      sectorSize: sectorSize === 512 ? undefined : Number(sectorSize),
    },
  };
}

/** Checks that the part asked for is inside the file; throws with the reason to answer. */
export function requireRange(configuration: LoopConfiguration, fileBytes: number): void {
  const { offsetBytes = 0, sizeBytes = 0 } = configuration;
  if (offsetBytes + sizeBytes <= fileBytes && offsetBytes <= fileBytes) return;
  throw new Error(`Cannot show bytes ${offsetBytes} to ${offsetBytes + sizeBytes} of a file of ${fileBytes} bytes`);
}

function position(data: Readonly<Record<string, unknown>>, name: string, descriptors: number): number {
  const value = data[name];
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) < descriptors) return Number(value);
  throw new Error(`Cannot find the descriptor '${name}' of the request: it says ${String(value)} and ${descriptors} came along`);
}

function bytes(data: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = data[name] ?? undefined;
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0)) return value as number | undefined;
  throw new Error(`Cannot read '${name}': ${String(value)} is not a number of bytes`);
}

function flag(data: Readonly<Record<string, unknown>>, name: string): boolean {
  const value = data[name] ?? false;
  if (typeof value === "boolean") return value;
  throw new Error(`Cannot read '${name}': ${String(value)} is neither true nor false`);
}
