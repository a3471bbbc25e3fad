import type { ModuleOutcome } from "./run-module.ts";

/** Recorders for stages that run programs of the tree: nothing is mounted, `chroot` notes what would run. */
export const inTreePrograms = { unshare: 'shift 3; exec "$@"', mount: "", chroot: "" } as const;

/** What would have run in the tree: program and arguments. */
export function callsInTree(outcome: ModuleOutcome): readonly (readonly string[])[] {
  return outcome.calls.flatMap(({ argv: [program, , ...argv] }) => (program === "chroot" ? [argv] : []));
}
