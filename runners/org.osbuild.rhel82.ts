import {
  makeDeclaredFiles,
  makeLoaderCache,
  makeMachineId,
  makeSystemUsers,
  removeNameServiceConfiguration,
  selectCryptoPolicy,
  selectPython,
} from "../src/modules/preparation.ts";
import type { RunnerContext, RunnerMeta } from "../src/modules/runner.ts";

export const meta = {
  summary: "Prepare a build root of RHEL 8.2 or later, or one of its relatives",
  description: "As for Fedora 38, with the Python that RHEL 8 ships as `python3`.",
  aliases: ["org.osbuild.almalinux8", "org.osbuild.centos8", "org.osbuild.rhivos"],
} as const satisfies RunnerMeta;

export async function prepare(context: RunnerContext): Promise<void> {
  await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
  makeMachineId(context);
  await makeDeclaredFiles(context);
  removeNameServiceConfiguration(context);
  await selectCryptoPolicy(context);
  selectPython(context);
}
