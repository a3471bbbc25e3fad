import type { SourceMeta } from "./meta.ts";
import type { ExecOptions, ExecResult } from "./stage.ts";

export type { SourceMeta } from "./meta.ts";

/** How a download authenticates and whom it trusts; files of the host, never their content. */
export interface DownloadSecrets {
  readonly certificatePath?: string | undefined;
  readonly keyPath?: string | undefined;
  readonly authorityPath?: string | undefined;
}

/** One file to fetch: the places that have it, in order of preference, and what it must be. */
export interface Download {
  readonly urls: readonly string[];
  /** `sha256:<hex>`; checked while the bytes arrive. */
  readonly checksum: string;
  readonly insecure?: boolean | undefined;
  readonly secrets?: DownloadSecrets | undefined;
  /** At most so many at once from one host. */
  readonly maximumParallel?: number | undefined;
}

/** What fetching one item is given. */
export interface SourceContext<Item = unknown, Options = unknown> {
  /** The item's checksum or id, as in the manifest. */
  readonly id: string;
  /** What the manifest says about the item. */
  readonly item: Item;
  /** Options of the source. */
  readonly options: Options;
  /** Folder of this kind of content in the store, as a host path. */
  readonly folder: string;
  /** Empty folder on the same file system; removed when the fetch ends. */
  readonly scratchPath: string;
  readonly signal: AbortSignal;
  readonly environment: NodeJS.ProcessEnv;
  /** Fetches a file to its place `<folder>/<checksum>`, whole or not at all. */
  download(download: Download): Promise<void>;
  /** Fetches a small text (a metalink, a mirror list). */
  fetchText(url: string, options?: Pick<Download, "insecure" | "secrets">): Promise<string>;
  /** Checks a file in the scratch folder against the item's checksum and moves it to its place. */
  keep(path: string): Promise<void>;
  /** Client certificates of a named provider (`org.osbuild.mtls`); throws when this host has none. */
  findSecrets(provider: string, url: string): DownloadSecrets;
  exec(command: string, args?: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /** Once per source of a build: the same promise for the same key, for what items share (a mirror list). */
  once<T>(key: string, make: () => Promise<T>): Promise<T>;
}

/** A source file as the catalogue sees it. */
export interface SourceModule {
  readonly meta: SourceMeta;
  /** Folder of the store its items are kept in: `org.osbuild.files`. */
  readonly contentType: string;
  /** How many items are fetched at the same time; 1 when absent. */
  readonly parallel?: number;
  /** Whether an item is there already. Absent where items are files named by their checksum: those are looked at and checked by the engine. */
  has?(context: never): Promise<boolean>;
  fetch(context: never): Promise<void>;
}
