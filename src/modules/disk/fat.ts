import { closeSync, openSync, readSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { StageFailure } from "../stage.ts";
import { kindOf, type Tree } from "../tree.ts";
import { copyData } from "./copy-data.ts";
import { type FilesystemIdentity, mkfsArguments } from "./mkfs.ts";
import type { Exec } from "./program.ts";
import type { ImageRange } from "./range.ts";

/**
 * FAT filesystems in a range of an image file, made and filled with mtools: no mount and no kernel driver. FAT has no owners, modes
 * or links: what a copy onto it would leave is what stands there; a file it cannot hold at all is an error.
 */

const dirEntrySize = 32;

/**
 * Makes an empty FAT filesystem; two runs give the same bytes. It is made in a file of its own and moved: given an offset, mkfs.vfat
 * chooses cluster sizes for the size of the whole file.
 */
export async function makeFat(exec: Exec, range: ImageRange, identity: FilesystemIdentity, clock: Clock): Promise<void> {
  const file = `${range.image}.fat`;
  using _ = { [Symbol.dispose]: () => rmSync(file, { force: true }) };
  writeFileSync(file, "");
  truncateSync(file, range.sizeBytes);
  const [command = "", ...args] = mkfsArguments("vfat", file, identity);
  await exec(command, args, { env: clock });
  copyData(file, range.image, range.offsetBytes);
  if (identity.label) stampLabel(range, Number(clock.SOURCE_DATE_EPOCH ?? 0));
}

/** Environment that fixes the time; see `clockEnvironment`. */
export type Clock = Readonly<Record<string, string>>;

/** Copies what is below a folder of a tree into a FAT filesystem, in sorted order; `skip` are folders left empty. */
export async function copyIntoFat(
  exec: Exec,
  range: ImageRange,
  tree: Tree,
  clock: Clock,
  skip: readonly string[] = [],
): Promise<void> {
  const files = new FatFiles(exec, range, clock);
  await copyFolder(files, tree, "/", new Set(skip));
}

/** Writes into a FAT filesystem through mtools. */
export class FatFiles {
  readonly #exec: Exec;
  readonly #drive: readonly string[];
  readonly #environment: Clock;

  constructor(exec: Exec, range: ImageRange, clock: Clock) {
    this.#exec = exec;
    this.#drive = ["-i", `${range.image}@@${range.offsetBytes}`];
    this.#environment = { ...clock, MTOOLS_SKIP_CHECK: "1", MTOOLS_NO_VFAT: "0", MTOOLSRC: "/dev/null" };
  }

  /** Makes a folder unless it is there; its parent must be. */
  async makeFolder(path: string): Promise<void> {
    const names = (await this.#run("mdir", ["-b", `::${dirname(path)}`])).split("\n");
    if (!names.some((name) => name.toLowerCase() === `::${path.toLowerCase()}/`)) await this.#run("mmd", [`::${path}`]);
  }

  /** Copies host files into a folder under their own names, with their times. */
  async copy(sources: readonly string[], folder: string): Promise<void> {
    if (sources.length > 0) await this.#run("mcopy", ["-m", "-o", ...sources, `::${folder}`]);
  }

  async #run(command: string, args: readonly string[]): Promise<string> {
    const { stdout } = await this.#exec(command, [...this.#drive, ...args], { env: this.#environment, quiet: true });
    return stdout;
  }
}

async function copyFolder(files: FatFiles, tree: Tree, path: string, skip: ReadonlySet<string>): Promise<void> {
  const folders: string[] = [];
  const sources: string[] = [];
  for (const name of requireFatNames(path, tree.list(path))) {
    const found = tree.find(join(path, name));
    if (found?.isDirectory()) folders.push(name);
    else if (found?.isFile()) sources.push(tree.resolve(join(path, name)));
    else if (found) throw new StageFailure(`Cannot copy '${join(path, name)}' to a vfat filesystem: it is ${kindOf(found)}`);
  }
  await files.copy(sources, path);
  for (const name of folders) {
    const inner = join(path, name);
    await files.makeFolder(inner);
    if (!skip.has(inner)) await copyFolder(files, tree, inner, skip);
  }
}

function requireFatNames(folder: string, names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const name of names) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: FAT allows none in a name
    if (/["*:<>?|\\\u0000-\u001f]|[. ]$/.test(name))
      throw new StageFailure(`Cannot copy '${join(folder, name)}' to a vfat filesystem: its name`);
    const folded = name.toLowerCase();
    if (seen.has(folded)) {
      throw new StageFailure(`Cannot copy '${join(folder, name)}' to a vfat filesystem: another name there differs only by case`);
    }
    seen.add(folded);
  }
  return names;
}

/** mkfs.fat stamps the entry of the volume label with the present time and cannot be told otherwise. */
function stampLabel(range: ImageRange, epoch: number): void {
  const file = openSync(range.image, "r+");
  try {
    const boot = Buffer.alloc(512);
    readSync(file, boot, 0, boot.length, range.offsetBytes);
    const offset = range.offsetBytes + rootFolderOffset(boot);
    const entry = Buffer.alloc(dirEntrySize);
    readSync(file, entry, 0, entry.length, offset);
    const [time, date] = fatTime(epoch);
    const stamps = { created: 14, accessed: 18, written: 22 };
    if (entry.readUInt16LE(stamps.created + 2) !== 0) {
      entry.writeUInt16LE(time, stamps.created);
      entry.writeUInt16LE(date, stamps.created + 2);
      entry.writeUInt16LE(date, stamps.accessed);
    }
    entry.writeUInt16LE(time, stamps.written);
    entry.writeUInt16LE(date, stamps.written + 2);
    writeSync(file, entry, 0, entry.length, offset);
  } finally {
    closeSync(file);
  }
}

/** Where the root folder begins: after the FATs, in FAT32 in the cluster that the boot sector names. */
function rootFolderOffset(boot: Buffer): number {
  const sector = boot.readUInt16LE(11);
  const shortLength = boot.readUInt16LE(22);
  const afterFats = boot.readUInt16LE(14) + (boot[16] ?? 2) * (shortLength || boot.readUInt32LE(36));
  const clusters = shortLength === 0 ? boot.readUInt32LE(44) - 2 : 0;
  return (afterFats + clusters * (boot[13] ?? 1)) * sector;
}

function fatTime(epoch: number): readonly [number, number] {
  const at = new Date(epoch * 1000);
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const year = Math.max(at.getUTCFullYear() - 1980, 0);
  return [time, (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()];
}
