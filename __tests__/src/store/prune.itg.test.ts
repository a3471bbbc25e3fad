import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, jest, test } from "@jest/globals";
import { pruneStore } from "../../../src/store/prune.ts";
import { listRefs } from "../../../src/store/refs.ts";
import type { Store } from "../../../src/store/store.ts";
import { verifyStore } from "../../../src/store/verify.ts";
import { change, fingerprint, makeFolder, openStore, runScript, stage } from "../../helpers/store.ts";

jest.setTimeout(120_000);

/** A chain of trees, each with a megabyte of its own. */
async function makeChain(store: Store, first: number, count: number): Promise<void> {
  const base = await store.find(stage(first - 1));
  await using tree = await store.begin(base);
  for (let number = first; number < first + count; number += 1) {
    await change(tree, `head -c 1000000 /dev/urandom > file-${number}`);
    await tree.seal(stage(number), { metadata: {} });
  }
  await tree.settle();
}

async function age(store: Store, ids: readonly number[], days: number): Promise<void> {
  for (const id of ids) await runScript(store.layout.refs, `touch -h -d '${days} days ago' ${stage(id)}`);
}

function left(store: Store): readonly number[] {
  return listRefs(store.layout).map(({ id }) => Number(id));
}

test("pruneStore deletes what was not used for longest until the rest fits, and keeps chains whole", async () => {
  await using folder = await makeFolder();
  {
    await using maker = await openStore(folder.path);
    await makeChain(maker, 1, 3);
    await makeChain(maker, 11, 3);
    await age(maker, [1, 2, 3], 5);
    await age(maker, [11, 12], 9);
    await age(maker, [13], 2);
  }
  await using store = await openStore(folder.path);

  const { removed, freedBytes, isOverLimit } = await pruneStore(store.layout, 4_200_000);

  expect(removed).toHaveLength(2);
  expect(freedBytes).toBeGreaterThan(1_900_000);
  expect(isOverLimit).toBe(false);
  expect(left(store)).toEqual([1, 11, 12, 13]);
  expect((await verifyStore(store.layout)).problems).toEqual([]);
});

test("pruneStore never deletes what a running build uses, nor what is below that", async () => {
  await using folder = await makeFolder();
  {
    await using maker = await openStore(folder.path);
    await makeChain(maker, 1, 3);
    await makeChain(maker, 11, 1);
  }
  await using user = await openStore(folder.path);
  await using tree = await user.begin(await user.require(stage(2)));
  await using other = await openStore(folder.path);

  const { isOverLimit } = await pruneStore(other.layout, 0);

  expect(isOverLimit).toBe(true);
  expect(left(other)).toEqual([1, 2]);
  await change(tree, "cat file-1 file-2 | wc -c; echo x > new");
  await tree.seal(stage(21), { metadata: {} });
  await tree.settle();
  expect((await verifyStore(other.layout)).problems).toEqual([]);
});

test("pruneStore deletes objects that no ref reaches, however much room there is", async () => {
  await using folder = await makeFolder();
  {
    await using maker = await openStore(folder.path);
    await makeChain(maker, 1, 3);
    await runScript(maker.layout.refs, `rm ${stage(2)} ${stage(3)}`);
  }
  await using store = await openStore(folder.path);

  const { removed } = await pruneStore(store.layout, Number.POSITIVE_INFINITY);

  expect(removed).toHaveLength(2);
  expect(left(store)).toEqual([1]);
});

test("Store keeps to its limit when it is closed", async () => {
  await using folder = await makeFolder();
  const notices: string[] = [];
  {
    await using store = await openStore(folder.path, { maximumBytes: 2_500_000, onNotice: (message) => notices.push(message) });
    await makeChain(store, 1, 4);
    expect(left(store)).toEqual([1, 2, 3, 4]);
  }

  expect(notices).toHaveLength(1);
  expect(readdirSync(join(folder.path, "store/objects"))).toHaveLength(2);
});

