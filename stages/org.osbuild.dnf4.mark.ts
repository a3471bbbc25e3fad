import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Mark packages in the database of dnf 4",
  description:
    "Tells dnf which packages a person asked for (`install`) and which came with a group, so that it does not remove them as unneeded.",
  options: {
    additionalProperties: false,
    properties: {
      packages: {
        type: "array",
        description: "Packages and their marks",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name", "mark"],
          properties: {
            name: { type: "string" },
            mark: {
              type: "string",
              description: "`install` for asked for, `group` for part of a group",
              enum: ["install", "group"],
            },
          },
        },
      },
    },
  },
  format1Options: true,
  tools: ["dnf-3"],
  example: { type: "org.osbuild.dnf4.mark", options: { packages: [{ name: "bash", mark: "install" }] } },
} as const satisfies StageMeta;

export async function run({ tree, options, exec }: StageContext<typeof meta>): Promise<void> {
  for (const mark of ["install", "group"] as const) {
    const names = (options.packages ?? []).filter((one) => one.mark === mark).map(({ name }) => name);
    if (names.length > 0) await exec("dnf-3", ["--installroot", tree.path, "mark", "-y", mark, ...names]);
  }
}
