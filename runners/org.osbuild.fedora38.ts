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
  summary: "Prepare a build root of Fedora 38 or later",
  description: "As for Fedora 30, with the default cryptographic policy, which package signatures are checked by.",
  aliases: ["org.osbuild.eln11", "org.osbuild.fedora-asahi-remix"],
} as const satisfies RunnerMeta;

export async function prepare(context: RunnerContext): Promise<void> {
  await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
  makeMachineId(context);
  await makeDeclaredFiles(context);
  removeNameServiceConfiguration(context);
  await selectCryptoPolicy(context);
}
