import { describeCommandLine } from "./command-line.ts";
import { type ExecOptions, type ExecResult, type StageContext, StageFailure } from "./stage.ts";

/**
 * Programs of the tree that expect a running system around them (package scripts, initramfs builders). They run with the tree as
 * their root, in a mount namespace of their own: whatever is mounted for them is gone when they end, however they end.
 */

/** How `runInTree` and `runOnTree` run a program, beyond `exec`. */
export interface InTreeOptions extends ExecOptions {
  /** What to show at paths of the tree: folders and files of the build root. A folder is made where /run has none. */
  readonly binds?: Readonly<Record<string, string>>;
  /** Hide what the tree has in /run and /tmp behind empty folders that vanish afterwards. */
  readonly scratch?: boolean;
  /** Give standard error with standard output, so that messages about a failure can be told. */
  readonly mergeErrors?: boolean;
}

type Host = Pick<StageContext, "tree" | "exec">;

/** Where the programs of a tree are, those without a merged /usr included. */
const treePath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Runs a program of the tree, with /dev, /proc and /sys; folders for these are made where the tree has none. */
export async function runInTree(
  host: Host,
  command: string,
  args: readonly string[] = [],
  options: InTreeOptions = {},
): Promise<ExecResult> {
  const enter = ["chroot=$(command -v chroot)", `PATH=${treePath}`, `exec "$chroot" ${quoteForShell(host.tree.path)} "$@"`];
  const result = await runMounted(host, enter, [command, ...args], options);
  return requireSuccess(result, `${describeCommandLine(command, args)} in the tree`, options);
}

/** Runs a program of the build root that changes its root to the tree itself, with the tree's /dev, /proc and /sys as above. */
export async function runOnTree(
  host: Host,
  command: string,
  args: readonly string[] = [],
  options: InTreeOptions = {},
): Promise<ExecResult> {
  const result = await runMounted(host, ['exec "$@"'], [command, ...args], options);
  return requireSuccess(result, describeCommandLine(command, args), options);
}

/** A folder shown at another place, or an empty filesystem of a kind (`tmpfs`, `devtmpfs`); paths as the build root sees them. */
export interface PrivateMount {
  readonly source: string;
  readonly target: string;
  readonly fileSystem?: "tmpfs" | "devtmpfs";
}

/** Runs a program of the build root with folders mounted for it alone, and nothing more. */
export async function runMountedOn(
  { exec }: Pick<StageContext, "exec">,
  mounts: readonly PrivateMount[],
  command: string,
  args: readonly string[] = [],
  options: ExecOptions = {},
): Promise<ExecResult> {
  if (mounts.length === 0) return exec(command, args, options);
  const script = ["set -e", ...mounts.flatMap(formatMount), 'exec "$@"'].join("\n");
  const result = await exec("unshare", [...privateMounts, script, "sh", command, ...args], { ...options, okCodes: everyCode });
  return requireSuccess(result, describeCommandLine(command, args), options);
}

function formatMount({ source, target, fileSystem }: PrivateMount): readonly string[] {
  const [from, to] = [quoteForShell(source), quoteForShell(target)];
  const make = /^\/(run|dev|etc)\//.test(target) ? [`mkdir -p ${to}`] : [];
  return [...make, fileSystem === undefined ? `mount --rbind ${from} ${to}` : `mount -t ${fileSystem} ${from} ${to}`];
}

const privateMounts = ["--mount", "--propagation", "private", "sh", "-c"];

const kernelFolders = ["/dev", "/proc", "/sys"];

function runMounted(
  { tree, exec }: Host,
  enter: readonly string[],
  argv: readonly string[],
  options: InTreeOptions,
): Promise<ExecResult> {
  const { binds = {}, scratch = false, mergeErrors = false, ...rest } = options;
  for (const path of kernelFolders) tree.makeDirectory(path, { parents: true });
  const hidden = scratch ? ["/run", "/tmp"].filter((path) => tree.isDirectory(path)) : [];
  const script = [
    "set -e",
    ...(mergeErrors ? ["exec 2>&1"] : []),
    ...kernelFolders.map((path) => `mount --rbind ${path} ${quoteForShell(tree.resolve(path))}`),
    ...hidden.map(
      (path) => `mount -t tmpfs -o mode=${path === "/tmp" ? "1777" : "0755"} tmpfs ${quoteForShell(tree.resolve(path))}`,
    ),
    ...Object.entries(binds).flatMap(([path, source]) => bind(path, source, tree)),
    ...enter,
  ];
  return exec("unshare", [...privateMounts, script.join("\n"), "sh", ...argv], { ...rest, okCodes: everyCode });
}

const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);

function requireSuccess(result: ExecResult, what: string, { okCodes = [] }: InTreeOptions): ExecResult {
  if ([0, ...okCodes].includes(result.exitCode)) return result;
  throw new StageFailure(`${what} ended with code ${result.exitCode}`);
}

function bind(path: string, source: string, tree: StageContext["tree"]): readonly string[] {
  const target = quoteForShell(tree.resolve(path));
  return [...(path.startsWith("/run/") ? [`mkdir -p ${target}`] : []), `mount --rbind ${quoteForShell(source)} ${target}`];
}

/** One word of a shell command line, whatever it contains. */
export function quoteForShell(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
