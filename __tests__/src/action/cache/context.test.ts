import { expect, test } from "@jest/globals";
import { type CacheContext, listPlaces } from "../../../../src/action/cache/context.ts";
import type { CheckpointsPlanned } from "../../../../src/protocol.ts";

const day = 86_400_000;
const checkpoint = { stage: "org.osbuild.apt", inStore: false, onHost: false };
const planned: CheckpointsPlanned = {
  kind: "checkpoints-planned",
  keyFacts: [],
  host: "",
  pipelines: [
    {
      name: "tree",
      exported: true,
      needs: [],
      complete: true,
      checkpoints: [
        { ...checkpoint, id: "pinned", unpinned: false },
        { ...checkpoint, id: "loose", unpinned: true },
      ],
    },
  ],
};

function place(id: string, expiryDays: number, nowMs: number) {
  const context = { prefix: "osbuild", expiryDays } as CacheContext;
  return listPlaces(planned, context, nowMs).get(id);
}

test("listPlaces says of unpinned packages from when on they may be: the start of their period", () => {
  expect(place("loose", 7, 15 * day)?.sealedMs).toBe(14 * day);
  expect(place("pinned", 7, 15 * day)?.sealedMs).toBeUndefined();
});

test("listPlaces gives unpinned packages another key in the next period, and none when they expire at once", () => {
  expect(place("loose", 7, 15 * day)?.stem).toBe(place("loose", 7, 20 * day)?.stem);
  expect(place("loose", 7, 15 * day)?.stem).not.toBe(place("loose", 7, 21 * day)?.stem);
  expect(place("pinned", 7, 15 * day)?.stem).toBe(place("pinned", 7, 21 * day)?.stem);
  expect(place("loose", 0, 15 * day)?.stem).toBeUndefined();
});
