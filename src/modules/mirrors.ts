import { connect } from "node:net";
import { StageFailure } from "./stage.ts";

/** Where a repository's mirrors are, as its own documents say: metalinks (XML) and mirror lists (one URL a line). */

const probeMs = 2000;
const probed = 20;

/** URLs of repositories in a metalink for `repomd.xml`, the preferred ones first. */
export function parseMetalink(text: string): readonly string[] {
  const found = [...text.matchAll(/<url\b([^>]*)>\s*([^<]*?)\s*<\/url>/g)].map(([, attributes = "", url = ""]) => ({
    url: unescapeXml(url),
    preference: Number(/\bpreference="(\d+)"/.exec(attributes)?.[1] ?? 0),
  }));
  const usable = found.filter(({ url }) => isUsable(url)).toSorted((a, b) => b.preference - a.preference);
  return requireSome(usable.map(({ url }) => url.replace(/\/?repodata\/repomd\.xml$/, "")));
}

/** URLs of repositories in a mirror list. */
export function parseMirrorList(text: string): readonly string[] {
  return requireSome(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => !line.startsWith("#") && isUsable(line)),
  );
}

/** The mirrors whose servers answer first, then those that do not answer. */
export async function sortBySpeed(urls: readonly string[]): Promise<readonly string[]> {
  const times = await Promise.all(urls.slice(0, probed).map(async (url) => ({ url, ms: await connectMs(url) })));
  return [...times.toSorted((a, b) => a.ms - b.ms).map(({ url }) => url), ...urls.slice(probed)];
}

/** `repo` and `Packages/a.rpm` become one URL. */
export function joinUrl(base: string, path: string): string {
  return `${base.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

function isUsable(url: string): boolean {
  return /^(https?|file):\/\//.test(url);
}

function requireSome(urls: readonly string[]): readonly string[] {
  if (urls.length > 0) return urls;
  throw new StageFailure("Cannot find a mirror: the list names none that can be reached over http, https or as a file");
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

function connectMs(url: string): Promise<number> {
  const { hostname, port, protocol } = new URL(url);
  if (protocol === "file:") return Promise.resolve(0);
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === "https:" ? 443 : 80), timeout: probeMs });
    const finish = (ms: number) => {
      socket.destroy();
      resolve(ms);
    };
    socket.once("connect", () => finish(performance.now() - startedAt));
    socket.once("timeout", () => finish(Number.POSITIVE_INFINITY));
    socket.once("error", () => finish(Number.POSITIVE_INFINITY));
  });
}
