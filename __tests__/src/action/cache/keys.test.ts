import { expect, test } from "@jest/globals";
import { emptyMark, findPeriod, formatKey, keyStem, nextMark, parseKey, periodStart } from "../../../../src/action/cache/keys.ts";

const facts = { prefix: "osbuild", engine: ["store=1", "x64"], host: undefined, period: undefined };
const mark = nextMark(emptyMark, { id: "a", sha256: "1" });
const stem = keyStem("a".repeat(64), facts);

test.each([
  ["another stage", "b".repeat(64), facts],
  ["another engine", "a".repeat(64), { ...facts, engine: ["store=2", "x64"] }],
  ["another host", "a".repeat(64), { ...facts, host: "ubuntu 24.04" }],
  ["another week", "a".repeat(64), { ...facts, period: 12 }],
  ["another prefix", "a".repeat(64), { ...facts, prefix: "mine" }],
])("keyStem differs for %s", (_what, id, others) => {
  expect(keyStem(id, others)).not.toBe(stem);
});

test("keyStem has one length, so that no key is the beginning of another", () => {
  expect(keyStem("b", facts)).toHaveLength(stem.length);
});

test("parseKey reads what formatKey wrote, size and time to within a fifth", () => {
  const read = parseKey(stem, formatKey(stem, { mark, base: emptyMark, sizeBytes: 123_456_789, buildMs: 4321 }));
  expect(read).toMatchObject({ mark, base: emptyMark });
  expect((read?.sizeBytes ?? 0) / 123_456_789).toBeCloseTo(1, 0.6);
  expect((read?.buildMs ?? 0) / 4321).toBeCloseTo(1, 0.6);
});

test("formatKey gives one length for the smallest and the largest", () => {
  const small = formatKey(stem, { mark, base: emptyMark, sizeBytes: 0, buildMs: 0 });
  const large = formatKey(stem, { mark, base: mark, sizeBytes: 1e13, buildMs: 1e9 });
  expect(small).toHaveLength(large.length);
});

test("parseKey refuses a key of something else", () => {
  expect(parseKey(stem, `${stem}zz`)).toBeUndefined();
  expect(parseKey(stem, "other")).toBeUndefined();
});

test("findPeriod changes after the days and is not there when nothing expires", () => {
  const day = 86_400_000;
  expect(findPeriod(7 * day - 1, 7)).toBe(0);
  expect(findPeriod(7 * day, 7)).toBe(1);
  expect(findPeriod(7 * day, 0)).toBeUndefined();
});

test("periodStart is the first moment of a period", () => {
  const start = periodStart(3, 7);
  expect([findPeriod(start - 1, 7), findPeriod(start, 7)]).toEqual([2, 3]);
});

test("nextMark differs with the content, the stage and what is below", () => {
  const marks = [
    mark,
    nextMark(emptyMark, { id: "a", sha256: "2" }),
    nextMark(emptyMark, { id: "b", sha256: "1" }),
    nextMark(mark, { id: "a", sha256: "1" }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});
