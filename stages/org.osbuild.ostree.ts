import { formatRoot } from "../src/modules/grub-config.ts";
import { addRemote, callOstree, requireCommits } from "../src/modules/ostree.ts";
import { rootfsSchema } from "../src/modules/ostree-schema.ts";
import { fillVar, findPolicy, labelDeployment } from "../src/modules/ostree-system.ts";
import { runMountedOn } from "../src/modules/run-in-tree.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Deploy an OSTree commit, all in one (deprecated)",
  description: [
    "Makes the system's folders, copies and deploys the commit of the input `commit`, fills /var, labels and adds remotes. The stages `org.osbuild.ostree.*`",
    "do these one by one.",
  ].join("\n"),
  options: {
    required: ["osname"],
    properties: {
      mounts: {
        type: "array",
        description: "Folders that will be filesystems of their own",
        items: {
          type: "object",
          required: ["path"],
          properties: { path: { type: "string" }, mode: { type: "integer", description: "Mode of the folder", default: 493 } },
        },
      },
      osname: { type: "string", description: "Name of the stateroot" },
      kernel_opts: { type: "array", description: "Kernel arguments", items: { type: "string" } },
      ref: { type: "string", description: "Not used" },
      remotes: {
        type: "array",
        description: "Remotes in order",
        items: {
          type: "object",
          required: ["name", "url"],
          properties: {
            name: { type: "string" },
            url: { type: "string" },
            branches: { type: "array", items: { type: "string" } },
            gpgkeys: { type: "array", items: { type: "string" } },
          },
        },
      },
      rootfs: rootfsSchema,
      populate_var: { type: "boolean", description: "Fill /var", default: false },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["commit"],
    properties: { commit: { type: "object", additionalProperties: true } },
  },
  tools: ["ostree", "systemd-tmpfiles", "setfiles", "unshare"],
  example: {
    type: "org.osbuild.ostree",
    options: { osname: "fedora", rootfs: { label: "root" } },
    inputs: {
      commit: {
        type: "org.osbuild.ostree",
        origin: "org.osbuild.source",
        references: { "439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { ref: "fedora/40/x86_64/base" } },
      },
    },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, options } = context;
  const { osname, rootfs } = options;
  const { repo, refs } = requireCommits(inputs.commit);
  const [[commit, ref] = ["", ""], second] = refs;
  if (second !== undefined) throw new StageFailure("The input 'commit' must have exactly one commit");
  const sysroot = `--sysroot=${tree.path}`;
  await callOstree(context, ["admin", "init-fs", "--modern", tree.path, sysroot]);
  const target = tree.resolve("/ostree/repo");
  await callOstree(context, ["pull-local", repo, ref, `--repo=${target}`]);
  await callOstree(context, ["admin", "os-init", osname, sysroot]);

  const root = rootfs === undefined ? [] : [`--karg=root=${formatRoot(rootfs)}`];
  const kernelOptions = [...root, ...(options.kernel_opts ?? []).map((one) => `--karg-append=${one}`)];
  const folders = (options.mounts ?? []).map(({ path, mode = 0o755 }) => makeFolder(tree, path, mode));
  const mounts = folders.map((path) => ({ source: path, target: path }));
  await runMountedOn(context, mounts, "ostree", ["admin", "deploy", ref, ...kernelOptions, sysroot, `--os=${osname}`]);

  const stateroot = `/ostree/deploy/${osname}`;
  if (options.populate_var) await fillVar(context, stateroot);
  await callOstree(context, ["config", "set", "sysroot.readonly", "true", `--repo=${target}`]);
  const deployment = `${stateroot}/deploy/${commit}.0`;
  const policy = findPolicy(tree, deployment);
  if (policy !== undefined) await labelDeployment(context, deployment, policy);
  for (const remote of options.remotes ?? []) await addRemote(context, target, remote);
}

function makeFolder(tree: StageContext["tree"], path: string, mode: number): string {
  tree.makeDirectory(path, { parents: true });
  tree.chmod(path, mode);
  return tree.resolve(path);
}
