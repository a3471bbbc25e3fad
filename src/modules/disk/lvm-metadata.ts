import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import { StageFailure } from "../stage.ts";

/**
 * LVM2 metadata on a physical volume, edited in place.
 *
 * One of the first four sectors holds a label; behind it stands the header of the physical volume with two lists of areas, data and
 * metadata, each ended by a zero. A metadata area starts with a 512-byte header: checksum, magic, version, its own place and size, then
 * where in the area (a ring) the current text lies, how long it is and its checksum. The text is a tree of sections; the volume group is
 * the first one. All numbers are little-endian, all checksums CRC-32 with a start value of LVM's own.
 */

const sector = 512;
const initialCrc = 0xf597a6cf;
const label = { id: "LABELONE", contentOffset: 20 } as const;
const volumeHeaderSize = 40;
const area = {
  magicOffset: 4,
  magic: " LVM2 x[5A%r0N*>",
  startOffset: 24,
  sizeOffset: 32,
  locationOffset: 40,
  headerSize: 512,
} as const;

/** What may be changed; what is undefined stays. */
export interface LvmChanges {
  readonly name: string;
  readonly creation_host?: string | undefined;
  readonly creation_time?: string | undefined;
  readonly description?: string | undefined;
}

/** Changes the volume group that a device holds, in every copy of its metadata. */
export function editLvmMetadata(device: string, changes: LvmChanges): void {
  const file = openSync(device, "r+");
  using _ = { [Symbol.dispose]: () => closeSync(file) };
  const areas = findMetadataAreas(file);
  if (areas.length === 0) throw new StageFailure("Cannot edit LVM metadata: the physical volume has no metadata area");
  for (const start of areas) editArea(file, start, (text) => editLvmText(text, changes));
}

/** Changes the text of a volume group. */
export function editLvmText(text: string, { name, ...values }: LvmChanges): string {
  const renamed = text.replace(/^\s*[^\s{]+(?=\s*\{)/, () => name);
  return Object.entries(values).reduce(
    (done, [key, value]) => (value === undefined ? done : setTopLevel(done, key, value)),
    renamed,
  );
}

function setTopLevel(text: string, key: string, value: string): string {
  const word = key === "creation_time" ? String(BigInt(value)) : `"${value.replace(/[\\"]/g, "\\$&")}"`;
  let depth = 0;
  for (const token of text.matchAll(/"(?:\\.|[^"\\])*"|#[^\n]*|[{}]|[A-Za-z_]\w*/g)) {
    if (token[0] === "{") depth += 1;
    else if (token[0] === "}") depth -= 1;
    else if (depth === 0 && token[0] === key) return setValue(text, token.index, key, word);
  }
  const end = text.replace(/\0+$/, "");
  return `${end.endsWith("\n") ? end : `${end}\n`}${key} = ${word}\n\0`;
}

function setValue(text: string, index: number, key: string, word: string): string {
  const rest = text.slice(index).replace(/^[^=]*=\s*("(?:\\.|[^"\\])*"|[^\s]+)/, () => `${key} = ${word}`);
  return text.slice(0, index) + rest;
}

function findMetadataAreas(file: number): readonly number[] {
  const head = readAt(file, 0, 4 * sector);
  const at = [0, 1, 2, 3]
    .map((number) => number * sector)
    .find((start) => head.toString("latin1", start, start + 8) === label.id);
  if (at === undefined) throw new StageFailure("Cannot edit LVM metadata: the device is no physical volume");
  let offset = at + head.readUInt32LE(at + label.contentOffset) + volumeHeaderSize;
  const volume = readAt(file, 0, offset + 4 * sector);
  const readList = () => {
    const starts: number[] = [];
    for (; volume.readBigUInt64LE(offset) !== 0n; offset += 16) starts.push(Number(volume.readBigUInt64LE(offset)));
    offset += 16;
    return starts;
  };
  readList(); // data areas come first
  return readList();
}

function editArea(file: number, start: number, edit: (text: string) => string): void {
  const header = readAt(file, start, area.headerSize);
  if (header.toString("latin1", area.magicOffset, area.magicOffset + 16) !== area.magic) {
    throw new StageFailure(`Cannot edit LVM metadata: no metadata area at byte ${start}`);
  }
  const place = area.locationOffset;
  const offset = Number(header.readBigUInt64LE(place));
  const text = readAt(file, start + offset, Number(header.readBigUInt64LE(place + 8))).toString("utf8");
  const changed = Buffer.from(edit(text));
  if (offset + changed.length > Number(header.readBigUInt64LE(area.sizeOffset))) {
    throw new StageFailure("Cannot edit LVM metadata: the new text does not fit");
  }
  writeSync(file, changed, 0, changed.length, start + offset);
  header.writeBigUInt64LE(BigInt(changed.length), place + 8);
  header.writeUInt32LE(checksum(changed), place + 16);
  header.writeUInt32LE(checksum(header.subarray(4)), 0);
  writeSync(file, header, 0, header.length, start);
}

function checksum(bytes: Buffer): number {
  return (crc32(bytes, ~initialCrc >>> 0) ^ 0xffffffff) >>> 0;
}

function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, offset) < length)
    throw new StageFailure("Cannot edit LVM metadata: the device ends too early");
  return bytes;
}
