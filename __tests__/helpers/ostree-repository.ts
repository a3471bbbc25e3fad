import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes an archive repository with one commit of a small tree on the branch `test/x86_64/os`; returns the commit. */
export function makeOstreeRepository(folder: string): { readonly repo: string; readonly commit: string } {
  const repo = join(folder, "repo");
  const content = join(folder, "content");
  mkdirSync(join(content, "usr/etc"), { recursive: true });
  writeFileSync(join(content, "usr/etc/os-release"), "ID=test\n");
  execFileSync("ostree", ["init", "--mode=archive", `--repo=${repo}`]);
  const args = ["commit", `--repo=${repo}`, "-b", "test/x86_64/os", `--tree=dir=${content}`, "--owner-uid=0", "--owner-gid=0"];
  const commit = execFileSync("ostree", args).toString().trim();
  return { repo, commit };
}
