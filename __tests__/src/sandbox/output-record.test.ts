import { describe, expect, test } from "@jest/globals";
import { OutputRecord } from "../../../src/sandbox/output-record.ts";

function record(chunks: readonly Buffer[], limits = { head: 10, tail: 10, live: 1000 }) {
  let live = "";
  const output = new OutputRecord((text) => {
    live += text;
  }, limits);
  for (const chunk of chunks) output.write(chunk);
  return { text: output.end(), live };
}

describe("OutputRecord", () => {
  test("keeps short output as it is", () => {
    expect(record([Buffer.from("one "), Buffer.from("two")])).toEqual({ text: "one two", live: "one two" });
  });
  test("joins a character that was split between two reads", () => {
    const bytes = Buffer.from("a€b");
    expect(record([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual({ text: "a€b", live: "a€b" });
  });
  test("replaces bytes that are no UTF-8", () => {
    expect(record([Buffer.from([0x61, 0xff, 0x62, 0xc3])]).text).toBe("a\ufffdb\ufffd");
  });
  test("keeps beginning and end of long output and counts what is between", () => {
    const text = Array.from({ length: 100 }, (_, index) => String(index % 10)).join("");
    expect(record([Buffer.from(text)]).text).toBe("0123456789\n[... 80 bytes left out ...]\n0123456789");
  });
  test("keeps the same of output that comes in small pieces", () => {
    const pieces = Array.from({ length: 100 }, (_, index) => Buffer.from(String(index % 10)));
    expect(record(pieces).text).toBe("0123456789\n[... 80 bytes left out ...]\n0123456789");
  });
  test("keeps whole characters at the start of the end", () => {
    expect(record([Buffer.from(`${"a".repeat(10)}${"€".repeat(10)}`)]).text).toBe("aaaaaaaaaa\n[... 20 bytes left out ...]\n€€€");
  });
  test("keeps the end of what nobody is shown any more, split and broken characters included", () => {
    const chunks = [
      Buffer.from("x".repeat(40)),
      Buffer.from([0x61, 0xe2, 0x82]),
      Buffer.from([0xac, 0x62]),
      Buffer.from([0xff, 0x0a]),
    ];
    expect(record(chunks, { head: 5, tail: 7, live: 20 }).text).toBe("xxxxx\n[... 35 bytes left out ...]\na€b\ufffd\n");
    expect(record([...chunks, Buffer.from("z"), Buffer.from("€€").subarray(0, 5)], { head: 5, tail: 5, live: 20 }).text).toBe(
      "xxxxx\n[... 43 bytes left out ...]\n€\ufffd",
    );
  });
  test("stops passing text on at the limit and says so", () => {
    const { live } = record(
      Array.from({ length: 100 }, () => Buffer.from("x".repeat(10))),
      { head: 5, tail: 5, live: 20 },
    );
    expect(live).toMatch(/^x{30}\n\[\.\.\. the rest is not shown/);
  });
});
