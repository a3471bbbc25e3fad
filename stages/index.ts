// Made by `npm run generate` from the names in this folder.
import type { StageModule } from "../src/modules/stage.ts";
import * as apt from "./org.osbuild.apt.ts";
import * as bootcInstallConfig from "./org.osbuild.bootc.install.config.ts";
import * as bootctlInstallRoot from "./org.osbuild.bootctl.install.root.ts";
import * as bootupdGenMetadata from "./org.osbuild.bootupd.gen-metadata.ts";
import * as chmod from "./org.osbuild.chmod.ts";
import * as chown from "./org.osbuild.chown.ts";
import * as cloudInit from "./org.osbuild.cloud-init.ts";
import * as containersUnitCreate from "./org.osbuild.containers.unit.create.ts";
import * as copy from "./org.osbuild.copy.ts";
import * as cronScript from "./org.osbuild.cron.script.ts";
import * as crypttab from "./org.osbuild.crypttab.ts";
import * as dnfModuleConfig from "./org.osbuild.dnf.module-config.ts";
import * as dnf4Mark from "./org.osbuild.dnf4.mark.ts";
import * as dpkg from "./org.osbuild.dpkg.ts";
import * as dracutConf from "./org.osbuild.dracut.conf.ts";
import * as dracut from "./org.osbuild.dracut.ts";
import * as fdo from "./org.osbuild.fdo.ts";
import * as firstBoot from "./org.osbuild.first-boot.ts";
import * as fstab from "./org.osbuild.fstab.ts";
import * as groups from "./org.osbuild.groups.ts";
import * as grub2D from "./org.osbuild.grub2.d-module.ts";
import * as grub2Debian from "./org.osbuild.grub2.debian.ts";
import * as grub2IsoLegacy from "./org.osbuild.grub2.iso.legacy.ts";
import * as grub2Iso from "./org.osbuild.grub2.iso.ts";
import * as grub2Legacy from "./org.osbuild.grub2.legacy.ts";
import * as grub2 from "./org.osbuild.grub2.ts";
import * as hostname from "./org.osbuild.hostname.ts";
import * as ignition from "./org.osbuild.ignition.ts";
import * as kernelCmdline from "./org.osbuild.kernel-cmdline.ts";
import * as keymap from "./org.osbuild.keymap.ts";
import * as livesys from "./org.osbuild.livesys.ts";
import * as ln from "./org.osbuild.ln.ts";
import * as locale from "./org.osbuild.locale.ts";
import * as machineId from "./org.osbuild.machine-id.ts";
import * as mkdir from "./org.osbuild.mkdir.ts";
import * as mkinitcpio from "./org.osbuild.mkinitcpio.ts";
import * as modprobe from "./org.osbuild.modprobe.ts";
import * as nginxConf from "./org.osbuild.nginx.conf.ts";
import * as nmConf from "./org.osbuild.nm.conf.ts";
import * as nmConn from "./org.osbuild.nm.conn.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as pacmanConf from "./org.osbuild.pacman.conf.ts";
import * as pacmanMirrorlistConf from "./org.osbuild.pacman.mirrorlist.conf.ts";
import * as pacman from "./org.osbuild.pacman.ts";
import * as pacmanKeyring from "./org.osbuild.pacman-keyring.ts";
import * as pamLimitsConf from "./org.osbuild.pam.limits.conf.ts";
import * as resolvConf from "./org.osbuild.resolv-conf.ts";
import * as rhsmFacts from "./org.osbuild.rhsm.facts.ts";
import * as rpmMacros from "./org.osbuild.rpm.macros.ts";
import * as rpm from "./org.osbuild.rpm.ts";
import * as rpmkeysImport from "./org.osbuild.rpmkeys.import.ts";
import * as shellInit from "./org.osbuild.shell.init.ts";
import * as sysconfig from "./org.osbuild.sysconfig.ts";
import * as sysctld from "./org.osbuild.sysctld.ts";
import * as systemdPreset from "./org.osbuild.systemd.preset.ts";
import * as systemd from "./org.osbuild.systemd.ts";
import * as systemdUnitCreate from "./org.osbuild.systemd.unit.create.ts";
import * as systemdUnit from "./org.osbuild.systemd.unit.ts";
import * as systemdJournald from "./org.osbuild.systemd-journald.ts";
import * as systemdLogind from "./org.osbuild.systemd-logind.ts";
import * as timezone from "./org.osbuild.timezone.ts";
import * as tmpfilesd from "./org.osbuild.tmpfilesd.ts";
import * as treeinfo from "./org.osbuild.treeinfo.ts";
import * as tuned from "./org.osbuild.tuned.ts";
import * as udevRules from "./org.osbuild.udev.rules.ts";
import * as users from "./org.osbuild.users.ts";
import * as yumRepos from "./org.osbuild.yum.repos.ts";
import * as zipl from "./org.osbuild.zipl.ts";

