import { Tree } from "./tree.ts";

/**
 * Which repositories apt installs from: those the manifest names, or else those of the host that carry the wanted suite
 * (or else debootstrap's, see `debootstrap-sources.ts`). No host name of a mirror stands anywhere in the product.
 */

/** A repository as a manifest names it. */
export interface Repository {
  readonly uris: readonly string[];
  readonly suites: readonly string[];
  readonly components?: readonly string[] | undefined;
  /** Armoured OpenPGP keys, one of which signed the repository. */
  readonly keys: readonly string[];
}

/** What the entries of an apt configuration (a folder like /etc/apt) say about a suite, as stanzas of a `.sources` file. */
export function readSources(folder: string, suite: string, components?: readonly string[]): readonly string[] {
  const tree = new Tree(folder);
  const parts = tree.list("/sources.list.d").map((name) => `/sources.list.d/${name}`);
  return ["/sources.list", ...parts].flatMap((path) => {
    const text = tree.findText(path) ?? "";
    if (path.endsWith(".sources")) return parseStanzas(text).flatMap((stanza) => selectSuite(stanza, suite, components));
    return path.endsWith(".list") ? parseLines(text).flatMap((stanza) => selectSuite(stanza, suite, components)) : [];
  });
}

type Stanza = ReadonlyMap<string, string>;

function parseStanzas(text: string): readonly Stanza[] {
  const plain = text.replace(/^#.*\n?/gm, "");
  return plain.split(/\n[ \t]*\n+/).map((stanza) => new Map(stanza.split(/\n(?![ \t])/).flatMap(parseField)));
}

function parseField(field: string): readonly (readonly [string, string])[] {
  const colon = field.indexOf(":");
  return colon < 0 ? [] : [[field.slice(0, colon).trim().toLowerCase(), field.slice(colon + 1).trim()]];
}

const listOptions: Readonly<Record<string, string>> = { arch: "architectures", "signed-by": "signed-by", trusted: "trusted" };

function parseLines(text: string): readonly Stanza[] {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*(deb)\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line);
    if (match === null) return [];
    const [, types = "", options = "", uris = "", suites = "", components = ""] = match;
    const fields = options.split(/\s+/).flatMap((option) => {
      const [key = "", value = ""] = option.split(/=(.*)/s);
      const name = listOptions[key];
      return name === undefined ? [] : [[name, value.replaceAll(",", " ")] as const];
    });
    return [new Map([["types", types], ["uris", uris], ["suites", suites], ["components", components.trim()], ...fields])];
  });
}

function selectSuite(stanza: Stanza, suite: string, components: readonly string[] | undefined): readonly string[] {
  const mine = words(stanza.get("suites")).filter(
    (name) => name === suite || name.startsWith(`${suite}-`) || name.startsWith(`${suite}/`),
  );
  if (!words(stanza.get("types")).includes("deb") || stanza.get("enabled") === "no" || mine.length === 0) return [];
  const changed = new Map(stanza).set("types", "deb").set("suites", mine.join(" "));
  if (components !== undefined) changed.set("components", components.join(" "));
  return [formatStanza(changed)];
}

/** A stanza for a repository of the manifest; `keyFile` is where its keys were written. */
export function formatRepository({ uris, suites, components = [] }: Repository, keyFile: string): string {
  const fields = [
    ["types", "deb"],
    ["uris", uris.join(" ")],
    ["suites", suites.join(" ")],
  ] as const;
  return formatStanza(new Map([...fields, ["components", components.join(" ")], ["signed-by", keyFile]]));
}

/** A stanza of a `.sources` file; empty fields are left out. */
export function formatStanza(stanza: Stanza): string {
  return [...stanza]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

function words(text = ""): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
