import { type StageContext, StageFailure } from "./stage.ts";

/** Which deployment of the tree's ostree repository a stage means; `default` is the only one there is. */
export interface DeploymentChoice {
  readonly osname?: string | undefined;
  readonly ref?: string | undefined;
  readonly serial?: number | undefined;
  readonly default?: boolean | undefined;
}

/** Path in the tree of a deployment's root folder. */
export async function findDeployment(
  { tree, exec }: Pick<StageContext, "tree" | "exec">,
  choice: DeploymentChoice,
): Promise<string> {
  if (choice.default) {
    const found = tree.list("/ostree/deploy").flatMap((osname) => {
      const folder = `/ostree/deploy/${osname}/deploy`;
      return tree.list(folder).flatMap((name) => (name.endsWith(".0") ? [`${folder}/${name}`] : []));
    });
    if (found.length === 1) return found[0] as string;
    throw new StageFailure(
      `Cannot choose the default deployment: the tree has ${found.length === 0 ? "none" : found.join(", ")}`,
    );
  }
  const repo = tree.resolve("/ostree/repo");
  const { stdout } = await exec("ostree", ["rev-parse", `--repo=${repo}`, choice.ref ?? ""], { quiet: true });
  return `/ostree/deploy/${choice.osname}/deploy/${stdout.trim()}.${choice.serial ?? 0}`;
}
