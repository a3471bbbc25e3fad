import { codeOf } from "../errors.ts";
import { findXattr, setXattr } from "../linux/xattr.ts";
import { type StageContext, StageFailure } from "./stage.ts";

const attribute = "security.selinux";

/** What `setFileContexts` labels. All paths are those of the build root. */
export interface Labelling {
  /** Folder that the policy takes for the root of the system. */
  readonly root: string;
  /** The policy's `file_contexts`. */
  readonly contexts: string;
  /** What to label, itself or below the root. */
  readonly paths: readonly string[];
  readonly exclude?: readonly string[] | undefined;
}

/** Labels files as the policy says, with the build root's `setfiles`. */
export async function setFileContexts({ exec }: Pick<StageContext, "exec">, given: Labelling): Promise<void> {
  const exclude = (given.exclude ?? []).flatMap((path) => ["-e", path]);
  for (const path of given.paths) await exec("setfiles", ["-F", "-r", given.root, ...exclude, given.contexts, path]);
}

/** Labels one file, links resolved before. Where the system takes no labels, one that is there already is fine. */
export function setLabel(path: string, label: string): void {
  const file = Buffer.from(path);
  try {
    setXattr(file, attribute, Buffer.from(label));
  } catch (error) {
    const code = codeOf(error) ?? "";
    const found = ["ENOTSUP", "EOPNOTSUPP"].includes(code) ? findXattr(file, attribute) : undefined;
    if (found?.toString("utf8").replace(/[\n\0]+$/, "") === label) return;
    throw new StageFailure(
      `Cannot label '${path}' as '${label}': ${code === "EINVAL" ? "this host does not know the label" : code}`,
    );
  }
}
