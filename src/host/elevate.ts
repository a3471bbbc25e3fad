import { spawnSync } from "node:child_process";
import { HostError } from "../errors.ts";

/** Returns when the process is root; otherwise runs the same program as root through sudo, when that needs no password. */
export function becomeRoot(say: (line: string) => void): void {
  if (process.getuid?.() === 0) return;
  const probe = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" });
  if (probe.status !== 0 || process.execve === undefined) {
    throw new HostError("Cannot build: stages run in namespaces that only root can make", {
      hint: "Run the same command with sudo",
    });
  }
  say("Running as root through sudo");
  const program = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve("/usr/bin/sudo", ["sudo", "-n", "--", ...program], {
    PATH: process.env.PATH ?? "",
    TERM: process.env.TERM ?? "dumb",
  });
}
