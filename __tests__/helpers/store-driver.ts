import { writeSync } from "node:fs";
import { join } from "node:path";
import { listRefs } from "../../src/store/refs.ts";
import type { Store } from "../../src/store/store.ts";
import { verifyStore } from "../../src/store/verify.ts";
import { change, openStore, stage } from "./store.ts";

/**
 * A program that uses a store as engines do, for tests that kill it: `store-driver.ts FOLDER SEED ROUNDS`. What a stage makes follows from
 * its number alone, so whoever gets as far as sealing it must get the same digest. Says what it does, line by line.
 */

const [folder = "", seed = "1", rounds = "10"] = process.argv.slice(2);
let state = Number(seed);

await main();

async function main(): Promise<void> {
  say("start");
  await using store = await openStore(folder);
  await using other = await openStore(join(folder, "other"));
  for (let round = 0; round < Number(rounds); round += 1) {
    await [build, build, build, exportOne, packOne, prune, verify][random(7)]?.(store, other);
  }
  say("end");
}

/** Goes on with one of a few chains where the store has it, as far as a random stage. */
async function build(store: Store): Promise<void> {
  const chain = 1 + random(6);
  const end = 1 + random(8);
  let start = end;
  while (start > 0 && (await store.find(stage(chain * 100 + start))) === undefined) start -= 1;
  say(`build ${chain} from ${start} to ${end}`);
  await using tree = await store.begin(start === 0 ? undefined : await store.require(stage(chain * 100 + start)));
  for (let number = start + 1; number <= end; number += 1) {
    await change(tree, scriptOf(chain, number));
    await tree.seal(stage(chain * 100 + number), {
      metadata: { chain, number },
      onCommitted: ({ id }) => say(`sealed ${Number(id)}`),
    });
  }
  await tree.settle();
}

function scriptOf(chain: number, number: number): string {
  const lines = [
    `echo ${chain % 3}-${number} > shared/${number}/file; ln shared/${number}/file own/${chain}/${number}`,
    `head -c ${number * 30_000} /dev/zero | tr '\\0' '${number}' > own/${chain}/data; mknod shared/${number}/node c 1 ${number}`,
    `rm -rf shared/${number - 1}; touch gone-${number}; rm -f gone-${number - 1}; chown ${number}:${chain} own`,
    "true",
  ];
  const line = lines[(chain + number) % lines.length] ?? "";
  return line === "true" ? line : `mkdir -p own/${chain} shared/${number}; ${line}`;
}

async function exportOne(store: Store): Promise<void> {
  const tree = await pick(store);
  if (tree === undefined) return;
  say(`export ${Number(tree.id)}`);
  await store.export(tree, join(folder, `out-${process.pid}-${random(1e9)}`));
}

async function packOne(store: Store, other: Store): Promise<void> {
  const tree = await pick(store);
  if (tree === undefined) return;
  say(`pack ${Number(tree.id)}`);
  const { path } = await store.pack(tree.id, join(folder, `pack-${process.pid}-${random(1e9)}`), { since: null });
  say(`import ${Number(tree.id)}`);
  const imported = await other.import(path, { move: true });
  await using view = await imported.openView();
  await using next = await other.begin(imported);
  await change(next, `echo ${view.path.length > 0} > on-top`);
  await next.seal(stage(90_000 + Number(tree.id)), { metadata: {} });
  await next.settle();
}

async function prune(store: Store): Promise<void> {
  say("prune");
  const { pruneStore } = await import("../../src/store/prune.ts");
  await pruneStore(store.layout, 300_000);
}

async function verify(store: Store): Promise<void> {
  say("verify");
  const { problems } = await verifyStore(store.layout);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

async function pick(store: Store) {
  const refs = listRefs(store.layout);
  const ref = refs[random(refs.length)];
  return ref && store.find(ref.id as ReturnType<typeof stage>);
}

function random(below: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
