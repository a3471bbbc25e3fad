import { requireCommits } from "../src/modules/ostree.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a container image of an OSTree commit",
  description: "Has rpm-ostree write the commit of the input `commit` as an OCI archive.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "File of the tree to write" },
      cmd: { type: "array", description: "Command that the container runs", items: { type: "string" } },
      copymeta: { type: "array", description: "Metadata of the commit to copy to labels", items: { type: "string" } },
      format_version: { type: "integer", description: "Version of the format", default: 1 },
      labels: { type: "array", description: "More labels, as `KEY=VALUE`", items: { type: "string" } },
      max_layers: { type: "integer", description: "Most layers to make" },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["commit"],
    properties: { commit: { type: "object", additionalProperties: true } },
  },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["rpm-ostree"],
  example: {
    type: "org.osbuild.ostree.encapsulate",
    options: { filename: "image.ociarchive", cmd: ["/sbin/init"] },
    inputs: { commit: { type: "org.osbuild.ostree", origin: "org.osbuild.pipeline", references: ["name:commit"] } },
  },
} as const satisfies StageMeta;

export async function run({ tree, inputs, options, exec }: StageContext<typeof meta>): Promise<void> {
  const { repo, refs } = requireCommits(inputs.commit);
  const [commit, second] = refs.keys();
  if (commit === undefined || second !== undefined) throw new StageFailure("The input 'commit' must have exactly one commit");
  const { cmd = [], copymeta = [], labels = [], max_layers } = options;
  const { stdout } = await exec("rpm-ostree", ["--version"], { quiet: true });
  await exec("rpm-ostree", [
    ...(isSubcommandOfCompose(stdout) ? ["compose"] : []),
    ...["container-encapsulate", commit, `oci-archive:${tree.resolve(options.filename)}`],
    ...["--format-version", String(options.format_version ?? 1), "--repo", repo],
    ...(cmd.length > 0 ? ["--cmd", cmd.join(" ")] : []),
    ...copymeta.flatMap((name) => ["--copymeta", name]),
    ...labels.flatMap((label) => ["--label", label]),
    ...(max_layers ? ["--max-layers", String(max_layers)] : []),
  ]);
}

/** The command moved in rpm-ostree 2023.2. */
function isSubcommandOfCompose(version: string): boolean {
  const [, year = "0", release = "0"] = /Version:\s*['"]?(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(year) > 2023 || (Number(year) === 2023 && Number(release) >= 2);
}
