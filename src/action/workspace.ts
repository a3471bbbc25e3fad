import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

/** Folders of one step; belong to the runner's user. */
export interface StepFolders {
  /** Holds the others; the post step removes it if this one does not. */
  readonly root: string;
  readonly exchange: string;
  readonly scratch: string;
}

/** Makes the step's folders in the runner's own temporary folder. */
export async function makeStepFolders(env: Readonly<Record<string, string | undefined>>): Promise<StepFolders> {
  const root = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), "osbuild-"));
  const folders = { root, exchange: join(root, "exchange"), scratch: join(root, "scratch") };
  await mkdir(folders.exchange);
  await mkdir(folders.scratch);
  return folders;
}

/** Removes the step's folders, through sudo if root has left something in them that must not stay. */
export async function removeStepFolders(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true }).catch(() => {});
  const isGone = await readdir(root).then(
    () => false,
    () => true,
  );
  if (!isGone) await execa("sudo", ["-n", "--", "rm", "-rf", "--one-file-system", "--", root], { reject: false });
}
