import { posix } from "node:path";
import { parseBootEntry } from "../src/modules/disk/zipl.ts";
import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Install zipl on a disk",
  description:
    "Makes a disk of IBM Z bootable: `zipl` writes where kernel and initrd of a boot entry lie to the device `disk`. The filesystems must be mounted as the system has them.",
  options: {
    additionalProperties: false,
    required: ["kernel", "location"],
    properties: {
      kernel: { type: "string", description: "Version of the kernel, as its boot entry says" },
      location: { type: "number", description: "First block of the partition that holds `/boot`" },
      kernel_opts_append: {
        type: "array",
        description: "Kernel options to add to those of the entry",
        items: { type: "string" },
      },
      blocksize: { type: "number", description: "Bytes in a block", default: 512 },
    },
  },
  format1Options: true,
  devices: devicesSchema("disk"),
  mounts: { type: "array", minItems: 1 },
  tools: ["zipl"],
  example: {
    type: "org.osbuild.zipl.inst",
    devices: {
      disk: { type: "org.osbuild.loopback", options: { filename: "disk.img" } },
      root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 4194304 } },
    },
    mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
    options: { kernel: "6.1.0-1-s390x", location: 2048 },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, mountRoot, exec }: StageContext<typeof meta>): Promise<void> {
  const { kernel, location, kernel_opts_append = [], blocksize = 512 } = options;
  const entry = requireEntry(mountRoot, kernel);
  await exec("zipl", [
    ...["--verbose", "--target", mountRoot.resolve("/boot")],
    ...["--image", mountRoot.resolve(entry.linux), "--ramdisk", mountRoot.resolve(entry.initrd)],
    ...["--parameters", [entry.options, ...kernel_opts_append].join(" ")],
    ...["--targetbase", requireDevice(devices, "disk"), "--targettype", "SCSI"],
    ...["--targetblocksize", String(blocksize), "--targetoffset", String(location)],
  ]);
}

function requireEntry(root: Tree, kernel: string) {
  const folder = "/boot/loader/entries";
  const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.endsWith("rescue.conf"));
  const entries = names.map((name) => parseBootEntry(root.read(posix.join(folder, name))));
  const { linux, initrd, options = "" } = entries.find(({ version }) => version === kernel) ?? {};
  if (linux === undefined || initrd === undefined)
    throw new StageFailure(`Cannot install zipl: no boot entry for the kernel '${kernel}'`);
  return { linux, initrd, options };
}
