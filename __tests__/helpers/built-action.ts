import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { acquireFileLock } from "./file-lock.ts";

/** The action as a runner downloads it, in folders that every user can read. */
export interface BuiltAction extends Disposable {
  /** With the real engine. */
  readonly path: string;
  /** With the fake engine of fake-engine.ts. */
  readonly fakePath: string;
  /** A node that every user can run. */
  readonly node: string;
}

/** In CI with the committed `dist/`; elsewhere with what the sources make, so that a test never runs old bundles. */
export async function buildAction(): Promise<BuiltAction> {
  const root = mkdtempSync(join(tmpdir(), "built-action-"));
  chmodSync(root, 0o755);
  const path = join(root, "action");
  mkdirSync(path);
  cpSync(process.env.CI === "true" ? "dist" : await buildDist(), join(path, "dist"), { recursive: true });
  for (const file of ["action.yml", "package.json"]) copyFileSync(file, join(path, file));
  const fakePath = join(root, "fake");
  cpSync(path, fakePath, { recursive: true });
  // The repository may be in a folder that is closed to others, such as /root: the fake engine runs from a copy.
  const fake = join(root, "__tests__/helpers/fake-engine.ts");
  for (const file of ["src", "package.json", "__tests__/helpers/fake-engine.ts"])
    cpSync(file, join(root, file), { recursive: true });
  writeFileSync(join(fakePath, "dist", "engine.js"), `await import(${JSON.stringify(fake)});\n`);
  const node = join(root, "node");
  copyFileSync(process.execPath, node);
  return { path, fakePath, node, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

/** Bundles of these very sources, built once: of test files that run side by side the others wait, and most runs change nothing. */
async function buildDist(): Promise<string> {
  mkdirSync("lib", { recursive: true });
  await using _lock = await acquireFileLock("lib/dist.lock");
  const target = join("lib", `dist-${digestSources()}`);
  if (existsSync(target)) return target;
  for (const old of globSync("lib/dist-*")) rmSync(old, { recursive: true, force: true });
  const made = join("lib", `${process.pid}-dist`);
  await execa(process.execPath, ["scripts/build.ts", "--out", made]);
  renameSync(made, target);
  return target;
}

function digestSources(): string {
  const hash = createHash("sha256");
  const folders = "{src,stages,assemblers,sources,inputs,devices,mounts,runners}/**/*.ts";
  for (const file of globSync([folders, "scripts/build.ts", "tsconfig*.json", "package-lock.json"]).sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}
