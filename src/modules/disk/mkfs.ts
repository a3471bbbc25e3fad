import type { ImageRange } from "./range.ts";

/** Filesystems that can be made, by the names manifests use. */
export type FilesystemType = "ext4" | "xfs" | "btrfs" | "vfat";

/** What a new filesystem is called. */
export interface FilesystemIdentity {
  readonly uuid: string;
  readonly label?: string | undefined;
}

/** Arguments of the `mkfs` that makes a filesystem over a whole device. */
export function mkfsArguments(type: FilesystemType, device: string, identity: FilesystemIdentity): readonly string[] {
  const { uuid, label } = identity;
  const named = (flag: string) => (label ? [flag, label] : []);
  switch (type) {
    case "ext4":
      return ["mkfs.ext4", "-U", uuid, ...named("-L"), device];
    case "xfs":
      return ["mkfs.xfs", "-m", `uuid=${uuid}`, ...named("-L"), device];
    case "btrfs":
      return ["mkfs.btrfs", "-U", uuid, ...named("-L"), device];
    case "vfat":
      return ["mkfs.vfat", "-i", fatSerial(uuid), ...named("-n"), device];
  }
}

/**
 * Arguments of the `mkfs.ext4` that makes and fills a filesystem in a range of an image file. The seed of directory hashes follows
 * from the UUID; holes of the file stay holes.
 */
export function populatedExt4Arguments(range: ImageRange, identity: FilesystemIdentity, source: string): readonly string[] {
  const { uuid, label } = identity;
  const extended = [
    `offset=${range.offsetBytes}`,
    `hash_seed=${uuid}`,
    "root_owner=0:0",
    // what is cleared is cleared by making holes: nothing is left for the first mount, and no zero is written
    "discard",
    "lazy_itable_init=0",
    "lazy_journal_init=1",
  ];
  const fixed = ["-F", "-U", uuid, ...(label ? ["-L", label] : []), "-E", extended.join(","), "-d", source];
  return ["mkfs.ext4", ...fixed, range.image, `${range.sizeBytes / 512}s`];
}

/** The serial number of a FAT filesystem as mkfs takes it: `7B77-95E7` is `7B7795E7`. */
export function fatSerial(uuid: string): string {
  return uuid.replaceAll("-", "");
}
