import { type DeploymentChoice, findDeployment } from "../src/modules/ostree-deployment.ts";
import { runMountedOn } from "../src/modules/run-in-tree.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install the boot loader with bootupd",
  description: [
    "Runs `bootupctl backend install` of the mounted system (or of one of its OSTree deployments), which puts GRUB on the filesystems for UEFI and, with",
    "`bios`, on the disk.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    properties: {
      deployment: {
        type: "object",
        additionalProperties: false,
        oneOf: [
          { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
          {
            not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
            properties: { default: { enum: [true] } },
          },
        ],
        properties: {
          osname: { type: "string" },
          ref: { type: "string" },
          serial: { type: "number", default: 0 },
          default: { type: "boolean", default: false },
        },
      },
      "static-configs": { type: "boolean", description: "Install the configuration that CoreOS has" },
      bios: {
        type: "object",
        description: "Also boot from a BIOS",
        additionalProperties: false,
        required: ["device"],
        properties: {
          device: { type: "string", description: "Name of the device to install to" },
          partition: { type: "number", description: "Number of the partition to install to" },
        },
      },
    },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  tools: ["unshare", "chroot", "sfdisk"],
  example: {
    type: "org.osbuild.bootupd",
    options: { deployment: { default: true }, bios: { device: "disk" } },
    devices: { disk: { type: "org.osbuild.loopback", options: { filename: "disk.img" } } },
    mounts: [{ name: "root", type: "org.osbuild.xfs", source: "disk", partition: 4, target: "/" }],
  },
} as const satisfies StageMeta;

const shown = ["/dev", "/proc", "/sys", "/run", "/var", "/tmp"];

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { mountRoot, options, exec } = context;
  const { deployment, bios } = options;
  const path = deployment === undefined ? "/" : await findDeployment({ tree: mountRoot, exec }, deployment as DeploymentChoice);
  const root = mountRoot.resolve(path);
  const args = [
    ...(bios?.device ? [`--device=${await findTarget(context, bios.device, bios.partition)}`] : []),
    ...(options["static-configs"] ? ["--with-static-configs"] : []),
  ];
  const mounts = shown.map((source) => ({ source, target: mountRoot.resolve(`${path}${source}`) }));
  await runMountedOn(context, mounts, "chroot", [root, "/usr/bin/bootupctl", "backend", "install", ...args, mountRoot.path]);
}

/** Path of the device, or of one of its partitions. */
async function findTarget(
  { devices, exec }: StageContext<typeof meta>,
  name: string,
  partition: number | undefined,
): Promise<string> {
  const device = devices[name]?.path;
  if (device === undefined) throw new StageFailure(`Cannot install the boot loader: there is no device named '${name}'`);
  if (!partition) return device;
  const { stdout } = await exec("sfdisk", ["--json", device], { quiet: true });
  const { partitiontable } = JSON.parse(stdout) as {
    readonly partitiontable: { readonly partitions: readonly { readonly node: string }[] };
  };
  const node = partitiontable.partitions[partition - 1]?.node;
  if (node === undefined) throw new StageFailure(`Cannot install the boot loader: '${name}' has no partition ${partition}`);
  return node;
}
