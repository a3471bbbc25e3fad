import { closeSync, openSync, readSync, writeSync } from "node:fs";

/**
 * How many links folders have, corrected in a cpio archive ("newc" or "crc").
 *
 * A folder has a link for its name, for itself and for each folder in it; a folder of several layers says 1 instead. What an archive
 * says must not depend on how a tree came to be.
 */

const magics: readonly string[] = ["070701", "070702"];
/** A header is the magic and thirteen numbers of eight hexadecimal digits each. */
const headerSize = 6 + 13 * 8;
const field = { links: 4, fileSize: 6, nameSize: 11 } as const;

/** Writes the true number of links where a folder says 1; `subfolders` are counts by the names in the archive. */
export function correctFolderLinks(archive: string, subfolders: ReadonlyMap<string, number>): void {
  const file = openSync(archive, "r+");
  using _ = { [Symbol.dispose]: () => closeSync(file) };
  const header = Buffer.alloc(headerSize);
  for (let at = 0; readSync(file, header, 0, headerSize, at) === headerSize; ) {
    if (!magics.includes(header.toString("latin1", 0, 6))) return;
    const nameSize = readNumber(header, field.nameSize);
    const count = subfolders.get(readText(file, at + headerSize, nameSize - 1));
    if (count !== undefined && readNumber(header, field.links) === 1) {
      writeSync(file, (count + 2).toString(16).toUpperCase().padStart(8, "0"), at + offsetOf(field.links), "latin1");
    }
    at = align(align(at + headerSize + nameSize) + readNumber(header, field.fileSize));
  }
}

function offsetOf(index: number): number {
  return 6 + index * 8;
}

function readNumber(header: Buffer, index: number): number {
  return Number.parseInt(header.toString("latin1", offsetOf(index), offsetOf(index + 1)), 16);
}

function readText(file: number, at: number, length: number): string {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, at);
  return bytes.toString("utf8");
}

function align(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}
