import { bindMount, countMounts, unmountDownTo } from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";
import { type DeploymentChoice, findDeployment } from "../src/modules/ostree-deployment.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Work inside an OSTree deployment",
  description:
    "Puts the root of a deployment in place of the tree (or, with `source: mount`, of what is mounted at `/`), with the real root at " +
    "`/sysroot`, and `/var` and `/boot` where the booted system would see them. Stages then change the deployment as if it were a tree.",
  tools: ["ostree"],
  schema: {
    additionalProperties: false,
    required: ["name", "type"],
    properties: {
      name: { type: "string", description: "Name of the mount in the stage" },
      type: { type: "string" },
      options: {
        type: "object",
        required: ["deployment"],
        properties: {
          source: {
            type: "string",
            pattern: "^(mount|tree)$",
            default: "tree",
            description: "Where the deployment is: in the tree, or in what an earlier mount put at `/`",
          },
          deployment: {
            type: "object",
            additionalProperties: false,
            oneOf: [
              { properties: { default: { enum: [false] } }, required: ["osname", "ref"] },
              {
                properties: { default: { enum: [true] } },
                not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
              },
            ],
            properties: {
              osname: { type: "string", description: "Name of the stateroot" },
              ref: { type: "string", description: "Ref or commit of the deployment" },
              serial: { type: "number", description: "Which deployment of that commit", default: 0 },
              default: { type: "boolean", description: "Take the only deployment there is", default: false },
            },
          },
        },
      },
    },
  },
  example: {
    name: "deployment",
    type: "org.osbuild.ostree.deployment",
    options: { deployment: { osname: "fedora", ref: "fedora/x86_64/iot" } },
  },
} as const satisfies MountMeta;

interface Options {
  readonly source?: "mount" | "tree";
  readonly deployment: DeploymentChoice;
}

export async function mount({ mount: given, root, treePath, exec, log }: MountContext<typeof meta>): Promise<OpenedMount> {
  const options = given.options as Options;
  const target = options.source === "mount" ? root : treePath;
  const tree = new Tree(target);
  const deployment = await findDeployment({ tree, exec }, options.deployment);
  const state = deployment.split("/").slice(0, 4).join("/");
  const before = countMounts(target);
  const undo = () => unmountDownTo(target, before);
  try {
    bindMount(target, target, { private: true }); // a mount can only be moved where nothing is shared
    const path = tree.resolve(deployment);
    log(`The deployment at '${deployment}' takes the place of '${options.source ?? "tree"}'`);
    bindMount(path, path, { private: true });
    const inside = new Tree(path);
    bindMount(target, inside.resolve("sysroot"));
    bindMount(tree.resolve(`${state}/var`), inside.resolve("var"));
    bindMount(tree.resolve("boot"), inside.resolve("boot"));
    await exec("mount", ["--move", path, target]);
  } catch (error) {
    await undo();
    throw error;
  }
  return { path: undefined, [Symbol.asyncDispose]: undo };
}
