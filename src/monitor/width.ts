/** Text in the width of a terminal. */

/** Columns a text takes: wide characters (CJK, emoji) take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** The beginning of a text that fits; an ellipsis stands for the rest. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return columns < 1 ? "" : `${kept}…`;
}

/** Lines of whole words, none wider than `columns` unless one word is. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Two columns: terms, and what they mean. Where there is no room beside the terms, the meaning goes below. */
export function formatTerms(terms: readonly (readonly [term: string, meaning: string])[], columns: number): readonly string[] {
  const left = Math.max(0, ...terms.map(([term]) => widthOf(term))) + 4;
  const isNarrow = columns - left < 24;
  const indent = " ".repeat(isNarrow ? 6 : left);
  return terms.flatMap(([term, meaning]) => {
    const lines = wrap(meaning, columns - indent.length);
    if (isNarrow) return [`  ${term}`, ...lines.map((line) => `${indent}${line}`)];
    return lines.map((line, index) => (index === 0 ? `  ${term}`.padEnd(left) : indent) + line);
  });
}

function columnsOf(character: string): number {
  if (/^\p{Mn}|^\p{Cf}/u.test(character)) return 0;
  return /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1;
}
