import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openImage, requireImage } from "../src/modules/containers.ts";
import { type PrivateMount, runMountedOn } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install a bootable container image",
  description:
    "Runs `bootc install to-filesystem` of the build root with the one image of the input `images`, onto the mounted filesystems.",
  options: {
    additionalProperties: false,
    properties: {
      "root-ssh-authorized-keys": {
        type: "array",
        description: "Public SSH keys that may log in as root",
        items: { type: "string" },
      },
      "kernel-args": { type: "array", description: "Kernel arguments", items: { type: "string" } },
      "target-imgref": { type: "string", description: "Image to update from" },
      stateroot: { type: "string", description: "Name of the stateroot" },
      "root-mount-spec": { type: "string", description: "How the root filesystem is found; empty for no argument at all" },
      "boot-mount-spec": { type: "string", description: "How the filesystem of /boot is found; empty for no argument at all" },
      "bootupd-skip-boot-uuid": { type: "boolean", description: "Do not have bootupd write UUIDs" },
      bootloader: { type: "string", description: "Boot loader to install", enum: ["grub", "systemd", "none"] },
      composefs: { type: "boolean", description: "Use the composefs backend", default: "false" },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["images"],
    properties: { images: { type: "object", additionalProperties: true } },
  },
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["bootc", "unshare"],
  example: {
    type: "org.osbuild.bootc.install-to-filesystem",
    options: { "kernel-args": ["console=ttyS0"], "target-imgref": "quay.io/example/os:latest" },
    inputs: {
      images: {
        type: "org.osbuild.containers",
        origin: "org.osbuild.source",
        references: {
          "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
        },
      },
    },
    devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
    mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
  },
} as const satisfies StageMeta;

type Options = StageContext<typeof meta>["options"];

/** The composefs backend makes loop devices and looks for their partitions. */
const devices: readonly PrivateMount[] = [
  { source: "devtmpfs", target: "/dev", fileSystem: "devtmpfs" },
  { source: "tmpfs", target: "/dev/shm", fileSystem: "tmpfs" },
];

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { inputs, options, exec, mountRoot } = context;
  using source = await openImage(exec, await requireImage(exec, inputs));
  const scratch = mkdtempSync(join(tmpdir(), "bootc-"));
  try {
    const args = ["install", "to-filesystem", "--source-imgref", source.reference, "--skip-fetch-check", "--generic-image"];
    const argv = [...args, ...writeKeys(options, scratch), ...listFlags(options), mountRoot.path];
    const env = { BOOTC_SKIP_SELINUX_HOST_CHECK: "true" }; // the host need not run SELinux for the image to
    await runMountedOn(context, [...source.mounts, ...devices], "bootc", argv, { env });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function writeKeys({ "root-ssh-authorized-keys": keys = [] }: Options, folder: string): readonly string[] {
  if (keys.length === 0) return [];
  const path = join(folder, "authorized_keys");
  writeFileSync(path, keys.map((key) => `${key}\n`).join(""));
  return ["--root-ssh-authorized-keys", path];
}

function listFlags(options: Options): readonly string[] {
  const spec = (name: "root-mount-spec" | "boot-mount-spec") => {
    const value = options[name];
    if (value === undefined) return [];
    return value === "" ? [`--${name}=`] : [`--${name}`, value];
  };
  return [
    ...(options["kernel-args"] ?? []).flatMap((one) => ["--karg", one]),
    ...(options["target-imgref"] ? ["--target-imgref", options["target-imgref"]] : []),
    ...(options.stateroot ? ["--stateroot", options.stateroot] : []),
    ...spec("root-mount-spec"),
    ...spec("boot-mount-spec"),
    ...(options["bootupd-skip-boot-uuid"] ? ["--bootupd-skip-boot-uuid"] : []),
    ...(options.bootloader ? ["--bootloader", options.bootloader] : []),
    ...(options.composefs ? ["--composefs-backend"] : []),
  ];
}
