/**
 * The sandbox's layout, as arguments of bubblewrap. Pure: what is described here is what a stage sees, in the order it is mounted.
 *
 * A stage sees the build root's /usr read-only, an /etc and a /var of its own, empty /run and /tmp of limited size, a private /dev, the
 * processes of its own pid namespace, and everything osbuild gives it below /run/osbuild. Nothing else of the host has a name in here.
 */

/** A path of the host shown in the sandbox. */
export interface Bind {
  readonly hostPath: string;
  readonly sandboxPath: string;
  readonly readOnly: boolean;
  /** No error when the host has no such path. */
  readonly optional?: boolean | undefined;
}

/** Everything that makes one sandbox different from another. */
export interface Sandbox {
  readonly root: SandboxRoot;
  /** Private folder shown as /dev; device nodes in it work. */
  readonly devPath: string;
  /** Writable folders that become /etc and /var. */
  readonly etcPath: string;
  readonly varPath: string;
  /** File shown as /proc/cmdline. */
  readonly kernelCommandLinePath: string;
  /** Shown in this order after the system's own folders; parents are made as needed. */
  readonly binds: readonly Bind[];
  /** Capabilities to keep: a subset of what this process holds. */
  readonly capabilities: readonly string[];
  readonly network: boolean;
  readonly env: Readonly<Record<string, string>>;
  /** Most bytes in /tmp; /run and /dev/shm get a quarter each. Undefined when this bubblewrap cannot limit. */
  readonly memoryBytes: number | undefined;
  /** A person's shell, which needs their terminal; nothing else is let near one. */
  readonly interactive?: boolean | undefined;
  /** Descriptor that bubblewrap reads a system call filter from. */
  readonly filterDescriptor?: number | undefined;
}

/** The parts of a build root that have a name in the sandbox, as paths of the host. */
export interface SandboxRoot {
  readonly usrPath: string;
  /** Undefined: not shown (never for the host). */
  readonly bootPath: string | undefined;
  /** The files and folders of its etc that are shown, by name. */
  readonly etc: Readonly<Record<string, string>>;
  readonly ostreePath: string | undefined;
}

/** Arguments of bubblewrap for a sandbox, the program's own argv not included. */
export function describeSandbox(sandbox: Sandbox): readonly string[] {
  return [
    ...describeIsolation(sandbox),
    ...describeSystem(sandbox),
    ...describeSystemFiles(sandbox.root),
    ...["--ro-bind", sandbox.kernelCommandLinePath, "/proc/cmdline"],
    ...sandbox.binds.flatMap(describeBind),
  ];
}

function describeIsolation({ capabilities, network, env, filterDescriptor, interactive }: Sandbox): readonly string[] {
  const namespaces = [
    "--unshare-ipc",
    "--unshare-pid",
    "--unshare-uts",
    "--unshare-cgroup-try",
    ...(network ? [] : ["--unshare-net"]),
  ];
  return [
    ...["--chdir", "/", "--die-with-parent", ...(interactive === true ? [] : ["--new-session"]), ...namespaces],
    ...["--hostname", "osbuild", "--cap-drop", "ALL"],
    ...capabilities.flatMap((name) => ["--cap-add", name]),
    ...["--clearenv", ...Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value])],
    ...(filterDescriptor === undefined ? [] : ["--seccomp", String(filterDescriptor)]),
  ];
}

function describeSystem({ root, devPath, etcPath, varPath, memoryBytes }: Sandbox): readonly string[] {
  const quarter = memoryBytes === undefined ? undefined : Math.floor(memoryBytes / 4);
  return [
    ...(root.bootPath === undefined ? [] : ["--ro-bind", root.bootPath, "/boot"]),
    ...["--ro-bind", root.usrPath, "/usr"],
    ...["lib", "lib64", "bin", "sbin"].flatMap((name) => ["--symlink", `usr/${name}`, `/${name}`]),
    ...["--dev-bind", devPath, "/dev", ...memory("/dev/shm", quarter, "1777")],
    ...["--bind", etcPath, "/etc", ...memory("/run", quarter, "0755"), ...memory("/tmp", memoryBytes, "1777")],
    // bubblewrap leaves the kernel's settings writable for root.
    ...["--bind", varPath, "/var", "--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys", "--ro-bind", "/sys", "/sys"],
    ...["--ro-bind-try", "/sys/fs/selinux", "/sys/fs/selinux"],
  ];
}

function memory(path: string, sizeBytes: number | undefined, mode: string): readonly string[] {
  return sizeBytes === undefined ? ["--tmpfs", path] : ["--perms", mode, "--size", String(sizeBytes), "--tmpfs", path];
}

function describeSystemFiles({ etc, ostreePath }: SandboxRoot): readonly string[] {
  const files = Object.entries(etc).flatMap(([name, path]) => ["--ro-bind", path, `/etc/${name}`]);
  return ostreePath === undefined ? files : [...files, "--ro-bind", ostreePath, "/ostree"];
}

function describeBind({ hostPath, sandboxPath, readOnly, optional }: Bind): readonly string[] {
  return [`--${readOnly ? "ro-" : ""}bind${optional === true ? "-try" : ""}`, hostPath, sandboxPath];
}
