// Made by `npm run generate` from the names in this folder.
import type { StageModule } from "../src/modules/stage.ts";
import * as ioWeldrAnaconda from "./io.weldr.anaconda.ts";
import * as ioWeldrAnsible from "./io.weldr.ansible.ts";
import * as ioWeldrDnf from "./io.weldr.dnf.ts";
import * as ioWeldrGrub2 from "./io.weldr.grub2.ts";
import * as ioWeldrLocale from "./io.weldr.locale.ts";
import * as ioWeldrNoop from "./io.weldr.noop.ts";
import * as ioWeldrRemoveUniqueness from "./io.weldr.remove-uniqueness.ts";
import * as ioWeldrScript from "./io.weldr.script.ts";
import * as ioWeldrSelinux from "./io.weldr.selinux.ts";
import * as ioWeldrSystemd from "./io.weldr.systemd.ts";
import * as anaconda from "./org.osbuild.anaconda.ts";
import * as apt from "./org.osbuild.apt.ts";
import * as authconfig from "./org.osbuild.authconfig.ts";
import * as authselect from "./org.osbuild.authselect.ts";
import * as bfb from "./org.osbuild.bfb.ts";
import * as bootcInstallConfig from "./org.osbuild.bootc.install.config.ts";
import * as bootcInstallToFilesystem from "./org.osbuild.bootc.install-to-filesystem.ts";
import * as bootctlInstallRoot from "./org.osbuild.bootctl.install.root.ts";
import * as bootisoMono from "./org.osbuild.bootiso.mono.ts";
import * as bootupdGenMetadata from "./org.osbuild.bootupd.gen-metadata.ts";
import * as bootupd from "./org.osbuild.bootupd.ts";
import * as btrfsSubvol from "./org.osbuild.btrfs.subvol.ts";
import * as buildstamp from "./org.osbuild.buildstamp.ts";
import * as chattr from "./org.osbuild.chattr.ts";
import * as chmod from "./org.osbuild.chmod.ts";
import * as chown from "./org.osbuild.chown.ts";
import * as chrony from "./org.osbuild.chrony.ts";
import * as clevisLuksBind from "./org.osbuild.clevis.luks-bind.ts";
import * as cloudInit from "./org.osbuild.cloud-init.ts";
import * as containerDeploy from "./org.osbuild.container-deploy.ts";
import * as containersStorageConf from "./org.osbuild.containers.storage.conf.ts";
import * as containersUnitCreate from "./org.osbuild.containers.unit.create.ts";
import * as copy from "./org.osbuild.copy.ts";
import * as coreosLiveArtifactsMono from "./org.osbuild.coreos.live-artifacts.mono.ts";
import * as coreosPlatform from "./org.osbuild.coreos.platform.ts";
import * as cpioOut from "./org.osbuild.cpio.out.ts";
import * as createaddrsize from "./org.osbuild.createaddrsize.ts";
import * as cronScript from "./org.osbuild.cron.script.ts";
import * as crypttab from "./org.osbuild.crypttab.ts";
import * as dd from "./org.osbuild.dd.ts";
import * as debugShell from "./org.osbuild.debug-shell.ts";
import * as discinfo from "./org.osbuild.discinfo.ts";
import * as dmverity from "./org.osbuild.dmverity.ts";
import * as dnfConfig from "./org.osbuild.dnf.config.ts";
import * as dnfModuleConfig from "./org.osbuild.dnf.module-config.ts";
import * as dnf from "./org.osbuild.dnf.ts";
import * as dnfAutomaticConfig from "./org.osbuild.dnf-automatic.config.ts";
import * as dnf4Mark from "./org.osbuild.dnf4.mark.ts";
import * as dnf4Versionlock from "./org.osbuild.dnf4.versionlock.ts";
import * as dpkg from "./org.osbuild.dpkg.ts";
import * as dracutConf from "./org.osbuild.dracut.conf.ts";
import * as dracut from "./org.osbuild.dracut.ts";
import * as erofs from "./org.osbuild.erofs.ts";
import * as _error from "./org.osbuild.error.ts";
import * as experimentalOstreeConfig from "./org.osbuild.experimental.ostree.config.ts";
import * as fdo from "./org.osbuild.fdo.ts";
import * as firewall from "./org.osbuild.firewall.ts";
import * as firstBoot from "./org.osbuild.first-boot.ts";
import * as fixBls from "./org.osbuild.fix-bls.ts";
import * as flatpakBuildImportBundleOci from "./org.osbuild.flatpak.build-import-bundle.oci.ts";
import * as fstab from "./org.osbuild.fstab.ts";
import * as gcpGuestAgentConf from "./org.osbuild.gcp.guest-agent.conf.ts";
import * as greenboot from "./org.osbuild.greenboot.ts";
import * as groups from "./org.osbuild.groups.ts";
import * as grub2D from "./org.osbuild.grub2.d-module.ts";
import * as grub2Debian from "./org.osbuild.grub2.debian.ts";
import * as grub2Inst from "./org.osbuild.grub2.inst.ts";
import * as grub2IsoLegacy from "./org.osbuild.grub2.iso.legacy.ts";
import * as grub2Iso from "./org.osbuild.grub2.iso.ts";
import * as grub2Legacy from "./org.osbuild.grub2.legacy.ts";
import * as grub2 from "./org.osbuild.grub2.ts";
import * as gunzip from "./org.osbuild.gunzip.ts";
import * as gzip from "./org.osbuild.gzip.ts";
import * as hmac from "./org.osbuild.hmac.ts";
import * as hostname from "./org.osbuild.hostname.ts";
import * as idmap from "./org.osbuild.idmap.ts";
import * as ignition from "./org.osbuild.ignition.ts";
import * as implantisomd5 from "./org.osbuild.implantisomd5.ts";
import * as insightsClientConfig from "./org.osbuild.insights-client.config.ts";
import * as isolinux from "./org.osbuild.isolinux.ts";
import * as kernelCmdlineBlsAppend from "./org.osbuild.kernel-cmdline.bls-append.ts";
import * as kernelCmdline from "./org.osbuild.kernel-cmdline.ts";
import * as keymap from "./org.osbuild.keymap.ts";
import * as kickstart from "./org.osbuild.kickstart.ts";
import * as livesys from "./org.osbuild.livesys.ts";
import * as ln from "./org.osbuild.ln.ts";
import * as locale from "./org.osbuild.locale.ts";
import * as loraxScript from "./org.osbuild.lorax-script.ts";
import * as luks2Format from "./org.osbuild.luks2.format.ts";
import * as luks2RemoveKey from "./org.osbuild.luks2.remove-key.ts";
import * as lvm2Create from "./org.osbuild.lvm2.create.ts";
import * as lvm2Metadata from "./org.osbuild.lvm2.metadata.ts";
import * as machineId from "./org.osbuild.machine-id.ts";
import * as mkdir from "./org.osbuild.mkdir.ts";
import * as mkfsBtrfs from "./org.osbuild.mkfs.btrfs.ts";
import * as mkfsExt4 from "./org.osbuild.mkfs.ext4.ts";
import * as mkfsFat from "./org.osbuild.mkfs.fat.ts";
import * as mkfsXfs from "./org.osbuild.mkfs.xfs.ts";
import * as mkinitcpio from "./org.osbuild.mkinitcpio.ts";
import * as mks390image from "./org.osbuild.mks390image.ts";
import * as mkswap from "./org.osbuild.mkswap.ts";
import * as modprobe from "./org.osbuild.modprobe.ts";
import * as nginxConf from "./org.osbuild.nginx.conf.ts";
import * as nmConf from "./org.osbuild.nm.conf.ts";
import * as nmConn from "./org.osbuild.nm.conn.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as ociArchive from "./org.osbuild.oci-archive.ts";
import * as oscapAutotailor from "./org.osbuild.oscap.autotailor.ts";
import * as oscapRemediation from "./org.osbuild.oscap.remediation.ts";
import * as ostreeAleph from "./org.osbuild.ostree.aleph.ts";
import * as ostreeCommit from "./org.osbuild.ostree.commit.ts";
import * as ostreeConfig from "./org.osbuild.ostree.config.ts";
import * as ostreeDeployContainer from "./org.osbuild.ostree.deploy.container.ts";
import * as ostreeDeploy from "./org.osbuild.ostree.deploy.ts";
import * as ostreeEncapsulate from "./org.osbuild.ostree.encapsulate.ts";
import * as ostreeFillvar from "./org.osbuild.ostree.fillvar.ts";
import * as ostreeGenkey from "./org.osbuild.ostree.genkey.ts";
import * as ostreeGrub2 from "./org.osbuild.ostree.grub2.ts";
import * as ostreeInit from "./org.osbuild.ostree.init.ts";
import * as ostreeInitFs from "./org.osbuild.ostree.init-fs.ts";
import * as ostreeOsInit from "./org.osbuild.ostree.os-init.ts";
import * as ostreePasswd from "./org.osbuild.ostree.passwd.ts";
import * as ostreePostCopy from "./org.osbuild.ostree.post-copy.ts";
import * as ostreePreptree from "./org.osbuild.ostree.preptree.ts";
import * as ostreePull from "./org.osbuild.ostree.pull.ts";
import * as ostreeRemotes from "./org.osbuild.ostree.remotes.ts";
import * as ostreeSelinux from "./org.osbuild.ostree.selinux.ts";
import * as ostreeSign from "./org.osbuild.ostree.sign.ts";
import * as ostree from "./org.osbuild.ostree.ts";
import * as ovf from "./org.osbuild.ovf.ts";
import * as pacmanConf from "./org.osbuild.pacman.conf.ts";
import * as pacmanMirrorlistConf from "./org.osbuild.pacman.mirrorlist.conf.ts";
import * as pacman from "./org.osbuild.pacman.ts";
import * as pacmanKeyring from "./org.osbuild.pacman-keyring.ts";
import * as pamLimitsConf from "./org.osbuild.pam.limits.conf.ts";
import * as parted from "./org.osbuild.parted.ts";
import * as pkiUpdateCaTrust from "./org.osbuild.pki.update-ca-trust.ts";
import * as pwqualityConf from "./org.osbuild.pwquality.conf.ts";
import * as qemu from "./org.osbuild.qemu.ts";
import * as resolvConf from "./org.osbuild.resolv-conf.ts";
import * as rhsmFacts from "./org.osbuild.rhsm.facts.ts";
import * as rhsm from "./org.osbuild.rhsm.ts";
import * as rpmMacros from "./org.osbuild.rpm.macros.ts";
import * as rpm from "./org.osbuild.rpm.ts";
import * as rpmOstree from "./org.osbuild.rpm-ostree.ts";
import * as rpmkeysImport from "./org.osbuild.rpmkeys.import.ts";
import * as script from "./org.osbuild.script.ts";
import * as selinuxConfig from "./org.osbuild.selinux.config.ts";
import * as selinux from "./org.osbuild.selinux.ts";
import * as sfdisk from "./org.osbuild.sfdisk.ts";
import * as sgdisk from "./org.osbuild.sgdisk.ts";
import * as shellInit from "./org.osbuild.shell.init.ts";
import * as skopeo from "./org.osbuild.skopeo.ts";
import * as squashfs from "./org.osbuild.squashfs.ts";
import * as sshdConfig from "./org.osbuild.sshd.config.ts";
import * as sysconfig from "./org.osbuild.sysconfig.ts";
import * as sysctld from "./org.osbuild.sysctld.ts";
import * as systemdPreset from "./org.osbuild.systemd.preset.ts";
import * as systemd from "./org.osbuild.systemd.ts";
import * as systemdUnitCreate from "./org.osbuild.systemd.unit.create.ts";
import * as systemdUnit from "./org.osbuild.systemd.unit.ts";
import * as systemdJournald from "./org.osbuild.systemd-journald.ts";
import * as systemdLogind from "./org.osbuild.systemd-logind.ts";
import * as systemdRepartCreate from "./org.osbuild.systemd-repart.create.ts";
import * as systemdSysusersD from "./org.osbuild.systemd-sysusers.d-module.ts";
import * as systemdSysusers from "./org.osbuild.systemd-sysusers.ts";
import * as tar from "./org.osbuild.tar.ts";
import * as _test from "./org.osbuild.test.ts";
import * as timezone from "./org.osbuild.timezone.ts";
import * as tmpfilesd from "./org.osbuild.tmpfilesd.ts";
import * as treeinfo from "./org.osbuild.treeinfo.ts";
import * as truncate from "./org.osbuild.truncate.ts";
import * as tuned from "./org.osbuild.tuned.ts";
import * as udevRules from "./org.osbuild.udev.rules.ts";
import * as uki from "./org.osbuild.uki.ts";
import * as untar from "./org.osbuild.untar.ts";
import * as updateCryptoPolicies from "./org.osbuild.update-crypto-policies.ts";
import * as users from "./org.osbuild.users.ts";
import * as vagrant from "./org.osbuild.vagrant.ts";
import * as waagentConf from "./org.osbuild.waagent.conf.ts";
import * as writeDevice from "./org.osbuild.write-device.ts";
import * as wslConf from "./org.osbuild.wsl.conf.ts";
import * as wslDistributionConf from "./org.osbuild.wsl-distribution.conf.ts";
import * as xorrisofs from "./org.osbuild.xorrisofs.ts";
import * as xz from "./org.osbuild.xz.ts";
import * as yumConfig from "./org.osbuild.yum.config.ts";
import * as yumRepos from "./org.osbuild.yum.repos.ts";
import * as yum from "./org.osbuild.yum.ts";
import * as zip from "./org.osbuild.zip.ts";
import * as ziplInst from "./org.osbuild.zipl.inst.ts";
import * as zipl from "./org.osbuild.zipl.ts";
import * as zstd from "./org.osbuild.zstd.ts";

