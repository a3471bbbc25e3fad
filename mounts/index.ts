// Made by `npm run generate` from the names in this folder.
import type { MountModule } from "../src/modules/mount.ts";
import * as bind from "./org.osbuild.bind.ts";
import * as btrfs from "./org.osbuild.btrfs.ts";
import * as ddi from "./org.osbuild.ddi.ts";
import * as erofs from "./org.osbuild.erofs.ts";
import * as ext4 from "./org.osbuild.ext4.ts";
import * as fat from "./org.osbuild.fat.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as ostreeDeployment from "./org.osbuild.ostree.deployment.ts";
import * as squashfs from "./org.osbuild.squashfs.ts";
import * as xfs from "./org.osbuild.xfs.ts";

/** The built-in mounts, by type. */
export const mounts: Readonly<Record<string, MountModule>> = {
  "org.osbuild.bind": bind,
  "org.osbuild.btrfs": btrfs,
  "org.osbuild.ddi": ddi,
  "org.osbuild.erofs": erofs,
  "org.osbuild.ext4": ext4,
  "org.osbuild.fat": fat,
  "org.osbuild.noop": noop,
  "org.osbuild.ostree.deployment": ostreeDeployment,
  "org.osbuild.squashfs": squashfs,
  "org.osbuild.xfs": xfs,
};
