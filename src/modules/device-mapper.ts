import { mkdirSync, rmSync, writeFileSync } from "node:fs";

/**
 * Device managers of the host react to every new device: they read it, hold it, activate what is on it. A marker file per device tells
 * osbuild's udev rule to leave that one alone.
 */

const folder = "/run/osbuild/locks/udev";

/** Marks a device-mapper device by its name until disposed. */
export function reserveMapper(name: string): Disposable {
  return reserve(`dm-${name}`);
}

/** Marks a loop device by its number until disposed. */
export function reserveLoop(minor: number): Disposable {
  return reserve(`device-7:${minor}`);
}

function reserve(name: string): Disposable {
  const path = `${folder}/${name}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, "");
  } catch {
    return { [Symbol.dispose]: () => {} }; // udev could not read it there either
  }
  return { [Symbol.dispose]: () => rmSync(path, { force: true }) };
}

/** Name below /dev/mapper of a logical volume: hyphens of both names are doubled. */
export function logicalVolumeName(group: string, volume: string): string {
  return `${group.replaceAll("-", "--")}-${volume.replaceAll("-", "--")}`;
}
