import { hasPackages, installPackages, listInstalled } from "../src/modules/dpkg.ts";
import { readPackageSet } from "../src/modules/dpkg-set.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install Debian packages from files",
  description: [
    "Bootstraps an empty tree, or adds to a Debian tree, from exactly the package files given as the input `packages`: no network, the same",
    "image tomorrow. Files are unpacked in the order given. Otherwise as `org.osbuild.apt`. `osbuild-action lock` writes this stage.",
    "",
    "In format 1 the option `packages` lists their checksums, and the source `org.osbuild.files` says where they are.",
  ].join("\n"),
  tools: ["dpkg-deb", "tar", "unshare"],
  options: { type: "object", additionalProperties: false, properties: {} },
  format1Options: {
    type: "object",
    additionalProperties: false,
    required: ["packages"],
    properties: {
      packages: {
        type: "array",
        minItems: 1,
        description: "Checksums of the package files, as `sha256:...`",
        items: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
      },
    },
  },
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["packages"],
    properties: { packages: { type: "object", additionalProperties: true } },
  },
  example: {
    type: "org.osbuild.dpkg",
    inputs: {
      packages: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: ["sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d"],
      },
    },
  },
} as const satisfies StageMeta;

export async function run({ tree, inputs, exec, log, reportMetadata }: StageContext<typeof meta>): Promise<void> {
  const input = inputs.packages;
  const files = Object.keys((input?.data.files as object | undefined) ?? {});
  if (input === undefined || files.length === 0)
    throw new StageFailure("Cannot install packages: the input 'packages' has no files");
  const set = await readPackageSet(exec, input.path, files);
  if (!hasPackages(tree) && set.essential.length === 0)
    throw new StageFailure("Cannot start an empty tree: none of the packages is essential. Add those, with all they depend on");
  await installPackages({ tree, exec, log }, set);
  reportMetadata({ packages: listInstalled(tree) });
}
