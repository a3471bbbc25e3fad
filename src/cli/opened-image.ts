import { statSync } from "node:fs";
import { basename } from "node:path";
import { UsageError } from "../errors.ts";
import { becomeRoot } from "../host/elevate.ts";
import { enterPrivateNamespace } from "../host/namespace.ts";
import { isSystem } from "../image/installed-packages.ts";
import { type ImagePart, type OpenedImage, openImage } from "../image/open-image.ts";
import type { CommandWorld } from "./command.ts";

/** Opens the images of a command line. Folders need nothing; what has to be mounted or unpacked needs root, which is asked for first. */
export async function openNamedImage(path: string, world: CommandWorld): Promise<OpenedImage> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`Cannot read '${path}': there is no such file`);
  if (stats.isFile()) {
    becomeRoot((line) => world.err(`${line}\n`));
    enterPrivateNamespace(world.env);
  }
  return openImage(path, world.signal);
}

/** The part that has the system on it: the one with packages, else the one with a release file. */
export function requireSystem(image: OpenedImage): ImagePart & { readonly path: string } {
  const shown = image.parts.flatMap((part) => (part.path === undefined ? [] : [{ ...part, path: part.path }]));
  const found = shown.find((part) => isSystem(part.path));
  if (found !== undefined) return found;
  throw new UsageError(
    `Cannot find a system in '${basename(image.path)}': nothing that can be read there has a package database or a release file`,
    {
      hint: "Name a disk image, a filesystem image, a tar archive or a folder with a root filesystem in it",
    },
  );
}
