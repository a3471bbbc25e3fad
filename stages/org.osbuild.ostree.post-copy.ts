import { callOstree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Repair an OSTree system that was copied",
  description: "Runs `ostree admin post-copy` on the mounted filesystems: copying files loses what protects them.",
  options: {
    additionalProperties: false,
    properties: {
      sysroot: {
        type: "string",
        description: "Folder of the mounts that is the system's root",
        pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
      },
    },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  tools: ["ostree"],
  example: {
    type: "org.osbuild.ostree.post-copy",
    options: { sysroot: "/sysroot" },
    devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
    mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/sysroot" }],
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { mountRoot, options } = context;
  await callOstree(context, [
    "admin",
    "post-copy",
    `--sysroot=${options.sysroot ? mountRoot.resolve(options.sysroot) : mountRoot.path}`,
  ]);
}
