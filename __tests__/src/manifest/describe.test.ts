import { expect, test } from "@jest/globals";
import { formatJson } from "../../../src/manifest/canonical.ts";
import { JsonNumber, type JsonValue } from "../../../src/manifest/json.ts";
import { describeManifest } from "../../../src/manifest/load.ts";
import { loadText } from "../../helpers/manifest.ts";

/** Random manifests: whatever they say, describing a model and loading it again changes nothing, and the order of keys has no meaning. */

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

test.each(seeds)("describe, load, describe gives the same document and ids for random manifest %i", async (seed) => {
  const first = await loadText(formatJson(randomManifest(makeRandom(seed))));
  const described = describeManifest(first, { ids: false });
  const second = await loadText(formatJson(described));
  expect(formatJson(describeManifest(second, { ids: false }))).toBe(formatJson(described));
  expect(formatJson(describeManifest(second, { ids: true }))).toBe(formatJson(describeManifest(first, { ids: true })));
});

test.each(seeds)("ids stay the same when keys are reordered in random manifest %i", async (seed) => {
  const manifest = randomManifest(makeRandom(seed));
  const random = makeRandom(seed + 1000);
  const ids = async (value: JsonValue) =>
    (await loadText(formatJson(value))).pipelines.map(({ name, build, stages }) => [
      name,
      build,
      stages.map((stage) => stage.id),
    ]);
  expect(await ids(shuffleKeys(manifest, random))).toEqual(await ids(manifest));
});

type Random = (below: number) => number;

function makeRandom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomManifest(random: Random): JsonValue {
  return random(3) === 0 ? randomFormat1(random) : randomFormat2(random);
}

function randomFormat1(random: Random): JsonValue {
  const pipeline = (depth: number): JsonValue =>
    object({
      build: depth > 0 && random(2) === 0 ? object({ pipeline: pipeline(depth - 1), runner: pick(random, runners) }) : undefined,
      "source-epoch": maybe(random, () => new JsonNumber(String(random(1e9)))),
      stages: list(random, 3, () => object({ name: "org.osbuild.noop", options: maybe(random, () => randomOptions(random)) })),
      assembler:
        depth === 2 && random(2) === 0 ? object({ name: "org.osbuild.tar", options: object({ filename: "x" }) }) : undefined,
    });
  return object({
    pipeline: pipeline(2),
    sources: maybe(random, () => object({ "org.osbuild.files": object({ urls: object({ a: "b" }) }) })),
  });
}

function randomFormat2(random: Random): JsonValue {
  const names = ["a", "b", "c", "d"].slice(0, 1 + random(4));
  const pipelines = names.map((name, index) =>
    object({
      name,
      build: index > 0 && random(2) === 0 ? `name:${pick(random, names.slice(0, index))}` : undefined,
      runner: maybe(random, () => pick(random, runners)),
      "source-epoch": maybe(random, () => new JsonNumber(String(random(1e9)))),
      stages: list(random, 3, () => randomStage(random, names.slice(0, index))),
    }),
  );
  const sources = object({
    "org.osbuild.curl": object({ items: object(Object.fromEntries(items.map((item) => [item, "http://x"]))) }),
  });
  return object({
    version: "2",
    pipelines,
    sources,
    metadata: maybe(random, () => object({ exports: [object({ name: "a" })] })),
  });
}

function randomStage(random: Random, before: readonly string[]): JsonValue {
  const devices = maybe(random, () =>
    object({
      child: object({ type: "org.osbuild.lvm2.lv", parent: "disk", options: randomOptions(random) }),
      disk: object({
        type: "org.osbuild.loopback",
        options: object({ filename: "f", start: new JsonNumber(String(random(99))) }),
      }),
    }),
  );
  const mount = (name: string) =>
    object({
      name,
      type: "org.osbuild.ext4",
      source: pick(random, ["disk", "child"]),
      target: pick(random, ["/", "/a", ""]),
      partition: maybe(random, () => new JsonNumber(String(random(3)))),
    });
  const inputs = object({
    f: maybe(random, () =>
      object({ type: "org.osbuild.files", origin: "org.osbuild.source", references: randomReferences(random, items) }),
    ),
    t:
      before.length > 0
        ? maybe(random, () =>
            object({
              type: "org.osbuild.tree",
              origin: "org.osbuild.pipeline",
              references: randomReferences(
                random,
                before.map((name) => `name:${name}`),
              ),
            }),
          )
        : undefined,
  });
  return object({
    type: "org.osbuild.noop",
    options: maybe(random, () => randomOptions(random)),
    inputs,
    devices,
    mounts: devices === undefined ? undefined : list(random, 2, (index) => mount(`m${index}`)),
  });
}

function randomReferences(random: Random, ids: readonly string[]): JsonValue {
  const chosen = ids.filter((_, index) => index === 0 || random(2) === 0);
  if (random(3) === 0) return [...chosen];
  if (random(2) === 0) return object(Object.fromEntries(chosen.map((id) => [id, randomOptions(random)])));
  return chosen.map((id) => object({ id, options: maybe(random, () => randomOptions(random)) }));
}

function randomOptions(random: Random): JsonValue {
  const values: readonly JsonValue[] = [
    null,
    true,
    "é😀\u2028",
    "",
    new JsonNumber("1.0"),
    new JsonNumber("-0"),
    new JsonNumber("1e400".slice(0, 3)),
    [],
    object({ "😀": "x", "\ue000": [null] }),
  ];
  return object(
    Object.fromEntries(["z", "a", "\ue000", "😀", "é"].filter(() => random(2) === 0).map((key) => [key, pick(random, values)])),
  );
}

function shuffleKeys(value: JsonValue, random: Random): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => shuffleKeys(item, random));
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, item]) => [key, shuffleKeys(item, random), random(1e6)] as const);
  return new Map(entries.sort((a, b) => a[2] - b[2]).map(([key, item]) => [key, item]));
}

const items = ["sha256:1", "sha256:2", "sha256:3"];
const runners = ["org.osbuild.fedora40", "org.osbuild.linux"];

function object(members: Readonly<Record<string, JsonValue | undefined>>): JsonValue {
  return new Map(Object.entries(members).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}

function list(random: Random, most: number, make: (index: number) => JsonValue): JsonValue {
  return Array.from({ length: random(most + 1) }, (_, index) => make(index));
}

function maybe(random: Random, make: () => JsonValue): JsonValue | undefined {
  return random(2) === 0 ? make() : undefined;
}

function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[random(from.length)];
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
}
