import {
  makeDeclaredFiles,
  makeLoaderCache,
  makeMachineId,
  makeSystemUsers,
  removeNameServiceConfiguration,
  selectPython,
} from "../src/modules/preparation.ts";
import type { RunnerContext, RunnerMeta } from "../src/modules/runner.ts";

export const meta = {
  summary: "Prepare a build root of RHEL 8.1",
  description: "As for RHEL 8.2, with the release file that RHEL 8.1 keeps in `/etc` only, and without a cryptographic policy.",
} as const satisfies RunnerMeta;

const release = {
  NAME: "Red Hat Enterprise Linux",
  VERSION: "8.1 (Ootpa)",
  ID: "rhel",
  ID_LIKE: "fedora",
  VERSION_ID: "8.1",
  PLATFORM_ID: "platform:el8",
  PRETTY_NAME: "Red Hat Enterprise Linux 8.1 (Ootpa)",
  ANSI_COLOR: "0;31",
  CPE_NAME: "cpe:/o:redhat:enterprise_linux:8.1:GA",
  HOME_URL: "https://www.redhat.com/",
  BUG_REPORT_URL: "https://bugzilla.redhat.com/",
};

export async function prepare(context: RunnerContext): Promise<void> {
  await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
  makeMachineId(context);
  await makeDeclaredFiles(context);
  removeNameServiceConfiguration(context);
  const lines = Object.entries(release).map(([name, value]) => `${name}="${value}"\n`);
  context.root.remove("/etc/os-release");
  context.root.write("/etc/os-release", lines.join(""));
  selectPython(context);
}
