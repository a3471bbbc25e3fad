import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { listMounts } from "../../../src/linux/mount.ts";
import type { SealedTree, WritableTree } from "../../../src/pipeline/ports.ts";
import type { Store } from "../../../src/store/store.ts";
import { verifyStore } from "../../../src/store/verify.ts";
import {
  change,
  fingerprint,
  makeFolder,
  openStore,
  runScript,
  stage,
  strangeChanges,
  strangeFiles,
  strangeTree,
} from "../../helpers/store.ts";

// A flush waits for whatever else is written to the same disk.
jest.setTimeout(120_000);

async function seen(tree: WritableTree | SealedTree, options = {}): Promise<string> {
  await using view = await tree.openView();
  return fingerprint(view.path, options);
}

async function makeStrange(store: Store): Promise<readonly [string, string]> {
  await using tree = await store.begin(undefined);
  await change(tree, strangeTree);
  await change(tree, strangeFiles);
  await tree.seal(stage(1), { metadata: {} });
  const first = await seen(tree);
  await change(tree, strangeChanges);
  await tree.seal(stage(2), { metadata: {} });
  const second = await seen(tree);
  await tree.settle();
  return [first, second];
}

test("Store gives back exactly what was sealed, layer upon layer", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);

  const [first, second] = await makeStrange(store);

  expect(await seen(await store.require(stage(1)))).toBe(first);
  expect(await seen(await store.require(stage(2)))).toBe(second);
  expect(second).not.toBe(first);
  expect((await verifyStore(store.layout)).problems).toEqual([]);
});

test("Store gives back exactly what was sealed when layers cannot be stacked", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path, { abilities: { overlay: false, squashfs: false } });

  const [first, second] = await makeStrange(store);

  expect(await seen(await store.require(stage(1)))).toBe(first);
  expect(await seen(await store.require(stage(2)))).toBe(second);
  expect((await verifyStore(store.layout)).problems).toEqual([]);
});

test("Store.export copies a tree exactly", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const [, second] = await makeStrange(store);

  await store.export(await store.require(stage(2)), join(folder.path, "out"));

  expect(await fingerprint(join(folder.path, "out"))).toBe(second);
});

test.each([true, false])("Store.import gives back exactly what Store.pack took when it can mount: %s", async (squashfs) => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeStrange(store);
  const [one, two, whole] = ["one", "two", "whole"].map((name) => join(folder.path, name)) as [string, string, string];
  await store.pack(stage(1), one);
  await store.pack(stage(2), two, { since: stage(1) });
  await store.pack(stage(2), whole, { since: null });

  await using stacked = await openStore(join(folder.path, "stacked"), { abilities: { overlay: true, squashfs } });
  await stacked.import(one);
  await stacked.import(two, { move: true, sealedMs: 5 });
  expect(stacked.findSealedMs(stage(2))).toBe(5);
  await using alone = await openStore(join(folder.path, "alone"), { abilities: { overlay: true, squashfs } });
  await alone.import(whole);

  const expected = await seen(await store.require(stage(2)), { seconds: true });
  expect(await seen(await stacked.require(stage(2)), { seconds: true })).toBe(expected);
  expect(await seen(await alone.require(stage(2)), { seconds: true })).toBe(expected);
  expect((await stacked.require(stage(2))).digest).toBe((await store.require(stage(2))).digest);
  expect((await verifyStore(stacked.layout)).problems).toEqual([]);
  expect((await verifyStore(alone.layout)).problems).toEqual([]);
});

test("Store keeps trees deeper than the longest path, and says that they cannot be packed", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await using tree = await store.begin(undefined);
  await change(tree, 'for i in {1..60}; do n=$(printf "d%.0s" {1..150}); mkdir $n; cd $n; done; echo end > end; ln end link');
  const before = await seen(tree);
  await tree.seal(stage(1), { metadata: {} });
  await tree.settle();

  expect(await seen(await store.require(stage(1)))).toBe(before);
  expect((await verifyStore(store.layout)).problems).toEqual([]);
  await expect(store.pack(stage(1), join(folder.path, "pack"))).rejects.toThrow(/File name too long/);
});

