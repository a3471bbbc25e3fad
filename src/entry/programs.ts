import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The file that starts a program of the host: its starter beside the bundle, or its source when this runs from the sources. */
export function programPath(name: string): string {
  const isSource = import.meta.filename.endsWith(".ts");
  return isSource ? join(import.meta.dirname, `${name}.ts`) : join(import.meta.dirname, "..", `${name}.js`);
}

/** Version of the package, from its package.json: two folders up from the bundle and from the sources alike. */
export function packageVersion(): string {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
