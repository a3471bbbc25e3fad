import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import type { StageId } from "../../src/manifest/manifest.ts";
import type { SealedTree } from "../../src/pipeline/ports.ts";
import { removeFolder } from "../../src/store/scratch.ts";
import { Store } from "../../src/store/store.ts";
import { copyDebianTree } from "./debian-tree.ts";
import { type Measurement, openScratch, type Run } from "./measure.ts";

/** What the store costs, next to what people do without it. Needs root and a mount namespace of its own. */

const rounds = 7;
const treeBytes = 330e6;

/** Measures starting, sealing, packing and restoring on a Debian tree of 300 MB or more, made from this host's packages. */
export async function measureStore(): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const source = join(scratch.path, "debian");
  await copyDebianTree(source, treeBytes);
  await using store = await Store.open(join(scratch.path, "store"), { engine: "bench" });
  const debian = await sealCopy(store, source);
  return [...(await measureLayers(store, debian, source)), ...(await measureRestore(store, debian, source, scratch.path))];
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

async function measureLayers(store: Store, debian: SealedTree, source: string): Promise<readonly Measurement[]> {
  const [empty, full] = [await measureChange(store, undefined, 1000), await measureChange(store, debian, 2000)];
  const target = `${source}-copy`;
  const copies: Run[] = [];
  for (let round = 0; round < 3; round += 1) {
    copies.push(await timed(() => execa("cp", ["-a", source, target])));
    await removeFolder(target);
  }
  return [
    { name: "cp -a of the tree", runs: copies },
    { name: "start on a checkpoint of it", runs: full.start },
    { name: "start on an empty tree", runs: empty.start },
    { name: "seal a one-file change on it", runs: full.seal },
    { name: "seal a one-file change on an empty tree", runs: empty.seal },
    { name: "... until it is on the disk", runs: full.durable },
  ];
}

async function measureChange(store: Store, base: SealedTree | undefined, firstId: number) {
  const times = { start: [] as Run[], seal: [] as Run[], durable: [] as Run[] };
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await using tree = await store.begin(base);
    times.start.push(since(startedAt));
    {
      await using writer = await tree.openWriter();
      mkdirSync(join(writer.path, "etc"), { recursive: true });
      writeFileSync(join(writer.path, "etc/hostname"), `run-${firstId}-${round}`);
    }
    const sealedAt = performance.now();
    await tree.seal(stage(firstId + round), { metadata: {} });
    times.seal.push(since(sealedAt));
    await tree.settle();
    times.durable.push(since(sealedAt));
  }
  return times;
}

async function measureRestore(store: Store, debian: SealedTree, source: string, folder: string): Promise<readonly Measurement[]> {
  const [pack, archive, target] = ["pack", "tar.zst", "unpacked"].map((name) => join(folder, name)) as [string, string, string];
  const packing = await timed(() => store.pack(debian.id, pack));
  const archiving = await timed(() => execa("tar", ["--xattrs", "-I", "zstd -3 -T0", "-cf", archive, "-C", source, "."]));
  const restores: Run[] = [];
  const unpacks: Run[] = [];
  for (let round = 0; round < 3; round += 1) {
    const place = join(folder, `restore-${round}`);
    await using other = await Store.open(place, { engine: "bench" });
    // As after a download: the file may be moved, and is in the page cache.
    await copyFile(pack, `${place}.pack`);
    restores.push(await timed(() => restore(other, `${place}.pack`)));
    mkdirSync(target);
    unpacks.push(await timed(() => execa("tar", ["--xattrs", "-I", "zstd -d", "-xpf", archive, "-C", target])));
    await removeFolder(target);
  }
  const sizeOf = (path: string) => `${Math.round(statSync(path).size / 1e6)} MB`;
  return [
    { name: `pack the tree (${sizeOf(pack)})`, runs: [packing] },
    { name: `tar and zstd -3 (${sizeOf(archive)})`, runs: [archiving] },
    { name: "restore the packed tree, until it can be read", runs: restores },
    { name: "unpack tar and zstd", runs: unpacks },
  ];
}

/** Verifies, mounts and reads: what stands between a downloaded file and the first stage. */
async function restore(store: Store, pack: string): Promise<void> {
  const tree = await store.import(pack, { move: true });
  await using view = await tree.openView();
  readFileSync(join(view.path, "etc/bench"));
}

async function timed(action: () => Promise<unknown>): Promise<Run> {
  const startedAt = performance.now();
  await action();
  return since(startedAt);
}

function since(startedAt: number): Run {
  return { ms: performance.now() - startedAt, peakBytes: 0 };
}

function stage(number: number): StageId {
  return String(number).padStart(64, "0") as StageId;
}
