import { join } from "node:path";
import * as rpm from "../src/modules/rpm.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Import OpenPGP keys into the RPM database",
  description: "Imports every file given as the input `keys` with the build root's `rpmkeys`.",
  options: { additionalProperties: false },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["keys"],
    properties: { keys: { type: "object", additionalProperties: true } },
  },
  tools: ["rpmkeys"],
  example: {
    type: "org.osbuild.rpmkeys.import",
    inputs: {
      keys: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: ["sha256:4b2d4a3825547fa9dd2a24a2ce0ff8297ea31b53d3c0e3d449f8e39c34b65607"],
      },
    },
  },
} as const satisfies StageMeta;

export async function run({ tree, inputs, exec, log }: StageContext<typeof meta>): Promise<void> {
  const { path, data } = inputs.keys ?? { path: "", data: {} };
  const { args } = await rpm.chooseDatabase(exec, tree, undefined);
  for (const name of Object.keys((data.files as object | undefined) ?? {})) {
    const { exitCode } = await exec("rpmkeys", ["--verbose", ...args, "--root", tree.path, "--import", join(path, name)], {
      okCodes: rpm.everyCode,
    });
    if (exitCode !== 0) throw new StageFailure(`Cannot import the key '${name}': rpm does not take it`);
    log(`Imported the key '${name}'`);
  }
}
