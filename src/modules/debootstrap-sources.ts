import { formatStanza } from "./apt-sources.ts";
import { quoteForShell } from "./run-in-tree.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import type { Tree } from "./tree.ts";

/** Which suite, and what of it. */
export interface SuiteRequest {
  readonly suite: string;
  readonly architecture: string;
  readonly components?: readonly string[] | undefined;
}

const rolling: readonly string[] = ["sid", "unstable", "experimental"]; // updates go to the suite itself

/**
 * Where debootstrap would get a suite that the host's own sources do not have: Debian on an Ubuntu host, a newer Debian on an older one.
 * With the updates and security fixes of the suite, which debootstrap itself leaves to later. Undefined when it does not know the suite.
 */
export async function findDebootstrapSources(
  exec: StageContext["exec"],
  system: Tree,
  { suite, architecture, components }: SuiteRequest,
): Promise<readonly string[] | undefined> {
  const { mirror, keyring } = await readDefaults(exec, system, { suite, architecture });
  if (mirror === undefined || keyring === undefined) return undefined;
  if (!system.isFile(keyring))
    throw new StageFailure(
      `Cannot check the repository of '${suite}': there is no '${keyring}'. Install the distribution's archive keyring`,
    );
  const ubuntu = keyring.includes("ubuntu");
  const common = {
    types: "deb",
    components: (components ?? (ubuntu ? ["main", "universe"] : ["main"])).join(" "),
    "signed-by": keyring,
  };
  const format = (uris: string, suites: readonly string[]) =>
    formatStanza(new Map(Object.entries({ uris, suites: suites.join(" "), ...common })));
  if (rolling.includes(suite)) return [format(mirror, [suite])];
  const updates = [suite, `${suite}-updates`];
  if (ubuntu) return [format(mirror, [...updates, `${suite}-security`])];
  return [format(mirror, updates), format(`${mirror.replace(/\/+$/, "")}-security`, [`${suite}-security`])];
}

interface Defaults {
  readonly mirror?: string | undefined;
  readonly keyring?: string | undefined;
}

/** debootstrap's script of a suite is shell: it is run with those two of its commands that say where the suite is. */
async function readDefaults(exec: StageContext["exec"], system: Tree, { suite, architecture }: SuiteRequest): Promise<Defaults> {
  const script = `/usr/share/debootstrap/scripts/${suite}`;
  if (!system.isFile(script)) return {};
  const commands = 'default_mirror() { echo "mirror $1"; }; keyring() { echo "keyring $1"; }';
  const load = `${commands}; ARCH=${quoteForShell(architecture)} SUITE=${suite}; . ${quoteForShell(system.resolve(script))}`;
  const { stdout } = await exec("sh", ["-c", `(${load}) 2>/dev/null; true`], { quiet: true });
  const last = (name: string) => [...stdout.matchAll(new RegExp(`^${name} (\\S+)$`, "gm"))].at(-1)?.[1];
  const general = /^DEF_MIRROR="([^"]+)"/m.exec(system.findText("/usr/sbin/debootstrap") ?? "")?.[1];
  return { mirror: last("mirror") ?? general, keyring: last("keyring") };
}
