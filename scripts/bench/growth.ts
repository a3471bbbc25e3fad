import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { type Measurement, openScratch, runCommand } from "./measure.ts";

/** How time and memory grow: builds of ever more stages, and of one stage that makes ever more files; each from an empty store. */
export async function measureGrowth(cli: readonly string[]): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const folder = scratch.path;
  const measured: Measurement[] = [];
  const build = async (what: string, count: number, manifest: unknown) => {
    const path = join(folder, "manifest.json");
    writeFileSync(path, JSON.stringify(manifest));
    const places = ["--store", join(folder, "store"), "--output-directory", join(folder, "out")];
    const run = await runCommand([...cli, "build", "--quiet", ...places, "--export", "small", path]);
    measured.push({ name: `${count} ${what}, ${((run.ms / count) * 1000).toFixed(0)} us each`, runs: [run] });
    for (const name of ["store", "out"]) await execa("rm", ["-rf", join(folder, name)]);
  };
  for (const count of [1, 10, 50, 100, 200, 500]) await build("stages", count, describeStages(count));
  for (const count of [1, 1_000, 10_000, 50_000, 100_000, 200_000])
    await build("files", count, describeFiles(await makeArchive(folder, count)));
  return measured;
}

function describeStages(count: number): unknown {
  const stages = Array.from({ length: count }, (_, index) => ({ type: "org.osbuild.noop", options: { index } }));
  return { version: "2", pipelines: [{ name: "small", stages }] };
}

/** The tree of many files is sealed and read by another pipeline; it is not exported, which would be one more copy. */
function describeFiles({ path, digest }: { readonly path: string; readonly digest: string }): unknown {
  const file = { type: "org.osbuild.files", origin: "org.osbuild.source", references: [digest] };
  const tree = { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:large"] };
  return {
    version: "2",
    pipelines: [
      { name: "large", stages: [{ type: "org.osbuild.untar", inputs: { file } }] },
      { name: "small", stages: [{ type: "org.osbuild.noop", inputs: { tree } }] },
    ],
    sources: { "org.osbuild.curl": { items: { [digest]: { url: `file://${path}` } } } },
  };
}

async function makeArchive(folder: string, count: number): Promise<{ readonly path: string; readonly digest: string }> {
  const [tree, path] = [join(folder, "tree"), join(folder, "files.tar")];
  for (let made = 0; made < count; made += 1) {
    const place = join(tree, `d${Math.floor(made / 500)}`);
    if (made % 500 === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `f${made}`), `file ${made}\n`);
  }
  await execa("tar", ["-C", tree, "-cf", path, "."]);
  await execa("rm", ["-rf", tree]);
  const { stdout } = await execa("sha256sum", [path]);
  return { path, digest: `sha256:${stdout.slice(0, 64)}` };
}
