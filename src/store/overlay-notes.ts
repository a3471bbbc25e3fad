import { lstatSync, readdirSync } from "node:fs";
import { joinBytes, shortenPath } from "../linux/short-path.ts";
import { findXattr, listXattrs, removeXattr } from "../linux/xattr.ts";

/** Attributes that overlayfs itself puts on what is in an upper folder. */

/** Nothing of the layers below shows in this folder. The only one that means something in a sealed layer. */
export const opaqueMark = "trusted.overlay.opaque";

/** The same of an overlay within the tree, as the kernel writes it into a layer. */
export const innerOpaqueMark = "trusted.overlay.overlay.opaque";

const impureMark = "trusted.overlay.impure";

/** Whether an attribute is overlay's. Those of an overlay inside the tree have one more `overlay.` in their name. */
export function isOverlayNote(name: string): boolean {
  return name.startsWith("trusted.overlay.") && !name.startsWith("trusted.overlay.overlay.");
}

/**
 * Takes off the notes that name inodes of this disk, so that a layer is the same wherever it goes. Only folders that overlay has marked
 * as impure hold paths with such notes, so what a stage made from nothing costs nothing. Done while nobody looks: it changes ctimes.
 */
export function removeOverlayNotes(layer: string): void {
  tidy(Buffer.from(layer));
}

function tidy(path: Buffer): void {
  const notes = listXattrs(path).filter((name) => isOverlayNote(name) && name !== opaqueMark);
  const isImpure = notes.includes(impureMark) && findXattr(path, impureMark)?.toString() === "y";
  for (const name of notes) removeXattr(path, name);
  if (!isImpure || !lstatSync(path).isDirectory()) return;
  using folder = shortenPath(path);
  for (const name of readdirSync(folder.path, { encoding: "buffer" })) tidy(joinBytes(folder.path, name));
}