test("Store.pack gives the same bytes twice", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeStrange(store);

  const first = await store.pack(stage(2), join(folder.path, "a"), { since: null });
  const second = await store.pack(stage(2), join(folder.path, "b"), { since: null });

  expect(second.sha256).toBe(first.sha256);
  expect(await runScript(folder.path, "cmp a b && echo same")).toBe("same");
});

test("Store.import refuses a file with one flipped bit wherever it is", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeStrange(store);
  const { path, sha256 } = await store.pack(stage(1), join(folder.path, "pack"));
  const content = readFileSync(path);
  await using other = await openStore(join(folder.path, "other"));

  for (const position of [0, 100, 3000, content.length - 600, content.length - 100, content.length - 12, content.length - 1]) {
    const flipped = Buffer.from(content);
    flipped.writeUInt8(flipped.readUInt8(position) ^ 4, position);
    writeFileSync(path, flipped);
    await expect(other.import(path, { sha256 })).rejects.toMatchObject({ code: "E_STORE_DAMAGED" });
  }

  expect(readdirSync(other.layout.objects)).toEqual([]);
  expect(readdirSync(other.layout.refs)).toEqual([]);
});

test("Store.import refuses a layer whose base is not there", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeStrange(store);
  const { path } = await store.pack(stage(2), join(folder.path, "pack"), { since: stage(1) });
  await using other = await openStore(join(folder.path, "other"));

  await expect(other.import(path)).rejects.toMatchObject({ code: "E_STORE_MISSING" });
});

test("WritableTree refuses what comes out of turn with an error of its own", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const tree = await store.begin(undefined);
  {
    await using writer = await tree.openWriter();
    expect(writer.path).not.toContain("objects");
    await expect(tree.openView()).rejects.toMatchObject({ code: "E_STORE_WRITING" });
    await expect(tree.openWriter()).rejects.toMatchObject({ code: "E_STORE_WRITING" });
    await expect(tree.seal(stage(1), { metadata: {} })).rejects.toMatchObject({ code: "E_STORE_WRITING" });
  }
  {
    await using one = await tree.openView();
    await using two = await tree.openView();
    expect(() => writeFileSync(join(two.path, "x"), "")).toThrow(/EROFS/);
    expect(one.path).not.toBe(two.path);
    await expect(tree.openWriter()).rejects.toMatchObject({ code: "E_STORE_READING" });
    await expect(tree.seal(stage(1), { metadata: {} })).rejects.toMatchObject({ code: "E_STORE_READING" });
  }
  await tree.seal(stage(1), { metadata: {} });
  await tree[Symbol.asyncDispose]();
  await expect(tree.openView()).rejects.toMatchObject({ code: "E_STORE_CLOSED" });
  await expect(tree.openWriter()).rejects.toMatchObject({ code: "E_STORE_CLOSED" });
  await expect(tree.seal(stage(2), { metadata: {} })).rejects.toMatchObject({ code: "E_STORE_CLOSED" });
});

test("WritableTree.seal refuses while a process works in the tree", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await using tree = await store.begin(undefined);
  await using stack = new AsyncDisposableStack();
  const writer = stack.use(await tree.openWriter());
  const pid = await runScript(writer.path, "sleep 60 > /dev/null 2>&1 & echo $!");

  await expect(writer[Symbol.asyncDispose]()).rejects.toMatchObject({ code: "E_STORE_BUSY" });

  process.kill(Number(pid));
});

test("SealedTree.openView cannot be written", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await makeStrange(store);
  await using view = await (await store.require(stage(2))).openView();

  expect(() => writeFileSync(join(view.path, "x"), "")).toThrow(/EROFS/);
});

test("WritableTree.seal stores equal content once", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const digests: string[] = [];
  for (const number of [1, 2]) {
    await using tree = await store.begin(undefined);
    await change(tree, "mkdir etc; echo same > etc/file; touch -d @1000 etc/other");
    await tree.seal(stage(number), { metadata: { number }, onCommitted: ({ digest }) => digests.push(digest) });
    await tree.settle();
  }

  expect(digests[1]).toBe(digests[0]);
  expect(readdirSync(store.layout.objects)).toEqual([digests[0]]);
  expect((await store.require(stage(1))).metadata).toEqual({ number: 1 });
  expect((await store.require(stage(2))).metadata).toEqual({ number: 2 });
});

