/**
 * osbuild's schemas are read by Python, so `pattern` means a Python regular expression: `\w` and `\d` know all scripts, `$` also matches
 * before a final newline, `.` is anything but a newline, names are written `(?P<name>...)`.
 */

/** The expression as JavaScript runs it. One that JavaScript cannot say even roughly matches everything: a manifest is not refused for that. */
export function compilePythonRegex(pattern: string): RegExp {
  return tryCompile(translate(pattern), "u") ?? tryCompile(pattern, "") ?? /(?:)/;
}

/** The expression as ajv uses it, compiled when it is first tested. ajv takes those with one text for one. */
export function lazyPythonRegex(pattern: string): { test(text: string): boolean; toString(): string } {
  let regex: RegExp | undefined;
  return {
    toString: () => pattern,
    test(text) {
      regex ??= compilePythonRegex(pattern);
      return regex.test(text);
    },
  };
}

function tryCompile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

const tokens = /\\([\s\S])|\(\?P<|\(\?P=(\w+)\)|\[\^?\]?|\{(\d*)(,?)(\d*)\}|[\s\S]/g;

function translate(pattern: string): string {
  let inClass = false;
  return pattern.replace(
    tokens,
    (token: string, escaped?: string, reference?: string, low?: string, comma?: string, high?: string) => {
      if (escaped !== undefined) return inClass ? classEscape(escaped) : plainEscape(escaped);
      if (inClass) {
        // Inside of a class the tokens below are characters, several of them perhaps.
        const end = token.indexOf("]");
        if (end >= 0) inClass = false;
        return token;
      }
      if (reference !== undefined) return `\\k<${reference}>`;
      if (token.startsWith("[")) {
        inClass = true;
        return token.endsWith("]") ? `${token.slice(0, -1)}\\]` : token;
      }
      if (token.startsWith("{") && token.length > 1) return quantifier(token, low, comma, high);
      return replacements.get(token) ?? token;
    },
  );
}

const replacements: ReadonlyMap<string, string> = new Map([
  ["(?P<", "(?<"],
  ["$", "(?=\\n?$)"],
  [".", "[^\\n]"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["]", "\\]"],
]);

/** `{,5}` counts from 0; `{}` and `{,}` are plain text. */
function quantifier(token: string, low = "", comma = "", high = ""): string {
  if (low === "" && high === "") return token.replace(/[{}]/g, "\\$&");
  return `{${low || "0"}${comma}${high}}`;
}

function plainEscape(character: string): string {
  switch (character) {
    case "w":
      return "[\\p{L}\\p{N}_]";
    case "W":
      return "[^\\p{L}\\p{N}_]";
    case "A":
      return "^";
    case "Z":
      return "$";
    case "-":
      return "-";
    default:
      return classEscape(character);
  }
}

function classEscape(character: string): string {
  if (character === "w") return "\\p{L}\\p{N}_";
  if (character === "d") return "\\p{Nd}";
  if (character === "D") return "\\P{Nd}";
  if (character === "a") return "\\x07";
  if (/[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(character)) return `\\${character}`;
  return character;
}
