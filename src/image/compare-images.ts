import { closeSync, openSync, readSync, statSync } from "node:fs";
import { explainPath } from "./explain-difference.ts";
import type { ImagePart, OpenedImage } from "./open-image.ts";
import { compareTrees, type EntryDifference, type LabelReader } from "./tree-diff.ts";

/** Why two images of one manifest are not the same bytes: partitions, files and byte ranges that differ, each with its likely reason. */

/** Something that differs. */
export interface ImageDifference {
  /** `partition 3 (ext4)`, `archive`, `partition table`. */
  readonly where: string;
  /** Path of a file in it, where the difference is in a file. */
  readonly path?: string;
  /** What differs: `content`, `time`, `only in the first`, `40 bytes from 0x400`. */
  readonly what: string;
  readonly reason: string;
}

/** All differences of two opened images; empty when they are the same. */
export function compareImages(first: OpenedImage, second: OpenedImage, readLabel: LabelReader): readonly ImageDifference[] {
  if (first.kind !== second.kind || first.parts.length !== second.parts.length)
    return [{ where: "image", what: `a ${first.kind} and a ${second.kind}`, reason: "the builds made different things" }];
  if (first.kind === "folder" || first.kind === "archive") return compareFolders(first, second, readLabel);
  const [a, b] = [first.rawPath ?? first.path, second.rawPath ?? second.path];
  const found = first.parts.flatMap((part, index) => comparePart(part, second.parts[index] ?? part, [a, b], readLabel));
  const outside = compareBytes(a, b, gaps(first)).map((range) => ({
    where: first.kind === "disk" ? "outside of partitions" : "image",
    what: describeRange(range),
    reason: "partition table or boot loader: give the table and every partition a UUID",
  }));
  const all = [...outside, ...found];
  if (all.length > 0 || first.rawPath === first.path) return all;
  return [
    {
      where: "image format",
      what: "the packing",
      reason: "the disk inside is the same: the program that packed it is not deterministic",
    },
  ];
}

function compareFolders(first: OpenedImage, second: OpenedImage, readLabel: LabelReader): readonly ImageDifference[] {
  const [left, right] = [first.parts[0]?.path, second.parts[0]?.path];
  if (left === undefined || right === undefined) return [];
  const files = compareFiles(first.kind, left, right, readLabel);
  if (files.length > 0 || first.kind === "folder") return files;
  return [
    {
      where: first.kind,
      what: "order, or facts that a folder does not keep",
      reason: "the files are the same: the packer is not deterministic",
    },
  ];
}

function comparePart(
  left: ImagePart,
  right: ImagePart,
  files: readonly [string, string],
  readLabel: LabelReader,
): readonly ImageDifference[] {
  const where = left.filesystem === undefined ? left.name : `${left.name} (${left.filesystem.type})`;
  if (left.offsetBytes !== right.offsetBytes || left.sizeBytes !== right.sizeBytes)
    return [{ where, what: "place or size", reason: "the partition tables differ" }];
  const ranges = compareBytes(...files, [{ start: left.offsetBytes, end: left.offsetBytes + left.sizeBytes }]);
  if (ranges.length === 0) return [];
  const inFiles =
    left.path !== undefined && right.path !== undefined ? compareFiles(where, left.path, right.path, readLabel) : [];
  const facts = compareFacts(where, left, right);
  if (inFiles.length + facts.length > 0) return [...facts, ...inFiles];
  return ranges.map((range) => ({
    where,
    what: describeRange(range),
    reason: "metadata of the filesystem: how files were laid out, or times inside of it",
  }));
}

function compareFacts(where: string, left: ImagePart, right: ImagePart): readonly ImageDifference[] {
  const [a, b] = [factsOf(left), factsOf(right)];
  return Object.keys(a)
    .filter((key) => a[key] !== b[key])
    .map((key) => ({
      where,
      what: `${key}: ${a[key]} and ${b[key]}`,
      reason: "mkfs chose it: give the filesystem a UUID, or an option that fixes this",
    }));
}

function factsOf({ filesystem }: ImagePart): Readonly<Record<string, string>> {
  return filesystem === undefined
    ? {}
    : { type: filesystem.type, uuid: filesystem.uuid, label: filesystem.label, ...filesystem.details };
}

function compareFiles(where: string, left: string, right: string, readLabel: LabelReader): readonly ImageDifference[] {
  const difference = compareTrees(left, right, readLabel, { times: true });
  const only = (paths: readonly string[], what: string) =>
    paths.map((path) => ({ where, path, what, reason: explainPath(path, [what]) }));
  const changed = Object.entries(difference.differences).map(([path, aspects]) => {
    const what = Object.keys(aspects).map(nameAspect);
    return { where, path, what: what.join(", "), reason: explainPath(path, what) };
  });
  return [
    ...only(difference.deleted_files, "only in the first"),
    ...only(difference.added_files, "only in the second"),
    ...changed,
  ];
}

const aspectNames: Readonly<Record<keyof EntryDifference, string>> = {
  mode: "mode",
  uid: "owner",
  gid: "group",
  selinux: "SELinux label",
  content: "content",
  symlink: "target",
  mtime: "time",
};

function nameAspect(aspect: string): string {
  return aspectNames[aspect as keyof EntryDifference] ?? aspect;
}

/** Bytes from `start` up to, but not with, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const blockBytes = 1 << 20;
const maximumRanges = 100;
/** Differences this near to each other are told as one. */
const mergeBytes = 512;

/** Where two files differ inside of these ranges; at most a hundred places are told apart. */
export function compareBytes(first: string, second: string, within: readonly ByteRange[]): readonly ByteRange[] {
  const [a, b] = [openSync(first, "r"), openSync(second, "r")];
  const found: { start: number; end: number }[] = [];
  try {
    for (const { start, end } of within) {
      for (let at = start; at < end; at += blockBytes) compareBlock([a, b], at, Math.min(blockBytes, end - at), found);
    }
  } finally {
    closeSync(a);
    closeSync(b);
  }
  return found;
}

const blocks = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)] as const;

function compareBlock(
  [a, b]: readonly [number, number],
  at: number,
  size: number,
  found: { start: number; end: number }[],
): void {
  const [left, right] = [blocks[0].subarray(0, size), blocks[1].subarray(0, size)];
  const [x, y] = [readSync(a, left, 0, size, at), readSync(b, right, 0, size, at)];
  left.fill(0, x);
  right.fill(0, y);
  if (left.equals(right)) return;
  for (let index = 0; index < size; index += 1) {
    if (left[index] === right[index]) continue;
    const last = found.at(-1);
    if (last !== undefined && (at + index - last.end < mergeBytes || found.length >= maximumRanges)) last.end = at + index + 1;
    else found.push({ start: at + index, end: at + index + 1 });
  }
}

function gaps({ parts, rawPath, path, kind }: OpenedImage): readonly ByteRange[] {
  const size = statSync(rawPath ?? path).size;
  if (kind !== "disk") return kind === "filesystem" ? [] : [{ start: 0, end: size }];
  const ranges: ByteRange[] = [];
  let at = 0;
  for (const { offsetBytes, sizeBytes } of parts.toSorted((one, other) => one.offsetBytes - other.offsetBytes)) {
    if (offsetBytes > at) ranges.push({ start: at, end: offsetBytes });
    at = Math.max(at, offsetBytes + sizeBytes);
  }
  return at < size ? [...ranges, { start: at, end: size }] : ranges;
}

function describeRange({ start, end }: ByteRange): string {
  return `bytes 0x${start.toString(16)} to 0x${(end - 1).toString(16)}`;
}
