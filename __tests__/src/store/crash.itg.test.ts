import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, expect, jest, test } from "@jest/globals";
import { listMounts } from "../../../src/linux/mount.ts";
import type { StageId } from "../../../src/manifest/manifest.ts";
import { storeLayout } from "../../../src/store/layout.ts";
import { listRefs } from "../../../src/store/refs.ts";
import { verifyStore } from "../../../src/store/verify.ts";
import { listLoopsBelow } from "../../helpers/loops.ts";
import { change, fingerprint, makeFolder, openStore, stage } from "../../helpers/store.ts";

/** STORE_CRASH_ROUNDS says how often the program is killed. */
const rounds = Number(process.env.STORE_CRASH_ROUNDS ?? "40");
const driver = join(import.meta.dirname, "../../helpers/store-driver.ts");
jest.setTimeout(60_000 + rounds * 20_000);

const running = new Set<ReturnType<typeof spawn>>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** Runs the driver in a mount namespace of its own; `killAfterMs` counts from its first line. */
async function drive(folder: string, seed: number, count: number, killAfterMs?: number) {
  const args = ["--mount", "--propagation", "private", "--", process.execPath, driver, folder, `${seed}`, `${count}`];
  const child = spawn("unshare", args, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let out = "";
  let error = "";
  const started = Promise.withResolvers<void>();
  child.stdout.on("data", (text) => {
    out += text;
    started.resolve();
  });
  child.stderr.on("data", (text) => {
    error += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  if (killAfterMs !== undefined) {
    await Promise.race([started.promise, ended]);
    await Promise.race([setTimeout(killAfterMs), ended]);
    child.kill("SIGKILL");
  }
  const code = await ended;
  running.delete(child);
  return { code, out, error };
}

function digestsOf(store: string): ReadonlyMap<string, string> {
  return new Map(listRefs(storeLayout(store)).map(({ id, digest }) => [id, digest]));
}

test(`Store loses nothing when its process is killed at ${rounds} random moments`, async () => {
  await using folder = await makeFolder();
  await using holder = await openStore(folder.path);
  await using tree = await holder.begin(undefined);
  await change(tree, "mkdir etc; head -c 200000 /dev/urandom > etc/precious");
  await tree.seal(stage(1), { metadata: {} });
  await tree.settle();
  const precious = await holder.require(stage(1));
  const expected = new Map<string, string>();
  const said: string[] = [];

  for (let round = 0; round < rounds; round += 1) {
    const { code, out, error } = await drive(folder.path, round + 1, 50, Math.random() * 1500);
    said.push(out.trim().split("\n").at(-1)?.split(" ")[0] ?? "");
    expect([code, error]).toEqual([code === 0 ? 0 : null, ""]);

    for (const name of ["store", "other"]) {
      const root = name === "store" ? join(folder.path, "store") : join(folder.path, "other/store");
      if (!existsSync(join(root, "store.json"))) continue;
      expect((await verifyStore(storeLayout(root))).problems).toEqual([]);
      for (const [id, digest] of digestsOf(root)) {
        const key = name + id;
        expect(expected.get(key) ?? digest).toBe(digest);
        expected.set(key, digest);
      }
    }
    expect(digestsOf(join(folder.path, "store")).get(stage(1))).toBe(precious.digest);
    expect(listMounts(folder.path).filter((path) => !path.includes("/store/tmp/"))).toEqual([]);
    await expectNoLoops(folder.path);
  }

  expect(new Set(said).size).toBeGreaterThan(3);
  expect(await drive(folder.path, 4711, 20)).toMatchObject({ code: 0, error: "" });
  const scratch = readdirSync(join(folder.path, "store/tmp"));
  expect(scratch.filter((name) => !name.startsWith("store-") && !name.startsWith("tree-"))).toEqual([]);
  expect(scratch).toHaveLength(2);
  expect(readdirSync(join(folder.path, "other/store/tmp"))).toEqual([]);
});

/** The kernel takes a moment to end what a killed process had mounted. */
async function expectNoLoops(folder: string): Promise<void> {
  for (let tries = 0; tries < 100 && listLoopsBelow(folder).length > 0; tries += 1) await setTimeout(50);
  expect(listLoopsBelow(folder)).toEqual([]);
}

test("Store serves several processes at once", async () => {
  await using folder = await makeFolder();

  const results = await Promise.all([drive(folder.path, 1, 25), drive(folder.path, 1, 25), drive(folder.path, 77, 25)]);

  for (const { code, error } of results) expect([code, error]).toEqual([0, ""]);
  const root = join(folder.path, "store");
  expect((await verifyStore(storeLayout(root))).problems).toEqual([]);
  expect(readdirSync(join(root, "tmp"))).toEqual([]);
  await using store = await openStore(folder.path);
  for (const id of digestsOf(root).keys()) {
    await using view = await (await store.require(id as StageId)).openView();
    await fingerprint(view.path);
  }
});
