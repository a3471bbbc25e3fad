import { StageFailure } from "./stage.ts";

/** Lines of a Lorax script, as its own reader takes them apart: words as a shell splits them, braces expanded. */
export function parseScript(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => splitWords(line).flatMap(expandBraces));
}

/** Words of a line: quotes keep blanks, a backslash keeps the next character. */
export function splitWords(line: string): readonly string[] {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== "") {
    const [word, length] = readWord(rest);
    words.push(word);
    rest = rest.slice(length).trimStart();
  }
  return words;
}

function readWord(text: string): readonly [word: string, length: number] {
  let word = "";
  let at = 0;
  while (at < text.length && !/\s/.test(text[at] ?? "")) {
    const quoted = /^'([^']*)'|^"((?:[^"\\]|\\[\s\S])*)"|^\\([\s\S])|^([^\s'"\\]+)/.exec(text.slice(at));
    if (quoted === null) throw new StageFailure(`Cannot read the line '${text}': a quote is not closed`);
    const [whole, single, double, escaped, plain] = quoted;
    word += single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "";
    at += whole.length;
  }
  return [word, at];
}

/** `a{b,c}` as `ab` and `ac`; the innermost braces first. */
export function expandBraces(word: string): readonly string[] {
  const right = word.indexOf("}");
  const left = word.slice(0, Math.max(right, 0)).lastIndexOf("{");
  if (left < 0 || !word.includes(",")) return [word];
  const [before, choices, after] = [word.slice(0, left), word.slice(left + 1, right), word.slice(right + 1)];
  return choices.split(",").flatMap((choice) => expandBraces(before + choice + after));
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v", "\n": "" };

/** Text with escapes such as `\n` and `\x41` replaced. */
export function unescapeText(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|([\s\S]))/g,
    (whole, hex, unicode, octal, char: string) => {
      if (hex ?? unicode) return String.fromCharCode(Number.parseInt(hex ?? unicode, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return escapes[char] ?? (/["'\\]/.test(char) ? char : whole);
    },
  );
}
