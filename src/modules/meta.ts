import type { Schema } from "../schema/infer.ts";

/**
 * What a module declares about itself: all that the engine, the docs, editors and `validate` ever read.
 * Schemas have osbuild's shape (JSON Schema draft 4), so that a manifest is accepted here exactly when it is accepted there.
 */
export interface ModuleMeta {
  /** One line without a final period. */
  readonly summary: string;
  /** Markdown: what the module does and what to know before using it. */
  readonly description: string;
  /** Where `$ref`s of the module's schemas resolve. */
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** A complete module object as it stands in a format-2 manifest (format 1 for assemblers); shown in the docs and validated by a test. */
  readonly example?: unknown;
}

/** A stage: changes the tree. Formats read `options` for both versions unless `format1Options` says otherwise. */
export interface StageMeta extends ModuleMeta {
  /** Options in a format-2 manifest; absent when the stage takes none there. */
  readonly options?: Schema;
  /** Options in a format-1 manifest where they differ; `true` accepts anything (osbuild modules that only have `schema_2`). */
  readonly format1Options?: Schema | true;
  /** Schema of the whole `inputs` object; absent when the stage takes none. */
  readonly inputs?: Schema;
  /** Schema of the whole `devices` object; absent accepts any devices, as osbuild does. */
  readonly devices?: Schema;
  /** Schema of the whole `mounts` list; absent accepts any mounts, as osbuild does. */
  readonly mounts?: Schema;
  /** Capabilities on top of the sandbox's defaults. */
  readonly capabilities?: readonly `CAP_${string}`[];
  /**
   * Asks for the host's network: the result depends on more than the manifest, and `plan` marks it *unpinned*. Such a stage sees, read-only,
   * what the host says about the network (/etc/resolv.conf, /etc/hosts, /etc/nsswitch.conf, /etc/apt), the certificates of the build root, or
   * of the host when it has none (/etc/ssl, /etc/pki), the proxy variables, and a folder for downloads that outlives the build:
   * `/run/osbuild/cache`.
   */
  readonly network?: true;
  /** Host programs the stage runs from the build root when the host is the build root; `plan` tells which are missing. */
  readonly tools?: readonly string[];
}

/** An assembler (format 1): turns the read-only tree into an image. */
export interface AssemblerMeta extends ModuleMeta {
  readonly options: Schema;
  readonly capabilities?: readonly `CAP_${string}`[];
  readonly tools?: readonly string[];
}

/** A source: fetches content that is named by its checksum. The schema is that of the whole source object (`items`, `options`). */
export interface SourceMeta extends ModuleMeta {
  readonly schema: Schema;
  /** Programs of the host it runs; `plan` tells which are missing. */
  readonly tools?: readonly string[];
}

/** An input: shows content to a stage. The schema is that of the whole input object. */
export interface InputMeta extends ModuleMeta {
  readonly schema: Schema;
  /** Programs of the host it runs; `plan` tells which are missing. */
  readonly tools?: readonly string[];
}

/** A device: gives a stage a block device made from a file of the tree. */
export interface DeviceMeta extends ModuleMeta {
  readonly options: Schema;
  /** Programs of the host it runs; `plan` tells which are missing. */
  readonly tools?: readonly string[];
}

/** A mount: gives a stage a mounted filesystem. The schema is that of the whole mount object. */
export interface MountMeta extends ModuleMeta {
  readonly schema: Schema;
  /** Programs of the host it runs; `plan` tells which are missing. */
  readonly tools?: readonly string[];
  /** A filesystem of the kernel that makes these programs needless where it is there. */
  readonly insteadOfTools?: string;
}

/** A runner: prepares a build root so that programs of its distribution run in it. */
export interface RunnerMeta extends ModuleMeta {
  /** Names osbuild knows the same preparation by: `org.osbuild.debian`. */
  readonly aliases?: readonly string[];
}