/** The built-in stages, by type. */
export const stages: Readonly<Record<string, StageModule>> = {
  "org.osbuild.apt": apt,
  "org.osbuild.bootc.install.config": bootcInstallConfig,
  "org.osbuild.bootctl.install.root": bootctlInstallRoot,
  "org.osbuild.bootupd.gen-metadata": bootupdGenMetadata,
  "org.osbuild.chmod": chmod,
  "org.osbuild.chown": chown,
  "org.osbuild.cloud-init": cloudInit,
  "org.osbuild.containers.unit.create": containersUnitCreate,
  "org.osbuild.copy": copy,
  "org.osbuild.cron.script": cronScript,
  "org.osbuild.crypttab": crypttab,
  "org.osbuild.dnf.module-config": dnfModuleConfig,
  "org.osbuild.dnf4.mark": dnf4Mark,
  "org.osbuild.dpkg": dpkg,
  "org.osbuild.dracut": dracut,
  "org.osbuild.dracut.conf": dracutConf,
  "org.osbuild.fdo": fdo,
  "org.osbuild.first-boot": firstBoot,
  "org.osbuild.fstab": fstab,
  "org.osbuild.groups": groups,
  "org.osbuild.grub2": grub2,
  "org.osbuild.grub2.d": grub2D,
  "org.osbuild.grub2.debian": grub2Debian,
  "org.osbuild.grub2.iso": grub2Iso,
  "org.osbuild.grub2.iso.legacy": grub2IsoLegacy,
  "org.osbuild.grub2.legacy": grub2Legacy,
  "org.osbuild.hostname": hostname,
  "org.osbuild.ignition": ignition,
  "org.osbuild.kernel-cmdline": kernelCmdline,
  "org.osbuild.keymap": keymap,
  "org.osbuild.livesys": livesys,
  "org.osbuild.ln": ln,
  "org.osbuild.locale": locale,
  "org.osbuild.machine-id": machineId,
  "org.osbuild.mkdir": mkdir,
  "org.osbuild.mkinitcpio": mkinitcpio,
  "org.osbuild.modprobe": modprobe,
  "org.osbuild.nginx.conf": nginxConf,
  "org.osbuild.nm.conf": nmConf,
  "org.osbuild.nm.conn": nmConn,
  "org.osbuild.noop": noop,
  "org.osbuild.pacman": pacman,
  "org.osbuild.pacman-keyring": pacmanKeyring,
  "org.osbuild.pacman.conf": pacmanConf,
  "org.osbuild.pacman.mirrorlist.conf": pacmanMirrorlistConf,
  "org.osbuild.pam.limits.conf": pamLimitsConf,
  "org.osbuild.resolv-conf": resolvConf,
  "org.osbuild.rhsm.facts": rhsmFacts,
  "org.osbuild.rpm": rpm,
  "org.osbuild.rpm.macros": rpmMacros,
  "org.osbuild.rpmkeys.import": rpmkeysImport,
  "org.osbuild.shell.init": shellInit,
  "org.osbuild.sysconfig": sysconfig,
  "org.osbuild.sysctld": sysctld,
  "org.osbuild.systemd": systemd,
  "org.osbuild.systemd-journald": systemdJournald,
  "org.osbuild.systemd-logind": systemdLogind,
  "org.osbuild.systemd.preset": systemdPreset,
  "org.osbuild.systemd.unit": systemdUnit,
  "org.osbuild.systemd.unit.create": systemdUnitCreate,
  "org.osbuild.timezone": timezone,
  "org.osbuild.tmpfilesd": tmpfilesd,
  "org.osbuild.treeinfo": treeinfo,
  "org.osbuild.tuned": tuned,
  "org.osbuild.udev.rules": udevRules,
  "org.osbuild.users": users,
  "org.osbuild.yum.repos": yumRepos,
  "org.osbuild.zipl": zipl,
};
