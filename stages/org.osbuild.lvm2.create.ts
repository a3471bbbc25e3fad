import { deriveUuid } from "../src/modules/disk/identity.ts";
import { devicesSchema, requireDevice } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make LVM volumes",
  description:
    "Makes the device `device` a physical volume with one volume group and logical volumes in it. The group has a name of its own for the time of the build, so that it meets no other; `org.osbuild.lvm2.metadata` gives it the final one.",
  options: {
    additionalProperties: true,
    required: ["volumes"],
    properties: {
      volumes: {
        type: "array",
        description: "Logical volumes",
        minItems: 1,
        items: {
          type: "object",
          required: ["name"],
          oneOf: [{ required: ["size"] }, { required: ["extents"] }],
          properties: {
            name: { type: "string", description: "Name of the volume", pattern: "[a-zA-Z09+_.][a-zA-Z0-9+_.-]*" },
            extents: {
              type: "string",
              description: "Size in extents or in percent: `50%FREE`",
              pattern: "[1-9][0-9]*(%(VG|PVS|FREE|ORIGIN))?",
            },
            size: { type: "string", description: "Size with a unit: `5G`", pattern: "[1-9][0-9]*[bBsSkKmMgGtTpPeE]?" },
          },
        },
      },
    },
  },
  format1Options: true,
  devices: devicesSchema("device"),
  tools: ["pvcreate", "vgcreate", "lvcreate"],
  example: {
    type: "org.osbuild.lvm2.create",
    devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
    options: {
      volumes: [
        { name: "root", size: "5G" },
        { name: "home", extents: "100%FREE" },
      ],
    },
  },
} as const satisfies StageMeta;

export async function run({ options, devices, exec, id, log }: StageContext<typeof meta>): Promise<void> {
  const device = requireDevice(devices, "device");
  const group = deriveUuid(id, "volume group");
  log(`LVM2: using vg name '${group}'`);
  await exec("pvcreate", [device]);
  await exec("vgcreate", [group, device]);
  for (const volume of options.volumes) {
    const {
      name,
      size,
      extents,
    }: { readonly name: string; readonly size?: string | undefined; readonly extents?: string | undefined } = volume;
    const space = [...(extents ? ["--extents", extents] : []), ...(size ? ["--size", size] : [])];
    await exec("lvcreate", ["-an", ...space, "-n", name, group]);
  }
}
