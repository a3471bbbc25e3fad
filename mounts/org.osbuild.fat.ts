import { relative } from "node:path";
import { mirrorFat } from "../src/modules/fat-mirror.ts";
import {
  canMount,
  deviceMountProperties,
  makeTarget,
  mountFilesystem,
  partitionProperty,
  readOnlyProperty,
} from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";
import { StageFailure } from "../src/modules/stage.ts";

export const meta = {
  summary: "Mount a FAT filesystem",
  description:
    "Mounts the FAT filesystem of a device, or of one of its partitions, at `target` below the folder of the stage's mounts.\n\n" +
    "Where the kernel has no vfat, the files are copied out with mtools when the mount is opened and back when it is closed; " +
    "the log says so. Links and devices cannot be stored on FAT: there they fail the stage only at its end.",
  tools: ["mcopy"],
  insteadOfTools: "vfat",
  schema: {
    additionalProperties: false,
    required: ["name", "type", "source", "target"],
    properties: {
      ...deviceMountProperties,
      partition: partitionProperty,
      options: {
        type: "object",
        additionalProperties: false,
        properties: {
          readonly: readOnlyProperty,
          uid: { type: "integer", description: "Owner of all files" },
          gid: { type: "integer", description: "Group of all files" },
          umask: {
            type: "string",
            description: "Permissions that all files lack, as three octal digits",
            pattern: "^[0-7][0-7][0-7]$",
          },
          shortname: {
            type: "string",
            description: "How short names are shown and made",
            enum: ["lower", "win95", "winnt", "mixed"],
          },
        },
      },
    },
  },
  example: { name: "efi", type: "org.osbuild.fat", source: "disk", partition: 1, target: "/boot/efi", options: { umask: "077" } },
} as const satisfies MountMeta;

export async function mount(context: MountContext<typeof meta>): Promise<OpenedMount> {
  const { target, options = {} } = context.mount;
  const { readonly, uid, gid, umask, shortname } = options;
  if (canMount("vfat")) return mountFilesystem(context, "vfat", target, { ro: readonly, uid, gid, umask, shortname });
  const { source, exec, sourceEpoch } = context;
  if (source === undefined) throw new StageFailure(`Cannot mount a filesystem at '${target}': the mount names no source`);
  context.log(`The kernel cannot mount FAT: the files of '${target}' are copied out and back with mtools`);
  const path = makeTarget(context.root, target);
  const bits = Number.parseInt(umask ?? "022", 8);
  const folder = await mirrorFat(
    { source, path, exec, sourceEpoch },
    { readOnly: readonly ?? false, uid: uid ?? 0, gid: gid ?? 0, umask: bits },
  );
  return { path: relative(context.root, path) || ".", [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}
