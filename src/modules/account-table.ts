import { type Tree, TreeError } from "./tree.ts";

/**
 * One of the account files (`/etc/passwd`, `/etc/group`, `/etc/shadow`, ...): lines of fields between colons, the first is the name.
 * Lines nobody changed are written back as they were. As the tools of shadow-utils do, saving keeps the previous text in `FILE-`.
 */
export class AccountTable {
  readonly path: string;
  readonly #tree: Tree;
  readonly #before: string;
  readonly #rows: { raw: string | undefined; readonly fields: string[] }[];

  private constructor(tree: Tree, path: string, text: string) {
    this.#tree = tree;
    this.path = path;
    this.#before = text;
    this.#rows = text
      .replace(/\n$/, "")
      .split("\n")
      .filter((line, index, all) => line !== "" || all.length > 1 + index)
      .map((raw) => ({ raw, fields: raw.split(":") }));
  }

  /** The table of a file; undefined when the tree has no such file. */
  static find(tree: Tree, path: string): AccountTable | undefined {
    const text = tree.findText(path);
    return text === undefined ? undefined : new AccountTable(tree, path, text);
  }

  /** The table of a file that must exist. */
  static require(tree: Tree, path: string): AccountTable {
    const table = AccountTable.find(tree, path);
    if (table === undefined) throw new TreeError("ENOENT", path, `Cannot read the accounts: the tree has no '${path}'`);
    return table;
  }

  /** Fields of a row; undefined when there is no such name. */
  get(name: string): readonly string[] | undefined {
    return this.#rows.find(({ fields }) => fields[0] === name)?.fields;
  }

  /** The numbers in a column, whatever else is there left out. */
  numbers(column: number): readonly number[] {
    return this.#rows.map(({ fields }) => fields[column] ?? "").flatMap((text) => (/^\d+$/.test(text) ? [Number(text)] : []));
  }

  /** Fields of every row. */
  rows(): readonly (readonly string[])[] {
    return this.#rows.map(({ fields }) => fields);
  }

  /** Puts the rows in the order of a number, as shadow-utils does with ranges. */
  sortBy(column: number): void {
    this.#rows.sort((a, b) => Number(a.fields[column]) - Number(b.fields[column]));
  }

  /** Adds a row at the end. */
  add(fields: readonly (string | number)[]): void {
    this.#rows.push({ raw: undefined, fields: fields.map(String) });
  }

  /** Changes one field of the row with this name; nothing happens when there is none. */
  set(name: string, column: number, value: string): void {
    const row = this.#rows.find(({ fields }) => fields[0] === name);
    if (row === undefined || row.fields[column] === value) return;
    row.fields[column] = value;
    row.raw = undefined;
  }

  /** Writes the file when something changed, its previous text to `FILE-` with the same owner and mode. */
  save(): void {
    const after = this.#rows.map(({ raw, fields }) => `${raw ?? fields.join(":")}\n`).join("");
    const found = this.#tree.find(this.#tree.has(this.path) ? this.path : "/");
    if (after === this.#before || found === undefined) return;
    const backup = `${this.path}-`;
    this.#tree.remove(backup);
    this.#tree.write(backup, this.#before, { mode: found.mode & 0o7777, uid: found.uid, gid: found.gid });
    this.#tree.write(this.path, after);
  }
}
