// Made by `npm run generate` from the names in this folder.
import type { StageModule } from "../src/modules/stage.ts";
import * as apt from "./org.osbuild.apt.ts";
import * as chmod from "./org.osbuild.chmod.ts";
import * as chown from "./org.osbuild.chown.ts";
import * as copy from "./org.osbuild.copy.ts";
import * as dpkg from "./org.osbuild.dpkg.ts";
import * as fstab from "./org.osbuild.fstab.ts";
import * as groups from "./org.osbuild.groups.ts";
import * as grub2Debian from "./org.osbuild.grub2.debian.ts";
import * as grub2Legacy from "./org.osbuild.grub2.legacy.ts";
import * as grub2 from "./org.osbuild.grub2.ts";
import * as hostname from "./org.osbuild.hostname.ts";
import * as kernelCmdline from "./org.osbuild.kernel-cmdline.ts";
import * as keymap from "./org.osbuild.keymap.ts";
import * as ln from "./org.osbuild.ln.ts";
import * as locale from "./org.osbuild.locale.ts";
import * as machineId from "./org.osbuild.machine-id.ts";
import * as mkdir from "./org.osbuild.mkdir.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as systemd from "./org.osbuild.systemd.ts";
import * as systemdUnitCreate from "./org.osbuild.systemd.unit.create.ts";
import * as systemdUnit from "./org.osbuild.systemd.unit.ts";
import * as timezone from "./org.osbuild.timezone.ts";
import * as users from "./org.osbuild.users.ts";

/** The built-in stages, by type. */
export const stages: Readonly<Record<string, StageModule>> = {
  "org.osbuild.apt": apt,
  "org.osbuild.chmod": chmod,
  "org.osbuild.chown": chown,
  "org.osbuild.copy": copy,
  "org.osbuild.dpkg": dpkg,
  "org.osbuild.fstab": fstab,
  "org.osbuild.groups": groups,
  "org.osbuild.grub2": grub2,
  "org.osbuild.grub2.debian": grub2Debian,
  "org.osbuild.grub2.legacy": grub2Legacy,
  "org.osbuild.hostname": hostname,
  "org.osbuild.kernel-cmdline": kernelCmdline,
  "org.osbuild.keymap": keymap,
  "org.osbuild.ln": ln,
  "org.osbuild.locale": locale,
  "org.osbuild.machine-id": machineId,
  "org.osbuild.mkdir": mkdir,
  "org.osbuild.noop": noop,
  "org.osbuild.systemd": systemd,
  "org.osbuild.systemd.unit": systemdUnit,
  "org.osbuild.systemd.unit.create": systemdUnitCreate,
  "org.osbuild.timezone": timezone,
  "org.osbuild.users": users,
};
