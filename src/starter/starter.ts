import { type Architecture, type Distribution, distributions } from "./distributions.ts";

/**
 * Starting manifests: complete, commented, and building as they are. Text and not a value, because the comments are half of what they are for.
 * In format 1, whose disk assembler needs no loop devices and gives the same bits every time.
 */

/** What to write a manifest for. */
export interface StarterRequest {
  readonly distribution: string;
  readonly format: StarterFormat;
  readonly sizeBytes: number;
  readonly architecture: Architecture;
  readonly hostname: string;
  readonly user: string;
  /** Public key of the user; without one nobody can log in until one is written. */
  readonly sshKey?: string | undefined;
  /** Packages beside those that the format needs. */
  readonly packages?: readonly string[];
  /** The file the manifest will be in, to tell how to build it. */
  readonly file: string;
  /** A new UUID at every call. */
  readonly uuid: () => string;
}

/** Image formats of `new`, and the extension of each. */
export const starterFormats = {
  qcow2: "qcow2",
  raw: "raw",
  "raw.xz": "raw.xz",
  vmdk: "vmdk",
  vdi: "vdi",
  vhd: "vhd",
  vhdx: "vhdx",
  tar: "tar",
  "tar.gz": "tar.gz",
  "tar.xz": "tar.xz",
  oci: "oci.tar",
} as const;
export type StarterFormat = keyof typeof starterFormats;

/** Whether an image of the format is a disk that a machine starts from. */
export function isDisk(format: StarterFormat): boolean {
  return !format.startsWith("tar") && format !== "oci";
}

/** The manifest as YAML. */
export function writeStarter(request: StarterRequest): string {
  const distribution = distributions[request.distribution];
  if (distribution === undefined) throw new RangeError(`No distribution is named '${request.distribution}'`);
  const given = {
    ...request,
    distribution,
    disk: isDisk(request.format),
    root: request.uuid(),
    serial: fatSerial(request.uuid()),
  };
  return [
    ...describeHead(given),
    "pipeline:",
    ...describeBuild(given),
    "  # The tree: every stage changes it, in this order. Finished stages are kept, so put at the end what you change often.",
    "  stages:",
    ...describePackages(given),
    ...describeSystem(given),
    ...(given.disk ? describeBoot(given) : []),
    "",
    ...(given.disk ? describeDisk(given) : describeArchive(given)),
    "",
  ].join("\n");
}

type Given = Omit<StarterRequest, "distribution"> & {
  readonly distribution: Distribution;
  readonly disk: boolean;
  readonly root: string;
  readonly serial: string;
};

function fatSerial(uuid: string): string {
  return `${uuid.slice(0, 4)}-${uuid.slice(4, 8)}`.toUpperCase();
}

function imageName({ hostname, format }: Given): string {
  return `${hostname}.${starterFormats[format]}`;
}

function describeHead(given: Given): readonly string[] {
  const { distribution, file, disk } = given;
  const image = `output/assembler/${imageName(given)}`;
  return [
    `# ${distribution.title}${disk ? ", a disk that starts by itself" : ", a root filesystem"}. Packages come from ${distribution.repositories}.`,
    "#",
    `#   osbuild-action validate ${file}                     every mistake, with its line`,
    `#   sudo osbuild-action build --install-dependencies ${file}`,
    ...(disk ? [`#   osbuild-action boot ${image} --expect 'login:'`] : []),
    `#   osbuild-action lock ${file} -o ${file.replace(/(\.ya?ml)?$/, ".lock.yaml")}     pins the packages, so that every build is the same`,
  ];
}

/** Those of a disk are the samples': who has built one of those has this build root. */
const buildPackages = {
  common: ["apt", "debootstrap", "mount", "util-linux"],
  disk: ["dosfstools", "e2fsprogs", "fdisk", "mtools", "qemu-utils", "squashfs-tools", "xz-utils", "zstd"],
  x64: ["grub-efi-amd64-bin", "grub-pc-bin"],
  arm64: ["grub-efi-arm64-bin"],
};

function describeBuild({ distribution, disk, architecture, format }: Given): readonly string[] {
  const { common, disk: forDisk } = buildPackages;
  const packages = disk
    ? [...common, ...forDisk, ...buildPackages[architecture]]
    : [...common, ...(format === "tar.xz" ? ["xz-utils"] : [])];
  return [
    "  # The build root: where the programs come from that make the image. Built once, then reused.",
    "  build:",
    `    runner: ${distribution.runner}`,
    "    pipeline:",
    "      stages:",
    "        - name: org.osbuild.apt",
    "          options:",
    ...describeSuite(distribution, "            "),
    `            packages: [${packages.toSorted().join(", ")}]`,
    "",
  ];
}

function describeSuite({ suite, components }: Distribution, indent: string): readonly string[] {
  return [`${indent}suite: ${suite}`, ...(components === undefined ? [] : [`${indent}components: [${components.join(", ")}]`])];
}

function describePackages({ distribution, disk, architecture, format, packages: wanted = [] }: Given): readonly string[] {
  const machine = ["init", "dbus", "systemd-timesyncd", "systemd-resolved", "openssh-server", "sudo", "iproute2"];
  const packages = [
    ...(disk ? [distribution.kernel[architecture], "initramfs-tools"] : []),
    ...(format === "oci" ? [] : machine),
    "tzdata",
    "ca-certificates",
    ...wanted,
  ];
  return [
    "    - name: org.osbuild.apt",
    "      options:",
    ...describeSuite(distribution, "        "),
    "        # What the image is for goes here. Dependencies come by themselves, recommended packages with `recommends: true`.",
    "        packages:",
    ...packages.map((name) => `          - ${name}`),
  ];
}

