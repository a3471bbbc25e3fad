import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a file of rpm macros",
  description: "Writes macros to any file of the tree.",
  options: {
    additionalProperties: false,
    required: ["macros", "filename"],
    properties: {
      filename: { type: "string", description: "Path of the file" },
      macros: {
        type: "object",
        description: "Values by macro",
        additionalProperties: false,
        minProperties: 1,
        properties: {
          _install_langs: {
            type: "array",
            description: "Locales to install",
            uniqueItems: true,
            minItems: 1,
            items: { type: "string" },
          },
          _dbpath: { type: "string", description: "Where the database is" },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.rpm.macros",
    options: { filename: "/etc/rpm/macros.image", macros: { _install_langs: ["en_US"] } },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const lines = Object.entries(options.macros).map(
    ([name, value]) => `%${name} ${typeof value === "object" ? value.join(":") : value}\n`,
  );
  writeDropIn(tree, options.filename, lines.join(""));
}
