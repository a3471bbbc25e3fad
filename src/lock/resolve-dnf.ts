import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRunnerContext } from "../modules/context.ts";
import { type DnfRepository, formatRepositories } from "../modules/dnf.ts";
import { StageFailure } from "../modules/stage.ts";
import type { LockedPackage } from "./locked-package.ts";
import type { Resolution, ResolveWorld } from "./resolve.ts";

/** The options of an `org.osbuild.dnf` or `org.osbuild.yum` stage, as their schemas have checked them. */
export interface DnfOptions {
  readonly repos: readonly (DnfRepository | string)[];
  readonly packages: readonly string[];
  readonly releasever: string;
  readonly basearch?: string;
  readonly operation?: string;
  readonly install_weak_deps?: boolean;
  readonly exclude_packages?: readonly string[];
  readonly module_platform_id?: string;
}

/** What dnf of the host chooses for a stage on an empty tree. Needs no root, changes nothing. */
export async function resolveDnf(options: DnfOptions, { log, signal }: ResolveWorld): Promise<Resolution> {
  if ((options.operation ?? "install") !== "install")
    throw new StageFailure(`Cannot tell what '${options.operation}' installs: only the operation 'install' can be locked`);
  const repositories = options.repos.map((repository) => {
    if (typeof repository !== "string") return repository;
    throw new StageFailure(`Cannot find the repository '${repository}': write it into the stage`);
  });
  const { exec } = createRunnerContext({ log, signal });
  const folder = mkdtempSync(join(tmpdir(), "lock-dnf-"));
  try {
    for (const name of ["root", "cache"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "dnf.conf"), formatRepositories(repositories, folder));
    const request = { ...options, folder, checksums: repositories.map(({ checksum }) => checksum ?? null) };
    const { exitCode, stdout } = await exec("/usr/bin/python3", ["-c", resolver], {
      input: JSON.stringify(request),
      quiet: true,
      okCodes: [1, 2],
    });
    if (exitCode === 1 && stdout === "")
      throw new StageFailure("Cannot run dnf: the host's Python has no module 'dnf' (package python3-dnf)");
    const answer = JSON.parse(stdout) as {
      readonly error?: string;
      readonly packages: readonly LockedPackage[];
      readonly epoch: number;
    };
    if (answer.error !== undefined) throw new StageFailure(answer.error);
    const keys = [...new Set(repositories.flatMap(({ gpgkey }) => (gpgkey === undefined ? [] : [gpgkey])))];
    return { packages: answer.packages, keys, epoch: answer.epoch };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** dnf's own solver, through its Python interface: the command line tells no checksums. */
const resolver = `
import hashlib, json, os, sys
import dnf, dnf.exceptions, dnf.rpm, hawkey

request = json.load(sys.stdin)
folder = request["folder"]

def resolve():
    base = dnf.Base()
    conf = base.conf
    conf.config_file_path = os.path.join(folder, "dnf.conf")
    conf.installroot = os.path.join(folder, "root")
    conf.cachedir = conf.persistdir = conf.logdir = os.path.join(folder, "cache")
    conf.reposdir = []
    conf.plugins = False
    conf.install_weak_deps = request.get("install_weak_deps", True)
    if request.get("module_platform_id"):
        conf.module_platform_id = request["module_platform_id"]
    conf.substitutions["releasever"] = request["releasever"]
    if request.get("basearch"):
        conf.substitutions["arch"] = request["basearch"]
        conf.substitutions["basearch"] = dnf.rpm.basearch(request["basearch"])
    base.read_all_repos()
    for repository in base.repos.iter_enabled():
        repository.skip_if_unavailable = False
    base.fill_sack(load_system_repo=False)
    for index, checksum in enumerate(request["checksums"]):
        if checksum:
            check(base.repos["repo%d" % index], checksum)
    if any(name.startswith("@") for name in request["packages"]):
        base.read_comps(arch_filter=True)
    base.install_specs(request["packages"], exclude=request.get("exclude_packages") or [])
    base.resolve()
    packages = sorted(base.transaction.install_set, key=lambda one: (one.name, one.evr, one.arch))
    epoch = max(int(repository._repo.getMaxTimestamp()) for repository in base.repos.iter_enabled())
    return {"packages": [describe(one) for one in packages], "epoch": epoch}

def check(repository, checksum):
    with open(os.path.join(repository._repo.getCachedir(), "repodata", "repomd.xml"), "rb") as file:
        found = "sha256:" + hashlib.sha256(file.read()).hexdigest()
    if found != checksum:
        raise dnf.exceptions.Error("The metadata of a repository should be %s, but is %s: it has changed" % (checksum, found))

def describe(package):
    kind, digest = package.chksum
    return {
        "name": package.name,
        "version": package.evr,
        "architecture": package.arch,
        "url": package.remote_location(),
        "checksum": hawkey.chksum_name(kind) + ":" + digest.hex(),
        "checkSignature": bool(package.repo.gpgcheck),
    }

try:
    print(json.dumps(resolve()))
except Exception as error:
    name = "" if isinstance(error, dnf.exceptions.Error) else type(error).__name__ + ": "
    print(json.dumps({"error": name + str(error)}))
    sys.exit(2)
`;