/** The built-in stages, by type. */
export const stages: Readonly<Record<string, StageModule>> = {
  "io.weldr.anaconda": ioWeldrAnaconda,
  "io.weldr.ansible": ioWeldrAnsible,
  "io.weldr.dnf": ioWeldrDnf,
  "io.weldr.grub2": ioWeldrGrub2,
  "io.weldr.locale": ioWeldrLocale,
  "io.weldr.noop": ioWeldrNoop,
  "io.weldr.remove-uniqueness": ioWeldrRemoveUniqueness,
  "io.weldr.script": ioWeldrScript,
  "io.weldr.selinux": ioWeldrSelinux,
  "io.weldr.systemd": ioWeldrSystemd,
  "org.osbuild.anaconda": anaconda,
  "org.osbuild.apt": apt,
  "org.osbuild.authconfig": authconfig,
  "org.osbuild.authselect": authselect,
  "org.osbuild.bfb": bfb,
  "org.osbuild.bootc.install-to-filesystem": bootcInstallToFilesystem,
  "org.osbuild.bootc.install.config": bootcInstallConfig,
  "org.osbuild.bootctl.install.root": bootctlInstallRoot,
  "org.osbuild.bootiso.mono": bootisoMono,
  "org.osbuild.bootupd": bootupd,
  "org.osbuild.bootupd.gen-metadata": bootupdGenMetadata,
  "org.osbuild.btrfs.subvol": btrfsSubvol,
  "org.osbuild.buildstamp": buildstamp,
  "org.osbuild.chattr": chattr,
  "org.osbuild.chmod": chmod,
  "org.osbuild.chown": chown,
  "org.osbuild.chrony": chrony,
  "org.osbuild.clevis.luks-bind": clevisLuksBind,
  "org.osbuild.cloud-init": cloudInit,
  "org.osbuild.container-deploy": containerDeploy,
  "org.osbuild.containers.storage.conf": containersStorageConf,
  "org.osbuild.containers.unit.create": containersUnitCreate,
  "org.osbuild.copy": copy,
  "org.osbuild.coreos.live-artifacts.mono": coreosLiveArtifactsMono,
  "org.osbuild.coreos.platform": coreosPlatform,
  "org.osbuild.cpio.out": cpioOut,
  "org.osbuild.createaddrsize": createaddrsize,
  "org.osbuild.cron.script": cronScript,
  "org.osbuild.crypttab": crypttab,
  "org.osbuild.dd": dd,
  "org.osbuild.debug-shell": debugShell,
  "org.osbuild.discinfo": discinfo,
  "org.osbuild.dmverity": dmverity,
  "org.osbuild.dnf": dnf,
  "org.osbuild.dnf-automatic.config": dnfAutomaticConfig,
  "org.osbuild.dnf.config": dnfConfig,
  "org.osbuild.dnf.module-config": dnfModuleConfig,
  "org.osbuild.dnf4.mark": dnf4Mark,
  "org.osbuild.dnf4.versionlock": dnf4Versionlock,
  "org.osbuild.dpkg": dpkg,
  "org.osbuild.dracut": dracut,
  "org.osbuild.dracut.conf": dracutConf,
  "org.osbuild.erofs": erofs,
  "org.osbuild.error": _error,
  "org.osbuild.experimental.ostree.config": experimentalOstreeConfig,
  "org.osbuild.fdo": fdo,
  "org.osbuild.firewall": firewall,
  "org.osbuild.first-boot": firstBoot,
  "org.osbuild.fix-bls": fixBls,
  "org.osbuild.flatpak.build-import-bundle.oci": flatpakBuildImportBundleOci,
  "org.osbuild.fstab": fstab,
  "org.osbuild.gcp.guest-agent.conf": gcpGuestAgentConf,
  "org.osbuild.greenboot": greenboot,
  "org.osbuild.groups": groups,
  "org.osbuild.grub2": grub2,
  "org.osbuild.grub2.d": grub2D,
  "org.osbuild.grub2.debian": grub2Debian,
  "org.osbuild.grub2.inst": grub2Inst,
  "org.osbuild.grub2.iso": grub2Iso,
  "org.osbuild.grub2.iso.legacy": grub2IsoLegacy,
  "org.osbuild.grub2.legacy": grub2Legacy,
  "org.osbuild.gunzip": gunzip,
  "org.osbuild.gzip": gzip,
  "org.osbuild.hmac": hmac,
  "org.osbuild.hostname": hostname,
  "org.osbuild.idmap": idmap,
  "org.osbuild.ignition": ignition,
  "org.osbuild.implantisomd5": implantisomd5,
  "org.osbuild.insights-client.config": insightsClientConfig,
  "org.osbuild.isolinux": isolinux,
  "org.osbuild.kernel-cmdline": kernelCmdline,
  "org.osbuild.kernel-cmdline.bls-append": kernelCmdlineBlsAppend,
  "org.osbuild.keymap": keymap,
  "org.osbuild.kickstart": kickstart,
  "org.osbuild.livesys": livesys,
  "org.osbuild.ln": ln,
  "org.osbuild.locale": locale,
  "org.osbuild.lorax-script": loraxScript,
  "org.osbuild.luks2.format": luks2Format,
  "org.osbuild.luks2.remove-key": luks2RemoveKey,
  "org.osbuild.lvm2.create": lvm2Create,
  "org.osbuild.lvm2.metadata": lvm2Metadata,
  "org.osbuild.machine-id": machineId,
  "org.osbuild.mkdir": mkdir,
  "org.osbuild.mkfs.btrfs": mkfsBtrfs,
  "org.osbuild.mkfs.ext4": mkfsExt4,
  "org.osbuild.mkfs.fat": mkfsFat,
  "org.osbuild.mkfs.xfs": mkfsXfs,
  "org.osbuild.mkinitcpio": mkinitcpio,
  "org.osbuild.mks390image": mks390image,
  "org.osbuild.mkswap": mkswap,
  "org.osbuild.modprobe": modprobe,
  "org.osbuild.nginx.conf": nginxConf,
  "org.osbuild.nm.conf": nmConf,
  "org.osbuild.nm.conn": nmConn,
  "org.osbuild.noop": noop,
  "org.osbuild.oci-archive": ociArchive,
  "org.osbuild.oscap.autotailor": oscapAutotailor,
  "org.osbuild.oscap.remediation": oscapRemediation,
  "org.osbuild.ostree": ostree,
  "org.osbuild.ostree.aleph": ostreeAleph,
  "org.osbuild.ostree.commit": ostreeCommit,
  "org.osbuild.ostree.config": ostreeConfig,
  "org.osbuild.ostree.deploy": ostreeDeploy,
  "org.osbuild.ostree.deploy.container": ostreeDeployContainer,
  "org.osbuild.ostree.encapsulate": ostreeEncapsulate,
  "org.osbuild.ostree.fillvar": ostreeFillvar,
  "org.osbuild.ostree.genkey": ostreeGenkey,
  "org.osbuild.ostree.grub2": ostreeGrub2,
  "org.osbuild.ostree.init": ostreeInit,
  "org.osbuild.ostree.init-fs": ostreeInitFs,
  "org.osbuild.ostree.os-init": ostreeOsInit,
  "org.osbuild.ostree.passwd": ostreePasswd,
  "org.osbuild.ostree.post-copy": ostreePostCopy,
  "org.osbuild.ostree.preptree": ostreePreptree,
  "org.osbuild.ostree.pull": ostreePull,
  "org.osbuild.ostree.remotes": ostreeRemotes,
  "org.osbuild.ostree.selinux": ostreeSelinux,
  "org.osbuild.ostree.sign": ostreeSign,
  "org.osbuild.ovf": ovf,
  "org.osbuild.pacman": pacman,
  "org.osbuild.pacman-keyring": pacmanKeyring,
  "org.osbuild.pacman.conf": pacmanConf,
  "org.osbuild.pacman.mirrorlist.conf": pacmanMirrorlistConf,
  "org.osbuild.pam.limits.conf": pamLimitsConf,
  "org.osbuild.parted": parted,
  "org.osbuild.pki.update-ca-trust": pkiUpdateCaTrust,
  "org.osbuild.pwquality.conf": pwqualityConf,
  "org.osbuild.qemu": qemu,
  "org.osbuild.resolv-conf": resolvConf,
  "org.osbuild.rhsm": rhsm,
  "org.osbuild.rhsm.facts": rhsmFacts,
  "org.osbuild.rpm": rpm,
  "org.osbuild.rpm-ostree": rpmOstree,
  "org.osbuild.rpm.macros": rpmMacros,
  "org.osbuild.rpmkeys.import": rpmkeysImport,
  "org.osbuild.script": script,
  "org.osbuild.selinux": selinux,
  "org.osbuild.selinux.config": selinuxConfig,
  "org.osbuild.sfdisk": sfdisk,
  "org.osbuild.sgdisk": sgdisk,
  "org.osbuild.shell.init": shellInit,
  "org.osbuild.skopeo": skopeo,
  "org.osbuild.squashfs": squashfs,
  "org.osbuild.sshd.config": sshdConfig,
  "org.osbuild.sysconfig": sysconfig,
  "org.osbuild.sysctld": sysctld,
  "org.osbuild.systemd": systemd,
  "org.osbuild.systemd-journald": systemdJournald,
  "org.osbuild.systemd-logind": systemdLogind,
  "org.osbuild.systemd-repart.create": systemdRepartCreate,
  "org.osbuild.systemd-sysusers": systemdSysusers,
  "org.osbuild.systemd-sysusers.d": systemdSysusersD,
  "org.osbuild.systemd.preset": systemdPreset,
  "org.osbuild.systemd.unit": systemdUnit,
  "org.osbuild.systemd.unit.create": systemdUnitCreate,
  "org.osbuild.tar": tar,
  "org.osbuild.test": _test,
  "org.osbuild.timezone": timezone,
  "org.osbuild.tmpfilesd": tmpfilesd,
  "org.osbuild.treeinfo": treeinfo,
  "org.osbuild.truncate": truncate,
  "org.osbuild.tuned": tuned,
  "org.osbuild.udev.rules": udevRules,
  "org.osbuild.uki": uki,
  "org.osbuild.untar": untar,
  "org.osbuild.update-crypto-policies": updateCryptoPolicies,
  "org.osbuild.users": users,
  "org.osbuild.vagrant": vagrant,
  "org.osbuild.waagent.conf": waagentConf,
  "org.osbuild.write-device": writeDevice,
  "org.osbuild.wsl-distribution.conf": wslDistributionConf,
  "org.osbuild.wsl.conf": wslConf,
  "org.osbuild.xorrisofs": xorrisofs,
  "org.osbuild.xz": xz,
  "org.osbuild.yum": yum,
  "org.osbuild.yum.config": yumConfig,
  "org.osbuild.yum.repos": yumRepos,
  "org.osbuild.zip": zip,
  "org.osbuild.zipl": zipl,
  "org.osbuild.zipl.inst": ziplInst,
  "org.osbuild.zstd": zstd,
};
