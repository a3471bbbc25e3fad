import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { StoreError } from "../errors.ts";
import { unmount } from "../linux/mount.ts";
import type { StoreLayout } from "./layout.ts";
import { findRecord, type ObjectRecord } from "./object-record.ts";
import type { Layer } from "./writable-tree.ts";

/** An object with all that is below it. */
export interface Chain {
  readonly top: ObjectRecord;
  /** Top first. */
  readonly records: readonly ObjectRecord[];
}

/** An object and every one below it, top first; undefined when any is missing. */
export function findChain(layout: StoreLayout, digest: string): Chain | undefined {
  const records: ObjectRecord[] = [];
  for (let next: string | null = digest; next !== null; ) {
    const record = findRecord(join(layout.objects, next));
    if (record === undefined) return undefined;
    records.push(record);
    next = record.base;
  }
  const top = records[0];
  return top && { top, records };
}

/** The layers of objects as folders; packed ones are mounted once, for as long as the store is open. */
export class ObjectLayers implements AsyncDisposable {
  readonly #layout: StoreLayout;
  readonly #mounts: string;
  readonly #mounted = new Map<string, Promise<string>>();

  constructor(layout: StoreLayout, mounts: string) {
    this.#layout = layout;
    this.#mounts = mounts;
  }

  /** Folders of a chain, top first. */
  async open(chain: Chain): Promise<readonly Layer[]> {
    return Promise.all(chain.records.map(async (record) => ({ path: await this.#pathOf(record) })));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const path of this.#mounted.values()) unmount(await path);
    this.#mounted.clear();
  }

  #pathOf(record: ObjectRecord): Promise<string> {
    const folder = join(this.#layout.objects, record.digest);
    if (record.layer.kind === "folder") return Promise.resolve(join(folder, "layer"));
    const known = this.#mounted.get(record.digest) ?? this.#mount(record.digest, join(folder, "layer.squashfs"));
    this.#mounted.set(record.digest, known);
    return known;
  }

  async #mount(digest: string, image: string): Promise<string> {
    const path = join(this.#mounts, digest);
    mkdirSync(path, { recursive: true });
    const options = ["-t", "squashfs", "-o", "loop,ro,nodev,nosuid"];
    const { exitCode, stderr } = await execa("mount", [...options, image, path], { reject: false });
    if (exitCode === 0) return path;
    throw new StoreError(`Cannot mount the packed layer ${digest}: ${stderr}`);
  }
}
