import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, type Measurement, measureInTurn, openScratch, type Run, runCommand } from "./measure.ts";

/**
 * What one stage costs beyond its own work: builds with one and with many do-nothing stages, the difference by the number of stages. Beside
 * it stages that each write a file, bubblewrap starting Node on an empty script, and the reference implementation on the same manifests.
 */

const stages = 20;

/** Times of one stage, of everything that is there to compare. */
export async function measureStageCost(cli: readonly string[], reference: string | undefined): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const folder = scratch.path;
  const perStage = async (build: (manifest: string) => Promise<Run>, make: StageMaker = doNothing): Promise<Run> => {
    const short = await build(writeManifest(folder, [prepare(0)]));
    const long = await build(writeManifest(folder, [prepare(0), ...Array.from({ length: stages }, (_, index) => make(index))]));
    return { ms: (long.ms - short.ms) / stages, peakBytes: long.peakBytes };
  };
  const timed = (argv: readonly string[], cwd?: string) => async (manifest: string) => {
    const store = join(folder, "store");
    const run = await runCommand([...argv, "--store", store, "--output-directory", join(folder, "out"), manifest], { cwd });
    rmSync(store, { recursive: true });
    return run;
  };
  const ours = timed([...cli, "build", "--quiet"]);
  const theirs = timed(["python3", "-m", "osbuild", "--libdir", ".", "--export", "tree"], reference);
  const others: readonly Case[] = reference === undefined ? [] : [["a do-nothing stage, reference", () => perStage(theirs)]];
  return await measureInTurn(5, [
    ["a do-nothing stage", () => perStage(ours)],
    ["a stage that writes a file", () => perStage(ours, writeFile)],
    ["bubblewrap starting Node on an empty script", () => runCommand(describeEmptyNode(folder))],
    ...others,
  ]);
}

type StageMaker = (index: number) => { readonly type: string; readonly options: unknown };

const folders = ["/usr/lib/sysctl.d", "/usr/lib/tmpfiles.d", "/etc/cloud/cloud.cfg.d"];
const prepare: StageMaker = () => ({
  type: "org.osbuild.mkdir",
  options: { paths: folders.map((path) => ({ path, parents: true })) },
});
const doNothing: StageMaker = (index) => ({ type: "org.osbuild.noop", options: { index } });

/** Several types in turn, each with a file of its own. */
function writeFile(index: number): ReturnType<StageMaker> {
  const writers: readonly StageMaker[] = [
    (at) => ({ type: "org.osbuild.hostname", options: { hostname: `host-${at}` } }),
    (at) => ({
      type: "org.osbuild.sysctld",
      options: { filename: `${at}.conf`, config: [{ key: "vm.swappiness", value: "10" }] },
    }),
    (at) => ({
      type: "org.osbuild.fstab",
      options: { filesystems: [{ device: "/dev/vda1", vfs_type: "ext4", path: `/${at}` }] },
    }),
    (at) => ({
      type: "org.osbuild.tmpfilesd",
      options: { filename: `${at}.conf`, config: [{ type: "d", path: "/tmp/x" }] },
    }),
    (at) => ({ type: "org.osbuild.cloud-init", options: { filename: `${at}.cfg`, config: { datasource_list: ["None"] } } }),
  ];
  return (writers[index % writers.length] ?? doNothing)(index);
}

function writeManifest(folder: string, list: readonly ReturnType<StageMaker>[]): string {
  const path = join(folder, "manifest.json");
  writeFileSync(path, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages: list }] }));
  return path;
}

function describeEmptyNode(folder: string): readonly string[] {
  const script = join(folder, "empty.js");
  writeFileSync(script, "");
  const namespaces = ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"];
  return ["bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", ...namespaces, process.execPath, script];
}
