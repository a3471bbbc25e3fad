import { ManifestError } from "../errors.ts";
import { describePath, LineIndex, type SourceDocument } from "./document.ts";
import { type ParsedText, parseJson } from "./parse-json.ts";

/** No manifest is larger; what is was given by mistake or in bad faith. */
export const maxDocumentBytes = 64 * 1024 * 1024;

/** Reads a document's bytes as JSON or YAML. Rejects with a `ManifestError` that holds every problem. */
export async function parseDocument(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  if (bytes.length > maxDocumentBytes)
    throw refuse(file, 0, `The document has ${bytes.length} bytes: at most ${maxDocumentBytes} are read`);
  const text = decode(bytes, file);
  const { value, findPlaces, problems } = await parseText(text, file);
  const lines = new LineIndex(text);
  if (problems.length === 0) return { file, value, places: once(findPlaces), lines };
  throw new ManifestError(
    `Cannot read '${file}'`,
    problems.map(({ offset, path, message, hint }) => ({
      file,
      ...locate(lines, text, offset),
      path: describePath(path),
      message,
      hint,
    })),
  );
}

/** The name of a file tells JSON and YAML apart; without one the first character does. JSON is read as JSON wherever possible: it is faster. */
async function parseText(text: string, file: string): Promise<ParsedText> {
  const looksLikeJson = /^\ufeff?\s*(?:[[{"]|$)/.test(text);
  if (/\.json$/i.test(file)) return parseJson(text);
  if (!/\.ya?ml$/i.test(file) && looksLikeJson) return parseJson(text);
  if (looksLikeJson) {
    const parsed = parseJson(text);
    if (parsed.problems.length === 0) return parsed;
  }
  const { parseYaml } = await import("./parse-yaml.ts");
  return parseYaml(text);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const valid = decodeValidPart(bytes);
    const at = new LineIndex(valid.text).locate(valid.text.length);
    // What is wrong starts at the first byte that is part of no character.
    const byte = valid.bytes === bytes.length ? undefined : bytes[Buffer.byteLength(valid.text)];
    const what = byte === undefined ? "ends inside a character" : `holds the byte 0x${byte.toString(16).padStart(2, "0")}`;
    throw refuse(
      file,
      tokenBefore(valid.text),
      `The document is not UTF-8: it ${what} at line ${at.line}, character ${at.column}`,
      valid.text,
    );
  }
}

/** The longest prefix that is UTF-8. */
function decodeValidPart(bytes: Uint8Array): { readonly text: string; readonly bytes: number } {
  const read = (length: number): string =>
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      read(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return { text: read(good), bytes: good };
}

/** Where the token starts that the text breaks off in: an open string, or just the end. */
function tokenBefore(text: string): number {
  const [problem] = parseJson(text).problems;
  return problem?.message.startsWith("The string is never closed") ? problem.offset : text.length;
}

function refuse(file: string, offset: number, message: string, text = ""): ManifestError {
  return new ManifestError(`Cannot read '${file}'`, [{ file, ...new LineIndex(text).locate(offset), path: ".", message }]);
}

/** The byte order mark at the start of a file is no character of its first line. */
function locate(lines: LineIndex, text: string, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = lines.locate(offset);
  return { line, column: line === 1 && text.startsWith("\ufeff") ? column - 1 : column };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
