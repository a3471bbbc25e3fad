import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { exitCodes, UsageError } from "../errors.ts";
import { enterPrivateNamespace } from "../host/namespace.ts";
import type { StageId } from "../manifest/manifest.ts";
import { formatBytes, formatCount, parseSize } from "../monitor/units.ts";
import { explaining } from "../store/failure.ts";
import { type StoredObject, sizeOf, takeInventory } from "../store/inventory.ts";
import { checkFormat, type StoreLayout, storeLayout } from "../store/layout.ts";
import { defaultMaximumBytes, pruneStore } from "../store/prune.ts";
import { findStageRecord, listRefs } from "../store/refs.ts";
import { sweepScratch } from "../store/scratch.ts";
import { Store } from "../store/store.ts";
import { repairStore, verifyStore } from "../store/verify.ts";
import type { CommandInput, CommandWorld } from "./command.ts";

/** `store list|show|verify|prune|export|pack|import`: looks after the folder of sealed trees. */

interface StoreAction {
  /** Arguments as in a usage line. */
  readonly takes: string;
  /** Needs mounts, so root and a namespace of its own. */
  readonly mounts: boolean;
  run(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number>;
}

const actions: Readonly<Record<string, StoreAction>> = {
  list: { takes: "", mounts: false, run: list },
  show: { takes: "ID", mounts: false, run: show },
  verify: { takes: "", mounts: false, run: verify },
  prune: { takes: "", mounts: true, run: prune },
  export: { takes: "ID DIR", mounts: true, run: exportTree },
  pack: { takes: "ID FILE", mounts: true, run: pack },
  import: { takes: "FILE...", mounts: true, run: importFiles },
};

/** Runs one action on the store. */
export async function storeCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [name = "", ...rest] = input.positionals;
  const action = actions[name];
  if (action === undefined) {
    throw new UsageError(`There is no store command '${name}'`, { hint: `Commands: ${Object.keys(actions).join(", ")}` });
  }
  const wanted = action.takes.split(" ").filter(Boolean);
  const isOpenEnded = action.takes.endsWith("...");
  if (rest.length < wanted.length || (!isOpenEnded && rest.length > wanted.length)) {
    throw new UsageError(`Cannot run 'store ${name}' with ${formatCount(rest.length, "argument")}`, {
      hint: `Usage: osbuild-action store ${name} ${action.takes}`.trimEnd(),
    });
  }
  const path = resolve(input.value("store") ?? ".osbuild");
  const layout = storeLayout(path);
  if (name !== "import" && !existsSync(layout.format))
    throw new UsageError(`There is no store at '${path}'`, { hint: "Name it with --store DIR" });
  return explaining(`Cannot ${name} in store '${path}'`, async () => {
    checkFormat(layout);
    if (action.mounts) enterPrivateNamespace(world.env);
    return action.run({ ...input, positionals: rest }, world, layout);
  });
}

