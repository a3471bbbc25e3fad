import { join } from "node:path";

/** The file that starts a program of the host: its starter beside the bundle, or its source when this runs from the sources. */
export function programPath(name: string): string {
  const isSource = import.meta.filename.endsWith(".ts");
  return isSource ? join(import.meta.dirname, `${name}.ts`) : join(import.meta.dirname, "..", `${name}.js`);
}
