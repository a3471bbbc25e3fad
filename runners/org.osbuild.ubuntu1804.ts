import {
  makeDeclaredFiles,
  makeLoaderCache,
  makeSystemUsers,
  removeNameServiceConfiguration,
} from "../src/modules/preparation.ts";
import type { RunnerContext, RunnerMeta } from "../src/modules/runner.ts";

export const meta = {
  summary: "Prepare a Debian or Ubuntu build root",
  description: "Makes the loader's cache and the users, files and folders that packages declare to systemd.",
  aliases: ["org.osbuild.debian"],
} as const satisfies RunnerMeta;

export async function prepare(context: RunnerContext): Promise<void> {
  await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
  await makeDeclaredFiles(context);
  removeNameServiceConfiguration(context);
}
