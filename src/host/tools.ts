import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { HostError, messageOf } from "../errors.ts";

/** Programs of the host that builds run, with the Debian and Ubuntu package that has each. */
const packages: Readonly<Record<string, string>> = {
  "apt-ftparchive": "apt-utils",
  "apt-get": "apt",
  btrfs: "btrfs-progs",
  bzip2: "bzip2",
  busybox: "busybox-static",
  bwrap: "bubblewrap",
  chattr: "e2fsprogs",
  createrepo_c: "createrepo-c",
  cryptsetup: "cryptsetup-bin",
  curl: "curl",
  dmsetup: "dmsetup",
  dnf: "dnf",
  "dpkg-deb": "dpkg",
  flock: "util-linux",
  genisoimage: "genisoimage",
  getcap: "libcap2-bin",
  getfacl: "acl",
  getfattr: "attr",
  gpg: "gnupg",
  "grub-mkimage": "grub-common",
  implantisomd5: "isomd5sum",
  isohybrid: "syslinux-utils",
  lvchange: "lvm2",
  lvcreate: "lvm2",
  mcopy: "mtools",
  mke2fs: "e2fsprogs",
  "mkfs.btrfs": "btrfs-progs",
  "mkfs.erofs": "erofs-utils",
  "mkfs.ext4": "e2fsprogs",
  "mkfs.fat": "dosfstools",
  "mkfs.xfs": "xfsprogs",
  mksquashfs: "squashfs-tools",
  mkswap: "util-linux",
  mtools: "mtools",
  objcopy: "binutils",
  openssl: "openssl",
  ostree: "ostree",
  parted: "parted",
  "qemu-img": "qemu-utils",
  "qemu-system-aarch64": "qemu-system-arm",
  "qemu-system-x86_64": "qemu-system-x86",
  rpm: "rpm",
  rpmbuild: "rpm",
  rpmkeys: "rpm",
  setfattr: "attr",
  setfiles: "policycoreutils",
  sfdisk: "fdisk",
  sgdisk: "gdisk",
  skopeo: "skopeo",
  strings: "binutils",
  "systemd-dissect": "systemd-container",
  "systemd-sysusers": "systemd",
  "systemd-tmpfiles": "systemd",
  tar: "tar",
  unshare: "util-linux",
  veritysetup: "cryptsetup-bin",
  xfs_admin: "xfsprogs",
  xorrisofs: "xorriso",
  xz: "xz-utils",
  zip: "zip",
  zstd: "zstd",
};

/** Folders GRUB's programs read, as packages: they are no programs, so they are looked up by path. */
const folders: Readonly<Record<string, string>> = {
  "/usr/lib/ISOLINUX": "isolinux",
  "/usr/lib/syslinux/modules/bios": "syslinux-common",
  "/usr/lib/grub/i386-pc": "grub-pc-bin",
  "/usr/lib/grub/x86_64-efi": "grub-efi-amd64-bin",
  "/usr/lib/grub/arm64-efi": "grub-efi-arm64-bin",
  "/usr/lib/systemd/boot/efi/linuxx64.efi.stub": "systemd-boot-efi",
  "/etc/ssl/certs/ca-certificates.crt": "ca-certificates",
  "/usr/share/OVMF": "ovmf",
  "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
};

/** What every build needs, whatever the manifest says. */
export const engineTools: readonly string[] = ["bwrap"];

const searchPath = `/usr/local/sbin${delimiter}/usr/local/bin${delimiter}/usr/sbin${delimiter}/usr/bin${delimiter}/sbin${delimiter}/bin`;

/** Tools (programs, or absolute paths) that the host lacks. */
export function findMissingTools(tools: Iterable<string>): readonly string[] {
  return [...new Set(tools)].filter((tool) => !isPresent(tool)).sort();
}

/** Packages of Debian and Ubuntu that have these tools; a tool nobody knows stands for itself. */
export function packagesOf(tools: readonly string[]): readonly string[] {
  return [...new Set(tools.map((tool) => packages[tool] ?? folders[tool] ?? tool))].sort();
}

/** The error for missing tools: names them and the one command that installs them. */
export function missingToolsError(tools: readonly string[]): HostError {
  return new HostError(`This host lacks ${tools.join(", ")}`, {
    hint: `Run: sudo apt-get install -y --no-install-recommends ${packagesOf(tools).join(" ")}   (or build with --install-dependencies)`,
  });
}

/** Installs missing tools with apt, after saying which. Throws `HostError` when apt is not there or fails. */
export async function installTools(tools: readonly string[], say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const names = packagesOf(tools);
  if (!isPresent("apt-get")) throw missingToolsError(tools);
  say(`Installing ${names.join(", ")} (for ${tools.join(", ")})`);
  try {
    await apt(["update"], say, signal);
    await apt(["install", "--yes", "--no-install-recommends", ...names], say, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new HostError(`Cannot install ${names.join(", ")}: ${messageOf(error).split("\n")[0]}`, {
      hint: "Install them by hand, then run the same command again",
      cause: error,
    });
  }
  const missing = findMissingTools(tools);
  if (missing.length > 0) throw missingToolsError(missing);
}

async function apt(args: readonly string[], say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const { execa } = await import("execa");
  const child = execa("apt-get", ["--quiet=2", ...args], {
    env: { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" },
    cancelSignal: signal,
    all: true,
    stdin: "ignore",
  });
  for await (const line of child.iterable({ from: "all" })) {
    if (/^(Setting up|E:|W:)/.test(line)) say(`  ${line}`);
  }
  await child;
}

function isPresent(tool: string): boolean {
  const candidates = tool.startsWith("/") ? [tool] : searchPath.split(delimiter).map((folder) => join(folder, tool));
  return candidates.some((path) => {
    try {
      accessSync(path, tool.startsWith("/") ? constants.R_OK : constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
