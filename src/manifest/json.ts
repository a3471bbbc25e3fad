/**
 * JSON as osbuild's ids need it: numbers keep the text they were written with, objects keep the order of their keys.
 * A JavaScript number never stands between a manifest and its hash.
 */

/** A number as it stands in the document: `1`, `1.0` and `1e0` differ. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type JsonArray = readonly JsonValue[];
export type JsonObject = ReadonlyMap<string, JsonValue>;
export type JsonValue = null | boolean | string | JsonNumber | JsonArray | JsonObject;
