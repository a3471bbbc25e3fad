import {
  makeDeclaredFiles,
  makeLoaderCache,
  makeMachineId,
  makeSystemUsers,
  removeNameServiceConfiguration,
  selectCryptoPolicy,
} from "../src/modules/preparation.ts";
import type { RunnerContext, RunnerMeta } from "../src/modules/runner.ts";

export const meta = {
  summary: "Prepare a build root of CentOS Stream 9 or one of its relatives",
  description: "As for Fedora 38.",
  aliases: ["org.osbuild.AutoSD9", "org.osbuild.almalinux9", "org.osbuild.autosd", "org.osbuild.ol9"],
} as const satisfies RunnerMeta;

export async function prepare(context: RunnerContext): Promise<void> {
  await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
  makeMachineId(context);
  await makeDeclaredFiles(context);
  removeNameServiceConfiguration(context);
  await selectCryptoPolicy(context);
}
