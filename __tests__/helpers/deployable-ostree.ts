import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Input } from "../../src/modules/stage.ts";
import { layFiles } from "./run-module.ts";

/** Whether this host has the program. */
export const hasOstree = existsSync("/usr/bin/ostree");

/** A repository with one commit of a small system that can be deployed. */
export interface OstreeRepository extends Disposable {
  readonly path: string;
  readonly commit: string;
  readonly ref: string;
  /** The commit as stages are given it. */
  readonly input: Input;
}

const system = {
  "/usr/lib/os-release": "NAME=Toy\nID=toy\nVERSION_ID=1\n",
  "/usr/etc/hostname": "toy\n",
  "/usr/lib/modules/6.1/vmlinuz": "kernel",
  "/usr/lib/modules/6.1/initramfs.img": "initramfs",
  "/usr/lib/tmpfiles.d/toy.conf": "d /var/home 0755 root root -\nd /var/roothome 0700 root root -\n",
  "/boot": null,
  "/var": null,
  "/sysroot": null,
  "/proc": null,
  "/sys": null,
  "/dev": null,
  "/run": null,
  "/tmp": null,
};

/** Makes it. */
export function makeOstreeRepository(): OstreeRepository {
  const folder = mkdtempSync(join(tmpdir(), "ostree-repository-"));
  const path = join(folder, "repo");
  const ref = "toy/1";
  layFiles(join(folder, "system"), system);
  mkdirSync(path);
  const ostree = (...args: string[]) => execFileSync("ostree", [...args, `--repo=${path}`], { encoding: "utf8" }).trim();
  ostree("init", "--mode=archive");
  const commit = ostree(
    "commit",
    `--branch=${ref}`,
    "--owner-uid=0",
    "--owner-gid=0",
    "--add-metadata-string=version=1.5",
    join(folder, "system"),
  );
  return {
    path,
    commit,
    ref,
    input: { path, data: { refs: { [commit]: { ref } } } },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
