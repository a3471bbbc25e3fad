import type { RunnerContext } from "./runner.ts";

/** Steps that runners share. Each prepares one part of the empty /etc and /var of a build root. */

/** Makes the loader's cache; `folders` are searched beside the usual ones. */
export async function makeLoaderCache({ root, exec }: RunnerContext, folders: readonly string[] = []): Promise<void> {
  root.write("/etc/ld.so.conf", folders.map((folder) => `${folder}\n`).join(""));
  await exec("ldconfig");
}

/** Makes the users and groups that packages declare; in a build root without systemd those of the distribution's base, or root alone. */
export async function makeSystemUsers({ root, exec }: RunnerContext): Promise<void> {
  if (root.has("/usr/bin/systemd-sysusers")) {
    await exec("systemd-sysusers", [], { quiet: true });
    return;
  }
  for (const [name, minimum] of [
    ["passwd", "root:x:0:0:root:/root:/bin/sh\n"],
    ["group", "root:x:0:\n"],
  ] as const) {
    if (!root.has(`/etc/${name}`)) root.write(`/etc/${name}`, root.findText(`/usr/share/base-passwd/${name}.master`) ?? minimum);
  }
}

/** Makes the files and folders that packages declare. Some belong to users that nobody declares, so failures of single lines are none. */
export async function makeDeclaredFiles({ root, exec }: RunnerContext): Promise<void> {
  if (!root.has("/usr/bin/systemd-tmpfiles")) return;
  await exec("systemd-tmpfiles", ["--create"], { quiet: true, okCodes: [1, 65, 73] });
}

/** Gives the build root a machine id that is the same everywhere. */
export function makeMachineId({ root }: RunnerContext): void {
  if (!root.has("/etc/machine-id")) root.write("/etc/machine-id", `${"f".repeat(32)}\n`, { mode: 0o444 });
}

/** Name lookups by glibc's defaults: what packages configure may need services that do not run here. */
export function removeNameServiceConfiguration({ root }: RunnerContext): void {
  root.remove("/etc/nsswitch.conf");
}

/** Selects the default cryptographic policy; rpm of Fedora 38 and later refuses every signature without one. */
export async function selectCryptoPolicy({ root, exec }: RunnerContext): Promise<void> {
  root.makeDirectory("/etc/crypto-policies", { parents: true });
  await exec("cp", ["-r", "/usr/share/crypto-policies/back-ends/DEFAULT", "/etc/crypto-policies/back-ends"]);
}

/** Lets `python3` name the Python of RHEL 8, which is chosen through /etc there. */
export function selectPython({ root }: RunnerContext): void {
  root.makeDirectory("/etc/alternatives", { parents: true });
  if (root.find("/etc/alternatives/python3") === undefined) root.symlink("/usr/bin/python3.6", "/etc/alternatives/python3");
}

/** Collects the certificate authorities of the build root, for its programs to know servers by. Without their tools there are none. */
export async function collectCertificates(context: RunnerContext): Promise<void> {
  if (context.root.has("/usr/bin/update-ca-trust")) await extractTrust(context);
  else if (context.root.has("/usr/sbin/update-ca-certificates")) await bundleCertificates(context);
}

/** Fedora and its relatives, Arch Linux. A part of it may fail, as the tool does for formats it has no program for. */
async function extractTrust({ root, exec, log }: RunnerContext): Promise<void> {
  for (const folder of ["openssl", "pem", "java", "edk2"])
    root.makeDirectory(`/etc/pki/ca-trust/extracted/${folder}`, { parents: true });
  for (const folder of ["/etc/pki/tls/certs", "/etc/ssl"]) root.makeDirectory(folder, { parents: true });
  const bundle = "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem";
  for (const path of ["/etc/pki/tls/certs/ca-bundle.crt", "/etc/pki/tls/cert.pem"])
    if (root.find(path) === undefined) root.symlink(bundle, path);
  if (root.find("/etc/ssl/certs") === undefined) root.symlink("/etc/pki/tls/certs", "/etc/ssl/certs");
  try {
    await exec("update-ca-trust", ["extract"]);
  } catch (error) {
    log(`The certificates may be incomplete: ${(error as Error).message}`);
  }
}

/** Debian and its relatives: every certificate the packages ship is trusted. */
async function bundleCertificates({ root, exec }: RunnerContext): Promise<void> {
  const folder = "/usr/share/ca-certificates";
  root.makeDirectory("/etc/ssl/certs", { parents: true });
  root.write(
    "/etc/ca-certificates.conf",
    listCertificates(root, folder)
      .map((path) => `${path.slice(folder.length + 1)}\n`)
      .join(""),
  );
  await exec("update-ca-certificates", [], { quiet: true });
}

function listCertificates(root: RunnerContext["root"], folder: string): readonly string[] {
  return root.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return root.isDirectory(path) ? listCertificates(root, path) : name.endsWith(".crt") ? [path] : [];
  });
}
