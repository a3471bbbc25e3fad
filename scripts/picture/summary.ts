/** The first lines of a job summary as plain text: headings, paragraphs, and the rows of its tables. */

/** One line. */
export interface SummaryLine {
  readonly text: string;
  readonly bold: boolean;
}

const mostLines = 9;
const mostCharacters = 125;

/** Lines of a Markdown text; what is folded away stays away. */
export function renderMarkdown(markdown: string): readonly SummaryLine[] {
  return markdown
    .replace(/<details>[\s\S]*?<\/details>/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\|[\s:|-]+\|$|^```|^<|^gantt|^\s/.test(line))
    .slice(0, mostLines)
    .map((line) => ({ text: plain(line).slice(0, mostCharacters), bold: line.startsWith("#") }));
}

function plain(line: string): string {
  return line
    .replace(/^#+ /, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "")
    .replace(/^\| (.*) \|$/, (_, row: string) => row.split(" | ").join("   ·   "));
}
