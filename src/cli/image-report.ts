import { statSync } from "node:fs";
import { exitCodes } from "../errors.ts";
import { type ImageFacts, readImageFacts } from "../image/image-facts.ts";
import { type InstalledPackage, isSystem, readSystem } from "../image/installed-packages.ts";
import { measureTree, type TreeMeasure } from "../image/measure-tree.ts";
import type { OpenedImage } from "../image/open-image.ts";
import { compareTrees, type TreeDifference } from "../image/tree-diff.ts";
import { compareLocked, describeChanges, type PackageChanges, summarizeChanges } from "../lock/package-changes.ts";
import { formatBytes, formatCount } from "../monitor/units.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { openNamedImage, requireSystem } from "./opened-image.ts";
import { labelReader } from "./tree-diff.ts";

/** `report IMAGE`: what an image is made of; with `--against`, also what changed since another one. */
export async function reportCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  world.out(await describeNamed(input, world));
  return exitCodes.ok;
}

/** The images are closed again before anything is printed: a reader that went away ends the program. */
async function describeNamed(input: CommandInput, world: CommandWorld): Promise<string> {
  const [path = ""] = input.positionals;
  await using image = await openNamedImage(path, world);
  const report = await describeImage(image);
  const previous = input.value("against");
  if (previous === undefined) return input.has("json") ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report);
  await using before = await openNamedImage(previous, world);
  const changes = await describeDifference(before, image);
  if (input.has("json")) return `${JSON.stringify({ ...report, changes }, null, 2)}\n`;
  return formatReport(report) + formatDifference(previous, changes);
}

interface ImageReport {
  readonly path: string;
  readonly image: ImageFacts | null;
  readonly partitions: readonly Readonly<Record<string, unknown>>[];
  readonly system: string | null;
  readonly packages: {
    readonly count: number;
    readonly bytes: number;
    readonly biggest: readonly { readonly name: string; readonly version: string; readonly bytes: number }[];
  };
  readonly tree: TreeMeasure | null;
}

const shown = 10;

async function describeImage(image: OpenedImage): Promise<ImageReport> {
  const root =
    image.parts.find((part) => part.path !== undefined && isSystem(part.path)) ??
    image.parts.find(({ path }) => path !== undefined);
  const system = root?.path === undefined ? undefined : await readSystem(root.path);
  const packages = system?.packages ?? [];
  return {
    path: image.path,
    image: statSync(image.path).isFile() ? await readImageFacts(image.path) : null,
    partitions: image.kind === "disk" || image.kind === "filesystem" ? image.parts.map(describePart) : [],
    system: system?.release.PRETTY_NAME ?? null,
    packages: {
      count: packages.length,
      bytes: packages.reduce((sum, one) => sum + one.installedBytes, 0),
      biggest: findBiggest(packages),
    },
    tree: root?.path === undefined ? null : measureTree(root.path, shown),
  };
}

function describePart({
  number,
  offsetBytes,
  sizeBytes,
  filesystem,
}: OpenedImage["parts"][number]): Readonly<Record<string, unknown>> {
  const { type = null, uuid = null, label = null, sizeBytes: total, freeBytes } = filesystem ?? {};
  const usedBytes = total === undefined || freeBytes === undefined ? null : total - freeBytes;
  return { number: number ?? 0, offsetBytes, sizeBytes, filesystem: type, uuid, label, usedBytes };
}

function findBiggest(packages: readonly InstalledPackage[]): ImageReport["packages"]["biggest"] {
  return packages
    .toSorted((a, b) => b.installedBytes - a.installedBytes || (a.name < b.name ? -1 : 1))
    .slice(0, shown)
    .map(({ name, version, installedBytes }) => ({ name, version, bytes: installedBytes }));
}

function formatReport({ path, image, partitions, system, packages, tree }: ImageReport): string {
  const size = (bytes: unknown) => (typeof bytes === "number" ? formatBytes(bytes) : "");
  const lines = [
    `Image      ${path}`,
    ...(image === null
      ? []
      : [
          `Format     ${image.format}, ${formatBytes(image.virtualSizeBytes)} virtual, ${formatBytes(image.diskBytes)} on disk`,
          `sha256     ${image.sha256}`,
        ]),
    ...(system === null ? [] : [`System     ${system}`]),
    ...(partitions.length === 0
      ? []
      : ["", ...formatTable([partitionTitles, ...partitions.map((part) => formatPart(part, size))])]),
    ...(packages.count === 0 ? [] : ["", `Packages   ${packages.count}, ${formatBytes(packages.bytes)} installed; the biggest:`]),
    ...formatTable(packages.biggest.map(({ name, version, bytes }) => [size(bytes), name, version])),
    ...(tree === null
      ? []
      : [
          "",
          `Files      ${formatCount(tree.files, "file")}, ${formatCount(tree.folders, "folder")}, ${formatBytes(tree.bytes)}; the biggest folders:`,
        ]),
    ...formatTable((tree?.biggestFolders ?? []).map((folder) => [size(folder.bytes), folder.path])),
  ];
  return `${lines.join("\n")}\n`;
}

const partitionTitles = ["Partition", "Start", "Size", "Used", "Type", "UUID", "Label"];

function formatPart(part: Readonly<Record<string, unknown>>, size: (bytes: unknown) => string): readonly string[] {
  const text = (key: string) => String(part[key] ?? "-") || "-";
  return [
    text("number"),
    size(part.offsetBytes),
    size(part.sizeBytes),
    size(part.usedBytes) || "-",
    text("filesystem"),
    text("uuid"),
    text("label"),
  ];
}

/** Rows below each other, two spaces in. */
function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}

interface ImageChanges {
  readonly packages: PackageChanges;
  readonly files: Pick<TreeDifference, "added_files" | "deleted_files"> & { readonly changed: readonly string[] };
  /** Content of all files, now less before. */
  readonly bytes: number;
}

async function describeDifference(before: OpenedImage, after: OpenedImage): Promise<ImageChanges> {
  const [old, fresh] = [requireSystem(before).path, requireSystem(after).path];
  const [left, right] = [await readSystem(old), await readSystem(fresh)];
  const index = ({ packages }: typeof left) =>
    new Map(packages.map((one) => [`${one.name} ${one.version} ${one.architecture}`, one]));
  const { added_files, deleted_files, differences } = compareTrees(old, fresh, labelReader());
  return {
    packages: compareLocked(index(left), index(right)),
    files: { added_files, deleted_files, changed: Object.keys(differences) },
    bytes: measureTree(fresh).bytes - measureTree(old).bytes,
  };
}

const filesShown = 20;

function formatDifference(previous: string, { packages, files, bytes }: ImageChanges): string {
  const groups = [
    ["+", files.added_files],
    ["-", files.deleted_files],
    ["~", files.changed],
  ] as const;
  const all = groups.flatMap(([mark, paths]) => paths.map((path) => `  ${mark} ${path}`));
  const rest =
    all.length > filesShown ? [`  and ${formatCount(all.length - filesShown, "more file")}: --json lists them all`] : [];
  const lines = [
    "",
    `Since ${previous}: ${summarizeChanges(packages)}, ${bytes < 0 ? "-" : "+"}${formatBytes(Math.abs(bytes))}`,
    ...describeChanges(packages),
    `${formatCount(files.added_files.length, "file")} added, ${files.deleted_files.length} removed, ${files.changed.length} changed`,
    ...all.slice(0, filesShown),
    ...rest,
  ];
  return `${lines.join("\n")}\n`;
}
