/** The first lines of a job summary as plain text: headings, paragraphs, and the rows of its tables. */

/** One line. */
export interface SummaryLine {
  readonly text: string;
  readonly bold: boolean;
}

const mostCharacters = 130;

/** Lines of a Markdown text: without its drawings, and with what is folded away. */
export function renderMarkdown(markdown: string): readonly SummaryLine[] {
  return markdown
    .replace(/```mermaid[\s\S]*?```/g, "")
    .split("\n")
    .filter((line) => plain(line).trim() !== "" && !/^\|[\s:|-]+\|$/.test(line) && line !== "### Where the time went")
    .map((line) => ({ text: plain(line).slice(0, mostCharacters), bold: /^#|^<details>/.test(line) }));
}

function plain(line: string): string {
  return line
    .replace(/<[^>]*>/g, "")
    .replace(/^#+ /, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "")
    .replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…")
    .replace(/^\| (.*) \|$/, (_, row: string) =>
      row
        .split(" | ")
        .filter((cell) => cell.trim() !== "")
        .join("   ·   "),
    );
}
