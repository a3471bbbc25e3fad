/**
 * A manifest as image tools generate them: a build root and a system from packages, a disk with a partition for /boot, an image of it.
 * Only the checksums of packages differ from host to host.
 */

/** Checksums of packages by pipeline, and where they can be had. */
export interface Packages {
  readonly build: readonly string[];
  readonly os: readonly string[];
  readonly urls: Readonly<Record<string, string>>;
  readonly key: string;
}

const image = "disk.img";
const partitions = [
  { name: "boot", mountpoint: "/boot", type: "ext4", start: 2048, size: 131_072, uuid: "0194fdc2-fa2f-4cc0-81d3-ff12045b73c8" },
  { name: "root", mountpoint: "/", type: "xfs", start: 133_120, size: 700_416, uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75" },
] as const;
const diskSize = 838_860_800;

/** The manifest. */
export function describeGeneratedImage(packages: Packages): object {
  const build = "name:build";
  return {
    version: "2",
    pipelines: [
      { name: "build", runner: "org.osbuild.linux", stages: [install(packages.build, packages.key)] },
      { name: "os", build, stages: [install(packages.os, packages.key), ...configure()] },
      { name: "image", build, "source-epoch": 1_700_000_000, stages: [...partition(), ...partitions.map(format), fill()] },
      { name: "qcow2", build, stages: [convert()] },
    ],
    sources: { "org.osbuild.curl": { items: packages.urls } },
  };
}

/** The stages that a reference implementation can run in any build root. */
export function configure(): readonly object[] {
  const filesystems = partitions.map(({ uuid, mountpoint, type }) => ({
    uuid,
    vfs_type: type,
    path: mountpoint,
    options: "defaults",
  }));
  return [
    {
      type: "org.osbuild.mkdir",
      options: { paths: [{ path: "/boot" }, { path: "/usr/lib/sysctl.d", parents: true }, { path: "/usr/lib/tmpfiles.d" }] },
    },
    { type: "org.osbuild.hostname", options: { hostname: "generated.example.com" } },
    { type: "org.osbuild.fstab", options: { filesystems: filesystems.reverse() } },
    {
      type: "org.osbuild.sysctld",
      options: {
        filename: "50-generated.conf",
        config: [
          { key: "vm.swappiness", value: "10" },
          { key: "-net.ipv4.ip_forward", value: "1" },
        ],
      },
    },
    {
      type: "org.osbuild.tmpfilesd",
      options: { filename: "generated.conf", config: [{ type: "d", path: "/run/generated", mode: "0755" }] },
    },
  ];
}

function install(checksums: readonly string[], key: string): object {
  const references = checksums.map((id) => ({ id, options: { metadata: { "rpm.check_gpg": true } } }));
  return {
    type: "org.osbuild.rpm",
    inputs: { packages: { type: "org.osbuild.files", origin: "org.osbuild.source", references } },
    options: { gpgkeys: [key], exclude: { docs: true }, dbpath: "/usr/lib/sysimage/rpm" },
  };
}

function partition(): readonly object[] {
  const table = partitions.map(({ name, start, size }) => ({ name, start, size, type: "0FC63DAF-8483-4772-8E79-3D69D8477DE4" }));
  return [
    { type: "org.osbuild.truncate", options: { filename: image, size: String(diskSize) } },
    {
      type: "org.osbuild.sfdisk",
      options: { label: "gpt", uuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0", partitions: table },
      devices: { device: { type: "org.osbuild.loopback", options: { filename: image } } },
    },
  ];
}

type Place = (typeof partitions)[number];

function device({ start, size }: Place): object {
  return { type: "org.osbuild.loopback", options: { filename: image, start, size } };
}

function format(place: Place): object {
  return {
    type: `org.osbuild.mkfs.${place.type}`,
    options: { uuid: place.uuid, label: place.name },
    devices: { device: device(place) },
  };
}

function fill(): object {
  const mounts = partitions.map(({ name, type, mountpoint }) => ({
    name,
    type: `org.osbuild.${type}`,
    source: name,
    target: mountpoint,
  }));
  return {
    type: "org.osbuild.copy",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { paths: [{ from: "input://tree/", to: "mount://root/" }] },
    devices: Object.fromEntries(partitions.map((place) => [place.name, device(place)])),
    mounts: mounts.reverse(),
  };
}

function convert(): object {
  return {
    type: "org.osbuild.qemu",
    inputs: {
      image: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: image } } },
    },
    options: { filename: "disk.qcow2", format: { type: "qcow2", compat: "1.1" } },
  };
}
