import { renameSync } from "node:fs";
import type { Exec } from "./program.ts";
import { type DataRange, fillCompressed } from "./qcow2.ts";

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

/** Writes an image in another format; the same image gives the same bytes. */
export async function convertImage(exec: Exec, format: ImageFormat, image: string, target: string): Promise<void> {
  if (format.type === "qcow2" && isCompressed(format) && (await writeCompressed(exec, format, image, target))) return;
  // In order and by one writer: otherwise the bytes differ from run to run.
  await exec("qemu-img", ["convert", "-O", format.type, ...formatArguments(format), image, target]);
}

/** With all processors; false when the image or what is asked for is something that only qemu-img knows. */
async function writeCompressed(exec: Exec, format: ImageFormat, image: string, target: string): Promise<boolean> {
  const facts = await ask<{ readonly format: string; readonly "virtual-size": number }>(exec, "info", image);
  if (facts.format !== "raw") return false;
  const details = formatDetails(format).flatMap((detail) => ["-o", detail]);
  await exec("qemu-img", ["create", "-q", "-f", "qcow2", ...details, target, String(facts["virtual-size"])]);
  const parts = await ask<readonly (DataRange & { readonly data: boolean })[]>(exec, "map", image);
  return fillCompressed(
    image,
    target,
    parts.filter((part) => part.data),
  );
}

async function ask<Answer>(exec: Exec, command: "info" | "map", image: string): Promise<Answer> {
  const { stdout } = await exec("qemu-img", [command, "--output=json", image], { quiet: true });
  return JSON.parse(stdout) as Answer;
}

function isCompressed({ compression = true }: ImageFormat): boolean {
  return compression;
}

function formatArguments(format: ImageFormat): readonly string[] {
  const compressed = isCompressed(format) ? ["-c"] : [];
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
