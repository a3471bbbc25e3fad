import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Choose profiles of TuneD",
  description:
    "Makes profiles the active ones, as `tuned-adm profile` does. The tree must have them; of conflicting settings the last one counts.",
  options: {
    additionalProperties: false,
    required: ["profiles"],
    properties: {
      profiles: {
        type: "array",
        description: "Profiles to merge in order",
        minItems: 1,
        items: { type: "string", minLength: 1 },
      },
    },
  },
  example: { type: "org.osbuild.tuned", options: { profiles: ["virtual-guest"] } },
} as const satisfies StageMeta;

export function run({ tree, options: { profiles } }: StageContext<typeof meta>): void {
  const missing = profiles.find((name) => !hasProfile(tree, name));
  if (missing !== undefined) throw new StageFailure(`Cannot use the TuneD profile '${missing}': the tree does not have it`);
  tree.write("/etc/tuned/active_profile", `${profiles.join(" ")}\n`);
  tree.write("/etc/tuned/profile_mode", "manual\n");
}

function hasProfile(tree: Tree, name: string): boolean {
  return ["/usr/lib/tuned", "/etc/tuned"].some((folder) => {
    const profiles = tree.isDirectory(`${folder}/profiles`) ? `${folder}/profiles` : folder;
    return tree.list(profiles).includes(name) && tree.isFile(`${profiles}/${name}/tuned.conf`);
  });
}
