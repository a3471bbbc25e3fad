import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { ExecaError, execa } from "execa";
import { codeOf, HostError, messageOf } from "../errors.ts";
import type { ImageFacts } from "../protocol.ts";
import type { Compression } from "./inputs.ts";

const programs = {
  zstd: { argv: ["zstd", "-T0", "-q", "-f", "--rm"], suffix: "zst" },
  xz: { argv: ["xz", "-T0", "-f"], suffix: "xz" },
  gzip: { argv: ["gzip", "-f"], suffix: "gz" },
} as const;

/** The image compressed, in place of the one it was made from. A folder stays as it is. */
export async function compressImage(image: ImageFacts, compression: Compression, signal: AbortSignal): Promise<ImageFacts> {
  if (compression === "none" || !(await stat(image.path)).isFile()) return image;
  const { argv, suffix } = programs[compression];
  const [program, ...flags] = argv;
  try {
    await execa(program, [...flags, "--", image.path], { cancelSignal: signal });
  } catch (error) {
    signal.throwIfAborted();
    const isMissing = codeOf(error) === "ENOENT";
    throw new HostError(`Cannot compress the image: ${isMissing ? `there is no ${program} here` : describe(error)}`, {
      hint: isMissing
        ? `Install ${program} before this step`
        : "See whether the disk is full; compression: none needs no more of it",
    });
  }
  const path = `${image.path}.${suffix}`;
  const { size, blocks } = await stat(path);
  const sha256 = await digestFile(path);
  return {
    ...image,
    path,
    name: `${image.name}.${suffix}`,
    format: `${image.format}.${suffix}`,
    sizeBytes: size,
    diskBytes: blocks * 512,
    sha256,
  };
}

/** What the program itself said. */
function describe(error: unknown): string {
  const said = error instanceof ExecaError ? String(error.stderr).trim() : "";
  return said === "" ? messageOf(error) : said;
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
