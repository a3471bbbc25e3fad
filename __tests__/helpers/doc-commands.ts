import { globSync, readFileSync } from "node:fs";

/**
 * The commands of the documentation, as the page has them. In front of a block a comment may say what is special about it:
 *
 *   <!-- file: NAME -->       the block is the content of a file that later commands of the page use
 *   <!-- run by: TEST, ... -->  the commands are heavy, and those tests run them
 *   <!-- not run: REASON -->  the commands cannot run in CI
 */
export interface DocBlock {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly marker: { readonly kind: "file" | "run by" | "not run"; readonly value: string } | undefined;
  readonly text: string;
}

/** All pages that people read. */
export const pages: readonly string[] = ["README.md", ...globSync("docs/*.md").sort()];

/** The fenced blocks of a page, in order. */
export function readBlocks(page: string): readonly DocBlock[] {
  const text = readFileSync(page, "utf8");
  const fences = text.matchAll(/(?:^<!-- (file|run by|not run): (.+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm);
  return Array.from(fences, ({ index, 1: kind, 2: value = "", 3: language = "", 4: body = "" }) => ({
    page,
    line: text.slice(0, index).split("\n").length + (kind === undefined ? 0 : 1),
    language,
    marker: kind === undefined ? undefined : { kind: kind as "file", value },
    text: body,
  }));
}

/** Blocks of commands. */
export function isCommands({ language, marker }: DocBlock): boolean {
  return ["sh", "bash", "console", "shell"].includes(language) && marker?.kind !== "file";
}
