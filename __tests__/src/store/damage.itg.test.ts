import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { currentBoot } from "../../../src/store/layer-trust.ts";
import { findRecord, type ObjectRecord } from "../../../src/store/object-record.ts";
import { writeRecord } from "../../../src/store/publish.ts";
import { findRef } from "../../../src/store/refs.ts";
import type { Store } from "../../../src/store/store.ts";
import { repairStore, verifyStore } from "../../../src/store/verify.ts";
import { change, makeFolder, openStore, runScript, stage } from "../../helpers/store.ts";

jest.setTimeout(120_000);

async function makeChain(store: Store): Promise<readonly string[]> {
  const digests: string[] = [];
  await using tree = await store.begin(undefined);
  for (const number of [1, 2, 3]) {
    await change(tree, `mkdir -p etc; echo ${number} > etc/file-${number}; ln -s target link-${number}`);
    await tree.seal(stage(number), { metadata: { number }, onCommitted: ({ digest }) => digests.push(digest) });
  }
  await tree.settle();
  return digests;
}

function flipBit(path: string, position: number): void {
  const content = readFileSync(path);
  content.writeUInt8(content.readUInt8(position) ^ 1, position);
  writeFileSync(path, content);
}

test("verifyStore finds one flipped bit wherever it is in object.json", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const [, digest = ""] = await makeChain(store);
  const path = join(store.layout.objects, digest, "object.json");
  const content = readFileSync(path);

  for (let position = 0; position < content.length; position += 1) {
    writeFileSync(path, content);
    flipBit(path, position);
    const { problems } = await verifyStore(store.layout);
    expect(problems.map(({ name }) => name)).toContain(digest);
  }
});

test.each([
  ["content", "echo 3 > etc/file-2"],
  ["mode", "chmod 600 etc/file-2"],
  ["owner", "chown 7 etc/file-2"],
  ["an attribute", "setfattr -n user.x -v 1 etc/file-2"],
  ["the target of a link", "ln -sfn other link-2"],
  ["a file more", "touch etc/file-9"],
  ["a file less", "rm etc/file-2"],
  ["a whiteout more", "mknod etc/file-1 c 0 0"],
  ["an opaque folder", "setfattr -n trusted.overlay.opaque -v y etc"],
])("verifyStore finds a layer with %s changed", async (_, script) => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const [, digest = ""] = await makeChain(store);

  await runScript(join(store.layout.objects, digest, "layer"), script);

  const { problems, objects } = await verifyStore(store.layout);
  expect(problems).toEqual([{ kind: "object", name: digest, message: "its layer changed" }]);
  expect(objects).toBe(3);
});

test("verifyStore finds one flipped bit wherever it is in an imported layer", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const [digest = ""] = await makeChain(store);
  await store.pack(stage(1), join(folder.path, "pack"));
  await using other = await openStore(join(folder.path, "other"));
  await other.import(join(folder.path, "pack"));
  const path = join(other.layout.objects, digest, "layer.squashfs");

  for (const position of [0, 50, 99, 500, 3000, 4095]) {
    flipBit(path, position);
    expect((await verifyStore(other.layout)).problems).toMatchObject([{ name: digest }]);
    flipBit(path, position);
  }

  expect((await verifyStore(other.layout)).problems).toEqual([]);
});

test("Store.find checks an imported layer again when the system that imported it is gone", async () => {
  await using folder = await makeFolder();
  {
    await using store = await openStore(folder.path);
    await makeChain(store);
    await store.pack(stage(1), join(folder.path, "pack"));
    await using other = await openStore(join(folder.path, "other"));
    await other.import(join(folder.path, "pack"));
  }
  await using store = await openStore(join(folder.path, "other"));
  const object = join(store.layout.objects, findRef(store.layout, stage(1)) ?? "");
  const record = findRecord(object) as ObjectRecord;
  expect(record.boot).toBe(currentBoot());
  writeRecord(object, { ...record, boot: "another" });

  flipBit(join(object, "layer.squashfs"), 200);
  expect(await store.find(stage(1))).toBeUndefined();
  flipBit(join(object, "layer.squashfs"), 200);
  expect(await store.find(stage(1))).toBeDefined();

  expect(findRecord(object)?.boot).toBeNull();
});

test("verifyStore finds refs that point to nothing and facts that changed", async () => {
  await using folder = await makeFolder();
  await using store = await openStore(folder.path);
  const [, , digest = ""] = await makeChain(store);

  await runScript(store.layout.root, `rm -r objects/${digest}; sed -i s/2/3/ facts/${stage(2)}.json`);

  expect((await verifyStore(store.layout)).problems).toEqual([
    { kind: "ref", name: stage(2), message: "its facts are damaged" },
    { kind: "ref", name: stage(3), message: "points to no object" },
  ]);
});

test("repairStore deletes what is damaged and all that is on top, and leaves the rest", async () => {
  await using folder = await makeFolder();
  let digests: readonly string[] = [];
  {
    await using store = await openStore(folder.path);
    digests = await makeChain(store);
  }
  const layout = join(folder.path, "store");
  await runScript(join(layout, "objects", digests[1] ?? ""), "echo changed > layer/etc/file-2");
  await using store = await openStore(folder.path);

  const removed = await repairStore(store.layout, (await verifyStore(store.layout)).problems);

  expect(removed).toBe(2);
  expect(readdirSync(store.layout.objects)).toEqual([digests[0]]);
  expect(await store.find(stage(2))).toBeUndefined();
  expect((await store.require(stage(1))).digest).toBe(digests[0]);
  expect((await verifyStore(store.layout)).problems).toEqual([]);
});

test("Store.find takes a tree with a damaged record for missing, says so, and takes a new one in its place", async () => {
  await using folder = await makeFolder();
  let digests: readonly string[] = [];
  {
    await using store = await openStore(folder.path);
    digests = await makeChain(store);
  }
  flipBit(join(folder.path, "store/objects", digests[1] ?? "", "object.json"), 20);
  const notices: string[] = [];
  await using store = await openStore(folder.path, { onNotice: (message) => notices.push(message) });

  expect(await store.find(stage(3))).toBeUndefined();
  expect(await store.find(stage(2))).toBeUndefined();
  expect(notices[0]).toMatch(/^Damaged object in the store/);

  expect(await makeChain(store)).toEqual(digests);
  expect((await verifyStore(store.layout)).problems).toEqual([]);
  expect(existsSync(join(store.layout.objects, digests[1] ?? "", "object.json"))).toBe(true);
});
