import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** The action as a runner downloads it, in folders that every user can read. */
export interface BuiltAction extends Disposable {
  /** With the real engine. */
  readonly path: string;
  /** With the fake engine of fake-engine.ts. */
  readonly fakePath: string;
  /** A node that every user can run. */
  readonly node: string;
}

/** In CI the committed `dist/`; elsewhere what the sources make, so that a test never runs old bundles. `OSBUILD_ACTION_DIST` names a folder built before. */
export async function buildAction(): Promise<BuiltAction> {
  const root = mkdtempSync(join(tmpdir(), "built-action-"));
  chmodSync(root, 0o755);
  const path = join(root, "action");
  const dist = process.env.OSBUILD_ACTION_DIST ?? (process.env.CI === "true" ? "dist" : undefined);
  mkdirSync(path);
  if (dist === undefined) await execa(process.execPath, ["scripts/build.ts", "--out", join(path, "dist")]);
  else cpSync(dist, join(path, "dist"), { recursive: true });
  for (const file of ["action.yml", "package.json"]) copyFileSync(file, join(path, file));
  const fakePath = join(root, "fake");
  cpSync(path, fakePath, { recursive: true });
  const fake = join(import.meta.dirname, "fake-engine.ts");
  writeFileSync(join(fakePath, "dist", "engine.js"), `await import(${JSON.stringify(fake)});\n`);
  const node = join(root, "node");
  copyFileSync(process.execPath, node);
  return { path, fakePath, node, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}
