import { inputsSchema, requireInputFile } from "../src/modules/given.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Unpack a tar archive",
  description: "Unpacks the archive of the input `file` into a folder of the tree, whichever way it is compressed.",
  options: {
    additionalProperties: false,
    properties: { prefix: { type: "string", description: "Folder to unpack into; it must exist", default: "/" } },
  },
  format1Options: true,
  inputs: inputsSchema("file"),
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["tar"],
  example: {
    type: "org.osbuild.untar",
    inputs: {
      file: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: ["sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"],
      },
    },
    options: { prefix: "/opt" },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  const { prefix = "/" } = options;
  if (!tree.isDirectory(prefix)) throw new StageFailure(`Cannot unpack into '${prefix}': there is no such folder`);
  await exec("tar", ["--auto-compress", "-x", "-f", requireInputFile(inputs, "file"), "-C", tree.resolve(prefix)]);
}
