import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as rpm from "./rpm.ts";
import { runOnTree } from "./run-in-tree.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import { linkStandardStreams } from "./standard-streams.ts";
import type { Tree } from "./tree.ts";

/** dnf and yum of the build root, installing from repositories into the tree. Nothing of the host's own repositories is used. */

/** A repository; one of the first three is set. */
export interface DnfRepository {
  readonly metalink?: string | undefined;
  readonly mirrorlist?: string | undefined;
  readonly baseurl?: string | undefined;
  /** Armoured OpenPGP key; with one, every package must be signed by it. */
  readonly gpgkey?: string | undefined;
  /** sha256 of the metadata, with the name of the algorithm before it. */
  readonly checksum?: string | undefined;
  readonly sslcacert?: string | undefined;
  readonly sslclientcert?: string | undefined;
  readonly sslclientkey?: string | undefined;
}

/** One call of dnf or yum. */
export interface DnfCall {
  readonly program: "dnf" | "yum";
  /** Arguments before the operation, given the path of the configuration. */
  readonly args: (config: string) => readonly string[];
  readonly operation: string;
  readonly packages: readonly string[];
  /** Text of the configuration; `folder` is one for keys and certificates. */
  readonly config: (folder: string) => string;
}

type Host = Pick<StageContext, "tree" | "exec">;

/** Runs it with the tree's /dev, /proc and /sys; a failure says what the program said. */
export async function runDnf(host: Host, { program, args, operation, packages, config }: DnfCall): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `${program}-`));
  try {
    const path = join(folder, `${program}.conf`);
    writeFileSync(path, config(folder));
    const home = await makeHome(host, folder);
    linkStandardStreams(["/dev/fd"]);
    const argv = [...args(path), operation, ...packages];
    rpm.requireInstalled(
      await runOnTree(host, program, argv, { okCodes: rpm.everyCode, mergeErrors: true, env: { HOME: home } }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A home folder whose settings of rpm say where the database is: dnf has no option for it. */
async function makeHome({ exec, tree }: Host, folder: string): Promise<string> {
  const { args } = await rpm.chooseDatabase(exec, tree, undefined);
  const home = join(folder, "home");
  mkdirSync(home);
  if (args[1] !== undefined) writeFileSync(join(home, ".rpmmacros"), `%_dbpath ${args[1]}\n`);
  return home;
}

/** Sections of dnf's configuration, one for each repository, with keys and certificates written to `folder`. */
export function formatRepositories(repositories: readonly DnfRepository[], folder: string): string {
  return repositories.map((repository, index) => formatRepository(`repo${index}`, repository, folder)).join("");
}

function formatRepository(id: string, repository: DnfRepository, folder: string): string {
  const urls = (["metalink", "mirrorlist", "baseurl"] as const).flatMap((key) =>
    repository[key] ? [`${key}=${repository[key]}`] : [],
  );
  const certificates = (["sslcacert", "sslclientcert", "sslclientkey"] as const).flatMap((key) => {
    const text = repository[key];
    return text === undefined ? [] : [`${key}=${writePrivate(join(folder, `${id}-${key}.pem`), text)}`];
  });
  const key =
    repository.gpgkey === undefined
      ? []
      : ["gpgcheck=1", `gpgkey=file://${writePrivate(join(folder, `${id}.asc`), repository.gpgkey)}`];
  return [`[${id}]`, `name=${id}`, ...urls, ...certificates, ...key, ""].join("\n");
}

function writePrivate(path: string, text: string): string {
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

const cacheFolder = "/var/cache/dnf";

/** Throws unless the metadata that dnf used is what the repositories' checksums say. */
export function verifyMetadata(tree: Tree, repositories: readonly DnfRepository[]): void {
  const caches = tree.list(cacheFolder);
  for (const [index, { checksum }] of repositories.entries()) {
    if (checksum === undefined) continue;
    const name = caches.find((one) => one.startsWith(`repo${index}-`) && tree.isDirectory(`${cacheFolder}/${one}`));
    const path = `${cacheFolder}/${name}/repodata/repomd.xml`;
    const found =
      name !== undefined && tree.isFile(path) ? createHash("sha256").update(tree.readBytes(path)).digest("hex") : "none";
    if (`sha256:${found}` !== checksum)
      throw new StageFailure(
        `Cannot use repository ${index}: its metadata should be ${checksum}, but is sha256:${found}. It has changed`,
      );
  }
}

/** Removes what dnf leaves beside the packages: its cache, its logs, and a random seed of this host. */
export function tidyDnf(tree: Tree): void {
  for (const name of tree.list(cacheFolder)) tree.removeTree(`${cacheFolder}/${name}`);
  for (const name of tree.list("/var/log")) if (/^(dnf|hawkey).*\.log/.test(name)) tree.remove(`/var/log/${name}`);
  tree.remove("/var/lib/systemd/random-seed");
}