test("Store.export moves a tree out when it need not be kept", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeChain(store, 1, 1);
  const tree = await store.require(stage(1));
  const [before, inode] = await (async () => {
    await using view = await tree.openView();
    return [await fingerprint(view.path), await runScript(view.path, "stat -c %i file-1")];
  })();

  await store.export(tree, join(folder.path, "out"), { keep: false });

  expect(await fingerprint(join(folder.path, "out"))).toBe(before);
  expect(await runScript(folder.path, "stat -c %i out/file-1")).toBe(inode);
  expect(await store.find(stage(1))).toBeUndefined();
  expect(readdirSync(store.layout.objects)).toEqual([]);
});

test("Store.export copies a tree that others need, even when it need not be kept", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeChain(store, 1, 2);

  await store.export(await store.require(stage(1)), join(folder.path, "out"), { keep: false });

  expect(readdirSync(join(folder.path, "out"))).toEqual(["file-1"]);
  expect((await verifyStore(store.layout)).problems).toEqual([]);
  expect(left(store)).toEqual([1, 2]);
});

test("Store.export adds to a folder that has something in it", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeChain(store, 1, 1);
  await runScript(folder.path, "mkdir out; echo old > out/file-1; echo mine > out/mine");

  await store.export(await store.require(stage(1)), join(folder.path, "out"));

  expect(await runScript(folder.path, "cat out/mine; stat -c %s out/file-1")).toBe("mine\n1000000");
});

test("Store.export keeps the holes of a sparse image", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await using tree = await store.begin(undefined);
  await change(
    tree,
    "truncate -s 2G disk; echo start | dd of=disk conv=notrunc status=none; echo end | dd of=disk bs=1M seek=1500 conv=notrunc status=none",
  );
  await tree.seal(stage(1), { metadata: {} });
  await tree.settle();

  await store.export(await store.require(stage(1)), join(folder.path, "out"));

  expect(Number(await runScript(folder.path, "stat -c %b out/disk"))).toBeLessThan(100);
  expect(await runScript(folder.path, "head -c 5 out/disk; dd if=out/disk bs=1 skip=1500M count=3 status=none")).toBe("startend");
});

/** Content as sources keep it: a megabyte per item, and a repository of one. */
async function fetchContent(store: Store, names: readonly string[]): Promise<void> {
  const folder = store.sourceFolder("org.osbuild.files");
  for (const name of names) await runScript(folder, `head -c 1000000 /dev/urandom > ${name}`);
  await runScript(
    folder,
    "mkdir -p ../org.osbuild.ostree/repo; head -c 1000000 /dev/urandom > ../org.osbuild.ostree/repo/object",
  );
}

test("pruneStore counts what was fetched, and deletes what was used longest ago of it once nobody has the store open", async () => {
  await using folder = await makeFolder();
  let layout: Store["layout"];
  {
    await using store = await openStore(folder.path);
    layout = store.layout;
    await fetchContent(store, ["first", "second"]);
    await makeChain(store, 1, 1);

    const whileOpen = await pruneStore(layout, 1_500_000);

    expect(whileOpen).toMatchObject({ removedContent: [], isOverLimit: true });
    expect(whileOpen.keptBytes).toBeGreaterThan(3_000_000);
  }
  await setTimeout(20); // so that what is used now is used later, by any clock
  await runScript(layout.sources, "ln org.osbuild.files/first link; rm link");

  await runScript(layout.refs, `touch -h -d 'now + 1 minute' ${stage(1)}`);

  const { removed, removedContent, isOverLimit } = await pruneStore(layout, 2_200_000);

  expect(removedContent.map((path) => path.slice(layout.sources.length + 1))).toEqual([
    "org.osbuild.files/second",
    "org.osbuild.ostree/repo",
  ]);
  expect([removed.length, isOverLimit]).toEqual([0, false]);
  expect(readdirSync(join(layout.sources, "org.osbuild.files"))).toEqual(["first"]);
});

test("Store keeps its limit when it is closed, downloads included", async () => {
  await using folder = await makeFolder();
  const notices: string[] = [];
  {
    await using store = await openStore(folder.path, { maximumBytes: 1_100_000, onNotice: (message) => notices.push(message) });
    await fetchContent(store, ["only"]);
  }
  expect(notices).toEqual([expect.stringMatching(/^Deleted 1 downloads not used for long: \d MB$/)]);
});
