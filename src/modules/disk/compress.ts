import { createReadStream, createWriteStream } from "node:fs";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { messageOf } from "../../errors.ts";
import { StageFailure } from "../stage.ts";

const chunk = { highWaterMark: 1024 * 1024 };

/** Sends a file through a compressor or decompressor of Node into another file. */
export async function transformFile(source: string, through: Transform, target: string): Promise<void> {
  try {
    await pipeline(createReadStream(source, chunk), through, createWriteStream(target, chunk));
  } catch (error) {
    throw new StageFailure(`Cannot read or write: ${messageOf(error)}`);
  }
}
