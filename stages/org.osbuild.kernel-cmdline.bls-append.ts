import { appendBootOptions, editBootEntries } from "../src/modules/boot-entries.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Add kernel arguments to boot loader entries",
  description:
    "Adds arguments to the `options` line of every boot loader entry of the tree or of a mounted boot file system; entries without such a line get one.",
  options: {
    additionalProperties: false,
    required: ["kernel_opts"],
    properties: {
      kernel_opts: { type: "array", description: "Arguments to add", items: { type: "string" } },
      bootpath: {
        type: "string",
        description: "Where `loader/entries` is",
        default: "tree:///boot",
        examples: ["tree:///boot", "mount:///", "mount:///boot"],
        pattern: "^(mount|tree):///",
      },
    },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  example: {
    type: "org.osbuild.kernel-cmdline.bls-append",
    options: { kernel_opts: ["quiet", "mitigations=auto"], bootpath: "tree:///boot" },
  },
} as const satisfies StageMeta;

export function run({ options, locate }: StageContext<typeof meta>): void {
  const { kernel_opts, bootpath = "tree:///boot" } = options;
  const { root, path } = locate(bootpath);
  const count = editBootEntries(root, path, (text) => appendBootOptions(text, kernel_opts.join(" ")));
  if (count === 0) throw new StageFailure(`Cannot add kernel arguments: ${bootpath} has no boot loader entries`);
}
