import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withTreefile } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make an OSTree commit of a tree",
  description: [
    "Has rpm-ostree commit a copy of the input `tree` to the repository `repo` of the output. Reports `compose.json` as metadata, where `ostree-commit` is",
    "the checksum of the commit.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["ref"],
    properties: {
      ref: { type: "string", description: "Ref of the commit", default: "" },
      os_version: { type: "string", description: "Version to note in the commit" },
      parent: { type: "string", description: "Checksum of the commit before" },
      "selinux-label-version": { type: "integer", description: "Version of rpm-ostree's way to label", default: 0 },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["tree"],
    properties: { tree: { type: "object", additionalProperties: true } },
  },
  capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
  tools: ["rpm-ostree"],
  example: {
    type: "org.osbuild.ostree.commit",
    options: { ref: "fedora/40/x86_64/base", os_version: "40" },
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
  },
} as const satisfies StageMeta;

const composeFile = "/compose.json";

export async function run({ tree, inputs, options, id, exec, reportMetadata }: StageContext<typeof meta>): Promise<void> {
  const { ref, os_version, parent, "selinux-label-version": labelVersion = 0 } = options;
  const copy = mkdtempSync(join(tree.path, "tmp")); // rpm-ostree eats the tree it commits
  try {
    await exec("cp", ["--reflink=auto", "-a", `${inputs.tree?.path}/.`, copy]);
    const args = [
      `--repo=${tree.resolve("/repo")}`,
      ...(parent ? [`--parent=${parent}`] : []),
      ...(os_version ? [`--add-metadata-string=version=${os_version}`] : []),
      `--add-metadata-string=rpmostree.inputhash=${id}`,
      `--write-composejson-to=${tree.resolve(composeFile)}`,
    ];
    const settings = { ref, ...(labelVersion === 0 ? {} : { "selinux-label-version": labelVersion }) };
    await withTreefile(settings, (path) => exec("rpm-ostree", ["compose", "commit", ...args, path, copy]));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  reportMetadata({ compose: JSON.parse(tree.read(composeFile)) as unknown });
}