test("WritableTree.seal only adds a name when a stage changed nothing", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await using tree = await store.begin(undefined);
  await change(tree, "echo x > file");
  await tree.seal(stage(1), { metadata: {} });
  await change(tree, "echo temporary > other; rm other; cat file > /dev/null");
  await tree.seal(stage(2), { metadata: {} });
  await change(tree, "chmod 700 .");
  await tree.seal(stage(3), { metadata: {} });
  await tree.settle();

  const [one, two, three] = await Promise.all([1, 2, 3].map((number) => store.require(stage(number))));
  expect(two?.digest).toBe(one?.digest);
  expect(three?.digest).not.toBe(one?.digest);
  expect(readdirSync(store.layout.objects)).toHaveLength(2);
});

test("WritableTree.seal gives what stages changed the time of the source epoch", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const digests: string[] = [];
  for (const epoch of [1_000_000, 1_000_000, 2_000_000]) {
    await using tree = await store.begin(undefined);
    await change(tree, "mkdir etc; echo x > etc/new; echo y > etc/old; touch -d @5000 etc/old; ln -s new etc/link");
    await tree.seal(stage(epoch), { metadata: {}, sourceEpoch: epoch, onCommitted: ({ digest }) => digests.push(digest) });
    await tree.settle();
  }

  await using view = await (await store.require(stage(1_000_000))).openView();
  expect(await runScript(view.path, "stat -c %Y . etc etc/new etc/link etc/old")).toBe(
    "1000000\n1000000\n1000000\n1000000\n5000",
  );
  expect(digests[1]).toBe(digests[0]);
  expect(digests[2]).not.toBe(digests[0]);
});

test("WritableTree leaves nothing when it is dropped before it is sealed", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  {
    await using tree = await store.begin(undefined);
    await change(tree, "echo x > file; chattr +i file || true");
  }

  expect(readdirSync(store.layout.scratch)).toHaveLength(1);
  expect(readdirSync(store.layout.objects)).toEqual([]);
});

test("WritableTree goes on with what was sealed when a later stage fails", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  {
    await using tree = await store.begin(undefined);
    await change(tree, "echo x > file");
    await tree.seal(stage(1), { metadata: {} });
    await change(tree, "rm file; echo broken > broken");
  }
  await using again = await store.begin(await store.require(stage(1)));
  await using view = await again.openView();

  expect(readdirSync(view.path)).toEqual(["file"]);
});

test("Store.open makes a store that says what it is, and refuses one of another format", async () => {
  await using folder = await makeFolder();
  {
    await using store = await openStore(folder.path);
    expect(readFileSync(join(store.layout.root, "CACHEDIR.TAG"), "utf8")).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
    writeFileSync(store.layout.format, '{"format":99}\n');
  }

  await expect(openStore(folder.path)).rejects.toMatchObject({ code: "E_STORE_FORMAT" });
});

test("Store.open deletes scratch folders that nobody holds, and only those", async () => {
  await using folder = await makeFolder();
  await using first = await openStore(folder.path);
  await using tree = await first.begin(undefined);
  await change(tree, "echo x > file");
  const leftover = join(first.layout.scratch, "tree-0123456789ab");
  await runScript(first.layout.scratch, "mkdir -p tree-0123456789ab/deep/er; echo x > tree-0123456789ab/deep/er/file");

  await using second = await openStore(folder.path);

  expect(existsSync(leftover)).toBe(false);
  await tree.seal(stage(1), { metadata: {} });
  await tree.settle();
  expect((await second.require(stage(1))).layerBytes).toBeGreaterThan(0);
});

test("Store leaves no mounts and no scratch when it is closed", async () => {
  await using folder = await makeFolder();
  {
    await using store = await openStore(folder.path);
    await makeStrange(store);
    await store.pack(stage(2), join(folder.path, "pack"), { since: null });
    await using other = await openStore(join(folder.path, "other"));
    const tree = await other.import(join(folder.path, "pack"));
    await using view = await tree.openView();
    expect(readdirSync(view.path)).toContain("usr");
  }

  expect(listMounts(folder.path)).toEqual([]);
  expect(readdirSync(join(folder.path, "store/tmp"))).toEqual([]);
  expect(await runScript("/", "losetup -a")).not.toContain(folder.path);
});

