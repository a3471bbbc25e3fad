import { BuildError, codeOf, reasonOf, StoreError } from "../errors.ts";

/** A failure of the store's disk as a person reads it; what is for people already, and bugs, stay as they are. */
export function explainFailure(error: unknown, what: string): unknown {
  const code = codeOf(error);
  if (error instanceof BuildError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  if (code === "EACCES" || code === "EPERM") {
    return new StoreError(`${what}: ${reasonOf(error)}`, {
      hint: "The store belongs to root: run the same command with sudo",
      cause: error,
    });
  }
  if (code !== "ENOSPC" && code !== "EDQUOT") return new StoreError(`${what}: ${reasonOf(error)}`, { cause: error });
  return new StoreError(`${what}: the disk is full`, {
    code: "E_STORE_FULL",
    hint: "Free space, run `osbuild-action store prune`, or put the store on a larger disk",
    cause: error,
  });
}

/** Runs an action; failures of the disk come out explained. */
export async function explaining<T>(what: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw explainFailure(error, what);
  }
}
