/**
 * Which runner prepares a build root. A manifest says what a tree is (`org.osbuild.fedora42`); the catalogue knows runners by the first
 * version that needs them, so the newest runner of the same distribution that is not newer than the tree serves it.
 */

const prefix = "org.osbuild.";
/** Prepares next to nothing: right for distributions nobody knows. */
const anyLinux = `${prefix}linux`;

/** The runner for a name in a manifest, or undefined. */
export function findRunner(name: string, runners: Iterable<string>): string | undefined {
  const wanted = split(name);
  const candidates = [...runners]
    .filter((runner) => runner.startsWith(wanted.distribution))
    .map((runner) => ({ runner, ...split(runner) }))
    .filter((candidate) => candidate.distribution === wanted.distribution && candidate.version <= wanted.version);
  return candidates.sort((a, b) => a.version - b.version).at(-1)?.runner;
}

/** The runner for this host by its os-release file: its own, that of a distribution it is like, or that for any Linux. */
export function findHostRunner(osRelease: string | undefined, runners: Iterable<string>): string {
  const names = [...runners];
  const facts = parseOsRelease(osRelease ?? "");
  const own = `${prefix}${facts.get("ID") ?? "linux"}${(facts.get("VERSION_ID") ?? "").replaceAll(".", "")}`;
  const alike = (facts.get("ID_LIKE") ?? "").split(/\s+/).filter((id) => id !== "");
  // The version is that of the derived distribution: take the newest runner of the one it is like.
  const newest = alike.map((id) => findRunner(`${prefix}${id}${Number.MAX_SAFE_INTEGER}`, names));
  return findRunner(own, names) ?? newest.find((runner) => runner !== undefined) ?? findRunner(anyLinux, names) ?? anyLinux;
}

/** Looks from the end: a pattern would look once for every digit of a name that someone made long. */
function split(name: string): { readonly distribution: string; readonly version: number } {
  let length = name.length;
  while (isDigit(name.charCodeAt(length - 1))) length -= 1;
  return { distribution: name.slice(0, length), version: Number(name.slice(length)) };
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** `NAME=value` lines, values quoted as in a shell. */
function parseOsRelease(text: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*?)\s*$/gm);
  return new Map(Array.from(lines, ([, name = "", value = ""]) => [name, unquote(value)]));
}

function unquote(value: string): string {
  const [, quoted, single] = /^(?:"(.*)"|'(.*)')$/.exec(value) ?? [];
  return single ?? (quoted ?? value).replace(/\\(.)/g, "$1");
}
