/** What is left on a terminal of the bytes it got. */

/** A piece of a line in one style. */
export interface Span {
  readonly text: string;
  readonly style: string;
}

interface Cell {
  readonly character: string;
  readonly style: string;
}

const styles: Readonly<Record<string, string>> = { "0": "plain", "1": "bold", "2": "dim", "31": "red", "32": "green" };

/** The lines of the screen at the end; empty ones at the end are left out. Knows what the live view uses: CR, erasing a line, SGR. */
export function renderScreen(bytes: string): readonly (readonly Span[])[] {
  const lines: Cell[][] = [[]];
  let style = "plain";
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this reads
  for (const [token] of bytes.matchAll(/\u001b\[[\d;?]*[A-Za-z]|[\s\S]/gu)) {
    const line = lines.at(-1) ?? [];
    if (token === "\n") lines.push([]);
    if (token === "\n" || token === "\r") column = 0;
    else if (token === "\u001b[K") line.length = column;
    else if (token.startsWith("\u001b[")) style = token.endsWith("m") ? (styles[token.slice(2, -1)] ?? "plain") : style;
    else {
      line[column] = { character: token, style };
      column += 1;
    }
  }
  const shown = lines.map(joinCells).filter((spans) => !/^Script (started|done)/.test(spans[0]?.text ?? ""));
  return shown.slice(0, shown.findLastIndex((spans) => spans.length > 0) + 1);
}

function joinCells(cells: readonly Cell[]): readonly Span[] {
  const spans: { text: string; style: string }[] = [];
  for (const { character, style } of cells) {
    const last = spans.at(-1);
    if (last?.style === style) last.text += character;
    else spans.push({ text: character, style });
  }
  return spans;
}
