import { formatRoot } from "../src/modules/grub-config.ts";
import { pullCommits } from "../src/modules/ostree.ts";
import { rootfsSchema } from "../src/modules/ostree-schema.ts";
import { requireFolder } from "../src/modules/ostree-system.ts";
import { runMountedOn } from "../src/modules/run-in-tree.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Deploy an OSTree commit",
  description: [
    "Deploys the commit of the input `commits`, which is copied to the tree's repository first, or `ref` of that repository. The stateroot must be there",
    "(`org.osbuild.ostree.os-init`).",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["osname"],
    properties: {
      mounts: {
        type: "array",
        description: "Folders of the tree that will be filesystems of their own",
        items: { type: "string" },
      },
      osname: { type: "string", description: "Name of the stateroot" },
      kernel_opts: { type: "array", description: "Kernel arguments", items: { type: "string" } },
      ref: { type: "string", description: "Ref to deploy, without an input" },
      remote: { type: "string", description: "Remote that the ref belongs to" },
      rootfs: rootfsSchema,
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["commits"],
    properties: { commits: { type: "object", additionalProperties: true } },
  },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["ostree", "unshare"],
  example: {
    type: "org.osbuild.ostree.deploy",
    options: { osname: "fedora", rootfs: { label: "root" }, mounts: ["/boot", "/boot/efi"], kernel_opts: ["rw"] },
    inputs: {
      commits: {
        type: "org.osbuild.ostree",
        origin: "org.osbuild.source",
        references: { "439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { ref: "fedora/40/x86_64/base" } },
      },
    },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, options } = context;
  const { rootfs, remote, osname } = options;
  const wanted = await chooseRef(context);
  const ref = remote ? `${remote}:${wanted}` : wanted;
  const kernelOptions = [...(options.kernel_opts ?? []), ...(rootfs === undefined ? [] : [`root=${formatRoot(rootfs)}`])];
  const args = [
    "admin",
    "deploy",
    ref,
    ...kernelOptions.map((one) => `--karg-append=${one}`),
    `--sysroot=${tree.path}`,
    `--os=${osname}`,
  ];
  const folders = (options.mounts ?? []).map((path) => requireFolder(tree, path));
  await runMountedOn(
    context,
    folders.map((path) => ({ source: path, target: path })),
    "ostree",
    args,
  );

  async function chooseRef(host: StageContext<typeof meta>): Promise<string> {
    if (inputs.commits !== undefined && options.ref)
      throw new StageFailure("Cannot deploy both 'ref' and the input: give one of them");
    if (inputs.commits !== undefined) return pullCommits(host, inputs.commits, tree.resolve("/ostree/repo"), remote);
    if (!options.ref) throw new StageFailure("Cannot deploy: give the input 'commits' or the option 'ref'");
    return options.ref;
  }
}
