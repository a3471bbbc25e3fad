// Made by `npm run generate` from the names in this folder.
import type { StageModule } from "../src/modules/stage.ts";

/** Loads one of the built-in stages. */
export const loadStages: Readonly<Record<string, () => Promise<StageModule>>> = {
  "org.osbuild.apt": () => import("./org.osbuild.apt.ts"),
  "org.osbuild.chmod": () => import("./org.osbuild.chmod.ts"),
  "org.osbuild.chown": () => import("./org.osbuild.chown.ts"),
  "org.osbuild.copy": () => import("./org.osbuild.copy.ts"),
  "org.osbuild.dpkg": () => import("./org.osbuild.dpkg.ts"),
  "org.osbuild.fstab": () => import("./org.osbuild.fstab.ts"),
  "org.osbuild.groups": () => import("./org.osbuild.groups.ts"),
  "org.osbuild.grub2": () => import("./org.osbuild.grub2.ts"),
  "org.osbuild.grub2.debian": () => import("./org.osbuild.grub2.debian.ts"),
  "org.osbuild.grub2.legacy": () => import("./org.osbuild.grub2.legacy.ts"),
  "org.osbuild.hostname": () => import("./org.osbuild.hostname.ts"),
  "org.osbuild.kernel-cmdline": () => import("./org.osbuild.kernel-cmdline.ts"),
  "org.osbuild.keymap": () => import("./org.osbuild.keymap.ts"),
  "org.osbuild.ln": () => import("./org.osbuild.ln.ts"),
  "org.osbuild.locale": () => import("./org.osbuild.locale.ts"),
  "org.osbuild.machine-id": () => import("./org.osbuild.machine-id.ts"),
  "org.osbuild.mkdir": () => import("./org.osbuild.mkdir.ts"),
  "org.osbuild.noop": () => import("./org.osbuild.noop.ts"),
  "org.osbuild.systemd": () => import("./org.osbuild.systemd.ts"),
  "org.osbuild.systemd.unit": () => import("./org.osbuild.systemd.unit.ts"),
  "org.osbuild.systemd.unit.create": () => import("./org.osbuild.systemd.unit.create.ts"),
  "org.osbuild.timezone": () => import("./org.osbuild.timezone.ts"),
  "org.osbuild.users": () => import("./org.osbuild.users.ts"),
};
