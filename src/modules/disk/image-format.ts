import { renameSync } from "node:fs";
import type { Exec } from "./program.ts";

/** Formats that `qemu-img convert` makes, by the names manifests use. */
export type ImageFormat = "qcow2" | "vdi" | "vmdk" | "vpc" | "vhdx";

/** Details of a format that a manifest may choose. */
export interface ImageFormatOptions {
  readonly qcow2Compat?: string | undefined;
  readonly vmdkSubformat?: string | undefined;
}

/** Turns a raw image into the format asked for, at its final place; the raw image may be gone afterwards. */
export async function deliverImage(
  exec: Exec,
  format: ImageFormat | "raw" | "raw.xz",
  image: string,
  target: string,
  options: ImageFormatOptions = {},
): Promise<void> {
  if (format === "raw") {
    renameSync(image, target);
  } else if (format === "raw.xz") {
    await exec("xz", ["--keep", "--threads=0", "-0", image]);
    renameSync(`${image}.xz`, target);
  } else {
    await exec("qemu-img", convertArguments(format, image, target, options));
  }
}

/** Arguments of `qemu-img` that turn a raw image into another format. In order and by one thread: that way the same bytes come out twice. */
export function convertArguments(
  format: ImageFormat,
  image: string,
  target: string,
  options: ImageFormatOptions = {},
): readonly string[] {
  return ["convert", "-O", format, ...formatArguments(format, options), image, target];
}

function formatArguments(format: ImageFormat, { qcow2Compat, vmdkSubformat }: ImageFormatOptions): readonly string[] {
  switch (format) {
    case "qcow2":
      return ["-c", ...(qcow2Compat ? ["-o", `compat=${qcow2Compat}`] : [])];
    case "vmdk":
      return ["-c", ...(vmdkSubformat ? ["-o", `subformat=${vmdkSubformat}`] : [])];
    case "vpc":
      return ["-o", "subformat=fixed,force_size"];
    case "vdi":
    case "vhdx":
      return [];
  }
}