async function list(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number> {
  const objects = takeInventory(layout);
  const trees = listRefs(layout).map(({ id, digest, usedMs }) => ({ id, digest, usedMs, object: objects.get(digest) }));
  trees.sort((one, other) => other.usedMs - one.usedMs);
  const totalBytes = [...objects.values()].reduce((sum, object) => sum + sizeOf(layout, object), 0);
  if (input.has("json")) {
    const rows = trees.map(({ object, ...tree }) => ({ ...tree, sizeBytes: object?.record?.sizeBytes ?? null }));
    world.out(`${JSON.stringify({ trees: rows, objects: objects.size, totalBytes })}\n`);
    return exitCodes.ok;
  }
  for (const { id, usedMs, object } of trees) {
    const size = object?.record === undefined ? "damaged" : formatBytes(object.record.sizeBytes);
    world.out(`${id}  ${size.padStart(9)}  ${new Date(usedMs).toISOString().slice(0, 16).replace("T", " ")}\n`);
  }
  world.out(`${formatCount(trees.length, "tree")} in ${formatCount(objects.size, "object")}, ${formatBytes(totalBytes)}\n`);
  return exitCodes.ok;
}

async function show(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number> {
  const objects = takeInventory(layout);
  const ref = requireRef(layout, input.positionals[0] ?? "");
  const chain: StoredObject[] = [];
  for (let at = objects.get(ref.digest); at !== undefined; at = objects.get(at.record?.base ?? "")) chain.push(at);
  const facts = findStageRecord(layout, ref.id);
  const layers = chain.map(({ digest, record }) => ({ digest, ...record, refs: objects.get(digest)?.refs.map(({ id }) => id) }));
  if (input.has("json")) {
    world.out(`${JSON.stringify({ ...ref, metadata: facts?.metadata ?? {}, layers })}\n`);
    return exitCodes.ok;
  }
  world.out(`Tree     ${ref.id}\nDigest   ${ref.digest}\nEngine   ${facts?.engine ?? "unknown"}\n`);
  world.out(`Sealed   ${new Date(facts?.sealedMs ?? 0).toISOString()}\nUsed     ${new Date(ref.usedMs).toISOString()}\n`);
  for (const { digest, record } of chain) {
    const what =
      record === undefined
        ? "damaged"
        : `${formatBytes(record.sizeBytes)}, ${formatCount(record.entries, "path")}, ${record.layer.kind}`;
    world.out(`Layer    ${digest.slice(0, 16)}  ${what}\n`);
  }
  return exitCodes.ok;
}

async function verify(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number> {
  const result = await verifyStore(layout);
  const removed = input.has("repair") ? await repairStore(layout, result.problems) : 0;
  if (input.has("json")) world.out(`${JSON.stringify({ ...result, removed })}\n`);
  else {
    for (const { kind, name, message } of result.problems) world.out(`${kind} ${name}: ${message}\n`);
    const found = result.problems.length === 0 ? "nothing damaged" : formatCount(result.problems.length, "problem");
    world.out(`${formatCount(result.objects, "object")}, ${formatCount(result.refs, "tree")}: ${found}\n`);
    if (input.has("repair")) world.out(`${formatCount(removed, "object")} deleted\n`);
  }
  return result.problems.length === 0 || input.has("repair") ? exitCodes.ok : exitCodes.failed;
}

async function prune(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number> {
  const limit = input.value("max-size");
  const maximumBytes = limit === undefined ? defaultMaximumBytes(layout.root) : parseSize(limit, "--max-size");
  await sweepScratch(layout.scratch);
  const { removed, removedContent, freedBytes, keptBytes, isOverLimit } = await pruneStore(layout, maximumBytes);
  const digests = removed.map(({ digest }) => digest);
  if (input.has("json"))
    world.out(`${JSON.stringify({ removed: digests, removedContent, freedBytes, keptBytes, isOverLimit })}\n`);
  else {
    const what = [formatCount(removed.length, "object")];
    if (removedContent.length > 0) what.push(formatCount(removedContent.length, "download"));
    world.out(`${what.join(" and ")} deleted, ${formatBytes(freedBytes)}; ${formatBytes(keptBytes)} kept\n`);
    if (isOverLimit) world.out("What is left is over the limit: it is in use\n");
  }
  return exitCodes.ok;
}

async function exportTree(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number> {
  const [id = "", target = ""] = input.positionals;
  await using store = await openStore(layout, world);
  const tree = await store.require(requireRef(layout, id).id as StageId);
  await store.export(tree, resolve(target));
  return exitCodes.ok;
}

async function pack(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number> {
  const [id = "", file = ""] = input.positionals;
  const below = input.value("since");
  const since = below === undefined || below === "none" ? null : (requireRef(layout, below).id as StageId);
  await using store = await openStore(layout, world);
  const packed = await store.pack(requireRef(layout, id).id as StageId, resolve(file), { since });
  if (input.has("json")) world.out(`${JSON.stringify(packed)}\n`);
  else world.out(`${packed.path}: ${formatBytes(packed.sizeBytes)}\n`);
  return exitCodes.ok;
}

async function importFiles(input: CommandInput, world: CommandWorld, layout: StoreLayout): Promise<number> {
  await using store = await openStore(layout, world);
  for (const file of input.positionals) {
    const tree = await store.import(resolve(file));
    world.out(input.has("json") ? `${JSON.stringify({ id: tree.id, digest: tree.digest })}\n` : `${tree.id}\n`);
  }
  return exitCodes.ok;
}

function openStore(layout: StoreLayout, world: CommandWorld): Promise<Store> {
  return Store.open(layout.root, { engine: "store", onNotice: (message) => world.err(`${message}\n`) });
}

/** A tree by its id, or by the beginning of it. */
function requireRef(layout: StoreLayout, text: string): ReturnType<typeof listRefs>[number] {
  const refs = listRefs(layout).filter(({ id }) => id.startsWith(text));
  const [ref] = refs;
  if (ref !== undefined && refs.length === 1 && text.length >= 4) return ref;
  if (ref === undefined || text.length < 4)
    throw new UsageError(`There is no tree '${text}' in the store`, { hint: "osbuild-action store list shows them" });
  throw new UsageError(`Cannot tell which tree '${text}' is: ${refs.length} begin so`, { hint: "Write more of the id" });
}
