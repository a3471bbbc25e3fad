/**
 * Makes `dist/`: tsc emits, the catalogue's schemas compile, ncc bundles it all. One bundle for all programs of the host, its parts loaded
 * lazily, and a small one for what runs in the sandbox; beside them the starters (one file a program) and koffi's native files for x64 and arm64.
 * `--out DIR` builds elsewhere; the same sources give the same bytes.
 */
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { catalogue } from "../src/entry/catalogue.ts";
import { describeCompiled } from "./build/compile.ts";

const starters = ["cli", "osbuild", "engine", "action-main", "action-post", "cache-client"] as const;
const architectures = ["x64", "arm64"] as const;

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
// A folder of its own, so that two builds do not meet; inside the repository, where bundler and runtime find node_modules.
const lib = join("lib", String(process.pid));
rmSync(values.out, { recursive: true, force: true });
await execa("node_modules/.bin/tsc", ["-p", "tsconfig.build.json", "--outDir", lib], { stdio: "inherit" });
for (const [file, text] of describeCompiled(catalogue)) {
  mkdirSync(join(lib, "src/schema/compiled"), { recursive: true });
  writeFileSync(join(lib, "src/schema", file), text);
}
await bundle("src/entry/index.js", join(values.out, "main"));
await bundle("src/entry/module-host.js", join(values.out, "module-host"));
for (const name of starters) {
  copyFileSync(join(lib, `src/entry/start-${name}.js`), join(values.out, `${name}.js`));
  chmodSync(join(values.out, `${name}.js`), 0o755);
}
writeFileSync(join(values.out, "package.json"), '{ "type": "module" }\n');
await addNativeFiles(join(values.out, "native"));
rmSync(lib, { recursive: true });

/** The bundler names parts after paths below its working directory: so that is the folder whose name changes. */
async function bundle(entry: string, folder: string): Promise<void> {
  const argv = ["build", entry, "--out", resolve(folder), "--no-cache", "--quiet", "--license", "licenses.txt"];
  await execa(resolve("node_modules/.bin/ncc"), argv, { cwd: lib, stdio: "inherit" });
}

/** npm installs only this machine's native file: the other one is packed from the registry and checked against the lock file. */
async function addNativeFiles(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const architecture of architectures) {
    const name = `@koromix/koffi-linux-${architecture}`;
    const target = join(folder, `koffi-linux-${architecture}.node`);
    if (architecture === process.arch) {
      copyFileSync(join("node_modules", name, `linux_${architecture}`, "koffi.node"), target);
    } else {
      await unpackNativeFile(name, `package/linux_${architecture}/koffi.node`, target);
    }
    chmodSync(target, 0o644);
  }
}

async function unpackNativeFile(name: string, member: string, target: string): Promise<void> {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity: string } | undefined>>;
  };
  const locked = lock.packages[`node_modules/${name}`];
  if (locked === undefined) throw new Error(`package-lock.json has no ${name}`);
  const scratch = mkdtempSync(join(tmpdir(), "koffi-"));
  try {
    const { stdout } = await execa("npm", ["pack", `${name}@${locked.version}`, "--silent", "--pack-destination", scratch]);
    const archive = join(scratch, stdout.trim());
    const integrity = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
    if (integrity !== locked.integrity) throw new Error(`${name} is not what package-lock.json says`);
    await execa("tar", ["-xzf", archive, "-C", scratch, member]);
    copyFileSync(join(scratch, member), target);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
