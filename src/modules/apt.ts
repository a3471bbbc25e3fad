import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatRepository, type Repository, readSources } from "./apt-sources.ts";
import { findDebootstrapSources } from "./debootstrap-sources.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/**
 * apt of the build root as a resolver and downloader: it never touches the tree. Its state is a folder of its own; of the host's
 * configuration it takes how to reach repositories (proxies, credentials, sources, keys) and nothing else. apt checks the signatures of
 * the repositories; every file is compared with the checksum in their signed lists before it is used, also one that was in the cache.
 */

/** What to install from where. */
export interface AptRequest {
  readonly packages: readonly string[];
  readonly suite?: string | undefined;
  readonly components?: readonly string[] | undefined;
  readonly repositories?: readonly Repository[] | undefined;
  readonly architecture: string;
  readonly recommends: boolean;
  /** Status file of the tree; "" for an empty one. */
  readonly installed: string;
}

/** Opens apt with the repositories that the request names, or else with those for its suite; nothing is read from the network yet. */
export async function openApt(exec: StageContext["exec"], request: AptRequest): Promise<Apt> {
  return new Apt(exec, request, request.repositories === undefined ? await findSources(exec, request) : []);
}

async function findSources(exec: StageContext["exec"], request: AptRequest): Promise<readonly string[]> {
  const { suite = readCodename(), architecture, components } = request;
  const configured = readSources("/etc/apt", suite, components);
  if (configured.length > 0) return configured;
  const known = await findDebootstrapSources(exec, new Tree("/"), { suite, architecture, components });
  if (known !== undefined) return known;
  throw new StageFailure(
    `Cannot find a repository for '${suite}': neither the apt sources of this host nor debootstrap know one. Name one in 'repositories'`,
  );
}

/** A package file that apt chose. */
export interface Archive {
  readonly uri: string;
  readonly file: string;
  readonly sha256: string;
}

/** All that an install takes. */
export interface AptChoice {
  /** What apt was asked for: the names, and in an empty tree what it must have first. */
  readonly names: readonly string[];
  /** Dependencies included, in the order apt would install them. */
  readonly archives: readonly Archive[];
  /** Those of them that an empty tree needs before dpkg can run. */
  readonly essential: readonly Archive[];
}

type Exec = StageContext["exec"];

/** Kept from build to build by the engine, for stages with network. */
const keptFolder = "/run/osbuild/cache";

/** apt with a configuration and state of its own. */
export class Apt implements AsyncDisposable {
  /** Where downloaded packages are. */
  readonly archives: string;
  readonly #exec: Exec;
  readonly #work: string;
  readonly #cache: string;

