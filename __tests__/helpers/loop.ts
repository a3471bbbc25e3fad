import { execFileSync } from "node:child_process";
import type { LoopDevice, LoopOptions } from "../../src/modules/assembler.ts";

/** A real loop device of this host, as the engine gives one to a sandbox. */
export function openHostLoop(path: string, { offsetBytes = 0, sizeBytes, readOnly }: LoopOptions = {}): Promise<LoopDevice> {
  const limit = sizeBytes === undefined ? [] : ["--sizelimit", String(sizeBytes)];
  const args = ["--find", "--show", "--offset", String(offsetBytes), ...limit, ...(readOnly ? ["--read-only"] : []), path];
  const device = execFileSync("losetup", args, { encoding: "utf8" }).trim();
  return Promise.resolve({
    path: device,
    [Symbol.asyncDispose]: async () => {
      execFileSync("losetup", ["--detach", device]);
    },
  });
}
