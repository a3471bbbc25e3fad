import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type ImageFacts, readImageFacts } from "./image/image-facts.ts";
import { replaceFile } from "./store/durable-file.ts";

/**
 * What was exported where, so that an image nobody touched is neither copied nor read again. A file counts as untouched while its inode,
 * size and both times are what they were: whoever writes to a file changes its ctime, which no program can set. A note that is lost, old or
 * wrong costs a copy and nothing else.
 */

/** Identity of a file's content: device, inode, size, mtime and ctime in nanoseconds. */
type Mark = string;

interface NotedFile {
  readonly mark: Mark;
  readonly facts?: ImageFacts | undefined;
}

interface Note {
  readonly target: string;
  /** Content digest of the tree. */
  readonly digest: string;
  readonly files: Readonly<Record<string, NotedFile>>;
}

/** Changes closer together than the kernel's clock ticks could leave a file with the same times. */
const clockTickMs = 20;

/** Notes of one store. */
export class ExportNotes {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Names of the files of a tree when a folder still holds them as they were exported. */
  findIntact(target: string, digest: string): readonly string[] | undefined {
    const note = this.#find(target);
    if (note?.digest !== digest) return undefined;
    const isIntact = Object.entries(note.files).every(([name, { mark }]) => markOf(join(target, name)) === mark);
    return isIntact ? Object.keys(note.files) : undefined;
  }

  /** Notes the files of a tree that was just exported. */
  async write(target: string, digest: string, names: readonly string[]): Promise<void> {
    await setTimeout(clockTickMs);
    const files = names.map((name) => [name, { mark: markOf(join(target, name)) ?? "" }]);
    this.#save({ target, digest, files: Object.fromEntries(files) });
  }

  /** The facts of a file in a folder that was exported to; read from the file itself unless it is as it was when they were read. */
  async readFacts(target: string, name: string): Promise<ImageFacts> {
    const path = join(target, name);
    const mark = markOf(path);
    const noted = this.#find(target)?.files[name];
    if (noted?.facts !== undefined && noted.mark === mark) return noted.facts;
    const facts = await readImageFacts(path);
    const note = this.#find(target);
    if (mark !== undefined && note?.files[name]?.mark === mark && markOf(path) === mark)
      this.#save({ ...note, files: { ...note.files, [name]: { mark, facts } } });
    return facts;
  }

  #save(note: Note): void {
    mkdirSync(this.#folder, { recursive: true });
    replaceFile(this.#path(note.target), `${JSON.stringify(note)}\n`);
  }

  #find(target: string): Note | undefined {
    try {
      const note = JSON.parse(readFileSync(this.#path(target), "utf8")) as Note;
      return note.target === target ? note : undefined;
    } catch {
      return undefined;
    }
  }

  #path(target: string): string {
    return join(this.#folder, `${createHash("sha256").update(target).digest("hex")}.json`);
  }
}

function markOf(path: string): Mark | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(" ");
}
