import { readFileSync } from "node:fs";

/**
 * Which capabilities a stage keeps: osbuild's defaults and what the module asks for, but never one that this process lacks. bubblewrap 0.8
 * starts a program with *every* capability when it cannot set one of those asked for.
 */

const defaults = [
  ..."AUDIT_WRITE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID IPC_LOCK LINUX_IMMUTABLE MAC_OVERRIDE MKNOD".split(" "),
  ..."NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_CHROOT SYS_NICE SYS_RESOURCE".split(" "),
].map((name) => `CAP_${name}`);

/** By bit number, as the kernel counts them. */
const names = [
  ..."CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE".split(" "),
  ..."NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN".split(
    " ",
  ),
  ..."SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE".split(
    " ",
  ),
  ..."MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE".split(" "),
].map((name) => `CAP_${name}`);

/** Capabilities for a module that asks for `wanted` beyond the defaults; `permitted` is this process's mask. */
export function chooseCapabilities(wanted: readonly string[], permitted: bigint): readonly string[] {
  return [...new Set([...defaults, ...wanted])].filter((name) => isPermitted(name, permitted)).sort();
}

/** The permitted set of this process. */
export function readPermittedCapabilities(): bigint {
  return parsePermittedCapabilities(readFileSync("/proc/self/status", "utf8"));
}

/** The permitted set in the text of a /proc/PID/status. */
export function parsePermittedCapabilities(status: string): bigint {
  return BigInt(`0x${/^CapPrm:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
}

function isPermitted(name: string, permitted: bigint): boolean {
  const bit = names.indexOf(name);
  return bit >= 0 && ((permitted >> BigInt(bit)) & 1n) === 1n;
}
