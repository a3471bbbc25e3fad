import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { canonicalJson, formatNumber } from "../../../src/manifest/canonical.ts";
import { parseJson } from "../../../src/manifest/parse-json.ts";

// Right-hand sides are what Python 3.11's json.dumps printed.
test.each([
  ["1.0", "1.0"],
  ["1e5", "100000.0"],
  ["1e15", "1000000000000000.0"],
  ["1e16", "1e+16"],
  ["9999999999999998.0", "9999999999999998.0"],
  ["0.0001", "0.0001"],
  ["0.00001", "1e-05"],
  ["1.5e300", "1.5e+300"],
  ["5e-324", "5e-324"],
  ["123456789.125", "123456789.125"],
  ["-0.0", "-0.0"],
  ["-0", "0"],
  ["2.5e-7", "2.5e-07"],
  ["123456789012345678901234567890", "123456789012345678901234567890"],
  ["9007199254740993.0", "9007199254740992.0"],
])("formatNumber writes %s as Python does", (source, text) => {
  expect(formatNumber(source)).toBe(text);
});

test("canonicalJson sorts keys by code point, not by UTF-16 unit", () => {
  expect(canonicalJson(parseJson('{"😀": 1, "\\ue000": 2, "z": 3, "": 4}').value)).toBe(
    '{"": 4, "z": 3, "\\ue000": 2, "\\ud83d\\ude00": 1}',
  );
});

test("canonicalJson escapes all but printable ASCII", () => {
  expect(canonicalJson('é\u007f\u0000\b"\\/\u2028')).toBe('"\\u00e9\\u007f\\u0000\\b\\"\\\\/\\u2028"');
});

// There is nothing to compare with on a host without Python; the table above still holds.
const testWithPython = spawnSync("python3", ["--version"]).error ? test.skip : test;

testWithPython("canonicalJson agrees with the Python of this host on random documents", () => {
  const random = makeRandom(20260101);
  const documents = Array.from({ length: 300 }, () => JSON.stringify(randomValue(random, 3)));
  const script = "import sys,json\nfor l in sys.stdin: print(json.dumps(json.loads(l), sort_keys=True))";
  const python = spawnSync("python3", ["-c", script], { input: documents.join("\n"), encoding: "utf8" });
  expect(documents.map((text) => canonicalJson(parseJson(text).value))).toEqual(python.stdout.trimEnd().split("\n"));
});

function randomValue(random: () => number, depth: number): unknown {
  const kind = Math.floor(random() * (depth > 0 ? 7 : 5));
  const text = () =>
    String.fromCodePoint(
      ...Array.from({ length: 3 }, () => [97 + Math.floor(random() * 26), 0xe9, 0x1f600, 0xfffd][Math.floor(random() * 4)] ?? 97),
    );
  if (kind === 0) return Math.floor(random() * 1e6) - 5e5;
  if (kind === 1) return (random() - 0.5) * 10 ** Math.floor(random() * 60 - 30);
  if (kind === 2) return text();
  if (kind === 3) return random() < 0.5;
  if (kind === 4) return null;
  const length = Math.floor(random() * 4);
  if (kind === 5) return Array.from({ length }, () => randomValue(random, depth - 1));
  return Object.fromEntries(Array.from({ length }, () => [text(), randomValue(random, depth - 1)]));
}

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
