import { chownSync, lstatSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Name of the file of checksums beside the exports. */
export const checksumsName = "SHA256SUMS";

/** The lines that `sha256sum --check` reads. */
export function formatChecksums(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  return files.map(({ name, sha256 }) => formatLine(name, sha256)).join("");
}

/** sha256sum marks a line with a backslash when the name in it is escaped. */
function formatLine(name: string, sha256: string): string {
  const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}\n`;
}

/** Writes the checksums of files below a folder into it, as the files' owner; answers the path. */
export function writeChecksums(folder: string, images: readonly { readonly path: string; readonly sha256: string }[]): string {
  const path = join(folder, checksumsName);
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, formatChecksums(images.map(({ path: file, sha256 }) => ({ name: relative(folder, file), sha256 }))));
  const owner = images[0] === undefined ? undefined : lstatSync(images[0].path);
  if (owner !== undefined) chownSync(fresh, owner.uid, owner.gid);
  renameSync(fresh, path);
  return path;
}
