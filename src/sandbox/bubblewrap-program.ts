import { execFile } from "node:child_process";
import { accessSync, chmodSync, constants, copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { codeOf, HostError } from "../errors.ts";

/** The bubblewrap to use and what it can do. */
export interface BubblewrapProgram {
  readonly path: string;
  /** Whether a tmpfs can be given a size (0.7 and later). */
  readonly limitsMemory: boolean;
}

/**
 * Finds bubblewrap. Ubuntu 25.04 and later attach an AppArmor profile to its path that takes capabilities from everything it starts: a copy
 * in a private folder has no profile. `root` is where the host's files are.
 */
export async function findBubblewrap(folder: string, root = "/"): Promise<BubblewrapProgram> {
  const installed = ["usr/bin/bwrap", "usr/local/bin/bwrap", "bin/bwrap"].map((path) => join(root, path)).find(isExecutable);
  if (installed === undefined) {
    throw new HostError("Cannot run stages: this host has no bubblewrap", { hint: "Install it: apt-get install bubblewrap" });
  }
  const path = isAppArmorActive(root) ? await copyUnconfined(installed, join(folder, "bwrap")) : installed;
  const { stdout } = await promisify(execFile)(path, ["--version"]);
  return { path, limitsMemory: canLimitMemory(stdout) };
}

/** Whether a version line of bubblewrap (`bubblewrap 0.8.0`) is of one that knows `--size`. */
export function canLimitMemory(versionLine: string): boolean {
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(versionLine) ?? [];
  return Number(major) > 0 || Number(minor) >= 7;
}

function isAppArmorActive(root: string): boolean {
  try {
    return readFileSync(join(root, "sys/module/apparmor/parameters/enabled"), "utf8").startsWith("Y");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

async function copyUnconfined(source: string, target: string): Promise<string> {
  copyFileSync(source, target);
  chmodSync(target, 0o755);
  const { stdout } = await promisify(execFile)(target, ["--ro-bind", "/", "/", "/bin/cat", "/proc/self/attr/current"]);
  if (!stdout.includes("bwrap")) return target;
  throw new HostError(`Cannot run stages: AppArmor confines what bubblewrap starts (${stdout.trim()})`, {
    hint: "Disable its profile: ln -s /etc/apparmor.d/bwrap-userns-restrict /etc/apparmor.d/disable/ && systemctl reload apparmor",
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
