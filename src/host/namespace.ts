import { readFileSync, readlinkSync } from "node:fs";
import { HostError } from "../errors.ts";
import { systemCall } from "../linux/native.ts";

/**
 * The engine lives in a mount namespace of its own: whatever it mounts vanishes with it, however it ends. A namespace can only be
 * entered before Node starts its threads, so the program is executed again, once, through unshare(1).
 */

const marker = "OSBUILD_ACTION_OUTSIDE_NAMESPACE";
const capSysAdmin = 21n;
const setDescriptorFlags = 2;
/** Reading a manifest makes much garbage in a short time: with room for it, it is never collected. */
const heapFlags = ["--min-semi-space-size=16"];

/** Returns when the process is in a private mount namespace; executes the program again, with the descriptors to keep, when it is not. Needs root. */
export function enterPrivateNamespace(env: Readonly<Record<string, string | undefined>>, keep: readonly number[] = []): void {
  const here = readlinkSync("/proc/self/ns/mnt");
  if (env[marker] !== undefined && env[marker] !== here) return;
  requireAdministration();
  // Node closes what it inherited beyond standard error when it executes another program.
  for (const descriptor of keep)
    systemCall("int fcntl(int fd, int cmd, int arg)", [descriptor, setDescriptorFlags, 0], `descriptor ${descriptor}`);
  const program = [process.execPath, ...heapFlags, ...process.execArgv, ...process.argv.slice(1)];
  const args = ["--mount", "--propagation", "slave", "--", ...program];
  process.execve?.("/usr/bin/unshare", ["unshare", ...args], { ...definedValues(env), [marker]: here });
  throw new HostError("Cannot start in a private mount namespace", {
    hint: "Run with Node 24 or later on Linux, with /usr/bin/unshare from util-linux",
  });
}

function requireAdministration(): void {
  if (process.platform !== "linux") {
    throw new HostError(`Cannot build on ${process.platform}: stages run in Linux namespaces`, {
      hint: "validate, inspect and plan work here; build on Linux",
    });
  }
  const status = readFileSync("/proc/self/status", "utf8");
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? "0"}`);
  if ((effective >> capSysAdmin) & 1n) {
    requireMountedRoot();
    return;
  }
  throw new HostError("Cannot mount: this process lacks the capability CAP_SYS_ADMIN", {
    hint: process.getuid?.() === 0 ? "In a container, start it with --privileged" : "Run the same command with sudo",
  });
}

/** In a plain chroot(2) the root is a folder like any other, whose mounts nobody can keep from spreading. */
function requireMountedRoot(): void {
  const mounted = readFileSync("/proc/self/mountinfo", "utf8")
    .split("\n")
    .some((line) => line.split(" ")[4] === "/");
  if (mounted) return;
  throw new HostError("Cannot mount: the root of this system is no mount point, as in a plain chroot", {
    hint: "Bind the folder to itself before chroot (mount --bind FOLDER FOLDER), or use a container",
  });
}

function definedValues(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
