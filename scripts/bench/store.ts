import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { StageId } from "../../src/manifest/manifest.ts";
import type { SealedTree } from "../../src/pipeline/ports.ts";
import { removeFolder } from "../../src/store/scratch.ts";
import { Store } from "../../src/store/store.ts";
import { copyDebianTree } from "./debian-tree.ts";

/**
 * What the store costs, next to what people do without it. Needs root and a mount namespace of its own.
 * Every time is the median of several runs in milliseconds.
 */

/** One line of the comparison. */
export interface BenchRow {
  readonly what: string;
  readonly ms: number;
  /** The same without the store, or on an empty tree. */
  readonly otherWhat: string;
  readonly otherMs: number;
}

const runs = 7;
const treeBytes = 330e6;

/** Measures starting, sealing, packing and restoring on a Debian tree of 300 MB or more, given or made from this host's packages. */
export async function benchStore(log: (line: string) => void, givenTree?: string): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "osbuild-bench-"));
  try {
    const source = givenTree ?? join(folder, "debian");
    if (givenTree === undefined) await copyDebianTree(source, treeBytes);
    await using store = await Store.open(join(folder, "store"), { engine: "bench" });
    const debian = await sealCopy(store, source);
    log(await describeTree(source));
    return [...(await benchLayers(store, debian, source, folder)), ...(await benchRestore(store, debian, source, folder))];
  } finally {
    await removeFolder(folder);
  }
}

async function sealCopy(store: Store, source: string): Promise<SealedTree> {
  await using tree = await store.begin(undefined);
  {
    await using writer = await tree.openWriter();
    await execa("cp", ["-a", `${source}/.`, writer.path]);
  }
  await tree.seal(stage(1), { metadata: {} });
  await tree.settle();
  return await store.require(stage(1));
}

async function benchLayers(store: Store, debian: SealedTree, source: string, folder: string): Promise<readonly BenchRow[]> {
  const empty = await measureChange(store, undefined, 1000);
  const full = await measureChange(store, debian, 2000);
  const copies: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const target = join(folder, `copy-${run}`);
    copies.push(await timed(() => execa("cp", ["-a", source, target])));
    await removeFolder(target);
  }
  const copyMs = median(copies);
  return [
    { what: "start on a checkpoint", ms: full.start, otherWhat: "start on an empty tree", otherMs: empty.start },
    { what: "start on a checkpoint", ms: full.start, otherWhat: "cp -a of the tree", otherMs: copyMs },
    { what: "seal a one-file change on it", ms: full.seal, otherWhat: "the same on an empty tree", otherMs: empty.seal },
    { what: "... until it is durable", ms: full.durable, otherWhat: "the same on an empty tree", otherMs: empty.durable },
    { what: "seal a one-file change on it", ms: full.seal, otherWhat: "cp -a of the tree", otherMs: copyMs },
  ];
}

async function measureChange(store: Store, base: SealedTree | undefined, firstId: number) {
  const times = { start: [] as number[], seal: [] as number[], durable: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    await using tree = await store.begin(base);
    times.start.push(performance.now() - startedAt);
    {
      await using writer = await tree.openWriter();
      mkdirSync(join(writer.path, "etc"), { recursive: true });
      writeFileSync(join(writer.path, "etc/hostname"), `run-${firstId}-${run}`);
    }
    const sealedAt = performance.now();
    await tree.seal(stage(firstId + run), { metadata: {} });
    times.seal.push(performance.now() - sealedAt);
    await tree.settle();
    times.durable.push(performance.now() - sealedAt);
  }
  return { start: median(times.start), seal: median(times.seal), durable: median(times.durable) };
}

async function benchRestore(store: Store, debian: SealedTree, source: string, folder: string): Promise<readonly BenchRow[]> {
  const pack = join(folder, "pack");
  const archive = join(folder, "tar.zst");
  const packMs = await timed(() => store.pack(debian.id, pack));
  const tarMs = await timed(() => execa("tar", ["--xattrs", "-I", "zstd -3 -T0", "-cf", archive, "-C", source, "."]));
  const restores: number[] = [];
  const unpacks: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const place = join(folder, `restore-${run}`);
    await using other = await Store.open(place, { engine: "bench" });
    // As after a download: the file may be moved, and is in the page cache.
    await copyFile(pack, `${place}.pack`);
    restores.push(await timed(() => restore(other, `${place}.pack`)));
    const target = join(folder, `unpack-${run}`);
    mkdirSync(target);
    unpacks.push(await timed(() => execa("tar", ["--xattrs", "-I", "zstd -d", "-xpf", archive, "-C", target])));
    await removeFolder(target);
  }
  const sizes = [pack, archive].map((path) => `${Math.round(statSync(path).size / 1e6)} MB`);
  return [
    { what: `pack the tree (${sizes[0]})`, ms: packMs, otherWhat: `tar + zstd -3 (${sizes[1]})`, otherMs: tarMs },
    { what: "restore it to a readable tree", ms: median(restores), otherWhat: "unpack tar + zstd", otherMs: median(unpacks) },
  ];
}

/** Verifies, mounts and reads: what stands between a downloaded file and the first stage. */
async function restore(store: Store, pack: string): Promise<void> {
  const tree = await store.import(pack, { move: true });
  await using view = await tree.openView();
  readFileSync(join(view.path, "etc/bench"));
}

async function describeTree(source: string): Promise<string> {
  const { stdout } = await execa("bash", ["-c", 'du -sm "$1" | cut -f1; find "$1" | wc -l', "bash", source]);
  const [megabytes, paths] = stdout.split("\n");
  return `Debian tree: ${megabytes} MB, ${paths} paths`;
}

/** Rows as a table for people. */
export function formatRows(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ what, ms, otherWhat, otherMs }) => {
    const ratio = otherMs > ms ? `${(otherMs / ms).toFixed(1)}x faster` : `+${(ms - otherMs).toFixed(1)} ms`;
    return `${what.padEnd(34)} ${ms.toFixed(1).padStart(9)} ms   ${otherWhat.padEnd(28)} ${otherMs.toFixed(1).padStart(9)} ms   ${ratio}`;
  });
  return `${lines.join("\n")}\n`;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await action();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function stage(number: number): StageId {
  return String(number).padStart(64, "0") as StageId;
}
