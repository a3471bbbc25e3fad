import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { execa } from "execa";
import { codeOf, HostError } from "../errors.ts";
import type { ImageFacts } from "../protocol.ts";
import type { Compression } from "./inputs.ts";

const programs = {
  zstd: { argv: ["zstd", "-T0", "-q", "-f", "--rm"], suffix: "zst" },
  xz: { argv: ["xz", "-T0", "-f"], suffix: "xz" },
  gzip: { argv: ["gzip", "-f"], suffix: "gz" },
} as const;

/** The image compressed, in place of the one it was made from. A folder stays as it is. */
export async function compressImage(image: ImageFacts, compression: Compression): Promise<ImageFacts> {
  if (compression === "none" || !(await stat(image.path)).isFile()) return image;
  const { argv, suffix } = programs[compression];
  const [program, ...flags] = argv;
  try {
    await execa(program, [...flags, "--", image.path]);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new HostError(`Cannot compress the image: there is no ${program} here`, {
      hint: `Install ${program} before this step`,
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

async function digestFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
