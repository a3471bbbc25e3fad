import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bindMount } from "../linux/mount.ts";
import type { StageId } from "../manifest/manifest.ts";
import type { SealFacts, TreeView, WritableTree } from "../pipeline/ports.ts";
import { clampTimes } from "./clamp.ts";
import type { CommitChain } from "./committer.ts";
import { explaining } from "./failure.ts";
import { mergeLayers } from "./merge.ts";
import { Scopes } from "./scopes.ts";
import { openMountedView } from "./view.ts";
import type { Layer, TreeHost } from "./writable-tree.ts";

/**
 * A tree under construction on a host that cannot stack layers: a plain folder. Starting copies the tree below, sealing copies the tree as it is
 * now; every object is complete. Copies share their content where the filesystem can (reflink).
 */
export class CopiedTree implements WritableTree {
  readonly #host: TreeHost;
  readonly #scopes = new Scopes();
  readonly #path: string;
  readonly #sinceMs: number;
  /** Nothing is below any object here, so none is on top of another: only failures are shared. */
  readonly #chain: CommitChain = { top: undefined };
  #count = 0;

  /** Starts with a copy of layers (top first), or empty. */
  static async open(host: TreeHost, layers: readonly Layer[]): Promise<CopiedTree> {
    const path = join(host.scratch.path, "tree");
    const sinceMs = Date.now();
    if (layers.length === 0) mkdirSync(path, { mode: 0o755 });
    else await mergeLayers({ layers: layers.map((layer) => layer.path), target: path, complete: true, files: "copy" });
    return new CopiedTree(host, path, sinceMs);
  }

  private constructor(host: TreeHost, path: string, sinceMs: number) {
    this.#host = host;
    this.#path = path;
    this.#sinceMs = sinceMs;
  }

  async openWriter(): Promise<TreeView> {
    return this.#open(this.#scopes.enterWriter(), false);
  }

  async openView(): Promise<TreeView> {
    return this.#open(this.#scopes.enterReader(), true);
  }

  async seal(id: StageId, facts: SealFacts): Promise<void> {
    await explaining(`Cannot seal '${id}'`, () => this.#seal(id, facts));
  }

  async #seal(id: StageId, { metadata, stages, sourceEpoch, onCommitted }: SealFacts): Promise<void> {
    this.#scopes.requireAlone("seal");
    if (this.#chain.failure !== undefined) throw this.#chain.failure;
    const times = sourceEpoch !== undefined;
    if (times) clampTimes(this.#path, this.#sinceMs, sourceEpoch);
    const folder = this.#next("sealed");
    mkdirSync(folder);
    await mergeLayers({ layers: [this.#path], target: join(folder, "layer"), complete: true, files: "copy" });
    this.#host.committer.add({
      id,
      record: { metadata, stages, sealedMs: Date.now(), engine: this.#host.engine },
      chain: this.#chain,
      complete: true,
      folder,
      times,
      onMoved: () => {},
      onCommitted: (record) => onCommitted?.(this.#host.describe(id, record)),
    });
  }

  async settle(): Promise<void> {
    await this.#host.committer.drain();
    if (this.#chain.failure !== undefined) throw this.#chain.failure;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#scopes.close();
    await this.#host.committer.drain();
    await this.#host.scratch[Symbol.asyncDispose]();
  }

  #open(leave: () => void, readOnly: boolean): TreeView {
    const mount = (path: string) => bindMount(this.#path, path, { readOnly });
    return openMountedView({ path: this.#next("view"), mount, onClosed: leave, mustEnd: !readOnly });
  }

  #next(kind: string): string {
    this.#count += 1;
    return join(this.#host.scratch.path, `${kind}-${this.#count}`);
  }
}