test("WritableTree goes on for 500 sealed stages, and every one of them opens", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const digests = new Map<string, string>();
  {
    await using tree = await store.begin(undefined);
    for (let number = 1; number <= 500; number += 1) {
      {
        await using writer = await tree.openWriter();
        writeFileSync(join(writer.path, `file-${number % 50}`), `${number}`);
        if (number % 7 === 0) rmSync(join(writer.path, `file-${(number - 3) % 50}`), { force: true });
        if (number % 11 === 0) rmSync(join(writer.path, "folder"), { recursive: true, force: true });
        mkdirSync(join(writer.path, "folder"), { recursive: true });
        writeFileSync(join(writer.path, "folder", `${number}`), "");
      }
      await tree.seal(stage(number), { metadata: {}, onCommitted: ({ id, digest }) => digests.set(id, digest) });
    }
    await tree.settle();
  }

  expect(new Set(digests.values()).size).toBe(500);
  for (const number of [1, 119, 120, 121, 240, 360, 361, 500]) {
    const tree = await store.require(stage(number));
    expect(tree.digest).toBe(digests.get(stage(number)));
    await using view = await tree.openView();
    const last = Math.floor(number / 11) * 11;
    const expected = Array.from({ length: number - Math.max(last, 1) + 1 }, (_, index) => `${Math.max(last, 1) + index}`);
    expect(new Set(readdirSync(join(view.path, "folder")))).toEqual(new Set(expected));
    expect(readFileSync(join(view.path, `file-${number % 50}`), "utf8")).toBe(`${number}`);
  }
  expect((await verifyStore(store.layout)).problems).toEqual([]);
  await store.pack(stage(500), join(folder.path, "pack"), { since: stage(480) });
});

const linked = `mkdir bin lib; for n in owner label one replaced removed parted; do
  echo $n > bin/$n; ln bin/$n lib/$n; ln bin/$n lib/$n-too
done; touch -d @1000000000 bin lib`;

/** A store whose tree 1 has files with several names, in folders of the disk or in two packed layers, of which overlay keeps no index. */
async function makeLinked(stack: AsyncDisposableStack, folder: string, packed: boolean): Promise<Store> {
  const store = stack.use(await openStore(folder));
  await using tree = await store.begin(undefined);
  await change(tree, linked);
  await tree.seal(packed ? stage(0) : stage(1), { metadata: {} });
  if (packed) await change(tree, "echo further > bin/further");
  await tree.seal(stage(1), { metadata: {} });
  await tree.settle();
  if (!packed) return store;
  const [one, two] = ["one", "two"].map((name) => join(folder, name)) as [string, string];
  await store.pack(stage(0), one);
  await store.pack(stage(1), two);
  const other = stack.use(await openStore(join(folder, "other")));
  await other.import(one);
  await other.import(two);
  return other;
}

