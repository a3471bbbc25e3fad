import { expect, test } from "@jest/globals";
import { JsonNumber } from "../../src/manifest/json.ts";
import { decodeMessages, encodeMessage } from "../../src/protocol.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decode(text: string, size = 3): Promise<readonly unknown[]> {
  return Array.fromAsync(decodeMessages(inPieces(text, size)));
}

test("encodeMessage writes documents as plain JSON on one line", () => {
  const options = new Map([["size", new JsonNumber("10e1")]]);
  const stage = { type: "a", id: "b", kind: "stage", index: 0, total: 1, options } as const;
  const line = encodeMessage({ kind: "stage-started", pipeline: "tree\n", stage });
  expect(line.trimEnd()).not.toContain("\n");
  expect(JSON.parse(line)).toMatchObject({ pipeline: "tree\n", stage: { options: { size: 100 } } });
});

test("decodeMessages gives whole lines when the stream cuts characters and lines", async () => {
  expect(await decode('{"a":"äöü€"}\n\n{"b":2}\n', 1)).toEqual([{ a: "äöü€" }, { b: 2 }]);
});

test("decodeMessages drops a line that was cut off", async () => {
  expect(await decode('{"a":1}\n{"b":')).toEqual([{ a: 1 }]);
});

test("decodeMessages throws when a line is not JSON", async () => {
  await expect(decode("Hello\n")).rejects.toThrow(SyntaxError);
});
