import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { posix } from "node:path";
import { pipeline } from "node:stream/promises";
import { deriveUuid } from "../src/modules/disk/identity.ts";
import { formatOvf } from "../src/modules/disk/ovf.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Describe a VMDK image in OVF",
  description:
    "Writes an OVF description and a manifest with checksums beside a VMDK image of the tree. UUIDs and network address follow from the manifest.",
  options: {
    additionalProperties: false,
    required: ["vmdk"],
    properties: {
      vmdk: { type: "string", description: "Image in the root of the tree", pattern: "[a-zA-Z0-9+_.-]+.vmdk" },
      vmware: {
        type: "object",
        description: "For VMware",
        additionalProperties: false,
        properties: {
          os_type: { type: "string", description: "Operating system", default: "other26xLinux64Guest" },
          virtual_hardware_version: {
            type: "string",
            description: "Hardware version",
            default: "vmx-15",
            pattern: "^vmx-[0-9]+$",
          },
        },
      },
      virtualbox: {
        type: "object",
        description: "For VirtualBox",
        additionalProperties: false,
        properties: {
          os_type: { type: "string", description: "Operating system", default: "OtherLinux_64" },
          mac_address: {
            type: "string",
            description: "Network address, twelve hexadecimal digits",
            pattern: "^[a-fA-F0-9]{12}$",
          },
        },
      },
    },
  },
  format1Options: true,
  tools: ["qemu-img"],
  example: { type: "org.osbuild.ovf", options: { vmdk: "image.vmdk", vmware: { os_type: "debian11_64Guest" } } },
} as const satisfies StageMeta;

export async function run({ tree, options, exec, id }: StageContext<typeof meta>): Promise<void> {
  const { vmdk, vmware, virtualbox } = options;
  if (!tree.isFile(vmdk)) throw new StageFailure(`Cannot describe '${vmdk}': there is no such file`);
  const path = tree.resolve(vmdk);
  const info = await exec("qemu-img", ["info", "--output=json", path], { quiet: true });
  const { "virtual-size": capacityBytes } = JSON.parse(info.stdout) as { readonly "virtual-size": number };
  const stem = vmdk.slice(0, vmdk.length - posix.extname(vmdk).length);
  const description = formatOvf({
    image: posix.basename(vmdk),
    sizeBytes: statSync(path).size,
    capacityBytes,
    machineId: deriveUuid(id, "machine"),
    diskId: deriveUuid(id, "disk"),
    vmwareSystem: vmware?.os_type ?? "other26xLinux64Guest",
    vmwareHardware: vmware?.virtual_hardware_version ?? "vmx-15",
    virtualboxSystem: virtualbox?.os_type ?? "OtherLinux_64",
    macAddress: virtualbox?.mac_address ?? `080027${deriveUuid(id, "network").slice(0, 6)}`,
  });
  tree.write(`${stem}.ovf`, description);
  const sums = await Promise.all(
    [`${stem}.ovf`, vmdk].map(async (name) => `SHA256(${posix.basename(name)})= ${await digest(tree, name)}\n`),
  );
  tree.write(`${stem}.mf`, sums.join(""));
}

async function digest(tree: Tree, name: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(tree.resolve(name)), hash);
  return hash.digest("hex");
}
