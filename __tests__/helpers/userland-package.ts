import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Programs of this host and all they load, as one RPM package: a build root that a manifest installs like any other. */
export function makeUserlandPackage(scratch: string, programs: readonly string[]): string {
  const files = join(scratch, "files");
  const wanted = [...programs.map(findProgram), ...["/usr/lib/rpm"].filter((path) => existsSync(path))];
  const libraries = programs.flatMap((name) => listLibraries(findProgram(name)));
  for (const path of new Set([...wanted, ...libraries])) {
    const target = join(files, realpathSync(dirname(path)), basename(path));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(realpathSync(path), target, { recursive: true, verbatimSymlinks: true });
  }
  writeFileSync(join(scratch, "userland.spec"), spec(files));
  const defines = [`_topdir ${scratch}/build`, "_build_id_links none", "_binary_payload w1.gzdio", "debug_package %{nil}"];
  const flags = [...defines, "__os_install_post %{nil}"].flatMap((one) => ["--define", one]);
  execFileSync("rpmbuild", ["-bb", ...flags, join(scratch, "userland.spec")], {
    stdio: "pipe",
    env: { ...process.env, HOME: scratch },
  });
  rmSync(files, { recursive: true });
  const [folder = ""] = readdirSync(join(scratch, "build/RPMS"));
  const [file = ""] = readdirSync(join(scratch, "build/RPMS", folder));
  return join(scratch, "build/RPMS", folder, file);
}

const spec = (files: string) => `
Name: userland
Version: 1
Release: 1
Summary: programs of the host
License: MIT
AutoReqProv: no
%description
programs of the host
%install
mkdir -p %{buildroot}
cp -a ${files}/. %{buildroot}
%files
/usr
`;

function findProgram(name: string): string {
  return realpathSync(execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim()).replace(/[^/]*$/, name);
}

/** Libraries that a program loads, its loader among them. */
function listLibraries(program: string): readonly string[] {
  const text = execFileSync("ldd", [program], { encoding: "utf8" });
  return [...text.matchAll(/(?:=> |^\s+)(\/\S+)/gm)].map((match) => match[1] ?? "");
}