  /** Writes the configuration; `stanzas` are sources beside those the request names. */
  constructor(exec: Exec, request: AptRequest, stanzas: readonly string[]) {
    this.#exec = exec;
    this.#work = fs.mkdtempSync(join(tmpdir(), "apt-"));
    this.#cache = fs.existsSync(keptFolder) ? join(keptFolder, "apt") : join(this.#work, "cache");
    this.archives = join(this.#cache, "archives");
    for (const folder of [join(this.archives, "partial"), join(this.#cache, "lists/partial"), join(this.#work, "sources")])
      fs.mkdirSync(folder, { recursive: true });
    this.#write("status", request.installed);
    this.#write("preferences", request.repositories === undefined ? distributionsOnly : "");
    this.#write("apt.conf", this.#configure(request));
    this.#write("sources/all.sources", [...stanzas, ...this.#writeRepositories(request.repositories ?? [])].join("\n"));
  }

  /** Reads the lists of the repositories, as far as they changed. */
  async update(): Promise<void> {
    await this.#run(["update", "--error-on=any"], "read the lists of the repositories");
  }

  /** What installing these takes; throws with the names that no repository has. */
  async choose(packages: readonly string[], { isEmpty }: { readonly isEmpty: boolean }): Promise<AptChoice> {
    const known = new Set((await this.#query(["pkgnames"])).split("\n"));
    const unknown = packages.filter((name) => !known.has(name.replace(/[:=].*/, "")));
    if (unknown.length > 0) throw new StageFailure(`Cannot install ${unknown.join(", ")}: the repositories have no such package`);
    const base = isEmpty ? ["?essential", ...["usr-is-merged"].filter((name) => known.has(name))] : [];
    const names = [...base, ...packages];
    const archives = await this.#resolve(names);
    return { names, archives, essential: isEmpty ? await this.#resolve(base) : [] };
  }

  /** The control data of these files, as a dpkg status file that has them installed. */
  async describeInstalled(archives: readonly Archive[]): Promise<string> {
    const wanted = archives.map(({ file }) =>
      file
        .replace(/\.deb$/, "")
        .split("_")
        .map(decodeURIComponent),
    );
    const text = await this.#query([
      "show",
      ...wanted.map(([name, version, arch]) => `${name}${arch === "all" ? "" : `:${arch}`}=${version}`),
    ]);
    return text.replace(/^(Package: .*)$/gm, "$1\nStatus: install ok installed");
  }

  /** When the newest of the repositories was made, in seconds since 1970. */
  newestRelease(): number | undefined {
    const lists = join(this.#cache, "lists");
    const releases = fs.readdirSync(lists).filter((name) => /_(In)?Release$/.test(name));
    const dates = releases.map((name) => Date.parse(/^Date: (.*)$/m.exec(fs.readFileSync(join(lists, name), "utf8"))?.[1] ?? ""));
    const known = dates.filter((ms) => !Number.isNaN(ms));
    return known.length === 0 ? undefined : Math.max(...known) / 1000;
  }

  async #query(args: readonly string[]): Promise<string> {
    const { stdout } = await this.#exec("apt-cache", ["--config-file", join(this.#work, "apt.conf"), ...args], { quiet: true });
    return stdout;
  }

  async #resolve(names: readonly string[]): Promise<readonly Archive[]> {
    const empty = ["-o", `Dir::Cache::archives=${join(this.#work, "sources")}`]; // files already there would be left out
    const text = await this.#run(
      [...empty, "--print-uris", "install", ...names],
      `find a way to install ${names.join(", ")}`,
      true,
    );
    const lines = text.matchAll(/^'([^']*)' (\S+) \d+ SHA256:([0-9a-f]{64})$/gm);
    return [...lines].map(([, uri = "", file = "", sha256 = ""]) => ({ uri, file, sha256 }));
  }

  /** Brings what `choose` found to the archives folder. */
  async download({ names, archives }: AptChoice): Promise<void> {
    for (const { uri, file } of archives) {
      if (uri.startsWith("file:")) fs.copyFileSync(fileURLToPath(uri.replace("file:", "file://")), join(this.archives, file));
    }
    if ((await this.#dropDamaged(archives)).length > 0) {
      await this.#run(["--download-only", "install", ...names], "download the packages");
      const [damaged] = await this.#dropDamaged(archives);
      if (damaged !== undefined)
        throw new StageFailure(`Cannot use the package '${damaged.file}': it is not what its repository says`);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await fs.promises.rm(this.#work, { recursive: true, force: true });
  }

  async #dropDamaged(archives: readonly Archive[]): Promise<readonly Archive[]> {
    const damaged: Archive[] = [];
    for (const archive of archives) {
      const path = join(this.archives, archive.file);
      if (fs.existsSync(path) && hashFile(path) === archive.sha256) continue;
      fs.rmSync(path, { force: true });
      damaged.push(archive);
    }
    return damaged;
  }

  /** Runs apt-get, alone among those that share the cache; a failure says what apt said. */
  async #run(args: readonly string[], what: string, quiet = false): Promise<string> {
    const command = ["apt-get", "--config-file", join(this.#work, "apt.conf"), "--yes", ...args];
    const script = ["-c", 'exec flock "$@" 2>&1', "sh", join(this.#cache, "lock"), ...command];
    const { exitCode, stdout } = await this.#exec("sh", script, { quiet, okCodes: [100], env: { LC_ALL: "C" } });
    if (exitCode === 0) return stdout;
    const reasons = stdout.match(/^(E: .*|The following packages have unmet dependencies:\n(?: .*\n)+)/gm) ?? [];
    throw new StageFailure(`Cannot ${what}: ${reasons.map((line) => line.replace("E: ", "").trim()).join("\n")}`);
  }

  #configure({ architecture, recommends }: AptRequest): string {
    const settings = {
      "Dir::State": `${this.#cache}/`,
      "Dir::State::lists": "lists/",
      "Dir::State::status": join(this.#work, "status"),
      "Dir::Cache": `${this.#cache}/`,
      "Dir::Cache::archives": "archives/",
      "Dir::Cache::pkgcache": join(this.#work, "pkgcache.bin"),
      "Dir::Cache::srcpkgcache": join(this.#work, "srcpkgcache.bin"),
      "Dir::Etc::sourcelist": "/dev/null",
      "Dir::Etc::sourceparts": `${this.#work}/sources/`,
      "Dir::Etc::preferences": join(this.#work, "preferences"),
      "Dir::Etc::preferencesparts": "/dev/null",
      "Dir::Log": this.#work,
      "APT::Architecture": architecture,
      "APT::Install-Recommends": recommends,
      "APT::Get::List-Cleanup": false, // other suites share the folder
      "APT::Sandbox::User": "root",
      "Acquire::Languages": "none",
      "Acquire::ForceHash": "SHA256",
      "Acquire::GzipIndexes": false,
      "Acquire::Retries": 3,
      "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": false,
      "Acquire::IndexTargets::deb::CNF::DefaultEnabled": false,
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name} "${value}";`);
    return ["#clear APT::Update;", "#clear DPkg;", "#clear APT::Architectures;", ...lines, ""].join("\n");
  }

  #writeRepositories(repositories: readonly Repository[]): readonly string[] {
    return repositories.map((repository, index) => {
      const path = this.#write(`keys-${index}.asc`, `${repository.keys.join("\n")}\n`);
      return formatRepository(repository, path);
    });
  }

  #write(name: string, content: string): string {
    const path = join(this.#work, name);
    fs.writeFileSync(path, content);
    return path;
  }
}

/** Hosts of CI services have sources of vendors too, which belong to the host and not into an image. */
const distributionsOnly = [
  ...["Debian", "Debian-Security", "Ubuntu", "Raspbian"].map(
    (origin) => `Package: *\nPin: release o=${origin}\nPin-Priority: 500\n`,
  ),
  "Package: *\nPin: release o=*\nPin-Priority: -1\n",
].join("\n");

/** The release of the build root, which is the host where no build pipeline is. */
function readCodename(): string {
  const system = new Tree("/");
  const text = system.findText("/usr/lib/os-release") ?? system.findText("/etc/os-release") ?? "";
  const name = /^VERSION_CODENAME="?([^"\n]*)"?$/m.exec(text)?.[1];
  if (name === undefined) throw new StageFailure("Cannot tell which suite to install: name it in the option 'suite'");
  return name;
}

function hashFile(path: string): string {
  return createHash("sha256").update(fs.readFileSync(path)).digest("hex");
}