test.each([
  { below: "folders", packed: false, parted: "2\n2\n2" },
  { below: "packed layers", packed: true, parted: "1\n2\n0" },
])("WritableTree.seal keeps files with several names one file when a stage changes them in $below", async (kind) => {
  await using folder = await makeFolder();
  await using stack = new AsyncDisposableStack();
  const store = await makeLinked(stack, folder.path, kind.packed);
  await using tree = await store.begin(await store.require(stage(1)));
  await change(
    tree,
    `chown 5 bin/owner lib/owner lib/owner-too
     for f in bin/label lib/label lib/label-too; do setfattr -n user.label -v x $f; done; chmod 600 lib/one
     rm bin/replaced; echo new > bin/replaced; chmod 600 lib/replaced; rm lib/removed; chmod 600 bin/removed
     chown 1 bin/parted; chown 2 lib/parted; touch -d @1000000000 bin lib`,
  );
  await tree.seal(stage(2), { metadata: {} });
  await tree.settle();

  await using view = await (await store.require(stage(2))).openView();
  const inodes = async (name: string) => {
    const lines = (await runScript(view.path, `stat -c %i bin/${name} lib/${name} lib/${name}-too || true`)).split("\n");
    return new Set(lines).size;
  };
  expect([await inodes("owner"), await inodes("label"), await inodes("one")]).toEqual([1, 1, 1]);
  expect(await runScript(view.path, "stat -c '%h %a' bin/one; stat -c '%h %u' bin/owner")).toBe("3 600\n3 5");
  expect(await runScript(view.path, "cat bin/replaced lib/replaced lib/replaced-too; stat -c %a lib/replaced-too")).toBe(
    "new\nreplaced\nreplaced\n600",
  );
  expect(await runScript(view.path, "ls lib | tr '\\n' ' '; stat -c %a lib/removed-too")).toMatch(/ removed-too .*600$/s);
  expect(await runScript(view.path, "stat -c %u bin/parted lib/parted lib/parted-too")).toBe(kind.parted);
  expect(await runScript(view.path, "stat -c %Y bin lib")).toBe("1000000000\n1000000000");
  expect(await runScript(view.path, "find . -name '.osbuild*'")).toBe("");
});

test("WritableTree.seal keeps what changes through one of several names the same through all", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await using tree = await store.begin(undefined);
  const deep = "p=$(printf 'p%.0s' {1..200}); for i in {1..24}; do mkdir -p $p; cd $p; done";
  await change(
    tree,
    `mkdir bin lib; for n in written grown moved linked parted gone; do echo $n > bin/$n; ln bin/$n lib/$n; done
     ln bin/written deep-name; top=$PWD; ln -s target bin/sym; ln bin/sym lib/sym; ${deep}; ln $top/bin/written far
     touch -d @1000000000 $top/bin $top/lib`,
  );
  await tree.seal(stage(1), { metadata: {} });
  await change(
    tree,
    `echo new > bin/written; echo more >> lib/grown; mv bin/moved lib/elsewhere; echo more >> lib/elsewhere
     ln lib/linked third; echo more >> third; echo own > bin/next; mv bin/next bin/parted; echo more >> lib/parted
     rm bin/gone; echo more >> lib/gone; chown -h 7 bin/sym; touch -d @1000000000 bin lib`,
  );
  const before = await seen(tree);
  await tree.seal(stage(2), { metadata: {} });
  expect(await seen(tree)).toBe(before);
  await change(tree, "echo again >> lib/written");
  await tree.seal(stage(3), { metadata: {} });
  await tree.settle();

  const second = await store.require(stage(2));
  expect(await seen(second)).toBe(before);
  await using view = await (await store.require(stage(3))).openView();
  const look = (script: string) => runScript(view.path, script);
  expect(await look("cat bin/written deep-name; stat -c %h lib/written; ls lib/.osbuild* 2>/dev/null || true")).toBe(
    "new\nagain\nnew\nagain\n4",
  );
  expect(await look("cat bin/grown lib/moved bin/linked bin/parted lib/parted; stat -c '%h %u' lib/sym")).toBe(
    "grown\nmore\nmoved\nmore\nlinked\nmore\nown\nparted\nmore\n2 7",
  );
  expect((await verifyStore(store.layout)).problems).toEqual([]);
});

test("Store.pack makes next to nothing of a stage that changed nothing, and import gives it its name", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  await using tree = await store.begin(undefined);
  await change(tree, "head -c 1000000 /dev/urandom > file");
  await tree.seal(stage(1), { metadata: {} });
  await tree.seal(stage(2), { metadata: { second: true } });
  await tree.settle();
  await store.pack(stage(1), join(folder.path, "one"), { since: null });
  const { sizeBytes } = await store.pack(stage(2), join(folder.path, "two"), { since: stage(1) });
  await using other = await openStore(join(folder.path, "other"));
  const first = await other.import(join(folder.path, "one"));
  const second = await other.import(join(folder.path, "two"));

  expect(sizeBytes).toBeLessThan(10_000);
  expect(second.digest).toBe(first.digest);
  expect(second.metadata).toEqual({ second: true });
  expect(await seen(second)).toBe(await seen(first));
  expect((await verifyStore(other.layout)).problems).toEqual([]);
});
