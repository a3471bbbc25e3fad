import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatPythonJson } from "./python-text.ts";
import { type ExecOptions, type ExecResult, type Input, type StageContext, StageFailure } from "./stage.ts";

/** The `ostree` and `rpm-ostree` programs of the build root, as the OSTree stages call them. */

type Host = Pick<StageContext, "exec" | "log">;

/** Version that files of the image name as that of osbuild. */
export const osbuildVersion = "191";

/** Runs `ostree`; what it prints is answered and not logged. */
export function callOstree({ exec, log }: Host, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
  log(`ostree ${args.join(" ")}`);
  return exec("ostree", args, { quiet: true, ...options });
}

/** The commits of an input: where their repository is, and the name to use for each (its ref, or its checksum without one). */
export function requireCommits(input: Input | undefined): { readonly repo: string; readonly refs: ReadonlyMap<string, string> } {
  const refs = Object.entries((input?.data.refs ?? {}) as Readonly<Record<string, { readonly ref?: string }>>);
  if (input === undefined || refs.length === 0) throw new StageFailure("The input must have at least one commit");
  return { repo: input.path, refs: new Map(refs.map(([commit, { ref }]) => [commit, ref ?? commit])) };
}

/** Copies commits from the repository of an input; answers the name of the last one. */
export async function pullCommits(host: Host, input: Input | undefined, target: string, remote?: string): Promise<string> {
  const { repo, refs } = requireCommits(input);
  for (const ref of refs.values()) {
    await callOstree(host, ["pull-local", repo, ref, ...(remote ? [`--remote=${remote}`] : []), `--repo=${target}`]);
  }
  return [...refs.values()].at(-1) ?? "";
}

/** A server that a deployed system updates from. */
export interface OstreeRemote {
  readonly name: string;
  readonly url: string;
  readonly contenturl?: string | undefined;
  readonly branches?: readonly string[] | undefined;
  readonly gpgkeys?: readonly string[] | undefined;
  readonly gpgkeypaths?: readonly string[] | undefined;
}

/** Adds a remote to a repository, with its keys; without any key signatures are not looked at. */
export async function addRemote(host: Host, repo: string, remote: OstreeRemote): Promise<void> {
  const { name, url, contenturl, branches = [], gpgkeys = [], gpgkeypaths = [] } = remote;
  const keyPaths = [`--set=gpgkeypath=${gpgkeypaths.join(",")}`, "--set=gpg-verify=true"];
  const verification = gpgkeypaths.length > 0 ? keyPaths : gpgkeys.length === 0 ? ["--no-gpg-verify"] : [];
  const content = contenturl ? [`--set=contenturl=${contenturl}`] : [];
  await callOstree(host, [
    "remote",
    "add",
    "--if-not-exists",
    ...verification,
    ...content,
    name,
    url,
    ...branches,
    `--repo=${repo}`,
  ]);
  for (const key of gpgkeys) await callOstree(host, ["remote", "gpg-import", "--stdin", name, `--repo=${repo}`], { input: key });
}

/** What rpm-ostree reads about a tree; work gets the path of a file with it. */
export async function withTreefile<Result>(settings: object, work: (path: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "treefile-"));
  try {
    const path = join(folder, "treefile.json");
    writeFileSync(path, formatPythonJson({ ref: "osbuild/devel", repos: ["osbuild"], ...settings }));
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How rpm-ostree finishes a tree. */
export interface Postprocessing {
  readonly etc_group_members?: readonly string[] | undefined;
  readonly "initramfs-args"?: readonly string[] | undefined;
}

/** Has rpm-ostree finish a tree: move the kernel, make the initramfs, split users and groups. A machine id that was there stays, emptied. */
export async function postprocessTree(
  { tree, exec }: Pick<StageContext, "tree" | "exec">,
  options: Postprocessing,
  hadMachineId: boolean,
): Promise<void> {
  const settings = {
    "boot-location": "new",
    "machineid-compat": hadMachineId,
    "etc-group-members": options.etc_group_members ?? [],
    "initramfs-args": options["initramfs-args"] ?? [],
  };
  await withTreefile(settings, (path) => exec("rpm-ostree", ["compose", "postprocess", tree.path, path]));
}
