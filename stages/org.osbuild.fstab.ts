import { findDeployment } from "../src/modules/ostree-deployment.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write the table of file systems",
  description:
    "Replaces `/etc/fstab`. Each entry names what is mounted by exactly one of `uuid`, `label`, `partlabel` and `device`. With `ostree` the table of a deployment is written instead of the tree's own.",
  options: {
    additionalProperties: false,
    required: ["filesystems"],
    properties: {
      ostree: {
        type: "object",
        description: "Write to a deployment",
        additionalProperties: false,
        required: ["deployment"],
        properties: {
          deployment: {
            type: "object",
            description: "Which deployment",
            additionalProperties: false,
            oneOf: [
              { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
              {
                not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
                properties: { default: { enum: [true] } },
              },
            ],
            properties: {
              osname: { type: "string", description: "Name of the stateroot" },
              ref: { type: "string", description: "Ref or commit of the deployment" },
              serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
              default: { type: "boolean", description: "Take the only deployment there is", default: false },
            },
          },
        },
      },
      filesystems: {
        type: "array",
        description: "Entries in order",
        items: {
          type: "object",
          oneOf: [
            { required: ["device", "path"] },
            { required: ["uuid", "path"] },
            { required: ["label", "path"] },
            { required: ["partlabel", "path"] },
          ],
          properties: {
            device: { type: "string", description: "Device node" },
            uuid: { type: "string", description: "UUID of the file system" },
            label: { type: "string", description: "Label of the file system" },
            partlabel: { type: "string", description: "Label of the partition" },
            path: { type: "string", description: "Where it is mounted" },
            vfs_type: { type: "string", description: "Type of the file system", default: "none" },
            options: { type: "string", description: "Mount options, separated by commas", default: "defaults" },
            freq: { type: "number", description: "Days between dumps", default: 0 },
            passno: { type: "number", description: "Order of checks at boot; 0 means never", default: 0 },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.fstab",
    options: {
      filesystems: [
        { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", path: "/", vfs_type: "ext4" },
        { label: "EFI", path: "/boot/efi", vfs_type: "vfat", options: "umask=077", passno: 2 },
      ],
    },
  },
} as const satisfies StageMeta;

type Entry = StageContext<typeof meta>["options"]["filesystems"][number];

export async function run({ tree, options, exec }: StageContext<typeof meta>): Promise<void> {
  const root = options.ostree === undefined ? "" : await findDeployment({ tree, exec }, options.ostree.deployment);
  tree.write(`${root}/etc/fstab`, options.filesystems.map(formatEntry).join(""));
}

function formatEntry(entry: Entry): string {
  const { path, vfs_type = "none", options = "defaults", freq = 0, passno = 0 } = entry;
  return `${[formatSource(entry), path, vfs_type, options, freq, passno].join("\t")}\n`;
}

function formatSource({ uuid, label, partlabel, device, path }: Entry): string {
  const source = (uuid && `UUID=${uuid}`) || (label && `LABEL=${label}`) || (partlabel && `PARTLABEL=${partlabel}`) || device;
  if (!source) throw new StageFailure(`Cannot write the entry for '${path}': uuid, label, partlabel or device must not be empty`);
  return source;
}
