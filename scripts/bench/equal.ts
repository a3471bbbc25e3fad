import { createHash } from "node:crypto";
import { createReadStream, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { copyDebianTree } from "./debian-tree.ts";
import { type Case, type Measurement, measureInTurn, openScratch, runCommand } from "./measure.ts";

/**
 * The same manifest through us and through the reference implementation: a Debian tree of 300 MB from an archive, a host name, the tree as a
 * tar, the tar as a compressed qcow2. The reference keeps every tree, as we do.
 */
export async function measureEqual(cli: readonly string[], reference: string | undefined): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const folder = scratch.path;
  const manifest = await prepare(folder);
  const start = {
    ours: [...cli, "build", "--quiet", "--export", "image"],
    reference: ["python3", "-m", "osbuild", "--libdir", ".", "--checkpoint", "*", "--export", "image"],
  };
  const build = (who: keyof typeof start, name: string) => {
    const places = ["--store", join(folder, `${who}-store`), "--output-directory", join(folder, `${who}-out`)];
    return runCommand([...start[who], ...places, manifest(name)], { cwd: who === "reference" ? reference : undefined });
  };
  const builders = reference === undefined ? (["ours"] as const) : (["ours", "reference"] as const);
  const fresh = builders.map((who): Case => [`everything new, ${who}`, () => build(who, "bench")]);
  const changed = builders.map((who): Case => [`host name changed, ${who}`, (round) => build(who, `bench-${round}`)]);
  return [...(await measureInTurn(1, fresh)), ...(await measureInTurn(3, changed))];
}

async function prepare(folder: string): Promise<(hostname: string) => string> {
  const [tree, archive] = [join(folder, "tree"), join(folder, "tree.tar")];
  await copyDebianTree(tree, 300e6);
  await execa("tar", ["-C", tree, "-cf", archive, "."]);
  rmSync(tree, { recursive: true });
  const digest = `sha256:${await digestFile(archive)}`;
  return (hostname) => {
    const path = join(folder, `${hostname}.json`);
    writeFileSync(path, JSON.stringify(describe(digest, archive, hostname)));
    return path;
  };
}

function describe(digest: string, archive: string, hostname: string): unknown {
  const from = (type: string, origin: string, references: unknown) => ({ type, origin, references });
  return {
    version: "2",
    pipelines: [
      {
        name: "tree",
        stages: [
          { type: "org.osbuild.untar", inputs: { file: from("org.osbuild.files", "org.osbuild.source", [digest]) } },
          { type: "org.osbuild.hostname", options: { hostname } },
        ],
      },
      {
        name: "archive",
        stages: [
          {
            type: "org.osbuild.tar",
            inputs: { tree: from("org.osbuild.tree", "org.osbuild.pipeline", ["name:tree"]) },
            options: { filename: "root.tar" },
          },
        ],
      },
      {
        name: "image",
        stages: [
          {
            type: "org.osbuild.qemu",
            inputs: { image: from("org.osbuild.files", "org.osbuild.pipeline", { "name:archive": { file: "root.tar" } }) },
            options: { filename: "disk.qcow2", format: { type: "qcow2", compat: "1.1" } },
          },
        ],
      },
    ],
    sources: { "org.osbuild.curl": { items: { [digest]: { url: `file://${archive}` } } } },
  };
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