function describeSystem({ distribution, hostname, user, sshKey, format }: Given): readonly string[] {
  const container = format === "oci";
  const key =
    sshKey === undefined
      ? [
          "            # Write your public key here, else nobody can log in:",
          "            # key: ssh-ed25519 AAAA... you@example.com",
        ]
      : [`            key: ${JSON.stringify(sshKey)}`];
  return [
    "    - name: org.osbuild.locale",
    "      options: { language: C.UTF-8 }",
    "    - name: org.osbuild.timezone",
    "      options: { zone: UTC }",
    ...(container
      ? []
      : [
          "    - name: org.osbuild.users",
          "      options:",
          "        users:",
          `          ${user}:`,
          "            groups: [sudo]",
          `            home: /home/${user}`,
          "            shell: /bin/bash",
          ...key,
          "    # An address on every wired network.",
          "    - name: org.osbuild.ln",
          "      options:",
          "        paths:",
          `          - { target: ${distribution.networkExample}, link_name: "tree:///etc/systemd/network/80-ethernet.network", symbolic: true }`,
          "    - name: org.osbuild.systemd",
          "      options:",
          "        enabled_services: [ssh, systemd-networkd, systemd-resolved]",
        ]),
    "    - name: org.osbuild.hostname",
    `      options: { hostname: ${hostname} }`,
  ];
}

function describeBoot({ root, serial }: Given): readonly string[] {
  return [
    "    - name: org.osbuild.fstab",
    "      options:",
    "        filesystems:",
    `          - { uuid: ${root}, vfs_type: ext4, path: /, options: "defaults,noatime", freq: 0, passno: 1 }`,
    `          - { uuid: ${serial}, vfs_type: vfat, path: /boot/efi, options: "umask=0077,nofail", freq: 0, passno: 2 }`,
    "    - name: org.osbuild.grub2.debian",
    "      options:",
    `        rootfs: { uuid: ${root} }`,
    "        # The last console is the one that messages of the start go to.",
    "        kernel_opts: ro console=tty0 console=ttyS0,115200",
    "        config: { timeout: 1, terminal_output: [console, serial], serial: serial --unit=0 --speed=115200 }",
  ];
}

const formatNames: Partial<Readonly<Record<StarterFormat, string>>> = { vhd: "vpc" };

function describeDisk(given: Given): readonly string[] {
  const { format, sizeBytes, architecture, root, serial, uuid } = given;
  const bios = architecture === "x64";
  const start = bios ? 4096 : 2048;
  return [
    "  # The image: a disk with the tree on it. Sizes of partitions are in sectors of 512 bytes; the last one gets the rest.",
    "  assembler:",
    "    name: org.osbuild.qemu",
    "    options:",
    `      format: ${formatNames[format] ?? format}`,
    ...(format === "qcow2"
      ? [
          "      # zstd is far faster to make than zlib; QEMU reads it since 5.1. Leave this out for zlib.",
          "      qcow2_compat: 1.1,compression_type=zstd",
        ]
      : []),
    `      filename: ${imageName(given)}`,
    `      size: ${sizeBytes}`,
    `      ptuuid: ${uuid()}`,
    "      pttype: gpt",
    `      bootloader: { type: grub2, platform: ${bios ? "i386-pc" : "arm64-efi"} }`,
    "      partitions:",
    ...(bios
      ? [
          "        # For BIOS; the one after it is for UEFI.",
          `        - { start: 2048, size: 2048, type: 21686148-6449-6E6F-744E-656564454649, bootable: true, uuid: ${uuid()} }`,
        ]
      : []),
    `        - start: ${start}`,
    "          size: 131072",
    "          type: C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
    `          uuid: ${uuid()}`,
    `          filesystem: { type: vfat, uuid: ${serial}, label: ESP, mountpoint: /boot/efi }`,
    `        - start: ${start + 131072}`,
    "          type: 0FC63DAF-8483-4772-8E79-3D69D8477DE4",
    `          uuid: ${uuid()}`,
    `          filesystem: { type: ext4, uuid: ${root}, label: root, mountpoint: / }`,
  ];
}

const compressions: Partial<Readonly<Record<StarterFormat, string>>> = { "tar.gz": "gzip", "tar.xz": "xz" };

function describeArchive(given: Given): readonly string[] {
  const { format, architecture } = given;
  if (format === "oci")
    return [
      "  # The image: `podman load`, `docker load` and `skopeo copy oci-archive:` read it.",
      "  assembler:",
      "    name: org.osbuild.oci-archive",
      "    options:",
      `      filename: ${imageName(given)}`,
      `      architecture: ${architecture === "x64" ? "amd64" : "arm64"}`,
      "      config: { Cmd: [/bin/bash] }",
    ];
  const compression = compressions[format];
  return [
    "  # The image: the tree as an archive, with owners, modes and extended attributes.",
    "  assembler:",
    "    name: org.osbuild.tar",
    "    options:",
    `      filename: ${imageName(given)}`,
    ...(compression === undefined ? [] : [`      compression: ${compression}`]),
  ];
}
