import { expect, test } from "@jest/globals";
import { formatRecord, type ObjectRecord, parseRecord } from "../../../src/store/object-record.ts";

const record: ObjectRecord = {
  digest: "a".repeat(64),
  base: null,
  layerDigest: "b".repeat(64),
  merged: false,
  layer: { kind: "squashfs", bytes: 4096, contentDigest: "c".repeat(64) },
  times: true,
  sizeBytes: 4096,
  entries: 3,
  boot: null,
  createdMs: 1,
  engine: "1.0.0",
};

test("parseRecord reads what formatRecord wrote", () => {
  expect(parseRecord(formatRecord(record))).toMatchObject(record);
});

test("parseRecord refuses a text with any one bit flipped, cut off or longer", () => {
  const text = Buffer.from(formatRecord(record));
  for (let position = 0; position < text.length; position += 1) {
    for (const bit of [1, 2, 4, 8, 16, 32, 64]) {
      const flipped = Buffer.from(text);
      flipped.writeUInt8(flipped.readUInt8(position) ^ bit, position);
      expect(parseRecord(flipped.toString("latin1"))).toBeUndefined();
    }
    expect(parseRecord(text.toString("utf8", 0, position))).toBeUndefined();
  }
  expect(parseRecord(`${text} `)).toBeUndefined();
});
