import { floatMembers } from "../../src/schema/float-members.ts";
import type { Schema } from "../../src/schema/infer.ts";

/** Values made from a schema, some of which fit it and some do not; the same seed makes the same. */
export class ValueMaker {
  readonly #definitions: Readonly<Record<string, Schema>>;
  #state: number;

  constructor(definitions: Readonly<Record<string, Schema>>, seed: number) {
    this.#definitions = definitions;
    this.#state = seed;
  }

  make(schema: Schema, depth = 0): unknown {
    const choices = schema.oneOf ?? schema.anyOf;
    if (schema.$ref !== undefined) return this.make(this.#definitions[schema.$ref.replace("#/definitions/", "")] ?? {}, depth);
    if (depth > 12 || this.#oneIn(12)) return this.#pick(oddValues);
    if (choices !== undefined) return this.#makeBranch(schema, this.#pick(choices), depth);
    if (schema.enum !== undefined) return this.#pick(schema.enum);
    const type = this.#pick([schema.type].flat() as readonly (string | undefined)[]);
    if (type === "array") return this.#makeList(schema, depth);
    if (type === "object" || schema.properties !== undefined) return this.#makeObject(schema, depth);
    return this.#pick(type === undefined ? oddValues : (byType[type] ?? oddValues));
  }

  /** A branch often says but a part of what its union says. */
  #makeBranch({ oneOf: _, anyOf: __, ...common }: Schema, branch: Schema, depth: number): unknown {
    const made = this.make(branch, depth + 1);
    const around = Object.keys(common).length === 0 ? undefined : this.make(common, depth + 1);
    const areObjects = [made, around].every((value) => typeof value === "object" && value !== null && !Array.isArray(value));
    return areObjects ? { ...(around as object), ...(made as object) } : made;
  }

  #makeList({ items = {}, minItems = 0 }: Schema, depth: number): unknown[] {
    const kinds = [items].flat() as readonly Schema[];
    const length = minItems + this.#below(3) - (this.#oneIn(20) ? 1 : 0);
    return Array.from({ length: Math.max(0, length) }, (_, index) => this.make(kinds[index % kinds.length] ?? {}, depth + 1));
  }

  #makeObject({ properties = {}, required = [], additionalProperties }: Schema, depth: number): object {
    const made: Record<PropertyKey, unknown> = {};
    for (const [key, child] of Object.entries(properties)) {
      if (required.includes(key) ? !this.#oneIn(12) : this.#oneIn(3)) made[key] = this.make(child, depth + 1);
    }
    const rest = typeof additionalProperties === "object" ? additionalProperties : {};
    if (this.#oneIn(typeof additionalProperties === "object" ? 2 : 12)) made[this.#pick(keys)] = this.make(rest, depth + 1);
    if (this.#oneIn(20)) made[floatMembers] = new Set(Object.keys(made));
    return made;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)] as T;
  }

  #oneIn(count: number): boolean {
    return this.#below(count) === 0;
  }

  /** xorshift */
  #below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }
}

const texts = [
  "",
  "a",
  "x86_64",
  "/",
  "/etc/file",
  "/dev/sda",
  "name:tree",
  "10",
  "1G",
  "0644",
  "a b",
  "ü",
  "😀",
  `sha256:${"0".repeat(64)}`,
];
const keys = ["a", "eth0", "constructor", "__proto__", "toString", "/etc/file", `sha256:${"a".repeat(64)}`];
const oddValues = [null, true, 4, 4.5, "", "text", [], ["a"], {}, { a: 1 }];
const byType: Readonly<Record<string, readonly unknown[]>> = {
  string: texts,
  number: [0, 1, -1, 2, 4.5, 512, 1e6],
  integer: [0, 1, 2, 5, 512, 1e6, 1e6, 4.5, -1],
  boolean: [true, false],
  null: [null],
};
