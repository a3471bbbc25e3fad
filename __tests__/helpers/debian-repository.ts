import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/**
 * A signed Debian repository of packages made on the spot. Its only essential package, `toy-base`, carries this host's dpkg, shell and the few
 * programs dpkg calls, so that an empty tree can really be bootstrapped from it, with scripts that really run, in a second.
 */

/** A package to make. */
export interface ToyPackage {
  readonly name: string;
  readonly version?: string;
  readonly depends?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly postinst?: string;
}

/** A repository on disk, with the key that signed it. */
export interface DebianRepository extends Disposable {
  readonly uri: string;
  readonly key: string;
  /** Path of a package file. */
  find(name: string): string;
}

const programs = "dpkg dpkg-deb dpkg-split dpkg-query sh tar rm cat ldconfig start-stop-daemon diff".split(" ");

/** Makes the packages and the repository. */
export function makeDebianRepository(packages: readonly ToyPackage[]): DebianRepository {
  const folder = mkdtempSync(join(tmpdir(), "debian-repository-"));
  const architecture = execFileSync("dpkg", ["--print-architecture"], { encoding: "utf8" }).trim();
  const base: ToyPackage = { name: "toy-base" };
  const files = [base, ...packages].map((one) => makePackage(folder, one, architecture));
  writeFileSync(join(folder, "Packages"), files.map((file) => describe(folder, file)).join("\n"));
  return {
    uri: `file:${folder}`,
    key: sign(folder),
    find: (name) => join(folder, files.find((file) => file.startsWith(`${name}_`)) ?? name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function makePackage(folder: string, given: ToyPackage, architecture: string): string {
  const { name, version = "1.0", depends, files = {}, postinst } = given;
  const root = join(folder, "build", name);
  const essential = name === "toy-base" ? ["Essential: yes"] : [];
  const control = [
    `Package: ${name}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    "Maintainer: Test <test@example.com>",
  ];
  const lines = [
    ...control,
    ...essential,
    ...(depends === undefined ? [] : [`Depends: ${depends}`]),
    `Description: toy ${name}`,
    "",
  ];
  mkdirSync(join(root, "DEBIAN"), { recursive: true });
  writeFileSync(join(root, "DEBIAN/control"), lines.join("\n"));
  if (postinst !== undefined) writeFileSync(join(root, "DEBIAN/postinst"), `#!/bin/sh\n${postinst}\n`, { mode: 0o755 });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  if (name === "toy-base") copyUserland(root);
  const file = `${name}_${version}_${architecture}.deb`;
  execFileSync("dpkg-deb", ["--root-owner-group", "-Znone", "--build", root, join(folder, file)], { stdio: "ignore" });
  return file;
}

function copyUserland(root: string): void {
  for (const path of ["dev", "proc", "sys", "run", "tmp", "etc", "usr/sbin"]) mkdirSync(join(root, path), { recursive: true });
  for (const program of programs) {
    const path = execFileSync("sh", ["-c", `PATH=/usr/sbin:/usr/bin command -v ${program}`], { encoding: "utf8" }).trim();
    copyInto(root, path);
    const libraries = execFileSync("sh", ["-c", `ldd ${path} 2>/dev/null || true`], { encoding: "utf8" });
    for (const [library] of libraries.matchAll(/\/\S+/g)) copyInto(root, library);
  }
}

/** Copies a program or library to where it is below a merged /usr. */
function copyInto(root: string, path: string): void {
  const target = join(root, path.startsWith("/usr/") ? path : `/usr${path}`);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(realpathSync(path), target);
}

function describe(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file));
  const control = execFileSync("dpkg-deb", ["--field", join(folder, file)], { encoding: "utf8" });
  return `${control}Filename: ./${basename(file)}\nSize: ${bytes.length}\nSHA256: ${sha256(bytes)}\n`;
}

/** Writes a Release file and signs it with a key made for it; returns the public key. */
function sign(folder: string): string {
  const home = join(folder, "gnupg");
  mkdirSync(home, { mode: 0o700 });
  const gpg = (...args: string[]) =>
    execFileSync("gpg", ["--homedir", home, "--batch", "--quiet", "--passphrase", "", ...args], {
      encoding: "utf8",
      stdio: "pipe",
    });
  gpg("--quick-generate-key", "toy repository", "ed25519", "sign", "never");
  const lists = readFileSync(join(folder, "Packages"));
  const release = [
    "Origin: toy",
    "Suite: toy",
    "Date: Sat, 01 Jan 2022 00:00:00 UTC",
    "SHA256:",
    ` ${sha256(lists)} ${lists.length} Packages`,
    "",
  ];
  writeFileSync(join(folder, "Release"), release.join("\n"));
  gpg("--clear-sign", "--output", join(folder, "InRelease"), join(folder, "Release"));
  const key = gpg("--armor", "--export");
  execFileSync("gpgconf", ["--homedir", home, "--kill", "all"]);
  return key;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
