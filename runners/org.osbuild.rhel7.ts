import { makeLoaderCache, removeNameServiceConfiguration } from "../src/modules/preparation.ts";
import type { RunnerContext, RunnerMeta } from "../src/modules/runner.ts";

export const meta = {
  summary: "Prepare a build root of RHEL 7",
  description: "Makes the loader's cache, the folder of the iSCSI libraries included.",
} as const satisfies RunnerMeta;

export async function prepare(context: RunnerContext): Promise<void> {
  await makeLoaderCache(context, ["/usr/lib64/iscsi"]);
  removeNameServiceConfiguration(context);
}
