import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { execa } from "execa";
import { BuildError } from "../../../src/errors.ts";
import type { Store } from "../../../src/store/store.ts";
import { verifyStore } from "../../../src/store/verify.ts";
import { change, fingerprint, makeFolder, openStore, runScript, stage } from "../../helpers/store.ts";

/** A store on a small disk that gets full while it works. */

jest.setTimeout(300_000);

async function makeSmallDisk(folder: string): Promise<string> {
  const disk = join(folder, "disk");
  await runScript(folder, "mkdir disk; truncate -s 48M image; mkfs.ext4 -q -m 0 image");
  await execa("mount", ["-o", "loop", join(folder, "image"), disk]);
  return disk;
}

/** Leaves about that many KiB free. */
async function fill(disk: string, leaveKiB: number): Promise<void> {
  await runScript(
    disk,
    `rm -f filler; sync -f .; cat /dev/zero > filler 2> /dev/null || true; truncate -s -${leaveKiB}K filler; sync -f .`,
  );
}

function freeKiB(disk: string): Promise<number> {
  return runScript(disk, "rm -f filler; sync -f .; df --output=avail -k . | tail -1").then(Number);
}

async function expectSound(store: Store, before: string): Promise<void> {
  expect((await verifyStore(store.layout)).problems).toEqual([]);
  await using view = await (await store.require(stage(1))).openView();
  expect(await fingerprint(view.path)).toBe(before);
}

async function makeFirst(store: Store): Promise<string> {
  await using tree = await store.begin(undefined);
  await change(tree, "mkdir etc; for i in {1..40}; do head -c 100000 /dev/urandom > etc/$i; done");
  await tree.seal(stage(1), { metadata: {} });
  await tree.settle();
  await using view = await (await store.require(stage(1))).openView();
  return await fingerprint(view.path);
}

/** What a full disk does to an action: undefined when there was room. */
async function problemOf(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error;
  }
}

const operations: Readonly<Record<string, (store: Store, outside: string) => Promise<unknown>>> = {
  build: async (store) => {
    await using tree = await store.begin(await store.require(stage(1)));
    {
      await using writer = await tree.openWriter();
      await execa("bash", ["-c", "for i in {1..30}; do head -c 50000 /dev/zero > new-$i; done; rm etc/1"], {
        cwd: writer.path,
        reject: false,
      });
    }
    await tree.seal(stage(2), { metadata: { long: "x".repeat(20_000) } });
    await tree.settle();
  },
  export: (store) => store.require(stage(1)).then((tree) => store.export(tree, join(store.layout.root, "..", "out"))),
  pack: (store) => store.pack(stage(1), join(store.layout.root, "..", "packed"), { since: null }),
  import: (store, outside) => store.import(join(outside, "other-pack")),
  open: async (store) => {
    await using again = await openStore(join(store.layout.root, ".."));
    return again.layout;
  },
};

test.each(Object.keys(operations))(
  "Store says that the disk is full and loses nothing when it gets full during: %s",
  async (name) => {
    await using folder = await makeFolder();
    const disk = await makeSmallDisk(folder.path);
    {
      await using other = await openStore(folder.path);
      await using tree = await other.begin(undefined);
      await change(tree, "head -c 3000000 /dev/urandom > data");
      await tree.seal(stage(50), { metadata: {} });
      await tree.settle();
      await other.pack(stage(50), join(folder.path, "other-pack"));
    }
    await using store = await openStore(disk);
    const before = await makeFirst(store);
    const free = await freeKiB(disk);
    const problems: unknown[] = [];

    for (const leaveKiB of [0, 4, 8, 16, 40, 100, 300, 900]) {
      await fill(disk, leaveKiB);
      const problem = await problemOf(() => operations[name]?.(store, folder.path) ?? Promise.resolve());
      if (problem !== undefined) problems.push(problem);
      await runScript(disk, "rm -rf out packed");
      const nowFree = await freeKiB(disk);
      if (problem !== undefined) expect(Math.abs(nowFree - free)).toBeLessThan(200);
      await expectSound(store, before);
    }

    // Opening needs next to nothing.
    expect(problems.length).toBeGreaterThan(name === "open" ? -1 : 2);
    for (const problem of problems) {
      expect(problem).toBeInstanceOf(BuildError);
      expect(problem).toMatchObject({ code: "E_STORE_FULL", hint: expect.any(String) });
      expect((problem as BuildError).message).toMatch(/^Cannot .*(the disk is full|No space left)/s);
    }
    await runScript(disk, "rm -f filler");
    expect(await problemOf(() => operations[name]?.(store, folder.path) ?? Promise.resolve())).toBeUndefined();
    await expectSound(store, before);
  },
);
