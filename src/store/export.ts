import { mkdirSync } from "node:fs";
import { execa } from "execa";
import { StoreError } from "../errors.ts";

/** Copies a tree exactly: owners, modes, times, attributes, links, devices and holes. */
export async function exportTree(source: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  const { exitCode, stderr } = await execa("cp", ["-a", "--reflink=auto", "--", `${source}/.`, target], { reject: false });
  if (exitCode === 0) return;
  const full = /No space left|quota/i.test(stderr);
  throw new StoreError(`Cannot export to '${target}': ${stderr.split("\n")[0] ?? ""}`, {
    ...(full ? { code: "E_STORE_FULL", hint: "Free space there, or export somewhere else" } : {}),
  });
}
