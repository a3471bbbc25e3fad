import type { YAMLException } from "js-yaml";
import { maxDepth, type TextProblem } from "./parse-json.ts";

/** What the YAML library found wrong with the syntax, in words for people. */
export function explainSyntax({ reason, mark }: YAMLException, text: string): TextProblem {
  const position = mark?.position ?? 0;
  // The library notices a key without its colon only on the next line.
  const offset = reason.startsWith("can not read a block mapping entry") ? text.slice(0, position).trimEnd().length : position;
  const [message, hint] = explanations.find(([start]) => reason.startsWith(start))?.[1](text, offset) ?? [sentence(reason)];
  return { offset, path: [], message, hint };
}

type Explain = (text: string, offset: number) => readonly [message: string, hint?: string];

const quoting = "Put texts in quotes that hold ': ' or ' #', or start with one of @ ` % & * ! | > { } [ ] , ? - or a quote";

/** By how the library's reason starts. */
const explanations: readonly (readonly [string, Explain])[] = [
  ["nesting exceeded", () => [`Nested too deeply: more than ${maxDepth} levels`]],
  ["the stream contains non-printable", explainControl],
  ["null byte is not allowed", explainControl],
  ["tab characters must not", () => ["A tab cannot indent a line", "Use spaces"]],
  ["deficient indentation", explainOpen],
  [
    "bad indentation of a mapping entry",
    () => ["Expected the next key of the mapping, or nothing", `Check the indentation. ${quoting}`],
  ],
  [
    "bad indentation of a sequence entry",
    () => ["Expected the next '- ' of the list, or nothing", `Check the indentation. ${quoting}`],
  ],
  [
    "can not read a block mapping entry",
    () => ["Expected ': ' after a key", "Write 'key: value', or indent a text that goes on"],
  ],
  [
    "end of the stream or a document separator",
    () => ["Expected the end of the document", "Check the indentation: this belongs to nothing before it"],
  ],
  ["missed comma between", () => ["Expected ',' between two members"]],
  ["unexpected end of the stream within a", explainOpen],
];

/** A bracket or quote ends where less indented text starts, or with the document. */
function explainOpen(text: string, offset: number): readonly [string, string] {
  const hint = "Close the bracket or quote before it";
  if (text.slice(offset).trim() === "") return ["Unexpected end of the document: a bracket or quote is never closed", hint];
  return ["The line is not indented enough for what is still open", `${hint}, or indent the line`];
}

function explainControl(text: string, offset: number): readonly [string, string] {
  const code = text.charCodeAt(offset).toString(16).padStart(4, "0");
  return [`The character U+${code.toUpperCase()} cannot stand in YAML`, `Write it as "\\u${code}", in double quotes`];
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
}
