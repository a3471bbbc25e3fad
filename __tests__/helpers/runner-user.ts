import { execFileSync, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";

/** The user that runs a runner's steps. */
export interface RunnerUser extends Disposable {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Makes a user without privileges who may use sudo without a password, as hosted runners have one. Needs root; installs sudo where it is missing. */
export function addRunnerUser(): RunnerUser {
  if (spawnSync("sudo", ["-V"]).status !== 0) execFileSync("apt-get", ["install", "--yes", "sudo"], { stdio: "ignore" });
  const name = `runner${process.pid}`;
  execFileSync("useradd", ["--no-create-home", "--shell", "/usr/sbin/nologin", name]);
  const rule = `/etc/sudoers.d/${name}`;
  writeFileSync(rule, `${name} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 });
  const idOf = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  return {
    name,
    uid: idOf("-u"),
    gid: idOf("-g"),
    [Symbol.dispose]: () => {
      rmSync(rule);
      execFileSync("userdel", [name]);
    },
  };
}
