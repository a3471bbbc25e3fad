import { join } from "node:path";
import { type MountedImage, mountImage } from "./image.ts";
import { trustLayer } from "./layer-trust.ts";
import type { StoreLayout } from "./layout.ts";
import { findRecord, type ObjectRecord } from "./object-record.ts";
import type { Layer } from "./writable-tree.ts";

/** An object with all that is below it. */
export interface Chain {
  readonly top: ObjectRecord;
  /** Top first. */
  readonly records: readonly ObjectRecord[];
}

/** An object and every one below it, top first; undefined when any is missing. `known` remembers records for the next call. */
export function findChain(layout: StoreLayout, digest: string, known = new Map<string, ObjectRecord>()): Chain | undefined {
  const records: ObjectRecord[] = [];
  for (let next: string | null = digest; next !== null; ) {
    const record: ObjectRecord | undefined = known.get(next) ?? findTrusted(join(layout.objects, next));
    if (record === undefined) return undefined;
    records.push(record);
    next = record.base;
  }
  for (const record of records) known.set(record.digest, record);
  const top = records[0];
  return top && { top, records };
}

function findTrusted(folder: string): ObjectRecord | undefined {
  const record = findRecord(folder);
  return record && trustLayer(folder, record);
}

/** The layers of objects as folders; packed ones are mounted once, for as long as the store is open. */
export class ObjectLayers implements AsyncDisposable {
  readonly #layout: StoreLayout;
  readonly #mounts: string;
  readonly #mounted = new Map<string, Promise<MountedImage>>();

  constructor(layout: StoreLayout, mounts: string) {
    this.#layout = layout;
    this.#mounts = mounts;
  }

  /** Folders of a chain, top first. */
  async open(chain: Chain): Promise<readonly Layer[]> {
    return Promise.all(chain.records.map(async (record) => ({ path: await this.#pathOf(record), digest: record.digest })));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const mounted of this.#mounted.values()) await (await mounted)[Symbol.asyncDispose]();
    this.#mounted.clear();
  }

  async #pathOf(record: ObjectRecord): Promise<string> {
    const folder = join(this.#layout.objects, record.digest);
    if (record.layer.kind === "folder") return join(folder, "layer");
    const known =
      this.#mounted.get(record.digest) ?? mountImage(join(folder, "layer.squashfs"), join(this.#mounts, record.digest));
    this.#mounted.set(record.digest, known);
    return (await known).path;
  }
}
