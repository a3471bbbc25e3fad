import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { codeOf, HostError, messageOf, SourceError } from "../errors.ts";
import { Tree } from "../modules/tree.ts";

/** What a tree's own package databases say is installed in it. A tree is hostile input: no program of it runs, no link leads out of it. */

/** A package that is installed in a tree. */
export interface InstalledPackage {
  readonly manager: "deb" | "rpm";
  readonly name: string;
  /** As the package manager writes it, epoch included. */
  readonly version: string;
  readonly architecture: string;
  /** The source package it was built from. */
  readonly source: string;
  readonly supplier: string;
  readonly homepage: string;
  readonly summary: string;
  /** In the package's own words; empty where the database has none. */
  readonly license: string;
  readonly installedBytes: number;
}

/** The system in a tree: who it is, and what is installed. */
export interface InstalledSystem {
  /** Fields of os-release: `ID`, `VERSION_ID`, `PRETTY_NAME`. */
  readonly release: Readonly<Record<string, string>>;
  /** Sorted by name. */
  readonly packages: readonly InstalledPackage[];
  /** When the newest of the databases was written; the time of the tree's release file where there is none. */
  readonly changedAt: Date;
}

const dpkgStatus = "/var/lib/dpkg/status";
const dpkgFolder = "/var/lib/dpkg/status.d";
const rpmFolders = ["/usr/lib/sysimage/rpm", "/var/lib/rpm", "/usr/share/rpm"];

/** Whether a folder holds a system: it says which one, or has a package database. */
export function isSystem(folder: string): boolean {
  const tree = new Tree(folder);
  return ["/etc/os-release", "/usr/lib/os-release", dpkgStatus, ...rpmFolders].some((path) => tree.has(path));
}

/** Reads the databases of dpkg and of rpm, as far as the tree has them. */
export async function readSystem(folder: string): Promise<InstalledSystem> {
  const tree = new Tree(folder);
  const release = parseRelease(tree.findText("/usr/lib/os-release") ?? tree.findText("/etc/os-release") ?? "");
  const rpmFolder = rpmFolders.find((path) => tree.isDirectory(path) && tree.list(path).some(isDatabase));
  const packages = [...readDpkg(tree), ...(rpmFolder === undefined ? [] : await readRpm(tree.subtree(rpmFolder)))];
  const databases = [dpkgStatus, ...(rpmFolder === undefined ? [] : [rpmFolder]), "/usr/lib/os-release"];
  const times = databases.flatMap((path) => tree.find(path)?.mtimeMs ?? []);
  return { release, packages: packages.sort(byName), changedAt: new Date(times[0] ?? 0) };
}

function parseRelease(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^([A-Z_]+)=(?:"([^"\n]*)"|'([^'\n]*)'|([^\n]*))$/gm)].map(([, key = "", ...values]) => [
      key,
      values.find((value) => value !== undefined) ?? "",
    ]),
  );
}

function readDpkg(tree: Tree): readonly InstalledPackage[] {
  const parts = tree.isDirectory(dpkgFolder) ? tree.list(dpkgFolder) : [];
  const texts = [dpkgStatus, ...parts.filter((name) => !name.endsWith(".md5sums")).map((name) => `${dpkgFolder}/${name}`)];
  return texts.flatMap((path) => parseStatus(tree.findText(path) ?? ""));
}

function parseStatus(text: string): readonly InstalledPackage[] {
  return text
    .split(/\n\n+/)
    .filter((stanza) => /^Package: /m.test(stanza) && !/^Status: .*(?:not-installed|config-files)$/m.test(stanza))
    .map((stanza) => {
      const field = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(stanza)?.[1] ?? "";
      const [source = "", sourceVersion] = (field("Source") || field("Package")).split(/[ ()]+/);
      return {
        manager: "deb",
        name: field("Package"),
        version: field("Version"),
        architecture: field("Architecture"),
        source: `${source} ${sourceVersion || field("Version")}`,
        supplier: field("Maintainer"),
        homepage: field("Homepage"),
        summary: field("Description"),
        license: "",
        installedBytes: Number(field("Installed-Size") || "0") * 1024,
      };
    });
}

const rpmTags = [
  "NAME",
  "EPOCHNUM",
  "VERSION",
  "RELEASE",
  "ARCH",
  "SOURCERPM",
  "VENDOR",
  "URL",
  "SUMMARY",
  "LICENSE",
  "LONGSIZE",
];

/** rpm locks what it reads, which a read-only image does not allow: it reads a copy. */
async function readRpm(database: Tree): Promise<readonly InstalledPackage[]> {
  const copy = mkdtempSync(join(tmpdir(), "rpmdb-"));
  try {
    for (const name of database.list("/").filter(isDatabase)) writeFileSync(join(copy, name), database.readBytes(`/${name}`));
    const format = `${rpmTags.map((tag) => `%{${tag}}`).join("\\t")}\\n`;
    const { stdout } = await execa("rpm", ["--dbpath", copy, "--nodigest", "--nosignature", "-qa", "--queryformat", format]);
    return stdout
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("gpg-pubkey\t"))
      .map(parseRpm);
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      throw new HostError("Cannot read the RPM database: this host lacks rpm", {
        hint: "Run: sudo apt-get install -y --no-install-recommends rpm",
      });
    throw new SourceError(`Cannot read the RPM database: ${messageOf(error).split("\n").at(-1) ?? ""}`);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function isDatabase(name: string): boolean {
  return /^(rpmdb\.sqlite(-wal)?|Packages(\.db)?)$/.test(name);
}

function parseRpm(line: string): InstalledPackage {
  const [
    name = "",
    epoch = "0",
    version = "",
    release = "",
    arch = "",
    source = "",
    vendor = "",
    url = "",
    summary = "",
    license = "",
    size = "0",
  ] = line.split("\t").map((value) => (value === "(none)" ? "" : value));
  return {
    manager: "rpm",
    name,
    version: `${epoch === "0" ? "" : `${epoch}:`}${version}-${release}`,
    architecture: arch,
    source: source.replace(/\.src\.rpm$/, ""),
    supplier: vendor,
    homepage: url,
    summary,
    license,
    installedBytes: Number(size),
  };
}

function byName(a: InstalledPackage, b: InstalledPackage): number {
  const key = ({ name, architecture, version }: InstalledPackage) => `${name}\0${architecture}\0${version}`;
  return key(a) < key(b) ? -1 : 1;
}
