import { renameSync } from "node:fs";
import type { Exec } from "./program.ts";

/** An image format that `qemu-img convert` makes, with its details; only those of the format are looked at. */
export interface ImageFormat {
  readonly type: string;
  /** qcow2 and vmdk: true when absent. */
  readonly compression?: boolean | undefined;
  /** qcow2: QEMU version. */
  readonly compat?: string | undefined;
  readonly adapter_type?: string | undefined;
  readonly compat6?: boolean | undefined;
  readonly subformat?: string | undefined;
  /** vpc: true when absent. */
  readonly force_size?: boolean | undefined;
}

/** Turns a raw image into the format asked for, at its final place; the raw image may be gone afterwards. */
export async function deliverImage(exec: Exec, format: ImageFormat, image: string, target: string): Promise<void> {
  if (format.type === "raw") {
    renameSync(image, target);
  } else if (format.type === "raw.xz") {
    await exec("xz", ["--keep", "--threads=0", "-0", image]);
    renameSync(`${image}.xz`, target);
  } else {
    await convertImage(exec, format, image, target);
  }
}

/** Writes an image in another format. In order and by one writer: that way the same bytes come out twice. */
export async function convertImage(exec: Exec, format: ImageFormat, image: string, target: string): Promise<void> {
  await exec("qemu-img", ["convert", "-O", format.type, ...formatArguments(format), image, target]);
}

function formatArguments(format: ImageFormat): readonly string[] {
  const compressed = (format.compression ?? true) ? ["-c"] : [];
  const details = formatDetails(format);
  const detailed = details.length > 0 ? ["-o", details.join(",")] : [];
  return format.type === "qcow2" || format.type === "vmdk" ? [...compressed, ...detailed] : detailed;
}

function formatDetails({ type, compat, adapter_type, compat6, subformat, force_size }: ImageFormat): readonly string[] {
  switch (type) {
    case "qcow2":
      return compat ? [`compat=${compat}`] : [];
    case "vmdk":
      return [
        ...(adapter_type ? [`adapter_type=${adapter_type}`] : []),
        ...(compat6 ? ["compat6"] : []),
        ...(subformat ? [`subformat=${subformat}`] : []),
      ];
    case "vpc":
      return [`subformat=${subformat ?? "fixed"}`, ...((force_size ?? true) ? ["force_size"] : [])];
    default:
      return [];
  }
}
