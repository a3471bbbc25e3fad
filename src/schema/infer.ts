/** The JSON Schema (draft 4) keywords that modules may use; a misspelt keyword does not compile. */
export interface Schema {
  readonly $ref?: `#/definitions/${string}`;
  readonly type?: TypeName | readonly TypeName[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Schemas;
  readonly patternProperties?: Schemas;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema | readonly Schema[];
  readonly additionalItems?: boolean | Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly definitions?: Schemas;
}

type TypeName = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
type Schemas = { readonly [name: string]: Schema };

/** The values that schema S accepts; `Root` is where local `$ref`s resolve. */
export type Infer<S, Root = S> = S extends { $ref: `#/definitions/${infer Name}` }
  ? Infer<Definition<Root, Name>, Root>
  : S extends { enum: readonly (infer V)[] }
    ? V
    : S extends { oneOf: readonly (infer V)[] }
      ? Base<S, Root> & Each<V, Root>
      : S extends { anyOf: readonly (infer V)[] }
        ? Base<S, Root> & Each<V, Root>
        : S extends { type: readonly (infer T)[] }
          ? Typed<T, S, Root>
          : S extends { type: infer T }
            ? Typed<T, S, Root>
            : S extends { pattern: string }
              ? string
              : Base<S, Root>;

type Definition<Root, Name extends string> = Root extends { definitions: { readonly [K in Name]: infer D } } ? D : unknown;
type Each<V, Root> = V extends unknown ? Infer<V, Root> : never;
type Base<S, Root> = S extends { properties: unknown } ? ObjectOf<S, Root> : unknown;
type Typed<T, S, Root> = T extends "string"
  ? string
  : T extends "number" | "integer"
    ? number
    : T extends "boolean"
      ? boolean
      : T extends "null"
        ? null
        : T extends "array"
          ? readonly (S extends { items: infer I } ? Infer<I, Root> : unknown)[]
          : T extends "object"
            ? ObjectOf<S, Root>
            : unknown;

type RequiredKeys<S> = S extends { required: readonly (infer K)[] } ? K : never;
type ObjectOf<S, Root> = S extends { properties: infer P }
  ? {
      readonly [K in keyof P as K extends RequiredKeys<S> ? K : never]: Infer<P[K], Root>;
    } & {
      readonly [K in keyof P as K extends RequiredKeys<S> ? never : K]?: Infer<P[K], Root> | undefined;
    }
  : S extends { patternProperties: infer P }
    ? { readonly [key: string]: Infer<P[keyof P], Root> }
    : S extends { additionalProperties: infer P extends Schema }
      ? { readonly [key: string]: Infer<P, Root> }
      : { readonly [key: string]: unknown };
