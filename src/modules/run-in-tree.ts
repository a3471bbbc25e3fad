import { describeCommandLine } from "./command-line.ts";
import { type ExecOptions, type ExecResult, type StageContext, StageFailure } from "./stage.ts";

/**
 * Programs of the tree that expect a running system around them (package scripts, initramfs builders). They run with the tree as
 * their root, in a mount namespace of their own: whatever is mounted for them is gone when they end, however they end.
 */

/** How `runInTree` runs a program, beyond `exec`. */
export interface InTreeOptions extends ExecOptions {
  /** What to show at paths of the tree: folders and files of the build root. A folder is made where /run has none. */
  readonly binds?: Readonly<Record<string, string>>;
  /** Hide what the tree has in /run and /tmp behind empty folders that vanish afterwards. */
  readonly scratch?: boolean;
}

const kernelFolders = ["/dev", "/proc", "/sys"];

/** Runs a program of the tree, with /dev, /proc and /sys; folders for these are made where the tree has none. */
export async function runInTree(
  { tree, exec }: Pick<StageContext, "tree" | "exec">,
  command: string,
  args: readonly string[] = [],
  { binds = {}, scratch = false, ...options }: InTreeOptions = {},
): Promise<ExecResult> {
  for (const path of kernelFolders) tree.makeDirectory(path, { parents: true });
  const hidden = scratch ? ["/run", "/tmp"].filter((path) => tree.isDirectory(path)) : [];
  const script = [
    "set -e",
    ...kernelFolders.map((path) => `mount --rbind ${path} ${quoteForShell(tree.resolve(path))}`),
    ...hidden.map(
      (path) => `mount -t tmpfs -o mode=${path === "/tmp" ? "1777" : "0755"} tmpfs ${quoteForShell(tree.resolve(path))}`,
    ),
    ...Object.entries(binds).flatMap(([path, source]) => bind(path, source, tree)),
    "chroot=$(command -v chroot)",
    `PATH=${treePath}`,
    `exec "$chroot" ${quoteForShell(tree.path)} "$@"`,
  ];
  const namespace = ["--mount", "--propagation", "private", "sh", "-c", script.join("\n"), "sh"];
  const result = await exec("unshare", [...namespace, command, ...args], { ...options, okCodes: everyCode });
  if ([0, ...(options.okCodes ?? [])].includes(result.exitCode)) return result;
  throw new StageFailure(`${describeCommandLine(command, args)} in the tree ended with code ${result.exitCode}`);
}

const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);

/** Where the programs of a tree are, those without a merged /usr included. */
const treePath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

function bind(path: string, source: string, tree: StageContext["tree"]): readonly string[] {
  const target = quoteForShell(tree.resolve(path));
  return [...(path.startsWith("/run/") ? [`mkdir -p ${target}`] : []), `mount --rbind ${quoteForShell(source)} ${target}`];
}

/** One word of a shell command line, whatever it contains. */
export function quoteForShell(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
