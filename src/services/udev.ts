import { mkdirSync, rmSync, writeFileSync } from "node:fs";

/**
 * Device managers of the host react to every new device: they read it, hold it, activate what is on it. A marker file per device tells
 * osbuild's udev rule to leave that one alone.
 */

const folder = "/run/osbuild/locks/udev";

/** Marks a loop device until disposed; quietly does nothing where the marker cannot be written. */
export function reserveForUdev(minor: number): Disposable {
  return mark(`device-7:${minor}`);
}

/** Marks a device-mapper device by its name. */
export function reserveMapperForUdev(name: string): Disposable {
  return mark(`dm-${name}`);
}

function mark(name: string): Disposable {
  const path = `${folder}/${name}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, "");
  } catch {
    return { [Symbol.dispose]: () => {} }; // no udev can read it there either
  }
  return { [Symbol.dispose]: () => rmSync(path, { force: true }) };
}
