import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const page = readFileSync("docs/troubleshooting.md", "utf8");
const sources = globSync("{src,stages}/**/*.ts").map((file) => readFileSync(file, "utf8").replaceAll(/\$\{kind\}/g, "stage"));

/** Every code an error of ours can have. */
const codes = [
  ...new Set(sources.flatMap((text) => [...text.matchAll(/"(E_(?!BUG\b|ENGINE\b)[A-Z][A-Z_]+)"/g)].map(([, code = ""]) => code))),
];

/** Messages of the tables' first columns, in the parts between what differs. */
const messages = [...page.matchAll(/^\| `([^`]+)` \| /gm)].map(([, message = ""]) => message.replaceAll("\\|", "|"));

test("troubleshooting has a section for every code", () => {
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !new RegExp(`^##+ ${code}$`, "m").test(page))).toEqual([]);
});

test("troubleshooting has no section for a code that is gone", () => {
  const headings = [...page.matchAll(/^##+ (E_[A-Z_]+)$/gm)].map(([, code = ""]) => code);

  expect(headings.filter((code) => !codes.includes(code))).toEqual([]);
});

describe("messages of troubleshooting", () => {
  test.each(messages)("%s is one the program says", (message) => {
    const parts = message.split("…").filter((part) => part.length > 1);

    expect(sources.some((text) => parts.every((part) => text.includes(part)))).toBe(true);
  });
});

test("README leads to troubleshooting", () => {
  expect(readFileSync("README.md", "utf8")).toContain("(docs/troubleshooting.md)");
});
