import { describe, expect, test } from "@jest/globals";
import { describeSandbox, type Sandbox } from "../../../src/sandbox/bubblewrap.ts";

const sandbox: Sandbox = {
  root: {
    ...{ usrPath: "/trees/a/usr", bootPath: "/trees/a/boot", ostreePath: "/trees/a/ostree" },
    etc: { "mke2fs.conf": "/trees/a/etc/mke2fs.conf" },
  },
  ...{ devPath: "/state/dev", etcPath: "/state/etc", varPath: "/state/var", kernelCommandLinePath: "/state/cmdline" },
  binds: [],
  capabilities: [],
  network: false,
  env: {},
  memoryBytes: undefined,
};

/** Where one run of arguments begins in the whole; -1 when it is not there. */
function indexOf(argv: readonly string[], wanted: readonly string[]): number {
  return argv.findIndex((_, index) => wanted.every((argument, offset) => argv[index + offset] === argument));
}

describe("describeSandbox", () => {
  const table: readonly [string, Partial<Sandbox>, readonly string[]][] = [
    ["shows the build root's /usr read-only", {}, ["--ro-bind", "/trees/a/usr", "/usr"]],
    ["shows the build root's /boot", {}, ["--ro-bind", "/trees/a/boot", "/boot"]],
    ["links /lib into /usr", {}, ["--symlink", "usr/lib", "/lib"]],
    ["gives a private /dev", {}, ["--dev-bind", "/state/dev", "/dev"]],
    ["gives an /etc of the stage's own", {}, ["--bind", "/state/etc", "/etc"]],
    ["gives a /var of the stage's own", {}, ["--bind", "/state/var", "/var"]],
    ["hides the kernel's command line", {}, ["--ro-bind", "/state/cmdline", "/proc/cmdline"]],
    ["makes the kernel's settings read-only", {}, ["--ro-bind", "/proc/sys", "/proc/sys"]],
    ["shows a few files of the build root's /etc", {}, ["--ro-bind", "/trees/a/etc/mke2fs.conf", "/etc/mke2fs.conf"]],
    ["drops every capability first", { capabilities: ["CAP_CHOWN"] }, ["--cap-drop", "ALL", "--cap-add", "CAP_CHOWN"]],
    ["cuts the network off", {}, ["--unshare-net"]],
    ["limits /tmp", { memoryBytes: 4096 }, ["--perms", "1777", "--size", "4096", "--tmpfs", "/tmp"]],
    ["limits /run to a quarter", { memoryBytes: 4096 }, ["--perms", "0755", "--size", "1024", "--tmpfs", "/run"]],
    ["mounts an unlimited /tmp when bubblewrap cannot limit", {}, ["--tmpfs", "/tmp"]],
    ["clears the environment", { env: { TERM: "dumb" } }, ["--clearenv", "--setenv", "TERM", "dumb"]],
    ["reads a system call filter", { filterDescriptor: 5 }, ["--seccomp", "5"]],
    [
      "binds paths with colons as they are",
      { binds: [{ hostPath: "/a:b/c", sandboxPath: "/run/osbuild/lib", readOnly: true }] },
      ["--ro-bind", "/a:b/c", "/run/osbuild/lib"],
    ],
    [
      "binds optional paths only when they are there",
      { binds: [{ hostPath: "/x", sandboxPath: "/y", readOnly: false, optional: true }] },
      ["--bind-try", "/x", "/y"],
    ],
  ];
  test.each(table)("%s", (_, change, wanted) => {
    expect(indexOf(describeSandbox({ ...sandbox, ...change }), wanted)).toBeGreaterThanOrEqual(0);
  });

  test("keeps the network when the module asks for it", () => {
    expect(describeSandbox({ ...sandbox, network: true })).not.toContain("--unshare-net");
  });

  test("leaves /boot out when the build root has none", () => {
    expect(describeSandbox({ ...sandbox, root: { ...sandbox.root, bootPath: undefined } })).not.toContain("/boot");
  });

  test("mounts what binds ask for after the system's own folders, in their order", () => {
    const binds = [
      { hostPath: "/tree", sandboxPath: "/run/osbuild/tree", readOnly: false },
      { hostPath: "/inputs", sandboxPath: "/run/osbuild/inputs", readOnly: true },
    ];
    const argv = describeSandbox({ ...sandbox, binds });
    const places = [
      ["--tmpfs", "/run"],
      ["--bind", "/tree"],
      ["--ro-bind", "/inputs"],
    ].map((wanted) => indexOf(argv, wanted));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
