/**
 * The whole test suite: one jest run, one closing line. A kind of test (unit, .itg, .e2e) whose every test was skipped fails the run in CI.
 * `npm test -- PATTERN...` runs the files whose path contains a pattern.
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { findMissingTools, installTools } from "../src/host/tools.ts";

/** What `results-reporter.js` writes. */
interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly files: readonly { readonly path: string; readonly statuses: readonly string[] }[];
}

/** Programs the suite runs, beyond Node: installed first on a machine where we are root and apt is there. */
const testTools = `
  apt-ftparchive busybox bwrap bzip2 cpio createrepo_c cryptsetup debootstrap dnf docker-registry dpkg-deb genisoimage getcap getfattr getfacl
  gpg fish grub-mkimage implantisomd5 isohybrid lvcreate lzip lzop mcopy mkfs.btrfs mkfs.erofs mkfs.ext4 mkfs.fat mkfs.xfs mksquashfs objcopy openssl
  ostree parted python3 qemu-img qemu-system-x86_64 rpm rpmbuild setfattr setfiles sfdisk sgdisk skopeo strings sudo
  systemd-tmpfiles unzip veritysetup xorrisofs xz zip zsh zstd
  /etc/ssl/certs/ca-certificates.crt /usr/lib/ISOLINUX /usr/lib/syslinux/modules/bios /usr/lib/grub/i386-pc /usr/lib/grub/x86_64-efi
  /usr/lib/systemd/boot/efi/linuxx64.efi.stub /usr/share/OVMF /usr/share/keyrings/debian-archive-keyring.gpg
`
  .trim()
  .split(/\s+/);

const missing = findMissingTools(testTools);
if (missing.length > 0 && process.getuid?.() === 0) await installTools(missing, console.log, new AbortController().signal);
const scratch = mkdtempSync(join(tmpdir(), "osbuild-action-test-"));
const report = join(scratch, "report.json");
// As root in a mount namespace of its own: whatever a test leaves mounted goes with the run.
const isolate = process.getuid?.() === 0 ? ["unshare", "--mount", "--propagation", "slave", "--"] : [];
const [program = process.execPath, ...before] = [...isolate, process.execPath];
const run = await execa(
  program,
  [
    ...before,
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    "node_modules/jest/bin/jest.js",
    "--reporters=default",
    "--reporters=./scripts/results-reporter.js",
    "--maxWorkers=2",
    ...process.argv.slice(2),
  ],
  {
    stdout: "inherit",
    stderr: "inherit",
    reject: false,
    env: { OSBUILD_ACTION_TEST_STORE: join(scratch, "store"), OSBUILD_ACTION_TEST_RESULTS: report },
  },
);
const results = JSON.parse(readFileSync(report, "utf8")) as Results;
rmSync(scratch, { recursive: true, force: true });

let failed = run.exitCode !== 0;
for (const kind of ["unit", "itg", "e2e"]) {
  const statuses = results.files.filter((file) => kindOf(file.path) === kind).flatMap((file) => file.statuses);
  if (statuses.length > 0 && statuses.every((status) => status === "pending")) {
    console.error(`Every ${kind} test was skipped.`);
    failed ||= process.env.CI === "true";
  }
}
console.log(`${results.passed} passed, ${results.failed} failed, ${results.skipped} skipped`);
process.exitCode = failed ? 1 : 0;

function kindOf(path: string): string {
  return /\.(itg|e2e)\.test\.ts$/.exec(path)?.[1] ?? "unit";
}
