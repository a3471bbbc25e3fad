import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * A repository of RPM packages made on the spot, signed with a key made for it. Scripts of packages are in Lua, which rpm itself runs, so an
 * empty tree is enough to install them.
 */
export interface RpmRepository extends Disposable {
  /** Folder with the packages and `repodata`. */
  readonly folder: string;
  readonly key: string;
  /** File name of a package. */
  find(name: string): string;
}

/** Whether this host has what makes the repository, and rpm itself. */
export function hasRpmTools(): boolean {
  return ["rpm", "rpmbuild", "rpmsign", "createrepo_c", "gpg"].every(
    (program) => execFileSync("sh", ["-c", `command -v ${program} || true`], { encoding: "utf8" }) !== "",
  );
}

/** Whether this host has dnf too. */
export function hasDnf(): boolean {
  return hasRpmTools() && execFileSync("sh", ["-c", "command -v dnf || true"], { encoding: "utf8" }) !== "";
}

const spec = `
Name: toy-lib
Version: 1.0
Release: 1
Epoch: 3
Summary: library
License: MIT
BuildArch: noarch
%description
library
%package -n toy-app
Summary: application
Requires: toy-lib
%description -n toy-app
application
%package -n toy-orphan
Summary: orphan
Requires: toy-missing
%description -n toy-orphan
orphan
%package -n toy-broken
Summary: broken
%description -n toy-broken
broken
%install
mkdir -p %{buildroot}/usr/lib/toy %{buildroot}/usr/share/doc/toy %{buildroot}/usr/share/toy
echo library > %{buildroot}/usr/lib/toy/lib
echo manual > %{buildroot}/usr/share/doc/toy/manual
echo app > %{buildroot}/usr/share/toy/app
%post -n toy-app -p <lua>
local f = io.open("/etc/toy.conf", "w"); f:write("configured"); f:close()
%pre -n toy-broken -p <lua>
error("no luck")
%files
/usr/lib/toy/lib
%doc /usr/share/doc/toy/manual
%files -n toy-app
%attr(0750,root,root) /usr/share/toy/app
%files -n toy-orphan
%files -n toy-broken
`;

/** What is in the repository, and how. */
export interface RpmRepositoryOptions {
  /** False leaves packages without a signature. */
  readonly sign?: boolean;
  /** Makes more packages in a folder. */
  readonly more?: (scratch: string) => readonly string[];
}

/** Builds, signs and indexes the packages. */
export function makeRpmRepository({ sign = true, more }: RpmRepositoryOptions = {}): RpmRepository {
  const scratch = mkdtempSync(join(tmpdir(), "rpm-repository-"));
  const folder = join(scratch, "repository");
  const home = join(scratch, "gnupg");
  mkdirSync(home, { mode: 0o700 });
  mkdirSync(folder);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: "utf8", stdio: "pipe", env: { ...process.env, GNUPGHOME: home, HOME: scratch } });
  writeFileSync(join(scratch, "toy.spec"), spec);
  run("rpmbuild", "-bb", "--define", `_topdir ${scratch}/build`, "--define", "_build_id_links none", join(scratch, "toy.spec"));
  cpSync(join(scratch, "build/RPMS/noarch"), folder, { recursive: true });
  mkdirSync(join(scratch, "more"));
  for (const file of more?.(join(scratch, "more")) ?? []) cpSync(file, join(folder, basename(file)));
  run(
    "gpg",
    "--batch",
    "--quiet",
    "--passphrase",
    "",
    "--quick-generate-key",
    "Toy <toy@example.com>",
    "rsa3072",
    "sign",
    "never",
  );
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (sign) run("rpmsign", "--define", "_gpg_name Toy", "--define", "__gpg /usr/bin/gpg", "--addsign", ...files);
  run("createrepo_c", "--quiet", folder);
  const key = run("gpg", "--armor", "--export");
  run("gpgconf", "--kill", "all");
  return {
    folder,
    key,
    find: (name) => readdirSync(folder).find((file) => file.startsWith(`${name}-1`)) ?? name,
    [Symbol.dispose]: () => rmSync(scratch, { recursive: true }),
  };
}

/** Changes one byte in the payload of a package. */
export function damage(file: string): void {
  const bytes = readFileSync(file);
  const last = bytes.length - 20;
  bytes[last] = (bytes[last] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
