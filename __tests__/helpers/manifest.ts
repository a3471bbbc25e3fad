import { ManifestError, type Problem } from "../../src/errors.ts";
import { describeManifest, type LoadContext, parseManifest } from "../../src/manifest/load.ts";
import type { Manifest } from "../../src/manifest/manifest.ts";
import { testCatalogue } from "./catalogue.ts";

/** The os-release file of a host that the test catalogue has a runner for. */
export const debian = 'ID=debian\nVERSION_ID="12"\n';

/** Loads a manifest given as text, or as a value that becomes JSON. */
export function loadText(manifest: unknown, file = "m.json", context: Partial<LoadContext> = {}): Promise<Manifest> {
  const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
  return parseManifest(Buffer.from(text), file, { catalogue: testCatalogue, osRelease: debian, ...context });
}

/** What `inspect` prints, as a value. */
export async function inspectText(manifest: unknown, file = "m.json"): Promise<unknown> {
  const { formatJson } = await import("../../src/manifest/canonical.ts");
  return JSON.parse(formatJson(describeManifest(await loadText(manifest, file, { modulesOptional: true }), { ids: true })));
}

/** The problems of a manifest as `line:column path message`; empty when it loads. */
export async function problemsOf(manifest: unknown, file = "m.json"): Promise<readonly string[]> {
  return (await findProblems(manifest, file)).map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`);
}

/** The problems of a manifest. */
export async function findProblems(manifest: unknown, file = "m.json"): Promise<readonly Problem[]> {
  try {
    await loadText(manifest, file);
    return [];
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return error.problems;
  }
}
