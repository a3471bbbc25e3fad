import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure which modules the Anaconda installer has",
  description:
    "Writes `/etc/anaconda/conf.d/90-osbuild.conf`. Other options are written to the section `[Anaconda]` as they are.",
  options: {
    additionalProperties: true,
    properties: {
      "kickstart-modules": {
        type: "array",
        description: "Modules that may be in a kickstart (former name)",
        minItems: 1,
        items: { type: "string" },
      },
      "activatable-modules": { type: "array", description: "Modules to have", minItems: 1, items: { type: "string" } },
      "forbidden-modules": { type: "array", description: "Modules not to have", minItems: 1, items: { type: "string" } },
      "optional-modules": { type: "array", description: "Modules that may be missing", minItems: 1, items: { type: "string" } },
    },
  },
  example: { type: "org.osbuild.anaconda", options: { "activatable-modules": ["org.fedoraproject.Anaconda.Modules.Users"] } },
} as const satisfies StageMeta;

const folder = "/etc/anaconda/conf.d";

export function run({ tree, options }: StageContext<typeof meta>): void {
  const lines = Object.entries(options).flatMap(([name, modules]) => {
    if (!Array.isArray(modules)) throw new StageFailure(`Cannot configure '${name}': give a list`);
    return [`${name.replaceAll("-", "_")}=`, ...modules.map((module) => `    ${module}`)];
  });
  tree.makeDirectory(folder, { parents: true });
  tree.write(`${folder}/90-osbuild.conf`, ["", "# osbuild customizations", "", "[Anaconda]", ...lines, ""].join("\n"));
}
