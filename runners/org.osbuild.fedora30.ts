import {
  makeDeclaredFiles,
  makeLoaderCache,
  makeMachineId,
  makeSystemUsers,
  removeNameServiceConfiguration,
} from "../src/modules/preparation.ts";
import type { RunnerContext, RunnerMeta } from "../src/modules/runner.ts";

export const meta = {
  summary: "Prepare a build root of Fedora 30 to 37",
  description: "Makes the loader's cache, a machine id, and the users, files and folders that packages declare to systemd.",
  aliases: ["org.osbuild.asahi-fedora-remix"],
} as const satisfies RunnerMeta;

export async function prepare(context: RunnerContext): Promise<void> {
  await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
  makeMachineId(context);
  await makeDeclaredFiles(context);
  removeNameServiceConfiguration(context);
}
