import { parse } from "yaml";

/** The Debian sample on disks of other layouts. The trees of packages are those of the sample, so a store that has built it has them. */

/** How a disk is laid out, and the firmware it starts with. */
export interface Layout {
  readonly table: "dos" | "gpt";
  readonly firmware: "bios" | "uefi";
  readonly root: "ext4" | "xfs" | "btrfs";
  /** A partition of its own for /boot. */
  readonly boot?: "ext4";
}

interface Stage {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Sample {
  readonly pipeline: {
    readonly build: { readonly runner: string; readonly pipeline: { readonly stages: readonly Stage[] } };
    readonly stages: readonly Stage[];
    readonly assembler: Stage;
  };
}

interface Place {
  readonly mountpoint: string;
  readonly type: "ext4" | "xfs" | "btrfs" | "vfat";
  readonly uuid: string;
  readonly number: number;
  readonly start: number;
  readonly size: number;
}

const uuids = {
  root: "6264d520-3fb9-423f-8ab8-7a0a8e3d3562",
  boot: "0194fdc2-fa2f-4cc0-81d3-ff12045b73c8",
  efi: "7B77-95E7",
} as const;
const kinds = {
  bios: "21686148-6449-6E6F-744E-656564454649",
  efi: "C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
  linux: "0FC63DAF-8483-4772-8E79-3D69D8477DE4",
} as const;
const mebibyte = 2048; // sectors
const diskSectors = 2048 * mebibyte;
const image = "disk.img";

/** A format-2 manifest whose pipeline `disk` makes `disk.img`, stage by stage, with programs of the host. */
export function layOutDisk(sampleText: string, layout: Layout): object {
  const { pipeline } = parse(sampleText) as Sample;
  const places = placePartitions(layout);
  return {
    version: "2",
    pipelines: [
      { name: "build", runner: pipeline.build.runner, stages: pipeline.build.pipeline.stages.map(toFormat2) },
      { name: "tree", build: "name:build", stages: pipeline.stages.map((stage) => toFormat2(adapt(stage, layout, places))) },
      {
        name: "disk",
        stages: [...partition(layout, places), ...places.map(format), fill(places), ...makeBootable(layout, places)],
      },
    ],
  };
}

function toFormat2({ name, options }: Stage): object {
  return { type: name, options };
}

/** Partition 1 is for the boot loader; on a dos disk it has the gap before the first partition instead. */
function placePartitions({ table, firmware, root, boot }: Layout): readonly Place[] {
  const wanted = [
    ...(firmware === "uefi" ? [{ mountpoint: "/boot/efi", type: "vfat", uuid: uuids.efi, size: 64 * mebibyte } as const] : []),
    ...(boot ? [{ mountpoint: "/boot", type: boot, uuid: uuids.boot, size: 300 * mebibyte }] : []),
  ];
  let start = 2 * mebibyte;
  let number = table === "gpt" && firmware === "bios" ? 2 : 1;
  const places: Place[] = [];
  for (const one of wanted) {
    places.push({ ...one, start, number });
    start += one.size;
    number += 1;
  }
  return [
    { mountpoint: "/", type: root, uuid: uuids.root, start, number, size: diskSectors - start - mebibyte },
    ...places.reverse(),
  ];
}

function adapt(stage: Stage, { firmware, boot }: Layout, places: readonly Place[]): Stage {
  if (stage.name === "org.osbuild.fstab") {
    const filesystems = places.map(({ mountpoint, type, uuid }) => ({
      uuid,
      vfs_type: type,
      path: mountpoint,
      options: "defaults",
    }));
    return { ...stage, options: { filesystems } };
  }
  if (stage.name !== "org.osbuild.grub2.debian") return stage;
  const loader = firmware === "uefi" ? { uefi: true } : { legacy: "i386-pc" };
  return { ...stage, options: { ...stage.options, ...loader, ...(boot ? { bootfs: { uuid: uuids.boot } } : {}) } };
}

function partition({ table, firmware }: Layout, places: readonly Place[]): readonly object[] {
  const type = ({ type: kind }: Place) => (table === "dos" ? "83" : kind === "vfat" ? kinds.efi : kinds.linux);
  const loader = table === "gpt" && firmware === "bios" ? [{ start: mebibyte, size: mebibyte, type: kinds.bios }] : [];
  const partitions = [...places]
    .sort((a, b) => a.number - b.number)
    .map((one) => ({ start: one.start, size: one.size, type: type(one) }));
  const uuid = table === "dos" ? "0x14fc63d2" : "D209C89E-EA5E-4FBD-B161-B461CCE297E0";
  return [
    { type: "org.osbuild.truncate", options: { filename: image, size: String(diskSectors * 512) } },
    {
      type: "org.osbuild.sfdisk",
      options: { label: table, uuid, partitions: [...loader, ...partitions] },
      devices: { device: { type: "org.osbuild.loopback", options: { filename: image } } },
    },
  ];
}

function device({ start, size }: Place): object {
  return { type: "org.osbuild.loopback", options: { filename: image, start, size } };
}

function format(place: Place): object {
  const options = place.type === "vfat" ? { volid: place.uuid.replace("-", "") } : { uuid: place.uuid };
  const name = place.type === "vfat" ? "fat" : place.type;
  return { type: `org.osbuild.mkfs.${name}`, options, devices: { device: device(place) } };
}

function fill(places: readonly Place[]): object {
  const root = places.find(({ mountpoint }) => mountpoint === "/");
  const mounts = places.map(({ mountpoint, type, number }) => ({
    name: `part${number}`,
    type: `org.osbuild.${type === "vfat" ? "fat" : type}`,
    source: `part${number}`,
    target: mountpoint,
  }));
  return {
    type: "org.osbuild.copy",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:tree"] } },
    options: { paths: [{ from: "input://tree/", to: `mount://part${root?.number}/` }] },
    devices: Object.fromEntries(places.map((place) => [`part${place.number}`, device(place)])),
    mounts,
  };
}

function makeBootable({ table, firmware, boot, root }: Layout, places: readonly Place[]): readonly object[] {
  if (firmware === "uefi") return [];
  const place = places.find(({ mountpoint }) => mountpoint === (boot ? "/boot" : "/"));
  return [
    {
      type: "org.osbuild.grub2.inst",
      options: {
        filename: image,
        platform: "i386-pc",
        location: table === "gpt" ? mebibyte : 1,
        core: { type: "mkimage", partlabel: table, filesystem: boot ?? root },
        prefix: { type: "partition", partlabel: table, number: (place?.number ?? 1) - 1, path: boot ? "/grub" : "/boot/grub" },
      },
    },
  ];
}
