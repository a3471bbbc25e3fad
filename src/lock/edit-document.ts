import { type Document, isMap, isNode, isScalar, isSeq, type Pair, parseDocument, Scalar, visit } from "yaml";
import { canonicalJson, formatJson } from "../manifest/canonical.ts";
import type { JsonPath, SourceDocument } from "../manifest/document.ts";
import { type JsonArray, JsonNumber, type JsonObject, type JsonValue } from "../manifest/json.ts";
import { parseYaml } from "../manifest/parse-yaml.ts";
import type { Edit } from "./lock-edits.ts";

/** A changed document as text: YAML keeps its comments and style where nothing changed, JSON its order and numbers. */
export function editDocument(text: string, document: Pick<SourceDocument, "value">, edits: readonly Edit[]): string {
  const value = edits.reduce(editValue, document.value);
  const plain = () => `${formatPretty(value)}\n`;
  if (/^\ufeff?\s*\{/.test(text)) return plain();
  const yaml = parseDocument(text, { version: "1.2", merge: true, keepSourceTokens: true });
  // What an alias stands for is in two places at once: only the plain value, which is YAML too, can be changed in one of them.
  if (yaml.errors.length > 0 || hasAliases(yaml)) return plain();
  for (const edit of edits) editYaml(yaml, edit);
  const edited = yaml.toString({ lineWidth: 0 });
  // What writes YAML here is not what reads it: where they disagree the plain value counts.
  return canonicalJson(parseYaml(edited).value) === canonicalJson(value) ? edited : plain();
}

function editYaml(yaml: Document, { path, value, comments = [], heading }: Edit): void {
  if (value === undefined) {
    yaml.deleteIn(path);
    return;
  }
  const node = yaml.createNode(toYaml(value));
  if (isSeq(node)) {
    node.flow = false;
    for (const [index, item] of node.items.entries())
      if (isNode(item) && comments[index] !== undefined) item.comment = comments[index];
  }
  if (heading !== undefined && isNode(node)) node.commentBefore = heading;
  const parent = yaml.getIn(path.slice(0, -1), true);
  // A list of two hundred lines has no place inside of braces.
  for (let length = path.length; length > 0; length -= 1) {
    const around = yaml.getIn(path.slice(0, length - 1), true);
    if (isMap(around) || isSeq(around)) around.flow = false;
  }
  const old = isMap(parent) || isSeq(parent) ? parent.get(path.at(-1), true) : undefined;
  if (old instanceof Scalar && node instanceof Scalar) old.value = node.value;
  else if (isMap(parent) && path.at(-1) === "source-epoch" && parent.has("stages"))
    parent.items.splice(parent.items.findIndex(isStages), 0, yaml.createPair("source-epoch", node));
  else yaml.setIn(path, node);
}

/** A number after two hundred lines of stages would be overlooked. */
function isStages({ key }: Pair): boolean {
  return key === "stages" || (isScalar(key) && key.value === "stages");
}

function hasAliases(yaml: Document): boolean {
  let found = false;
  visit(yaml, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Values as the YAML library takes them. */
function toYaml(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return Number(value.source);
  if (value instanceof Map) return new Map([...value].map(([key, member]) => [key, toYaml(member)]));
  return Array.isArray(value) ? (value as JsonArray).map(toYaml) : value;
}

function editValue(value: JsonValue, { path, value: wanted }: Edit): JsonValue {
  return setAt(value, path, wanted) ?? null;
}

function setAt(value: JsonValue | undefined, path: JsonPath, wanted: JsonValue | undefined): JsonValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return wanted;
  if (Array.isArray(value))
    return (value as JsonArray).map((item, index) => (index === Number(step) ? (setAt(item, rest, wanted) ?? null) : item));
  const object = new Map(value instanceof Map ? (value as JsonObject) : []);
  const member = setAt(object.get(String(step)), rest, wanted);
  if (member === undefined) object.delete(String(step));
  else object.set(String(step), member);
  return object;
}

/** JSON with two spaces of indent. */
function formatPretty(value: JsonValue, indent = ""): string {
  const inner = `${indent}  `;
  if (value instanceof Map) {
    const members = [...value].map(([key, member]) => `${inner}${formatJson(key)}: ${formatPretty(member, inner)}`);
    return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
  }
  if (Array.isArray(value)) {
    const items = (value as JsonArray).map((item) => `${inner}${formatPretty(item, inner)}`);
    return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
  }
  return value instanceof JsonNumber ? value.source : formatJson(value);
}
