/**
 * JSON whose objects keep the order of their keys. JavaScript puts keys like `10` before all others, whatever the text says, while the order
 * of users, groups or labels in a manifest decides what a stage makes. An object with such a key answers its keys in the order of the text;
 * all others are what `JSON.parse` makes. A copy (`{ ...object }`, `Object.fromEntries`) is an ordinary object again.
 */

// An index is at most 2 ** 32 - 2; longer ones are ordinary keys, which marking does no harm.
const indexLike = /^"((?:\\u0000)*(?:0|[1-9]\d*)"\s*:)$/;
const stringOrKey = /"(?:[^"\\]|\\.)*"(?:\s*:)?/g;
const marked = /^\0+(?:0|[1-9]\d*)$/;

/** Parses JSON; keys stay in order. */
export function parseOrdered(text: string): unknown {
  if (!/"\d+"\s*:/.test(text)) return JSON.parse(text);
  return unmark(JSON.parse(text.replace(stringOrKey, (token) => token.replace(indexLike, '"\\u0000$1'))));
}

function unmark(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(unmark);
  const entries = Object.entries(value).map(([key, item]) => [marked.test(key) ? key.slice(1) : key, unmark(item)] as const);
  const keys = entries.map(([key]) => key);
  return new Proxy(Object.fromEntries(entries), { ownKeys: () => keys });
}
