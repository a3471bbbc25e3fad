export const id = 298;
export const ids = [298];
export const modules = {

/***/ 64298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogue: () => (/* binding */ catalogue_catalogue)
});

// NAMESPACE OBJECT: ./assemblers/io.weldr.qcow2.js
var io_weldr_qcow2_namespaceObject = {};
__webpack_require__.r(io_weldr_qcow2_namespaceObject);
__webpack_require__.d(io_weldr_qcow2_namespaceObject, {
  meta: () => (meta),
  run: () => (run)
});

// NAMESPACE OBJECT: ./assemblers/io.weldr.tar.js
var io_weldr_tar_namespaceObject = {};
__webpack_require__.r(io_weldr_tar_namespaceObject);
__webpack_require__.d(io_weldr_tar_namespaceObject, {
  meta: () => (io_weldr_tar_meta),
  run: () => (io_weldr_tar_run)
});

// NAMESPACE OBJECT: ./assemblers/org.osbuild.error.js
var org_osbuild_error_namespaceObject = {};
__webpack_require__.r(org_osbuild_error_namespaceObject);
__webpack_require__.d(org_osbuild_error_namespaceObject, {
  meta: () => (org_osbuild_error_meta),
  run: () => (org_osbuild_error_run)
});

// NAMESPACE OBJECT: ./assemblers/org.osbuild.noop.js
var org_osbuild_noop_namespaceObject = {};
__webpack_require__.r(org_osbuild_noop_namespaceObject);
__webpack_require__.d(org_osbuild_noop_namespaceObject, {
  meta: () => (org_osbuild_noop_meta),
  run: () => (org_osbuild_noop_run)
});

// NAMESPACE OBJECT: ./assemblers/org.osbuild.oci-archive.js
var org_osbuild_oci_archive_namespaceObject = {};
__webpack_require__.r(org_osbuild_oci_archive_namespaceObject);
__webpack_require__.d(org_osbuild_oci_archive_namespaceObject, {
  meta: () => (org_osbuild_oci_archive_meta),
  run: () => (org_osbuild_oci_archive_run)
});

// NAMESPACE OBJECT: ./assemblers/org.osbuild.ostree.commit.js
var org_osbuild_ostree_commit_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_commit_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_commit_namespaceObject, {
  meta: () => (org_osbuild_ostree_commit_meta),
  run: () => (org_osbuild_ostree_commit_run)
});

// NAMESPACE OBJECT: ./assemblers/org.osbuild.qemu.js
var org_osbuild_qemu_namespaceObject = {};
__webpack_require__.r(org_osbuild_qemu_namespaceObject);
__webpack_require__.d(org_osbuild_qemu_namespaceObject, {
  meta: () => (org_osbuild_qemu_meta),
  run: () => (org_osbuild_qemu_run)
});

// NAMESPACE OBJECT: ./assemblers/org.osbuild.rawfs.js
var org_osbuild_rawfs_namespaceObject = {};
__webpack_require__.r(org_osbuild_rawfs_namespaceObject);
__webpack_require__.d(org_osbuild_rawfs_namespaceObject, {
  meta: () => (org_osbuild_rawfs_meta),
  run: () => (org_osbuild_rawfs_run)
});

// NAMESPACE OBJECT: ./assemblers/org.osbuild.tar.js
var org_osbuild_tar_namespaceObject = {};
__webpack_require__.r(org_osbuild_tar_namespaceObject);
__webpack_require__.d(org_osbuild_tar_namespaceObject, {
  meta: () => (org_osbuild_tar_meta),
  run: () => (org_osbuild_tar_run)
});

// NAMESPACE OBJECT: ./devices/org.osbuild.loopback.js
var org_osbuild_loopback_namespaceObject = {};
__webpack_require__.r(org_osbuild_loopback_namespaceObject);
__webpack_require__.d(org_osbuild_loopback_namespaceObject, {
  meta: () => (org_osbuild_loopback_meta),
  open: () => (org_osbuild_loopback_open)
});

// NAMESPACE OBJECT: ./devices/org.osbuild.luks2.js
var org_osbuild_luks2_namespaceObject = {};
__webpack_require__.r(org_osbuild_luks2_namespaceObject);
__webpack_require__.d(org_osbuild_luks2_namespaceObject, {
  meta: () => (org_osbuild_luks2_meta),
  open: () => (org_osbuild_luks2_open)
});

// NAMESPACE OBJECT: ./devices/org.osbuild.lvm2.lv.js
var org_osbuild_lvm2_lv_namespaceObject = {};
__webpack_require__.r(org_osbuild_lvm2_lv_namespaceObject);
__webpack_require__.d(org_osbuild_lvm2_lv_namespaceObject, {
  meta: () => (org_osbuild_lvm2_lv_meta),
  open: () => (org_osbuild_lvm2_lv_open)
});

// NAMESPACE OBJECT: ./inputs/org.osbuild.containers.js
var org_osbuild_containers_namespaceObject = {};
__webpack_require__.r(org_osbuild_containers_namespaceObject);
__webpack_require__.d(org_osbuild_containers_namespaceObject, {
  map: () => (map),
  meta: () => (org_osbuild_containers_meta)
});

// NAMESPACE OBJECT: ./inputs/org.osbuild.containers-storage.js
var org_osbuild_containers_storage_namespaceObject = {};
__webpack_require__.r(org_osbuild_containers_storage_namespaceObject);
__webpack_require__.d(org_osbuild_containers_storage_namespaceObject, {
  map: () => (org_osbuild_containers_storage_map),
  meta: () => (org_osbuild_containers_storage_meta)
});

// NAMESPACE OBJECT: ./inputs/org.osbuild.files.js
var org_osbuild_files_namespaceObject = {};
__webpack_require__.r(org_osbuild_files_namespaceObject);
__webpack_require__.d(org_osbuild_files_namespaceObject, {
  map: () => (org_osbuild_files_map),
  meta: () => (org_osbuild_files_meta)
});

// NAMESPACE OBJECT: ./inputs/org.osbuild.noop.js
var inputs_org_osbuild_noop_namespaceObject = {};
__webpack_require__.r(inputs_org_osbuild_noop_namespaceObject);
__webpack_require__.d(inputs_org_osbuild_noop_namespaceObject, {
  map: () => (org_osbuild_noop_map),
  meta: () => (inputs_org_osbuild_noop_meta)
});

// NAMESPACE OBJECT: ./inputs/org.osbuild.ostree.checkout.js
var org_osbuild_ostree_checkout_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_checkout_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_checkout_namespaceObject, {
  map: () => (org_osbuild_ostree_checkout_map),
  meta: () => (org_osbuild_ostree_checkout_meta)
});

// NAMESPACE OBJECT: ./inputs/org.osbuild.ostree.js
var org_osbuild_ostree_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_namespaceObject, {
  map: () => (org_osbuild_ostree_map),
  meta: () => (org_osbuild_ostree_meta)
});

// NAMESPACE OBJECT: ./inputs/org.osbuild.tree.js
var org_osbuild_tree_namespaceObject = {};
__webpack_require__.r(org_osbuild_tree_namespaceObject);
__webpack_require__.d(org_osbuild_tree_namespaceObject, {
  map: () => (org_osbuild_tree_map),
  meta: () => (org_osbuild_tree_meta)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.bind.js
var org_osbuild_bind_namespaceObject = {};
__webpack_require__.r(org_osbuild_bind_namespaceObject);
__webpack_require__.d(org_osbuild_bind_namespaceObject, {
  meta: () => (org_osbuild_bind_meta),
  mount: () => (mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.btrfs.js
var org_osbuild_btrfs_namespaceObject = {};
__webpack_require__.r(org_osbuild_btrfs_namespaceObject);
__webpack_require__.d(org_osbuild_btrfs_namespaceObject, {
  meta: () => (org_osbuild_btrfs_meta),
  mount: () => (org_osbuild_btrfs_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.ddi.js
var org_osbuild_ddi_namespaceObject = {};
__webpack_require__.r(org_osbuild_ddi_namespaceObject);
__webpack_require__.d(org_osbuild_ddi_namespaceObject, {
  meta: () => (org_osbuild_ddi_meta),
  mount: () => (org_osbuild_ddi_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.erofs.js
var org_osbuild_erofs_namespaceObject = {};
__webpack_require__.r(org_osbuild_erofs_namespaceObject);
__webpack_require__.d(org_osbuild_erofs_namespaceObject, {
  meta: () => (org_osbuild_erofs_meta),
  mount: () => (org_osbuild_erofs_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.ext4.js
var org_osbuild_ext4_namespaceObject = {};
__webpack_require__.r(org_osbuild_ext4_namespaceObject);
__webpack_require__.d(org_osbuild_ext4_namespaceObject, {
  meta: () => (org_osbuild_ext4_meta),
  mount: () => (org_osbuild_ext4_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.fat.js
var org_osbuild_fat_namespaceObject = {};
__webpack_require__.r(org_osbuild_fat_namespaceObject);
__webpack_require__.d(org_osbuild_fat_namespaceObject, {
  meta: () => (org_osbuild_fat_meta),
  mount: () => (org_osbuild_fat_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.noop.js
var mounts_org_osbuild_noop_namespaceObject = {};
__webpack_require__.r(mounts_org_osbuild_noop_namespaceObject);
__webpack_require__.d(mounts_org_osbuild_noop_namespaceObject, {
  meta: () => (mounts_org_osbuild_noop_meta),
  mount: () => (org_osbuild_noop_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.ostree.deployment.js
var org_osbuild_ostree_deployment_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_deployment_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_deployment_namespaceObject, {
  meta: () => (org_osbuild_ostree_deployment_meta),
  mount: () => (org_osbuild_ostree_deployment_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.squashfs.js
var org_osbuild_squashfs_namespaceObject = {};
__webpack_require__.r(org_osbuild_squashfs_namespaceObject);
__webpack_require__.d(org_osbuild_squashfs_namespaceObject, {
  meta: () => (org_osbuild_squashfs_meta),
  mount: () => (org_osbuild_squashfs_mount)
});

// NAMESPACE OBJECT: ./mounts/org.osbuild.xfs.js
var org_osbuild_xfs_namespaceObject = {};
__webpack_require__.r(org_osbuild_xfs_namespaceObject);
__webpack_require__.d(org_osbuild_xfs_namespaceObject, {
  meta: () => (org_osbuild_xfs_meta),
  mount: () => (org_osbuild_xfs_mount)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.centos9.js
var org_osbuild_centos9_namespaceObject = {};
__webpack_require__.r(org_osbuild_centos9_namespaceObject);
__webpack_require__.d(org_osbuild_centos9_namespaceObject, {
  meta: () => (org_osbuild_centos9_meta),
  prepare: () => (prepare)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.fedora30.js
var org_osbuild_fedora30_namespaceObject = {};
__webpack_require__.r(org_osbuild_fedora30_namespaceObject);
__webpack_require__.d(org_osbuild_fedora30_namespaceObject, {
  meta: () => (org_osbuild_fedora30_meta),
  prepare: () => (org_osbuild_fedora30_prepare)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.fedora38.js
var org_osbuild_fedora38_namespaceObject = {};
__webpack_require__.r(org_osbuild_fedora38_namespaceObject);
__webpack_require__.d(org_osbuild_fedora38_namespaceObject, {
  meta: () => (org_osbuild_fedora38_meta),
  prepare: () => (org_osbuild_fedora38_prepare)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.linux.js
var org_osbuild_linux_namespaceObject = {};
__webpack_require__.r(org_osbuild_linux_namespaceObject);
__webpack_require__.d(org_osbuild_linux_namespaceObject, {
  meta: () => (org_osbuild_linux_meta),
  prepare: () => (org_osbuild_linux_prepare)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.rhel7.js
var org_osbuild_rhel7_namespaceObject = {};
__webpack_require__.r(org_osbuild_rhel7_namespaceObject);
__webpack_require__.d(org_osbuild_rhel7_namespaceObject, {
  meta: () => (org_osbuild_rhel7_meta),
  prepare: () => (org_osbuild_rhel7_prepare)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.rhel81.js
var org_osbuild_rhel81_namespaceObject = {};
__webpack_require__.r(org_osbuild_rhel81_namespaceObject);
__webpack_require__.d(org_osbuild_rhel81_namespaceObject, {
  meta: () => (org_osbuild_rhel81_meta),
  prepare: () => (org_osbuild_rhel81_prepare)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.rhel82.js
var org_osbuild_rhel82_namespaceObject = {};
__webpack_require__.r(org_osbuild_rhel82_namespaceObject);
__webpack_require__.d(org_osbuild_rhel82_namespaceObject, {
  meta: () => (org_osbuild_rhel82_meta),
  prepare: () => (org_osbuild_rhel82_prepare)
});

// NAMESPACE OBJECT: ./runners/org.osbuild.ubuntu1804.js
var org_osbuild_ubuntu1804_namespaceObject = {};
__webpack_require__.r(org_osbuild_ubuntu1804_namespaceObject);
__webpack_require__.d(org_osbuild_ubuntu1804_namespaceObject, {
  meta: () => (org_osbuild_ubuntu1804_meta),
  prepare: () => (org_osbuild_ubuntu1804_prepare)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.containers-storage.js
var sources_org_osbuild_containers_storage_namespaceObject = {};
__webpack_require__.r(sources_org_osbuild_containers_storage_namespaceObject);
__webpack_require__.d(sources_org_osbuild_containers_storage_namespaceObject, {
  contentType: () => (contentType),
  fetch: () => (fetch),
  has: () => (has),
  meta: () => (sources_org_osbuild_containers_storage_meta)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.curl.js
var org_osbuild_curl_namespaceObject = {};
__webpack_require__.r(org_osbuild_curl_namespaceObject);
__webpack_require__.d(org_osbuild_curl_namespaceObject, {
  contentType: () => (org_osbuild_curl_contentType),
  fetch: () => (org_osbuild_curl_fetch),
  meta: () => (org_osbuild_curl_meta),
  parallel: () => (parallel)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.dnf.js
var org_osbuild_dnf_namespaceObject = {};
__webpack_require__.r(org_osbuild_dnf_namespaceObject);
__webpack_require__.d(org_osbuild_dnf_namespaceObject, {
  contentType: () => (org_osbuild_dnf_contentType),
  fetch: () => (org_osbuild_dnf_fetch),
  has: () => (org_osbuild_dnf_has),
  meta: () => (org_osbuild_dnf_meta)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.inline.js
var org_osbuild_inline_namespaceObject = {};
__webpack_require__.r(org_osbuild_inline_namespaceObject);
__webpack_require__.d(org_osbuild_inline_namespaceObject, {
  contentType: () => (org_osbuild_inline_contentType),
  fetch: () => (org_osbuild_inline_fetch),
  meta: () => (org_osbuild_inline_meta),
  parallel: () => (org_osbuild_inline_parallel)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.librepo.js
var org_osbuild_librepo_namespaceObject = {};
__webpack_require__.r(org_osbuild_librepo_namespaceObject);
__webpack_require__.d(org_osbuild_librepo_namespaceObject, {
  contentType: () => (org_osbuild_librepo_contentType),
  fetch: () => (org_osbuild_librepo_fetch),
  meta: () => (org_osbuild_librepo_meta),
  parallel: () => (org_osbuild_librepo_parallel)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.ostree.js
var sources_org_osbuild_ostree_namespaceObject = {};
__webpack_require__.r(sources_org_osbuild_ostree_namespaceObject);
__webpack_require__.d(sources_org_osbuild_ostree_namespaceObject, {
  contentType: () => (org_osbuild_ostree_contentType),
  fetch: () => (org_osbuild_ostree_fetch),
  has: () => (org_osbuild_ostree_has),
  meta: () => (sources_org_osbuild_ostree_meta)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.skopeo.js
var org_osbuild_skopeo_namespaceObject = {};
__webpack_require__.r(org_osbuild_skopeo_namespaceObject);
__webpack_require__.d(org_osbuild_skopeo_namespaceObject, {
  contentType: () => (org_osbuild_skopeo_contentType),
  fetch: () => (org_osbuild_skopeo_fetch),
  has: () => (org_osbuild_skopeo_has),
  meta: () => (org_osbuild_skopeo_meta),
  parallel: () => (org_osbuild_skopeo_parallel)
});

// NAMESPACE OBJECT: ./sources/org.osbuild.skopeo-index.js
var org_osbuild_skopeo_index_namespaceObject = {};
__webpack_require__.r(org_osbuild_skopeo_index_namespaceObject);
__webpack_require__.d(org_osbuild_skopeo_index_namespaceObject, {
  contentType: () => (org_osbuild_skopeo_index_contentType),
  fetch: () => (org_osbuild_skopeo_index_fetch),
  meta: () => (org_osbuild_skopeo_index_meta),
  parallel: () => (org_osbuild_skopeo_index_parallel)
});

// NAMESPACE OBJECT: ./stages/io.weldr.anaconda.js
var io_weldr_anaconda_namespaceObject = {};
__webpack_require__.r(io_weldr_anaconda_namespaceObject);
__webpack_require__.d(io_weldr_anaconda_namespaceObject, {
  meta: () => (io_weldr_anaconda_meta),
  run: () => (io_weldr_anaconda_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.ansible.js
var io_weldr_ansible_namespaceObject = {};
__webpack_require__.r(io_weldr_ansible_namespaceObject);
__webpack_require__.d(io_weldr_ansible_namespaceObject, {
  meta: () => (io_weldr_ansible_meta),
  run: () => (io_weldr_ansible_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.dnf.js
var io_weldr_dnf_namespaceObject = {};
__webpack_require__.r(io_weldr_dnf_namespaceObject);
__webpack_require__.d(io_weldr_dnf_namespaceObject, {
  meta: () => (io_weldr_dnf_meta),
  run: () => (io_weldr_dnf_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.grub2.js
var io_weldr_grub2_namespaceObject = {};
__webpack_require__.r(io_weldr_grub2_namespaceObject);
__webpack_require__.d(io_weldr_grub2_namespaceObject, {
  meta: () => (io_weldr_grub2_meta),
  run: () => (io_weldr_grub2_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.locale.js
var io_weldr_locale_namespaceObject = {};
__webpack_require__.r(io_weldr_locale_namespaceObject);
__webpack_require__.d(io_weldr_locale_namespaceObject, {
  meta: () => (io_weldr_locale_meta),
  run: () => (io_weldr_locale_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.noop.js
var io_weldr_noop_namespaceObject = {};
__webpack_require__.r(io_weldr_noop_namespaceObject);
__webpack_require__.d(io_weldr_noop_namespaceObject, {
  meta: () => (io_weldr_noop_meta),
  run: () => (io_weldr_noop_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.remove-uniqueness.js
var io_weldr_remove_uniqueness_namespaceObject = {};
__webpack_require__.r(io_weldr_remove_uniqueness_namespaceObject);
__webpack_require__.d(io_weldr_remove_uniqueness_namespaceObject, {
  meta: () => (io_weldr_remove_uniqueness_meta),
  run: () => (io_weldr_remove_uniqueness_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.script.js
var io_weldr_script_namespaceObject = {};
__webpack_require__.r(io_weldr_script_namespaceObject);
__webpack_require__.d(io_weldr_script_namespaceObject, {
  meta: () => (io_weldr_script_meta),
  run: () => (io_weldr_script_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.selinux.js
var io_weldr_selinux_namespaceObject = {};
__webpack_require__.r(io_weldr_selinux_namespaceObject);
__webpack_require__.d(io_weldr_selinux_namespaceObject, {
  meta: () => (io_weldr_selinux_meta),
  run: () => (io_weldr_selinux_run)
});

// NAMESPACE OBJECT: ./stages/io.weldr.systemd.js
var io_weldr_systemd_namespaceObject = {};
__webpack_require__.r(io_weldr_systemd_namespaceObject);
__webpack_require__.d(io_weldr_systemd_namespaceObject, {
  meta: () => (io_weldr_systemd_meta),
  run: () => (io_weldr_systemd_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.anaconda.js
var org_osbuild_anaconda_namespaceObject = {};
__webpack_require__.r(org_osbuild_anaconda_namespaceObject);
__webpack_require__.d(org_osbuild_anaconda_namespaceObject, {
  meta: () => (org_osbuild_anaconda_meta),
  run: () => (org_osbuild_anaconda_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.apt.js
var org_osbuild_apt_namespaceObject = {};
__webpack_require__.r(org_osbuild_apt_namespaceObject);
__webpack_require__.d(org_osbuild_apt_namespaceObject, {
  meta: () => (org_osbuild_apt_meta),
  run: () => (org_osbuild_apt_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.authconfig.js
var org_osbuild_authconfig_namespaceObject = {};
__webpack_require__.r(org_osbuild_authconfig_namespaceObject);
__webpack_require__.d(org_osbuild_authconfig_namespaceObject, {
  meta: () => (org_osbuild_authconfig_meta),
  run: () => (org_osbuild_authconfig_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.authselect.js
var org_osbuild_authselect_namespaceObject = {};
__webpack_require__.r(org_osbuild_authselect_namespaceObject);
__webpack_require__.d(org_osbuild_authselect_namespaceObject, {
  meta: () => (org_osbuild_authselect_meta),
  run: () => (org_osbuild_authselect_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.bfb.js
var org_osbuild_bfb_namespaceObject = {};
__webpack_require__.r(org_osbuild_bfb_namespaceObject);
__webpack_require__.d(org_osbuild_bfb_namespaceObject, {
  meta: () => (org_osbuild_bfb_meta),
  run: () => (org_osbuild_bfb_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.bootc.install.config.js
var org_osbuild_bootc_install_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_bootc_install_config_namespaceObject);
__webpack_require__.d(org_osbuild_bootc_install_config_namespaceObject, {
  meta: () => (org_osbuild_bootc_install_config_meta),
  run: () => (org_osbuild_bootc_install_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.bootc.install-to-filesystem.js
var org_osbuild_bootc_install_to_filesystem_namespaceObject = {};
__webpack_require__.r(org_osbuild_bootc_install_to_filesystem_namespaceObject);
__webpack_require__.d(org_osbuild_bootc_install_to_filesystem_namespaceObject, {
  meta: () => (org_osbuild_bootc_install_to_filesystem_meta),
  run: () => (org_osbuild_bootc_install_to_filesystem_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.bootctl.install.root.js
var org_osbuild_bootctl_install_root_namespaceObject = {};
__webpack_require__.r(org_osbuild_bootctl_install_root_namespaceObject);
__webpack_require__.d(org_osbuild_bootctl_install_root_namespaceObject, {
  meta: () => (org_osbuild_bootctl_install_root_meta),
  run: () => (org_osbuild_bootctl_install_root_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.bootiso.mono.js
var org_osbuild_bootiso_mono_namespaceObject = {};
__webpack_require__.r(org_osbuild_bootiso_mono_namespaceObject);
__webpack_require__.d(org_osbuild_bootiso_mono_namespaceObject, {
  meta: () => (org_osbuild_bootiso_mono_meta),
  run: () => (org_osbuild_bootiso_mono_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.bootupd.gen-metadata.js
var org_osbuild_bootupd_gen_metadata_namespaceObject = {};
__webpack_require__.r(org_osbuild_bootupd_gen_metadata_namespaceObject);
__webpack_require__.d(org_osbuild_bootupd_gen_metadata_namespaceObject, {
  meta: () => (org_osbuild_bootupd_gen_metadata_meta),
  run: () => (org_osbuild_bootupd_gen_metadata_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.bootupd.js
var org_osbuild_bootupd_namespaceObject = {};
__webpack_require__.r(org_osbuild_bootupd_namespaceObject);
__webpack_require__.d(org_osbuild_bootupd_namespaceObject, {
  meta: () => (org_osbuild_bootupd_meta),
  run: () => (org_osbuild_bootupd_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.btrfs.subvol.js
var org_osbuild_btrfs_subvol_namespaceObject = {};
__webpack_require__.r(org_osbuild_btrfs_subvol_namespaceObject);
__webpack_require__.d(org_osbuild_btrfs_subvol_namespaceObject, {
  meta: () => (org_osbuild_btrfs_subvol_meta),
  run: () => (org_osbuild_btrfs_subvol_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.buildstamp.js
var org_osbuild_buildstamp_namespaceObject = {};
__webpack_require__.r(org_osbuild_buildstamp_namespaceObject);
__webpack_require__.d(org_osbuild_buildstamp_namespaceObject, {
  meta: () => (org_osbuild_buildstamp_meta),
  run: () => (org_osbuild_buildstamp_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.chattr.js
var org_osbuild_chattr_namespaceObject = {};
__webpack_require__.r(org_osbuild_chattr_namespaceObject);
__webpack_require__.d(org_osbuild_chattr_namespaceObject, {
  meta: () => (org_osbuild_chattr_meta),
  run: () => (org_osbuild_chattr_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.chmod.js
var org_osbuild_chmod_namespaceObject = {};
__webpack_require__.r(org_osbuild_chmod_namespaceObject);
__webpack_require__.d(org_osbuild_chmod_namespaceObject, {
  meta: () => (org_osbuild_chmod_meta),
  run: () => (org_osbuild_chmod_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.chown.js
var org_osbuild_chown_namespaceObject = {};
__webpack_require__.r(org_osbuild_chown_namespaceObject);
__webpack_require__.d(org_osbuild_chown_namespaceObject, {
  meta: () => (org_osbuild_chown_meta),
  run: () => (org_osbuild_chown_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.chrony.js
var org_osbuild_chrony_namespaceObject = {};
__webpack_require__.r(org_osbuild_chrony_namespaceObject);
__webpack_require__.d(org_osbuild_chrony_namespaceObject, {
  meta: () => (org_osbuild_chrony_meta),
  run: () => (org_osbuild_chrony_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.clevis.luks-bind.js
var org_osbuild_clevis_luks_bind_namespaceObject = {};
__webpack_require__.r(org_osbuild_clevis_luks_bind_namespaceObject);
__webpack_require__.d(org_osbuild_clevis_luks_bind_namespaceObject, {
  meta: () => (org_osbuild_clevis_luks_bind_meta),
  run: () => (org_osbuild_clevis_luks_bind_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.cloud-init.js
var org_osbuild_cloud_init_namespaceObject = {};
__webpack_require__.r(org_osbuild_cloud_init_namespaceObject);
__webpack_require__.d(org_osbuild_cloud_init_namespaceObject, {
  meta: () => (org_osbuild_cloud_init_meta),
  run: () => (org_osbuild_cloud_init_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.container-deploy.js
var org_osbuild_container_deploy_namespaceObject = {};
__webpack_require__.r(org_osbuild_container_deploy_namespaceObject);
__webpack_require__.d(org_osbuild_container_deploy_namespaceObject, {
  meta: () => (org_osbuild_container_deploy_meta),
  run: () => (org_osbuild_container_deploy_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.containers.storage.conf.js
var org_osbuild_containers_storage_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_containers_storage_conf_namespaceObject);
__webpack_require__.d(org_osbuild_containers_storage_conf_namespaceObject, {
  meta: () => (org_osbuild_containers_storage_conf_meta),
  run: () => (org_osbuild_containers_storage_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.containers.unit.create.js
var org_osbuild_containers_unit_create_namespaceObject = {};
__webpack_require__.r(org_osbuild_containers_unit_create_namespaceObject);
__webpack_require__.d(org_osbuild_containers_unit_create_namespaceObject, {
  meta: () => (org_osbuild_containers_unit_create_meta),
  run: () => (org_osbuild_containers_unit_create_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.copy.js
var org_osbuild_copy_namespaceObject = {};
__webpack_require__.r(org_osbuild_copy_namespaceObject);
__webpack_require__.d(org_osbuild_copy_namespaceObject, {
  meta: () => (org_osbuild_copy_meta),
  run: () => (org_osbuild_copy_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.coreos.live-artifacts.mono.js
var org_osbuild_coreos_live_artifacts_mono_namespaceObject = {};
__webpack_require__.r(org_osbuild_coreos_live_artifacts_mono_namespaceObject);
__webpack_require__.d(org_osbuild_coreos_live_artifacts_mono_namespaceObject, {
  meta: () => (org_osbuild_coreos_live_artifacts_mono_meta),
  run: () => (org_osbuild_coreos_live_artifacts_mono_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.coreos.platform.js
var org_osbuild_coreos_platform_namespaceObject = {};
__webpack_require__.r(org_osbuild_coreos_platform_namespaceObject);
__webpack_require__.d(org_osbuild_coreos_platform_namespaceObject, {
  meta: () => (org_osbuild_coreos_platform_meta),
  run: () => (org_osbuild_coreos_platform_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.cpio.out.js
var org_osbuild_cpio_out_namespaceObject = {};
__webpack_require__.r(org_osbuild_cpio_out_namespaceObject);
__webpack_require__.d(org_osbuild_cpio_out_namespaceObject, {
  meta: () => (org_osbuild_cpio_out_meta),
  run: () => (org_osbuild_cpio_out_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.createaddrsize.js
var org_osbuild_createaddrsize_namespaceObject = {};
__webpack_require__.r(org_osbuild_createaddrsize_namespaceObject);
__webpack_require__.d(org_osbuild_createaddrsize_namespaceObject, {
  meta: () => (org_osbuild_createaddrsize_meta),
  run: () => (org_osbuild_createaddrsize_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.cron.script.js
var org_osbuild_cron_script_namespaceObject = {};
__webpack_require__.r(org_osbuild_cron_script_namespaceObject);
__webpack_require__.d(org_osbuild_cron_script_namespaceObject, {
  meta: () => (org_osbuild_cron_script_meta),
  run: () => (org_osbuild_cron_script_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.crypttab.js
var org_osbuild_crypttab_namespaceObject = {};
__webpack_require__.r(org_osbuild_crypttab_namespaceObject);
__webpack_require__.d(org_osbuild_crypttab_namespaceObject, {
  meta: () => (org_osbuild_crypttab_meta),
  run: () => (org_osbuild_crypttab_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dd.js
var org_osbuild_dd_namespaceObject = {};
__webpack_require__.r(org_osbuild_dd_namespaceObject);
__webpack_require__.d(org_osbuild_dd_namespaceObject, {
  meta: () => (org_osbuild_dd_meta),
  run: () => (org_osbuild_dd_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.debug-shell.js
var org_osbuild_debug_shell_namespaceObject = {};
__webpack_require__.r(org_osbuild_debug_shell_namespaceObject);
__webpack_require__.d(org_osbuild_debug_shell_namespaceObject, {
  meta: () => (org_osbuild_debug_shell_meta),
  run: () => (org_osbuild_debug_shell_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.discinfo.js
var org_osbuild_discinfo_namespaceObject = {};
__webpack_require__.r(org_osbuild_discinfo_namespaceObject);
__webpack_require__.d(org_osbuild_discinfo_namespaceObject, {
  meta: () => (org_osbuild_discinfo_meta),
  run: () => (org_osbuild_discinfo_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dmverity.js
var org_osbuild_dmverity_namespaceObject = {};
__webpack_require__.r(org_osbuild_dmverity_namespaceObject);
__webpack_require__.d(org_osbuild_dmverity_namespaceObject, {
  meta: () => (org_osbuild_dmverity_meta),
  run: () => (org_osbuild_dmverity_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dnf.config.js
var org_osbuild_dnf_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_dnf_config_namespaceObject);
__webpack_require__.d(org_osbuild_dnf_config_namespaceObject, {
  meta: () => (org_osbuild_dnf_config_meta),
  run: () => (org_osbuild_dnf_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dnf.module-config.js
var org_osbuild_dnf_module_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_dnf_module_config_namespaceObject);
__webpack_require__.d(org_osbuild_dnf_module_config_namespaceObject, {
  meta: () => (org_osbuild_dnf_module_config_meta),
  run: () => (org_osbuild_dnf_module_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dnf.js
var stages_org_osbuild_dnf_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_dnf_namespaceObject);
__webpack_require__.d(stages_org_osbuild_dnf_namespaceObject, {
  meta: () => (stages_org_osbuild_dnf_meta),
  run: () => (org_osbuild_dnf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dnf-automatic.config.js
var org_osbuild_dnf_automatic_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_dnf_automatic_config_namespaceObject);
__webpack_require__.d(org_osbuild_dnf_automatic_config_namespaceObject, {
  meta: () => (org_osbuild_dnf_automatic_config_meta),
  run: () => (org_osbuild_dnf_automatic_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dnf4.mark.js
var org_osbuild_dnf4_mark_namespaceObject = {};
__webpack_require__.r(org_osbuild_dnf4_mark_namespaceObject);
__webpack_require__.d(org_osbuild_dnf4_mark_namespaceObject, {
  meta: () => (org_osbuild_dnf4_mark_meta),
  run: () => (org_osbuild_dnf4_mark_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dnf4.versionlock.js
var org_osbuild_dnf4_versionlock_namespaceObject = {};
__webpack_require__.r(org_osbuild_dnf4_versionlock_namespaceObject);
__webpack_require__.d(org_osbuild_dnf4_versionlock_namespaceObject, {
  meta: () => (org_osbuild_dnf4_versionlock_meta),
  run: () => (org_osbuild_dnf4_versionlock_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dpkg.js
var org_osbuild_dpkg_namespaceObject = {};
__webpack_require__.r(org_osbuild_dpkg_namespaceObject);
__webpack_require__.d(org_osbuild_dpkg_namespaceObject, {
  meta: () => (org_osbuild_dpkg_meta),
  run: () => (org_osbuild_dpkg_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dracut.conf.js
var org_osbuild_dracut_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_dracut_conf_namespaceObject);
__webpack_require__.d(org_osbuild_dracut_conf_namespaceObject, {
  meta: () => (org_osbuild_dracut_conf_meta),
  run: () => (org_osbuild_dracut_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.dracut.js
var org_osbuild_dracut_namespaceObject = {};
__webpack_require__.r(org_osbuild_dracut_namespaceObject);
__webpack_require__.d(org_osbuild_dracut_namespaceObject, {
  meta: () => (org_osbuild_dracut_meta),
  run: () => (org_osbuild_dracut_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.erofs.js
var stages_org_osbuild_erofs_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_erofs_namespaceObject);
__webpack_require__.d(stages_org_osbuild_erofs_namespaceObject, {
  meta: () => (stages_org_osbuild_erofs_meta),
  run: () => (org_osbuild_erofs_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.error.js
var stages_org_osbuild_error_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_error_namespaceObject);
__webpack_require__.d(stages_org_osbuild_error_namespaceObject, {
  meta: () => (stages_org_osbuild_error_meta),
  run: () => (stages_org_osbuild_error_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.experimental.ostree.config.js
var org_osbuild_experimental_ostree_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_experimental_ostree_config_namespaceObject);
__webpack_require__.d(org_osbuild_experimental_ostree_config_namespaceObject, {
  meta: () => (org_osbuild_experimental_ostree_config_meta),
  run: () => (org_osbuild_experimental_ostree_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.fdo.js
var org_osbuild_fdo_namespaceObject = {};
__webpack_require__.r(org_osbuild_fdo_namespaceObject);
__webpack_require__.d(org_osbuild_fdo_namespaceObject, {
  meta: () => (org_osbuild_fdo_meta),
  run: () => (org_osbuild_fdo_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.firewall.js
var org_osbuild_firewall_namespaceObject = {};
__webpack_require__.r(org_osbuild_firewall_namespaceObject);
__webpack_require__.d(org_osbuild_firewall_namespaceObject, {
  meta: () => (org_osbuild_firewall_meta),
  run: () => (org_osbuild_firewall_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.first-boot.js
var org_osbuild_first_boot_namespaceObject = {};
__webpack_require__.r(org_osbuild_first_boot_namespaceObject);
__webpack_require__.d(org_osbuild_first_boot_namespaceObject, {
  meta: () => (org_osbuild_first_boot_meta),
  run: () => (org_osbuild_first_boot_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.fix-bls.js
var org_osbuild_fix_bls_namespaceObject = {};
__webpack_require__.r(org_osbuild_fix_bls_namespaceObject);
__webpack_require__.d(org_osbuild_fix_bls_namespaceObject, {
  meta: () => (org_osbuild_fix_bls_meta),
  run: () => (org_osbuild_fix_bls_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.flatpak.build-import-bundle.oci.js
var org_osbuild_flatpak_build_import_bundle_oci_namespaceObject = {};
__webpack_require__.r(org_osbuild_flatpak_build_import_bundle_oci_namespaceObject);
__webpack_require__.d(org_osbuild_flatpak_build_import_bundle_oci_namespaceObject, {
  meta: () => (org_osbuild_flatpak_build_import_bundle_oci_meta),
  run: () => (org_osbuild_flatpak_build_import_bundle_oci_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.fstab.js
var org_osbuild_fstab_namespaceObject = {};
__webpack_require__.r(org_osbuild_fstab_namespaceObject);
__webpack_require__.d(org_osbuild_fstab_namespaceObject, {
  meta: () => (org_osbuild_fstab_meta),
  run: () => (org_osbuild_fstab_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.gcp.guest-agent.conf.js
var org_osbuild_gcp_guest_agent_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_gcp_guest_agent_conf_namespaceObject);
__webpack_require__.d(org_osbuild_gcp_guest_agent_conf_namespaceObject, {
  meta: () => (org_osbuild_gcp_guest_agent_conf_meta),
  run: () => (org_osbuild_gcp_guest_agent_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.greenboot.js
var org_osbuild_greenboot_namespaceObject = {};
__webpack_require__.r(org_osbuild_greenboot_namespaceObject);
__webpack_require__.d(org_osbuild_greenboot_namespaceObject, {
  meta: () => (org_osbuild_greenboot_meta),
  run: () => (org_osbuild_greenboot_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.groups.js
var org_osbuild_groups_namespaceObject = {};
__webpack_require__.r(org_osbuild_groups_namespaceObject);
__webpack_require__.d(org_osbuild_groups_namespaceObject, {
  meta: () => (org_osbuild_groups_meta),
  run: () => (org_osbuild_groups_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.grub2.d-module.js
var org_osbuild_grub2_d_module_namespaceObject = {};
__webpack_require__.r(org_osbuild_grub2_d_module_namespaceObject);
__webpack_require__.d(org_osbuild_grub2_d_module_namespaceObject, {
  meta: () => (org_osbuild_grub2_d_module_meta),
  run: () => (org_osbuild_grub2_d_module_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.grub2.debian.js
var org_osbuild_grub2_debian_namespaceObject = {};
__webpack_require__.r(org_osbuild_grub2_debian_namespaceObject);
__webpack_require__.d(org_osbuild_grub2_debian_namespaceObject, {
  meta: () => (org_osbuild_grub2_debian_meta),
  run: () => (org_osbuild_grub2_debian_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.grub2.inst.js
var org_osbuild_grub2_inst_namespaceObject = {};
__webpack_require__.r(org_osbuild_grub2_inst_namespaceObject);
__webpack_require__.d(org_osbuild_grub2_inst_namespaceObject, {
  meta: () => (org_osbuild_grub2_inst_meta),
  run: () => (org_osbuild_grub2_inst_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.grub2.iso.legacy.js
var org_osbuild_grub2_iso_legacy_namespaceObject = {};
__webpack_require__.r(org_osbuild_grub2_iso_legacy_namespaceObject);
__webpack_require__.d(org_osbuild_grub2_iso_legacy_namespaceObject, {
  meta: () => (org_osbuild_grub2_iso_legacy_meta),
  run: () => (org_osbuild_grub2_iso_legacy_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.grub2.iso.js
var org_osbuild_grub2_iso_namespaceObject = {};
__webpack_require__.r(org_osbuild_grub2_iso_namespaceObject);
__webpack_require__.d(org_osbuild_grub2_iso_namespaceObject, {
  meta: () => (org_osbuild_grub2_iso_meta),
  run: () => (org_osbuild_grub2_iso_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.grub2.legacy.js
var org_osbuild_grub2_legacy_namespaceObject = {};
__webpack_require__.r(org_osbuild_grub2_legacy_namespaceObject);
__webpack_require__.d(org_osbuild_grub2_legacy_namespaceObject, {
  meta: () => (org_osbuild_grub2_legacy_meta),
  run: () => (org_osbuild_grub2_legacy_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.grub2.js
var org_osbuild_grub2_namespaceObject = {};
__webpack_require__.r(org_osbuild_grub2_namespaceObject);
__webpack_require__.d(org_osbuild_grub2_namespaceObject, {
  meta: () => (org_osbuild_grub2_meta),
  run: () => (org_osbuild_grub2_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.gunzip.js
var org_osbuild_gunzip_namespaceObject = {};
__webpack_require__.r(org_osbuild_gunzip_namespaceObject);
__webpack_require__.d(org_osbuild_gunzip_namespaceObject, {
  meta: () => (org_osbuild_gunzip_meta),
  run: () => (org_osbuild_gunzip_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.gzip.js
var org_osbuild_gzip_namespaceObject = {};
__webpack_require__.r(org_osbuild_gzip_namespaceObject);
__webpack_require__.d(org_osbuild_gzip_namespaceObject, {
  meta: () => (org_osbuild_gzip_meta),
  run: () => (org_osbuild_gzip_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.hmac.js
var org_osbuild_hmac_namespaceObject = {};
__webpack_require__.r(org_osbuild_hmac_namespaceObject);
__webpack_require__.d(org_osbuild_hmac_namespaceObject, {
  meta: () => (org_osbuild_hmac_meta),
  run: () => (org_osbuild_hmac_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.hostname.js
var org_osbuild_hostname_namespaceObject = {};
__webpack_require__.r(org_osbuild_hostname_namespaceObject);
__webpack_require__.d(org_osbuild_hostname_namespaceObject, {
  meta: () => (org_osbuild_hostname_meta),
  run: () => (org_osbuild_hostname_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.idmap.js
var org_osbuild_idmap_namespaceObject = {};
__webpack_require__.r(org_osbuild_idmap_namespaceObject);
__webpack_require__.d(org_osbuild_idmap_namespaceObject, {
  meta: () => (org_osbuild_idmap_meta),
  run: () => (org_osbuild_idmap_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ignition.js
var org_osbuild_ignition_namespaceObject = {};
__webpack_require__.r(org_osbuild_ignition_namespaceObject);
__webpack_require__.d(org_osbuild_ignition_namespaceObject, {
  meta: () => (org_osbuild_ignition_meta),
  run: () => (org_osbuild_ignition_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.implantisomd5.js
var org_osbuild_implantisomd5_namespaceObject = {};
__webpack_require__.r(org_osbuild_implantisomd5_namespaceObject);
__webpack_require__.d(org_osbuild_implantisomd5_namespaceObject, {
  meta: () => (org_osbuild_implantisomd5_meta),
  run: () => (org_osbuild_implantisomd5_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.insights-client.config.js
var org_osbuild_insights_client_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_insights_client_config_namespaceObject);
__webpack_require__.d(org_osbuild_insights_client_config_namespaceObject, {
  meta: () => (org_osbuild_insights_client_config_meta),
  run: () => (org_osbuild_insights_client_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.isolinux.js
var org_osbuild_isolinux_namespaceObject = {};
__webpack_require__.r(org_osbuild_isolinux_namespaceObject);
__webpack_require__.d(org_osbuild_isolinux_namespaceObject, {
  meta: () => (org_osbuild_isolinux_meta),
  run: () => (org_osbuild_isolinux_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.kernel-cmdline.bls-append.js
var org_osbuild_kernel_cmdline_bls_append_namespaceObject = {};
__webpack_require__.r(org_osbuild_kernel_cmdline_bls_append_namespaceObject);
__webpack_require__.d(org_osbuild_kernel_cmdline_bls_append_namespaceObject, {
  meta: () => (org_osbuild_kernel_cmdline_bls_append_meta),
  run: () => (org_osbuild_kernel_cmdline_bls_append_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.kernel-cmdline.js
var org_osbuild_kernel_cmdline_namespaceObject = {};
__webpack_require__.r(org_osbuild_kernel_cmdline_namespaceObject);
__webpack_require__.d(org_osbuild_kernel_cmdline_namespaceObject, {
  meta: () => (org_osbuild_kernel_cmdline_meta),
  run: () => (org_osbuild_kernel_cmdline_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.keymap.js
var org_osbuild_keymap_namespaceObject = {};
__webpack_require__.r(org_osbuild_keymap_namespaceObject);
__webpack_require__.d(org_osbuild_keymap_namespaceObject, {
  meta: () => (org_osbuild_keymap_meta),
  run: () => (org_osbuild_keymap_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.kickstart.js
var org_osbuild_kickstart_namespaceObject = {};
__webpack_require__.r(org_osbuild_kickstart_namespaceObject);
__webpack_require__.d(org_osbuild_kickstart_namespaceObject, {
  meta: () => (org_osbuild_kickstart_meta),
  run: () => (org_osbuild_kickstart_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.livesys.js
var org_osbuild_livesys_namespaceObject = {};
__webpack_require__.r(org_osbuild_livesys_namespaceObject);
__webpack_require__.d(org_osbuild_livesys_namespaceObject, {
  meta: () => (org_osbuild_livesys_meta),
  run: () => (org_osbuild_livesys_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ln.js
var org_osbuild_ln_namespaceObject = {};
__webpack_require__.r(org_osbuild_ln_namespaceObject);
__webpack_require__.d(org_osbuild_ln_namespaceObject, {
  meta: () => (org_osbuild_ln_meta),
  run: () => (org_osbuild_ln_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.locale.js
var org_osbuild_locale_namespaceObject = {};
__webpack_require__.r(org_osbuild_locale_namespaceObject);
__webpack_require__.d(org_osbuild_locale_namespaceObject, {
  meta: () => (org_osbuild_locale_meta),
  run: () => (org_osbuild_locale_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.lorax-script.js
var org_osbuild_lorax_script_namespaceObject = {};
__webpack_require__.r(org_osbuild_lorax_script_namespaceObject);
__webpack_require__.d(org_osbuild_lorax_script_namespaceObject, {
  meta: () => (org_osbuild_lorax_script_meta),
  run: () => (org_osbuild_lorax_script_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.luks2.format.js
var org_osbuild_luks2_format_namespaceObject = {};
__webpack_require__.r(org_osbuild_luks2_format_namespaceObject);
__webpack_require__.d(org_osbuild_luks2_format_namespaceObject, {
  meta: () => (org_osbuild_luks2_format_meta),
  run: () => (org_osbuild_luks2_format_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.luks2.remove-key.js
var org_osbuild_luks2_remove_key_namespaceObject = {};
__webpack_require__.r(org_osbuild_luks2_remove_key_namespaceObject);
__webpack_require__.d(org_osbuild_luks2_remove_key_namespaceObject, {
  meta: () => (org_osbuild_luks2_remove_key_meta),
  run: () => (org_osbuild_luks2_remove_key_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.lvm2.create.js
var org_osbuild_lvm2_create_namespaceObject = {};
__webpack_require__.r(org_osbuild_lvm2_create_namespaceObject);
__webpack_require__.d(org_osbuild_lvm2_create_namespaceObject, {
  meta: () => (org_osbuild_lvm2_create_meta),
  run: () => (org_osbuild_lvm2_create_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.lvm2.metadata.js
var org_osbuild_lvm2_metadata_namespaceObject = {};
__webpack_require__.r(org_osbuild_lvm2_metadata_namespaceObject);
__webpack_require__.d(org_osbuild_lvm2_metadata_namespaceObject, {
  meta: () => (org_osbuild_lvm2_metadata_meta),
  run: () => (org_osbuild_lvm2_metadata_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.machine-id.js
var org_osbuild_machine_id_namespaceObject = {};
__webpack_require__.r(org_osbuild_machine_id_namespaceObject);
__webpack_require__.d(org_osbuild_machine_id_namespaceObject, {
  meta: () => (org_osbuild_machine_id_meta),
  run: () => (org_osbuild_machine_id_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mkdir.js
var org_osbuild_mkdir_namespaceObject = {};
__webpack_require__.r(org_osbuild_mkdir_namespaceObject);
__webpack_require__.d(org_osbuild_mkdir_namespaceObject, {
  meta: () => (org_osbuild_mkdir_meta),
  run: () => (org_osbuild_mkdir_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mkfs.btrfs.js
var org_osbuild_mkfs_btrfs_namespaceObject = {};
__webpack_require__.r(org_osbuild_mkfs_btrfs_namespaceObject);
__webpack_require__.d(org_osbuild_mkfs_btrfs_namespaceObject, {
  meta: () => (org_osbuild_mkfs_btrfs_meta),
  run: () => (org_osbuild_mkfs_btrfs_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mkfs.ext4.js
var org_osbuild_mkfs_ext4_namespaceObject = {};
__webpack_require__.r(org_osbuild_mkfs_ext4_namespaceObject);
__webpack_require__.d(org_osbuild_mkfs_ext4_namespaceObject, {
  meta: () => (org_osbuild_mkfs_ext4_meta),
  run: () => (org_osbuild_mkfs_ext4_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mkfs.fat.js
var org_osbuild_mkfs_fat_namespaceObject = {};
__webpack_require__.r(org_osbuild_mkfs_fat_namespaceObject);
__webpack_require__.d(org_osbuild_mkfs_fat_namespaceObject, {
  meta: () => (org_osbuild_mkfs_fat_meta),
  run: () => (org_osbuild_mkfs_fat_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mkfs.xfs.js
var org_osbuild_mkfs_xfs_namespaceObject = {};
__webpack_require__.r(org_osbuild_mkfs_xfs_namespaceObject);
__webpack_require__.d(org_osbuild_mkfs_xfs_namespaceObject, {
  meta: () => (org_osbuild_mkfs_xfs_meta),
  run: () => (org_osbuild_mkfs_xfs_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mkinitcpio.js
var org_osbuild_mkinitcpio_namespaceObject = {};
__webpack_require__.r(org_osbuild_mkinitcpio_namespaceObject);
__webpack_require__.d(org_osbuild_mkinitcpio_namespaceObject, {
  meta: () => (org_osbuild_mkinitcpio_meta),
  run: () => (org_osbuild_mkinitcpio_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mks390image.js
var org_osbuild_mks390image_namespaceObject = {};
__webpack_require__.r(org_osbuild_mks390image_namespaceObject);
__webpack_require__.d(org_osbuild_mks390image_namespaceObject, {
  meta: () => (org_osbuild_mks390image_meta),
  run: () => (org_osbuild_mks390image_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.mkswap.js
var org_osbuild_mkswap_namespaceObject = {};
__webpack_require__.r(org_osbuild_mkswap_namespaceObject);
__webpack_require__.d(org_osbuild_mkswap_namespaceObject, {
  meta: () => (org_osbuild_mkswap_meta),
  run: () => (org_osbuild_mkswap_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.modprobe.js
var org_osbuild_modprobe_namespaceObject = {};
__webpack_require__.r(org_osbuild_modprobe_namespaceObject);
__webpack_require__.d(org_osbuild_modprobe_namespaceObject, {
  meta: () => (org_osbuild_modprobe_meta),
  run: () => (org_osbuild_modprobe_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.nginx.conf.js
var org_osbuild_nginx_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_nginx_conf_namespaceObject);
__webpack_require__.d(org_osbuild_nginx_conf_namespaceObject, {
  meta: () => (org_osbuild_nginx_conf_meta),
  run: () => (org_osbuild_nginx_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.nm.conf.js
var org_osbuild_nm_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_nm_conf_namespaceObject);
__webpack_require__.d(org_osbuild_nm_conf_namespaceObject, {
  meta: () => (org_osbuild_nm_conf_meta),
  run: () => (org_osbuild_nm_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.nm.conn.js
var org_osbuild_nm_conn_namespaceObject = {};
__webpack_require__.r(org_osbuild_nm_conn_namespaceObject);
__webpack_require__.d(org_osbuild_nm_conn_namespaceObject, {
  meta: () => (org_osbuild_nm_conn_meta),
  run: () => (org_osbuild_nm_conn_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.noop.js
var stages_org_osbuild_noop_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_noop_namespaceObject);
__webpack_require__.d(stages_org_osbuild_noop_namespaceObject, {
  meta: () => (stages_org_osbuild_noop_meta),
  run: () => (stages_org_osbuild_noop_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.oci-archive.js
var stages_org_osbuild_oci_archive_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_oci_archive_namespaceObject);
__webpack_require__.d(stages_org_osbuild_oci_archive_namespaceObject, {
  meta: () => (stages_org_osbuild_oci_archive_meta),
  run: () => (stages_org_osbuild_oci_archive_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.oscap.autotailor.js
var org_osbuild_oscap_autotailor_namespaceObject = {};
__webpack_require__.r(org_osbuild_oscap_autotailor_namespaceObject);
__webpack_require__.d(org_osbuild_oscap_autotailor_namespaceObject, {
  meta: () => (org_osbuild_oscap_autotailor_meta),
  run: () => (org_osbuild_oscap_autotailor_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.oscap.remediation.js
var org_osbuild_oscap_remediation_namespaceObject = {};
__webpack_require__.r(org_osbuild_oscap_remediation_namespaceObject);
__webpack_require__.d(org_osbuild_oscap_remediation_namespaceObject, {
  meta: () => (org_osbuild_oscap_remediation_meta),
  run: () => (org_osbuild_oscap_remediation_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.aleph.js
var org_osbuild_ostree_aleph_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_aleph_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_aleph_namespaceObject, {
  meta: () => (org_osbuild_ostree_aleph_meta),
  run: () => (org_osbuild_ostree_aleph_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.commit.js
var stages_org_osbuild_ostree_commit_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_ostree_commit_namespaceObject);
__webpack_require__.d(stages_org_osbuild_ostree_commit_namespaceObject, {
  meta: () => (stages_org_osbuild_ostree_commit_meta),
  run: () => (stages_org_osbuild_ostree_commit_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.config.js
var org_osbuild_ostree_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_config_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_config_namespaceObject, {
  meta: () => (org_osbuild_ostree_config_meta),
  run: () => (org_osbuild_ostree_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.deploy.container.js
var org_osbuild_ostree_deploy_container_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_deploy_container_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_deploy_container_namespaceObject, {
  meta: () => (org_osbuild_ostree_deploy_container_meta),
  run: () => (org_osbuild_ostree_deploy_container_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.deploy.js
var org_osbuild_ostree_deploy_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_deploy_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_deploy_namespaceObject, {
  meta: () => (org_osbuild_ostree_deploy_meta),
  run: () => (org_osbuild_ostree_deploy_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.encapsulate.js
var org_osbuild_ostree_encapsulate_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_encapsulate_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_encapsulate_namespaceObject, {
  meta: () => (org_osbuild_ostree_encapsulate_meta),
  run: () => (org_osbuild_ostree_encapsulate_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.fillvar.js
var org_osbuild_ostree_fillvar_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_fillvar_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_fillvar_namespaceObject, {
  meta: () => (org_osbuild_ostree_fillvar_meta),
  run: () => (org_osbuild_ostree_fillvar_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.genkey.js
var org_osbuild_ostree_genkey_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_genkey_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_genkey_namespaceObject, {
  meta: () => (org_osbuild_ostree_genkey_meta),
  run: () => (org_osbuild_ostree_genkey_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.grub2.js
var org_osbuild_ostree_grub2_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_grub2_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_grub2_namespaceObject, {
  meta: () => (org_osbuild_ostree_grub2_meta),
  run: () => (org_osbuild_ostree_grub2_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.init.js
var org_osbuild_ostree_init_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_init_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_init_namespaceObject, {
  meta: () => (org_osbuild_ostree_init_meta),
  run: () => (org_osbuild_ostree_init_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.init-fs.js
var org_osbuild_ostree_init_fs_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_init_fs_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_init_fs_namespaceObject, {
  meta: () => (org_osbuild_ostree_init_fs_meta),
  run: () => (org_osbuild_ostree_init_fs_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.os-init.js
var org_osbuild_ostree_os_init_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_os_init_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_os_init_namespaceObject, {
  meta: () => (org_osbuild_ostree_os_init_meta),
  run: () => (org_osbuild_ostree_os_init_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.passwd.js
var org_osbuild_ostree_passwd_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_passwd_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_passwd_namespaceObject, {
  meta: () => (org_osbuild_ostree_passwd_meta),
  run: () => (org_osbuild_ostree_passwd_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.post-copy.js
var org_osbuild_ostree_post_copy_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_post_copy_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_post_copy_namespaceObject, {
  meta: () => (org_osbuild_ostree_post_copy_meta),
  run: () => (org_osbuild_ostree_post_copy_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.preptree.js
var org_osbuild_ostree_preptree_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_preptree_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_preptree_namespaceObject, {
  meta: () => (org_osbuild_ostree_preptree_meta),
  run: () => (org_osbuild_ostree_preptree_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.pull.js
var org_osbuild_ostree_pull_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_pull_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_pull_namespaceObject, {
  meta: () => (org_osbuild_ostree_pull_meta),
  run: () => (org_osbuild_ostree_pull_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.remotes.js
var org_osbuild_ostree_remotes_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_remotes_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_remotes_namespaceObject, {
  meta: () => (org_osbuild_ostree_remotes_meta),
  run: () => (org_osbuild_ostree_remotes_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.selinux.js
var org_osbuild_ostree_selinux_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_selinux_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_selinux_namespaceObject, {
  meta: () => (org_osbuild_ostree_selinux_meta),
  run: () => (org_osbuild_ostree_selinux_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.sign.js
var org_osbuild_ostree_sign_namespaceObject = {};
__webpack_require__.r(org_osbuild_ostree_sign_namespaceObject);
__webpack_require__.d(org_osbuild_ostree_sign_namespaceObject, {
  meta: () => (org_osbuild_ostree_sign_meta),
  run: () => (org_osbuild_ostree_sign_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ostree.js
var stages_org_osbuild_ostree_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_ostree_namespaceObject);
__webpack_require__.d(stages_org_osbuild_ostree_namespaceObject, {
  meta: () => (stages_org_osbuild_ostree_meta),
  run: () => (org_osbuild_ostree_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.ovf.js
var org_osbuild_ovf_namespaceObject = {};
__webpack_require__.r(org_osbuild_ovf_namespaceObject);
__webpack_require__.d(org_osbuild_ovf_namespaceObject, {
  meta: () => (org_osbuild_ovf_meta),
  run: () => (org_osbuild_ovf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.pacman.conf.js
var org_osbuild_pacman_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_pacman_conf_namespaceObject);
__webpack_require__.d(org_osbuild_pacman_conf_namespaceObject, {
  meta: () => (org_osbuild_pacman_conf_meta),
  run: () => (org_osbuild_pacman_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.pacman.mirrorlist.conf.js
var org_osbuild_pacman_mirrorlist_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_pacman_mirrorlist_conf_namespaceObject);
__webpack_require__.d(org_osbuild_pacman_mirrorlist_conf_namespaceObject, {
  meta: () => (org_osbuild_pacman_mirrorlist_conf_meta),
  run: () => (org_osbuild_pacman_mirrorlist_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.pacman.js
var org_osbuild_pacman_namespaceObject = {};
__webpack_require__.r(org_osbuild_pacman_namespaceObject);
__webpack_require__.d(org_osbuild_pacman_namespaceObject, {
  meta: () => (org_osbuild_pacman_meta),
  run: () => (org_osbuild_pacman_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.pacman-keyring.js
var org_osbuild_pacman_keyring_namespaceObject = {};
__webpack_require__.r(org_osbuild_pacman_keyring_namespaceObject);
__webpack_require__.d(org_osbuild_pacman_keyring_namespaceObject, {
  meta: () => (org_osbuild_pacman_keyring_meta),
  run: () => (org_osbuild_pacman_keyring_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.pam.limits.conf.js
var org_osbuild_pam_limits_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_pam_limits_conf_namespaceObject);
__webpack_require__.d(org_osbuild_pam_limits_conf_namespaceObject, {
  meta: () => (org_osbuild_pam_limits_conf_meta),
  run: () => (org_osbuild_pam_limits_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.parted.js
var org_osbuild_parted_namespaceObject = {};
__webpack_require__.r(org_osbuild_parted_namespaceObject);
__webpack_require__.d(org_osbuild_parted_namespaceObject, {
  meta: () => (org_osbuild_parted_meta),
  run: () => (org_osbuild_parted_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.pki.update-ca-trust.js
var org_osbuild_pki_update_ca_trust_namespaceObject = {};
__webpack_require__.r(org_osbuild_pki_update_ca_trust_namespaceObject);
__webpack_require__.d(org_osbuild_pki_update_ca_trust_namespaceObject, {
  meta: () => (org_osbuild_pki_update_ca_trust_meta),
  run: () => (org_osbuild_pki_update_ca_trust_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.pwquality.conf.js
var org_osbuild_pwquality_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_pwquality_conf_namespaceObject);
__webpack_require__.d(org_osbuild_pwquality_conf_namespaceObject, {
  meta: () => (org_osbuild_pwquality_conf_meta),
  run: () => (org_osbuild_pwquality_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.qemu.js
var stages_org_osbuild_qemu_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_qemu_namespaceObject);
__webpack_require__.d(stages_org_osbuild_qemu_namespaceObject, {
  meta: () => (stages_org_osbuild_qemu_meta),
  run: () => (stages_org_osbuild_qemu_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.resolv-conf.js
var org_osbuild_resolv_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_resolv_conf_namespaceObject);
__webpack_require__.d(org_osbuild_resolv_conf_namespaceObject, {
  meta: () => (org_osbuild_resolv_conf_meta),
  run: () => (org_osbuild_resolv_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.rhsm.facts.js
var org_osbuild_rhsm_facts_namespaceObject = {};
__webpack_require__.r(org_osbuild_rhsm_facts_namespaceObject);
__webpack_require__.d(org_osbuild_rhsm_facts_namespaceObject, {
  meta: () => (org_osbuild_rhsm_facts_meta),
  run: () => (org_osbuild_rhsm_facts_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.rhsm.js
var org_osbuild_rhsm_namespaceObject = {};
__webpack_require__.r(org_osbuild_rhsm_namespaceObject);
__webpack_require__.d(org_osbuild_rhsm_namespaceObject, {
  meta: () => (org_osbuild_rhsm_meta),
  run: () => (org_osbuild_rhsm_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.rpm.macros.js
var org_osbuild_rpm_macros_namespaceObject = {};
__webpack_require__.r(org_osbuild_rpm_macros_namespaceObject);
__webpack_require__.d(org_osbuild_rpm_macros_namespaceObject, {
  meta: () => (org_osbuild_rpm_macros_meta),
  run: () => (org_osbuild_rpm_macros_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.rpm.js
var org_osbuild_rpm_namespaceObject = {};
__webpack_require__.r(org_osbuild_rpm_namespaceObject);
__webpack_require__.d(org_osbuild_rpm_namespaceObject, {
  meta: () => (org_osbuild_rpm_meta),
  run: () => (org_osbuild_rpm_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.rpm-ostree.js
var org_osbuild_rpm_ostree_namespaceObject = {};
__webpack_require__.r(org_osbuild_rpm_ostree_namespaceObject);
__webpack_require__.d(org_osbuild_rpm_ostree_namespaceObject, {
  meta: () => (org_osbuild_rpm_ostree_meta),
  run: () => (org_osbuild_rpm_ostree_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.rpmkeys.import.js
var org_osbuild_rpmkeys_import_namespaceObject = {};
__webpack_require__.r(org_osbuild_rpmkeys_import_namespaceObject);
__webpack_require__.d(org_osbuild_rpmkeys_import_namespaceObject, {
  meta: () => (org_osbuild_rpmkeys_import_meta),
  run: () => (org_osbuild_rpmkeys_import_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.script.js
var org_osbuild_script_namespaceObject = {};
__webpack_require__.r(org_osbuild_script_namespaceObject);
__webpack_require__.d(org_osbuild_script_namespaceObject, {
  meta: () => (org_osbuild_script_meta),
  run: () => (org_osbuild_script_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.selinux.config.js
var org_osbuild_selinux_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_selinux_config_namespaceObject);
__webpack_require__.d(org_osbuild_selinux_config_namespaceObject, {
  meta: () => (org_osbuild_selinux_config_meta),
  run: () => (org_osbuild_selinux_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.selinux.js
var org_osbuild_selinux_namespaceObject = {};
__webpack_require__.r(org_osbuild_selinux_namespaceObject);
__webpack_require__.d(org_osbuild_selinux_namespaceObject, {
  meta: () => (org_osbuild_selinux_meta),
  run: () => (org_osbuild_selinux_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.sfdisk.js
var org_osbuild_sfdisk_namespaceObject = {};
__webpack_require__.r(org_osbuild_sfdisk_namespaceObject);
__webpack_require__.d(org_osbuild_sfdisk_namespaceObject, {
  meta: () => (org_osbuild_sfdisk_meta),
  run: () => (org_osbuild_sfdisk_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.sgdisk.js
var org_osbuild_sgdisk_namespaceObject = {};
__webpack_require__.r(org_osbuild_sgdisk_namespaceObject);
__webpack_require__.d(org_osbuild_sgdisk_namespaceObject, {
  meta: () => (org_osbuild_sgdisk_meta),
  run: () => (org_osbuild_sgdisk_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.shell.init.js
var org_osbuild_shell_init_namespaceObject = {};
__webpack_require__.r(org_osbuild_shell_init_namespaceObject);
__webpack_require__.d(org_osbuild_shell_init_namespaceObject, {
  meta: () => (org_osbuild_shell_init_meta),
  run: () => (org_osbuild_shell_init_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.skopeo.js
var stages_org_osbuild_skopeo_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_skopeo_namespaceObject);
__webpack_require__.d(stages_org_osbuild_skopeo_namespaceObject, {
  meta: () => (stages_org_osbuild_skopeo_meta),
  run: () => (org_osbuild_skopeo_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.squashfs.js
var stages_org_osbuild_squashfs_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_squashfs_namespaceObject);
__webpack_require__.d(stages_org_osbuild_squashfs_namespaceObject, {
  meta: () => (stages_org_osbuild_squashfs_meta),
  run: () => (org_osbuild_squashfs_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.sshd.config.js
var org_osbuild_sshd_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_sshd_config_namespaceObject);
__webpack_require__.d(org_osbuild_sshd_config_namespaceObject, {
  meta: () => (org_osbuild_sshd_config_meta),
  run: () => (org_osbuild_sshd_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.sysconfig.js
var org_osbuild_sysconfig_namespaceObject = {};
__webpack_require__.r(org_osbuild_sysconfig_namespaceObject);
__webpack_require__.d(org_osbuild_sysconfig_namespaceObject, {
  meta: () => (org_osbuild_sysconfig_meta),
  run: () => (org_osbuild_sysconfig_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.sysctld.js
var org_osbuild_sysctld_namespaceObject = {};
__webpack_require__.r(org_osbuild_sysctld_namespaceObject);
__webpack_require__.d(org_osbuild_sysctld_namespaceObject, {
  meta: () => (org_osbuild_sysctld_meta),
  run: () => (org_osbuild_sysctld_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd.preset.js
var org_osbuild_systemd_preset_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_preset_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_preset_namespaceObject, {
  meta: () => (org_osbuild_systemd_preset_meta),
  run: () => (org_osbuild_systemd_preset_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd.js
var org_osbuild_systemd_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_namespaceObject, {
  meta: () => (org_osbuild_systemd_meta),
  run: () => (org_osbuild_systemd_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd.unit.create.js
var org_osbuild_systemd_unit_create_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_unit_create_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_unit_create_namespaceObject, {
  meta: () => (org_osbuild_systemd_unit_create_meta),
  run: () => (org_osbuild_systemd_unit_create_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd.unit.js
var org_osbuild_systemd_unit_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_unit_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_unit_namespaceObject, {
  meta: () => (org_osbuild_systemd_unit_meta),
  run: () => (org_osbuild_systemd_unit_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd-journald.js
var org_osbuild_systemd_journald_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_journald_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_journald_namespaceObject, {
  meta: () => (org_osbuild_systemd_journald_meta),
  run: () => (org_osbuild_systemd_journald_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd-logind.js
var org_osbuild_systemd_logind_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_logind_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_logind_namespaceObject, {
  meta: () => (org_osbuild_systemd_logind_meta),
  run: () => (org_osbuild_systemd_logind_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd-repart.create.js
var org_osbuild_systemd_repart_create_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_repart_create_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_repart_create_namespaceObject, {
  meta: () => (org_osbuild_systemd_repart_create_meta),
  run: () => (org_osbuild_systemd_repart_create_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd-sysusers.d-module.js
var org_osbuild_systemd_sysusers_d_module_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_sysusers_d_module_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_sysusers_d_module_namespaceObject, {
  meta: () => (org_osbuild_systemd_sysusers_d_module_meta),
  run: () => (org_osbuild_systemd_sysusers_d_module_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.systemd-sysusers.js
var org_osbuild_systemd_sysusers_namespaceObject = {};
__webpack_require__.r(org_osbuild_systemd_sysusers_namespaceObject);
__webpack_require__.d(org_osbuild_systemd_sysusers_namespaceObject, {
  meta: () => (org_osbuild_systemd_sysusers_meta),
  run: () => (org_osbuild_systemd_sysusers_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.tar.js
var stages_org_osbuild_tar_namespaceObject = {};
__webpack_require__.r(stages_org_osbuild_tar_namespaceObject);
__webpack_require__.d(stages_org_osbuild_tar_namespaceObject, {
  meta: () => (stages_org_osbuild_tar_meta),
  run: () => (stages_org_osbuild_tar_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.test.js
var org_osbuild_test_namespaceObject = {};
__webpack_require__.r(org_osbuild_test_namespaceObject);
__webpack_require__.d(org_osbuild_test_namespaceObject, {
  meta: () => (org_osbuild_test_meta),
  run: () => (org_osbuild_test_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.timezone.js
var org_osbuild_timezone_namespaceObject = {};
__webpack_require__.r(org_osbuild_timezone_namespaceObject);
__webpack_require__.d(org_osbuild_timezone_namespaceObject, {
  meta: () => (org_osbuild_timezone_meta),
  run: () => (org_osbuild_timezone_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.tmpfilesd.js
var org_osbuild_tmpfilesd_namespaceObject = {};
__webpack_require__.r(org_osbuild_tmpfilesd_namespaceObject);
__webpack_require__.d(org_osbuild_tmpfilesd_namespaceObject, {
  meta: () => (org_osbuild_tmpfilesd_meta),
  run: () => (org_osbuild_tmpfilesd_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.treeinfo.js
var org_osbuild_treeinfo_namespaceObject = {};
__webpack_require__.r(org_osbuild_treeinfo_namespaceObject);
__webpack_require__.d(org_osbuild_treeinfo_namespaceObject, {
  meta: () => (org_osbuild_treeinfo_meta),
  run: () => (org_osbuild_treeinfo_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.truncate.js
var org_osbuild_truncate_namespaceObject = {};
__webpack_require__.r(org_osbuild_truncate_namespaceObject);
__webpack_require__.d(org_osbuild_truncate_namespaceObject, {
  meta: () => (org_osbuild_truncate_meta),
  run: () => (org_osbuild_truncate_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.tuned.js
var org_osbuild_tuned_namespaceObject = {};
__webpack_require__.r(org_osbuild_tuned_namespaceObject);
__webpack_require__.d(org_osbuild_tuned_namespaceObject, {
  meta: () => (org_osbuild_tuned_meta),
  run: () => (org_osbuild_tuned_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.udev.rules.js
var org_osbuild_udev_rules_namespaceObject = {};
__webpack_require__.r(org_osbuild_udev_rules_namespaceObject);
__webpack_require__.d(org_osbuild_udev_rules_namespaceObject, {
  meta: () => (org_osbuild_udev_rules_meta),
  run: () => (org_osbuild_udev_rules_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.uki.js
var org_osbuild_uki_namespaceObject = {};
__webpack_require__.r(org_osbuild_uki_namespaceObject);
__webpack_require__.d(org_osbuild_uki_namespaceObject, {
  meta: () => (org_osbuild_uki_meta),
  run: () => (org_osbuild_uki_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.untar.js
var org_osbuild_untar_namespaceObject = {};
__webpack_require__.r(org_osbuild_untar_namespaceObject);
__webpack_require__.d(org_osbuild_untar_namespaceObject, {
  meta: () => (org_osbuild_untar_meta),
  run: () => (org_osbuild_untar_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.update-crypto-policies.js
var org_osbuild_update_crypto_policies_namespaceObject = {};
__webpack_require__.r(org_osbuild_update_crypto_policies_namespaceObject);
__webpack_require__.d(org_osbuild_update_crypto_policies_namespaceObject, {
  meta: () => (org_osbuild_update_crypto_policies_meta),
  run: () => (org_osbuild_update_crypto_policies_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.users.js
var org_osbuild_users_namespaceObject = {};
__webpack_require__.r(org_osbuild_users_namespaceObject);
__webpack_require__.d(org_osbuild_users_namespaceObject, {
  meta: () => (org_osbuild_users_meta),
  run: () => (org_osbuild_users_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.vagrant.js
var org_osbuild_vagrant_namespaceObject = {};
__webpack_require__.r(org_osbuild_vagrant_namespaceObject);
__webpack_require__.d(org_osbuild_vagrant_namespaceObject, {
  meta: () => (org_osbuild_vagrant_meta),
  run: () => (org_osbuild_vagrant_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.waagent.conf.js
var org_osbuild_waagent_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_waagent_conf_namespaceObject);
__webpack_require__.d(org_osbuild_waagent_conf_namespaceObject, {
  meta: () => (org_osbuild_waagent_conf_meta),
  run: () => (org_osbuild_waagent_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.write-device.js
var org_osbuild_write_device_namespaceObject = {};
__webpack_require__.r(org_osbuild_write_device_namespaceObject);
__webpack_require__.d(org_osbuild_write_device_namespaceObject, {
  meta: () => (org_osbuild_write_device_meta),
  run: () => (org_osbuild_write_device_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.wsl.conf.js
var org_osbuild_wsl_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_wsl_conf_namespaceObject);
__webpack_require__.d(org_osbuild_wsl_conf_namespaceObject, {
  meta: () => (org_osbuild_wsl_conf_meta),
  run: () => (org_osbuild_wsl_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.wsl-distribution.conf.js
var org_osbuild_wsl_distribution_conf_namespaceObject = {};
__webpack_require__.r(org_osbuild_wsl_distribution_conf_namespaceObject);
__webpack_require__.d(org_osbuild_wsl_distribution_conf_namespaceObject, {
  meta: () => (org_osbuild_wsl_distribution_conf_meta),
  run: () => (org_osbuild_wsl_distribution_conf_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.xorrisofs.js
var org_osbuild_xorrisofs_namespaceObject = {};
__webpack_require__.r(org_osbuild_xorrisofs_namespaceObject);
__webpack_require__.d(org_osbuild_xorrisofs_namespaceObject, {
  meta: () => (org_osbuild_xorrisofs_meta),
  run: () => (org_osbuild_xorrisofs_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.xz.js
var org_osbuild_xz_namespaceObject = {};
__webpack_require__.r(org_osbuild_xz_namespaceObject);
__webpack_require__.d(org_osbuild_xz_namespaceObject, {
  meta: () => (org_osbuild_xz_meta),
  run: () => (org_osbuild_xz_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.yum.config.js
var org_osbuild_yum_config_namespaceObject = {};
__webpack_require__.r(org_osbuild_yum_config_namespaceObject);
__webpack_require__.d(org_osbuild_yum_config_namespaceObject, {
  meta: () => (org_osbuild_yum_config_meta),
  run: () => (org_osbuild_yum_config_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.yum.repos.js
var org_osbuild_yum_repos_namespaceObject = {};
__webpack_require__.r(org_osbuild_yum_repos_namespaceObject);
__webpack_require__.d(org_osbuild_yum_repos_namespaceObject, {
  meta: () => (org_osbuild_yum_repos_meta),
  run: () => (org_osbuild_yum_repos_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.yum.js
var org_osbuild_yum_namespaceObject = {};
__webpack_require__.r(org_osbuild_yum_namespaceObject);
__webpack_require__.d(org_osbuild_yum_namespaceObject, {
  meta: () => (org_osbuild_yum_meta),
  run: () => (org_osbuild_yum_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.zip.js
var org_osbuild_zip_namespaceObject = {};
__webpack_require__.r(org_osbuild_zip_namespaceObject);
__webpack_require__.d(org_osbuild_zip_namespaceObject, {
  meta: () => (org_osbuild_zip_meta),
  run: () => (org_osbuild_zip_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.zipl.inst.js
var org_osbuild_zipl_inst_namespaceObject = {};
__webpack_require__.r(org_osbuild_zipl_inst_namespaceObject);
__webpack_require__.d(org_osbuild_zipl_inst_namespaceObject, {
  meta: () => (org_osbuild_zipl_inst_meta),
  run: () => (org_osbuild_zipl_inst_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.zipl.js
var org_osbuild_zipl_namespaceObject = {};
__webpack_require__.r(org_osbuild_zipl_namespaceObject);
__webpack_require__.d(org_osbuild_zipl_namespaceObject, {
  meta: () => (org_osbuild_zipl_meta),
  run: () => (org_osbuild_zipl_run)
});

// NAMESPACE OBJECT: ./stages/org.osbuild.zstd.js
var org_osbuild_zstd_namespaceObject = {};
__webpack_require__.r(org_osbuild_zstd_namespaceObject);
__webpack_require__.d(org_osbuild_zstd_namespaceObject, {
  meta: () => (org_osbuild_zstd_meta),
  run: () => (org_osbuild_zstd_run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(64005);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(66675);
;// CONCATENATED MODULE: ./src/modules/given.js




/**
 * Takes what a stage was given by name, or says what is missing; the schemas that go with it.
 */
/** Schema of `devices` with these names, others allowed. */
function devicesSchema(...names) {
    return { type: "object", additionalProperties: true, required: names, properties: anyObjects(names) };
}
/** Schema of `inputs` with exactly these names. */
function inputsSchema(...names) {
    return { type: "object", additionalProperties: false, required: names, properties: anyObjects(names) };
}
function anyObjects(names) {
    return Object.fromEntries(names.map((name) => [name, { type: "object", additionalProperties: true }]));
}
/** Path of a device by the name it has in the manifest. */
function requireDevice(devices, name) {
    const device = devices[name];
    if (device === undefined)
        throw new stage/* StageFailure */.B(`The stage needs a device named '${name}'`);
    return device.path;
}
/** Folder of an input by the name it has in the manifest. */
function requireInput(inputs, name) {
    const input = inputs[name];
    if (input === undefined)
        throw new stage/* StageFailure */.B(`The stage needs an input named '${name}'`);
    return new modules_tree/* Tree */.PH(input.path);
}
/** The only file of an input: its path for reading, links resolved inside the input. */
function requireInputFile(inputs, name) {
    const folder = requireInput(inputs, name);
    const files = Object.keys(inputs[name]?.data.files ?? {});
    const [file] = files;
    if (file === undefined || files.length > 1) {
        throw new stage/* StageFailure */.B(`The input '${name}' must hold one file, it holds ${files.length}`);
    }
    if (!folder.isFile(file))
        throw new stage/* StageFailure */.B(`The input '${name}' holds '${file}', which is no regular file`);
    return folder.resolve(file);
}
/** Path of a file to write for a program: its folder is there, the file is not or is a regular file. */
function requireOutputPath(tree, filename) {
    const path = tree.resolve(filename);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)))
        throw new stage/* StageFailure */.B(`Cannot write '${filename}': its folder does not exist`);
    if (tree.has(filename) && !tree.isFile(filename))
        throw new stage/* StageFailure */.B(`Cannot write '${filename}': it is there and no regular file`);
    return path;
}
/** Opens a file to write, made when it is missing. */
function openOutput(tree, filename, mode) {
    const { O_CREAT, O_WRONLY, O_TRUNC } = external_node_fs_.constants;
    return openFile(requireOutputPath(tree, filename), O_CREAT | O_WRONLY | (mode === "empty" ? O_TRUNC : 0));
}
/** Opens a regular file to read. */
function openInput(tree, filename) {
    if (tree.isFile(filename))
        return openFile(tree.resolve(filename), external_node_fs_.constants.O_RDONLY);
    throw new stage/* StageFailure */.B(`Cannot read '${filename}': ${tree.has(filename) ? "it is no regular file" : "it does not exist"}`);
}
function openFile(path, flags) {
    const descriptor = (0,external_node_fs_.openSync)(path, flags, 0o666);
    return { descriptor, [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(descriptor) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/modules/disk/identity.js

/**
 * Everything a tool would take from chance or from the clock, taken from the manifest instead: same manifest, same bits.
 */
/** The first second that every filesystem can hold (FAT counts from 1980), used when the manifest names no time. */
const fallbackEpoch = 315_532_800;
/** A UUID that follows from the given parts and from nothing else. */
function deriveUuid(...parts) {
    const bytes = (0,external_node_crypto_.createHash)("sha256").update(parts.join("\0")).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
/** Environment that gives every tool of a disk image the same time. */
function clockEnvironment(epoch) {
    const seconds = String(epoch ?? fallbackEpoch);
    return { SOURCE_DATE_EPOCH: seconds, E2FSPROGS_FAKE_TIME: seconds, TZ: "UTC" };
}

;// CONCATENATED MODULE: ./src/modules/disk/partition-table.js

/**
 * Partition tables in image files, written and read by `sfdisk`: it knows alignment, backups and checksums, needs no device and
 * accepts every spelling of partition types that manifests use.
 */
const sectorSize = 512;
/** Writes a new partition table into an image and answers what stands there now, in the order of the requests. */
async function writePartitionTable(exec, image, label, uuid, partitions) {
    await exec("sfdisk", ["--quiet", image], { input: formatSfdiskScript(label, uuid, partitions) });
    return readPartitionTable(exec, image, partitions.length);
}
/** Reads the partition table of an image or a device and checks how many partitions there are. */
async function readPartitionTable(exec, image, count) {
    const { stdout } = await exec("sfdisk", ["--json", image]);
    const table = parseSfdiskJson(stdout);
    if (table.partitions.length === count)
        return table;
    throw new stage/* StageFailure */.B(`Cannot use the partition table: ${count} partitions asked for, ${table.partitions.length} made`);
}
/** The script `sfdisk` reads on standard input for a new table. */
function formatSfdiskScript(label, uuid, partitions) {
    const lines = partitions.map(({ bootable, node, start, size, type, name, uuid, attrs }) => {
        const fields = Object.entries({ start, size, type, name, uuid, attrs }).filter(([, value]) => value);
        const words = fields.map(([key, value]) => `${key}="${checkWord(value ?? "")}"`);
        return `${node ? `${node}: ` : ""}${[...words, ...(bootable ? ["bootable"] : [])].join(", ")}`;
    });
    return `${[`label: ${label}`, `label-id: ${checkWord(uuid)}`, ...lines].join("\n")}\n`;
}
/** Reads what `sfdisk --json` prints. */
function parseSfdiskJson(text) {
    const table = JSON.parse(text).partitiontable;
    const partitions = (table.partitions ?? []).map(({ node, start, size, type }) => ({
        number: Number(/\d+$/.exec(node)?.[0]),
        start,
        size,
        type,
    }));
    return { label: table.label === "gpt" ? "gpt" : "dos", partitions };
}
function checkWord(value) {
    const text = String(value);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would start another line of the script
    if (/["\u0000-\u001f]/.test(text))
        throw new stage/* StageFailure */.B(`Cannot write '${text}' into a partition table: quotes and control characters`);
    return text;
}

;// CONCATENATED MODULE: ./src/modules/disk/disk-image.js




/** Makes an image file, all hole, with a partition table in it. What the request leaves to chance follows from `id`. */
async function createDiskImage(exec, image, request, id) {
    const { sizeBytes, label, uuid } = request;
    (0,external_node_fs_.writeFileSync)(image, "", { flag: "wx" });
    (0,external_node_fs_.truncateSync)(image, sizeBytes);
    const wanted = request.partitions.map((partition, index) => ({
        ...partition,
        filesystem: partition.filesystem && { ...partition.filesystem, mountpoint: (0,external_node_path_.resolve)("/", partition.filesystem.mountpoint) },
        uuid: partition.uuid || (label === "gpt" ? deriveUuid(id, "partition", String(index)) : undefined),
    }));
    const table = await writePartitionTable(exec, image, label, uuid, wanted);
    const partitions = table.partitions.map((partition, index) => ({ ...partition, filesystem: wanted[index]?.filesystem }));
    return { image, label, partitions };
}
/** The part of the image that a partition is. */
function rangeOf(disk, partition) {
    return { image: disk.image, offsetBytes: partition.start * 512, sizeBytes: partition.size * 512 };
}

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/modules/disk/copy-data.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const chunkBytes = 64 * 1024;
/** Copies what is not zero from the start of a file to an offset of another; zeros stay what they are there, so holes stay holes. */
function copyData(source, target, offsetBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_1, copy_data_openFile(source, "r"), false);
        const to = __addDisposableResource(env_1, copy_data_openFile(target, "r+"), false);
        const chunk = Buffer.alloc(chunkBytes);
        const zeros = Buffer.alloc(chunkBytes);
        for (let at = 0;;) {
            const length = (0,external_node_fs_.readSync)(from.descriptor, chunk, 0, chunkBytes, at);
            if (length === 0)
                return;
            if (chunk.compare(zeros, 0, length, 0, length) !== 0)
                (0,external_node_fs_.writeSync)(to.descriptor, chunk, 0, length, offsetBytes + at);
            at += length;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Makes a file's content that of another. */
function copyFileTo(source, target) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_2, copy_data_openFile(source, "r"), false);
        const to = __addDisposableResource(env_2, copy_data_openFile(target, "w"), false);
        copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** Adds a file's content to the end of another. */
function appendFile(source, target) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_3, copy_data_openFile(source, "r"), false);
        const to = __addDisposableResource(env_3, copy_data_openFile(target, "r+"), false);
        const end = (0,external_node_fs_.fstatSync)(to.descriptor).size;
        copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER, end);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
/** Copies a range of an open file to the start of another, or to a place in it; stops early where the source ends. */
function copyRange(source, target, offsetBytes, lengthBytes, targetBytes = 0) {
    const chunk = Buffer.alloc(chunkBytes * 16);
    for (let done = 0; done < lengthBytes;) {
        const length = (0,external_node_fs_.readSync)(source, chunk, 0, Math.min(chunk.length, lengthBytes - done), offsetBytes + done);
        if (length === 0)
            return;
        for (let written = 0; written < length;)
            written += (0,external_node_fs_.writeSync)(target, chunk, written, length - written, targetBytes + done + written);
        done += length;
    }
}
/** Writes all of an open file to the start of a device and waits until it is there. */
function writeDevice(source, device) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const to = __addDisposableResource(env_4, copy_data_openFile(device, "r+"), false);
        try {
            copyRange(source, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
            (0,external_node_fs_.fsyncSync)(to.descriptor);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== "ENOSPC")
                throw error;
            throw new stage/* StageFailure */.B(`Cannot write ${(0,external_node_fs_.fstatSync)(source).size} bytes to the device: it is smaller`);
        }
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        __disposeResources(env_4);
    }
}
function copy_data_openFile(path, flags) {
    const descriptor = (0,external_node_fs_.openSync)(path, flags);
    return { descriptor, [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(descriptor) };
}

;// CONCATENATED MODULE: ./src/modules/disk/mkfs.js
/** Arguments of the `mkfs` that makes a filesystem over a whole device. */
function mkfsArguments(type, device, identity) {
    const { uuid, label } = identity;
    const named = (flag) => (label ? [flag, label] : []);
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
function populatedExt4Arguments(range, identity, source) {
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
function fatSerial(uuid) {
    return uuid.replaceAll("-", "");
}

;// CONCATENATED MODULE: ./src/modules/disk/fat.js
var fat_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var fat_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/**
 * FAT filesystems in a range of an image file, made and filled with mtools: no mount and no kernel driver. FAT has no owners, modes
 * or links: what a copy onto it would leave is what stands there; a file it cannot hold at all is an error.
 */
const dirEntrySize = 32;
/**
 * Makes an empty FAT filesystem; two runs give the same bytes. It is made in a file of its own and moved: given an offset, mkfs.vfat
 * chooses cluster sizes for the size of the whole file.
 */
async function makeFat(exec, range, identity, clock) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = `${range.image}.fat`;
        const _ = fat_addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(file, { force: true }) }, false);
        (0,external_node_fs_.writeFileSync)(file, "");
        (0,external_node_fs_.truncateSync)(file, range.sizeBytes);
        const [command = "", ...args] = mkfsArguments("vfat", file, identity);
        await exec(command, args, { env: clock });
        copyData(file, range.image, range.offsetBytes);
        if (identity.label)
            stampLabel(range, Number(clock.SOURCE_DATE_EPOCH ?? 0));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        fat_disposeResources(env_1);
    }
}
/** Copies what is below a folder of a tree into a FAT filesystem, in sorted order; `skip` are folders left empty. */
async function copyIntoFat(exec, range, tree, clock, skip = []) {
    const files = new FatFiles(exec, range, clock);
    await copyFolder(files, tree, "/", new Set(skip));
}
/** Writes into a FAT filesystem through mtools. */
class FatFiles {
    #exec;
    #drive;
    #environment;
    constructor(exec, range, clock) {
        this.#exec = exec;
        this.#drive = ["-i", `${range.image}@@${range.offsetBytes}`];
        this.#environment = { ...clock, MTOOLS_SKIP_CHECK: "1", MTOOLS_NO_VFAT: "0", MTOOLSRC: "/dev/null" };
    }
    /** Makes a folder unless it is there; its parent must be. */
    async makeFolder(path) {
        const names = (await this.#run("mdir", ["-b", `::${(0,external_node_path_.dirname)(path)}`])).split("\n");
        if (!names.some((name) => name.toLowerCase() === `::${path.toLowerCase()}/`))
            await this.#run("mmd", [`::${path}`]);
    }
    /** Copies host files into a folder under their own names, with their times. */
    async copy(sources, folder) {
        if (sources.length > 0)
            await this.#run("mcopy", ["-m", "-o", ...sources, `::${folder}`]);
    }
    async #run(command, args) {
        const { stdout } = await this.#exec(command, [...this.#drive, ...args], { env: this.#environment, quiet: true });
        return stdout;
    }
}
async function copyFolder(files, tree, path, skip) {
    const folders = [];
    const sources = [];
    for (const name of requireFatNames(path, tree.list(path))) {
        const found = tree.find((0,external_node_path_.join)(path, name));
        if (found?.isDirectory())
            folders.push(name);
        else if (found?.isFile())
            sources.push(tree.resolve((0,external_node_path_.join)(path, name)));
        else if (found)
            throw new stage/* StageFailure */.B(`Cannot copy '${(0,external_node_path_.join)(path, name)}' to a vfat filesystem: it is ${(0,modules_tree/* kindOf */.I)(found)}`);
    }
    await files.copy(sources, path);
    for (const name of folders) {
        const inner = (0,external_node_path_.join)(path, name);
        await files.makeFolder(inner);
        if (!skip.has(inner))
            await copyFolder(files, tree, inner, skip);
    }
}
function requireFatNames(folder, names) {
    const seen = new Set();
    for (const name of names) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: FAT allows none in a name
        if (/["*:<>?|\\\u0000-\u001f]|[. ]$/.test(name))
            throw new stage/* StageFailure */.B(`Cannot copy '${(0,external_node_path_.join)(folder, name)}' to a vfat filesystem: its name`);
        const folded = name.toLowerCase();
        if (seen.has(folded)) {
            throw new stage/* StageFailure */.B(`Cannot copy '${(0,external_node_path_.join)(folder, name)}' to a vfat filesystem: another name there differs only by case`);
        }
        seen.add(folded);
    }
    return names;
}
/** mkfs.fat stamps the entry of the volume label with the present time and cannot be told otherwise. */
function stampLabel(range, epoch) {
    const file = (0,external_node_fs_.openSync)(range.image, "r+");
    try {
        const boot = Buffer.alloc(512);
        (0,external_node_fs_.readSync)(file, boot, 0, boot.length, range.offsetBytes);
        const offset = range.offsetBytes + rootFolderOffset(boot);
        const entry = Buffer.alloc(dirEntrySize);
        (0,external_node_fs_.readSync)(file, entry, 0, entry.length, offset);
        const [time, date] = fatTime(epoch);
        const stamps = { created: 14, accessed: 18, written: 22 };
        if (entry.readUInt16LE(stamps.created + 2) !== 0) {
            entry.writeUInt16LE(time, stamps.created);
            entry.writeUInt16LE(date, stamps.created + 2);
            entry.writeUInt16LE(date, stamps.accessed);
        }
        entry.writeUInt16LE(time, stamps.written);
        entry.writeUInt16LE(date, stamps.written + 2);
        (0,external_node_fs_.writeSync)(file, entry, 0, entry.length, offset);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Where the root folder begins: after the FATs, in FAT32 in the cluster that the boot sector names. */
function rootFolderOffset(boot) {
    const sector = boot.readUInt16LE(11);
    const shortLength = boot.readUInt16LE(22);
    const afterFats = boot.readUInt16LE(14) + (boot[16] ?? 2) * (shortLength || boot.readUInt32LE(36));
    const clusters = shortLength === 0 ? boot.readUInt32LE(44) - 2 : 0;
    return (afterFats + clusters * (boot[13] ?? 1)) * sector;
}
function fatTime(epoch) {
    const at = new Date(epoch * 1000);
    const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
    const year = Math.max(at.getUTCFullYear() - 1980, 0);
    return [time, (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()];
}

;// CONCATENATED MODULE: ./src/modules/disk/program.js



/** Whether the build root has a program. */
function hasProgram(name) {
    const folders = (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
    return folders.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
}
/** The first of several names a program goes by that the build root has: distributions do not agree on `grub2-` and `grub-`. */
function requireProgram(...names) {
    const found = names.find(hasProgram);
    if (found === undefined)
        throw new stage/* StageFailure */.B(`Cannot run '${names.join("' or '")}': the build root has no such program`);
    return found;
}

;// CONCATENATED MODULE: ./src/modules/disk/grub.js




/**
 * GRUB 2 in image files. `grub-mkimage` makes one file out of the kernel of GRUB and its modules; we put it where firmware finds it.
 * For a BIOS that is the boot sector, which loads the first sector of the core image from an address written into it; that sector in
 * turn holds the address of the rest.
 */
/** Where in the boot sector the address of the core image stands (GRUB_BOOT_MACHINE_KERNEL_SECTOR). */
const kernelSectorOffset = 0x5c;
/** A jump that skips the correction of a drive number the BIOS got wrong; grub-setup removes it for hard disks. */
const driveCheckOffset = 0x66;
/** Length of the boot code; the partition table of a DOS label follows. */
const bootCodeSize = 440;
/** Where in the first sector of the core image the address of its second sector stands. */
const coreListOffset = 0x200 - 12;
/** What a host needs to install GRUB when it is its own build root: modules are there for its own architecture only. */
const grubTools = process.arch === "arm64"
    ? ["grub-mkimage", "/usr/lib/grub/arm64-efi"]
    : ["grub-mkimage", "/usr/lib/grub/i386-pc", "/usr/lib/grub/x86_64-efi"];
/** Folder of the build root that holds GRUB's modules for a platform. */
function grubFolder(platform) {
    return `/usr/lib/grub/${platform}`;
}
/** Whether the build root can make images for a platform. */
function hasGrubPlatform(platform) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(grubFolder(platform), "modinfo.sh"));
}
/** Those of the given modules that the build root has for a platform: distributions build different ones. */
function selectGrubModules(platform, names) {
    return names.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(grubFolder(platform), `${name}.mod`)));
}
/** Makes an image of GRUB with the program of the build root. */
async function makeGrubImage(exec, image) {
    const folder = grubFolder(image.platform);
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new stage/* StageFailure */.B(`Cannot install GRUB: the build root has no '${folder}'`);
    const program = image.program ?? requireProgram("grub2-mkimage", "grub-mkimage");
    const place = ["--directory", folder, "--prefix", image.prefix, "--output", image.output];
    await exec(program, [...place, "--format", image.format ?? image.platform, "--compression", "auto", ...image.modules]);
}
/**
 * Writes the boot sector of GRUB into an image, the partition table in it untouched. With `checkDrive` it corrects a drive number that
 * the BIOS got wrong, as grub-setup has it on hard disks.
 */
function writeBootSector(image, coreSector, { checkDrive }) {
    const code = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(grubFolder("i386-pc"), "boot.img")).subarray(0, bootCodeSize);
    code.writeBigUInt64LE(BigInt(coreSector), kernelSectorOffset);
    if (checkDrive)
        code.writeUInt16LE(0x9090, driveCheckOffset);
    writeAt(image, code, 0);
}
/** Writes a core image for a BIOS. */
function writeCore(image, core, place) {
    const bytes = readCore(core, place);
    if (place.list ?? true)
        bytes.writeBigUInt64LE(BigInt(place.sector + 1), coreListOffset);
    writeAt(image, bytes, place.sector * (place.sectorSize ?? 512));
}
/** Writes a core image that firmware loads as a whole (PReP partition). */
function writePlainCore(image, core, place) {
    writeAt(image, readCore(core, place), place.sector * (place.sectorSize ?? 512));
}
function readCore(core, { sectors, sectorSize = 512 }) {
    const bytes = (0,external_node_fs_.readFileSync)(core);
    if (sectors === undefined || bytes.length <= sectors * sectorSize)
        return bytes;
    throw new stage/* StageFailure */.B(`Cannot install GRUB: its core image has ${bytes.length} bytes, the place for it ${sectors * sectorSize}`);
}
function writeAt(image, bytes, offset) {
    const file = (0,external_node_fs_.openSync)(image, "r+");
    try {
        (0,external_node_fs_.writeSync)(file, bytes, 0, bytes.length, offset);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/modules/disk/scratch.js



/** A folder for files in between; gone when disposed of. It is hidden when it lies in an output. */
function makeScratch(parent = (0,external_node_os_.tmpdir)()) {
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, ".scratch-"));
    return { path, [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }) };
}

;// CONCATENATED MODULE: ./src/modules/disk/boot-loader.js
var boot_loader_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var boot_loader_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/**
 * GRUB on a disk image: the core image for a BIOS or Open Firmware, the removable-path loader for UEFI.
 *
 * Where the tree brings GRUB's modules (`/boot/grub2/i386-pc`), the core holds only what reads the filesystem they are on. Where it
 * does not, the core holds all that a configuration commonly uses, and the tree needs nothing but its `grub.cfg`.
 */
const biosBootType = "21686148-6449-6E6F-744E-656564454649";
const prepTypes = ["41", "9E1A2D38-C612-4316-AA26-8B49521E5A8B"];
const espTypes = ["EF", "C12A7328-F81F-11D2-BA4B-00A0C93EC93B"];
const efiLoaders = { "x86_64-efi": "BOOTX64.EFI", "arm64-efi": "BOOTAA64.EFI" };
const platforms = ["i386-pc", "powerpc-ieee1275", ...Object.keys(efiLoaders)];
const filesystemModules = { ext4: "ext2", xfs: "xfs", btrfs: "btrfs", vfat: "fat" };
const labelModules = { dos: "part_msdos", gpt: "part_gpt" };
const wholeGrub = [
    ...["normal", "configfile", "linux", "linux16", "boot", "chain", "blscfg", "increment", "loadenv", "search", "search_fs_uuid"],
    ...[
        "search_fs_file",
        "search_label",
        "part_gpt",
        "part_msdos",
        "ext2",
        "xfs",
        "btrfs",
        "fat",
        "gzio",
        "serial",
        "terminal",
        "echo",
    ],
    ...[
        "test",
        "true",
        "regexp",
        "sleep",
        "ls",
        "cat",
        "minicmd",
        "halt",
        "reboot",
        "all_video",
        "gfxterm",
        "font",
        "efi_gop",
        "efi_uga",
    ],
];
/** Installs GRUB for the platform that the manifest names, and for UEFI where the disk has a place for it. */
async function installGrub(context, disk, platform) {
    if (!platforms.includes(platform))
        throw new stage/* StageFailure */.B(`Cannot install GRUB for '${platform}': use ${platforms.join(", ")}`);
    const esp = findEspToFill(disk, context.tree);
    if (!(platform in efiLoaders))
        await installCore(context, disk, platform);
    else if (findEsp(disk) === undefined) {
        throw new stage/* StageFailure */.B(`Cannot install GRUB for '${platform}': the disk has no EFI system partition with vfat`);
    }
    if (esp !== undefined)
        await installEfiLoaders(context, disk, esp);
}
async function installCore(context, disk, platform) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = boot_loader_addDisposableResource(env_1, makeScratch(), false);
        const boot = requireBoot(disk);
        const core = (0,external_node_path_.join)(scratch.path, "core.img");
        const folder = grubFolderInTree(context.tree);
        const prefix = `(,${disk.label === "gpt" ? "gpt" : "msdos"}${boot.number})/${external_node_path_.posix.relative(boot.mountpoint, folder)}`;
        const modules = coreModules(context.tree, `${folder}/${platform}`, platform, [
            ...(platform === "i386-pc" ? ["biosdisk"] : []),
            labelModules[disk.label],
            filesystemModules[boot.type],
        ]);
        await makeGrubImage(context.exec, { platform, prefix, modules, output: core });
        placeCore(disk, core, platform);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        boot_loader_disposeResources(env_1);
    }
}
function placeCore(disk, core, platform) {
    if (platform === "i386-pc") {
        const place = requireCorePlace(disk);
        writeCore(disk.image, core, { sector: place.start, sectors: place.size });
        writeBootSector(disk.image, place.start, { checkDrive: true });
    }
    else {
        const prep = findType(disk, ...prepTypes);
        if (prep === undefined)
            throw new stage/* StageFailure */.B("Cannot install GRUB: the disk has no PReP partition");
        writePlainCore(disk.image, core, { sector: prep.start, sectors: prep.size });
    }
}
function requireCorePlace(disk) {
    if (disk.label === "dos")
        return { start: 1, size: firstStart(disk) - 1 };
    const place = findType(disk, biosBootType);
    if (place === undefined)
        throw new stage/* StageFailure */.B("Cannot install GRUB: a GPT disk needs a BIOS boot partition");
    return place;
}
function findType(disk, ...types) {
    return disk.partitions.find(({ type }) => types.includes(type.toUpperCase()));
}
function firstStart(disk) {
    return Math.min(...disk.partitions.map(({ start }) => start));
}
/** The EFI system partition when it wants a loader from us: the tree puts no removable-path loader there. */
function findEspToFill(disk, tree) {
    const esp = findEsp(disk);
    if (esp?.filesystem === undefined)
        return undefined;
    const loaders = tree.list((0,external_node_path_.join)(esp.filesystem.mountpoint, "EFI/BOOT")).map((name) => name.toUpperCase());
    return Object.values(efiLoaders).some((name) => loaders.includes(name)) ? undefined : esp;
}
function findEsp(disk) {
    return disk.partitions.find(({ type, filesystem }) => espTypes.includes(type.toUpperCase()) && filesystem?.type === "vfat");
}
async function installEfiLoaders(context, disk, esp) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = boot_loader_addDisposableResource(env_2, makeScratch(), false);
        const boot = requireBoot(disk);
        const folder = grubFolderInTree(context.tree);
        const sources = [];
        for (const platform of Object.keys(efiLoaders)) {
            if (!hasGrubPlatform(platform))
                continue;
            const output = (0,external_node_path_.join)(scratch.path, efiLoaders[platform]);
            await makeGrubImage(context.exec, { platform, prefix: "/EFI/BOOT", modules: selectGrubModules(platform, wholeGrub), output });
            sources.push(output);
        }
        if (sources.length === 0) {
            context.log("No UEFI loader installed: the build root has no GRUB modules for UEFI");
            return;
        }
        sources.push((0,external_node_path_.join)(scratch.path, "grub.cfg"));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(scratch.path, "grub.cfg"), formatEfiConfig(searchUuid(boot), `/${external_node_path_.posix.relative(boot.mountpoint, folder)}`));
        await copyToEsp(context, new FatFiles(context.exec, rangeOf(disk, esp), context.clock), sources);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        boot_loader_disposeResources(env_2);
    }
}
async function copyToEsp(context, files, sources) {
    const time = Number(context.clock.SOURCE_DATE_EPOCH ?? fallbackEpoch);
    for (const source of sources)
        (0,external_node_fs_.utimesSync)(source, time, time);
    await files.makeFolder("/EFI");
    await files.makeFolder("/EFI/BOOT");
    await files.copy(sources, "/EFI/BOOT");
}
/** A UUID as GRUB looks for it: serial numbers of FAT have a dash. */
function searchUuid({ type, uuid }) {
    return type === "vfat" ? fatSerial(uuid).toUpperCase().replace(/^.{4}/, "$&-") : uuid;
}
/** The configuration beside the UEFI loader: finds the filesystem by its UUID, whatever disk it is on, and goes on there. */
function formatEfiConfig(uuid, folder) {
    return `search --no-floppy --fs-uuid --set=root ${uuid}\nset prefix=($root)${folder}\nconfigfile $prefix/grub.cfg\n`;
}
/** Where the tree keeps GRUB's configuration: Fedora's name, or Debian's when only that is there. */
function grubFolderInTree(tree) {
    return !tree.has("/boot/grub2/grub.cfg") && tree.has("/boot/grub/grub.cfg") ? "/boot/grub" : "/boot/grub2";
}
function coreModules(tree, folder, platform, minimum) {
    const whole = tree.has(`${folder}/normal.mod`) ? [] : selectGrubModules(platform, wholeGrub);
    return [...new Set([...minimum, ...whole])];
}
function requireBoot(disk) {
    const at = (mountpoint) => disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === mountpoint);
    const found = at("/boot") ?? at("/");
    if (found?.filesystem === undefined)
        throw new stage/* StageFailure */.B("Cannot install GRUB: no filesystem is mounted at '/boot' or '/'");
    return { number: found.number, ...found.filesystem };
}

// EXTERNAL MODULE: ./src/linux/xattr.js
var xattr = __webpack_require__(70611);
;// CONCATENATED MODULE: ./src/modules/disk/access-lists.js


/** All access control lists below a folder of a tree, sorted by path; some folders are left out. */
function findAccessLists(tree, folder, without) {
    const own = readAccessLists(tree.resolve(folder), folder);
    return own.concat(tree.list(folder).flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, name);
        const found = tree.find(path);
        if (without.has(path) || found === undefined || found.isSymbolicLink())
            return [];
        return found.isDirectory() ? findAccessLists(tree, path, without) : readAccessLists(tree.resolve(path), path);
    }));
}
function readAccessLists(hostPath, path) {
    return ["system.posix_acl_access", "system.posix_acl_default"].flatMap((name) => {
        const value = (0,xattr/* findXattr */.dc)(Buffer.from(hostPath), name);
        return value === undefined ? [] : [{ path, name, value }];
    });
}

;// CONCATENATED MODULE: ./src/modules/disk/mount.js



/** Mounts with the arguments of `mount` that stand before the folder, on a new folder or on the given one. */
async function mountFilesystem(exec, args, target) {
    const path = target ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mount-"));
    await exec("mount", [...args, path]);
    return {
        path,
        [Symbol.asyncDispose]: async () => {
            await exec("umount", [path]);
            if (target === undefined)
                (0,external_node_fs_.rmdirSync)(path);
        },
    };
}

;// CONCATENATED MODULE: ./src/modules/disk/tree-view.js
var tree_view_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var tree_view_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Shows a folder in canonical order where the build root has mksquashfs, and plain where it does not. */
async function openCanonicalView(context, folder, without) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!hasProgram("mksquashfs"))
            return openPlainView(context, folder, without);
        const stack = tree_view_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const file = context.output.resolve("/.tree-view.squashfs");
        stack.defer(() => (0,external_node_fs_.rmSync)(file, { force: true }));
        // its warnings go with its output: what it cannot hold is no error to it; with this variable it would change times of files
        const command = [
            "-c",
            'unset SOURCE_DATE_EPOCH; exec "$0" "$@" 2>&1',
            "mksquashfs",
            ...squashfsArguments(folder.path, file, without),
        ];
        const { stdout } = await context.exec("sh", command);
        const loop = stack.use(await context.openLoop(file, { readOnly: true }));
        const { path } = stack.use(await mountFilesystem(context.exec, ["-t", "squashfs", "-o", "ro", loop.path]));
        const owned = stack.move();
        const lacksAccessLists = /unrecognised xattr prefix system.posix_acl/i.test(stdout);
        return { path, lacksAccessLists, [Symbol.asyncDispose]: () => owned.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = tree_view_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Shows a folder as it is, some folders in it emptied. */
async function openPlainView(context, folder, without) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = tree_view_addDisposableResource(env_2, new AsyncDisposableStack(), true);
        const covered = without.filter((path) => folder.list(path).length > 0);
        if (covered.length === 0)
            return { path: folder.path, [Symbol.asyncDispose]: () => Promise.resolve() };
        const { path } = stack.use(await mountFilesystem(context.exec, ["--bind", folder.path]));
        for (const inner of covered) {
            stack.use(await mountFilesystem(context.exec, ["-t", "tmpfs", "-o", "ro,mode=0755", "none"], folder.resolve(inner).replace(folder.path, path)));
        }
        const owned = stack.move();
        return { path, [Symbol.asyncDispose]: () => owned.disposeAsync() };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = tree_view_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Arguments for a squashfs that is written as fast as a copy. */
function squashfsArguments(source, file, without) {
    const plain = ["-noI", "-noD", "-noF", "-noX", "-no-progress", "-noappend", "-quiet", "-mkfs-time", "0"];
    return [source, file, ...plain, ...(without.length > 0 ? ["-e", ...without.map((path) => external_node_path_.posix.relative("/", path))] : [])];
}
/** Mount points below another one with no third between them, as paths inside its filesystem. */
function nestedMountpoints(mountpoint, mountpoints) {
    const below = mountpoints
        .map((path) => external_node_path_.posix.relative(mountpoint, path))
        .filter((path) => path !== "" && !path.startsWith(".."));
    return below.filter((path) => !below.some((other) => path.startsWith(`${other}/`))).map((path) => `/${path}`);
}

;// CONCATENATED MODULE: ./src/modules/disk/filesystem.js
var filesystem_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var filesystem_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/** Makes a filesystem in a range of an image and fills it with its part of the tree; `mountpoints` are those of all filesystems. */
async function makeFilledFilesystem(context, range, request, mountpoints) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const empty = filesystem_addDisposableResource(env_1, makeScratch(), false);
        const folder = context.tree.isDirectory(request.mountpoint) ? context.tree.subtree(request.mountpoint) : new modules_tree/* Tree */.PH(empty.path);
        const nested = nestedMountpoints(request.mountpoint, mountpoints);
        switch (request.type) {
            case "ext4":
                await fillExt4(context, range, request, folder, nested);
                break;
            case "vfat":
                await makeFat(context.exec, range, request, context.clock);
                await copyIntoFat(context.exec, range, folder, context.clock, nested);
                break;
            case "xfs":
            case "btrfs":
                await fillMounted(context, range, request, folder, nested);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        filesystem_disposeResources(env_1);
    }
}
async function fillExt4(context, range, request, folder, nested) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const view = filesystem_addDisposableResource(env_2, await openCanonicalView(context, folder, nested), true);
        const [command = "", ...args] = populatedExt4Arguments(range, request, view.path);
        await context.exec(command, args, { env: context.clock });
        const folders = nested.flatMap(withParents).filter((path) => !new modules_tree/* Tree */.PH(view.path).isDirectory(path));
        const scratch = filesystem_addDisposableResource(env_2, makeScratch(), false);
        const commands = [
            ...[...new Set(folders)].map((path) => `mkdir "${requirePlain(path)}"`),
            ...describeRoot((0,external_node_fs_.statSync)(view.path)),
            ...(view.lacksAccessLists ? describeAccessLists(folder, new Set(nested), scratch.path) : []),
        ];
        await context.exec("debugfs", ["-w", "-f", "-", `${range.image}?offset=${range.offsetBytes}`], {
            input: `${commands.join("\n")}\n`,
            env: context.clock,
            quiet: true,
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = filesystem_disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
/** Commands of debugfs that give the root of a filesystem the attributes `mke2fs -d` leaves out before version 1.47.1. */
function describeRoot({ mode, uid, gid, mtime }) {
    const time = `@${Math.floor(mtime.getTime() / 1000)}`;
    const fields = { mode: `0${mode.toString(8)}`, uid, gid, atime: time, ctime: time, mtime: time };
    return Object.entries(fields).map(([field, value]) => `set_inode_field <2> ${field} ${value}`);
}
/** Commands of debugfs that give files the access control lists they have in the tree. */
function describeAccessLists(folder, without, scratch) {
    return findAccessLists(folder, "/", without).map(({ path, name, value }, index) => {
        const file = (0,external_node_path_.join)(scratch, String(index));
        (0,external_node_fs_.writeFileSync)(file, value);
        return `ea_set -f ${file} "${requirePlain(path)}" ${name}`;
    });
}
async function fillMounted(context, range, request, folder, nested) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const loop = filesystem_addDisposableResource(env_3, await context.openLoop(range.image, range), true);
        const [command = "", ...args] = mkfsArguments(request.type, loop.path, request);
        await context.exec(command, args, { env: context.clock });
        const view = filesystem_addDisposableResource(env_3, await openPlainView(context, folder, nested), true);
        const mounted = filesystem_addDisposableResource(env_3, await mountFilesystem(context.exec, ["-t", request.type, ...mountOptions(request.type), loop.path]), true);
        await context.exec("cp", ["-a", "--", `${view.path}/.`, mounted.path]);
        for (const path of nested)
            (0,external_node_fs_.mkdirSync)(new modules_tree/* Tree */.PH(mounted.path).resolve(path), { recursive: true, mode: 0o755 });
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_2 = filesystem_disposeResources(env_3);
        if (result_2)
            await result_2;
    }
}
/** Two builds at once may hold filesystems of one UUID; xfs alone refuses that. */
function mountOptions(type) {
    return type === "xfs" ? ["-o", "nouuid"] : [];
}
function withParents(path) {
    return path === "/" ? [] : [...withParents(external_node_path_.posix.dirname(path)), path];
}
function requirePlain(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: debugfs reads one command per line
    if (/["\u0000-\u001f]/.test(path))
        throw new stage/* StageFailure */.B(`Cannot name '${path}' to debugfs: quotes and control characters`);
    return path;
}

;// CONCATENATED MODULE: ./src/modules/disk/image-format.js

/** Turns a raw image into the format asked for, at its final place; the raw image may be gone afterwards. */
async function deliverImage(exec, format, image, target) {
    if (format.type === "raw") {
        (0,external_node_fs_.renameSync)(image, target);
    }
    else if (format.type === "raw.xz") {
        await exec("xz", ["--keep", "--threads=0", "-0", image]);
        (0,external_node_fs_.renameSync)(`${image}.xz`, target);
    }
    else {
        await convertImage(exec, format, image, target);
    }
}
/** Writes an image in another format. In order and by one writer: that way the same bytes come out twice. */
async function convertImage(exec, format, image, target) {
    await exec("qemu-img", ["convert", "-O", format.type, ...formatArguments(format), image, target]);
}
function formatArguments(format) {
    const compressed = (format.compression ?? true) ? ["-c"] : [];
    const details = formatDetails(format);
    const detailed = details.length > 0 ? ["-o", details.join(",")] : [];
    return format.type === "qcow2" || format.type === "vmdk" ? [...compressed, ...detailed] : detailed;
}
function formatDetails({ type, compat, adapter_type, compat6, subformat, force_size }) {
    switch (type) {
        case "qcow2":
            return compat ? [`compat=${compat}`] : [];
        case "vmdk":
            return [
                ...(adapter_type ? [`adapter_type=${adapter_type}`] : []),
                ...(compat6 ? ["compat6"] : []),
                ...(subformat ? [`subformat=${subformat}`] : []),
            ];
        case "vpc":
            return [`subformat=${subformat ?? "fixed"}`, ...((force_size ?? true) ? ["force_size"] : [])];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./src/modules/disk/zipl.js
var zipl_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var zipl_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const entriesFolder = "/boot/loader/entries";
/** The boot entry that is not for rescue. */
function requireKernelEntry(tree) {
    const name = tree.list(entriesFolder).find((name) => name.endsWith(".conf") && !name.endsWith("rescue.conf"));
    if (name === undefined)
        throw new stage/* StageFailure */.B(`Cannot install zipl: no boot entry in '${entriesFolder}'`);
    const entry = parseBootEntry(tree.read(external_node_path_.posix.join(entriesFolder, name)));
    const { linux, initrd, options = "" } = entry;
    if (linux === undefined || initrd === undefined)
        throw new stage/* StageFailure */.B(`Cannot install zipl: '${name}' names no kernel or no initrd`);
    return { linux, initrd, options };
}
/** Keys and values of a Boot Loader Specification entry; the last of a key wins. */
function parseBootEntry(text) {
    const pairs = text.split("\n").map((line) => /^(\S+)\s+(.*?)\s*$/.exec(line));
    return Object.fromEntries(pairs.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
}
/** Installs zipl for IBM Z: it reads kernel and initrd from the mounted filesystems and writes to the disk itself. */
async function installZipl(context, disk) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = zipl_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const whole = stack.use(await context.openLoop(disk.image, {}));
        const root = await layMounts(context, disk, stack);
        const boot = disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === "/boot") ?? findRoot(disk);
        const entry = requireKernelEntry(root);
        const inRoot = (path) => root.resolve(path);
        await context.exec("zipl", [
            "--verbose",
            ...[
                "--target",
                inRoot("/boot"),
                "--image",
                inRoot(entry.linux),
                "--ramdisk",
                inRoot(entry.initrd),
                "--parameters",
                entry.options,
            ],
            ...[
                "--targetbase",
                whole.path,
                "--targettype",
                "SCSI",
                "--targetblocksize",
                "512",
                "--targetoffset",
                String(boot?.start ?? 0),
            ],
        ]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = zipl_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function findRoot(disk) {
    return disk.partitions.find(({ filesystem }) => filesystem?.mountpoint === "/");
}
async function layMounts(context, disk, stack) {
    let root;
    const depth = (path) => (path ?? "").length;
    const sorted = [...disk.partitions].sort((a, b) => depth(a.filesystem?.mountpoint) - depth(b.filesystem?.mountpoint));
    for (const partition of sorted) {
        const { filesystem } = partition;
        if (filesystem === undefined || filesystem.type === "vfat")
            continue;
        const loop = stack.use(await context.openLoop(disk.image, rangeOf(disk, partition)));
        const options = filesystem.type === "xfs" ? ["-o", "nouuid"] : [];
        const target = root?.resolve(filesystem.mountpoint);
        const mounted = stack.use(await mountFilesystem(context.exec, [...options, loop.path], target));
        root ??= new modules_tree/* Tree */.PH(mounted.path);
    }
    if (root === undefined)
        throw new stage/* StageFailure */.B("Cannot install zipl: the disk has no filesystem");
    return root;
}

;// CONCATENATED MODULE: ./src/modules/disk/assemble-disk.js
var assemble_disk_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var assemble_disk_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** Makes a disk image: partition table, filesystems with their parts of the tree, boot loader, image format. */
async function assembleDisk(context, assembly) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { output, exec, id } = context;
        const target = requireOutputPath(output, assembly.filename);
        const image = output.resolve("/.disk.raw");
        const _ = assemble_disk_addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(image, { force: true }) }, false);
        const disk = await createDiskImage(exec, image, assembly.disk, id);
        const filling = { ...context, clock: clockEnvironment(undefined) };
        const mountpoints = disk.partitions.flatMap(({ filesystem }) => (filesystem ? [filesystem.mountpoint] : []));
        for (const partition of disk.partitions) {
            if (partition.filesystem)
                await makeFilledFilesystem(filling, rangeOf(disk, partition), partition.filesystem, mountpoints);
        }
        if (assembly.loader === "grub2")
            await installGrub(filling, disk, assembly.platform);
        if (assembly.loader === "zipl")
            await installZipl(filling, disk);
        await deliverImage(exec, assembly.format, image, target);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        assemble_disk_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./src/modules/disk/measure-tree.js

const blockBytes = 4096;
/** Bytes a filesystem needs for what is in a tree: whole blocks, one at least for each file and folder. */
function measureTree(tree, folder = "/") {
    return tree.list(folder).reduce((sum, name) => {
        const path = external_node_path_.posix.join(folder, name);
        const found = tree.find(path);
        if (found?.isDirectory())
            return sum + blockBytes + measureTree(tree, path);
        return sum + Math.ceil((found?.size ?? 0) / blockBytes + 1) * blockBytes;
    }, 0);
}

;// CONCATENATED MODULE: ./assemblers/io.weldr.qcow2.js



const meta = {
    summary: "Make a bootable qcow2 image (2019)",
    description: "Makes a DOS disk with one ext4 partition and GRUB for a BIOS, a fifth larger than the tree and what the filesystem itself needs. `org.osbuild.qemu` makes disks of any size and layout.",
    options: {
        type: "object",
        required: ["filename", "root_fs_uuid"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            root_fs_uuid: { type: "string", description: "UUID of the filesystem" },
            partition_table_id: {
                type: "string",
                description: "Disk signature, `0x` and eight hexadecimal digits",
                default: "0x00000000",
            },
        },
    },
    tools: ["sfdisk", "mkfs.ext4", "mksquashfs", "qemu-img", ...grubTools],
    example: {
        name: "io.weldr.qcow2",
        options: { filename: "base.qcow2", root_fs_uuid: "76a22bf4-f153-4541-b6c7-0332c0dfaeac", partition_table_id: "0xdeadbeef" },
    },
};
const mebibyte = 1024 * 1024;
/** The gap before the partition, the journal and the tables of the filesystem. */
const overheadBytes = 64 * mebibyte;
async function run(context) {
    const { filename, root_fs_uuid, partition_table_id = "0x00000000" } = context.options;
    const sizeBytes = Math.ceil((measureTree(context.tree) * 1.2 + overheadBytes) / mebibyte) * mebibyte;
    const filesystem = { type: "ext4", uuid: root_fs_uuid, mountpoint: "/" };
    const disk = {
        sizeBytes,
        label: "dos",
        uuid: partition_table_id,
        partitions: [{ bootable: true, type: "83", filesystem }],
    };
    await assembleDisk(context, { disk, loader: "grub2", platform: "i386-pc", filename, format: { type: "qcow2" } });
}

;// CONCATENATED MODULE: ./assemblers/io.weldr.tar.js

const io_weldr_tar_meta = {
    summary: "Make a compressed tar archive (2019)",
    description: "Archives the tree with `tar`, sorted by name, without labels and attributes. `org.osbuild.tar` keeps those.",
    options: {
        type: "object",
        required: ["filename", "compression"],
        properties: {
            filename: { type: "string", description: "Name of the archive" },
            compression: { type: "string", description: "How to compress", enum: ["bzip2", "xz", "lzip", "lzma", "lzop", "gzip"] },
        },
    },
    tools: ["tar"],
    example: { name: "io.weldr.tar", options: { filename: "base.tar.gz", compression: "gzip" } },
};
async function io_weldr_tar_run({ tree, output, options, exec }) {
    const { filename, compression } = options;
    const place = ["-cf", requireOutputPath(output, filename), "-C", tree.path, "."];
    await exec("tar", ["--sort=name", `--${compression}`, ...place], { env: { XZ_OPT: "--threads 0" } });
}

;// CONCATENATED MODULE: ./assemblers/org.osbuild.error.js

const org_osbuild_error_meta = {
    summary: "Fail",
    description: "Ends with an exit code, to try out how failures are handled.",
    options: {
        type: "object",
        additionalProperties: false,
        properties: { returncode: { type: "number", description: "Exit code; 0 succeeds", default: 255 } },
    },
    example: { name: "org.osbuild.error", options: { returncode: 1 } },
};
function org_osbuild_error_run({ options }) {
    const { returncode = 255 } = options;
    const exitCode = Number.isInteger(returncode) ? returncode & 0xff : 1;
    if (exitCode !== 0)
        throw new stage/* StageFailure */.B(`Error assembler will now return error: ${returncode}`, exitCode);
}

;// CONCATENATED MODULE: ./assemblers/org.osbuild.noop.js
const org_osbuild_noop_meta = {
    summary: "Make nothing",
    description: "Reports its options and ends; the output is empty.",
    options: { type: "object", additionalProperties: false },
    example: { name: "org.osbuild.noop" },
};
function org_osbuild_noop_run({ options, log }) {
    log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/modules/disk/oci.js
var oci_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var oci_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








const mediaType = (name) => `application/vnd.oci.image.${name}`;
/** Writes an image into an archive beside which there is room for it; the same image gives the same bytes. */
async function writeOciArchive(exec, scratchFolder, target, image) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = oci_addDisposableResource(env_1, makeScratch(scratchFolder), false);
        const folder = scratch.path;
        const blobs = (0,external_node_path_.join)(folder, "blobs/sha256");
        (0,external_node_fs_.mkdirSync)(blobs, { recursive: true });
        const epoch = image.epoch ?? fallbackEpoch;
        const layers = [];
        for (const layer of image.layers)
            layers.push(await writeLayer(exec, blobs, layer.tree));
        const config = writeJson(blobs, mediaType("config.v1+json"), describeConfig(image, epoch, layers));
        const annotations = Object.keys(image.annotations ?? {}).length > 0 ? { annotations: image.annotations } : {};
        const manifest = { schemaVersion: 2, config, layers: layers.map(({ blob }) => blob), ...annotations };
        const index = { schemaVersion: 2, manifests: [writeJson(blobs, mediaType("manifest.v1+json"), manifest)] };
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
        await exec("tar", [
            ...["--sort=name", "--no-selinux", "--no-xattrs", "--no-acls", "--owner=0", "--group=0", "--numeric-owner"],
            ...["--mode=go=rX,u+rw,a-s", "--format=posix", `--mtime=@${epoch}`, ...reproduciblePax, "-cf", target],
            ...["-C", folder, "blobs", "index.json", "oci-layout"],
        ]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        oci_disposeResources(env_1);
    }
}
const reproduciblePax = ["--pax-option", "exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime"];
async function writeLayer(exec, blobs, tree) {
    const archive = (0,external_node_path_.join)(blobs, "layer.tar");
    const names = tree.list("/");
    await exec("tar", [
        ...[
            "--sort=name",
            "--no-selinux",
            "--acls",
            "--xattrs",
            String.raw `--xattrs-include=^(user.|security\.ima|security\.capability)`,
        ],
        ...["--format=posix", "--numeric-owner", ...reproduciblePax, "-cf", archive, "-C", tree.path],
        ...(names.length > 0 ? ["--", ...names] : ["-T", "/dev/null"]),
    ]);
    const content = (0,external_node_crypto_.createHash)("sha256");
    const packed = (0,external_node_crypto_.createHash)("sha256");
    const gzip = (0,external_node_zlib_.createGzip)({ level: 6 });
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), hashInto(content), gzip, hashInto(packed), (0,external_node_fs_.createWriteStream)(`${archive}.gz`));
    (0,external_node_fs_.rmSync)(archive);
    const blob = nameBlob(blobs, `${archive}.gz`, mediaType("layer.v1.tar+gzip"), packed.digest("hex"));
    return { blob, contentDigest: `sha256:${content.digest("hex")}` };
}
function hashInto(hash) {
    return new external_node_stream_.PassThrough().on("data", (chunk) => hash.update(chunk));
}
function writeJson(blobs, type, value) {
    const text = JSON.stringify(value);
    const file = (0,external_node_path_.join)(blobs, "blob.json");
    (0,external_node_fs_.writeFileSync)(file, text);
    return nameBlob(blobs, file, type, (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"));
}
function nameBlob(blobs, file, type, digest) {
    const size = (0,external_node_fs_.statSync)(file).size;
    (0,external_node_fs_.renameSync)(file, (0,external_node_path_.join)(blobs, digest));
    return { mediaType: type, digest: `sha256:${digest}`, size };
}
function describeConfig(image, epoch, layers) {
    const created = new Date(epoch * 1000).toISOString().replace(".000Z", "+00:00");
    const history = image.layers.flatMap(({ createdBy }) => (createdBy === undefined ? [] : [{ created, created_by: createdBy }]));
    return {
        created,
        architecture: image.architecture,
        os: "linux",
        config: describeExecution(image.config ?? {}),
        rootfs: { type: "layers", diff_ids: layers.map(({ contentDigest }) => contentDigest) },
        ...(history.length > 0 ? { history } : {}),
        ...(image.variant ? { variant: image.variant } : {}),
    };
}
const defaultPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
function describeExecution({ Cmd = ["sh"], Env = [defaultPath], ...config }) {
    const { Entrypoint, User, Labels, StopSiganl, WorkingDir } = config;
    const asSet = (names) => names && Object.fromEntries(names.map((name) => [name, {}]));
    const rest = { Entrypoint, User, Labels, StopSignal: StopSiganl, WorkingDir };
    const sets = { ExposedPorts: asSet(config.ExposedPorts), Volumes: asSet(config.Volumes) };
    const given = Object.entries({ ...rest, ...sets }).filter(([, value]) => value !== undefined && !isEmpty(value));
    return { Env, Cmd, ...Object.fromEntries(given) };
}
function isEmpty(value) {
    return typeof value === "string" ? value === "" : Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./src/modules/disk/oci-schema.js
const oci_schema_text = (description) => ({ type: "string", description });
const texts = (description) => ({ type: "array", description, items: { type: "string" } });
/** Schema of the execution parameters of an OCI image. */
const ociConfigSchema = {
    type: "object",
    description: "How a container of the image is run",
    additionalProperties: false,
    properties: {
        Cmd: { ...texts("Command"), default: ["sh"] },
        Entrypoint: texts("Program that runs the command"),
        Env: {
            ...texts("Environment: `NAME=VALUE`"),
            default: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
        },
        ExposedPorts: texts("Ports: `80`, `53/udp`"),
        User: oci_schema_text("User that runs the command"),
        Labels: { type: "object", description: "Labels of the image", additionalProperties: true },
        StopSiganl: oci_schema_text("Signal that stops the container; the name is misspelt in osbuild's schema"),
        Volumes: texts("Folders that are volumes"),
        WorkingDir: oci_schema_text("Folder the command starts in"),
    },
};

;// CONCATENATED MODULE: ./assemblers/org.osbuild.oci-archive.js



const org_osbuild_oci_archive_meta = {
    summary: "Make an OCI image archive",
    description: "Makes a container image of one layer. `podman load` and `skopeo copy oci-archive:` read it. The image is dated 1980: the same tree gives the same image.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["architecture", "filename"],
        properties: {
            architecture: { type: "string", description: "Processor architecture: `amd64`, `arm64`" },
            filename: { type: "string", description: "Name of the archive" },
            config: ociConfigSchema,
        },
    },
    tools: ["tar"],
    example: {
        name: "org.osbuild.oci-archive",
        options: { filename: "image.tar", architecture: "amd64", config: { Cmd: ["/usr/bin/bash"] } },
    },
};
async function org_osbuild_oci_archive_run({ tree, output, options, exec }) {
    const { filename, architecture, config } = options;
    await writeOciArchive(exec, output.path, requireOutputPath(output, filename), { architecture, config, layers: [{ tree }] });
}

;// CONCATENATED MODULE: ./assemblers/org.osbuild.ostree.commit.js
var org_osbuild_ostree_commit_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_ostree_commit_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const org_osbuild_ostree_commit_meta = {
    summary: "Commit the tree to an OSTree repository",
    description: "Makes an archive repository `repo` with a commit of the tree and describes the commit in `compose.json`; with `tar` both go into one archive. The tree must be laid out for OSTree; `/usr`, `/boot`, `/var` and the links to `/usr` are taken from it.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["ref"],
        properties: {
            ref: { type: "string", description: "Ref of the commit", default: "" },
            os_version: { type: "string", description: "Version noted in the commit" },
            "tmp-is-dir": { type: "boolean", description: "Make /tmp a folder instead of a link to /sysroot/tmp", default: true },
            parent: { type: "string", description: "Commit this one follows" },
            tar: {
                type: "object",
                description: "Write one archive instead of a folder",
                additionalProperties: false,
                required: ["filename"],
                properties: { filename: { type: "string", description: "Name of the archive; its ending says how to compress" } },
            },
        },
    },
    capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
    tools: ["ostree", "rpm-ostree"],
    example: {
        name: "org.osbuild.ostree.commit",
        options: { ref: "fedora/x86_64/iot", os_version: "39", tar: { filename: "commit.tar" } },
    },
};
const folders = ["dev", "proc", "run", "sys", "sysroot", "var"];
const links = {
    home: "var/home",
    media: "run/media",
    mnt: "var/mnt",
    opt: "var/opt",
    ostree: "sysroot/ostree",
    root: "var/roothome",
    srv: "var/srv",
};
const copied = ["usr", "boot", "var"];
const copiedWhenThere = ["bin", "lib", "lib32", "lib64", "sbin"];
async function org_osbuild_ostree_commit_run(context) {
    const { output, options, exec, reportMetadata } = context;
    {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const scratch = org_osbuild_ostree_commit_addDisposableResource(env_1, makeScratch(output.path), false);
            const root = new modules_tree/* Tree */.PH(external_node_path_.posix.join(scratch.path, "root"));
            await layRoot(context, root);
            await exec("ostree", ["init", "--mode=archive", `--repo=${output.resolve("/repo")}`]);
            const treefile = external_node_path_.posix.join(scratch.path, "treefile.json");
            new modules_tree/* Tree */.PH(scratch.path).write("treefile.json", JSON.stringify({ ref: options.ref, repos: ["osbuild"] }));
            await exec("rpm-ostree", [...commitArguments(context), treefile, root.path]);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            org_osbuild_ostree_commit_disposeResources(env_1);
        }
    }
    reportMetadata({ compose: JSON.parse(output.read("/compose.json")) });
    if (options.tar === undefined)
        return;
    const archive = ["-cf", requireOutputPath(output, options.tar.filename), "-C", output.path, "repo", "compose.json"];
    await exec("tar", ["--remove-files", "--auto-compress", ...archive]);
}
function commitArguments({ output, options, id }) {
    return [
        ...["compose", "commit", `--repo=${output.resolve("/repo")}`],
        ...(options.parent ? [`--parent=${options.parent}`] : []),
        ...(options.os_version ? [`--add-metadata-string=version=${options.os_version}`] : []),
        ...[`--add-metadata-string=rpmostree.inputhash=${id}`, `--write-composejson-to=${output.resolve("/compose.json")}`],
    ];
}
/** Lays the root of an OSTree system: fixed folders and links, content from the tree. */
async function layRoot({ tree, options, exec }, root) {
    root.makeDirectory("/", { parents: true, mode: 0o755 });
    for (const folder of folders)
        root.makeDirectory(folder, { mode: 0o755 });
    for (const [name, target] of Object.entries(links))
        root.symlink(target, name);
    if (options["tmp-is-dir"] ?? true)
        root.makeDirectory("tmp", { mode: 0o1777 });
    else
        root.symlink("sysroot/tmp", "tmp");
    const names = [...copied, ...copiedWhenThere.filter((name) => tree.find(name) !== undefined)];
    for (const name of names)
        await exec("cp", ["--reflink=auto", "-a", external_node_path_.posix.join(tree.path, name), "-t", root.path]);
}

;// CONCATENATED MODULE: ./assemblers/org.osbuild.qemu.js



const filesystem = {
    description: "Filesystem on the partition; none when absent",
    type: "object",
    required: ["mountpoint", "type", "uuid"],
    properties: {
        label: { description: "Name of the filesystem", type: "string" },
        mountpoint: { description: "Folder of the tree whose content it gets", type: "string" },
        type: { description: "Kind of filesystem", type: "string", enum: ["ext4", "xfs", "vfat", "btrfs"] },
        uuid: { description: "UUID; the serial number for vfat, as `7B77-95E7`", type: "string" },
    },
};
const partition = {
    type: "object",
    properties: {
        bootable: { description: "Set the boot flag (dos)", type: "boolean" },
        name: { description: "Name of the partition (gpt)", type: "string" },
        size: { description: "Sectors of 512 bytes; the rest of the disk when absent", type: "integer" },
        start: { description: "First sector; after the partition before it when absent", type: "integer" },
        type: { description: "Partition type as sfdisk takes it: a UUID or a hexadecimal number", type: "string" },
        uuid: { description: "UUID of the partition (gpt); follows from the manifest when absent", type: "string" },
        filesystem,
    },
};
const org_osbuild_qemu_meta = {
    summary: "Make a bootable disk image",
    description: [
        "Makes a partitioned disk with the tree on its filesystems and a boot loader, in the image format asked for. Without `pttype` and",
        "`partitions` the disk has one bootable DOS partition over all of it.",
        "",
        "**Boot loader.** `grub2` puts a core image where firmware looks for it: for `i386-pc` (the default) in the gap after the boot sector",
        "or in the BIOS boot partition of a GPT disk, for `powerpc-ieee1275` in the PReP partition. When the disk also has an EFI system",
        "partition with vfat and the tree has no `EFI/BOOT/BOOT*.EFI` for it, GRUB for UEFI is installed there as far as the build root has",
        "its modules, so one disk starts both ways; the platform `x86_64-efi` or `arm64-efi` installs for UEFI alone. GRUB reads `grub.cfg`",
        "from `/boot/grub2`, or `/boot/grub` when only that has one; its modules need not be in the tree. A DOS disk gets `grub2` by default.",
        "",
        "**Compression.** qcow2 images are compressed with zlib, as every QEMU reads it. `qcow2_compat: 1.1,compression_type=zstd` takes a",
        "sixth of the time at the same size; QEMU 5.1 and later read it.",
        "",
        "**Same bits.** ext4 and vfat come out the same from the same tree, xfs and btrfs do not: the kernel writes them.",
    ].join("\n"),
    options: {
        type: "object",
        additionalProperties: false,
        required: ["format", "filename", "ptuuid", "size"],
        oneOf: [{ required: ["root_fs_uuid"] }, { required: ["pttype", "partitions"] }],
        properties: {
            bootloader: {
                description: "Boot loader to install",
                type: "object",
                properties: {
                    type: { description: "Which one", type: "string", enum: ["grub2", "zipl"] },
                    platform: { description: "For GRUB: `i386-pc`, `x86_64-efi`, `arm64-efi` or `powerpc-ieee1275`", default: "i386-pc" },
                },
            },
            format: { description: "Image format", type: "string", enum: ["raw", "raw.xz", "qcow2", "vdi", "vmdk", "vpc", "vhdx"] },
            qcow2_compat: {
                description: "QEMU version the qcow2 image is for: `0.10` or `1.1`; more options may follow a comma",
                type: "string",
            },
            vmdk_subformat: {
                description: "Kind of VMDK",
                type: "string",
                enum: ["monolithicSparse", "monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "streamOptimized"],
            },
            filename: { description: "Name of the image", type: "string" },
            partitions: { description: "Partitions in their order on the disk", type: "array", items: partition },
            ptuuid: { description: "UUID of the partition table; `0x` and eight hexadecimal digits for dos", type: "string" },
            pttype: {
                description: "Kind of partition table; `mbr` is another name for `dos`",
                type: "string",
                enum: ["mbr", "dos", "gpt"],
            },
            root_fs_uuid: { description: "UUID of the only filesystem, when `partitions` is absent", type: "string" },
            size: { description: "Size of the disk in bytes, a multiple of 512", type: "integer" },
            root_fs_type: {
                description: "Kind of the only filesystem",
                type: "string",
                enum: ["ext4", "xfs", "btrfs"],
                default: "ext4",
            },
        },
    },
    tools: ["sfdisk", "mkfs.ext4", "mkfs.fat", "mcopy", "mksquashfs", "qemu-img", ...grubTools],
    example: {
        name: "org.osbuild.qemu",
        options: {
            format: "qcow2",
            filename: "disk.qcow2",
            size: 1073741824,
            ptuuid: "0x14fc63d2",
            root_fs_uuid: "6264d520-3fb9-423f-8ab8-7a0a8e3d3562",
        },
    },
};
async function org_osbuild_qemu_run(context) {
    const { format: type, qcow2_compat: compat, vmdk_subformat, bootloader, filename } = context.options;
    const subformat = type === "vmdk" ? vmdk_subformat : undefined;
    const disk = describeDisk(context.options);
    const loader = bootloader?.type ?? (disk.label === "dos" ? "grub2" : undefined);
    await assembleDisk(context, {
        disk,
        loader,
        platform: String(bootloader?.platform ?? "i386-pc"),
        filename,
        format: { type, compat, subformat },
    });
}
function describeDisk(options) {
    if (options.size % 512 !== 0)
        throw new stage/* StageFailure */.B(`Cannot make a disk of ${options.size} bytes: the size must be a multiple of 512`);
    const rootOnly = {
        bootable: true,
        type: "83",
        filesystem: { type: options.root_fs_type ?? "ext4", uuid: options.root_fs_uuid ?? "", mountpoint: "/" },
    };
    const partitions = options.partitions ?? [rootOnly];
    const label = options.pttype === "gpt" ? "gpt" : "dos";
    return { sizeBytes: options.size, label, uuid: options.ptuuid, partitions };
}

;// CONCATENATED MODULE: ./assemblers/org.osbuild.rawfs.js
var org_osbuild_rawfs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_rawfs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const org_osbuild_rawfs_meta = {
    summary: "Make a filesystem image",
    description: "Makes one filesystem with the whole tree on it, without a partition table. What is unused is a hole in the file and takes no space.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["filename", "root_fs_uuid", "size"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            root_fs_uuid: {
                type: "string",
                description: "UUID of the filesystem",
                pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$",
                examples: ["9c6ae55b-cf88-45b8-84e8-64990759f39d"],
            },
            size: { type: "integer", description: "Size of the image in bytes" },
            fs_type: { type: "string", description: "Kind of filesystem", enum: ["ext4", "xfs", "btrfs"], default: "ext4" },
        },
    },
    tools: ["mkfs.ext4", "mksquashfs"],
    example: {
        name: "org.osbuild.rawfs",
        options: { filename: "root.img", root_fs_uuid: "9c6ae55b-cf88-45b8-84e8-64990759f39d", size: 1073741824 },
    },
};
async function org_osbuild_rawfs_run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, output } = context;
        const target = requireOutputPath(output, options.filename);
        const image = output.resolve("/.filesystem.raw");
        const _ = org_osbuild_rawfs_addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(image, { force: true }) }, false);
        (0,external_node_fs_.writeFileSync)(image, "", { flag: "wx" });
        (0,external_node_fs_.truncateSync)(image, options.size);
        const request = { type: options.fs_type ?? "ext4", uuid: options.root_fs_uuid, mountpoint: "/" };
        const range = { image, offsetBytes: 0, sizeBytes: options.size };
        await makeFilledFilesystem({ ...context, clock: clockEnvironment(undefined) }, range, request, ["/"]);
        (0,external_node_fs_.renameSync)(image, target);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_rawfs_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./assemblers/org.osbuild.tar.js

const org_osbuild_tar_meta = {
    summary: "Make a tar archive",
    description: "Archives the tree with `tar`, sorted by name. Access control lists, SELinux labels and extended attributes go along unless switched off. The file name says nothing about compression, `compression` does.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the archive" },
            compression: { type: "string", description: "How to compress", enum: ["bzip2", "xz", "lzip", "lzma", "lzop", "gzip"] },
            acls: { type: "boolean", description: "Archive access control lists", default: true },
            selinux: { type: "boolean", description: "Archive SELinux labels", default: true },
            xattrs: { type: "boolean", description: "Archive extended attributes", default: true },
        },
    },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["tar"],
    example: { name: "org.osbuild.tar", options: { filename: "root.tar.xz", compression: "xz" } },
};
async function org_osbuild_tar_run({ tree, output, options, exec }) {
    const { filename, compression, acls = true, selinux = true, xattrs = true } = options;
    const attributes = [
        ...(acls ? ["--acls"] : []),
        ...(selinux ? ["--selinux"] : []),
        ...(xattrs ? ["--xattrs", "--xattrs-include", "*"] : []),
    ];
    const fixed = attributes.length > 0 ? ["--pax-option", "exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime"] : [];
    const place = ["-cf", requireOutputPath(output, filename), "-C", tree.path, "."];
    const args = ["--sort=name", ...(compression ? [`--${compression}`] : []), ...attributes, ...fixed, ...place];
    await exec("tar", args, { env: { XZ_OPT: "--threads 0" } });
}

;// CONCATENATED MODULE: ./assemblers/index.js









/** The built-in assemblers, by type. */
const assemblers = {
    "io.weldr.qcow2": io_weldr_qcow2_namespaceObject,
    "io.weldr.tar": io_weldr_tar_namespaceObject,
    "org.osbuild.error": org_osbuild_error_namespaceObject,
    "org.osbuild.noop": org_osbuild_noop_namespaceObject,
    "org.osbuild.oci-archive": org_osbuild_oci_archive_namespaceObject,
    "org.osbuild.ostree.commit": org_osbuild_ostree_commit_namespaceObject,
    "org.osbuild.qemu": org_osbuild_qemu_namespaceObject,
    "org.osbuild.rawfs": org_osbuild_rawfs_namespaceObject,
    "org.osbuild.tar": org_osbuild_tar_namespaceObject,
};

;// CONCATENATED MODULE: ./devices/org.osbuild.loopback.js

const org_osbuild_loopback_meta = {
    summary: "Show a file of the tree, or a part of it, as a block device",
    description: "Makes a loop device over `filename`, a path below the tree. `start` and `size` are counted in sectors of `sector-size` bytes; " +
        "without `size` the device ends with the file. What is written to the device is in the file when the stage has ended.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "File to show, below the tree" },
            start: { type: "number", description: "First sector of the part to show", default: 0 },
            size: { type: "number", description: "Number of sectors to show; the rest of the file when absent" },
            "sector-size": { type: "number", description: "Bytes per sector", default: 512 },
            lock: { type: "boolean", description: "Lock the device, so that device managers of the host leave it alone" },
            partscan: { type: "boolean", description: "Look for partitions on the device" },
            "read-only": { type: "boolean", description: "Allow nothing to be written" },
        },
    },
    example: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576, lock: true } },
};
function org_osbuild_loopback_open({ options, openLoop }) {
    const { filename, start = 0, size, lock, partscan } = options;
    const sectorSize = options["sector-size"] ?? 512;
    return openLoop(filename, {
        offsetBytes: toBytes("start", start, sectorSize),
        ...(size === undefined ? {} : { sizeBytes: toBytes("size", size, sectorSize) }),
        ...(sectorSize === 512 ? {} : { sectorSize }),
        readOnly: options["read-only"] ?? false,
        lock: lock ?? false,
        scanPartitions: partscan ?? false,
    });
}
function toBytes(name, sectors, sectorSize) {
    const bytes = sectors * sectorSize;
    if (Number.isSafeInteger(bytes) && bytes >= 0)
        return bytes;
    throw new stage/* StageFailure */.B(`Cannot make a loop device: '${name}' is ${sectors} sectors of ${sectorSize} bytes`);
}

// EXTERNAL MODULE: ./src/modules/device-mapper.js
var device_mapper = __webpack_require__(34395);
;// CONCATENATED MODULE: ./devices/org.osbuild.luks2.js
var org_osbuild_luks2_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_luks2_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const org_osbuild_luks2_meta = {
    summary: "Open a LUKS2 container",
    description: "Opens the LUKS2 container on the parent device with `cryptsetup` of the host. The device's name is a new one each time.",
    tools: ["cryptsetup", "dmsetup"],
    options: {
        additionalProperties: false,
        required: ["passphrase"],
        properties: { passphrase: { type: "string", description: "Passphrase of the container", default: "" } },
    },
    example: { type: "org.osbuild.luks2", parent: "disk", options: { passphrase: "osbuild" } },
};
async function org_osbuild_luks2_open(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name, options, parent, exec, hostPath, makeNode, log } = context;
        if (parent === undefined)
            throw new stage/* StageFailure */.B(`Cannot open the device '${name}': it needs a parent that holds the container`);
        const mapped = `osbuild-luks-${(0,external_node_crypto_.randomUUID)()}`;
        const stack = org_osbuild_luks2_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        stack.use((0,device_mapper/* reserveMapper */.SJ)(mapped));
        await exec("cryptsetup", ["-q", "open", hostPath(parent), mapped], { input: options.passphrase });
        stack.defer(async () => void (await exec("cryptsetup", ["-q", "close", mapped])));
        const { stdout } = await exec("dmsetup", ["info", "-c", "-o", "major,minor,open", "--noheadings", "--separator", ":", mapped], {
            quiet: true,
        });
        const [major = Number.NaN, minor = Number.NaN] = stdout.trim().split(":").map(Number);
        if (Number.isNaN(major + minor))
            throw new stage/* StageFailure */.B(`Cannot open the device '${name}': dmsetup says '${stdout.trim()}'`);
        const path = `mapper/${mapped}`;
        makeNode(path, { major, minor });
        log(`Opened '${name}' as ${mapped}`);
        const opened = stack.move();
        return { path, number: { major, minor }, facts: { name: mapped }, [Symbol.asyncDispose]: () => opened.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = org_osbuild_luks2_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./devices/org.osbuild.lvm2.lv.js
var org_osbuild_lvm2_lv_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_lvm2_lv_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const org_osbuild_lvm2_lv_meta = {
    summary: "Activate a logical volume",
    description: "Activates a volume of the LVM volume group on the parent device, or on one of its partitions, with the tools of the host.",
    tools: ["lvchange"],
    options: {
        additionalProperties: false,
        required: ["volume"],
        properties: {
            volume: { type: "string", description: "Name of the volume" },
            vg_partnum: { type: "number", description: "Partition of the parent that holds the volume group" },
        },
    },
    example: { type: "org.osbuild.lvm2.lv", parent: "disk", options: { volume: "root", vg_partnum: 3 } },
};
const systemDevices = "/etc/lvm/devices/system.devices";
const lookups = 10;
const notFound = 5;
async function org_osbuild_lvm2_lv_open(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { volume } = context.options;
        const stack = org_osbuild_lvm2_lv_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const parent = await findParent(context);
        const known = await registerDevice(context, parent, stack);
        const group = await findGroup(context, parent, known);
        const name = `${group}/${volume}`;
        await context.exec("lvchange", ["--activate", "y", name, ...known]);
        stack.defer(async () => void (await context.exec("lvchange", ["--activate", "n", name, ...known])));
        const number = await findNumber(context, group, volume, known);
        context.makeNode(name, number);
        context.makeNode(`mapper/${(0,device_mapper/* logicalVolumeName */.t6)(group, volume)}`, number); // where findmnt looks for it
        const opened = stack.move();
        const facts = { lvm: { vg_name: group, lv_name: volume } };
        return { path: name, number, facts, [Symbol.asyncDispose]: () => opened.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = org_osbuild_lvm2_lv_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function findParent({ name, parent, options, hostPath, openPartition }) {
    if (parent === undefined)
        throw new stage/* StageFailure */.B(`Cannot open the device '${name}': it needs a parent that holds the volume group`);
    return hostPath(options.vg_partnum ? await openPartition(parent, options.vg_partnum) : parent);
}
/** Where LVM looks only at devices it was told of, it is told of this one, in a list of its own. */
async function registerDevice({ exec }, parent, stack) {
    if (!(0,external_node_fs_.existsSync)(systemDevices))
        return [];
    const file = `osbuild-${process.pid}-${parent.replaceAll("/", "-")}.devices`;
    await exec("lvmdevices", ["--adddev", parent, "--devicesfile", file]);
    stack.defer(() => (0,external_node_fs_.rmSync)(`/etc/lvm/devices/${file}`, { force: true }));
    return ["--devicesfile", file];
}
/** LVM may need a moment to see a new device. */
async function findGroup({ name, exec, signal }, parent, known) {
    for (let tries = 0; tries <= lookups; tries += 1) {
        await (0,external_node_timers_promises_.setTimeout)(tries * 1000, null, { signal });
        const args = ["-C", "--noheadings", "-o", "vg_name", parent, ...known];
        const { exitCode, stdout } = await exec("pvdisplay", args, { okCodes: [notFound], quiet: true });
        if (exitCode === 0 && stdout.trim() !== "")
            return stdout.trim();
    }
    throw new stage/* StageFailure */.B(`Cannot open the device '${name}': its parent holds no volume group`);
}
async function findNumber({ name, exec }, group, volume, known) {
    const columns = ["-o", "lv_kernel_major,lv_kernel_minor", "--separator", ";"];
    const args = ["-C", "--noheadings", ...columns, "-S", `lv_name=${volume}`, group, ...known];
    const { stdout } = await exec("lvdisplay", args, { quiet: true });
    const [major = Number.NaN, minor = Number.NaN] = stdout.trim().split(";").map(Number);
    if (Number.isNaN(major + minor))
        throw new stage/* StageFailure */.B(`Cannot open the device '${name}': lvdisplay says '${stdout.trim()}'`);
    return { major, minor };
}

;// CONCATENATED MODULE: ./devices/index.js



/** The built-in devices, by type. */
const devices = {
    "org.osbuild.loopback": org_osbuild_loopback_namespaceObject,
    "org.osbuild.luks2": org_osbuild_luks2_namespaceObject,
    "org.osbuild.lvm2.lv": org_osbuild_lvm2_lv_namespaceObject,
};

;// CONCATENATED MODULE: ./src/modules/references.js

/** Shapes that the references of an input have in a manifest: a list of ids, of ids with options, or a map from ids to options. */
/** A map from ids to options. */
function referenceMap(options) {
    return {
        type: "object",
        additionalProperties: false,
        minProperties: 1,
        patternProperties: { ".*": options },
    };
}
/** A list of ids with options. */
function referenceList(options) {
    return {
        type: "array",
        minItems: 1,
        items: {
            type: "object",
            additionalProperties: false,
            required: ["id"],
            properties: { id: { type: "string", description: "Id of what is referred to" }, options },
        },
    };
}
/** The id of a reference; throws for one to a pipeline without stages. */
function requireId(input, reference) {
    if (reference.id !== null)
        return reference.id;
    throw new stage/* StageFailure */.B(`Cannot map the input '${input}': the pipeline it refers to has no stages`);
}

;// CONCATENATED MODULE: ./inputs/org.osbuild.containers.js





const options = {
    type: "object",
    required: ["name"],
    additionalProperties: false,
    properties: { name: { type: "string", description: "Name to use for the image" } },
};
const references = [referenceList(options), referenceMap(options)];
const org_osbuild_containers_meta = {
    summary: "Show container images",
    description: "Images that were fetched, as skopeo's `dir` format, or the OCI archive that another pipeline made: the first file of its tree.",
    schema: {
        additionalProperties: true,
        oneOf: [
            {
                additionalProperties: false,
                required: ["type", "origin", "references"],
                properties: {
                    type: { enum: ["org.osbuild.containers"] },
                    origin: { type: "string", description: "Images that sources fetched", enum: ["org.osbuild.source"] },
                    references: { description: "Ids of the images", oneOf: references },
                },
            },
            {
                additionalProperties: false,
                required: ["type", "origin", "references"],
                properties: {
                    type: { enum: ["org.osbuild.containers"] },
                    origin: { type: "string", description: "An archive that a pipeline made", enum: ["org.osbuild.pipeline"] },
                    references: { description: "The pipelines", oneOf: references },
                },
            },
        ],
    },
    example: {
        type: "org.osbuild.containers",
        origin: "org.osbuild.source",
        references: { "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": { name: "localhost/app:latest" } },
    },
};
async function map(context) {
    const archives = {};
    for (const reference of context.references) {
        const isFetched = context.origin === "org.osbuild.source";
        const key = isFetched ? showFetched(context, reference) : await showBuilt(context, reference);
        archives[key] = { format: isFetched ? "dir" : "oci-archive", name: reference.options.name };
    }
    return { data: { archives }, [Symbol.asyncDispose]: async () => { } };
}
function showFetched({ name, sourcePath, bind }, reference) {
    const id = requireId(name, reference);
    if (!/^sha256:[0-9a-f]{64}$/.test(id))
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': '${id}' is no image id`);
    const image = (0,external_node_path_.join)(sourcePath("org.osbuild.containers"), id, "image");
    if (!(0,external_node_fs_.existsSync)(image))
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': the image '${id}' was not fetched`);
    bind(image, id);
    return id;
}
async function showBuilt({ name, readTree, bind }, reference) {
    const path = await readTree(reference);
    const tree = new modules_tree/* Tree */.PH(path);
    const archive = tree.list("/").find((file) => tree.isFile(file));
    if (archive === undefined)
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': the pipeline's tree has no file at its top`);
    bind(path, ".");
    return archive;
}

;// CONCATENATED MODULE: ./src/modules/container-storage.js

const defaults = {
    driver: "overlay",
    graphroot: "/var/lib/containers/storage",
    runroot: "/run/containers/storage",
};
const files = ["/etc/containers/storage.conf", "/usr/share/containers/storage.conf"];
/** The host's container storage; the usual places where its configuration says nothing. */
function readContainerStorage(paths = files) {
    const path = paths.find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    return path === undefined ? defaults : parseStorage((0,external_node_fs_.readFileSync)(path, "utf8"));
}
/** Reads the keys of the `[storage]` table that say where things are. */
function parseStorage(text) {
    const table = /^\s*\[storage\]\s*$([\s\S]*?)(?=^\s*\[|(?![\s\S]))/m.exec(text)?.[1] ?? "";
    const find = (key) => new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']*)["']`, "m").exec(table)?.[1];
    const { driver, graphroot, runroot } = defaults;
    return { driver: find("driver") || driver, graphroot: find("graphroot") || graphroot, runroot: find("runroot") || runroot };
}

;// CONCATENATED MODULE: ./inputs/org.osbuild.containers-storage.js


const org_osbuild_containers_storage_options = {
    type: "object",
    additionalProperties: false,
    properties: { name: { type: "string", description: "Name to use for the image" } },
};
const org_osbuild_containers_storage_meta = {
    summary: "Show container images of the host's storage",
    description: "The whole container storage of the host, read-only, as `storage` in the input's folder; nothing is copied.",
    schema: {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
            type: { enum: ["org.osbuild.containers-storage"] },
            origin: { type: "string", description: "Always a source", enum: ["org.osbuild.source"] },
            references: { description: "Ids of the images", oneOf: [referenceList(org_osbuild_containers_storage_options), referenceMap(org_osbuild_containers_storage_options)] },
        },
    },
    example: {
        type: "org.osbuild.containers-storage",
        origin: "org.osbuild.source",
        references: { "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": { name: "localhost/app:latest" } },
    },
};
async function org_osbuild_containers_storage_map({ name, references, bind }) {
    const storage = readContainerStorage();
    bind(storage.graphroot, "storage");
    const archives = references.map((reference) => {
        const id = requireId(name, reference);
        return [id, { format: "containers-storage", name: reference.options.name ?? id, storage }];
    });
    return { data: { archives: Object.fromEntries(archives) }, [Symbol.asyncDispose]: async () => { } };
}

;// CONCATENATED MODULE: ./inputs/org.osbuild.files.js





const metadata = {
    description: "What the stage is told about the file: `rpm.check_gpg`",
    type: "object",
    additionalProperties: false,
    patternProperties: { "^\\w+[.]{1}\\w+$": { additionalProperties: false } },
};
const fetched = { type: "object", additionalProperties: false, properties: { metadata } };
const built = {
    type: "object",
    additionalProperties: false,
    properties: { metadata, file: { description: "File of the pipeline's tree", type: "string" } },
};
const org_osbuild_files_meta = {
    summary: "Show files, fetched ones by checksum or built ones by path",
    description: "Files from sources have their checksum as name. A file of another pipeline's tree keeps its path. " +
        "`metadata` of each reference is handed to the stage.",
    schema: {
        additionalProperties: true,
        oneOf: [
            {
                additionalProperties: false,
                required: ["type", "origin", "references"],
                properties: {
                    type: { enum: ["org.osbuild.files"] },
                    origin: { type: "string", description: "Files that sources fetched", enum: ["org.osbuild.source"] },
                    references: {
                        description: "Checksums of the files",
                        oneOf: [{ type: "array", items: { type: "string" } }, referenceList(fetched), referenceMap(fetched)],
                    },
                },
            },
            {
                additionalProperties: false,
                required: ["type", "origin", "references"],
                properties: {
                    type: { enum: ["org.osbuild.files"] },
                    origin: { type: "string", description: "A file of another pipeline's tree", enum: ["org.osbuild.pipeline"] },
                    references: { description: "The pipelines and their files", oneOf: [referenceList(built), referenceMap(built)] },
                },
            },
        ],
    },
    example: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: ["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    },
};
async function org_osbuild_files_map(context) {
    const files = {};
    for (const reference of context.references) {
        const path = context.origin === "org.osbuild.source" ? mapFetched(context, reference) : await mapBuilt(context, reference);
        files[path] = reference.options.metadata ?? {};
    }
    return { data: { files }, [Symbol.asyncDispose]: async () => { } };
}
function mapFetched({ name, sourcePath, link }, { id }) {
    if (id === null || !/^[a-z0-9]+:[0-9a-f]+$/.test(id))
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': '${id}' is no checksum`);
    const source = (0,external_node_path_.join)(sourcePath("org.osbuild.files"), id);
    if (!(0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false })?.isFile()) {
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': '${id}' was not fetched`);
    }
    link(source, id);
    return id;
}
async function mapBuilt({ name, readTree, bind, target }, reference) {
    const { file } = reference.options;
    if (typeof file !== "string")
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': a reference to a pipeline must name a 'file'`);
    const tree = new modules_tree/* Tree */.PH(await readTree(reference));
    const path = external_node_path_.posix.normalize(`/${file}`).slice(1);
    if (!tree.isFile(path))
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': there is no file '${file}' in the pipeline's tree`);
    new modules_tree/* Tree */.PH(target).makeDirectory(external_node_path_.posix.dirname(path), { parents: true });
    bind(tree.resolve(path), path);
    return path;
}

;// CONCATENATED MODULE: ./inputs/org.osbuild.noop.js



const inputs_org_osbuild_noop_meta = {
    summary: "Show nothing",
    description: "Tells the stage its references and shows an empty folder; for tests.",
    schema: { additionalProperties: true },
    example: { type: "org.osbuild.noop", origin: "org.osbuild.source", references: ["any"] },
};
async function org_osbuild_noop_map({ target, references }) {
    const path = (0,external_node_path_.join)(target, (0,external_node_crypto_.randomUUID)());
    (0,external_node_fs_.mkdirSync)(path);
    const refs = Object.fromEntries(references.map(({ id, options }) => [String(id), options]));
    return { path, data: { refs }, [Symbol.asyncDispose]: async () => { } };
}

;// CONCATENATED MODULE: ./src/modules/ostree-commit.js




/** Where the commit of a reference is: in the store's repository, or in the tree of a pipeline that composed one. */
async function findCommit(context, reference) {
    const { name, origin, sourcePath, readTree } = context;
    const id = requireId(name, reference);
    if (origin === "org.osbuild.source") {
        if (!/^[0-9a-f]{5,64}$/.test(id))
            throw new stage/* StageFailure */.B(`Cannot map the input '${name}': '${id}' is no commit`);
        return { commit: id, repo: (0,external_node_path_.join)(sourcePath("org.osbuild.ostree"), "repo") };
    }
    const tree = new modules_tree/* Tree */.PH(await readTree(reference));
    const text = tree.findText("compose.json");
    const commit = text === undefined ? undefined : JSON.parse(text)["ostree-commit"];
    if (typeof commit === "string" && /^[0-9a-f]{64}$/.test(commit))
        return { commit, repo: tree.resolve("repo") };
    throw new stage/* StageFailure */.B(`Cannot map the input '${name}': the pipeline's 'compose.json' names no commit`);
}

;// CONCATENATED MODULE: ./inputs/org.osbuild.ostree.checkout.js



const none = { type: "object", additionalProperties: false };
const org_osbuild_ostree_checkout_meta = {
    summary: "Show the files of OSTree commits",
    description: "Checks out each commit into a folder that is named by it.",
    tools: ["ostree"],
    schema: {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
            type: { enum: ["org.osbuild.ostree.checkout"] },
            origin: {
                type: "string",
                description: "Whether sources or a pipeline made it",
                enum: ["org.osbuild.source", "org.osbuild.pipeline"],
            },
            references: {
                description: "Commits, or pipelines that composed one each",
                oneOf: [
                    { type: "array", items: { type: "string" } },
                    referenceMap(none),
                    {
                        type: "array",
                        additionalItems: false,
                        minItems: 1,
                        items: [
                            {
                                type: "object",
                                additionalProperties: false,
                                required: ["id"],
                                properties: { id: { type: "string", description: "Commit or pipeline" }, options: none },
                            },
                        ],
                    },
                ],
            },
        },
    },
    example: {
        type: "org.osbuild.ostree.checkout",
        origin: "org.osbuild.source",
        references: ["439911411ce7868a7030a7eb8c6d1f5a9b9c8b6e2c2ff5a7bb0e0b1f9b0c8f11"],
    },
};
async function org_osbuild_ostree_checkout_map(context) {
    const refs = {};
    for (const reference of context.references) {
        const { commit, repo } = await findCommit(context, reference);
        await context.exec("ostree", ["checkout", `--repo=${repo}`, commit, (0,external_node_path_.join)(context.target, commit)]);
        refs[commit] = { path: commit };
    }
    return { data: { refs }, [Symbol.asyncDispose]: async () => { } };
}

;// CONCATENATED MODULE: ./inputs/org.osbuild.ostree.js



const org_osbuild_ostree_options = {
    type: "object",
    additionalProperties: false,
    properties: { ref: { type: "string", description: "Ref to make for the commit" } },
};
const org_osbuild_ostree_meta = {
    summary: "Show OSTree commits as a repository",
    description: "An archive repository with the commits that were fetched, or with the one that another pipeline composed (its `compose.json` says " +
        "which). A `ref` of a reference is made in the repository.",
    tools: ["ostree"],
    schema: {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
            type: { enum: ["org.osbuild.ostree"] },
            origin: {
                type: "string",
                description: "Whether sources or a pipeline made it",
                enum: ["org.osbuild.source", "org.osbuild.pipeline"],
            },
            references: {
                description: "Commits, or the pipeline",
                oneOf: [
                    { type: "array", minItems: 1, items: { type: "string" } },
                    referenceMap(org_osbuild_ostree_options),
                    {
                        type: "array",
                        additionalItems: false,
                        minItems: 1,
                        maxItems: 1,
                        items: [
                            {
                                type: "object",
                                additionalProperties: false,
                                required: ["id"],
                                properties: { id: { type: "string", description: "Commit or pipeline" }, options: org_osbuild_ostree_options },
                            },
                        ],
                    },
                ],
            },
        },
    },
    example: {
        type: "org.osbuild.ostree",
        origin: "org.osbuild.source",
        references: { "439911411ce7868a7030a7eb8c6d1f5a9b9c8b6e2c2ff5a7bb0e0b1f9b0c8f11": { ref: "fedora/x86_64/iot" } },
    },
};
async function org_osbuild_ostree_map(context) {
    const { target, references, exec } = context;
    const path = (0,external_node_path_.join)(target, "repo");
    await exec("ostree", ["init", "--mode=archive", `--repo=${path}`]);
    const refs = {};
    for (const reference of references) {
        const { commit, repo } = await findCommit(context, reference);
        await exec("ostree", ["pull-local", `--repo=${path}`, repo, commit]);
        const { ref } = reference.options;
        if (typeof ref === "string" && ref !== "")
            await exec("ostree", ["refs", `--repo=${path}`, "--create", ref, commit]);
        refs[commit] = reference.options;
    }
    return { path, data: { refs }, [Symbol.asyncDispose]: async () => { } };
}

;// CONCATENATED MODULE: ./inputs/org.osbuild.tree.js

const noOptions = { type: "object", additionalProperties: false };
const org_osbuild_tree_meta = {
    summary: "Show the tree of a pipeline",
    description: "The tree of exactly one other pipeline, read-only, as the folder of the input.",
    schema: {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
            type: { enum: ["org.osbuild.tree"] },
            origin: { description: "Always a pipeline", type: "string", enum: ["org.osbuild.pipeline"] },
            references: {
                description: "The one pipeline whose tree is shown",
                oneOf: [
                    { type: "array", additionalItems: false, minItems: 1, maxItems: 1, items: [{ type: "string" }] },
                    {
                        type: "object",
                        additionalProperties: false,
                        patternProperties: { ".*": noOptions },
                        minProperties: 1,
                        maxProperties: 1,
                    },
                    {
                        type: "array",
                        additionalItems: false,
                        minItems: 1,
                        maxItems: 1,
                        items: [
                            {
                                type: "object",
                                additionalProperties: false,
                                required: ["id"],
                                properties: { id: { type: "string", description: "Id of the pipeline" }, options: noOptions },
                            },
                        ],
                    },
                ],
            },
        },
    },
    example: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] },
};
async function org_osbuild_tree_map({ name, references, readTree, bind }) {
    const [reference] = references;
    if (reference === undefined)
        throw new stage/* StageFailure */.B(`Cannot map the input '${name}': it refers to no pipeline`);
    bind(await readTree(reference), ".");
    return { data: {}, [Symbol.asyncDispose]: async () => { } };
}

;// CONCATENATED MODULE: ./inputs/index.js







/** The built-in inputs, by type. */
const inputs = {
    "org.osbuild.containers": org_osbuild_containers_namespaceObject,
    "org.osbuild.containers-storage": org_osbuild_containers_storage_namespaceObject,
    "org.osbuild.files": org_osbuild_files_namespaceObject,
    "org.osbuild.noop": inputs_org_osbuild_noop_namespaceObject,
    "org.osbuild.ostree": org_osbuild_ostree_namespaceObject,
    "org.osbuild.ostree.checkout": org_osbuild_ostree_checkout_namespaceObject,
    "org.osbuild.tree": org_osbuild_tree_namespaceObject,
};

// EXTERNAL MODULE: ./src/modules/filesystem.js
var modules_filesystem = __webpack_require__(32784);
;// CONCATENATED MODULE: ./mounts/org.osbuild.bind.js



const org_osbuild_bind_meta = {
    summary: "Show a mounted filesystem inside the tree",
    description: "Shows what is mounted at `options.source` (`mount://PATH`, a path below the stage's mounts) at `target` (`tree://PATH`, a folder " +
        "that exists in the tree), with everything mounted below it.",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "target"],
        properties: {
            name: { type: "string", description: "Name of the mount in the stage" },
            type: { type: "string" },
            target: { type: "string", description: "Folder of the tree", pattern: "^tree://" },
            options: {
                required: ["source"],
                properties: { source: { description: "Folder below the stage's mounts: `mount://PATH`" } },
            },
        },
    },
    example: { name: "boot", type: "org.osbuild.bind", target: "tree://boot", options: { source: "mount://boot" } },
};
async function mount({ mount: { target, options }, root, treePath }) {
    const places = { tree: treePath, mount: root };
    const path = locate(target, places);
    const before = (0,modules_filesystem/* countMounts */.Qu)(path);
    (0,modules_filesystem/* bindMount */.Dy)(locate(String(options?.source), places), path);
    return { path: undefined, [Symbol.asyncDispose]: () => (0,modules_filesystem/* unmountDownTo */.OT)(path, before) };
}
function locate(url, places) {
    const [, scheme = "", path = ""] = /^([a-z]+):\/\/(.*)$/s.exec(url) ?? [];
    const place = Object.hasOwn(places, scheme) ? places[scheme] : undefined;
    if (place === undefined)
        throw new stage/* StageFailure */.B(`Cannot mount '${url}': use tree://PATH or mount://PATH`);
    const tree = new modules_tree/* Tree */.PH(place);
    if (!tree.isDirectory(path))
        throw new stage/* StageFailure */.B(`Cannot mount '${url}': there is no such folder`);
    return tree.resolve(path);
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.btrfs.js

const org_osbuild_btrfs_meta = {
    summary: "Mount a btrfs filesystem",
    description: "Mounts the btrfs filesystem of a device, or one of its subvolumes, at `target` below the folder of the stage's mounts. " +
        "It is written back and unmounted when the stage has ended.",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            ...modules_filesystem/* deviceMountProperties */.lu,
            partition: modules_filesystem/* partitionProperty */.qY,
            options: {
                type: "object",
                additionalProperties: false,
                properties: {
                    readonly: modules_filesystem/* readOnlyProperty */.qR,
                    norecovery: modules_filesystem/* norecoveryProperty */.g7,
                    subvol: { type: "string", description: "Subvolume to mount" },
                    compress: { type: "string", description: "How new data is compressed: `zstd:1`" },
                },
            },
        },
    },
    example: {
        name: "home",
        type: "org.osbuild.btrfs",
        source: "disk",
        target: "/home",
        options: { subvol: "home", compress: "zstd:1" },
    },
};
function org_osbuild_btrfs_mount(context) {
    const { target, options = {} } = context.mount;
    return (0,modules_filesystem/* mountFilesystem */.lU)(context, "btrfs", target, {
        ro: options.readonly,
        norecovery: options.norecovery,
        subvol: options.subvol,
        compress: options.compress,
    });
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.ddi.js


const org_osbuild_ddi_meta = {
    summary: "Mount a discoverable disk image",
    description: "Mounts all partitions of a disk image at once, where the Discoverable Partitions Specification says they belong, with " +
        "`systemd-dissect` of the host.",
    tools: ["systemd-dissect"],
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            name: { type: "string", description: "Name of the mount in the stage" },
            type: { type: "string" },
            source: { type: "string", description: "Name of the device" },
            target: { type: "string", description: "Where to mount it, below the stage's mounts" },
            options: {
                type: "object",
                additionalProperties: false,
                properties: {
                    growfs: { type: "boolean", description: "Grow filesystems to the size of their partitions", default: true },
                    "read-only": { type: "boolean", description: "Allow nothing to be written", default: false },
                    fsck: { type: "boolean", description: "Check the filesystems first", default: true },
                    discard: { type: "string", description: "Where to discard unused blocks", enum: ["disabled", "loop", "all", "crypto"] },
                    "image-policy": { type: "string", description: "Which partitions must be there, and how protected" },
                    "image-filter": { type: "string", description: "Which partitions to look at, by label" },
                },
            },
        },
    },
    example: { name: "image", type: "org.osbuild.ddi", source: "disk", target: "/", options: { growfs: false } },
};
async function org_osbuild_ddi_mount({ mount: { target, options = {} }, source, root, exec, }) {
    if (source === undefined)
        throw new stage/* StageFailure */.B(`Cannot mount an image at '${target}': the mount names no source`);
    const path = (0,modules_filesystem/* makeTarget */.mh)(root, target);
    const args = [
        ...(options.growfs === false ? ["--growfs", "no"] : []),
        ...(options["read-only"] === true ? ["--read-only"] : []),
        ...(options.fsck === false ? ["--fsck", "no"] : []),
        ...given("--discard", options.discard),
        ...given("--image-policy", options["image-policy"]),
        ...given("--image-filter", options["image-filter"]),
    ];
    await exec("systemd-dissect", ["--mount", "--mkdir", ...args, source, path]);
    const below = path.slice(root.length + 1) || ".";
    return { path: below, [Symbol.asyncDispose]: async () => void (await exec("systemd-dissect", ["--umount", path])) };
}
function given(flag, value) {
    return value === undefined || value === "" ? [] : [flag, value];
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.erofs.js

const org_osbuild_erofs_meta = {
    summary: "Mount an EROFS filesystem",
    description: "Mounts the read-only EROFS filesystem of a device at `target` below the folder of the stage's mounts.",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            ...modules_filesystem/* deviceMountProperties */.lu,
            options: {
                type: "object",
                additionalProperties: false,
            },
        },
    },
    example: { name: "image", type: "org.osbuild.erofs", source: "image", target: "/" },
};
function org_osbuild_erofs_mount(context) {
    const { target } = context.mount;
    return (0,modules_filesystem/* mountFilesystem */.lU)(context, "erofs", target, { ro: true });
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.ext4.js

const org_osbuild_ext4_meta = {
    summary: "Mount an ext4 filesystem",
    description: "Mounts the ext4 filesystem of a device, or of one of its partitions, at `target` below the folder of the stage's mounts. " +
        "It is written back and unmounted when the stage has ended.",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            ...modules_filesystem/* deviceMountProperties */.lu,
            partition: modules_filesystem/* partitionProperty */.qY,
            options: {
                type: "object",
                additionalProperties: false,
                properties: {
                    readonly: modules_filesystem/* readOnlyProperty */.qR,
                    norecovery: modules_filesystem/* norecoveryProperty */.g7,
                },
            },
        },
    },
    example: { name: "root", type: "org.osbuild.ext4", source: "disk", partition: 2, target: "/" },
};
function org_osbuild_ext4_mount(context) {
    const { target, options = {} } = context.mount;
    return (0,modules_filesystem/* mountFilesystem */.lU)(context, "ext4", target, { ro: options.readonly, norecovery: options.norecovery });
}

// EXTERNAL MODULE: ./src/linux/mount.js
var linux_mount = __webpack_require__(1441);
;// CONCATENATED MODULE: ./src/modules/fat-mirror.js





const batchSize = 200;
/** Fills the folder at `path`; disposing writes changes back. */
async function mirrorFat(place, options) {
    const { path } = place;
    (0,linux_mount/* mount */.Or)({
        source: "tmpfs",
        target: path,
        type: "tmpfs",
        options: `mode=0755,size=${readSize(place.source)}`,
        noSetuid: true,
        noDevices: true,
    });
    try {
        const found = await mtools(place, "mdir", ["-b", "-a", "::/"]);
        if (found.trim() !== "")
            await mtools(place, "mcopy", ["-s", "-p", "-m", "-n", "::/*", path]);
        setOwners(path, options);
        const before = list(path);
        if (options.readOnly)
            (0,linux_mount/* mount */.Or)({ source: "tmpfs", target: path, type: "tmpfs", readOnly: true, remount: true });
        return { [Symbol.asyncDispose]: () => fat_mirror_close(place, before, options.readOnly) };
    }
    catch (error) {
        (0,linux_mount/* unmount */.vs)(path);
        throw error;
    }
}
async function fat_mirror_close(place, before, readOnly) {
    try {
        if (!readOnly)
            await writeBack(place, before, list(place.path));
    }
    finally {
        (0,linux_mount/* unmount */.vs)(place.path);
    }
}
/** Removes, then makes folders, then copies files: the order in which nothing is in the way. */
async function writeBack(place, before, after) {
    const gone = [...before].filter(([path, entry]) => after.get(path)?.isFolder !== entry.isFolder);
    const top = gone.filter(([path]) => !gone.some(([other]) => path.startsWith(`${other}/`)));
    for (const [path, { isFolder }] of top)
        await mtools(place, isFolder ? "mdeltree" : "mdel", [`::/${escapePattern(path)}`]);
    requireOneCase(after);
    const folders = [...after]
        .filter(([path, entry]) => entry.isFolder && before.get(path)?.isFolder !== true)
        .map(([path]) => path);
    for (const path of folders.sort())
        await mtools(place, "mmd", [`::/${path}`]);
    const files = [...after]
        .filter(([path, entry]) => !entry.isFolder && before.get(path)?.state !== entry.state)
        .map(([path]) => path);
    for (const batch of batchesByFolder(files)) {
        const sources = batch.paths.map((path) => (0,external_node_path_.join)(place.path, path));
        await mtools(place, "mcopy", ["-o", "-m", "-Q", ...sources, `::/${batch.folder}`]);
    }
}
async function mtools(place, command, args) {
    const epoch = place.sourceEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(place.sourceEpoch) };
    const env = { MTOOLSRC: "/dev/null", MTOOLS_SKIP_CHECK: "1", TZ: "UTC", LC_ALL: "C.UTF-8", ...epoch };
    const { stdout } = await place.exec(command, ["-i", place.source, ...args], { env, quiet: true });
    return stdout;
}
function list(root) {
    const found = new Map();
    for (const entry of (0,external_node_fs_.readdirSync)(root, { recursive: true, withFileTypes: true })) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const name = path.slice(root.length + 1);
        const stats = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        if (!stats.isFile() && !stats.isDirectory()) {
            throw new stage/* StageFailure */.B(`Cannot write '${name}' to a FAT filesystem: it is ${(0,modules_tree/* kindOf */.I)((0,external_node_fs_.lstatSync)(path))}`);
        }
        found.set(name, { isFolder: stats.isDirectory(), state: `${stats.ino}:${stats.size}:${stats.mtimeNs}` });
    }
    return found;
}
/** FAT does not tell names apart that differ in case alone. */
function requireOneCase(listing) {
    const seen = new Map();
    for (const path of listing.keys()) {
        const other = seen.get(path.toLowerCase());
        if (other !== undefined)
            throw new stage/* StageFailure */.B(`Cannot write '${path}' to a FAT filesystem: it has '${other}', which is the same name there`);
        seen.set(path.toLowerCase(), path);
    }
}
function batchesByFolder(files) {
    const groups = Map.groupBy([...files].sort(), (path) => path.slice(0, path.lastIndexOf("/") + 1));
    return [...groups].flatMap(([folder, paths]) => Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) => ({
        folder,
        paths: paths.slice(index * batchSize, (index + 1) * batchSize),
    })));
}
function escapePattern(path) {
    return path.replace(/[[\]*?\\]/g, "\\$&");
}
function setOwners(root, { uid, gid, umask }) {
    const paths = [root, ...(0,external_node_fs_.readdirSync)(root, { recursive: true, encoding: "utf8" }).map((name) => (0,external_node_path_.join)(root, name))];
    for (const path of paths) {
        (0,external_node_fs_.chownSync)(path, uid, gid);
        (0,external_node_fs_.chmodSync)(path, 0o777 & ~umask);
    }
}
/** Bytes of the filesystem, from its boot sector. */
function readSize(device) {
    const boot = Buffer.alloc(512);
    const fd = (0,external_node_fs_.openSync)(device, "r");
    (0,external_node_fs_.readSync)(fd, boot, 0, 512, 0);
    (0,external_node_fs_.closeSync)(fd);
    const sectors = boot.readUInt16LE(19) || boot.readUInt32LE(32);
    const size = sectors * boot.readUInt16LE(11);
    if (boot.readUInt16LE(510) === 0xaa55 && size > 0)
        return size;
    throw new stage/* StageFailure */.B("Cannot mount a FAT filesystem: the device holds none");
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.fat.js




const org_osbuild_fat_meta = {
    summary: "Mount a FAT filesystem",
    description: "Mounts the FAT filesystem of a device, or of one of its partitions, at `target` below the folder of the stage's mounts.\n\n" +
        "Where the kernel has no vfat, the files are copied out with mtools when the mount is opened and back when it is closed; " +
        "the log says so. Links and devices cannot be stored on FAT: there they fail the stage only at its end.",
    tools: ["mcopy"],
    insteadOfTools: "vfat",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            ...modules_filesystem/* deviceMountProperties */.lu,
            partition: modules_filesystem/* partitionProperty */.qY,
            options: {
                type: "object",
                additionalProperties: false,
                properties: {
                    readonly: modules_filesystem/* readOnlyProperty */.qR,
                    uid: { type: "integer", description: "Owner of all files" },
                    gid: { type: "integer", description: "Group of all files" },
                    umask: {
                        type: "string",
                        description: "Permissions that all files lack, as three octal digits",
                        pattern: "^[0-7][0-7][0-7]$",
                    },
                    shortname: {
                        type: "string",
                        description: "How short names are shown and made",
                        enum: ["lower", "win95", "winnt", "mixed"],
                    },
                },
            },
        },
    },
    example: { name: "efi", type: "org.osbuild.fat", source: "disk", partition: 1, target: "/boot/efi", options: { umask: "077" } },
};
async function org_osbuild_fat_mount(context) {
    const { target, options = {} } = context.mount;
    const { readonly, uid, gid, umask, shortname } = options;
    if ((0,modules_filesystem/* canMount */.an)("vfat"))
        return (0,modules_filesystem/* mountFilesystem */.lU)(context, "vfat", target, { ro: readonly, uid, gid, umask, shortname });
    const { source, exec, sourceEpoch } = context;
    if (source === undefined)
        throw new stage/* StageFailure */.B(`Cannot mount a filesystem at '${target}': the mount names no source`);
    context.log(`The kernel cannot mount FAT: the files of '${target}' are copied out and back with mtools`);
    const path = (0,modules_filesystem/* makeTarget */.mh)(context.root, target);
    const bits = Number.parseInt(umask ?? "022", 8);
    const folder = await mirrorFat({ source, path, exec, sourceEpoch }, { readOnly: readonly ?? false, uid: uid ?? 0, gid: gid ?? 0, umask: bits });
    return { path: (0,external_node_path_.relative)(context.root, path) || ".", [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.noop.js

const mounts_org_osbuild_noop_meta = {
    summary: "Mount nothing",
    description: "Makes an empty folder at `target` below the folder of the stage's mounts; for tests.",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            ...modules_filesystem/* deviceMountProperties */.lu,
            partition: modules_filesystem/* partitionProperty */.qY,
            options: { type: "object", additionalProperties: true },
        },
    },
    example: { name: "nothing", type: "org.osbuild.noop", source: "disk", target: "/" },
};
async function org_osbuild_noop_mount({ mount: { target }, root }) {
    const path = (0,modules_filesystem/* makeTarget */.mh)(root, target).slice(root.length + 1) || ".";
    return { path, [Symbol.asyncDispose]: async () => { } };
}

;// CONCATENATED MODULE: ./src/modules/ostree-deployment.js

/** Path in the tree of a deployment's root folder. */
async function findDeployment({ tree, exec }, choice) {
    if (choice.default) {
        const found = tree.list("/ostree/deploy").flatMap((osname) => {
            const folder = `/ostree/deploy/${osname}/deploy`;
            return tree.list(folder).flatMap((name) => (name.endsWith(".0") ? [`${folder}/${name}`] : []));
        });
        if (found.length === 1)
            return found[0];
        throw new stage/* StageFailure */.B(`Cannot choose the default deployment: the tree has ${found.length === 0 ? "none" : found.join(", ")}`);
    }
    const repo = tree.resolve("/ostree/repo");
    const { stdout } = await exec("ostree", ["rev-parse", `--repo=${repo}`, choice.ref ?? ""], { quiet: true });
    return `/ostree/deploy/${choice.osname}/deploy/${stdout.trim()}.${choice.serial ?? 0}`;
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.ostree.deployment.js



const org_osbuild_ostree_deployment_meta = {
    summary: "Work inside an OSTree deployment",
    description: "Puts the root of a deployment in place of the tree (or, with `source: mount`, of what is mounted at `/`), with the real root at " +
        "`/sysroot`, and `/var` and `/boot` where the booted system would see them. Stages then change the deployment as if it were a tree.",
    tools: ["ostree"],
    schema: {
        additionalProperties: false,
        required: ["name", "type"],
        properties: {
            name: { type: "string", description: "Name of the mount in the stage" },
            type: { type: "string" },
            options: {
                type: "object",
                required: ["deployment"],
                properties: {
                    source: {
                        type: "string",
                        pattern: "^(mount|tree)$",
                        default: "tree",
                        description: "Where the deployment is: in the tree, or in what an earlier mount put at `/`",
                    },
                    deployment: {
                        type: "object",
                        additionalProperties: false,
                        oneOf: [
                            { properties: { default: { enum: [false] } }, required: ["osname", "ref"] },
                            {
                                properties: { default: { enum: [true] } },
                                not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
                            },
                        ],
                        properties: {
                            osname: { type: "string", description: "Name of the stateroot" },
                            ref: { type: "string", description: "Ref or commit of the deployment" },
                            serial: { type: "number", description: "Which deployment of that commit", default: 0 },
                            default: { type: "boolean", description: "Take the only deployment there is", default: false },
                        },
                    },
                },
            },
        },
    },
    example: {
        name: "deployment",
        type: "org.osbuild.ostree.deployment",
        options: { deployment: { osname: "fedora", ref: "fedora/x86_64/iot" } },
    },
};
async function org_osbuild_ostree_deployment_mount({ mount: given, root, treePath, exec, log }) {
    const options = given.options;
    const target = options.source === "mount" ? root : treePath;
    const tree = new modules_tree/* Tree */.PH(target);
    const deployment = await findDeployment({ tree, exec }, options.deployment);
    const state = deployment.split("/").slice(0, 4).join("/");
    const before = (0,modules_filesystem/* countMounts */.Qu)(target);
    const undo = () => (0,modules_filesystem/* unmountDownTo */.OT)(target, before);
    try {
        (0,modules_filesystem/* bindMount */.Dy)(target, target, { private: true }); // a mount can only be moved where nothing is shared
        const path = tree.resolve(deployment);
        log(`The deployment at '${deployment}' takes the place of '${options.source ?? "tree"}'`);
        (0,modules_filesystem/* bindMount */.Dy)(path, path, { private: true });
        const inside = new modules_tree/* Tree */.PH(path);
        (0,modules_filesystem/* bindMount */.Dy)(target, inside.resolve("sysroot"));
        (0,modules_filesystem/* bindMount */.Dy)(tree.resolve(`${state}/var`), inside.resolve("var"));
        (0,modules_filesystem/* bindMount */.Dy)(tree.resolve("boot"), inside.resolve("boot"));
        await exec("mount", ["--move", path, target]);
    }
    catch (error) {
        await undo();
        throw error;
    }
    return { path: undefined, [Symbol.asyncDispose]: undo };
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.squashfs.js

const org_osbuild_squashfs_meta = {
    summary: "Mount a squashfs filesystem",
    description: "Mounts the read-only squashfs filesystem of a device at `target` below the folder of the stage's mounts.",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            ...modules_filesystem/* deviceMountProperties */.lu,
            options: {
                type: "object",
                additionalProperties: false,
            },
        },
    },
    example: { name: "image", type: "org.osbuild.squashfs", source: "image", target: "/" },
};
function org_osbuild_squashfs_mount(context) {
    const { target } = context.mount;
    return (0,modules_filesystem/* mountFilesystem */.lU)(context, "squashfs", target, { ro: true });
}

;// CONCATENATED MODULE: ./mounts/org.osbuild.xfs.js

const org_osbuild_xfs_meta = {
    summary: "Mount an XFS filesystem",
    description: "Mounts the XFS filesystem of a device, or of one of its partitions, at `target` below the folder of the stage's mounts. " +
        "It is written back and unmounted when the stage has ended.",
    schema: {
        additionalProperties: false,
        required: ["name", "type", "source", "target"],
        properties: {
            ...modules_filesystem/* deviceMountProperties */.lu,
            partition: modules_filesystem/* partitionProperty */.qY,
            options: {
                type: "object",
                additionalProperties: false,
                properties: {
                    readonly: modules_filesystem/* readOnlyProperty */.qR,
                    norecovery: modules_filesystem/* norecoveryProperty */.g7,
                },
            },
        },
    },
    example: { name: "root", type: "org.osbuild.xfs", source: "root", target: "/" },
};
function org_osbuild_xfs_mount(context) {
    const { target, options = {} } = context.mount;
    return (0,modules_filesystem/* mountFilesystem */.lU)(context, "xfs", target, { ro: options.readonly, norecovery: options.norecovery });
}

;// CONCATENATED MODULE: ./mounts/index.js










/** The built-in mounts, by type. */
const mounts = {
    "org.osbuild.bind": org_osbuild_bind_namespaceObject,
    "org.osbuild.btrfs": org_osbuild_btrfs_namespaceObject,
    "org.osbuild.ddi": org_osbuild_ddi_namespaceObject,
    "org.osbuild.erofs": org_osbuild_erofs_namespaceObject,
    "org.osbuild.ext4": org_osbuild_ext4_namespaceObject,
    "org.osbuild.fat": org_osbuild_fat_namespaceObject,
    "org.osbuild.noop": mounts_org_osbuild_noop_namespaceObject,
    "org.osbuild.ostree.deployment": org_osbuild_ostree_deployment_namespaceObject,
    "org.osbuild.squashfs": org_osbuild_squashfs_namespaceObject,
    "org.osbuild.xfs": org_osbuild_xfs_namespaceObject,
};

;// CONCATENATED MODULE: ./src/modules/preparation.js
/** Steps that runners share. Each prepares one part of the empty /etc and /var of a build root. */
/** Makes the loader's cache; `folders` are searched beside the usual ones. */
async function makeLoaderCache({ root, exec }, folders = []) {
    root.write("/etc/ld.so.conf", folders.map((folder) => `${folder}\n`).join(""));
    await exec("ldconfig");
}
/** Makes the users and groups that packages declare; in a build root without systemd those of the distribution's base, or root alone. */
async function makeSystemUsers({ root, exec }) {
    if (root.has("/usr/bin/systemd-sysusers")) {
        await exec("systemd-sysusers", [], { quiet: true });
        return;
    }
    for (const [name, minimum] of [
        ["passwd", "root:x:0:0:root:/root:/bin/sh\n"],
        ["group", "root:x:0:\n"],
    ]) {
        if (!root.has(`/etc/${name}`))
            root.write(`/etc/${name}`, root.findText(`/usr/share/base-passwd/${name}.master`) ?? minimum);
    }
}
/** Makes the files and folders that packages declare. Some belong to users that nobody declares, so failures of single lines are none. */
async function makeDeclaredFiles({ root, exec }) {
    if (!root.has("/usr/bin/systemd-tmpfiles"))
        return;
    await exec("systemd-tmpfiles", ["--create"], { quiet: true, okCodes: [1, 65, 73] });
}
/** Gives the build root a machine id that is the same everywhere. */
function makeMachineId({ root }) {
    if (!root.has("/etc/machine-id"))
        root.write("/etc/machine-id", `${"f".repeat(32)}\n`, { mode: 0o444 });
}
/** Name lookups by glibc's defaults: what packages configure may need services that do not run here. */
function removeNameServiceConfiguration({ root }) {
    root.remove("/etc/nsswitch.conf");
}
/** Selects the default cryptographic policy; rpm of Fedora 38 and later refuses every signature without one. */
async function selectCryptoPolicy({ root, exec }) {
    root.makeDirectory("/etc/crypto-policies", { parents: true });
    await exec("cp", ["-r", "/usr/share/crypto-policies/back-ends/DEFAULT", "/etc/crypto-policies/back-ends"]);
}
/** Lets `python3` name the Python of RHEL 8, which is chosen through /etc there. */
function selectPython({ root }) {
    root.makeDirectory("/etc/alternatives", { parents: true });
    if (root.find("/etc/alternatives/python3") === undefined)
        root.symlink("/usr/bin/python3.6", "/etc/alternatives/python3");
}
/** Collects the certificate authorities of the build root, for its programs to know servers by. Without their tools there are none. */
async function collectCertificates(context) {
    if (context.root.has("/usr/bin/update-ca-trust"))
        await extractTrust(context);
    else if (context.root.has("/usr/sbin/update-ca-certificates"))
        await bundleCertificates(context);
}
/** Fedora and its relatives, Arch Linux. A part of it may fail, as the tool does for formats it has no program for. */
async function extractTrust({ root, exec, log }) {
    for (const folder of ["openssl", "pem", "java", "edk2"])
        root.makeDirectory(`/etc/pki/ca-trust/extracted/${folder}`, { parents: true });
    for (const folder of ["/etc/pki/tls/certs", "/etc/ssl"])
        root.makeDirectory(folder, { parents: true });
    const bundle = "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem";
    for (const path of ["/etc/pki/tls/certs/ca-bundle.crt", "/etc/pki/tls/cert.pem"])
        if (root.find(path) === undefined)
            root.symlink(bundle, path);
    if (root.find("/etc/ssl/certs") === undefined)
        root.symlink("/etc/pki/tls/certs", "/etc/ssl/certs");
    try {
        await exec("update-ca-trust", ["extract"]);
    }
    catch (error) {
        log(`The certificates may be incomplete: ${error.message}`);
    }
}
/** Debian and its relatives: every certificate the packages ship is trusted. */
async function bundleCertificates({ root, exec }) {
    const folder = "/usr/share/ca-certificates";
    root.makeDirectory("/etc/ssl/certs", { parents: true });
    root.write("/etc/ca-certificates.conf", listCertificates(root, folder)
        .map((path) => `${path.slice(folder.length + 1)}\n`)
        .join(""));
    await exec("update-ca-certificates", [], { quiet: true });
}
function listCertificates(root, folder) {
    return root.list(folder).flatMap((name) => {
        const path = `${folder}/${name}`;
        return root.isDirectory(path) ? listCertificates(root, path) : name.endsWith(".crt") ? [path] : [];
    });
}

;// CONCATENATED MODULE: ./runners/org.osbuild.centos9.js

const org_osbuild_centos9_meta = {
    summary: "Prepare a build root of CentOS Stream 9 or one of its relatives",
    description: "As for Fedora 38.",
    aliases: ["org.osbuild.AutoSD9", "org.osbuild.almalinux9", "org.osbuild.autosd", "org.osbuild.ol9"],
};
async function prepare(context) {
    await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
    makeMachineId(context);
    await makeDeclaredFiles(context);
    removeNameServiceConfiguration(context);
    await selectCryptoPolicy(context);
}

;// CONCATENATED MODULE: ./runners/org.osbuild.fedora30.js

const org_osbuild_fedora30_meta = {
    summary: "Prepare a build root of Fedora 30 to 37",
    description: "Makes the loader's cache, a machine id, and the users, files and folders that packages declare to systemd.",
    aliases: ["org.osbuild.asahi-fedora-remix"],
};
async function org_osbuild_fedora30_prepare(context) {
    await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
    makeMachineId(context);
    await makeDeclaredFiles(context);
    removeNameServiceConfiguration(context);
}

;// CONCATENATED MODULE: ./runners/org.osbuild.fedora38.js

const org_osbuild_fedora38_meta = {
    summary: "Prepare a build root of Fedora 38 or later",
    description: "As for Fedora 30, with the default cryptographic policy, which package signatures are checked by.",
    aliases: ["org.osbuild.eln11", "org.osbuild.fedora-asahi-remix"],
};
async function org_osbuild_fedora38_prepare(context) {
    await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
    makeMachineId(context);
    await makeDeclaredFiles(context);
    removeNameServiceConfiguration(context);
    await selectCryptoPolicy(context);
}

;// CONCATENATED MODULE: ./runners/org.osbuild.linux.js
const org_osbuild_linux_meta = {
    summary: "Prepare any Linux build root",
    description: "Gives the build root a root user. For distributions whose programs need nothing else, such as Arch Linux.",
    aliases: ["org.osbuild.arch"],
};
function org_osbuild_linux_prepare({ root }) {
    if (!root.has("/etc/passwd"))
        root.write("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
}

;// CONCATENATED MODULE: ./runners/org.osbuild.rhel7.js

const org_osbuild_rhel7_meta = {
    summary: "Prepare a build root of RHEL 7",
    description: "Makes the loader's cache, the folder of the iSCSI libraries included.",
};
async function org_osbuild_rhel7_prepare(context) {
    await makeLoaderCache(context, ["/usr/lib64/iscsi"]);
    removeNameServiceConfiguration(context);
}

;// CONCATENATED MODULE: ./runners/org.osbuild.rhel81.js

const org_osbuild_rhel81_meta = {
    summary: "Prepare a build root of RHEL 8.1",
    description: "As for RHEL 8.2, with the release file that RHEL 8.1 keeps in `/etc` only, and without a cryptographic policy.",
};
const release = {
    NAME: "Red Hat Enterprise Linux",
    VERSION: "8.1 (Ootpa)",
    ID: "rhel",
    ID_LIKE: "fedora",
    VERSION_ID: "8.1",
    PLATFORM_ID: "platform:el8",
    PRETTY_NAME: "Red Hat Enterprise Linux 8.1 (Ootpa)",
    ANSI_COLOR: "0;31",
    CPE_NAME: "cpe:/o:redhat:enterprise_linux:8.1:GA",
    HOME_URL: "https://www.redhat.com/",
    BUG_REPORT_URL: "https://bugzilla.redhat.com/",
};
async function org_osbuild_rhel81_prepare(context) {
    await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
    makeMachineId(context);
    await makeDeclaredFiles(context);
    removeNameServiceConfiguration(context);
    const lines = Object.entries(release).map(([name, value]) => `${name}="${value}"\n`);
    context.root.remove("/etc/os-release");
    context.root.write("/etc/os-release", lines.join(""));
    selectPython(context);
}

;// CONCATENATED MODULE: ./runners/org.osbuild.rhel82.js

const org_osbuild_rhel82_meta = {
    summary: "Prepare a build root of RHEL 8.2 or later, or one of its relatives",
    description: "As for Fedora 38, with the Python that RHEL 8 ships as `python3`.",
    aliases: ["org.osbuild.almalinux8", "org.osbuild.centos8", "org.osbuild.rhivos"],
};
async function org_osbuild_rhel82_prepare(context) {
    await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
    makeMachineId(context);
    await makeDeclaredFiles(context);
    removeNameServiceConfiguration(context);
    await selectCryptoPolicy(context);
    selectPython(context);
}

;// CONCATENATED MODULE: ./runners/org.osbuild.ubuntu1804.js

const org_osbuild_ubuntu1804_meta = {
    summary: "Prepare a Debian or Ubuntu build root",
    description: "Makes the loader's cache and the users, files and folders that packages declare to systemd.",
    aliases: ["org.osbuild.debian"],
};
async function org_osbuild_ubuntu1804_prepare(context) {
    await Promise.all([makeLoaderCache(context), makeSystemUsers(context)]);
    await makeDeclaredFiles(context);
    removeNameServiceConfiguration(context);
}

;// CONCATENATED MODULE: ./runners/index.js








/** The built-in runners, by type. */
const runners = {
    "org.osbuild.centos9": org_osbuild_centos9_namespaceObject,
    "org.osbuild.fedora30": org_osbuild_fedora30_namespaceObject,
    "org.osbuild.fedora38": org_osbuild_fedora38_namespaceObject,
    "org.osbuild.linux": org_osbuild_linux_namespaceObject,
    "org.osbuild.rhel7": org_osbuild_rhel7_namespaceObject,
    "org.osbuild.rhel81": org_osbuild_rhel81_namespaceObject,
    "org.osbuild.rhel82": org_osbuild_rhel82_namespaceObject,
    "org.osbuild.ubuntu1804": org_osbuild_ubuntu1804_namespaceObject,
};

;// CONCATENATED MODULE: ./src/modules/container-image.js

/** Properties of an image in a manifest, but its digest. */
const imageProperties = {
    name: { type: "string", description: "Name of the image, with its registry" },
    "tls-verify": { type: "boolean", description: "Insist on https; true when absent" },
    "containers-transport": {
        type: "string",
        enum: ["docker", "containers-storage"],
        description: "Whether a registry or the host's storage has it",
        default: "docker",
    },
    "storage-location": { type: "string", description: "Where the host's storage is, when not in its usual place" },
};
/** Arguments of `skopeo copy` for where an image comes from. */
function describeImage({ image }, digest) {
    const location = image["storage-location"];
    const place = location ? `[overlay@${location}]` : "";
    const flags = image["tls-verify"] === false ? ["--src-tls-verify=false"] : [];
    const transport = image["containers-transport"] === "containers-storage" ? "containers-storage:" : "docker://";
    return [...flags, `${transport}${place}${image.name}@${digest}`];
}
/** An image's id: the digest of its configuration. */
function imageId(configuration) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(configuration).digest("hex")}`;
}

;// CONCATENATED MODULE: ./sources/org.osbuild.containers-storage.js



const sources_org_osbuild_containers_storage_meta = {
    summary: "Use container images of the host's storage",
    description: "Fetches nothing: it checks with `skopeo` that the host's container storage has the images, and that they are the right ones.",
    tools: ["skopeo"],
    schema: {
        additionalProperties: false,
        properties: {
            items: {
                description: "Images by their id",
                type: "object",
                additionalProperties: false,
                patternProperties: { "sha256:[0-9a-f]{64}": { type: "object", additionalProperties: false } },
            },
        },
    },
    example: { items: { "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": {} } },
};
const contentType = "org.osbuild.containers-storage";
async function has() {
    return false;
}
async function fetch({ id, exec }) {
    const { driver, graphroot, runroot } = readContainerStorage();
    const image = `containers-storage:[${driver}@${graphroot}+${runroot}]${id.replace("sha256:", "")}`;
    const { stdout } = await exec("skopeo", ["inspect", "--raw", "--config", image], { quiet: true });
    if (imageId(stdout) !== id)
        throw new stage/* StageFailure */.B(`The image '${id}' of the host's container storage has the id ${imageId(stdout)}`);
}

;// CONCATENATED MODULE: ./sources/org.osbuild.curl.js
const items = {
    description: "Files by their checksum",
    type: "object",
    additionalProperties: false,
    patternProperties: {
        "(md5|sha1|sha256|sha384|sha512):[0-9a-f]{32,128}": {
            oneOf: [
                { type: "string", description: "Where the file is" },
                {
                    type: "object",
                    additionalProperties: false,
                    required: ["url"],
                    properties: {
                        url: { type: "string", description: "Where the file is" },
                        insecure: { type: "boolean", description: "Accept any certificate of the server", default: false },
                        secrets: {
                            type: "object",
                            additionalProperties: false,
                            required: ["name"],
                            properties: { name: { type: "string", description: "Who provides the client certificate: `org.osbuild.mtls`" } },
                        },
                    },
                },
            ],
        },
    },
};
const org_osbuild_curl_meta = {
    summary: "Download files",
    description: "Downloads over http and https (and copies from file URLs), several files at a time. Transfers that break off go on where they were, " +
        "busy servers are asked again, and a file is used only when its checksum is right.\n\n" +
        "`org.osbuild.mtls` takes client certificates from the files that `OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY`, " +
        "`OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT` and `OSBUILD_SOURCES_CURL_SSL_CA_CERT` name, `org.osbuild.rhsm` those of the host's " +
        "subscription. `OSBUILD_SOURCES_CURL_PROXY` names a proxy; without it `http_proxy` and its kin count.",
    schema: {
        additionalProperties: false,
        definitions: { item: items },
        properties: { items: { $ref: "#/definitions/item" }, urls: { $ref: "#/definitions/item" } },
        oneOf: [{ required: ["items"] }, { required: ["urls"] }],
    },
    example: {
        items: {
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855": "https://mirror.example.com/empty.rpm",
        },
    },
};
const org_osbuild_curl_contentType = "org.osbuild.files";
const parallel = 16;
async function org_osbuild_curl_fetch({ id, item, download, findSecrets }) {
    const { url, insecure, secrets } = typeof item === "string" ? { url: item } : item;
    await download({
        urls: [url],
        checksum: id,
        insecure,
        secrets: secrets === undefined ? undefined : findSecrets(secrets.name, url),
    });
}

;// CONCATENATED MODULE: ./sources/org.osbuild.dnf.js
const org_osbuild_dnf_meta = {
    summary: "Describe package repositories",
    description: "Repositories by the checksum of their metadata, for stages of 2020 that name them so. Nothing is fetched: the stage's package manager " +
        "downloads, and checks the metadata.",
    schema: {
        properties: {
            repos: {
                type: "object",
                description: "Repositories by checksum",
                additionalProperties: {
                    type: "object",
                    properties: {
                        baseurl: { type: "string", description: "Where the repository is" },
                        mirrorlist: { type: "string", description: "Where the list of its mirrors is" },
                        metalink: { type: "string", description: "Where its metalink is" },
                        gpgkey: { type: "string", description: "Key its packages are signed with, as text" },
                        sslcacert: { type: "string", description: "Authority of its servers" },
                    },
                },
            },
        },
    },
    example: {
        repos: {
            "sha256:9f596e18f585bee30ac41c11fb11a83ed6b11d5b341c1cb56ca4015d7717cb97": { baseurl: "https://mirror.example.com/repo" },
        },
    },
};
const org_osbuild_dnf_contentType = "org.osbuild.dnf";
async function org_osbuild_dnf_has() {
    return true;
}
async function org_osbuild_dnf_fetch() { }

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./sources/org.osbuild.inline.js


const org_osbuild_inline_meta = {
    summary: "Take files from the manifest itself",
    description: "Each item holds a file's content as base64 text, plain or compressed with xz or lzma; the checksum is that of the content.",
    schema: {
        definitions: {
            item: {
                description: "Content by its checksum",
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "(md5|sha1|sha256|sha384|sha512):[0-9a-f]{32,128}": {
                        type: "object",
                        additionalProperties: false,
                        required: ["encoding", "data"],
                        properties: {
                            encoding: { description: "How `data` is to be read", enum: ["base64", "lzma+base64"] },
                            data: { description: "The encoded content", type: "string" },
                        },
                    },
                },
            },
        },
        additionalProperties: false,
        required: ["items"],
        properties: { items: { $ref: "#/definitions/item" } },
    },
    example: {
        items: {
            "sha256:b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9": { encoding: "base64", data: "aGVsbG8gd29ybGQ=" },
        },
    },
};
const org_osbuild_inline_contentType = "org.osbuild.files";
const org_osbuild_inline_parallel = 4;
async function org_osbuild_inline_fetch({ id, item, scratchPath, keep, exec }) {
    const path = (0,external_node_path_.join)(scratchPath, id);
    const content = Buffer.from(item.data, "base64");
    if (item.encoding === "base64")
        await (0,external_node_fs_promises_.writeFile)(path, content);
    else {
        await (0,external_node_fs_promises_.writeFile)(`${path}.xz`, content);
        await exec("xz", ["--decompress", "--format=auto", "--", `${path}.xz`]);
    }
    await keep(path);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/modules/mirrors.js


/** Where a repository's mirrors are, as its own documents say: metalinks (XML) and mirror lists (one URL a line). */
const probeMs = 2000;
const probed = 20;
/** URLs of repositories in a metalink for `repomd.xml`, the preferred ones first. */
function parseMetalink(text) {
    const found = [...text.matchAll(/<url\b([^>]*)>\s*([^<]*?)\s*<\/url>/g)].map(([, attributes = "", url = ""]) => ({
        url: unescapeXml(url),
        preference: Number(/\bpreference="(\d+)"/.exec(attributes)?.[1] ?? 0),
    }));
    const usable = found.filter(({ url }) => isUsable(url)).toSorted((a, b) => b.preference - a.preference);
    return requireSome(usable.map(({ url }) => url.replace(/\/?repodata\/repomd\.xml$/, "")));
}
/** URLs of repositories in a mirror list. */
function parseMirrorList(text) {
    return requireSome(text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => !line.startsWith("#") && isUsable(line)));
}
/** The mirrors whose servers answer first, then those that do not answer. */
async function sortBySpeed(urls) {
    const times = await Promise.all(urls.slice(0, probed).map(async (url) => ({ url, ms: await connectMs(url) })));
    return [...times.toSorted((a, b) => a.ms - b.ms).map(({ url }) => url), ...urls.slice(probed)];
}
/** `repo` and `Packages/a.rpm` become one URL. */
function joinUrl(base, path) {
    return `${base.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}
function isUsable(url) {
    return /^(https?|file):\/\//.test(url);
}
function requireSome(urls) {
    if (urls.length > 0)
        return urls;
    throw new stage/* StageFailure */.B("Cannot find a mirror: the list names none that can be reached over http, https or as a file");
}
function unescapeXml(text) {
    const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
    return text.replace(/&(\w+);/g, (whole, name) => named[name] ?? whole);
}
function connectMs(url) {
    const { hostname, port, protocol } = new URL(url);
    if (protocol === "file:")
        return Promise.resolve(0);
    const startedAt = performance.now();
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: hostname, port: Number(port) || (protocol === "https:" ? 443 : 80), timeout: probeMs });
        const finish = (ms) => {
            socket.destroy();
            resolve(ms);
        };
        socket.once("connect", () => finish(performance.now() - startedAt));
        socket.once("timeout", () => finish(Number.POSITIVE_INFINITY));
        socket.once("error", () => finish(Number.POSITIVE_INFINITY));
    });
}

;// CONCATENATED MODULE: ./sources/org.osbuild.librepo.js


const org_osbuild_librepo_meta = {
    summary: "Download packages from mirrors",
    description: "Downloads packages of repositories that have mirrors. The mirrors come from a metalink, a mirror list or a single URL; when one fails, " +
        "the next is asked. Secrets are those of `org.osbuild.curl`.",
    schema: {
        properties: {
            items: {
                description: "Packages by their checksum",
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "^(sha1|sha256|sha384|sha512):[0-9a-f]{40,128}$": {
                        required: ["path", "mirror"],
                        properties: {
                            path: { type: "string", description: "Path of the package in the repository" },
                            mirror: { type: "string", description: "Key of the mirrors in the options" },
                        },
                    },
                },
            },
            options: {
                required: ["mirrors"],
                properties: {
                    mirrors: {
                        description: "Repositories by a key of your choice",
                        type: "object",
                        additionalProperties: false,
                        patternProperties: {
                            "^[0-9a-zA-Z-._:]+$": {
                                required: ["url", "type"],
                                properties: {
                                    url: { type: "string", description: "Where the list of mirrors, or the repository, is" },
                                    type: { type: "string", description: "What is at the URL", enum: ["mirrorlist", "metalink", "baseurl"] },
                                    "max-parallels": { type: "number", description: "How many packages to download at once from one host" },
                                    "fastest-mirror": { type: "boolean", description: "Ask the mirrors that answer fastest first", default: false },
                                    insecure: { type: "boolean", description: "Accept any certificate of the servers", default: false },
                                    secrets: {
                                        type: "object",
                                        additionalProperties: true,
                                        required: ["name"],
                                        properties: { name: { type: "string", description: "Who provides the client certificate" } },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    example: {
        items: {
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855": { path: "Packages/b/bash.rpm", mirror: "base" },
        },
        options: { mirrors: { base: { url: "https://mirrors.example.com/metalink?repo=base", type: "metalink" } } },
    },
};
const org_osbuild_librepo_contentType = "org.osbuild.files";
const org_osbuild_librepo_parallel = 16;
async function org_osbuild_librepo_fetch(context) {
    const { id, item, options, download, findSecrets, once } = context;
    const mirror = options.mirrors?.[item.mirror];
    if (mirror === undefined)
        throw new stage/* StageFailure */.B(`Cannot download '${item.path}': the options name no mirror '${item.mirror}'`);
    const secrets = mirror.secrets === undefined ? undefined : findSecrets(mirror.secrets.name, mirror.url);
    const bases = await once(item.mirror, () => findMirrors(context, mirror));
    await download({
        urls: bases.map((base) => joinUrl(base, item.path)),
        checksum: id,
        insecure: mirror.insecure,
        secrets,
        maximumParallel: mirror["max-parallels"],
    });
}
async function findMirrors({ fetchText, findSecrets }, mirror) {
    if (mirror.type === "baseurl")
        return [mirror.url];
    const secrets = mirror.secrets === undefined ? undefined : findSecrets(mirror.secrets.name, mirror.url);
    const text = await fetchText(mirror.url, { insecure: mirror.insecure, secrets });
    const found = mirror.type === "metalink" ? parseMetalink(text) : parseMirrorList(text);
    return mirror["fastest-mirror"] === true ? sortBySpeed(found) : found;
}

;// CONCATENATED MODULE: ./sources/org.osbuild.ostree.js
var org_osbuild_ostree_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_ostree_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const commits = {
    description: "Commits by their checksum",
    type: "object",
    additionalProperties: false,
    patternProperties: {
        "[0-9a-f]{5,64}": {
            type: "object",
            additionalProperties: false,
            required: ["remote"],
            properties: {
                remote: {
                    type: "object",
                    additionalProperties: false,
                    required: ["url"],
                    properties: {
                        url: { type: "string", description: "Where the repository is" },
                        contenturl: { type: "string", description: "Where its content is, when elsewhere" },
                        gpgkeys: { type: "array", items: { type: "string", description: "Keys that commits must be signed with, as text" } },
                        secrets: {
                            type: "object",
                            additionalProperties: false,
                            required: ["name"],
                            properties: { name: { type: "string", description: "Who provides the client certificate: `org.osbuild.mtls`" } },
                        },
                    },
                },
            },
        },
    },
};
const sources_org_osbuild_ostree_meta = {
    summary: "Pull OSTree commits",
    description: "Pulls commits from OSTree repositories with `ostree` of the host. For `org.osbuild.mtls` the environment names the client " +
        "certificate: `OSBUILD_SOURCES_OSTREE_SSL_CLIENT_KEY`, `OSBUILD_SOURCES_OSTREE_SSL_CLIENT_CERT`, `OSBUILD_SOURCES_OSTREE_SSL_CA_CERT`, " +
        "and a proxy: `OSBUILD_SOURCES_OSTREE_PROXY`; `OSBUILD_SOURCES_OSTREE_INSECURE` accepts any server. `org.osbuild.rhsm.consumer` uses " +
        "the host's own registration.",
    tools: ["ostree"],
    schema: {
        additionalProperties: false,
        definitions: { item: commits },
        properties: { items: { $ref: "#/definitions/item" }, commits: { $ref: "#/definitions/item" } },
        oneOf: [{ required: ["items"] }, { required: ["commits"] }],
    },
    example: {
        items: {
            "439911411ce7868a7030a7eb8c6d1f5a9b9c8b6e2c2ff5a7bb0e0b1f9b0c8f11": { remote: { url: "https://ostree.example.com/repo" } },
        },
    },
};
const org_osbuild_ostree_contentType = "org.osbuild.ostree";
async function org_osbuild_ostree_has({ id, folder }) {
    const repo = (0,external_node_path_.join)(folder, "repo");
    const isPartial = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repo, "state", `${id}.commitpartial`));
    return !isPartial && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repo, "objects", id.slice(0, 2), `${id.slice(2)}.commit`));
}
async function org_osbuild_ostree_fetch(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { id, item, folder, exec, once } = context;
        if (!/^[0-9a-f]{64}$/.test(id))
            throw new stage/* StageFailure */.B(`Cannot pull '${id}': it is no commit`);
        const repo = `--repo=${(0,external_node_path_.join)(folder, "repo")}`;
        await once("repository", async () => {
            await exec("ostree", ["init", "--mode=archive", repo]);
            await exec("ostree", ["config", "set", "repo.locking", "true", repo]);
        });
        const { url, contenturl, gpgkeys = [] } = item.remote;
        const remote = (0,external_node_crypto_.randomUUID)();
        const given = [
            ...(gpgkeys.length === 0 ? ["--no-gpg-verify"] : []),
            ...(contenturl === undefined ? [] : [`--contenturl=${contenturl}`]),
        ];
        const stack = org_osbuild_ostree_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        if (url.startsWith("-"))
            throw new stage/* StageFailure */.B(`Cannot pull from '${url}': it is no URL`);
        await exec("ostree", ["remote", "add", repo, ...given, ...settings(context), remote, url]);
        stack.defer(async () => void (await exec("ostree", ["remote", "delete", repo, remote])));
        for (const key of gpgkeys)
            await exec("ostree", ["remote", "gpg-import", repo, "--stdin", remote], { input: key });
        await exec("ostree", ["pull", repo, remote, id]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = org_osbuild_ostree_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Certificates go to the repository's configuration by their paths, and away with the remote. */
function settings({ item, environment, findSecrets }) {
    const name = item.remote.secrets?.name;
    if (name === undefined)
        return [];
    if (name !== "org.osbuild.mtls") {
        const { keyPath, certificatePath } = findSecrets(name, item.remote.url);
        return [`--set=tls-client-key-path=${keyPath}`, `--set=tls-client-cert-path=${certificatePath}`];
    }
    const set = (key, value) => (value ? [`--set=${key}=${value}`] : []);
    const isInsecure = /^(true|yes|1)$/i.test(environment.OSBUILD_SOURCES_OSTREE_INSECURE ?? "");
    return [
        ...set("tls-ca-path", environment.OSBUILD_SOURCES_OSTREE_SSL_CA_CERT),
        ...set("tls-client-cert-path", environment.OSBUILD_SOURCES_OSTREE_SSL_CLIENT_CERT),
        ...set("tls-client-key-path", environment.OSBUILD_SOURCES_OSTREE_SSL_CLIENT_KEY),
        ...set("proxy", environment.OSBUILD_SOURCES_OSTREE_PROXY),
        ...set("tls-permissive", isInsecure ? "true" : undefined),
    ];
}

;// CONCATENATED MODULE: ./sources/org.osbuild.skopeo.js





const org_osbuild_skopeo_images = {
    description: "Images by their id",
    type: "object",
    additionalProperties: false,
    patternProperties: {
        "sha256:[0-9a-f]{64}": {
            type: "object",
            additionalProperties: false,
            required: ["image"],
            properties: {
                image: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name", "digest"],
                    properties: {
                        ...imageProperties,
                        digest: { type: "string", description: "Digest of the image in its registry", pattern: "sha256:[0-9a-f]{64}" },
                    },
                },
            },
        },
    },
};
const org_osbuild_skopeo_meta = {
    summary: "Fetch container images",
    description: "Copies images from registries, or from the host's storage, with `skopeo`. An image's id is the digest of its configuration.",
    tools: ["skopeo"],
    schema: {
        additionalProperties: false,
        definitions: { item: org_osbuild_skopeo_images },
        properties: { items: { $ref: "#/definitions/item" }, digests: { $ref: "#/definitions/item" } },
        oneOf: [{ required: ["items"] }, { required: ["digests"] }],
    },
    example: {
        items: {
            "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": {
                image: {
                    name: "registry.example.com/app",
                    digest: "sha256:3d959b18c7a51f35a34c9e1c1b4dc2c0b8e1f1f1a9c8c9c7a3e6f7c5d4b3a291",
                },
            },
        },
    },
};
const org_osbuild_skopeo_contentType = "org.osbuild.containers";
const org_osbuild_skopeo_parallel = 2;
async function org_osbuild_skopeo_has({ id, folder }) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, id, "image", "manifest.json"));
}
async function org_osbuild_skopeo_fetch({ id, item, folder, scratchPath, exec }) {
    const { name, digest = "" } = item.image;
    const path = (0,external_node_path_.join)(scratchPath, id.replace(":", "-")); // skopeo ends a path at a colon
    await exec("skopeo", ["copy", ...describeImage(item, digest), `dir:${path}`]);
    const { stdout } = await exec("skopeo", ["inspect", "--raw", "--config", `dir:${path}`], { quiet: true });
    if (imageId(stdout) !== id)
        throw new stage/* StageFailure */.B(`The image '${name}@${digest}' has the id ${imageId(stdout)}, the manifest says ${id}`);
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(folder, id), { recursive: true });
    await (0,external_node_fs_promises_.rename)(path, (0,external_node_path_.join)(folder, id, "image"));
}

;// CONCATENATED MODULE: ./sources/org.osbuild.skopeo-index.js




const lists = {
    description: "Manifest lists by their digest",
    type: "object",
    additionalProperties: false,
    patternProperties: {
        "sha256:[0-9a-f]{64}": {
            type: "object",
            additionalProperties: false,
            required: ["image"],
            properties: { image: { type: "object", additionalProperties: false, required: ["name"], properties: imageProperties } },
        },
    },
};
const listTypes = [
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.index.v1+json",
];
const org_osbuild_skopeo_index_meta = {
    summary: "Fetch the manifest lists of container images",
    description: "Copies only the list that names an image's manifests for each architecture, with `skopeo`; the list becomes one file.",
    tools: ["skopeo"],
    schema: {
        additionalProperties: false,
        definitions: { item: lists },
        properties: { items: { $ref: "#/definitions/item" }, digests: { $ref: "#/definitions/item" } },
        oneOf: [{ required: ["items"] }, { required: ["digests"] }],
    },
    example: {
        items: {
            "sha256:3d959b18c7a51f35a34c9e1c1b4dc2c0b8e1f1f1a9c8c9c7a3e6f7c5d4b3a291": { image: { name: "registry.example.com/app" } },
        },
    },
};
const org_osbuild_skopeo_index_contentType = "org.osbuild.files";
const org_osbuild_skopeo_index_parallel = 2;
async function org_osbuild_skopeo_index_fetch({ id, item, scratchPath, exec, keep }) {
    const path = (0,external_node_path_.join)(scratchPath, id.replace(":", "-")); // skopeo ends a path at a colon
    await exec("skopeo", ["copy", "--multi-arch=index-only", ...describeImage(item, id), `dir:${path}`]);
    const list = JSON.parse(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(path, "manifest.json"), "utf8"));
    const isList = list.mediaType === undefined ? list.manifests !== undefined : listTypes.includes(list.mediaType);
    if (!isList)
        throw new stage/* StageFailure */.B(`'${item.image.name}@${id}' is an image, not a manifest list`);
    await keep((0,external_node_path_.join)(path, "manifest.json"));
}

;// CONCATENATED MODULE: ./sources/index.js








/** The built-in sources, by type. */
const sources = {
    "org.osbuild.containers-storage": sources_org_osbuild_containers_storage_namespaceObject,
    "org.osbuild.curl": org_osbuild_curl_namespaceObject,
    "org.osbuild.dnf": org_osbuild_dnf_namespaceObject,
    "org.osbuild.inline": org_osbuild_inline_namespaceObject,
    "org.osbuild.librepo": org_osbuild_librepo_namespaceObject,
    "org.osbuild.ostree": sources_org_osbuild_ostree_namespaceObject,
    "org.osbuild.skopeo": org_osbuild_skopeo_namespaceObject,
    "org.osbuild.skopeo-index": org_osbuild_skopeo_index_namespaceObject,
};

;// CONCATENATED MODULE: ./src/modules/anaconda-2019.js
/** The configuration that Anaconda of 2019 does not start without. */
const modules = ["Timezone", "Network", "Localization", "Security", "Users", "Payload", "Storage", "Services"];
/** Text of `anaconda.conf`. */
const anacondaConfig = `
[Anaconda]
addons_enabled = True
debug = False
kickstart_modules =
${modules.map((name) => `     org.fedoraproject.Anaconda.Modules.${name}\n`).join("")}
[Installation System]
type = UNKNOWN
can_detect_unsupported_hardware = False
can_detect_support_removed = False

[Installation Target]
type = HARDWARE
physical_root = /mnt/sysimage

[Network]
default_on_boot = NONE

[Payload]
default_environment =
ignored_packages =
enable_updates = True
enable_closest_mirror = True
check_supported_locales = False

[Security]
selinux = -1

[Bootloader]
efi_dir = default
menu_auto_hide = False
nonibft_iscsi_boot = False

[Storage]
dmraid = True
ibft = True
gpt = False
multipath_friendly_names = True
allow_imperfect_devices = False
file_system_type =
default_partitioning = WORKSTATION
luks_version = luks2

[User Interface]
custom_stylesheet =
default_help_pages =
blivet_gui_supported = True

[License]
eula =
`;
/** Text of the product's configuration. */
const anacondaProduct = "\n[Product]\nproduct_name = Fedora\n";

// EXTERNAL MODULE: ./src/modules/run-in-tree.js
var run_in_tree = __webpack_require__(99713);
;// CONCATENATED MODULE: ./stages/io.weldr.anaconda.js





const io_weldr_anaconda_meta = {
    summary: "Install a system with Anaconda (manifests of 2019)",
    description: [
        "Runs the build root's Anaconda with a kickstart, which installs to the tree. With `skip_package_install` it installs an empty archive in",
        "place of packages and only configures.",
    ].join("\n"),
    network: true,
    tools: ["anaconda", "tar", "unshare"],
    options: {
        type: "object",
        required: ["kickstart"],
        properties: {
            kickstart: { type: "string", description: "Text of the kickstart" },
            skip_package_install: { type: "boolean", default: false, description: "Install no packages" },
        },
    },
    example: { type: "io.weldr.anaconda", options: { kickstart: "lang en_US.UTF-8\n", skip_package_install: true } },
};
async function io_weldr_anaconda_run(context) {
    const { tree, options, exec } = context;
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "anaconda-"));
    try {
        const [config, kickstart, archive] = ["etc", "kickstart.ks", "empty.tar"].map((name) => (0,external_node_path_.join)(scratch, name));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(config, "conf.d"), { recursive: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(config, "product.d"));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(config, "anaconda.conf"), anacondaConfig);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(config, "product.d/fedora.conf"), anacondaProduct);
        if (options.skip_package_install)
            await exec("tar", ["cvf", archive, "--files-from", "/dev/null"]);
        (0,external_node_fs_.writeFileSync)(kickstart, `${options.skip_package_install ? `liveimg --url=file://${archive}\n` : ""}${options.kickstart}`);
        const args = ["--cmdline", "--loglevel", "debug", "--kickstart", kickstart, "--dirinstall", tree.path];
        await (0,run_in_tree/* runMountedOn */.DA)(context, [{ source: config, target: "/etc/anaconda" }], "anaconda", args);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
}

;// CONCATENATED MODULE: ./stages/io.weldr.ansible.js



const io_weldr_ansible_meta = {
    summary: "Run an Ansible playbook on the tree (manifests of 2019)",
    description: "Runs the build root's `ansible-playbook` on the tree through chroot. The tree needs Python 3.",
    tools: ["ansible-playbook"],
    options: {
        type: "object",
        required: ["playbook"],
        properties: { playbook: { type: ["string", "array"], description: "The playbook, as text (YAML) or as data" } },
    },
    example: {
        type: "io.weldr.ansible",
        options: { playbook: [{ hosts: "osbuild-tree", tasks: [{ copy: { content: "hello", dest: "/etc/motd" } }] }] },
    },
};
async function io_weldr_ansible_run({ tree, options, exec }) {
    const playbook = options.playbook;
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "ansible-"));
    try {
        const [inventory, file] = ["inventory", "playbook.yml"].map((name) => (0,external_node_path_.join)(scratch, name));
        const host = [
            "osbuild-tree",
            "ansible_connection=chroot",
            `ansible_host=${tree.path}`,
            "ansible_python_interpreter=/usr/bin/python3",
        ];
        (0,external_node_fs_.writeFileSync)(inventory, host.join(" "));
        (0,external_node_fs_.writeFileSync)(file, typeof playbook === "string" ? playbook : JSON.stringify(playbook));
        await exec("ansible-playbook", ["-v", "--connection", "chroot", "--inventory", inventory, file]);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
}

// EXTERNAL MODULE: ./src/modules/dnf.js
var dnf = __webpack_require__(32843);
;// CONCATENATED MODULE: ./src/modules/dnf-schema.js
const repositoryProperties = {
    metalink: { description: "URL of a metalink", type: "string" },
    mirrorlist: { description: "URL of a list of mirrors", type: "string" },
    baseurl: { description: "URL of the repository itself", type: "string" },
    gpgkey: { description: "Armoured OpenPGP key; with one, every package must be signed by it", type: "string" },
};
/** A repository of `org.osbuild.yum`. */
const yumRepository = {
    type: "object",
    properties: repositoryProperties,
    anyOf: [{ required: ["metalink"] }, { required: ["mirrorlist"] }, { required: ["baseurl"] }],
};
/** A repository of `org.osbuild.dnf`. */
const dnfRepository = {
    type: "object",
    properties: {
        ...repositoryProperties,
        checksum: { description: "sha256 of `repomd.xml`, after `sha256:`", type: "string", pattern: "sha256:[a-fA-F0-9]{32}" },
    },
    anyOf: [
        { required: ["checksum", "metalink"] },
        { required: ["checksum", "mirrorlist"] },
        { required: ["checksum", "baseurl"] },
    ],
};
/** Options that all of them have. */
const dnfCommon = {
    packages: {
        description: "What to install, as dnf names it: packages, `@groups`",
        type: "array",
        minItems: 1,
        items: { type: "string" },
    },
    releasever: { description: "Value of `$releasever` in URLs", type: "string" },
    operation: { description: "Command of dnf", type: "string", default: "install" },
};

;// CONCATENATED MODULE: ./stages/io.weldr.dnf.js



const io_weldr_dnf_meta = {
    summary: "Install RPM packages with dnf (manifests of 2019)",
    description: "As `org.osbuild.dnf`, with repositories as dnf itself describes them and without checksums for their metadata.",
    network: true,
    tools: ["dnf", "unshare"],
    options: {
        type: "object",
        required: ["repos", "packages", "releasever"],
        properties: {
            ...dnfCommon,
            repos: {
                description: "Settings of dnf for each repository, by its name",
                type: "object",
                additionalProperties: { type: "object" },
            },
            verbosity: { description: "What rpm tells", type: "string", default: "info" },
        },
    },
    example: {
        type: "io.weldr.dnf",
        options: {
            repos: { base: { name: "Base", baseurl: "https://example.com/repository/" } },
            packages: ["@Core"],
            releasever: "30",
        },
    },
};
async function io_weldr_dnf_run(context) {
    const { tree, options } = context;
    const config = Object.entries(options.repos).map(([id, settings]) => formatSection(id, settings));
    await (0,dnf/* runDnf */.it)(context, {
        program: "dnf",
        args: (path) => [
            ...["-yv", "--installroot", tree.path, "--setopt", "reposdir=", "--setopt", "install_weak_deps=False"],
            ...["--releasever", options.releasever, "--rpmverbosity", options.verbosity ?? "info", "--config", path],
        ],
        operation: options.operation ?? "install",
        packages: options.packages,
        config: () => config.join(""),
    });
}
function formatSection(id, settings) {
    return `[${id}]\n${Object.entries(settings)
        .map(([key, value]) => `${key}=${formatValue(key, value)}\n`)
        .join("")}`;
}
function formatValue(key, value) {
    if (typeof value === "string" || typeof value === "number")
        return String(value);
    if (typeof value === "boolean")
        return value ? "1" : "0";
    if (Array.isArray(value))
        return value.join(" ");
    throw new stage/* StageFailure */.B(`Cannot tell dnf about '${key}': write a text, a number, a boolean or a list`);
}

;// CONCATENATED MODULE: ./stages/io.weldr.grub2.js
const io_weldr_grub2_meta = {
    summary: "Configure GRUB for systems with boot loader entries (manifests of 2019)",
    description: "Writes `grub.cfg`, `grubenv` and `/etc/default/grub`. Use `org.osbuild.grub2` in newer manifests.",
    options: {
        type: "object",
        required: ["root_fs_uuid"],
        properties: { root_fs_uuid: { type: "string", description: "UUID of the root filesystem" } },
    },
    example: { type: "io.weldr.grub2", options: { root_fs_uuid: "76a22bf4-f153-4541-b6c7-0332c0dfaeac" } },
};
const config = [
    "set timeout=0",
    "load_env",
    "search --no-floppy --fs-uuid --set=root $ROOT",
    "search --no-floppy --fs-uuid --set=boot $BOOT",
    "function load_video {",
    "  insmod all_video",
    "}",
    "blscfg",
];
function io_weldr_grub2_run({ tree, options }) {
    const { root_fs_uuid: uuid } = options;
    const names = { ROOT: "GRUB2_ROOT_FS_UUID", BOOT: "GRUB2_BOOT_FS_UUID" };
    const environment = [`${names.ROOT}=${uuid}`, `${names.BOOT}=${uuid}`, `kernelopts=root=UUID=${uuid} rw`];
    tree.makeDirectory("/etc/default", { parents: true });
    tree.write("/etc/default/grub", "GRUB_TIMEOUT=0\nGRUB_ENABLE_BLSCFG=true\n");
    tree.makeDirectory("/boot/grub2", { parents: true });
    tree.write("/boot/grub2/grubenv", ["# GRUB Environment Block", ...environment, ""].join("\n"));
    const text = config.map((line) => line.replace(/\$(ROOT|BOOT)$/, (_, name) => `\${${names[name]}}`));
    tree.write("/boot/grub2/grub.cfg", `${text.join("\n")}\n`);
}

;// CONCATENATED MODULE: ./src/modules/env-file.js

/** Files of `NAME=value` lines that systemd reads (`/etc/locale.conf`, `/etc/vconsole.conf`), written with its quoting. */
/** Text of such a file. */
function formatEnvFile(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}=${quoteEnvValue(value)}\n`)
        .join("");
}
/** A value that systemd uses as the name of a file: short, printable, without slashes, quotes and backslashes. */
function requireSafeName(what, value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    if (value === "" || value.length >= 128 || [".", ".."].includes(value) || /[/"'\\\u0000-\u001f\u007f]/.test(value)) {
        throw new stage/* StageFailure */.B(`The ${what} '${value}' is not valid`);
    }
    return value;
}
function quoteEnvValue(value) {
    return /[\s"\\`$*?['()<>|&;!]/.test(value) ? `"${value.replace(/["\\`$]/g, "\\$&")}"` : value;
}

;// CONCATENATED MODULE: ./src/modules/locale.js

/** Replaces `/etc/locale.conf`. */
function writeLocale(tree, language) {
    const text = formatEnvFile({ LANG: requireSafeName("locale", language) });
    tree.remove("/etc/locale.conf");
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/locale.conf", text);
}

;// CONCATENATED MODULE: ./stages/io.weldr.locale.js

const io_weldr_locale_meta = {
    summary: "Set the language of the system (2019 name)",
    description: "The name `org.osbuild.locale` had in manifests of 2019.",
    options: {
        additionalProperties: false,
        required: ["language"],
        properties: { language: { type: "string", description: "Locale, like `en_US.UTF-8`" } },
    },
    example: { type: "io.weldr.locale", options: { language: "en_US.UTF-8" } },
};
function io_weldr_locale_run({ tree, options }) {
    writeLocale(tree, options.language);
}

;// CONCATENATED MODULE: ./stages/io.weldr.noop.js
const io_weldr_noop_meta = {
    summary: "Do nothing (2019 name)",
    description: "The name `org.osbuild.noop` had in manifests of 2019.",
    options: { additionalProperties: true },
    example: { type: "io.weldr.noop" },
};
function io_weldr_noop_run({ options, log }) {
    log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}

;// CONCATENATED MODULE: ./stages/io.weldr.remove-uniqueness.js
const io_weldr_remove_uniqueness_meta = {
    summary: "Remove what makes one system differ from its copies (2019)",
    description: "Removes `/etc/machine-id` and `/var/lib/systemd/random-seed`, so that machines started from the image get their own. Today `org.osbuild.machine-id` says what should happen.",
    options: { additionalProperties: false },
    example: { type: "io.weldr.remove-uniqueness" },
};
function io_weldr_remove_uniqueness_run({ tree }) {
    tree.remove("/etc/machine-id");
    tree.remove("/var/lib/systemd/random-seed");
}

;// CONCATENATED MODULE: ./src/modules/required-option.js

/** An option that the schema does not ask for, because osbuild's does not, but without which a stage has nothing to do. */
function requireOption(name, value) {
    if (value === undefined)
        throw new stage/* StageFailure */.B(`The option '${name}' is missing`);
    return value;
}

;// CONCATENATED MODULE: ./src/modules/tree-script.js
const scriptPath = "/osbuild-script";
const programFolders = ["bin", "sbin", "lib", "lib64"];
/**
 * Runs a script with the tree as its root; the file is gone afterwards, also when the script fails. A tree that has not even the
 * interpreter borrows `/usr` of the build root for as long as the script runs, in a mount namespace of its own.
 */
async function runScript({ tree, chroot, exec, log }, script) {
    const interpreter = /^#!\s*(\/\S+)/.exec(script)?.[1];
    const borrows = interpreter !== undefined && !tree.has(interpreter);
    const added = borrows ? addProgramFolders(tree) : [];
    tree.write(scriptPath, script, { exclusive: true, mode: 0o700 });
    try {
        if (!borrows)
            await chroot(scriptPath);
        else {
            log(`The tree has no ${interpreter}: the script runs with /usr of the build root`);
            const borrow = 'mount --bind /usr "$1/usr" && exec chroot "$1" "$2"';
            await exec("unshare", ["--mount", "--", "sh", "-ec", borrow, "sh", tree.path, scriptPath]);
        }
    }
    finally {
        for (const path of [scriptPath, ...added])
            tree.removeTree(path);
    }
}
/** Makes the folders and links through which programs and libraries of /usr are found; answers those that were missing. */
function addProgramFolders(tree) {
    const links = programFolders.map((name) => `/${name}`).filter((path) => tree.find(path) === undefined);
    const folders = ["/usr"].filter((path) => tree.find(path) === undefined);
    for (const path of folders)
        tree.makeDirectory(path);
    for (const path of links)
        tree.symlink(`usr${path}`, path);
    return [...links, ...folders];
}

;// CONCATENATED MODULE: ./stages/io.weldr.script.js


const io_weldr_script_meta = {
    summary: "Run a script in the tree (2019 name)",
    description: "The name `org.osbuild.script` had in manifests of 2019.",
    options: {
        additionalProperties: false,
        properties: { script: { type: "string", description: "Text of the script, with its `#!` line" } },
    },
    example: { type: "io.weldr.script", options: { script: "#!/bin/sh\nldconfig\n" } },
};
async function io_weldr_script_run(context) {
    await runScript(context, requireOption("script", context.options.script));
}

;// CONCATENATED MODULE: ./src/modules/selinux.js



const attribute = "security.selinux";
/** Labels files as the policy says, with the build root's `setfiles`. */
async function setFileContexts({ exec }, given) {
    const exclude = (given.exclude ?? []).flatMap((path) => ["-e", path]);
    for (const path of given.paths)
        await exec("setfiles", ["-F", "-r", given.root, ...exclude, given.contexts, path]);
}
/** Labels one file, links resolved before. Where the system takes no labels, one that is there already is fine. */
function setLabel(path, label) {
    const file = Buffer.from(path);
    try {
        (0,xattr/* setXattr */.Wh)(file, attribute, Buffer.from(label));
    }
    catch (error) {
        const code = (0,errors/* codeOf */.$N)(error) ?? "";
        const found = ["ENOTSUP", "EOPNOTSUPP"].includes(code) ? (0,xattr/* findXattr */.dc)(file, attribute) : undefined;
        if (found?.toString("utf8").replace(/[\n\0]+$/, "") === label)
            return;
        throw new stage/* StageFailure */.B(`Cannot label '${path}' as '${label}': ${code === "EINVAL" ? "this host does not know the label" : code}`);
    }
}

;// CONCATENATED MODULE: ./stages/io.weldr.selinux.js

const io_weldr_selinux_meta = {
    summary: "Label files for SELinux (manifests of 2019)",
    description: "Labels every file as the policy's `file_contexts` says, with the build root's `setfiles`. Use `org.osbuild.selinux` in newer manifests.",
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["setfiles"],
    options: {
        type: "object",
        required: ["file_contexts"],
        properties: { file_contexts: { type: "string", description: "The policy's file in the tree" } },
    },
    example: { type: "io.weldr.selinux", options: { file_contexts: "etc/selinux/targeted/contexts/files/file_contexts" } },
};
async function io_weldr_selinux_run({ tree, options, exec }) {
    await setFileContexts({ exec }, { root: tree.path, contexts: tree.resolve(options.file_contexts), paths: [tree.path] });
}

;// CONCATENATED MODULE: ./src/modules/unit-files.js


/**
 * Unit files of a tree as `systemctl --root` finds and reads them: search path, templates, aliases, masks, and what `[Install]` says.
 */
/** Where administrators' links go. */
const unitConfigPath = "/etc/systemd/system";
const searchPath = [
    unitConfigPath,
    "/run/systemd/system",
    "/usr/local/lib/systemd/system",
    "/usr/lib/systemd/system",
    "/lib/systemd/system",
];
const unitSuffixes = ["service", "socket", "target", "device", "mount", "automount", "swap", "timer", "path", "slice", "scope"];
/** A full unit name: a name without a known suffix gets `suffix`. */
function completeUnitName(name, suffix = "service") {
    const known = unitSuffixes.some((one) => name.endsWith(`.${one}`));
    const full = known ? name : `${name.replace(/[^\w:.\\@-]/g, "-")}.${suffix}`;
    if (!isUnitName(full))
        throw new stage/* StageFailure */.B(`'${name}' is not a valid unit name`);
    return full;
}
/** Whether a text is a unit name: allowed characters, a known suffix, 255 characters at most. */
function isUnitName(name) {
    const parts = parseUnitName(name);
    return name.length <= 255 && unitSuffixes.includes(parts.suffix) && /^[\w:.\\-]+(@[\w:.\\@-]*)?$/.test(name);
}
/** Takes a unit name apart. */
function parseUnitName(name) {
    const dot = name.lastIndexOf(".");
    const [stem, suffix] = [name.slice(0, dot), name.slice(dot + 1)];
    const at = stem.indexOf("@");
    return at < 0
        ? { prefix: stem, instance: undefined, suffix }
        : { prefix: stem.slice(0, at), instance: stem.slice(at + 1), suffix };
}
/** The template of an instance (or of a template); undefined for a plain name. */
function templateOf(name) {
    const { prefix, instance, suffix } = parseUnitName(name);
    return instance === undefined ? undefined : `${prefix}@.${suffix}`;
}
/** Finds a unit, aliases followed to the unit they name; undefined when the tree has none. */
function findUnit(tree, name) {
    let wanted = name;
    let linked = false;
    for (let step = 0; step < 16; step += 1) {
        const path = findPath(tree, wanted);
        if (path === undefined)
            return undefined;
        if (isMasked(tree, path))
            return { name: wanted, path, masked: true, linked, install: parseInstall([]) };
        const alias = aliasTarget(tree, path);
        if (alias === undefined)
            return { name: wanted, path, masked: false, linked, install: loadInstall(tree, wanted, path) };
        linked ||= path.startsWith(`${unitConfigPath}/`);
        wanted = aliasName(wanted, alias);
    }
    throw new stage/* StageFailure */.B(`Cannot read the unit '${name}': its aliases form a circle`);
}
/** Replaces the specifiers that may stand in `[Install]`: %n %N %p %i %j %%. */
function expandSpecifiers(text, name) {
    const { prefix, instance = "", suffix } = parseUnitName(name);
    const values = { n: name, N: name.slice(0, -suffix.length - 1), p: prefix, i: instance, "%": "%" };
    values.j = prefix.slice(prefix.lastIndexOf("-") + 1);
    return text.replace(/%(.)/g, (all, letter) => values[letter] ?? all);
}
function findPath(tree, name) {
    const names = [name, ...(templateOf(name) === undefined ? [] : [templateOf(name)])];
    const paths = names.flatMap((one) => searchPath.map((folder) => `${folder}/${one}`));
    return paths.find((path) => tree.find(path) !== undefined && (isMasked(tree, path) || aliasTarget(tree, path) || tree.isFile(path)));
}
function isMasked(tree, path) {
    const found = tree.find(path);
    if (found?.isSymbolicLink())
        return tree.readLink(path) === "/dev/null" || (tree.isFile(path) && tree.readBytes(path).length === 0);
    return found?.isFile() === true && found.size === 0;
}
function aliasTarget(tree, path) {
    if (!tree.find(path)?.isSymbolicLink())
        return undefined;
    const target = external_node_path_.posix.basename(tree.readLink(path));
    return target === external_node_path_.posix.basename(path) || !isUnitName(target) ? undefined : target;
}
function aliasName(name, target) {
    const { prefix, instance, suffix } = parseUnitName(target);
    return instance === "" ? `${prefix}@${parseUnitName(name).instance ?? ""}.${suffix}` : target;
}
function loadInstall(tree, name, path) {
    const template = templateOf(name);
    const folders = [name, ...(template === undefined || template === name ? [] : [template])].flatMap((one) => searchPath.map((folder) => `${folder}/${one}.d`));
    const dropIns = new Map();
    for (const folder of folders) {
        for (const file of tree.list(folder).filter((one) => one.endsWith(".conf"))) {
            if (!dropIns.has(file) && tree.isFile(`${folder}/${file}`))
                dropIns.set(file, `${folder}/${file}`);
        }
    }
    const ordered = [...dropIns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
    return parseInstall([path, ...ordered].map((file) => tree.read(file)));
}
function parseInstall(texts) {
    const lists = {};
    let defaultInstance;
    for (const [key, value] of texts.flatMap(installLines)) {
        if (key === "DefaultInstance")
            defaultInstance = value || undefined;
        else
            lists[key] =
                value === "" ? [] : [...(lists[key] ?? []), ...value.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"))];
    }
    const { Alias = [], Also = [], WantedBy = [], RequiredBy = [], UpheldBy = [] } = lists;
    return { alias: Alias, also: Also, wantedBy: WantedBy, requiredBy: RequiredBy, upheldBy: UpheldBy, defaultInstance };
}
function installLines(text) {
    let section = "";
    return text
        .replace(/^\s*[#;].*\n/gm, "")
        .replace(/\\\n/g, " ")
        .split("\n")
        .flatMap((line) => {
        section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1] ?? section;
        const match = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line);
        return section === "Install" && match !== null ? [[match[1] ?? "", match[2] ?? ""]] : [];
    });
}

;// CONCATENATED MODULE: ./src/modules/unit-links.js



/** Enabling, disabling and masking units of a tree: the links `systemctl --root` makes and removes below /etc/systemd/system. */
/** Enables a unit and what its `Also=` names. Units without an `[Install]` section are left as they are. */
function enableUnit(tree, given) {
    const first = completeUnitName(given);
    const todo = [first];
    const done = new Set();
    for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
        if (done.has(name))
            continue;
        done.add(name);
        const unit = name === first ? requireUnit(tree, name, "enable") : findUnit(tree, name);
        if (unit === undefined || unit.masked)
            continue; // a unit of Also= may be missing or masked
        todo.push(...unit.install.also.map((one) => expandSpecifiers(one, unit.name)));
        linkUnit(tree, unit);
    }
}
/** Removes every link to a unit, to the units its `Also=` names and to their aliases; folders left empty go too. */
function disableUnit(tree, given) {
    const names = new Set();
    const todo = [completeUnitName(given)];
    for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
        if (names.has(name))
            continue;
        names.add(name);
        const unit = findUnit(tree, name);
        if (unit?.masked)
            names.delete(name); // a mask stays
        if (unit === undefined || unit.masked)
            continue;
        names.add(unit.name);
        todo.push(...unit.install.also.map((one) => expandSpecifiers(one, unit.name)));
    }
    while (removeLinks(tree, unitConfigPath, names))
        ; // a removed alias may be the target of further links
}
/** Masks a unit, whether it exists or not. */
function maskUnit(tree, given) {
    const name = completeUnitName(given);
    makeLink(tree, "/dev/null", `${unitConfigPath}/${name}`, false);
}
/** Makes a target the one the system boots into. */
function setDefaultTarget(tree, given) {
    const unit = requireUnit(tree, completeUnitName(given, "target"), "boot into");
    if (!unit.name.endsWith(".target"))
        throw new stage/* StageFailure */.B(`Cannot boot into '${given}': it is not a target`);
    makeLink(tree, unit.path, `${unitConfigPath}/default.target`, true);
}
function requireUnit(tree, name, verb) {
    const unit = findUnit(tree, name);
    if (unit === undefined)
        throw new stage/* StageFailure */.B(`Cannot ${verb} the unit '${name}': the tree has no such unit`);
    if (unit.linked)
        throw new stage/* StageFailure */.B(`Cannot ${verb} the unit '${name}': it is another name of '${unit.name}'`);
    if (unit.masked)
        throw new stage/* StageFailure */.B(`Cannot ${verb} the unit '${name}': it is masked by ${unit.path}`);
    return unit;
}
function linkUnit(tree, { name, path, install }) {
    const { prefix, instance, suffix } = parseUnitName(name);
    const linked = instance === "" && install.defaultInstance ? `${prefix}@${install.defaultInstance}.${suffix}` : name;
    for (const raw of install.alias) {
        const alias = aliasOf(name, expandSpecifiers(raw, linked));
        if (alias !== name)
            makeLink(tree, path, `${unitConfigPath}/${alias}`, false);
    }
    const wanted = { wants: install.wantedBy, requires: install.requiredBy, upholds: install.upheldBy };
    for (const [kind, targets] of Object.entries(wanted)) {
        for (const raw of targets) {
            const target = expandSpecifiers(raw, linked);
            const needsInstance = linked === name && instance === "";
            if (!isUnitName(target) || (needsInstance && templateOf(target) === undefined)) {
                throw new stage/* StageFailure */.B(`Cannot enable '${name}': '${target}' cannot want it`);
            }
            makeLink(tree, path, `${unitConfigPath}/${target}.${kind}/${linked}`, true);
        }
    }
}
/** The name of an alias: a template's takes the instance of the unit. Type and kind of name must fit. */
function aliasOf(name, given) {
    const unit = parseUnitName(name);
    const parts = parseUnitName(given);
    const alias = parts.instance === "" && unit.instance ? `${parts.prefix}@${unit.instance}.${parts.suffix}` : given;
    const { instance, suffix } = parseUnitName(alias);
    const fits = instance === unit.instance || (unit.instance === "" && instance !== undefined);
    if (isUnitName(alias) && suffix === unit.suffix && fits)
        return alias;
    throw new stage/* StageFailure */.B(`Cannot enable '${name}': its alias '${given}' is another kind of unit`);
}
function makeLink(tree, target, path, replace) {
    const found = tree.find(path);
    // Packages write the same link through /lib; what it leads to counts.
    if (found?.isSymbolicLink() && tree.resolve(path) === tree.resolve(target))
        return;
    if (found !== undefined && !(replace && found.isSymbolicLink())) {
        throw new stage/* StageFailure */.B(`Cannot link '${path}' to '${target}': '${path}' exists already`);
    }
    tree.makeDirectory(external_node_path_.posix.dirname(path), { parents: true });
    tree.symlink(target, path, { replace });
}
/** One pass over the links of a folder; adds the names of removed links to `names` and says whether there were any. */
function removeLinks(tree, folder, names) {
    let removed = false;
    for (const entry of tree.list(folder)) {
        const path = `${folder}/${entry}`;
        const found = tree.find(path);
        if (found?.isDirectory())
            removed = removeLinks(tree, path, names) || removed;
        if (!found?.isSymbolicLink() || !isUnitName(entry) || !isNamed(tree, path, entry, names))
            continue;
        tree.remove(path);
        names.add(entry);
        removed = true;
        if (folder !== unitConfigPath && tree.list(folder).length === 0)
            tree.removeTree(folder);
    }
    return removed;
}
function isNamed(tree, path, entry, names) {
    return [entry, external_node_path_.posix.basename(tree.readLink(path)), templateOf(entry)].some((name) => name !== undefined && names.has(name));
}

;// CONCATENATED MODULE: ./stages/io.weldr.systemd.js

const io_weldr_systemd_meta = {
    summary: "Enable and disable units (2019 name)",
    description: "The name `org.osbuild.systemd` had in manifests of 2019.",
    options: {
        additionalProperties: false,
        properties: {
            enabled_services: { type: "array", description: "Units to start at boot", items: { type: "string" } },
            disabled_services: { type: "array", description: "Units whose links are removed", items: { type: "string" } },
        },
    },
    example: { type: "io.weldr.systemd", options: { enabled_services: ["sshd"] } },
};
function io_weldr_systemd_run({ tree, options }) {
    for (const name of options.enabled_services ?? [])
        enableUnit(tree, name);
    for (const name of options.disabled_services ?? [])
        disableUnit(tree, name);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.anaconda.js

const org_osbuild_anaconda_meta = {
    summary: "Configure which modules the Anaconda installer has",
    description: "Writes `/etc/anaconda/conf.d/90-osbuild.conf`. Other options are written to the section `[Anaconda]` as they are.",
    options: {
        additionalProperties: true,
        properties: {
            "kickstart-modules": {
                type: "array",
                description: "Modules that may be in a kickstart (former name)",
                minItems: 1,
                items: { type: "string" },
            },
            "activatable-modules": { type: "array", description: "Modules to have", minItems: 1, items: { type: "string" } },
            "forbidden-modules": { type: "array", description: "Modules not to have", minItems: 1, items: { type: "string" } },
            "optional-modules": { type: "array", description: "Modules that may be missing", minItems: 1, items: { type: "string" } },
        },
    },
    example: { type: "org.osbuild.anaconda", options: { "activatable-modules": ["org.fedoraproject.Anaconda.Modules.Users"] } },
};
const folder = "/etc/anaconda/conf.d";
function org_osbuild_anaconda_run({ tree, options }) {
    const lines = Object.entries(options).flatMap(([name, modules]) => {
        if (!Array.isArray(modules))
            throw new stage/* StageFailure */.B(`Cannot configure '${name}': give a list`);
        return [`${name.replaceAll("-", "_")}=`, ...modules.map((module) => `    ${module}`)];
    });
    tree.makeDirectory(folder, { parents: true });
    tree.write(`${folder}/90-osbuild.conf`, ["", "# osbuild customizations", "", "[Anaconda]", ...lines, ""].join("\n"));
}

// EXTERNAL MODULE: ./src/modules/apt.js + 2 modules
var modules_apt = __webpack_require__(63221);
;// CONCATENATED MODULE: ./src/modules/dpkg.js




const statusFile = "/var/lib/dpkg/status";
/** Whether a tree has a Debian package database with something in it. */
function hasPackages(tree) {
    return (tree.findText(statusFile) ?? "") !== "";
}
/** Installs the packages and configures them; throws with the names of those whose scripts failed. */
async function installPackages(host, set) {
    const { tree } = host;
    const before = { kernels: listKernels(tree), keys: listHostKeys(tree), machineId: tree.findText("/etc/machine-id") };
    const policy = tree.findText(policyFile);
    const essential = hasPackages(tree) ? [] : set.essential;
    if (essential.length > 0)
        await bootstrap(host, set);
    else
        tree.write(policyFile, refuseServices, { mode: 0o755 });
    const rest = set.files.filter((file) => !essential.includes(file));
    if (rest.length > 0)
        await dpkg(host, set, ["--force-depends", "--unpack"], rest);
    await dpkg(host, set, ["--configure", "--pending"]);
    if (policy === undefined)
        tree.remove(policyFile);
    else
        tree.write(policyFile, policy);
    await makeInitramfs(host, listKernels(tree).filter((name) => !before.kernels.includes(name)));
    tidy(tree, before);
}
/** What the tree's dpkg says is installed, sorted by name. */
function listInstalled(tree) {
    return readStatus(tree)
        .filter(({ status }) => status.endsWith(" installed"))
        .map(({ name, version, arch }) => ({ name, version, arch }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function readStatus(tree) {
    const stanzas = (tree.findText(statusFile) ?? "").split(/\n\n+/).filter((text) => text.trim() !== "");
    return stanzas.map((text) => {
        const field = (key) => new RegExp(`^${key}: (.*)$`, "m").exec(text)?.[1] ?? "";
        return { name: field("Package"), version: field("Version"), arch: field("Architecture"), status: field("Status") };
    });
}
const policyFile = "/usr/sbin/policy-rc.d";
const refuseServices = "#!/bin/sh\nexit 101\n";
const quietEnvironment = {
    DEBIAN_FRONTEND: "noninteractive",
    DEBCONF_NONINTERACTIVE_SEEN: "true",
    LC_ALL: "C",
    INITRD: "No", // hooks of kernel packages leave the initramfs to us
    RUNLEVEL: "1",
};
async function bootstrap(host, set) {
    const { tree } = host;
    mergeUsr(tree, set.architecture);
    await extract(host, set);
    for (const name of ["info", "updates", "triggers", "alternatives", "parts"])
        tree.makeDirectory(`/var/lib/dpkg/${name}`, { parents: true });
    for (const name of ["status", "available"])
        tree.write(`/var/lib/dpkg/${name}`, "");
    tree.write("/var/lib/dpkg/arch", `${set.architecture}\n`);
    tree.write(policyFile, refuseServices, { mode: 0o755 });
    await dpkg(host, set, ["--force-depends", "--install"], set.essential);
}
/** Folders of the root are links into /usr, as on every Debian since 2019. */
function mergeUsr(tree, architecture) {
    const libraries = ["amd64", "ppc64el", "loong64"].includes(architecture) ? ["lib64"] : [];
    for (const name of ["bin", "sbin", "lib", ...libraries]) {
        tree.makeDirectory(`/usr/${name}`, { parents: true });
        if (tree.find(`/${name}`) === undefined)
            tree.symlink(`usr/${name}`, `/${name}`);
    }
}
/** Unpacks the files of the essential packages, on all processors: decompression is what takes the time. */
async function extract({ tree, exec }, { folder, essential }) {
    const waiting = [...essential];
    const workers = Array.from({ length: (0,external_node_os_.availableParallelism)() }, async () => {
        for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
            await exec("sh", ["-c", unpack, "sh", `${folder}/${file}`, tree.path]);
        }
    });
    await Promise.all(workers);
    // A folder of several packages has the time of whichever came last: they are all given the time of the build, which a source-epoch replaces.
    await exec("find", [tree.path, "-type", "d", "-exec", "touch", "--no-dereference", "{}", "+"]);
}
/** `dpkg-deb --extract` would replace the links of a merged /usr by folders. */
const unpack = 'dpkg-deb --fsys-tarfile "$1" | tar --extract --directory "$2" --keep-directory-symlink';
async function dpkg(host, set, action, files = []) {
    const shown = "/run/packages";
    const flags = ["--log=/dev/null", "--force-unsafe-io", "--force-confdef", "--force-confold"];
    const paths = files.map((file) => `${shown}/${(0,external_node_path_.basename)(file)}`);
    try {
        await (0,run_in_tree/* runInTree */.DB)(host, "dpkg", [...flags, ...action, ...paths], {
            scratch: true,
            binds: { [shown]: set.folder },
            env: quietEnvironment,
        });
    }
    catch (error) {
        const failed = readStatus(host.tree).filter(({ status }) => /half-|unpacked|triggers/.test(status));
        if (failed.length === 0 || action.includes("--unpack"))
            throw error;
        throw new stage/* StageFailure */.B(`Cannot install ${failed.map(({ name }) => `'${name}'`).join(", ")}: see what dpkg says above`);
    }
}
function listKernels(tree) {
    return tree
        .list("/boot")
        .filter((name) => name.startsWith("vmlinuz-"))
        .map((name) => name.slice("vmlinuz-".length));
}
function listHostKeys(tree) {
    return tree.list("/etc/ssh").filter((name) => /^ssh_host_.*_key(\.pub)?$/.test(name));
}
async function makeInitramfs(host, kernels) {
    if (!host.tree.has("/usr/sbin/update-initramfs"))
        return;
    for (const version of kernels) {
        if (host.tree.has(`/boot/initrd.img-${version}`))
            continue;
        await (0,run_in_tree/* runInTree */.DB)(host, "update-initramfs", ["-c", "-k", version], { scratch: true, env: { LC_ALL: "C" } });
    }
    linkInitramfs(host.tree);
}
/** Kernel packages keep /vmlinuz as a link to the newest kernel, and /initrd.img too where there already is one. */
function linkInitramfs(tree) {
    for (const suffix of ["", ".old"]) {
        if (!tree.find(`/vmlinuz${suffix}`)?.isSymbolicLink())
            continue;
        const kernel = (0,external_node_path_.basename)(tree.resolve(`/vmlinuz${suffix}`));
        const target = `boot/${kernel.replace("vmlinuz-", "initrd.img-")}`;
        if (tree.has(`/${target}`))
            tree.symlink(target, `/initrd.img${suffix}`, { replace: true });
    }
}
const leftovers = [
    "/var/cache/ldconfig/aux-cache",
    "/var/log/alternatives.log",
    "/var/log/bootstrap.log",
    "/var/log/dpkg.log",
    "/var/log/fontconfig.log",
    "/var/lib/dpkg/status-old",
    "/var/lib/dpkg/available-old",
    "/var/lib/dpkg/diversions-old",
    "/var/lib/dpkg/statoverride-old",
    "/var/cache/debconf/config.dat-old",
    "/var/cache/debconf/passwords.dat-old",
    "/var/cache/debconf/templates.dat-old",
    ...["passwd", "group", "shadow", "gshadow", "subuid", "subgid"].map((name) => `/etc/${name}-`),
];
/** Removes what only this install explains: logs, backups, and the identity of one machine (machine id, host keys). */
function tidy(tree, before) {
    for (const path of leftovers)
        tree.remove(path);
    if (before.machineId === undefined && tree.isFile("/etc/machine-id")) {
        tree.write("/etc/machine-id", "");
        tree.remove("/var/lib/dbus/machine-id");
    }
    const fresh = listHostKeys(tree).filter((name) => !before.keys.includes(name));
    for (const name of fresh)
        tree.remove(`/etc/ssh/${name}`);
    if (fresh.length > 0)
        makeKeysAtBoot(tree);
}
/** Every machine makes host keys of its own, before its ssh server starts. */
function makeKeysAtBoot(tree) {
    const unit = "/etc/systemd/system/ssh-host-keys.service";
    const wants = "/etc/systemd/system/multi-user.target.wants";
    if (!tree.isDirectory("/etc/systemd/system"))
        return;
    tree.write(unit, [
        "[Unit]",
        "Description=Make the host keys of the ssh server",
        "Before=ssh.service",
        "ConditionPathExistsGlob=!/etc/ssh/ssh_host_*_key",
        "",
        "[Service]",
        "Type=oneshot",
        "ExecStart=/usr/bin/ssh-keygen -A",
        "",
        "[Install]",
        "WantedBy=multi-user.target",
        "",
    ].join("\n"));
    tree.makeDirectory(wants, { parents: true });
    tree.symlink(unit, `${wants}/ssh-host-keys.service`, { replace: true });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.apt.js
var org_osbuild_apt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_apt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const org_osbuild_apt_meta = {
    summary: "Install Debian or Ubuntu packages by name",
    description: [
        "Bootstraps an empty tree, or adds to a Debian tree. Names are resolved with the repositories that the host's apt is configured",
        "for (only those of the suite, and only those of the distribution), else with debootstrap's own default for a suite that the host",
        "does not have, or with `repositories`; signatures are always checked.",
        "The result depends on what the repositories hold today: use `org.osbuild.dpkg` with files that a lock names for equal images.",
        "",
        "No service is started; the initramfs is built once, at the end. Logs and backups are removed, the machine id is emptied and host",
        "keys of an ssh server are removed: a unit makes new ones at the first boot of each machine. Reports the installed packages as metadata.",
    ].join("\n"),
    network: true,
    tools: [
        "apt-get",
        "debootstrap",
        "dpkg-deb",
        "gpgv",
        "flock",
        "mount",
        "unshare",
        "/usr/share/keyrings/debian-archive-keyring.gpg",
    ],
    options: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: {
            packages: {
                type: "array",
                minItems: 1,
                description: "Names, each with `=VERSION` where a certain version is wanted",
                items: { type: "string", pattern: "^[a-z0-9][a-z0-9+.-]*[a-z0-9+](:[a-z0-9]+)?(=[A-Za-z0-9.+:~-]+)?$" },
            },
            suite: {
                type: "string",
                pattern: "^[a-z][a-z0-9.-]*$",
                description: "Release to install, such as `bookworm`; that of the build root when absent",
            },
            components: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z][a-z0-9/-]*$" } },
            architecture: {
                type: "string",
                pattern: "^[a-z0-9]+$",
                description: "As Debian names it; that of the build root when absent",
            },
            recommends: { type: "boolean", default: false, description: "Also install what the packages recommend" },
            repositories: {
                type: "array",
                minItems: 1,
                description: "Repositories to use in place of those of the host",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["uris", "suites", "keys"],
                    properties: {
                        uris: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z+]+:\\S+$" } },
                        suites: { type: "array", minItems: 1, items: { type: "string", pattern: "^\\S+$" } },
                        components: { type: "array", items: { type: "string", pattern: "^\\S+$" } },
                        keys: { type: "array", minItems: 1, description: "Armoured OpenPGP keys", items: { type: "string" } },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.apt",
        options: { suite: "bookworm", packages: ["linux-image-amd64", "systemd-sysv", "openssh-server"] },
    },
};
async function org_osbuild_apt_run({ tree, options, exec, log, reportMetadata }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const installed = tree.findText("/var/lib/dpkg/status") ?? "";
        const architecture = options.architecture ?? (await exec("dpkg", ["--print-architecture"], { quiet: true })).stdout.trim();
        const apt = org_osbuild_apt_addDisposableResource(env_1, await (0,modules_apt/* openApt */.G)(exec, { ...options, recommends: options.recommends ?? false, architecture, installed }), true);
        await apt.update();
        const choice = await apt.choose(options.packages, { isEmpty: installed === "" });
        await apt.download(choice);
        const { archives, essential } = choice;
        log(`Installing ${archives.length} packages`);
        const files = archives.map(({ file }) => file);
        await installPackages({ tree, exec, log }, { folder: apt.archives, files, essential: essential.map(({ file }) => file), architecture });
        reportMetadata({ packages: listInstalled(tree) });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = org_osbuild_apt_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.authconfig.js

const org_osbuild_authconfig_meta = {
    summary: "Update authentication settings with authconfig",
    description: "Runs the tree's `authconfig --updateall` and removes the backups that this makes.",
    options: { additionalProperties: false },
    tools: ["unshare"],
    example: { type: "org.osbuild.authconfig" },
};
async function org_osbuild_authconfig_run(context) {
    await (0,run_in_tree/* runInTree */.DB)(context, "/usr/sbin/authconfig", ["--nostart", "--updateall"]);
    context.tree.removeTree("/var/lib/authselect/backups");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.authselect.js
const org_osbuild_authselect_meta = {
    summary: "Choose where users and authentication come from",
    description: "Runs the tree's `authselect`; files that are there are replaced without a backup.",
    options: {
        additionalProperties: false,
        required: ["profile"],
        properties: {
            profile: { type: "string", description: "Profile to choose" },
            features: { type: "array", description: "Features of the profile to switch on", minItems: 1, items: { type: "string" } },
        },
    },
    tools: ["chroot"],
    example: { type: "org.osbuild.authselect", options: { profile: "sssd", features: ["with-sudo"] } },
};
async function org_osbuild_authselect_run({ chroot, options }) {
    await chroot("/usr/bin/authselect", ["select", "--force", "--nobackup", options.profile, ...(options.features ?? [])]);
}

;// CONCATENATED MODULE: ./src/modules/disk/efi-files.js


/**
 * The files that firmware starts from a removable medium, gathered from a system: shim, GRUB and what they need, all in `EFI/BOOT`.
 * What would install boot entries into the firmware is left out.
 */
/** Gathers the files of a system into a new folder, which then holds `BOOT`. */
async function gatherEfiFiles(exec, system, target) {
    target.makeDirectory("/", { parents: true });
    for (const source of requireEfiFolders(system))
        await exec("cp", ["-a", `${system.resolve(source)}/.`, target.path]);
    const vendor = requireVendor(target, "/");
    removeMatching(target, "BOOT", /^fb.*\.efi$/);
    removeMatching(target, vendor, /^BOOT.*\.CSV$/);
    removeMatching(target, vendor, /^shim.*\.efi$/);
    for (const name of target.list(vendor))
        target.rename(external_node_path_.posix.join(vendor, name), external_node_path_.posix.join("BOOT", name));
    target.removeTree(vendor);
}
/** Name of the vendor's folder that a system has beside `EFI/BOOT`: `fedora`, `redhat`. */
function findEfiVendor(system) {
    const [folder = ""] = requireEfiFolders(system);
    return requireVendor(system, folder);
}
function requireVendor(tree, folder) {
    const vendors = tree.list(folder).filter((name) => name !== "BOOT");
    const [vendor] = vendors;
    if (vendor === undefined || vendors.length > 1)
        throw new stage/* StageFailure */.B(`Cannot gather EFI files: vendors are '${vendors.join("', '")}', not one`);
    return vendor;
}
/** Folders `EFI` of a system: of the packages of shim and GRUB, of bootupd, or of the mounted EFI system partition. */
function requireEfiFolders(system) {
    const inside = (folder) => system.list(folder).map((name) => external_node_path_.posix.join(folder, name));
    const packages = inside("/usr/lib/efi")
        .flatMap(inside)
        .map((folder) => external_node_path_.posix.join(folder, "EFI"));
    const present = packages.filter((path) => system.isDirectory(path));
    if (present.length === 2)
        return present;
    if (present.length > 0)
        throw new stage/* StageFailure */.B(`Cannot gather EFI files: ${present.length} folders in '/usr/lib/efi', not one of shim and one of GRUB`);
    const other = ["/usr/lib/bootupd/updates/EFI", "/boot/efi/EFI"].find((path) => system.isDirectory(path));
    if (other === undefined)
        throw new stage/* StageFailure */.B("Cannot gather EFI files: the build root has none in '/usr/lib/efi', of bootupd or in '/boot/efi'");
    return [other];
}
function removeMatching(tree, folder, pattern) {
    const names = tree.list(folder).filter((name) => pattern.test(name));
    if (names.length === 0)
        throw new stage/* StageFailure */.B(`Cannot gather EFI files: nothing in '${folder}' is named ${pattern.source}`);
    for (const name of names)
        tree.remove(external_node_path_.posix.join(folder, name));
}

;// CONCATENATED MODULE: ./src/modules/disk/truncate-size.js



const units = "KMGTPE";
/** Gives an open file a size as `truncate --size` does. */
function resizeFile(descriptor, size) {
    const bytes = parseTruncateSize(size)((0,external_node_fs_.fstatSync)(descriptor).size);
    try {
        (0,external_node_fs_.ftruncateSync)(descriptor, bytes);
    }
    catch (error) {
        throw new stage/* StageFailure */.B(`Cannot make the file ${bytes} bytes long: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Reads a size as `truncate --size` does; answers what makes a new size of the old one. */
function parseTruncateSize(text) {
    const match = /^\s*([-+<>/%]?)\s*(\d+)(?:([kKmMgGtTPE])(iB|B)?)?$/.exec(text);
    if (match === null)
        throw new stage/* StageFailure */.B(`Cannot read the size '${text}': use bytes, or a unit as in '10G'`);
    const [, relation, digits = "", unit, suffix] = match;
    const power = unit === undefined ? 0 : units.indexOf(unit.toUpperCase()) + 1;
    const bytes = Number(digits) * (suffix === "B" ? 1000 : 1024) ** power;
    if (!Number.isSafeInteger(bytes))
        throw new stage/* StageFailure */.B(`Cannot use the size '${text}': it is too large`);
    if (bytes === 0 && (relation === "/" || relation === "%"))
        throw new stage/* StageFailure */.B(`Cannot use the size '${text}': division by zero`);
    return changeOf(relation ?? "", bytes);
}
function changeOf(relation, bytes) {
    switch (relation) {
        case "+":
            return (old) => old + bytes;
        case "-":
            return (old) => Math.max(old - bytes, 0);
        case "<":
            return (old) => Math.min(old, bytes);
        case ">":
            return (old) => Math.max(old, bytes);
        case "/":
            return (old) => Math.floor(old / bytes) * bytes;
        case "%":
            return (old) => Math.ceil(old / bytes) * bytes;
        default:
            return () => bytes;
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.bfb.js
var org_osbuild_bfb_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_bfb_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










const anyInput = { type: "object", additionalProperties: true };
const org_osbuild_bfb_files = (name) => ({
    type: "org.osbuild.files",
    origin: "org.osbuild.pipeline",
    references: { "name:live": { file: name } },
});
const org_osbuild_bfb_meta = {
    summary: "Make a BlueField boot stream",
    description: "Packs kernel, initramfs and, with the input `rootfs`, a root filesystem with GRUB and shim of the build root into an image that an NVIDIA BlueField DPU boots.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the boot stream" },
            kernel_args: {
                type: "array",
                description: "Kernel command line",
                items: { type: "string" },
                default: ["console=hvc0", "console=ttyAMA0", "earlycon=pl011,0x13010000"],
            },
            capsule: { type: "string", description: "Firmware update to go along, a path in the build root" },
            boot_path: { type: "string", description: "UEFI path that is booted" },
            boot_desc: { type: "string", description: "Name of the boot entry" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["kernel", "initramfs"],
        properties: { kernel: anyInput, initramfs: anyInput, rootfs: anyInput },
    },
    tools: ["mlx-mkbfb", "mkfs.vfat", "mcopy"],
    example: {
        type: "org.osbuild.bfb",
        inputs: { kernel: org_osbuild_bfb_files("vmlinuz"), initramfs: org_osbuild_bfb_files("initramfs.img") },
        options: { filename: "system.bfb" },
    },
};
const defaultArguments = ["console=hvc0", "console=ttyAMA0", "earlycon=pl011,0x13010000"];
const firmware = "/lib/firmware/mellanox/boot";
async function org_osbuild_bfb_run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { tree, options, inputs, exec } = context;
        const target = requireOutputPath(tree, options.filename);
        const scratch = org_osbuild_bfb_addDisposableResource(env_1, makeScratch(tree.path), false);
        const content = new modules_tree/* Tree */.PH(external_node_path_.posix.join(scratch.path, "content"));
        const boot = content.resolve("/EFI/BOOT");
        await gatherEfiFiles(exec, new modules_tree/* Tree */.PH("/"), new modules_tree/* Tree */.PH(external_node_path_.posix.dirname(boot)));
        content.write("/EFI/BOOT/grub.cfg", formatConfig(options.kernel_args ?? defaultArguments));
        copyFileTo(requireInputFile(inputs, "kernel"), external_node_path_.posix.join(boot, "vmlinuz"));
        copyFileTo(requireInputFile(inputs, "initramfs"), external_node_path_.posix.join(boot, "initramfs.img"));
        if (inputs.rootfs !== undefined)
            appendFile(requireInputFile(inputs, "rootfs"), external_node_path_.posix.join(boot, "initramfs.img"));
        const ramdisk = await makeRamdisk(context, new modules_tree/* Tree */.PH(scratch.path), content);
        const path = options.boot_path ?? "VenHw(F019E406-8C9C-11E5-8797-001ACA00BFC4)/EFI/BOOT/BOOTAA64.EFI";
        await exec("mlx-mkbfb", [
            ...["--ramdisk", ramdisk, "--capsule", options.capsule ?? `${firmware}/capsule/boot_update2.cap`],
            ...["--boot-path", `=${path}`, "--boot-desc", `=${options.boot_desc ?? "Linux via EFI+GRUB"}`],
            ...[`${firmware}/default.bfb`, target],
        ]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_bfb_disposeResources(env_1);
    }
}
/** The filesystem firmware reads; its size is a whole number of sectors, as firmware takes the sector size from it. */
async function makeRamdisk({ exec, id, sourceEpoch }, scratch, content) {
    const sizeBytes = measureTree(content) + 2 * 1024 * 1024;
    {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = org_osbuild_bfb_addDisposableResource(env_2, openOutput(scratch, "ramdisk.img", "empty"), false);
            resizeFile(file.descriptor, String(sizeBytes));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            org_osbuild_bfb_disposeResources(env_2);
        }
    }
    const image = scratch.resolve("ramdisk.img");
    const clock = clockEnvironment(sourceEpoch);
    const serial = deriveUuid(id, "ramdisk").slice(0, 8);
    await exec("mkfs.vfat", ["-I", "--mbr=n", "-i", serial, "-n", "EFI-SYSTEM", image], { env: clock });
    await copyIntoFat(exec, { image, offsetBytes: 0, sizeBytes }, content, clock);
    return image;
}
function formatConfig(kernelArguments) {
    return [
        "",
        "set timeout=5",
        "set default=0",
        "",
        'menuentry "RHCOS Live" {',
        `    linux /EFI/BOOT/vmlinuz ${kernelArguments.join(" ")}`,
        "    initrd /EFI/BOOT/initramfs.img",
        "}",
        "",
    ].join("\n");
}

;// CONCATENATED MODULE: ./src/modules/drop-in.js

/** Writes a configuration file, its folder made when missing. An existing file is replaced, or refused with `exclusive`. */
function writeDropIn(tree, path, text, options = {}) {
    tree.makeDirectory(external_node_path_.posix.dirname(`/${path}`), { parents: true });
    tree.write(path, text, options);
}

;// CONCATENATED MODULE: ./src/modules/toml.js
/** TOML as tomli-w writes it: values before tables, lists one entry a line, an empty line before each table. */
/** A number or date as it stood in a document. */
class TomlNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** Text of a document. */
function formatToml(document) {
    return formatTable(document, "", false).join("\n");
}
/** The blocks of a table and those below it. */
function formatTable(table, name, inList) {
    const entries = Object.entries(table).filter((entry) => entry[1] !== undefined);
    const plain = entries.filter(([, value]) => !isTable(value) && !isTableList(value));
    const nested = entries.filter(([, value]) => isTable(value) || isTableList(value));
    const header = inList ? `[[${name}]]\n` : name !== "" && (plain.length > 0 || nested.length === 0) ? `[${name}]\n` : "";
    const block = header + plain.map(([key, value]) => `${formatKey(key)} = ${toml_formatValue(value, 0)}\n`).join("");
    const below = nested.flatMap(([key, value]) => {
        const path = name === "" ? formatKey(key) : `${name}.${formatKey(key)}`;
        return isTable(value)
            ? formatTable(value, path, false)
            : value.flatMap((one) => formatTable(one, path, true));
    });
    return block === "" ? below : [block, ...below];
}
function isTable(value) {
    return typeof value === "object" && !Array.isArray(value) && !(value instanceof TomlNumber);
}
/** Lists of tables get blocks of their own, unless each is short enough for one line. */
function isTableList(value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isTable))
        return false;
    return !value.every((table) => {
        const text = `    ${toml_formatValue(table, 1)},`;
        return text.length <= 100 && !text.includes("\n");
    });
}
function toml_formatValue(value, depth) {
    if (typeof value === "string")
        return formatString(value);
    if (value instanceof TomlNumber)
        return value.source;
    if (typeof value !== "object")
        return String(value);
    if (isTable(value))
        return formatInlineTable(value);
    if (value.length === 0)
        return "[]";
    const indent = "    ".repeat(depth + 1);
    return `[\n${value.map((one) => `${indent}${toml_formatValue(one, depth + 1)},\n`).join("")}${"    ".repeat(depth)}]`;
}
function formatInlineTable(table) {
    const entries = Object.entries(table).map(([key, value]) => `${formatKey(key)} = ${toml_formatValue(value ?? "", 0)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function formatKey(key) {
    return /^[\w-]+$/.test(key) ? key : formatString(key);
}
function formatString(text) {
    const short = { "\b": "\\b", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\" };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
    const escaped = text.replace(/["\\\u0000-\u0008\u000a-\u001f\u007f]/g, (char) => {
        return short[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.bootc.install.config.js


const org_osbuild_bootc_install_config_meta = {
    summary: "Configure how bootc installs the image",
    description: "Writes a TOML file in `/usr/lib/bootc/install`. bootc merges the files there in the order of their names.",
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the file" },
            config: {
                type: "object",
                description: "Content of the file",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    install: {
                        type: "object",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            filesystem: {
                                type: "object",
                                additionalProperties: false,
                                required: ["root"],
                                properties: {
                                    root: {
                                        type: "object",
                                        additionalProperties: false,
                                        required: ["type"],
                                        properties: { type: { type: "string" } },
                                    },
                                },
                            },
                            kargs: { type: "array", description: "Further kernel arguments", items: { type: "string" } },
                            block: {
                                type: "array",
                                description: "Supported ways to install to a disk",
                                items: { type: "string", enum: ["direct", "tmp2-luks"] },
                            },
                            ostree: {
                                type: "object",
                                description: "Options of the ostree repository",
                                additionalProperties: false,
                                properties: {
                                    "bls-append-except-default": { type: "string", description: "Arguments for all boot entries but the default" },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.bootc.install.config",
        options: { filename: "20-image.toml", config: { install: { filesystem: { root: { type: "xfs" } }, kargs: ["quiet"] } } },
    },
};
function org_osbuild_bootc_install_config_run({ tree, options }) {
    writeDropIn(tree, `/usr/lib/bootc/install/${options.filename}`, formatToml({ ...options.config }));
}

;// CONCATENATED MODULE: ./src/modules/containers.js




/** The images of the input `images`; each list in `manifest-lists` must belong to one of them. */
async function listImages(exec, inputs) {
    const input = inputs.images;
    const archives = Object.entries((input?.data.archives ?? {}));
    if (input === undefined || archives.length === 0)
        throw new stage/* StageFailure */.B("The input 'images' has no container image");
    const lists = readManifestLists(inputs["manifest-lists"]);
    const unused = new Set(lists.values());
    const images = [];
    for (const [checksum, { format, name, storage }] of archives) {
        const path = (0,external_node_path_.join)(input.path, format === "containers-storage" ? "storage" : checksum);
        const manifestList = format === "dir" ? lists.get(await digestOf(exec, path)) : undefined;
        if (manifestList !== undefined)
            unused.delete(manifestList);
        images.push({ checksum, path, format, name, driver: storage?.driver ?? "overlay", manifestList });
    }
    if (unused.size > 0)
        throw new stage/* StageFailure */.B(`Cannot use the manifest lists ${[...unused].join(", ")}: no image belongs to them`);
    return images;
}
/** The one image of the input `images`. */
async function requireImage(exec, inputs) {
    const [image, second] = await listImages(exec, inputs);
    if (image === undefined || second !== undefined)
        throw new stage/* StageFailure */.B("The input 'images' must have exactly one container image");
    return image;
}
/** Digests of single images, each with the file of the list that has it. */
function readManifestLists(input) {
    const files = Object.keys((input?.data.files ?? {})).map((name) => (0,external_node_path_.join)(input?.path ?? "", name));
    const entries = files.flatMap((path) => {
        const { manifests } = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        return manifests.map(({ digest }) => [digest, path]);
    });
    return new Map(entries);
}
async function digestOf(exec, path) {
    const { stdout } = await exec("skopeo", ["manifest-digest", (0,external_node_path_.join)(path, "manifest.json")], { quiet: true });
    return stdout.trim();
}
/** Opens an image for reading. */
async function openImage(exec, image) {
    if (image.format === "containers-storage")
        return openStorage(image);
    if (!["dir", "oci-archive"].includes(image.format))
        throw new stage/* StageFailure */.B(`Cannot read container images of the format '${image.format}'`);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "image-"));
    const path = (0,external_node_path_.join)(folder, "image");
    if (image.manifestList === undefined)
        (0,external_node_fs_.symlinkSync)(image.path, path); // a checksum has a colon, which programs take for a tag
    else
        await copyWithList(exec, image.path, path, image.manifestList);
    return {
        reference: `${image.format}:${path}`,
        mounts: [],
        podmanArgs: [],
        [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(folder, { recursive: true }),
    };
}
const hostStorage = "/run/osbuild/containers/storage";
const emptyStorage = "/run/osbuild/containers/storage2";
/** With overlay the host's storage is only looked into; what programs write goes to an empty one. */
function openStorage({ path, driver, checksum }) {
    const id = checksum.split(":")[1] ?? checksum;
    const overlay = driver === "overlay";
    const place = overlay
        ? `${driver}@${emptyStorage}+/run/containers/storage:additionalimagestore=${hostStorage}`
        : `${driver}@${hostStorage}+/run/containers/storage`;
    return {
        reference: `containers-storage:[${place}]${id}`,
        mounts: [{ source: path, target: hostStorage }],
        podmanArgs: [...(overlay ? [`--root=${emptyStorage}`] : []), `--imagestore=${hostStorage}`],
        [Symbol.dispose]: () => { },
    };
}
/** A copy of an image in which the list stands where the manifest was, and the manifest under its digest. */
async function copyWithList(exec, source, target, list) {
    (0,external_node_fs_.cpSync)(source, target, { recursive: true, dereference: true });
    const manifest = (0,external_node_path_.join)(target, "manifest.json");
    if (!(0,external_node_fs_.existsSync)(manifest))
        throw new stage/* StageFailure */.B(`Cannot read the container image in '${source}': it has no manifest.json`);
    const digest = await digestOf(exec, target);
    (0,external_node_fs_.renameSync)(manifest, (0,external_node_path_.join)(target, `${digest.replace(/^.*:/, "")}.manifest.json`));
    (0,external_node_fs_.cpSync)(list, manifest);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.bootc.install-to-filesystem.js
var org_osbuild_bootc_install_to_filesystem_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_bootc_install_to_filesystem_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const org_osbuild_bootc_install_to_filesystem_meta = {
    summary: "Install a bootable container image",
    description: "Runs `bootc install to-filesystem` of the build root with the one image of the input `images`, onto the mounted filesystems.",
    options: {
        additionalProperties: false,
        properties: {
            "root-ssh-authorized-keys": {
                type: "array",
                description: "Public SSH keys that may log in as root",
                items: { type: "string" },
            },
            "kernel-args": { type: "array", description: "Kernel arguments", items: { type: "string" } },
            "target-imgref": { type: "string", description: "Image to update from" },
            stateroot: { type: "string", description: "Name of the stateroot" },
            "root-mount-spec": { type: "string", description: "How the root filesystem is found; empty for no argument at all" },
            "boot-mount-spec": { type: "string", description: "How the filesystem of /boot is found; empty for no argument at all" },
            "bootupd-skip-boot-uuid": { type: "boolean", description: "Do not have bootupd write UUIDs" },
            bootloader: { type: "string", description: "Boot loader to install", enum: ["grub", "systemd", "none"] },
            composefs: { type: "boolean", description: "Use the composefs backend", default: "false" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["images"],
        properties: { images: { type: "object", additionalProperties: true } },
    },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["bootc", "unshare"],
    example: {
        type: "org.osbuild.bootc.install-to-filesystem",
        options: { "kernel-args": ["console=ttyS0"], "target-imgref": "quay.io/example/os:latest" },
        inputs: {
            images: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
    },
};
/** The composefs backend makes loop devices and looks for their partitions. */
const org_osbuild_bootc_install_to_filesystem_devices = [
    { source: "devtmpfs", target: "/dev", fileSystem: "devtmpfs" },
    { source: "tmpfs", target: "/dev/shm", fileSystem: "tmpfs" },
];
async function org_osbuild_bootc_install_to_filesystem_run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, options, exec, mountRoot } = context;
        const source = org_osbuild_bootc_install_to_filesystem_addDisposableResource(env_1, await openImage(exec, await requireImage(exec, inputs)), false);
        const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "bootc-"));
        try {
            const args = ["install", "to-filesystem", "--source-imgref", source.reference, "--skip-fetch-check", "--generic-image"];
            const argv = [...args, ...writeKeys(options, scratch), ...listFlags(options), mountRoot.path];
            const env = { BOOTC_SKIP_SELINUX_HOST_CHECK: "true" }; // the host need not run SELinux for the image to
            await (0,run_in_tree/* runMountedOn */.DA)(context, [...source.mounts, ...org_osbuild_bootc_install_to_filesystem_devices], "bootc", argv, { env });
        }
        finally {
            (0,external_node_fs_.rmSync)(scratch, { recursive: true });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_bootc_install_to_filesystem_disposeResources(env_1);
    }
}
function writeKeys({ "root-ssh-authorized-keys": keys = [] }, folder) {
    if (keys.length === 0)
        return [];
    const path = (0,external_node_path_.join)(folder, "authorized_keys");
    (0,external_node_fs_.writeFileSync)(path, keys.map((key) => `${key}\n`).join(""));
    return ["--root-ssh-authorized-keys", path];
}
function listFlags(options) {
    const spec = (name) => {
        const value = options[name];
        if (value === undefined)
            return [];
        return value === "" ? [`--${name}=`] : [`--${name}`, value];
    };
    return [
        ...(options["kernel-args"] ?? []).flatMap((one) => ["--karg", one]),
        ...(options["target-imgref"] ? ["--target-imgref", options["target-imgref"]] : []),
        ...(options.stateroot ? ["--stateroot", options.stateroot] : []),
        ...spec("root-mount-spec"),
        ...spec("boot-mount-spec"),
        ...(options["bootupd-skip-boot-uuid"] ? ["--bootupd-skip-boot-uuid"] : []),
        ...(options.bootloader ? ["--bootloader", options.bootloader] : []),
        ...(options.composefs ? ["--composefs-backend"] : []),
    ];
}

;// CONCATENATED MODULE: ./stages/org.osbuild.bootctl.install.root.js
const org_osbuild_bootctl_install_root_meta = {
    summary: "Install systemd-boot",
    description: "Runs `bootctl install` of the build root on a mounted filesystem or the tree, without touching EFI variables.",
    options: {
        additionalProperties: false,
        required: ["root"],
        properties: {
            root: {
                description: "The root filesystem, as `mount://NAME/` or `tree:///`",
                oneOf: [
                    { type: "string", pattern: "^mount://[^/]+/" },
                    { type: "string", pattern: "^tree:///" },
                ],
            },
            "esp-path": { type: "string", description: "Path of the EFI system partition" },
            "boot-path": { type: "string", description: "Path of the extended boot loader partition" },
            "relax-esp-checks": { type: "boolean", description: "Do not check that the EFI system partition is one", default: false },
            "random-seed": { type: "string", description: "Whether to write a random seed", enum: ["yes", "no"] },
            "make-entry-directory": { type: "string", description: "Whether to make a folder for boot entries", enum: ["yes", "no"] },
            "entry-token": {
                type: "string",
                description: "What boot entries are named after",
                enum: ["auto", "machine-id", "os-id", "os-image-id"],
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["bootctl"],
    example: {
        type: "org.osbuild.bootctl.install.root",
        options: { root: "mount://root/", "esp-path": "/boot/efi", "random-seed": "no" },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
    },
};
const passedOn = ["random-seed", "make-entry-directory", "entry-token", "esp-path", "boot-path"];
async function org_osbuild_bootctl_install_root_run({ options, exec, locate }) {
    const { root, path } = locate(options.root);
    const args = passedOn.flatMap((name) => (options[name] ? [`--${name}`, options[name]] : []));
    const env = options["relax-esp-checks"] ? { SYSTEMD_RELAX_ESP_CHECKS: "1" } : {};
    await exec("bootctl", ["install", "--no-variables", "--root", root.resolve(path), ...args], { env });
}

;// CONCATENATED MODULE: ./src/modules/boot-iso.js





const system = new modules_tree/* Tree */.PH("/");
/** Copies a file of the build root. */
function copyFromSystem(tree, source, target, mode) {
    const found = system.find(source);
    if (found === undefined)
        throw new stage/* StageFailure */.B(`Cannot make the ISO boot: the build root has no '${source}'`);
    tree.write(target, system.readBytes(source), { mode: mode ?? found.mode & 0o7777 });
}
/** Copies kernel and initramfs of a version under the names that boot menus use. */
function copyKernel(tree, source, version, folder) {
    tree.write(`${folder}/vmlinuz`, source.readBytes(`/boot/vmlinuz-${version}`));
    tree.write(`${folder}/initrd.img`, source.readBytes(`/boot/initramfs-${version}.img`));
}
function fillTemplate({ tree, templates, names }, name, target) {
    const text = system.findText(`${templates}/${name}`);
    if (text === undefined)
        throw new stage/* StageFailure */.B(`Cannot make the ISO boot: the build root has no '${templates}/${name}'`);
    tree.write(target, text.replace(/@([A-Z]+)@/g, (whole, key) => names[key] ?? whole));
}
/** Where distributions have the files of ISOLINUX: Fedora, Debian. */
const loaderFolders = ["/usr/share/syslinux", "/usr/lib/ISOLINUX", "/usr/lib/syslinux/modules/bios"];
/** Copies a file of ISOLINUX. */
function copyLoader(tree, name, target) {
    const folder = loaderFolders.find((one) => system.isFile(`${one}/${name}`)) ?? loaderFolders[0];
    copyFromSystem(tree, `${folder}/${name}`, target, 0o755);
}
/** Makes the ISO boot with ISOLINUX. */
function makeIsolinux(iso, kernelFolder, debug) {
    const { tree, rootfs } = iso;
    const folder = "/isolinux";
    tree.makeDirectory(folder);
    for (const name of ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"]) {
        const source = debug && name === "isolinux.bin" ? "isolinux-debug.bin" : name;
        copyLoader(tree, source, `${folder}/${name}`);
    }
    for (const name of ["isolinux.cfg", "boot.msg", "grub.conf"])
        fillTemplate(iso, name, `${folder}/${name}`);
    tree.write(`${folder}/splash.png`, rootfs.readBytes("/usr/share/anaconda/boot/syslinux-splash.png"));
    for (const name of ["vmlinuz", "initrd.img"])
        tree.link(`${kernelFolder}/${name}`, `${folder}/${name}`);
}
const efiFolder = "/EFI/BOOT";
/** Fills the folder that UEFI looks into. */
function makeEfiFolder(iso, architectures, vendor) {
    const { tree } = iso;
    tree.makeDirectory(`${efiFolder}/fonts`, { parents: true });
    for (const name of architectures.map((one) => one.toLowerCase())) {
        const source = `/boot/efi/EFI/${vendor}`;
        copyFromSystem(tree, `${source}/shim${name}.efi`, `${efiFolder}/BOOT${name.toUpperCase()}.EFI`);
        copyFromSystem(tree, `${source}/mm${name}.efi`, `${efiFolder}/mm${name}.efi`);
        copyFromSystem(tree, `${source}/gcd${name}.efi`, `${efiFolder}/grub${name}.efi`);
    }
    copyFromSystem(tree, "/usr/share/grub/unicode.pf2", `${efiFolder}/fonts/unicode.pf2`);
    fillTemplate(iso, "grub2-efi.cfg", `${efiFolder}/grub.cfg`);
    if (architectures.includes("IA32"))
        tree.write(`${efiFolder}/BOOT.cfg`, tree.read(`${efiFolder}/grub.cfg`));
}
const blockSize = 2048;
/** Makes the image of a FAT filesystem with that folder, just large enough. Nothing is mounted. */
async function makeEfiImage({ tree, exec, sourceEpoch }, target) {
    const files = tree.list(efiFolder).filter((name) => tree.isFile(`${efiFolder}/${name}`));
    const sources = (folder, names) => names.map((name) => tree.resolve(`${folder}/${name}`));
    const fonts = ["unicode.pf2"];
    const sizes = [...files, ...fonts.map((name) => `fonts/${name}`)].map((name) => tree.require(`${efiFolder}/${name}`).size);
    const blocks = [...sizes, blockSize].map((size) => Math.max(1, Math.ceil(size / blockSize))); // the last one: the folder of fonts
    const sizeBytes = blockSize * (256 + blocks.reduce((sum, count) => sum + count, 0));
    tree.write(target, "");
    const image = tree.resolve(target);
    (0,external_node_fs_.truncateSync)(image, sizeBytes);
    const clock = clockEnvironment(sourceEpoch);
    await exec("mkfs.fat", ["-n", "ANACONDA", image], { env: clock });
    const fat = new FatFiles(exec, { image, offsetBytes: 0, sizeBytes }, clock);
    for (const folder of ["/EFI", efiFolder, `${efiFolder}/fonts`])
        await fat.makeFolder(folder);
    await fat.copy(sources(efiFolder, files), efiFolder);
    await fat.copy(sources(`${efiFolder}/fonts`, fonts), `${efiFolder}/fonts`);
}
/** Makes a file with an ext4 filesystem that has all of a tree; holes stay holes. */
async function makeRootImage(exec, source, image, sizeBytes) {
    (0,external_node_fs_.writeFileSync)(image, "");
    (0,external_node_fs_.truncateSync)(image, sizeBytes);
    await exec("mkfs.ext4", ["-q", "-F", "-L", "Anaconda", "-b", "4096", "-m", "0", "-d", source.path, image]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.bootiso.mono.js





const org_osbuild_bootiso_mono_meta = {
    summary: "Make the files of an installer ISO, all in one",
    description: [
        "Makes the layout that Lorax makes: kernel and initramfs in `/images/pxeboot`, the input `rootfs` as an ext4 filesystem inside a squashfs in",
        "`/images/install.img`, and what boots them, with configuration templates of Lorax in the build root. The kernel comes from the input `kernel` where",
        "there is one. Smaller stages (`org.osbuild.isolinux`, `org.osbuild.grub2.iso`, `org.osbuild.squashfs`) do the same one by one.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["product", "kernel", "isolabel"],
        properties: {
            product: {
                type: "object",
                description: "What is installed",
                additionalProperties: false,
                required: ["name", "version"],
                properties: { name: { type: "string" }, version: { type: "string" } },
            },
            kernel: { type: "string", description: "Version of the kernel in `/boot`" },
            isolabel: { type: "string", description: "Volume label of the ISO" },
            efi: {
                type: "object",
                description: "Boot from UEFI",
                additionalProperties: false,
                required: ["architectures", "vendor"],
                properties: {
                    architectures: {
                        type: "array",
                        description: "Architectures of UEFI: `X64`, `IA32`, `AA64`",
                        items: { type: "string" },
                    },
                    vendor: { type: "string", description: "Folder below `/boot/efi/EFI` of the build root" },
                },
            },
            isolinux: {
                type: "object",
                description: "Boot with ISOLINUX",
                additionalProperties: false,
                required: ["enabled"],
                properties: {
                    enabled: { type: "boolean" },
                    debug: { type: "boolean", description: "Use the loader that tells what it does" },
                },
            },
            kernel_opts: { type: "string", description: "Kernel arguments" },
            templates: { type: "string", description: "Folder of Lorax templates", default: "99-generic" },
            rootfs: {
                type: "object",
                description: "About the root filesystem",
                additionalProperties: false,
                properties: {
                    compression: {
                        type: "object",
                        additionalProperties: false,
                        required: ["method"],
                        properties: {
                            method: { enum: ["gzip", "xz", "lz4"] },
                            options: {
                                type: "object",
                                additionalProperties: false,
                                properties: {
                                    bcj: { description: "Filter for machine code", enum: ["x86", "arm", "armthumb", "powerpc", "sparc", "ia64"] },
                                },
                            },
                        },
                    },
                    size: { type: "integer", description: "Size in MiB", default: 3072 },
                },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["rootfs"],
        properties: {
            rootfs: { type: "object", additionalProperties: true },
            kernel: { type: "object", additionalProperties: true },
        },
    },
    tools: ["mkfs.ext4", "mksquashfs", "mkfs.fat", "mcopy"],
    example: {
        type: "org.osbuild.bootiso.mono",
        options: {
            product: { name: "Linux", version: "9" },
            kernel: "6.9.1",
            isolabel: "X",
            efi: { architectures: ["X64"], vendor: "fedora" },
        },
        inputs: { rootfs: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:anaconda-tree"] } },
    },
};
const kernelFolder = "/images/pxeboot";
const org_osbuild_bootiso_mono_mebibyte = 1024 * 1024;
async function org_osbuild_bootiso_mono_run(context) {
    const { tree, inputs, options, exec } = context;
    const { product, isolabel, efi, isolinux, rootfs } = options;
    const source = new modules_tree/* Tree */.PH(inputs.rootfs?.path ?? "");
    if (tree.find("/images") !== undefined)
        throw new stage/* StageFailure */.B("Cannot make the ISO: the tree has '/images' already");
    tree.makeDirectory(kernelFolder, { parents: true });
    copyKernel(tree, inputs.kernel === undefined ? source : new modules_tree/* Tree */.PH(inputs.kernel.path), options.kernel, kernelFolder);
    const boot = {
        tree,
        rootfs: source,
        templates: findTemplates(options),
        names: {
            ...{ VERSION: product.version, PRODUCT: product.name, ISOLABEL: isolabel },
            ROOT: `inst.stage2=hd:LABEL=${isolabel}${options.kernel_opts ? ` ${options.kernel_opts}` : ""}`,
            ...{ KERNELNAME: "vmlinuz", KERNELPATH: `${kernelFolder}/vmlinuz`, INITRDPATH: `${kernelFolder}/initrd.img` },
        },
    };
    if (isolinux?.enabled)
        makeIsolinux(boot, kernelFolder, isolinux.debug ?? false);
    if (efi !== undefined) {
        makeEfiFolder(boot, efi.architectures, efi.vendor);
        await makeEfiImage(context, "/images/efiboot.img");
    }
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tree.path, "tmp")); // on the tree's disk: it is large
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(scratch, "LiveOS"));
        await makeRootImage(exec, source, (0,external_node_path_.join)(scratch, "LiveOS/rootfs.img"), (rootfs?.size ?? 3072) * org_osbuild_bootiso_mono_mebibyte);
        await exec("mksquashfs", [scratch, tree.resolve("/images/install.img"), ...listCompression(rootfs?.compression)]);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
}
function findTemplates({ templates = "99-generic", efi }) {
    return `/usr/share/lorax/templates.d/${templates}/config_files/${efi?.architectures.includes("AA64") ? "aarch64" : "x86"}`;
}
function listCompression(compression) {
    if (compression === undefined)
        return [];
    const options = Object.entries(compression.options ?? {}).flatMap(([name, value]) => [`-X${name}`, String(value)]);
    return ["-comp", compression.method, ...options];
}

;// CONCATENATED MODULE: ./stages/org.osbuild.bootupd.gen-metadata.js

const org_osbuild_bootupd_gen_metadata_meta = {
    summary: "Turn boot files of an OSTree tree into an update for bootupd",
    description: "Runs the `bootupctl` of the tree, which takes the boot loader from `/usr/lib/ostree-boot` over into its own folder.",
    options: { additionalProperties: false },
    format1Options: true,
    tools: ["unshare"],
    example: { type: "org.osbuild.bootupd.gen-metadata" },
};
async function org_osbuild_bootupd_gen_metadata_run(context) {
    await (0,run_in_tree/* runInTree */.DB)(context, "/usr/bin/bootupctl", ["backend", "generate-update-metadata", "/"]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.bootupd.js



const org_osbuild_bootupd_meta = {
    summary: "Install the boot loader with bootupd",
    description: [
        "Runs `bootupctl backend install` of the mounted system (or of one of its OSTree deployments), which puts GRUB on the filesystems for UEFI and, with",
        "`bios`, on the disk.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: {
            deployment: {
                type: "object",
                additionalProperties: false,
                oneOf: [
                    { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
                    {
                        not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
                        properties: { default: { enum: [true] } },
                    },
                ],
                properties: {
                    osname: { type: "string" },
                    ref: { type: "string" },
                    serial: { type: "number", default: 0 },
                    default: { type: "boolean", default: false },
                },
            },
            "static-configs": { type: "boolean", description: "Install the configuration that CoreOS has" },
            bios: {
                type: "object",
                description: "Also boot from a BIOS",
                additionalProperties: false,
                required: ["device"],
                properties: {
                    device: { type: "string", description: "Name of the device to install to" },
                    partition: { type: "number", description: "Number of the partition to install to" },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["unshare", "chroot", "sfdisk"],
    example: {
        type: "org.osbuild.bootupd",
        options: { deployment: { default: true }, bios: { device: "disk" } },
        devices: { disk: { type: "org.osbuild.loopback", options: { filename: "disk.img" } } },
        mounts: [{ name: "root", type: "org.osbuild.xfs", source: "disk", partition: 4, target: "/" }],
    },
};
const shown = ["/dev", "/proc", "/sys", "/run", "/var", "/tmp"];
async function org_osbuild_bootupd_run(context) {
    const { mountRoot, options, exec } = context;
    const { deployment, bios } = options;
    const path = deployment === undefined ? "/" : await findDeployment({ tree: mountRoot, exec }, deployment);
    const root = mountRoot.resolve(path);
    const args = [
        ...(bios?.device ? [`--device=${await findTarget(context, bios.device, bios.partition)}`] : []),
        ...(options["static-configs"] ? ["--with-static-configs"] : []),
    ];
    const mounts = shown.map((source) => ({ source, target: mountRoot.resolve(`${path}${source}`) }));
    await (0,run_in_tree/* runMountedOn */.DA)(context, mounts, "chroot", [root, "/usr/bin/bootupctl", "backend", "install", ...args, mountRoot.path]);
}
/** Path of the device, or of one of its partitions. */
async function findTarget({ devices, exec }, name, partition) {
    const device = devices[name]?.path;
    if (device === undefined)
        throw new stage/* StageFailure */.B(`Cannot install the boot loader: there is no device named '${name}'`);
    if (!partition)
        return device;
    const { stdout } = await exec("sfdisk", ["--json", device], { quiet: true });
    const { partitiontable } = JSON.parse(stdout);
    const node = partitiontable.partitions[partition - 1]?.node;
    if (node === undefined)
        throw new stage/* StageFailure */.B(`Cannot install the boot loader: '${name}' has no partition ${partition}`);
    return node;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.btrfs.subvol.js

const org_osbuild_btrfs_subvol_meta = {
    summary: "Make btrfs subvolumes",
    description: "Makes subvolumes in the mounted filesystems, in order. Missing folders above one are made too.",
    options: {
        additionalProperties: false,
        properties: {
            subvolumes: {
                type: "array",
                description: "Subvolumes",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name"],
                    properties: { name: { type: "string", description: "Path, from where the filesystems are mounted" } },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["btrfs"],
    example: {
        type: "org.osbuild.btrfs.subvol",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        mounts: [{ name: "volume", type: "org.osbuild.btrfs", source: "device", target: "/" }],
        options: { subvolumes: [{ name: "/root" }, { name: "/home" }] },
    },
};
async function org_osbuild_btrfs_subvol_run({ options, mountRoot, exec }) {
    for (const { name } of options.subvolumes ?? []) {
        const path = external_node_path_.posix.join("/", name);
        mountRoot.makeDirectory(external_node_path_.posix.dirname(path), { parents: true });
        await exec("btrfs", ["subvolume", "create", mountRoot.resolve(path)]);
    }
}

;// CONCATENATED MODULE: ./src/modules/ini.js
/**
 * Files of `[Section]` and `key=value` lines: writing new ones, and editing old ones without losing comments or order.
 * The forms are those Python's configparser and iniparse write, because images are compared with theirs byte by byte.
 */
/** Text of a new file: sections end with an empty line. */
function formatIni(sections, options = {}) {
    const delimiter = options.delimiter ?? "=";
    return Object.entries(sections)
        .map(([name, values]) => `[${name}]\n${formatLines(values, delimiter)}\n`)
        .join("");
}
/** The text of a value: booleans are `True` and `False`. */
function formatIniValue(value) {
    return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}
/** Sections of NetworkManager's kind: lists joined by commas, booleans in small letters, entries of a list as `[SECTION-NAME]`. */
function formatKeyfile(settings) {
    const sections = {};
    const add = (name, values) => {
        const lines = Object.entries((values ?? {}));
        sections[name] = { ...sections[name], ...Object.fromEntries(lines.map(([key, value]) => [key, formatKeyfileValue(value)])) };
    };
    for (const [name, items] of Object.entries(settings)) {
        if (!Array.isArray(items))
            add(name, items);
        else
            for (const { name: suffix, config } of items)
                add(suffix ? `${name}-${suffix}` : name, config);
    }
    return formatIni(sections);
}
function formatKeyfileValue(value) {
    return Array.isArray(value) ? value.join(",") : String(value ?? "None");
}
function formatLines(values, delimiter) {
    return Object.entries(values)
        .flatMap(([key, value]) => [value].flat().map((one) => `${key}${delimiter}${formatIniValue(one).replaceAll("\n", "\n\t")}\n`))
        .join("");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.buildstamp.js

const org_osbuild_buildstamp_meta = {
    summary: "Write what the installer on an ISO installs",
    description: "Writes `/.buildstamp`, where Anaconda reads product and version. The id has the time of the build, or the source epoch where the pipeline has one.",
    options: {
        additionalProperties: true,
        required: ["arch", "product", "version", "final"],
        properties: {
            arch: { type: "string", description: "Architecture" },
            product: { type: "string", description: "Name of the product" },
            version: { type: "string", description: "Version of the product" },
            final: { type: "boolean", description: "Whether this is a final release" },
            variant: { type: "string", description: "Variant of the product" },
            bugurl: { type: "string", description: "Where to report bugs" },
        },
    },
    example: { type: "org.osbuild.buildstamp", options: { arch: "x86_64", product: "Linux", version: "9", final: true } },
};
function org_osbuild_buildstamp_run({ tree, options, sourceEpoch }) {
    const { product, version, final, arch, bugurl, variant } = options;
    const main = {
        ...{ product, version, isfinal: final, uuid: `${formatTime(sourceEpoch)}.${arch}` },
        ...(bugurl ? { bugurl } : {}),
        ...(variant ? { variant } : {}),
    };
    tree.write("/.buildstamp", formatIni({ Main: main, Compose: { osbuild: "devel" } }, { delimiter: " = " }));
}
/** Year to minute as digits, in UTC. */
function formatTime(epoch) {
    const time = epoch === undefined ? new Date() : new Date(epoch * 1000);
    return time.toISOString().slice(0, "2026-01-01T00:00".length).replace(/\D/g, "");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.chattr.js

const org_osbuild_chattr_meta = {
    summary: "Make files immutable",
    description: "Sets or clears the immutable flag of files and folders, in the tree or in a mounted file system. An immutable file cannot be changed or removed, also not by later stages.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "^mount://[^/]+/|^tree:///": {
                        type: "object",
                        required: ["immutable"],
                        properties: { immutable: { type: "boolean", default: true } },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["chattr"],
    example: { type: "org.osbuild.chattr", options: { items: { "tree:///etc/machine-id": { immutable: true } } } },
};
async function org_osbuild_chattr_run({ options, locate, exec }) {
    for (const [url, { immutable }] of Object.entries(requireOption("items", options.items))) {
        const { root, path } = locate(url);
        await exec("chattr", [immutable ? "+i" : "-i", "--", root.resolve(path)]);
    }
}

;// CONCATENATED MODULE: ./src/modules/mode.js

const who = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 };
const bits = { r: 0o444, w: 0o222, x: 0o111, s: 0o6000, t: 0o1000 };
/**
 * Reads a mode as chmod(1) takes it, octal (`0755`) or symbolic (`u=rwx,go+rX`), and answers what it makes of an old mode.
 * Folders keep setuid and setgid unless the mode mentions them.
 */
function parseMode(text, umask = 0o022) {
    const octal = /^([-+=]?)([0-7]{1,5})$/.exec(text);
    if (octal !== null)
        return octalMode(octal[1] || "=", octal[2] ?? "");
    const clauses = text.split(",").map((clause) => /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/.exec(clause));
    if (text === "" || clauses.includes(null))
        throw new stage/* StageFailure */.B(`Cannot read the mode '${text}': use '0755' or 'u=rwx,go+rX'`);
    const steps = clauses.flatMap((clause) => {
        const affected = [...(clause?.[1] ?? "")].reduce((mask, letter) => mask | (who[letter] ?? 0), 0);
        return [...(clause?.[2] ?? "").matchAll(/([-+=])([rwxXst]*|[ugo])(?=[-+=]|$)/g)].map((step) => (before) => applyStep(before, affected, step[1] ?? "", step[2] ?? "", umask));
    });
    return (before) => steps.reduce((mode, step) => step({ ...before, mode }), before.mode & 0o7777);
}
function octalMode(operator, digits) {
    const value = Number.parseInt(digits, 8);
    const mentioned = digits.length < 5 && operator === "=" ? (value & 0o6000) | 0o1777 : 0o7777;
    return ({ mode, isDirectory }) => change(mode & 0o7777, operator, value, 0o7777, isDirectory ? 0o6000 & ~mentioned : 0);
}
function applyStep({ mode, isDirectory }, affected, operator, letters, umask) {
    const value = bitsOf(mode, isDirectory, letters);
    const mentioned = affected === 0 ? value : affected & value;
    const kept = isDirectory ? 0o6000 & ~mentioned : 0;
    return change(mode, operator, value & (affected === 0 ? ~umask : affected), affected, kept);
}
function change(mode, operator, value, affected, kept) {
    const wanted = value & ~kept;
    if (operator === "+")
        return mode | wanted;
    if (operator === "-")
        return mode & ~wanted;
    return (mode & ((affected === 0 ? 0 : ~affected) | kept) & 0o7777) | wanted;
}
function bitsOf(mode, isDirectory, letters) {
    if (/^[ugo]$/.test(letters))
        return ((mode >> { u: 6, g: 3, o: 0 }[letters]) & 7) * 0o111;
    const some = [...letters].reduce((value, letter) => value | (bits[letter] ?? 0), 0);
    return letters.includes("X") && (isDirectory || (mode & 0o111) !== 0) ? some | 0o111 : some;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.chmod.js



const org_osbuild_chmod_meta = {
    summary: "Change modes",
    description: "Changes modes of files and folders, given as for chmod(1): octal (`0750`) or symbolic (`g+w,o=`). Links are followed inside the tree; a recursive change leaves links alone.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
                        type: "object",
                        required: ["mode"],
                        properties: { mode: { type: "string" }, recursive: { type: "boolean", default: false } },
                    },
                },
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.chmod",
        options: { items: { "/usr/local/bin/tool": { mode: "a+x" }, "/srv/data": { mode: "g=rX,o=", recursive: true } } },
    },
};
function org_osbuild_chmod_run({ tree, options }) {
    for (const [path, { mode, recursive = false }] of Object.entries(requireOption("items", options.items))) {
        if (!tree.has(path))
            throw new stage/* StageFailure */.B(`Cannot change the mode of '${path}': it does not exist in the tree`);
        org_osbuild_chmod_change(tree, path, { next: parseMode(mode), recursive, top: true });
    }
}
function org_osbuild_chmod_change(tree, path, how) {
    const isDirectory = tree.isDirectory(path);
    const before = tree.find(path);
    if (before === undefined || (before.isSymbolicLink() && !how.top))
        return;
    const { mode } = before.isSymbolicLink() ? tree.require(path) : before;
    tree.chmod(path, how.next({ mode, isDirectory }));
    if (!how.recursive || !isDirectory)
        return;
    for (const name of tree.list(path))
        org_osbuild_chmod_change(tree, `${path}/${name}`, { ...how, top: false });
}

;// CONCATENATED MODULE: ./src/modules/account-table.js

/**
 * One of the account files (`/etc/passwd`, `/etc/group`, `/etc/shadow`, ...): lines of fields between colons, the first is the name.
 * Lines nobody changed are written back as they were. As the tools of shadow-utils do, saving keeps the previous text in `FILE-`.
 */
class AccountTable {
    path;
    #tree;
    #before;
    #rows;
    constructor(tree, path, text) {
        this.#tree = tree;
        this.path = path;
        this.#before = text;
        this.#rows = text
            .replace(/\n$/, "")
            .split("\n")
            .filter((line, index, all) => line !== "" || all.length > 1 + index)
            .map((raw) => ({ raw, fields: raw.split(":") }));
    }
    /** The table of a file; undefined when the tree has no such file. */
    static find(tree, path) {
        const text = tree.findText(path);
        return text === undefined ? undefined : new AccountTable(tree, path, text);
    }
    /** The table of a file that must exist. */
    static require(tree, path) {
        const table = AccountTable.find(tree, path);
        if (table === undefined)
            throw new modules_tree/* TreeError */.jh("ENOENT", path, `Cannot read the accounts: the tree has no '${path}'`);
        return table;
    }
    /** Fields of a row; undefined when there is no such name. */
    get(name) {
        return this.#rows.find(({ fields }) => fields[0] === name)?.fields;
    }
    /** The numbers in a column, whatever else is there left out. */
    numbers(column) {
        return this.#rows.map(({ fields }) => fields[column] ?? "").flatMap((text) => (/^\d+$/.test(text) ? [Number(text)] : []));
    }
    /** Fields of every row. */
    rows() {
        return this.#rows.map(({ fields }) => fields);
    }
    /** Puts the rows in the order of a number, as shadow-utils does with ranges. */
    sortBy(column) {
        this.#rows.sort((a, b) => Number(a.fields[column]) - Number(b.fields[column]));
    }
    /** Adds a row at the end. */
    add(fields) {
        this.#rows.push({ raw: undefined, fields: fields.map(String) });
    }
    /** Changes one field of the row with this name; nothing happens when there is none. */
    set(name, column, value) {
        const row = this.#rows.find(({ fields }) => fields[0] === name);
        if (row === undefined || row.fields[column] === value)
            return;
        row.fields[column] = value;
        row.raw = undefined;
    }
    /** Writes the file when something changed, its previous text to `FILE-` with the same owner and mode. */
    save() {
        const after = this.#rows.map(({ raw, fields }) => `${raw ?? fields.join(":")}\n`).join("");
        const found = this.#tree.find(this.#tree.has(this.path) ? this.path : "/");
        if (after === this.#before || found === undefined)
            return;
        const backup = `${this.path}-`;
        this.#tree.remove(backup);
        this.#tree.write(backup, this.#before, { mode: found.mode & 0o7777, uid: found.uid, gid: found.gid });
        this.#tree.write(this.path, after);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.chown.js



const org_osbuild_chown_meta = {
    summary: "Change owners",
    description: "Changes owner and group of files and folders. Names are looked up in the tree. Links are followed inside the tree; a recursive change applies to links themselves.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
                        type: "object",
                        anyOf: [{ required: ["user"] }, { required: ["group"] }],
                        properties: {
                            user: {
                                description: "User name or id",
                                oneOf: [
                                    { type: "string", pattern: "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,31}$" },
                                    { type: "number", minimum: 0 },
                                ],
                            },
                            group: {
                                description: "Group name or id",
                                oneOf: [
                                    { type: "string", pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]{0,31}$" },
                                    { type: "number", minimum: 0 },
                                ],
                            },
                            recursive: { type: "boolean", description: "Change all below, too", default: false },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.chown", options: { items: { "/srv/www": { user: "nginx", group: 1000, recursive: true } } } },
};
function org_osbuild_chown_run({ tree, options }) {
    for (const [path, { user, group, recursive = false }] of Object.entries(requireOption("items", options.items))) {
        if (tree.find(path) === undefined)
            throw new stage/* StageFailure */.B(`Cannot change the owner of '${path}': it does not exist in the tree`);
        const ids = { uid: findId(tree, "passwd", user), gid: findId(tree, "group", group) };
        if (recursive)
            changeAll(tree, path, ids);
        else
            org_osbuild_chown_change(tree, path, ids);
    }
}
function org_osbuild_chown_change(tree, path, ids) {
    const { uid, gid } = tree.require(path);
    tree.chown(path, ids.uid ?? uid, ids.gid ?? gid, { follow: true });
}
function changeAll(tree, path, ids) {
    const found = tree.find(path);
    if (found === undefined)
        return;
    tree.chown(path, ids.uid ?? found.uid, ids.gid ?? found.gid);
    if (!found.isDirectory())
        return;
    for (const name of tree.list(path))
        changeAll(tree, `${path}/${name}`, ids);
}
function findId(tree, table, name) {
    if (name === undefined || name === "" || typeof name === "number")
        return name === "" ? undefined : name;
    const id = AccountTable.find(tree, `/etc/${table}`)?.get(name)?.[2] ?? (/^\d+$/.test(name) ? name : undefined);
    if (id === undefined)
        throw new stage/* StageFailure */.B(`Cannot find '${name}' in /etc/${table} of the tree`);
    return Number(id);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.chrony.js
const path = { type: "string", pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" };
const flag = { type: "boolean" };
const org_osbuild_chrony_meta = {
    summary: "Configure the time servers of chrony",
    description: "Edits `/etc/chrony.conf`: lines with `server`, `pool` and `peer` are removed, new ones put in front. `leapsectz` is replaced, or removed when empty.",
    definitions: {
        PPS: {
            type: "object",
            description: "Kernel pulse per second",
            additionalProperties: false,
            required: ["name", "device"],
            properties: { name: { type: "string", enum: ["PPS"] }, device: path, clear: flag },
        },
        SHM: {
            type: "object",
            description: "Shared memory",
            additionalProperties: false,
            required: ["name", "segment"],
            properties: {
                name: { type: "string", enum: ["SHM"] },
                segment: { type: "integer" },
                perm: { type: "string", pattern: "^[0-7]{4}$" },
            },
        },
        SOCK: {
            type: "object",
            description: "Unix socket",
            additionalProperties: false,
            required: ["name", "path"],
            properties: { name: { type: "string", enum: ["SOCK"] }, path: path },
        },
        PHC: {
            type: "object",
            description: "PTP hardware clock",
            additionalProperties: false,
            required: ["name", "path"],
            properties: {
                name: { type: "string", enum: ["PHC"] },
                path: path,
                nocrossts: flag,
                extpps: flag,
                pin: { type: "integer" },
                channel: { type: "integer" },
                clear: flag,
            },
        },
    },
    options: {
        additionalProperties: false,
        minProperties: 1,
        properties: {
            timeservers: { type: "array", description: "Servers to ask, each with `iburst`", items: { type: "string" } },
            servers: {
                type: "array",
                description: "Servers to ask, with options",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["hostname"],
                    properties: {
                        hostname: { type: "string", description: "Name or address" },
                        minpoll: {
                            type: "integer",
                            description: "Shortest interval, as a power of two of seconds",
                            minimum: -6,
                            maximum: 24,
                        },
                        maxpoll: { type: "integer", description: "Longest interval, as a power of two of seconds", minimum: -6, maximum: 24 },
                        iburst: { type: "boolean", description: "Ask quickly at first", default: true },
                        prefer: { type: "boolean", description: "Prefer it over others", default: false },
                    },
                },
            },
            leapsectz: { type: "string", description: "Time zone that knows the leap seconds" },
            refclocks: {
                type: "array",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["driver"],
                    properties: {
                        driver: {
                            oneOf: [
                                { $ref: "#/definitions/PPS" },
                                { $ref: "#/definitions/SHM" },
                                { $ref: "#/definitions/SOCK" },
                                { $ref: "#/definitions/PHC" },
                            ],
                        },
                        poll: { type: "integer", description: "Interval, as a power of two of seconds" },
                        dpoll: { type: "integer", description: "Interval of the driver, as a power of two of seconds" },
                        offset: { type: "number", description: "Constant error to correct" },
                    },
                },
            },
        },
    },
    example: { type: "org.osbuild.chrony", options: { servers: [{ hostname: "ntp.example.com", prefer: true }], leapsectz: "" } },
};
function org_osbuild_chrony_run({ tree, options }) {
    const { refclocks = [], leapsectz, servers = [], timeservers = [] } = options;
    const added = [
        ...refclocks.map((clock) => words("refclock", formatDriver(clock.driver), ...pairs(clock, "poll", "dpoll", "offset"))),
        ...(leapsectz ? [`leapsectz ${leapsectz}`] : []),
        ...servers.map((server) => {
            const { hostname, prefer = false, iburst = true } = server;
            return words("server", hostname, prefer && "prefer", iburst && "iburst", ...pairs(server, "minpoll", "maxpoll"));
        }),
        ...timeservers.map((server) => `server ${server} iburst`),
    ];
    const removed = leapsectz === undefined ? /^(server|pool|peer) / : /^(server|pool|peer|leapsectz) /;
    tree.edit("/etc/chrony.conf", (text) => [...added, ...text.split("\n").filter((line) => !removed.test(line))].join("\n"));
}
function formatDriver(driver) {
    switch (driver.name) {
        case "PPS":
            return withFlags(`PPS ${driver.device}`, [driver.clear && "clear"]);
        case "SHM":
            return withFlags(`SHM ${driver.segment}`, [driver.perm !== undefined && `perm=${driver.perm}`]);
        case "SOCK":
            return `SOCK ${driver.path}`;
        case "PHC": {
            const { path: device, nocrossts, extpps, pin, channel, clear } = driver;
            const numbers = [pin !== undefined && `pin=${pin}`, channel !== undefined && `channel=${channel}`];
            return withFlags(`PHC ${device}`, [nocrossts && "nocrossts", extpps && "extpps", ...numbers, clear && "clear"]);
        }
    }
}
function withFlags(driver, flags) {
    const given = flags.filter((one) => one);
    return given.length === 0 ? driver : `${driver}:${given.join(",")}`;
}
function pairs(values, ...keys) {
    return keys.map((key) => values[key] !== undefined && `${key} ${values[key]}`);
}
function words(...parts) {
    return parts.filter((part) => part !== false).join(" ");
}

;// CONCATENATED MODULE: ./src/modules/disk/descriptors.js

/** Makes `/dev/fd` where the sandbox has none: shells need it for process substitution. */
function linkDescriptors() {
    if ((0,external_node_fs_.lstatSync)("/dev/fd", { throwIfNoEntry: false }) === undefined)
        (0,external_node_fs_.symlinkSync)("/proc/self/fd", "/dev/fd");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.clevis.luks-bind.js


const org_osbuild_clevis_luks_bind_meta = {
    summary: "Bind a LUKS container to a policy with Clevis",
    description: "Adds a key to the container on the device `device` that Clevis gets from the policy: a TPM, a Tang server or both.",
    options: {
        additionalProperties: false,
        required: ["passphrase", "pin", "policy"],
        properties: {
            passphrase: { type: "string", description: "Passphrase that opens the container now" },
            pin: { type: "string", description: "Pin of Clevis: `tpm2`, `tang`, `sss` or `null`" },
            policy: { type: "string", description: "Configuration of the pin, JSON" },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["clevis"],
    example: {
        type: "org.osbuild.clevis.luks-bind",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { passphrase: "changed at the first boot", pin: "null", policy: "{}" },
    },
};
async function org_osbuild_clevis_luks_bind_run({ options, devices, exec }) {
    const { passphrase, pin, policy } = options;
    linkDescriptors();
    await exec("clevis", ["luks", "bind", "-k-", "-y", "-f", "-d", requireDevice(devices, "device"), pin, policy], {
        input: passphrase,
    });
}

;// CONCATENATED MODULE: ./src/modules/yaml-text.js
/**
 * YAML as PyYAML dumps plain data in block style: keys sorted, lists at the indentation of their key, strings quoted when they need it,
 * long ones folded after column 80. Lists named in `flowKeys` stay on one line.
 */
function formatYaml(value, flowKeys = []) {
    const lines = formatNode(value, { depth: 0, column: -1 }, flowKeys);
    return lines.startsWith("\n") ? lines.slice(1) : `${lines.trimStart()}`;
}
const width = 80;
function formatNode(value, { depth, column }, flowKeys) {
    const indent = " ".repeat(depth);
    if (Array.isArray(value)) {
        if (value.length === 0)
            return " []\n";
        return `\n${value.map((one) => `${indent}-${nestInList(one, depth, flowKeys)}`).join("")}`;
    }
    if (typeof value !== "object" || value === null)
        return ` ${formatScalar(value, { depth, column: column + 1 })}\n`;
    const keys = Object.keys(value).sort();
    if (keys.length === 0)
        return " {}\n";
    const record = value;
    return `\n${keys.map((key) => indent + formatEntry(key, record[key], depth, flowKeys)).join("")}`;
}
function formatEntry(key, value, depth, flowKeys) {
    const head = `${formatScalar(key, { depth, column: depth })}:`;
    if (!Array.isArray(value))
        return head + formatNode(value, { depth: depth + 2, column: depth + head.length }, flowKeys);
    if (!flowKeys.includes(key))
        return head + formatNode(value, { depth, column: depth }, flowKeys);
    return `${head} [${value.map((one) => formatScalar(one, { depth: 0, column: 0 })).join(", ")}]\n`;
}
function nestInList(value, depth, flowKeys) {
    const text = formatNode(value, { depth: depth + 2, column: depth + 1 }, flowKeys);
    return text.startsWith("\n") ? ` ${text.slice(depth + 3)}` : text;
}
function formatScalar(value, place) {
    if (typeof value !== "string")
        return String(value ?? "null");
    if (/[^\n\x20-\x7e]| \n|\n /.test(value))
        return `"${value.replace(/["\\]|[^\x20-\x7e]/gu, escapeCharacter)}"`;
    if (isPlain(value))
        return fold(value, place);
    const lines = fold(value.replaceAll("'", "''"), { ...place, column: place.column + 1 }).split(/(\n+)(?! )/);
    return `'${lines.map((part) => (/^\n/.test(part) ? `${part}\n${" ".repeat(place.depth)}` : part)).join("")}'`;
}
function escapeCharacter(char) {
    const short = {
        "\n": "\\n",
        "\t": "\\t",
        "\r": "\\r",
        '"': '\\"',
        "\\": "\\\\",
        "\0": "\\0",
        "\u001b": "\\e",
        "\u00a0": "\\_",
    };
    const code = char.codePointAt(0) ?? 0;
    const [letter, digits] = code < 0x100 ? ["x", 2] : code < 0x10000 ? ["u", 4] : ["U", 8];
    return short[char] ?? `\\${letter}${code.toString(16).toUpperCase().padStart(Number(digits), "0")}`;
}
/** Whether a string reads back as the same string without quotes. */
function isPlain(text) {
    if (text === "" || /^\s|\s$|\n/.test(text) || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text.replace(/^[-?:](?=\S)/, "a")))
        return false;
    if (/: |:$| #/.test(text) || /^(---|\.\.\.)/.test(text))
        return false;
    const words = /^(yes|no|true|false|on|off|null)$/i.test(text) || ["~", "=", "<<"].includes(text);
    const numbers = [
        /^[-+]?(0b[01_]+|0[0-7_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/,
        /^[-+]?[1-9][\d_]*(:[0-5]?\d)+(\.[\d_]*)?$/,
        /^([-+]?\d[\d_]*\.[\d_]*([eE][-+]\d+)?|\.\d[\d_]*([eE][-+]\d+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/,
        /^\d{4}-\d\d?-\d\d?([Tt \t].*)?$/,
    ];
    return !words && !numbers.some((pattern) => pattern.test(text));
}
/** Breaks a long scalar at single spaces once the column is past the width, as PyYAML's emitter does. */
function fold(text, { depth, column: start }) {
    let column = start;
    let result = "";
    for (const part of text.split(/(?<! )( )(?! )/)) {
        const breaks = part === " " && column > width;
        result += breaks ? `\n${" ".repeat(depth)}` : part;
        column = breaks ? depth : column + part.length;
    }
    return result;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.cloud-init.js

const org_osbuild_cloud_init_meta = {
    summary: "Configure cloud-init",
    description: "Writes a YAML file in `/etc/cloud/cloud.cfg.d`, a folder that cloud-init brings along.",
    definitions: { reporting_handlers: { type: "string", enum: ["log", "print", "webhook", "hyperv"] } },
    options: {
        additionalProperties: false,
        required: ["config", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,251}\\.cfg$" },
            config: {
                type: "object",
                description: "Configuration of cloud-init",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    ssh_pwauth: { type: "boolean", description: "Allow logins over SSH with a password" },
                    system_info: {
                        type: "object",
                        description: "About the system",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            default_user: {
                                type: "object",
                                description: "User that cloud-init makes",
                                additionalProperties: false,
                                minProperties: 1,
                                properties: { name: { type: "string", description: "Name of that user" } },
                            },
                        },
                    },
                    reporting: {
                        type: "object",
                        description: "Where to report to",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            logging: {
                                type: "object",
                                additionalProperties: false,
                                properties: { type: { $ref: "#/definitions/reporting_handlers" } },
                            },
                            telemetry: {
                                type: "object",
                                additionalProperties: false,
                                properties: { type: { $ref: "#/definitions/reporting_handlers" } },
                            },
                        },
                    },
                    datasource_list: {
                        type: "array",
                        items: { type: "string", enum: ["Azure", "Ec2", "Oracle", "NoCloud", "WSL", "None"] },
                    },
                    datasource: {
                        type: "object",
                        description: "Options of data sources",
                        minProperties: 1,
                        properties: {
                            Azure: {
                                type: "object",
                                minProperties: 1,
                                properties: {
                                    apply_network_config: {
                                        type: "boolean",
                                        description: "Use the network configuration of Azure's metadata service",
                                        default: true,
                                    },
                                },
                            },
                        },
                    },
                    output: {
                        type: "object",
                        minProperties: 1,
                        properties: {
                            init: { type: "string", description: "Output of the init stage" },
                            config: { type: "string", description: "Output of the config stage" },
                            final: { type: "string", description: "Output of the final stage" },
                            all: { type: "string", description: "Output of all stages" },
                        },
                    },
                    network: { type: "object", minProperties: 1, properties: { config: { type: "string", enum: ["disabled"] } } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.cloud-init",
        options: {
            filename: "00-default_user.cfg",
            config: { system_info: { default_user: { name: "cloud-user" } }, datasource_list: ["Ec2", "None"] },
        },
    },
};
function org_osbuild_cloud_init_run({ tree, options }) {
    // cloud-init wants this list, and only this one, on a single line
    tree.write(`/etc/cloud/cloud.cfg.d/${options.filename}`, formatYaml(options.config, ["datasource_list"]));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.container-deploy.js
var org_osbuild_container_deploy_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_container_deploy_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const org_osbuild_container_deploy_meta = {
    summary: "Unpack a container image into the tree",
    description: [
        "Copies all files of the one image of the input `images` to the tree, with the build root's podman (and skopeo where the image is not in a storage yet),",
        "then removes what is in `exclude`.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: {
            exclude: { type: "array", description: "Paths to remove afterwards", minItems: 1, items: { type: "string" } },
            "remove-signatures": { type: "boolean", description: "Not used", default: false },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["images"],
        properties: { images: { type: "object", additionalProperties: true } },
    },
    tools: ["podman", "skopeo", "unshare"],
    example: {
        type: "org.osbuild.container-deploy",
        options: { exclude: ["/sysroot"] },
        inputs: {
            images: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
    },
};
/** Mounts the image, copies and unmounts; all in one place, for the mount to be seen. */
const copy = [
    "set -e",
    "target=$1 image=$2 failed=0; shift 2",
    'mounted=$(podman "$@" image mount "$image")',
    'cp -a "$mounted/." "$target/" || failed=1',
    'podman "$@" image umount "$image"',
    "exit $failed",
].join("\n");
async function org_osbuild_container_deploy_run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { tree, inputs, options, exec } = context;
        const image = await requireImage(exec, inputs);
        const source = org_osbuild_container_deploy_addDisposableResource(env_1, await openImage(exec, image), false);
        const stored = image.format === "containers-storage";
        const name = stored ? (image.checksum.split(":")[1] ?? "") : `tmp-container-mount-${(0,external_node_crypto_.randomInt)(1e14)}`;
        if (!stored)
            await exec("skopeo", ["copy", source.reference, `containers-storage:${name}`]);
        await (0,run_in_tree/* runMountedOn */.DA)(context, source.mounts, "sh", ["-c", copy, "sh", tree.path, name, ...source.podmanArgs]);
        if (!stored)
            await exec("podman", ["rmi", name]);
        for (const path of options.exclude ?? [])
            remove(tree, path);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_container_deploy_disposeResources(env_1);
    }
}
function remove(tree, path) {
    if (tree.find(path)?.isDirectory())
        tree.removeTree(path);
    else
        tree.remove(path);
}

;// CONCATENATED MODULE: ./src/modules/toml-read.js


/** Reads a TOML document. Numbers and dates keep their text; everything else becomes plain values. */
function parseToml(text) {
    return new Reader(text).document();
}
/** A cursor over the text; lives for one parse. */
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text.replaceAll("\r\n", "\n");
    }
    document() {
        const root = {};
        let table = root;
        for (this.#skip(/[\s]*(#[^\n]*[\s]*)*/y); this.#at < this.#text.length; this.#skip(/[\s]*(#[^\n]*[\s]*)*/y)) {
            const head = this.#take(/\[\[?/y);
            if (head === undefined)
                this.#assign(table);
            else {
                table = openTable(root, this.#keys(), head === "[[");
                this.#expect(head === "[[" ? /\s*\]\]/y : /\s*\]/y, "]");
            }
            this.#expect(/[ \t]*(#[^\n]*)?(\n|$)/y, "the end of the line");
        }
        return root;
    }
    #assign(table) {
        const keys = this.#keys();
        this.#expect(/[ \t]*=[ \t]*/y, "=");
        const last = keys.pop();
        openTable(table, keys, false)[last] = this.#value();
    }
    #keys() {
        const keys = [];
        do {
            this.#skip(/[ \t]*/y);
            const bare = this.#take(/[\w-]+/y);
            keys.push(bare ?? this.#string());
            this.#skip(/[ \t]*/y);
        } while (this.#take(/\./y) !== undefined);
        return keys;
    }
    #value() {
        const next = this.#text[this.#at];
        if (next === '"' || next === "'")
            return this.#string();
        if (next === "[")
            return this.#list();
        if (next === "{")
            return this.#inlineTable();
        const word = this.#take(/\d{4}-\d\d-\d\d \d\d:[\d:.Z+-]*|[^\s,\]}#]+/y);
        if (word === undefined)
            throw this.#error("a value");
        return word === "true" || word === "false" ? word === "true" : new TomlNumber(word.replaceAll("_", ""));
    }
    #list() {
        const blank = /[\s]*(#[^\n]*[\s]*)*/y;
        const values = [];
        this.#at += 1;
        for (this.#skip(blank); this.#take(/\]/y) === undefined; this.#skip(blank)) {
            values.push(this.#value());
            this.#skip(blank);
            if (this.#text[this.#at] !== "]")
                this.#expect(/,/y, ", or ]");
        }
        return values;
    }
    #inlineTable() {
        const table = {};
        this.#at += 1;
        for (this.#skip(/\s*/y); this.#take(/\}/y) === undefined; this.#skip(/\s*/y)) {
            this.#assign(table);
            this.#skip(/\s*/y);
            if (this.#text[this.#at] !== "}")
                this.#expect(/,/y, ", or }");
        }
        return table;
    }
    #string() {
        const long = this.#match(/"""\n?((?:\\[\s\S]|[^\\])*?)"""|'''\n?([\s\S]*?)'''/y);
        if (long !== undefined)
            return long[2] ?? unescapeText((long[1] ?? "").replace(/\\[ \t]*\n\s*/g, ""));
        const short = this.#match(/"((?:\\.|[^"\\\n])*)"|'([^'\n]*)'/y);
        if (short === undefined)
            throw this.#error("a key or a string");
        return short[2] ?? unescapeText(short[1] ?? "");
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match !== null)
            this.#at = pattern.lastIndex;
        return match ?? undefined;
    }
    #take(pattern) {
        return this.#match(pattern)?.[0];
    }
    #skip(pattern) {
        this.#match(pattern);
    }
    #expect(pattern, what) {
        if (this.#match(pattern) === undefined)
            throw this.#error(what);
    }
    #error(wanted) {
        const line = this.#text.slice(0, this.#at).split("\n").length;
        return new stage/* StageFailure */.B(`Cannot read the TOML file: expected ${wanted} in line ${line}`);
    }
}
function openTable(from, keys, isNew) {
    let table = from;
    for (const [index, key] of keys.entries()) {
        if (isNew && index === keys.length - 1) {
            const list = Array.isArray(table[key]) ? table[key] : [];
            const entry = {};
            table[key] = [...list, entry];
            return entry;
        }
        const found = Array.isArray(table[key]) ? table[key].at(-1) : table[key];
        if (typeof found !== "object" || found instanceof TomlNumber)
            table[key] = {};
        table = (typeof found === "object" && !(found instanceof TomlNumber) ? found : table[key]);
    }
    return table;
}
function unescapeText(text) {
    const short = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r" };
    return text.replace(/\\(u[\da-f]{4}|U[\da-f]{8}|.)/gi, (_all, code) => {
        return code.length > 1 ? String.fromCodePoint(Number.parseInt(code.slice(1), 16)) : (short[code] ?? code);
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.containers.storage.conf.js



const org_osbuild_containers_storage_conf_text = { type: "string" };
const header = [
    "This file is the configuration file for all tools that",
    "use the containers/storage library.",
    "See 'man 5 containers-storage.conf' for more information.",
    "This file was created by osbuild.",
    "\n",
];
const org_osbuild_containers_storage_conf_meta = {
    summary: "Configure the storage of containers",
    description: "Merges options into `storage.conf`. `filebase` is read from the build root first, then the file in the tree, then the options. The file is written anew with a header, comments of the old one are lost.",
    definitions: {
        storage: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                driver: { type: "string", enum: ["overlay", "vfs", "devmapper", "aufs", "btrfs", "zfs"] },
                graphroot: org_osbuild_containers_storage_conf_text,
                runroot: org_osbuild_containers_storage_conf_text,
                transient_store: { type: "boolean" },
                options: { $ref: "#/definitions/storage-options" },
            },
        },
        "storage-options": {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                additionalimagestores: { type: "array", items: org_osbuild_containers_storage_conf_text },
                pull_options: { $ref: "#/definitions/storage-options-pulloptions" },
                overlay: { $ref: "#/definitions/storage-options-overlay" },
            },
        },
        "storage-options-pulloptions": {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                enable_partial_images: { type: "string", enum: ["true", "false"] },
                use_hard_links: { type: "string", enum: ["true", "false"] },
                convert_images: { type: "string", enum: ["true", "false"] },
            },
        },
        "storage-options-overlay": { type: "object", additionalProperties: false, minProperties: 1, properties: { mountopt: org_osbuild_containers_storage_conf_text } },
    },
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            filename: {
                type: "string",
                description: "Which of the two files to write",
                default: "/etc/containers/storage.conf",
                enum: ["/etc/containers/storage.conf", "/usr/share/containers/storage.conf"],
            },
            filebase: { type: "string", description: "File of the build root to start from" },
            comment: { type: "array", description: "Lines to put into the header", items: org_osbuild_containers_storage_conf_text },
            config: {
                type: "object",
                description: "Options to set",
                additionalProperties: false,
                minProperties: 1,
                properties: { storage: { $ref: "#/definitions/storage" } },
            },
        },
    },
    example: {
        type: "org.osbuild.containers.storage.conf",
        options: { config: { storage: { options: { additionalimagestores: ["/usr/share/containers/storage"] } } } },
    },
};
function org_osbuild_containers_storage_conf_run({ tree, options }) {
    const { filename = "/etc/containers/storage.conf", filebase, comment = [], config } = options;
    const base = filebase ? parseToml(new modules_tree/* Tree */.PH("/").read(filebase)) : {};
    const old = parseToml(tree.findText(filename) ?? "");
    const storage = [old.storage, config.storage].filter(org_osbuild_containers_storage_conf_isTable).reduce(merge, org_osbuild_containers_storage_conf_isTable(base.storage) ? base.storage : {});
    const document = Object.keys(storage).length === 0 ? base : { ...base, storage };
    const lines = [...header, ...comment].map((line) => `# ${line}\n`).join("");
    tree.write(filename, `${lines}\n${formatToml(document)}`);
}
/** Tables are merged, all else is replaced; known keys keep their place. */
function merge(have, want) {
    const merged = Object.entries(want).map(([key, value]) => {
        const before = have[key];
        return [key, org_osbuild_containers_storage_conf_isTable(before) && org_osbuild_containers_storage_conf_isTable(value) ? merge(before, value) : value];
    });
    return { ...have, ...Object.fromEntries(merged) };
}
function org_osbuild_containers_storage_conf_isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof TomlNumber);
}

;// CONCATENATED MODULE: ./src/modules/unit-text.js


/** Text of a unit or drop-in. Variables become `Environment="KEY=VALUE"`, one line each; equal lines of an option are written once. */
function formatUnit(sections) {
    const plain = Object.entries(sections).map(([name, options = {}]) => [name, mapValues(options)]);
    return formatIni(Object.fromEntries(plain));
}
/** Folder of unit files: below /usr/lib or /etc, of the system or of all users. */
function unitFolder(path = "usr", type = "system") {
    return `${path === "usr" ? "/usr/lib" : "/etc"}/systemd/${type === "system" ? "system" : "user"}`;
}
/** Throws when the section that the suffix of a unit's name asks for is missing. */
function requireSection(filename, sections) {
    const suffix = filename.slice(filename.lastIndexOf(".") + 1);
    const section = `${suffix.slice(0, 1).toUpperCase()}${suffix.slice(1)}`;
    if (filename.length > 255)
        throw new stage/* StageFailure */.B(`The name of the unit '${filename}' is longer than 255 characters`);
    if (sections[section] === undefined)
        throw new stage/* StageFailure */.B(`The unit '${filename}' needs a section '${section}'`);
}
function mapValues(options) {
    const given = Object.entries(options).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(given.map(([key, value]) => [key, typeof value === "object" ? [...new Set(value.map(unit_text_formatEntry))] : value]));
}
function unit_text_formatEntry(entry) {
    if (typeof entry === "string")
        return entry;
    if (entry.key === undefined || entry.value === undefined)
        throw new stage/* StageFailure */.B("A variable of a unit needs a key and a value");
    return `"${entry.key}=${entry.value}"`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.containers.unit.create.js

const org_osbuild_containers_unit_create_text = { type: "string" };
const org_osbuild_containers_unit_create_texts = { type: "array", items: org_osbuild_containers_unit_create_text };
const org_osbuild_containers_unit_create_flag = { type: "boolean" };
const org_osbuild_containers_unit_create_meta = {
    summary: "Write a quadlet unit",
    description: "Writes a container, volume or network unit that podman turns into a service at boot. The suffix of the file name decides which section it must have. The folder must exist.",
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: {
                type: "string",
                description: "Name of the unit",
                pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(container|volume|network)$",
            },
            "unit-path": { type: "string", description: "Below /usr/share or below /etc", default: "usr", enum: ["usr", "etc"] },
            config: {
                type: "object",
                description: "Sections of the unit",
                additionalProperties: false,
                oneOf: [
                    { required: ["Unit", "Container", "Install"], not: { anyOf: [{ required: ["Volume"] }, { required: ["Network"] }] } },
                    { required: ["Volume"], not: { anyOf: [{ required: ["Container"] }, { required: ["Network"] }] } },
                    { required: ["Network"], not: { anyOf: [{ required: ["Container"] }, { required: ["Volume"] }] } },
                ],
                properties: {
                    Unit: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Description: org_osbuild_containers_unit_create_text,
                            Wants: org_osbuild_containers_unit_create_texts,
                            After: org_osbuild_containers_unit_create_texts,
                            Before: org_osbuild_containers_unit_create_texts,
                            Requires: org_osbuild_containers_unit_create_texts,
                            ConditionPathExists: org_osbuild_containers_unit_create_texts,
                            ConditionPathIsDirectory: org_osbuild_containers_unit_create_texts,
                            DefaultDependencies: org_osbuild_containers_unit_create_flag,
                        },
                    },
                    Service: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Restart: {
                                type: "string",
                                enum: ["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"],
                            },
                        },
                    },
                    Container: {
                        type: "object",
                        additionalProperties: false,
                        required: ["Image"],
                        properties: {
                            Environment: {
                                type: "array",
                                description: "Environment variables",
                                items: {
                                    type: "object",
                                    additionalProperties: false,
                                    properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: org_osbuild_containers_unit_create_text },
                                },
                            },
                            Image: { type: "string", description: "Image to run" },
                            Exec: { type: "string", description: "Command to run in it" },
                            Volume: { type: "array", description: "Volumes to mount", items: org_osbuild_containers_unit_create_text },
                            User: org_osbuild_containers_unit_create_text,
                            Group: org_osbuild_containers_unit_create_text,
                            AddDevice: org_osbuild_containers_unit_create_text,
                            Network: org_osbuild_containers_unit_create_text,
                            WorkingDir: org_osbuild_containers_unit_create_text,
                            SecurityLabelFileType: { type: "string", description: "SELinux label of files" },
                            SecurityLabelType: { type: "string", description: "SELinux label of the process" },
                            Tmpfs: { type: "string", description: "Where to mount a tmpfs" },
                        },
                    },
                    Volume: {
                        type: "object",
                        additionalProperties: false,
                        properties: { VolumeName: org_osbuild_containers_unit_create_text, Driver: org_osbuild_containers_unit_create_text, Image: org_osbuild_containers_unit_create_text, User: org_osbuild_containers_unit_create_text, Group: org_osbuild_containers_unit_create_text },
                    },
                    Network: {
                        type: "object",
                        additionalProperties: false,
                        properties: { Gateway: org_osbuild_containers_unit_create_flag, DNS: org_osbuild_containers_unit_create_flag, IPRange: org_osbuild_containers_unit_create_flag, Subnet: org_osbuild_containers_unit_create_flag, Driver: org_osbuild_containers_unit_create_flag, NetworkName: org_osbuild_containers_unit_create_flag },
                    },
                    Install: { type: "object", additionalProperties: false, properties: { WantedBy: org_osbuild_containers_unit_create_texts, RequiredBy: org_osbuild_containers_unit_create_texts } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.containers.unit.create",
        options: {
            filename: "web.container",
            config: {
                Unit: { Description: "Web server" },
                Container: { Image: "registry.example.com/web:1" },
                Install: { WantedBy: ["multi-user.target"] },
            },
        },
    },
};
function org_osbuild_containers_unit_create_run({ tree, options }) {
    requireSection(options.filename, options.config);
    const folder = options["unit-path"] === "etc" ? "/etc/containers/systemd" : "/usr/share/containers/systemd";
    tree.write(`${folder}/${options.filename}`, formatUnit(options.config));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.copy.js
const org_osbuild_copy_meta = {
    summary: "Copy files and folders",
    description: "Copies from inputs, mounts or the tree to mounts or the tree, with owners, times, links and extended attributes. A source that ends with a slash means the content of the folder. An existing link to a file is written through unless `remove_destination` is set.",
    options: {
        additionalProperties: false,
        required: ["paths"],
        properties: {
            paths: {
                type: "array",
                description: "Copies in order",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["from", "to"],
                    properties: {
                        from: {
                            oneOf: [
                                { type: "string", pattern: "^input://[^/]+/" },
                                { type: "string", pattern: "^mount://[^/]+/" },
                                { type: "string", pattern: "^tree:///" },
                            ],
                        },
                        to: {
                            oneOf: [
                                { type: "string", pattern: "^mount://[^/]+/" },
                                { type: "string", pattern: "^tree:///" },
                            ],
                        },
                        remove_destination: { type: "boolean", description: "Remove an existing file first", default: false },
                    },
                },
            },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    capabilities: ["CAP_MAC_ADMIN"],
    example: {
        type: "org.osbuild.copy",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { paths: [{ from: "input://tree/", to: "tree:///" }] },
    },
};
async function org_osbuild_copy_run({ options, locate, exec, log }) {
    for (const { from, to, remove_destination = false } of options.paths) {
        log(`Copying ${from} to ${to}`);
        const source = hostPath(locate(from), false);
        const target = hostPath(locate(to), !remove_destination);
        await exec("cp", ["-a", "--reflink=auto", ...(remove_destination ? ["--remove-destination"] : []), source, target]);
    }
}
/** The path for cp: links of the tree must be resolved inside the tree, which cp cannot do. */
function hostPath({ root, path }, follow) {
    const content = path.endsWith("/.");
    return `${root.resolve(path, { follow: follow || content })}${content ? "/." : ""}`;
}

;// CONCATENATED MODULE: ./src/modules/glob.js
/** Shell patterns as Python reads them: `*`, `?` and `[...]`; in file names none of them matches a slash or a dot at the start. */
/** A pattern as a regular expression for a whole text; `*` also matches slashes. */
function globToRegExp(pattern) {
    return new RegExp(`^${translate(pattern)}$`, "s");
}
function translate(pattern) {
    return pattern.replace(/\[(!?)(\]?[^\]]*)\]|[\s\S]/g, (part, negated, set) => {
        if (set !== undefined && set !== "")
            return `[${negated === "!" ? "^" : ""}${set.replace(/[\\\]^]/g, "\\$&")}]`;
        if (part === "*")
            return ".*";
        return part === "?" ? "." : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    });
}
/** Paths of a tree that match, sorted; links inside the tree are followed on the way. */
function findPaths(tree, pattern) {
    let found = [""];
    for (const part of pattern.split("/").filter((name) => name !== "")) {
        found = found.flatMap((folder) => listMatching(tree, folder, part).map((name) => `${folder}/${name}`));
    }
    return found.filter((path) => path !== "");
}
function listMatching(tree, folder, part) {
    if (!/[*?[]/.test(part))
        return tree.find(`${folder}/${part}`) === undefined ? [] : [part];
    const matcher = globToRegExp(part);
    return tree
        .list(folder === "" ? "/" : folder)
        .filter((name) => matcher.test(name) && (part.startsWith(".") || !name.startsWith(".")));
}

;// CONCATENATED MODULE: ./src/modules/coreos/live-files.js





const liveFolder = "/usr/share/coreos-assembler/live";
const placeholder = "@@KERNEL-ARGS@@";
const excluded = new Set(["$ignition_firstboot", "console", "ignition.platform.id", "ostree"]);
/** Kernel arguments of an installed system as its live ISO has them. */
function liveArguments(installed, label) {
    return [...installed.filter((one) => !excluded.has(one.split("=")[0] ?? "")), `coreos.liveiso=${label}`].join(" ");
}
/** Copies the files of the ISO and answers where the kernel arguments in them stand. */
function copyLiveFiles(system, iso, kernelArguments) {
    const found = listFiles(system, "").flatMap((path) => {
        const source = `${liveFolder}/${path}`;
        const text = system.read(source);
        const { mode, atime, mtime } = system.require(source);
        iso.makeDirectory(`/${external_node_path_.posix.dirname(path)}`, { parents: true });
        iso.write(path, text.replaceAll(placeholder, () => kernelArguments), { mode: mode & 0o7777 });
        (0,external_node_fs_.utimesSync)(iso.resolve(path), atime, mtime);
        const area = findArea(text, kernelArguments);
        return area === undefined ? [] : [{ path, ...area }];
    });
    const files = found.map(({ path, offset }) => ({ path, offset, pad: "#", end: "\n" }));
    const [first] = found;
    if (first === undefined)
        return { files };
    for (const { path, text, length } of found) {
        if (text !== first.text || length !== first.length)
            throw new stage/* StageFailure */.B(`The kernel arguments in '${path}' and '${first.path}' differ, or the room for them does`);
    }
    return { files, size: first.length, default: first.text.trim() };
}
/** Names the folder of GRUB's configuration as the vendor does whose boot loader reads it. */
function renameVendorFolder(system, iso, areas) {
    const vendor = findEfiVendor(system);
    const old = external_node_path_.posix.dirname(requireGrubConfig(iso));
    const wanted = `/EFI/${vendor}`;
    if (old === wanted)
        return areas;
    iso.rename(old, wanted);
    return moveArea(areas, `${old}/grub.cfg`, `${wanted}/grub.cfg`);
}
/** Path of the one configuration of GRUB below `EFI`. */
function requireGrubConfig(iso) {
    const found = findPaths(iso, "/EFI/*/grub.cfg");
    if (found[0] !== undefined && found.length === 1)
        return found[0];
    throw new stage/* StageFailure */.B(`Cannot make the ISO boot: '${liveFolder}' has ${found.length} files 'EFI/*/grub.cfg', not one`);
}
/** The areas after a file was moved. */
function moveArea(areas, from, to) {
    const files = areas.files.map((area) => (`/${area.path}` === from ? { ...area, path: to.slice(1) } : area));
    return { ...areas, files };
}
function findArea(text, kernelArguments) {
    const start = text.indexOf(placeholder);
    if (start === -1)
        return undefined;
    const filled = text.replaceAll(placeholder, () => kernelArguments);
    const end = /(#+)# COREOS_KARG_EMBED_AREA\n/.exec(filled);
    if (end === null)
        return undefined;
    const offset = Buffer.byteLength(filled.slice(0, start));
    const area = filled.slice(start, end.index + (end[1]?.length ?? 0));
    return { offset, length: Buffer.byteLength(area), text: filled.slice(start, end.index) };
}
function listFiles(system, folder) {
    return system.list(`${liveFolder}/${folder}`).flatMap((name) => {
        const path = external_node_path_.posix.join(folder, name);
        if (system.isDirectory(`${liveFolder}/${path}`))
            return listFiles(system, path);
        return name === "README-devel.md" ? [] : [path];
    });
}

;// CONCATENATED MODULE: ./src/modules/coreos/boot-method.js
/** Bytes left for an Ignition config. */
const ignitionSize = 256 * 1024;

;// CONCATENATED MODULE: ./src/modules/coreos/mainframe.js





/** How a live ISO boots on IBM Z: kernel, initramfs and arguments are one image, with room for an Ignition config at the initramfs' end. */
const loadAddress = "0x02000000"; // 32 MiB for the kernel, as Lorax has it
const templates = "/usr/share/lorax/templates.d/99-generic/config_files/s390";
const [kernel, initramfs, mainframe_image] = ["/images/pxeboot/vmlinuz", "/images/pxeboot/initrd.img", "/images/cdboot.img"];
/** Offsets in the image that `mk-s390image` makes. */
const imageOffsets = { initramfs: 66_568, kernelArguments: 66_688 };
const kernelArgumentsSize = 896;
/** Makes the boot image. */
async function makeMainframeBoot(live, areas) {
    const { context, iso, label, volumeSet, isFixture } = live;
    copyTemplates(iso);
    if (isFixture) {
        (0,external_node_fs_.truncateSync)(iso.resolve(kernel), 128 * 1024);
        (0,external_node_fs_.truncateSync)(iso.resolve(initramfs), 1024);
    }
    const { size } = iso.require(initramfs);
    (0,external_node_fs_.truncateSync)(iso.resolve(initramfs), size + ignitionSize);
    const files = ["-r", iso.resolve(initramfs), "-p", iso.resolve("/images/cdboot.prm")];
    await context.exec("mk-s390image", [iso.resolve(kernel), iso.resolve(mainframe_image), ...files]);
    (0,external_node_fs_.truncateSync)(iso.resolve(initramfs), size);
    writeAddress(iso, size);
    for (const folder of ["/EFI", "/isolinux"])
        iso.removeTree(folder);
    const area = { path: mainframe_image.slice(1), offset: imageOffsets.kernelArguments, pad: "\0", end: "\0" };
    return {
        command: [
            ...["xorrisofs", "-verbose", "-volid", label, "-volset", volumeSet, "-rational-rock", "-J", "-joliet-long"],
            ...["-no-emul-boot", "-eltorito-boot", mainframe_image.slice(1)],
        ],
        areas: { ...areas, files: [...areas.files, area], size: kernelArgumentsSize },
        ignition: { file: mainframe_image.slice(1), offset: findInitramfs(iso) + size, length: ignitionSize },
        isHybrid: false,
    };
}
function copyTemplates(iso) {
    copyFromSystem(iso, `${templates}/redhat.exec`, "/images/redhat.exec");
    const text = new modules_tree/* Tree */.PH("/").read(`${templates}/generic.ins`);
    const paths = text.replaceAll("images/kernel.img", kernel.slice(1)).replaceAll("images/initrd.img", initramfs.slice(1));
    iso.write("/generic.ins", paths.replaceAll("@INITRD_LOAD_ADDRESS@", loadAddress));
    for (const name of ["cdboot", "generic", "genericdvd"])
        iso.write(`/images/${name}.prm`, iso.readBytes("/zipl.prm"));
}
/** Where the initramfs goes and how long it is, for a start in an LPAR. */
function writeAddress(iso, size) {
    const bytes = Buffer.alloc(16);
    bytes.writeInt32BE(Number(loadAddress), 4);
    bytes.writeInt32BE(size, 12);
    iso.write("/images/initrd.addrsize", bytes);
}
/** Offset of the initramfs in the image. */
function findInitramfs(iso) {
    const start = (0,external_node_fs_.readFileSync)(iso.resolve(initramfs)).subarray(0, 1024);
    const found = Buffer.alloc(start.length);
    const file = (0,external_node_fs_.openSync)(iso.resolve(mainframe_image), "r");
    try {
        const position = Buffer.alloc(8);
        (0,external_node_fs_.readSync)(file, position, 0, 8, imageOffsets.initramfs);
        const offset = Number(position.readBigUInt64BE());
        (0,external_node_fs_.readSync)(file, found, 0, found.length, offset);
        if (found.equals(start))
            return offset;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    throw new stage/* StageFailure */.B("Cannot make the ISO boot: the image of mk-s390image has the initramfs elsewhere");
}

;// CONCATENATED MODULE: ./src/modules/coreos/live-iso.js










/** How a live ISO boots, on each architecture, and how `coreos-installer` can change it later. */
const kibibyte = 1024;
const loaders = ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"];
/** Makes the ISO boot on this machine's architecture. */
async function makeLiveBoot(live, areas) {
    const method = await makeBoot(live, areas);
    live.iso.remove("/zipl.prm");
    return method;
}
async function makeBoot(live, areas) {
    const { iso, label, volumeSet } = live;
    const names = ["-verbose", "-V", label, "-volset", volumeSet, "-rational-rock", "-J", "-joliet-long"];
    const method = { command: ["genisoimage", ...names], areas, ignition: { file: "images/ignition.img" }, isHybrid: false };
    if (process.arch === "s390x")
        return makeMainframeBoot(live, areas);
    iso.write("/images/ignition.img", Buffer.alloc(ignitionSize));
    switch (process.arch) {
        case "x64":
            return makeUefiBoot(live, { ...method, command: [...method.command, ...makeBiosBoot(iso)], isHybrid: true });
        case "arm64":
            return makeUefiBoot(live, method);
        case "ppc64":
            return { ...method, command: ["grub2-mkrescue", "-volid", label], areas: makeOpenFirmwareBoot(iso, areas) };
        default:
            return method;
    }
}
function makeBiosBoot(iso) {
    for (const name of loaders)
        copyLoader(iso, name, `/isolinux/${name}`);
    const image = ["-eltorito-boot", "isolinux/isolinux.bin", "-eltorito-catalog", "isolinux/boot.cat"];
    return [...image, "-no-emul-boot", "-boot-load-size", "4", "-boot-info-table"];
}
async function makeUefiBoot(live, method) {
    const areas = renameVendorFolder(live.system, live.iso, method.areas);
    await live_iso_makeEfiImage(live, requireGrubConfig(live.iso));
    const image = ["-eltorito-alt-boot", "-efi-boot", "images/efiboot.img", "-no-emul-boot"];
    return { ...method, areas, command: [...method.command, ...image] };
}
/** A filesystem with the boot loader, for firmware that takes the ISO for a disk: it goes on with the configuration on the ISO. */
async function live_iso_makeEfiImage({ context, system, iso, label }, config) {
    const { exec, sourceEpoch, id } = context;
    const folder = new modules_tree/* Tree */.PH((0,external_node_path_.join)(iso.path, "../efi"));
    await gatherEfiFiles(exec, system, folder.subtree("/EFI"));
    const lines = [
        `search --label "${label}" --set root --no-floppy`,
        `set prefix=($root)${config.replace(/\/grub.cfg$/, "")}`,
        'echo "Booting via ESP..."',
        "configfile $prefix/grub.cfg",
        "boot",
    ];
    folder.write("/EFI/BOOT/grub.cfg", `${lines.join("\n")}\n`);
    const image = iso.resolve("/images/efiboot.img");
    const sizeBytes = measure(folder, "/") + 2 * kibibyte * kibibyte;
    (0,external_node_fs_.writeFileSync)(image, "");
    (0,external_node_fs_.truncateSync)(image, sizeBytes);
    const range = { image, offsetBytes: 0, sizeBytes };
    const clock = clockEnvironment(sourceEpoch);
    await makeFat(exec, range, { uuid: deriveUuid(id, "efi").slice(0, 8), label: "EFI-SYSTEM" }, clock);
    await copyIntoFat(exec, range, folder, clock);
    (0,external_node_fs_.rmSync)(folder.path, { recursive: true });
}
/** Bytes of a tar archive of a folder: what is in it, and room for names. */
function measure(tree, folder) {
    const sizes = tree.list(folder).map((name) => {
        const path = `${folder}/${name}`;
        return tree.isDirectory(path) ? 512 + measure(tree, path) : 512 + Math.ceil(tree.require(path).size / 512) * 512;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
}
function makeOpenFirmwareBoot(iso, areas) {
    const config = requireGrubConfig(iso);
    iso.makeDirectory("/boot/grub", { parents: true });
    iso.rename(config, "/boot/grub/grub.cfg");
    for (const folder of ["/EFI", "/isolinux"])
        iso.removeTree(folder);
    return moveArea(areas, config, "/boot/grub/grub.cfg");
}

;// CONCATENATED MODULE: ./src/modules/coreos/finish-iso.js






const labelLength = 32;
const minimalDataSize = 16 * 1024;
/** Makes the ISO boot, packs it and puts all four files into the tree. */
async function finishLiveIso(given) {
    const { context, live, iso, installed, filenames } = given;
    const { tree, exec } = context;
    const volumeSet = `${installed.name || live.fallbackName}-${live.version}`;
    const label = volumeSet.slice(0, labelLength);
    const areas = copyLiveFiles(live.tree, iso, liveArguments(installed.kernelArguments, label));
    const system = { context, system: live.tree, iso, label, volumeSet, isFixture: live.isFixture };
    const method = await makeLiveBoot(system, areas);
    writeFacts(iso, method);
    iso.write("/coreos/miniso.dat", Buffer.alloc(minimalDataSize));
    if (live.isFixture)
        useStandIns(iso);
    const full = (0,external_node_path_.join)(iso.path, "../live.iso");
    await pack(context, iso, method, full);
    const outputs = { vmlinuz: "live-kernel", "initrd.img": "live-initramfs", "rootfs.img": "live-rootfs" };
    for (const [name, output] of Object.entries(outputs)) {
        await finish_iso_copy(exec, iso.resolve(`/images/pxeboot/${name}`), requireOutputPath(tree, filenames[output]));
    }
    await addMinimalIso(given, method, full);
    await finish_iso_copy(exec, full, requireOutputPath(tree, filenames["live-iso"]));
}
/** The ISO learns how to become one without a root filesystem: `coreos-installer` compares it with one that is made just for this. */
async function addMinimalIso({ context, live, iso }, method, full) {
    iso.remove("/images/pxeboot/rootfs.img");
    iso.remove("/coreos/miniso.dat");
    const minimal = (0,external_node_path_.join)(iso.path, "../live.iso.minimal");
    await pack(context, iso, method, minimal);
    const binds = { "/run": "/run", "/tmp": "/tmp" };
    const args = ["pack", "minimal-iso", full, minimal, "--consume"];
    await (0,run_in_tree/* runInTree */.DB)({ tree: live.tree, exec: context.exec }, "coreos-installer", args, { binds });
}
async function pack({ exec }, iso, { command, isHybrid }, target) {
    const [program = "", ...args] = command;
    await exec(program, [...args, "-o", target, iso.path]);
    if (isHybrid)
        await exec("isohybrid", ["--uefi", target]);
}
/** Writes for `coreos-installer` where kernel arguments and the Ignition config are. */
function writeFacts(iso, { areas, ignition }) {
    const files = areas.files.filter(({ path }) => (0,external_node_fs_.existsSync)(iso.resolve(path))).sort((a, b) => (a.path < b.path ? -1 : 1));
    if (files.length > 0)
        iso.write("/coreos/kargs.json", formatSorted(sortArea({ ...areas, files })));
    iso.write("/coreos/igninfo.json", formatSorted(ignition));
}
function sortArea({ files, ...rest }) {
    return { ...rest, files: files.map(({ path, offset, pad, end }) => ({ end, offset, pad, path })) };
}
function formatSorted(value) {
    const sorted = Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(sorted, undefined, 2)}\n`;
}
function useStandIns(iso) {
    const texts = { "efiboot.img": "efiboot.img", "pxeboot/rootfs.img": "rootfs data", "pxeboot/initrd.img": "initrd data" };
    for (const [name, text] of Object.entries({ ...texts, "pxeboot/vmlinuz": "the kernel" }))
        iso.write(`/images/${name}`, `${text}\n`);
    if (!iso.isDirectory("/isolinux"))
        return;
    const loader = Buffer.alloc(iso.require("/isolinux/isolinux.bin").size);
    loader.write("\u00fb\u00c0\u0078\u0070", 64, "latin1"); // what isohybrid looks for
    iso.write("/isolinux/isolinux.bin", loader);
    for (const name of iso.list("/isolinux").filter((one) => /\.(c32|msg)$/.test(one)))
        iso.remove(`/isolinux/${name}`);
}
async function finish_iso_copy(exec, source, target) {
    await exec("cp", ["--reflink=auto", source, target]);
}

;// CONCATENATED MODULE: ./src/modules/coreos/initramfs.js
var initramfs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var initramfs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Initramfs files that grow by archives appended to them, as the kernel unpacks them: one after the other. */
const alignment = 4; // the kernel stops at an uncompressed archive that begins elsewhere
/** Appends a folder as an uncompressed archive, with `first` before all else, as it has to be found at a fixed offset. */
async function appendPlain(exec, initramfs, folder, first) {
    align(initramfs);
    await archive(exec, folder, first, initramfs);
    align(initramfs);
}
/** Appends a folder as a compressed archive. */
async function appendCompressed(exec, initramfs, folder) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = initramfs_addDisposableResource(env_1, makeScratch(), false);
        const file = external_node_path_.posix.join(scratch.path, "archive");
        await archive(exec, folder, undefined, file);
        (0,external_node_fs_.appendFileSync)(initramfs, (0,external_node_zlib_.gzipSync)((0,external_node_fs_.readFileSync)(file), { level: 9 }));
        align(initramfs);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        initramfs_disposeResources(env_1);
    }
}
/** What `rdcore stream-hash` verifies a download with while it arrives: one sum for every two mebibytes. */
function formatStreamHash(path) {
    const block = Buffer.alloc(2 * 1024 * 1024);
    const lines = [`stream-hash sha256 ${block.length}`];
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        for (let length = (0,external_node_fs_.readSync)(file, block); length > 0; length = (0,external_node_fs_.readSync)(file, block)) {
            lines.push((0,external_node_crypto_.createHash)("sha256").update(block.subarray(0, length)).digest("hex"));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return `${lines.join("\n")}\n`;
}
async function archive(exec, folder, first, target) {
    const names = listNames(folder, ".");
    const sorted = first === undefined ? names : [first, ...names.filter((name) => name !== first)];
    const file = (0,external_node_fs_.openSync)(target, "a");
    try {
        await exec("cpio", ["-o", "-H", "newc", "-R", "root:root", "--quiet", "--reproducible", "--force-local", "--null", "-D", folder.path], { input: sorted.map((name) => `${name}\0`).join(""), stdoutTo: file });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function listNames(tree, folder) {
    const paths = tree.list(folder).map((name) => external_node_path_.posix.join(folder, name));
    return paths.flatMap((path) => [path, ...(tree.find(path)?.isDirectory() ? listNames(tree, path) : [])]);
}
function align(path) {
    const excess = (0,external_node_fs_.statSync)(path).size % alignment;
    if (excess > 0)
        (0,external_node_fs_.appendFileSync)(path, Buffer.alloc(alignment - excess));
}

;// CONCATENATED MODULE: ./src/modules/coreos/live-root.js
var live_root_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var live_root_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Packs the filesystems of a disk image as the live system is to see them. The image itself is not changed. */
async function packLiveRoot(context, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { exec, openLoop, sourceEpoch } = context;
        const copy = (0,external_node_path_.join)(request.scratch, "disk.img");
        await exec("cp", ["--reflink=auto", "--sparse=always", request.image, copy]);
        const stack = live_root_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const disk = stack.use(await openLoop(copy, { partitions: true }));
        const { path } = stack.use(await mountFilesystem(exec, ["-o", "rw", `${disk.path}p4`]));
        const root = new modules_tree/* Tree */.PH(path);
        stack.use(await mountFilesystem(exec, ["-o", "rw", `${disk.path}p3`], root.resolve("/boot")));
        if (["x64", "arm64"].includes(process.arch)) {
            const place = { exec, sourceEpoch, source: `${disk.path}p2`, path: root.resolve("/boot/efi") };
            stack.use(await mirrorFat(place, { readOnly: true, uid: 0, gid: 0, umask: 0o022 }));
        }
        adapt(root);
        await live_root_pack(context, root, request);
        return { kernelArguments: readArguments(root), name: readName(root) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = live_root_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The live system may write to its repository (ostree issue 1921), and dracut looks for the kernel and its sum in `/boot`. */
function adapt(root) {
    root.edit("/ostree/repo/config", (text) => text.replace(/^.*readonly=true.*\n?/gm, ""));
    for (const pattern of ["/boot/ostree/*/.*.hmac", "/boot/ostree/*/vmlinuz*"]) {
        const [found] = findPaths(root, pattern);
        if (found === undefined)
            throw new stage/* StageFailure */.B(`Cannot use the disk image: it has no '${pattern}'`);
        root.link(found, `/boot/${(0,external_node_path_.basename)(found)}`);
    }
}
async function live_root_pack({ exec }, root, { type, options, target }) {
    if (type === "erofs")
        await exec("mkfs.erofs", [...options, target, root.path], { env: { TMPDIR: "/var/tmp" } });
    else
        await exec("mksquashfs", [root.path, target, "-wildcards", "-no-recovery", ...options]);
}
function readArguments(root) {
    const entries = findPaths(root, "/boot/loader/entries/*.conf");
    if (entries[0] === undefined || entries.length > 1)
        throw new stage/* StageFailure */.B(`Cannot use the disk image: it has ${entries.length} boot loader entries, not one`);
    const line = /^options (.*)$/m.exec(root.read(entries[0]))?.[1]?.trim();
    if (!line)
        throw new stage/* StageFailure */.B("Cannot use the disk image: its boot loader entry has no kernel arguments");
    return line.split(" ");
}
function readName(root) {
    const aleph = JSON.parse(root.read("/.aleph-version.json"));
    return aleph["container-image"]?.["image-labels"]?.["com.coreos.osname"];
}

;// CONCATENATED MODULE: ./src/modules/coreos/live-system.js


const assembler = "/usr/share/coreos-assembler";
/** Reads what there is to know. */
function describeSystem(tree) {
    const release = parseRelease(tree.read("/etc/os-release"));
    const image = JSON.parse(tree.read(`${assembler}/image.json`));
    const rootType = image["live-rootfs-fstype"] ?? "squashfs";
    if (rootType !== "squashfs" && rootType !== "erofs")
        throw new stage/* StageFailure */.B(`Cannot make a live root filesystem of the type '${rootType}': use squashfs or erofs`);
    const options = image["live-rootfs-fsoptions"] ?? (rootType === "squashfs" ? "-comp zstd" : "--quiet");
    return {
        tree,
        version: requireField(release, "OSTREE_VERSION"),
        title: requireField(release, "PRETTY_NAME"),
        fallbackName: [release.get("ID") ?? "linux", ...[release.get("VARIANT_ID") ?? []].flat()].join("-"),
        kernel: requireOne(tree, "/usr/lib/modules/*/vmlinuz"),
        initramfs: requireOne(tree, "/usr/lib/modules/*/initramfs.img"),
        rootType,
        rootOptions: options.split(" "),
        features: formatFeatures(tree.read("/usr/share/coreos-installer/example-config.yaml")),
        isFixture: tree.has(`${assembler}/coreos-installer-test-fixture`),
    };
}
/** The directives are the top-level keys of the example that `coreos-installer` comes with. */
function formatFeatures(example) {
    const directives = [...example.matchAll(/^(["']?)([\w-]+)\1\s*:(?=\s|$)/gm)].map((match) => match[2] ?? "");
    const features = {
        "installer-config": true,
        "installer-config-directives": Object.fromEntries(directives.sort().map((name) => [name, true])),
        "live-initrd-network": true,
    };
    return `${JSON.stringify(features, undefined, 2)}\n`;
}
function requireOne(tree, pattern) {
    const [found, ...others] = findPaths(tree, pattern);
    if (found !== undefined && others.length === 0)
        return found;
    throw new stage/* StageFailure */.B(`Cannot use the deployed tree: ${found === undefined ? "nothing" : "more than one file"} is '${pattern}'`);
}
function requireField(release, name) {
    const value = release.get(name);
    if (value === undefined)
        throw new stage/* StageFailure */.B(`Cannot use the deployed tree: its '/etc/os-release' has no ${name}`);
    return value;
}
function parseRelease(text) {
    const lines = text.matchAll(/^\s*(\w+)=(["']?)(.*?)\2\s*$/gm);
    return new Map([...lines].map(([, name = "", , value = ""]) => [name, value.replace(/\\(.)/g, "$1")]));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.coreos.live-artifacts.mono.js
var org_osbuild_coreos_live_artifacts_mono_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_coreos_live_artifacts_mono_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













const org_osbuild_coreos_live_artifacts_mono_anyInput = { type: "object", additionalProperties: true };
const file = (description) => ({ type: "string", description });
const org_osbuild_coreos_live_artifacts_mono_meta = {
    summary: "Make the live ISO and the network boot files of CoreOS",
    description: [
        "Makes four files: an ISO that boots CoreOS without installing it, and its kernel, initramfs and root filesystem for booting over the network.",
        "The inputs are disk images of the system with sectors of 512 (`metal`) and 4096 bytes (`metal4k`), and the deployed system itself",
        "(`deployed-tree`), whose `coreos-installer`, boot loader and `usr/share/coreos-assembler` are used. The ISO boots on the architecture it is made on.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["filenames"],
        properties: {
            filenames: {
                type: "object",
                description: "Names of the files to make",
                additionalProperties: false,
                required: ["live-iso", "live-kernel", "live-initramfs", "live-rootfs"],
                properties: {
                    "live-iso": file("The ISO"),
                    "live-kernel": file("The kernel"),
                    "live-initramfs": file("The initramfs, without the root filesystem"),
                    "live-rootfs": file("The root filesystem, to append to the initramfs"),
                },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["deployed-tree", "metal", "metal4k"],
        properties: { "deployed-tree": org_osbuild_coreos_live_artifacts_mono_anyInput, metal: org_osbuild_coreos_live_artifacts_mono_anyInput, metal4k: org_osbuild_coreos_live_artifacts_mono_anyInput },
    },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["cpio", "mksquashfs", "mkfs.fat", "mcopy", "mount", "chroot", "unshare"],
    example: {
        type: "org.osbuild.coreos.live-artifacts.mono",
        inputs: {
            "deployed-tree": { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:deployed-tree"] },
            metal: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:metal": { file: "/metal.raw" } } },
            metal4k: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:metal4k": { file: "/metal4k.raw" } },
            },
        },
        options: {
            filenames: {
                "live-iso": "live.iso",
                "live-kernel": "live-kernel",
                "live-initramfs": "live-initramfs.img",
                "live-rootfs": "live-rootfs.img",
            },
        },
    },
};
async function org_osbuild_coreos_live_artifacts_mono_run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { tree, inputs, exec, options } = context;
        const live = describeSystem(requireInput(inputs, "deployed-tree"));
        const scratch = org_osbuild_coreos_live_artifacts_mono_addDisposableResource(env_1, makeScratch(tree.path), false); // on the tree's disk: it is large
        const work = new modules_tree/* Tree */.PH(scratch.path);
        for (const folder of ["/iso/coreos", "/iso/isolinux", "/iso/images/pxeboot", "/initrd/etc/coreos", "/root/etc"])
            work.makeDirectory(folder, { parents: true });
        const [iso, initrd, root] = [work.subtree("/iso"), work.subtree("/initrd"), work.subtree("/root")];
        iso.write("/images/pxeboot/vmlinuz", live.tree.readBytes(live.kernel));
        iso.write("/images/pxeboot/initrd.img", live.tree.readBytes(live.initramfs));
        iso.write("/coreos/features.json", live.features);
        initrd.write("/etc/coreos/features.json", live.features);
        initrd.write("/etc/coreos-live-initramfs", `${live.version}\n`);
        root.write("/etc/coreos-live-rootfs", `${live.version}\n`);
        await packInstaller(context, live, root, "metal", 512);
        await packInstaller(context, live, root, "metal4k", 4096);
        const name = `root.${live.rootType}`;
        const request = { type: live.rootType, options: live.rootOptions, target: root.resolve(name) };
        const image = requireInputFile(inputs, "metal");
        const installed = await packLiveRoot(context, { ...request, image, scratch: work.path });
        const rootImage = iso.resolve("/images/pxeboot/rootfs.img");
        await appendPlain(exec, ensureFile(iso, "/images/pxeboot/rootfs.img"), root, name);
        requireMagic(iso, live);
        initrd.write("/etc/coreos-live-want-rootfs", formatStreamHash(rootImage));
        await appendCompressed(exec, iso.resolve("/images/pxeboot/initrd.img"), initrd);
        await finishLiveIso({ context: context, live, iso, installed, filenames: options.filenames });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_coreos_live_artifacts_mono_disposeResources(env_1);
    }
}
/** What installs the image without having it: `coreos-installer` puts it together again from the live system and this file. */
async function packInstaller(context, live, root, name, sectorSize) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const image = requireInputFile(context.inputs, name);
        const disk = org_osbuild_coreos_live_artifacts_mono_addDisposableResource(env_2, await context.openLoop(image, { readOnly: true, sectorSize, partitions: true }), true);
        const sum = (0,external_node_crypto_.createHash)("sha256");
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(disk.path), sum);
        const target = root.resolve(`${(0,external_node_path_.basename)(image)}.osmet`);
        const args = ["pack", "osmet", disk.path, "--description", live.title, "--checksum", sum.digest("hex"), "--output", target];
        await (0,run_in_tree/* runInTree */.DB)({ tree: live.tree, exec: context.exec }, "coreos-installer", args, {
            binds: { "/run": "/run", "/tmp": "/tmp" },
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_1 = org_osbuild_coreos_live_artifacts_mono_disposeResources(env_2);
        if (result_1)
            await result_1;
    }
}
function ensureFile(tree, path) {
    tree.write(path, "");
    return tree.resolve(path);
}
/** The live system mounts its root out of the middle of this file. */
function requireMagic(iso, { rootType }) {
    const [offset, magic] = rootType === "erofs" ? [1148, "e2e1f5e0"] : [124, "68737173"];
    const bytes = iso.readBytes("/images/pxeboot/rootfs.img").subarray(offset, offset + 4);
    if (bytes.toString("hex") !== magic)
        throw new stage/* StageFailure */.B(`Cannot use the root filesystem: it is not at byte ${offset}`);
}

;// CONCATENATED MODULE: ./src/modules/boot-entries.js
/** Changes every boot loader entry (`loader/entries/*.conf`) below a boot folder; answers how many there are. */
function editBootEntries(root, boot, change) {
    const folder = `${boot}/loader/entries`;
    const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.startsWith("."));
    for (const name of names)
        root.edit(`${folder}/${name}`, change);
    return names.length;
}
/** The entry with arguments added to its kernel command line. */
function appendBootOptions(text, added) {
    const complete = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    const line = /^options .*$/m;
    return line.test(complete) ? complete.replace(line, (options) => `${options} ${added}`) : `${complete}options ${added}\n`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.coreos.platform.js


const org_osbuild_coreos_platform_meta = {
    summary: "Set the platform that a CoreOS system runs on",
    description: [
        "On the mounted filesystems: appends `ignition.platform.id` and what `platforms.json` of the system says to every boot loader entry, copies that file",
        "to `/boot/coreos`, and writes GRUB's `console.cfg`.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: { platform: { type: "string", description: "Name of the platform, such as `qemu` or `aws`" } },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.coreos.platform",
        options: { platform: "qemu" },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.xfs", source: "root", target: "/" }],
    },
};
const described = "/usr/share/coreos-assembler/platforms.json";
function org_osbuild_coreos_platform_run({ mountRoot, options }) {
    const name = options.platform ?? "None";
    const text = mountRoot.findText(described);
    if (text !== undefined) {
        mountRoot.makeDirectory("/boot/coreos", { parents: true, mode: 0o755 });
        mountRoot.write("/boot/coreos/platforms.json", text);
    }
    const platform = JSON.parse(text ?? "{}")[name] ?? {};
    if (mountRoot.isDirectory("/boot/grub2")) {
        const lines = ["# Any non-default console settings will be inserted here.", "# CONSOLE-SETTINGS-START"];
        const commands = (platform.grub_commands ?? []).join("\n");
        mountRoot.write("/boot/grub2/console.cfg", [...lines, commands, "# CONSOLE-SETTINGS-END", ""].join("\n"));
    }
    const added = [`ignition.platform.id=${name}`, ...(platform.kernel_arguments ?? [])].join(" ");
    if (editBootEntries(mountRoot, "/boot", (entry) => appendBootOptions(entry, added)) === 0)
        throw new stage/* StageFailure */.B("Cannot set the platform: /boot has no boot loader entries");
}

;// CONCATENATED MODULE: ./src/modules/disk/cpio-links.js
var cpio_links_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var cpio_links_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/**
 * How many links folders have, corrected in a cpio archive ("newc" or "crc").
 *
 * A folder has a link for its name, for itself and for each folder in it; a folder of several layers says 1 instead. What an archive
 * says must not depend on how a tree came to be.
 */
const magics = ["070701", "070702"];
/** A header is the magic and thirteen numbers of eight hexadecimal digits each. */
const headerSize = 6 + 13 * 8;
const field = { links: 4, fileSize: 6, nameSize: 11 };
/** Writes the true number of links where a folder says 1; `subfolders` are counts by the names in the archive. */
function correctFolderLinks(archive, subfolders) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = (0,external_node_fs_.openSync)(archive, "r+");
        const _ = cpio_links_addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(file) }, false);
        const header = Buffer.alloc(headerSize);
        for (let at = 0; (0,external_node_fs_.readSync)(file, header, 0, headerSize, at) === headerSize;) {
            if (!magics.includes(header.toString("latin1", 0, 6)))
                return;
            const nameSize = readNumber(header, field.nameSize);
            const count = subfolders.get(readText(file, at + headerSize, nameSize - 1));
            if (count !== undefined && readNumber(header, field.links) === 1) {
                (0,external_node_fs_.writeSync)(file, (count + 2).toString(16).toUpperCase().padStart(8, "0"), at + offsetOf(field.links), "latin1");
            }
            at = cpio_links_align(cpio_links_align(at + headerSize + nameSize) + readNumber(header, field.fileSize));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        cpio_links_disposeResources(env_1);
    }
}
function offsetOf(index) {
    return 6 + index * 8;
}
function readNumber(header, index) {
    return Number.parseInt(header.toString("latin1", offsetOf(index), offsetOf(index + 1)), 16);
}
function readText(file, at, length) {
    const bytes = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(file, bytes, 0, length, at);
    return bytes.toString("utf8");
}
function cpio_links_align(offset) {
    return Math.ceil(offset / 4) * 4;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.cpio.out.js



const org_osbuild_cpio_out_meta = {
    summary: "Make a cpio archive",
    description: "Archives the input `tree` with `cpio`, sorted by name and folders before what is in them, as the kernel needs it.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the archive" },
            append: { type: "boolean", description: "Add to an archive that exists", default: false },
            format: {
                type: "string",
                description: "Archive format",
                enum: ["bin", "odc", "newc", "crc", "tar", "ustar"],
                default: "newc",
            },
            "root-node": {
                description: "Whether the root folder itself is in it",
                enum: ["include", "omit"],
                default: "include",
            },
            reproducible: { type: "boolean", description: "Leave out numbers of devices and inodes", default: true },
            owner: {
                type: "object",
                description: "Owner of everything in the archive",
                additionalProperties: false,
                required: ["user"],
                properties: { user: { type: "string" }, group: { type: "string" } },
            },
        },
    },
    format1Options: true,
    inputs: inputsSchema("tree"),
    tools: ["cpio"],
    example: {
        type: "org.osbuild.cpio.out",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "initrd.img", owner: { user: "root", group: "root" } },
    },
};
async function org_osbuild_cpio_out_run({ tree, options, inputs, exec }) {
    const { append, format = "newc", reproducible = true, owner } = options;
    const source = requireInput(inputs, "tree");
    const archive = requireOutputPath(tree, options.filename);
    const subfolders = new Map();
    const listed = listTree(source, ".", subfolders);
    const names = options["root-node"] === "omit" ? listed : [".", ...listed];
    await exec("cpio", [
        ...[
            "-o",
            `--format=${format}`,
            "--null",
            "--quiet",
            ...(reproducible ? ["--reproducible"] : []),
            ...(append ? ["--append"] : []),
        ],
        ...(owner ? [`--owner=${owner.user}${owner.group ? `:${owner.group}` : ""}`] : []),
        ...["-O", archive, "-D", source.path],
    ], { input: names.map((name) => `${name}\0`).join("") });
    correctFolderLinks(archive, subfolders);
}
/** Names below a folder, sorted, folders first; counts the folders in each on the way. */
function listTree(tree, folder, subfolders) {
    const paths = tree.list(folder).map((name) => external_node_path_.posix.join(folder, name));
    const isFolder = (path) => tree.find(path)?.isDirectory() ?? false;
    subfolders.set(folder, paths.filter(isFolder).length);
    return paths.flatMap((path) => [path, ...(isFolder(path) ? listTree(tree, path, subfolders) : [])]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.createaddrsize.js
const org_osbuild_createaddrsize_meta = {
    summary: "Write where the initramfs of an IBM Z image goes",
    description: "Writes the 16 bytes that booting an ISO in an LPAR needs: address and size of the initramfs.",
    options: {
        additionalProperties: false,
        required: ["initrd", "addrsize"],
        properties: {
            initrd: { type: "string", description: "File of the tree", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
            addrsize: { type: "string", description: "File of the tree to write", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.createaddrsize", options: { initrd: "/images/initrd.img", addrsize: "/images/initrd.addrsize" } },
};
const address = 0x0200_0000; // the loader of IBM Z puts it nowhere else
function org_osbuild_createaddrsize_run({ tree, options }) {
    const { size } = tree.require(options.initrd);
    const bytes = Buffer.alloc(16);
    bytes.writeInt32BE(address, 4);
    bytes.writeInt32BE(size, 12);
    tree.write(options.addrsize, bytes);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.cron.script.js
const org_osbuild_cron_script_meta = {
    summary: "Run a script at intervals",
    description: "Writes a script to `/etc/cron.hourly`, `cron.daily`, `cron.weekly` or `cron.monthly`. The folder comes with the package that runs such scripts.",
    options: {
        additionalProperties: false,
        required: ["interval", "filename"],
        oneOf: [{ required: ["simple"] }],
        properties: {
            interval: { type: "string", description: "How often it runs", enum: ["hourly", "daily", "weekly", "monthly"] },
            filename: { type: "string", description: "Name of the script", pattern: "^[\\w.-]{1,255}$" },
            simple: {
                type: "object",
                description: "One command",
                required: ["command"],
                properties: { comment: { type: "array", items: { type: "string" } }, command: { type: "string" } },
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.cron.script",
        options: {
            interval: "daily",
            filename: "cleanup",
            simple: { comment: ["Remove old reports"], command: "find /srv/reports -mtime +30 -delete" },
        },
    },
};
function org_osbuild_cron_script_run({ tree, options }) {
    const { simple = { command: "" } } = options;
    const comment = (simple.comment ?? []).map((line) => `# ${line}\n`).join("");
    tree.write(`/etc/cron.${options.interval}/${options.filename}`, `#!/bin/bash\n${comment}${simple.command}\n`, { mode: 0o755 });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.crypttab.js

const org_osbuild_crypttab_meta = {
    summary: "Write the table of encrypted volumes",
    description: "Replaces `/etc/crypttab`. Each volume is named by `uuid` or by `path`, not both.",
    options: {
        additionalProperties: false,
        required: ["volumes"],
        properties: {
            volumes: {
                type: "array",
                description: "Volumes in order",
                items: {
                    type: "object",
                    oneOf: [{ required: ["uuid", "volume"] }, { required: ["path", "volume"] }],
                    properties: {
                        volume: { type: "string", description: "Name below /dev/mapper" },
                        uuid: { type: "string", description: "UUID of the device" },
                        path: { type: "string", description: "Device node" },
                        keyfile: { type: "string", description: "File with the key", default: "none" },
                        options: { type: "string", description: "Options, separated by commas", default: "" },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.crypttab",
        options: { volumes: [{ volume: "root", uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", options: "discard" }] },
    },
};
function org_osbuild_crypttab_run({ tree, options }) {
    const lines = options.volumes.map(({ volume, uuid, path, keyfile = "none", options: flags = "" }) => {
        const device = uuid ? `UUID=${uuid}` : path;
        if (!device)
            throw new stage/* StageFailure */.B(`Cannot write the volume '${volume}': its uuid or path must not be empty`);
        return `${volume}\t${device}\t${keyfile}\t${flags}\n`;
    });
    tree.write("/etc/crypttab", lines.join(""));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dd.js
var org_osbuild_dd_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_dd_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const org_osbuild_dd_meta = {
    summary: "Copy a part of a file",
    description: "Copies bytes of a file to the start of another, which keeps what lies behind them. A source that ends early gives what it has.",
    options: {
        additionalProperties: false,
        required: ["src", "dst", "count"],
        properties: {
            src: {
                type: "string",
                description: "Where to read: `input://NAME/PATH`, `tree:///PATH` or `mount://NAME/PATH`",
                pattern: "^(input|tree|mount)://.",
            },
            dst: { type: "string", description: "File of the tree to write into" },
            src_offset: { type: "integer", description: "First byte", default: 0, minimum: 0 },
            count: { type: "integer", description: "Number of bytes", minimum: 1 },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    example: {
        type: "org.osbuild.dd",
        inputs: { image: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:image"] } },
        options: { src: "input://image/disk.raw", dst: "boot.img", count: 512 },
    },
};
function org_osbuild_dd_run({ tree, options, locate }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, path } = locate(options.src);
        const source = org_osbuild_dd_addDisposableResource(env_1, openInput(root, path), false);
        const target = org_osbuild_dd_addDisposableResource(env_1, openOutput(tree, options.dst, "keep"), false);
        copyRange(source.descriptor, target.descriptor, options.src_offset ?? 0, options.count);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_dd_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.debug-shell.js
const org_osbuild_debug_shell_meta = {
    summary: "Open a root shell at boot",
    description: "Writes and enables a service that starts a root shell on a terminal early at boot. For debugging only: anyone at that terminal is root.",
    options: {
        additionalProperties: false,
        required: ["tty"],
        properties: { tty: { type: "string", description: "Device of the terminal" } },
    },
    example: { type: "org.osbuild.debug-shell", options: { tty: "/dev/ttyS0" } },
};
function org_osbuild_debug_shell_run({ tree, options }) {
    const folder = "/etc/systemd/system";
    tree.write(`${folder}/osbuild-debug-shell.service`, formatService(options.tty));
    tree.symlink("../osbuild-debug-shell.service", `${folder}/sysinit.target.wants/osbuild-debug-shell.service`);
}
function formatService(tty) {
    const categories = "CTYPE NUMERIC TIME COLLATE MONETARY MESSAGES PAPER NAME ADDRESS TELEPHONE MEASUREMENT IDENTIFICATION".split(" ");
    return `
[Unit]
Description=Early root shell on ${tty} FOR DEBUGGING ONLY
DefaultDependencies=no
IgnoreOnIsolate=yes
ConditionPathExists=${tty}

[Service]
Environment=TERM=linux
ExecStart=/bin/sh
Restart=always
RestartSec=0
StandardInput=tty
TTYPath=${tty}
TTYReset=yes
TTYVHangup=yes
KillMode=process
IgnoreSIGPIPE=no
# bash ignores SIGTERM
KillSignal=SIGHUP

# Unset locale for the console getty since the console has problems
# displaying some internationalized messages.
UnsetEnvironment=LANG LANGUAGE ${categories.map((name) => `LC_${name}`).join(" ")}
`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.discinfo.js
const org_osbuild_discinfo_meta = {
    summary: "Write release and architecture of an ISO",
    description: "Writes `/.discinfo`. Its first line is the time of the build, or the source epoch where the pipeline has one.",
    options: {
        additionalProperties: true,
        required: ["basearch", "release"],
        properties: {
            basearch: { type: "string", description: "Architecture" },
            release: { type: "string", description: "Name of the release" },
        },
    },
    example: { type: "org.osbuild.discinfo", options: { basearch: "x86_64", release: "Linux 9" } },
};
function org_osbuild_discinfo_run({ tree, options, sourceEpoch }) {
    const seconds = sourceEpoch ?? Date.now() / 1000;
    const time = Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
    tree.write("/.discinfo", `${time}\n${options.release}\n${options.basearch}\n`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dmverity.js

const org_osbuild_dmverity_meta = {
    summary: "Make dm-verity hashes",
    description: "Computes the hash tree of the device `data_device` on the device `hash_device`, writes the root hash into the tree and verifies the result.",
    options: {
        additionalProperties: false,
        required: ["root_hash_file"],
        properties: {
            blocksize: { type: "number", description: "Bytes in a data block", default: 512 },
            root_hash_file: { type: "string", description: "File of the tree for the root hash" },
        },
    },
    format1Options: true,
    devices: devicesSchema("data_device", "hash_device"),
    tools: ["veritysetup"],
    example: {
        type: "org.osbuild.dmverity",
        devices: {
            data_device: { type: "org.osbuild.loopback", options: { filename: "root.img" } },
            hash_device: { type: "org.osbuild.loopback", options: { filename: "root.hash" } },
        },
        options: { root_hash_file: "root.roothash" },
    },
};
async function org_osbuild_dmverity_run({ tree, options, devices, exec }) {
    const both = [requireDevice(devices, "data_device"), requireDevice(devices, "hash_device")];
    const rootHash = ["--root-hash-file", requireOutputPath(tree, options.root_hash_file)];
    await exec("veritysetup", ["format", ...both, "--data-block-size", String(options.blocksize ?? 512), ...rootHash]);
    await exec("veritysetup", ["verify", ...both, ...rootHash]);
}

;// CONCATENATED MODULE: ./src/modules/ini-edit.js
/**
 * Changing an existing ini file without touching the rest of it: comments, order, spacing and the case of keys stay. Values are replaced
 * where they stand; new keys follow the last key of their section, new sections go to the end. The result is what iniparse makes of it.
 */
const optionLine = /^([^:=\s[#;][^:=]*?)(\s*[:=]\s*)(.*)$/;
/** The text with the changes made; an absent file is an empty text. */
function editIni(text, changes) {
    const lines = text === "" ? [] : text.split("\n");
    for (const [section, values] of Object.entries(changes)) {
        if (findSections(lines, section).length === 0)
            lines.push(...(lines.length > 0 ? [""] : []), `[${section}]`);
        for (const [key, value] of Object.entries(values))
            setValue(lines, section, { key, value });
    }
    return lines.join("\n");
}
/** Whether the text has a section. */
function hasIniSection(text, section) {
    return findSections(text.split("\n"), section).length > 0;
}
function setValue(lines, section, { key, value }) {
    const ranges = findSections(lines, section);
    const found = ranges
        .flatMap(([start, end]) => findOptions(lines, start, end))
        .filter(({ name }) => name.toLowerCase() === key.toLowerCase());
    const last = found.at(-1);
    if (last !== undefined) {
        lines.splice(last.index, last.length, replaceValue(lines[last.index] ?? "", value));
        return;
    }
    const [start, end] = ranges.at(-1) ?? [lines.length, lines.length];
    const before = findOptions(lines, start, end).at(-1);
    lines.splice(before === undefined ? start : before.index + before.length, 0, `${key} = ${value}`);
}
/** Line ranges of a section's content: a name may stand more than once. */
function findSections(lines, section) {
    const heads = lines.flatMap((line, index) => {
        const name = /^\[([^\]]+)\]/.exec(line)?.[1];
        return name === undefined ? [] : [{ name, index }];
    });
    return heads.flatMap(({ name, index }, position) => {
        return name === section ? [[index + 1, heads[position + 1]?.index ?? lines.length]] : [];
    });
}
/** Options with the lines that continue them. */
function findOptions(lines, start, end) {
    const options = [];
    for (let index = start; index < end; index += 1) {
        const line = lines[index] ?? "";
        const name = optionLine.exec(line)?.[1];
        const current = options.at(-1);
        if (name !== undefined)
            options.push({ name, index, length: 1 });
        else if (current !== undefined && /^\s+\S/.test(line))
            current.length = index - current.index + 1;
    }
    return options;
}
/** The line with another value; a comment after the old value keeps its column. */
function replaceValue(line, value) {
    const [, name = "", separator = "", old = ""] = optionLine.exec(line) ?? [];
    const comment = /\s;/.exec(old);
    const changed = `${name}${separator}${value}`;
    if (comment === null)
        return changed;
    const column = name.length + separator.length + comment.index + 1;
    return `${`${changed} `.padEnd(column)}${old.slice(comment.index + 1)}`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dnf.config.js

const org_osbuild_dnf_config_meta = {
    summary: "Configure DNF",
    description: "Writes variables to `/etc/dnf/vars` and edits `/etc/dnf/dnf.conf`, whose comments stay; the file is made when it is missing.",
    definitions: {
        variable: {
            type: "object",
            additionalProperties: false,
            required: ["name", "value"],
            properties: { name: { type: "string", pattern: "^[a-z0-9_]+$" }, value: { type: "string" } },
        },
        config_main: {
            type: "object",
            additionalProperties: false,
            properties: {
                ip_resolve: { type: "string", enum: ["4", "IPv4", "6", "IPv6"] },
                tsflags: {
                    type: "array",
                    uniqueItems: true,
                    minItems: 1,
                    items: {
                        type: "string",
                        enum: ["noscripts", "test", "notriggers", "nodocs", "justdb", "nocontexts", "nocaps", "nocrypto"],
                    },
                },
            },
        },
    },
    options: {
        additionalProperties: false,
        properties: {
            variables: { type: "array", description: "Variables to set", items: { $ref: "#/definitions/variable" } },
            config: {
                type: "object",
                description: "Sections of dnf.conf to change",
                additionalProperties: false,
                properties: { main: { $ref: "#/definitions/config_main" } },
            },
        },
    },
    example: {
        type: "org.osbuild.dnf.config",
        options: { variables: [{ name: "releasever", value: "43" }], config: { main: { tsflags: ["nodocs"] } } },
    },
};
function org_osbuild_dnf_config_run({ tree, options }) {
    for (const { name, value } of options.variables ?? [])
        tree.write(`/etc/dnf/vars/${name}`, `${value}\n`);
    const sections = Object.entries(options.config ?? {});
    if (sections.length === 0)
        return;
    const changes = sections.map(([section, values = {}]) => [section, formatValues(values)]);
    tree.makeDirectory("/etc/dnf", { parents: true });
    tree.edit("/etc/dnf/dnf.conf", (text) => editIni(text, Object.fromEntries(changes)), { missing: "", mode: 0o644 });
}
function formatValues(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value = ""]) => [key, typeof value === "string" ? value : value.join(", ")]));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dnf.module-config.js



const org_osbuild_dnf_module_config_text = { type: "string" };
const org_osbuild_dnf_module_config_meta = {
    summary: "Choose streams of DNF modules",
    description: "Writes `/etc/dnf/modules.d/NAME.module`, from which DNF knows which stream and profiles of a module are on.",
    options: {
        additionalProperties: false,
        properties: {
            conf: {
                type: "object",
                description: "What the file says",
                additionalProperties: false,
                properties: { name: org_osbuild_dnf_module_config_text, stream: org_osbuild_dnf_module_config_text, state: org_osbuild_dnf_module_config_text, profiles: { type: "array", items: org_osbuild_dnf_module_config_text } },
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.dnf.module-config",
        options: { conf: { name: "nodejs", stream: "20", state: "enabled", profiles: ["common"] } },
    },
};
function org_osbuild_dnf_module_config_run({ tree, options: { conf } }) {
    if (conf?.name === undefined || conf.profiles === undefined)
        throw new stage/* StageFailure */.B("Cannot configure a module: 'name' and 'profiles' are needed");
    const lines = Object.entries(conf).map(([key, value]) => [key, typeof value === "object" ? value.join(", ") : (value ?? "")]);
    writeDropIn(tree, `/etc/dnf/modules.d/${conf.name}.module`, formatIni({ [conf.name]: Object.fromEntries(lines) }, { delimiter: " = " }));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dnf.js



const stages_org_osbuild_dnf_meta = {
    summary: "Install RPM packages with dnf",
    description: [
        "Resolves, downloads and installs packages with the build root's dnf. Repositories of the host are not used, plugins neither. The metadata",
        "of each repository must have the checksum given, so what is installed does not change unnoticed. With `gpgkey` every package must be signed.",
        "",
        "Manifests of 2020 have this stage; today's resolve names before the build and use `org.osbuild.rpm`.",
    ].join("\n"),
    network: true,
    tools: ["dnf", "unshare"],
    options: {
        type: "object",
        required: ["repos", "packages", "releasever", "basearch"],
        properties: {
            ...dnfCommon,
            repos: {
                description: "Repositories, or checksums of repositories that the source `org.osbuild.dnf` describes",
                type: "array",
                minItems: 1,
                items: { anyOf: [dnfRepository, { type: "string" }] },
            },
            basearch: { description: "Architecture, and value of `$basearch` in URLs", type: "string" },
            install_weak_deps: { description: "Also install what packages recommend", type: "boolean", default: true },
            fastestmirror: { description: "Look for the fastest mirror", type: "boolean", default: true },
            exclude_packages: { description: "What not to install", type: "array", items: { type: "string" }, default: [] },
            module_platform_id: { description: "`PLATFORM_ID` of the distribution, for modules", type: "string" },
        },
    },
    inputs: { type: "object", additionalProperties: false, properties: { repos: { type: "object", additionalProperties: true } } },
    example: {
        type: "org.osbuild.dnf",
        options: {
            repos: [
                {
                    baseurl: "https://example.com/repository/$releasever/$basearch/",
                    checksum: "sha256:9f596e18f585bee30ac41c11fb11a83ed6b11d5b341c1cb56ca4015d7717cb97",
                },
            ],
            packages: ["@core", "kernel"],
            releasever: "40",
            basearch: "x86_64",
        },
    },
};
const machineId = "/etc/machine-id";
async function org_osbuild_dnf_run(context) {
    const { tree, options } = context;
    const repositories = options.repos.map((repo) => typeof repo === "string" ? findRepository(repo, context) : repo);
    const temporary = !tree.has(machineId);
    if (temporary) {
        tree.makeDirectory("/etc", { parents: true });
        tree.write(machineId, `${"f".repeat(32)}\n`, { mode: 0o444 });
    }
    const main = options.module_platform_id ? `[main]\nmodule_platform_id=${options.module_platform_id}\n` : "";
    await (0,dnf/* runDnf */.it)(context, {
        program: "dnf",
        args: (config) => listArguments(options, tree.path, config),
        operation: options.operation ?? "install",
        packages: [...options.packages, ...(options.exclude_packages ?? []).flatMap((name) => ["--exclude", name])],
        config: (folder) => main + (0,dnf/* formatRepositories */.Wz)(repositories, folder),
    });
    (0,dnf/* verifyMetadata */.bl)(tree, repositories);
    (0,dnf/* tidyDnf */.x7)(tree);
    if (!temporary)
        return;
    tree.remove(machineId);
    tree.write(machineId, "");
}
function listArguments(options, tree, config) {
    const set = (name, value) => ["--setopt", `${name}=${value}`];
    const yes = (value = true) => (value ? "True" : "False");
    return [
        ...["-yv", "--installroot", tree, "--forcearch", options.basearch],
        ...set("reposdir", ""),
        ...set("install_weak_deps", yes(options.install_weak_deps)),
        ...set("fastestmirror", yes(options.fastestmirror)),
        ...set("skip_if_unavailable", "false"),
        ...["--releasever", options.releasever, "--noplugins", "--config", config],
    ];
}
/** What the source says about a repository that the manifest names by its checksum only. */
function findRepository(checksum, { inputs }) {
    const known = inputs.repos?.data.repos;
    const found = known?.[checksum];
    if (found === undefined)
        throw new stage/* StageFailure */.B(`Cannot find the repository '${checksum}': no source describes it`);
    return { ...found, checksum };
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dnf-automatic.config.js

const org_osbuild_dnf_automatic_config_meta = {
    summary: "Configure automatic updates of DNF",
    description: "Edits `/etc/dnf/automatic.conf` and keeps its comments; the file is made when it is missing.",
    definitions: {
        commands: {
            type: "object",
            description: "Options of the section `commands`",
            additionalProperties: false,
            properties: { apply_updates: { type: "boolean" }, upgrade_type: { type: "string", enum: ["default", "security"] } },
        },
    },
    options: {
        additionalProperties: false,
        properties: {
            config: {
                type: "object",
                description: "Sections to change",
                additionalProperties: false,
                properties: { commands: { $ref: "#/definitions/commands" } },
            },
        },
    },
    example: {
        type: "org.osbuild.dnf-automatic.config",
        options: { config: { commands: { apply_updates: true, upgrade_type: "security" } } },
    },
};
function org_osbuild_dnf_automatic_config_run({ tree, options: { config } }) {
    if (config === undefined)
        return;
    const commands = Object.fromEntries(Object.entries(config.commands ?? {}).map(([key, value]) => [
        key,
        typeof value === "boolean" ? (value ? "yes" : "no") : String(value),
    ]));
    tree.edit("/etc/dnf/automatic.conf", (text) => editIni(text, config.commands === undefined ? {} : { commands }), {
        missing: "",
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dnf4.mark.js
const org_osbuild_dnf4_mark_meta = {
    summary: "Mark packages in the database of dnf 4",
    description: "Tells dnf which packages a person asked for (`install`) and which came with a group, so that it does not remove them as unneeded.",
    options: {
        additionalProperties: false,
        properties: {
            packages: {
                type: "array",
                description: "Packages and their marks",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name", "mark"],
                    properties: {
                        name: { type: "string" },
                        mark: {
                            type: "string",
                            description: "`install` for asked for, `group` for part of a group",
                            enum: ["install", "group"],
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    tools: ["dnf-3"],
    example: { type: "org.osbuild.dnf4.mark", options: { packages: [{ name: "bash", mark: "install" }] } },
};
async function org_osbuild_dnf4_mark_run({ tree, options, exec }) {
    for (const mark of ["install", "group"]) {
        const names = (options.packages ?? []).filter((one) => one.mark === mark).map(({ name }) => name);
        if (names.length > 0)
            await exec("dnf-3", ["--installroot", tree.path, "mark", "-y", mark, ...names]);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dnf4.versionlock.js
const org_osbuild_dnf4_versionlock_meta = {
    summary: "Lock packages to versions",
    description: "Adds entries to the list of the versionlock plugin of DNF 4, each with a comment that has the time: the source epoch when the pipeline sets one.",
    options: {
        additionalProperties: false,
        required: ["add"],
        properties: { add: { type: "array", description: "Entries as they stand in the list", items: { type: "string" } } },
    },
    example: { type: "org.osbuild.dnf4.versionlock", options: { add: ["bash-0:5.1.8-9.el9.*"] } },
};
function org_osbuild_dnf4_versionlock_run({ tree, options, sourceEpoch }) {
    const time = org_osbuild_dnf4_versionlock_formatTime(sourceEpoch === undefined ? new Date() : new Date(sourceEpoch * 1000));
    tree.write("/etc/dnf/plugins/versionlock.list", options.add.map((item) => `\n# Added lock on ${time}\n${item}\n`).join(""), {
        append: true,
    });
}
/** The time as ctime(3) writes it, in UTC: `Tue Nov 14 22:13:20 2023`. */
function org_osbuild_dnf4_versionlock_formatTime(date) {
    const [weekday, day, month, year, time] = date.toUTCString().replace(",", "").split(" ");
    return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}

;// CONCATENATED MODULE: ./src/modules/dpkg-set.js


const fields = ["Package", "Version", "Architecture", "Essential", "Pre-Depends", "Depends", "Provides"];
/** Reads the control data of all files; throws for one that is no package. */
async function readPackageSet(exec, folder, files) {
    const packages = [];
    const waiting = [...files.entries()];
    const workers = Array.from({ length: (0,external_node_os_.availableParallelism)() }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            packages[next[0]] = await readPackage(exec, folder, next[1]);
        }
    });
    await Promise.all(workers);
    const architecture = packages.find((one) => one.architecture !== "all")?.architecture ?? "all";
    return { folder, files, essential: findEssential(packages), architecture };
}
async function readPackage(exec, folder, file) {
    const format = `${fields.map((name) => `\${${name}}`).join("\\t")}\\n`;
    const options = { quiet: true, okCodes: [2] };
    const { exitCode, stdout } = await exec("dpkg-deb", ["--show", `--showformat=${format}`, `${folder}/${file}`], options);
    if (exitCode !== 0)
        throw new stage/* StageFailure */.B(`Cannot install '${file}': it is not a Debian package`);
    const [name = "", version = "", architecture = "", essential = "", pre = "", depends = "", provides = ""] = stdout
        .trimEnd()
        .split("\t");
    const needs = [...parseNames(pre), ...parseNames(depends)];
    return { file, name, version, architecture, essential: essential === "yes", needs, provides: [name, ...parseNames(provides)] };
}
/** Package names in a dependency field: `libc6 (>= 2.36), awk | mawk:any`. */
function parseNames(field) {
    return field
        .split(/[,|]/)
        .map((part) => part.trim().replace(/[\s:(].*$/, ""))
        .filter((name) => name !== "");
}
function findEssential(packages) {
    const chosen = new Set(packages.filter(({ essential }) => essential));
    for (const one of chosen) {
        for (const other of packages)
            if (one.needs.some((name) => other.provides.includes(name)))
                chosen.add(other); // the loop sees what is added
    }
    return packages.filter((one) => chosen.has(one)).map(({ file }) => file);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dpkg.js



const org_osbuild_dpkg_meta = {
    summary: "Install Debian packages from files",
    description: [
        "Bootstraps an empty tree, or adds to a Debian tree, from exactly the package files given as the input `packages`: no network, the same",
        "image tomorrow. Files are unpacked in the order given. Otherwise as `org.osbuild.apt`. `osbuild-action lock` writes this stage.",
        "",
        "In format 1 the option `packages` lists their checksums, and the source `org.osbuild.files` says where they are.",
    ].join("\n"),
    tools: ["dpkg-deb", "tar", "unshare"],
    options: { type: "object", additionalProperties: false, properties: {} },
    format1Options: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: {
            packages: {
                type: "array",
                minItems: 1,
                description: "Checksums of the package files, as `sha256:...`",
                items: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
            },
        },
    },
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: { packages: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.dpkg",
        inputs: {
            packages: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: ["sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d"],
            },
        },
    },
};
async function org_osbuild_dpkg_run({ tree, inputs, exec, log, reportMetadata }) {
    const input = inputs.packages;
    const files = Object.keys(input?.data.files ?? {});
    if (input === undefined || files.length === 0)
        throw new stage/* StageFailure */.B("Cannot install packages: the input 'packages' has no files");
    const set = await readPackageSet(exec, input.path, files);
    if (!hasPackages(tree) && set.essential.length === 0)
        throw new stage/* StageFailure */.B("Cannot start an empty tree: none of the packages is essential. Add those, with all they depend on");
    await installPackages({ tree, exec, log }, set);
    reportMetadata({ packages: listInstalled(tree) });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dracut.conf.js

const org_osbuild_dracut_conf_meta = {
    summary: "Configure how initramfs images are made",
    description: "Writes a file in `/usr/lib/dracut/dracut.conf.d`. Lists are added to what other files say.",
    options: {
        additionalProperties: false,
        required: ["config", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "object",
                description: "Options of dracut",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    compress: { type: "string", description: "Program to compress with" },
                    dracutmodules: { type: "array", description: "The dracut modules to use", items: { type: "string" } },
                    add_dracutmodules: { type: "array", description: "Further dracut modules", items: { type: "string" } },
                    omit_dracutmodules: { type: "array", description: "Dracut modules to leave out", items: { type: "string" } },
                    drivers: { type: "array", description: "The kernel modules to use", items: { type: "string" } },
                    add_drivers: { type: "array", description: "Further kernel modules", items: { type: "string" } },
                    omit_drivers: { type: "array", description: "Kernel modules to leave out", items: { type: "string" } },
                    force_drivers: { type: "array", description: "Kernel modules to add and to load early", items: { type: "string" } },
                    filesystems: { type: "array", description: "The file system modules to use", items: { type: "string" } },
                    install_items: { type: "array", description: "Files to add", items: { type: "string" } },
                    remove_items: { type: "array", description: "Files to remove (dracut 108)", items: { type: "string" } },
                    early_microcode: { type: "boolean", description: "Put microcode in front" },
                    reproducible: { type: "boolean", description: "Same input, same image" },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.dracut.conf",
        options: { filename: "90-image.conf", config: { add_drivers: ["virtio_blk"], reproducible: true } },
    },
};
function org_osbuild_dracut_conf_run({ tree, options }) {
    const lines = Object.entries(options.config).map(([key, value]) => `${key}${org_osbuild_dracut_conf_formatValue(value)}\n`);
    writeDropIn(tree, `/usr/lib/dracut/dracut.conf.d/${options.filename}`, lines.join(""));
}
function org_osbuild_dracut_conf_formatValue(value) {
    if (typeof value === "object")
        return `+=" ${value.join(" ")} "`;
    return typeof value === "boolean" ? `="${value ? "yes" : "no"}"` : `="${value}"`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.dracut.js

const org_osbuild_dracut_meta = {
    summary: "Make the initramfs with dracut",
    description: "Runs the `dracut` of the tree for each kernel, not tailored to this host. An initramfs that is there already is replaced.",
    options: {
        required: ["kernel"],
        properties: {
            kernel: { type: "array", description: "Versions of the kernels", items: { type: "string" } },
            compress: { type: "string", description: "Compression, as `--compress` takes it" },
            modules: { type: "array", description: "The dracut modules to use, no others", items: { type: "string" } },
            add_modules: { type: "array", description: "dracut modules to add", items: { type: "string" } },
            omit_modules: { type: "array", description: "dracut modules to leave out", items: { type: "string" } },
            drivers: {
                type: "array",
                description: "The kernel modules to include, no others (without `.ko`)",
                items: { type: "string" },
            },
            add_drivers: { type: "array", description: "Kernel modules to add", items: { type: "string" } },
            omit_drivers: { type: "array", description: "Kernel modules to leave out", items: { type: "string" } },
            force_drivers: { type: "array", description: "Kernel modules to add and to load early", items: { type: "string" } },
            filesystems: {
                type: "array",
                description: "The kernel modules of filesystems to include, no others",
                items: { type: "string" },
            },
            include: {
                type: "array",
                description: "Files of the tree (keys) to include at a path of the initramfs (values)",
                items: { type: "object" },
            },
            install: { type: "array", description: "Files to include where they are, with what they need", items: { type: "string" } },
            remove: { type: "array", description: "Files to leave out; needs dracut 108", items: { type: "string" } },
            early_microcode: { type: "boolean", description: "Prepend microcode of processors", default: false },
            reproducible: {
                type: "boolean",
                description: "Make the same initramfs from the same tree; so it is unless told otherwise",
            },
            initoverlayfs: { type: "boolean", description: "Use `initoverlayfs-install` in place of `dracut`", default: false },
            extra: { type: "array", description: "More arguments for dracut", items: { type: "string" } },
        },
    },
    tools: ["unshare"],
    example: { type: "org.osbuild.dracut", options: { kernel: ["6.9.1-200.fc40.x86_64"], add_modules: ["nbd"], compress: "zstd" } },
};
async function org_osbuild_dracut_run(context) {
    const { tree, options, log } = context;
    const program = options.initoverlayfs ? "/usr/bin/initoverlayfs-install" : "/usr/bin/dracut";
    const args = org_osbuild_dracut_listArguments(options);
    const logger = "/usr/bin/logger"; // nobody listens to /dev/log: thousands of complaints otherwise
    const binds = tree.has(logger) ? { [logger]: tree.resolve("/usr/bin/true") } : {};
    for (const kernel of options.kernel) {
        log(`Making the initramfs of ${kernel}`);
        await (0,run_in_tree/* runInTree */.DB)(context, program, ["--no-hostonly", "--kver", kernel, ...args], { binds });
    }
}
const org_osbuild_dracut_lists = [
    ["modules", "--modules"],
    ["add_modules", "--add"],
    ["omit_modules", "--omit"],
    ["drivers", "--drivers"],
    ["add_drivers", "--add-drivers"],
    ["omit_drivers", "--omit-drivers"],
    ["force_drivers", "--force-drivers"],
    ["filesystems", "--filesystems"],
];
function org_osbuild_dracut_listArguments(options) {
    const { include = [], remove = [], install = [], extra = [] } = options;
    const flag = (name, wanted) => `--${wanted ? "" : "no-"}${name}`;
    return [
        ...["--force", "-v", "--show-modules"],
        flag("early-microcode", options.early_microcode ?? false),
        flag("reproducible", options.reproducible ?? true),
        ...(options.compress ? [`--compress=${options.compress}`] : []),
        ...org_osbuild_dracut_lists.flatMap(([name, option]) => (options[name]?.length ? [option, options[name].join(" ")] : [])),
        ...include.flatMap((files) => Object.entries(files).flatMap(([from, to]) => ["--include", from, String(to)])),
        ...remove.flatMap((path) => ["--remove", path]),
        ...install.flatMap((path) => ["--install", path]),
        ...extra,
    ];
}

;// CONCATENATED MODULE: ./src/modules/disk/source-folder.js

/** Path of the folder an image is made from: what a URL names, or the input `tree`. */
function sourceFolder(context, source) {
    if (source === undefined)
        return requireInput(context.inputs, "tree").path;
    const { root, path } = context.locate(source);
    return root.resolve(path);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.erofs.js


const stages_org_osbuild_erofs_meta = {
    summary: "Make an EROFS image",
    description: "Packs the input `tree`, or what `source` names, with `mkfs.erofs`.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            source: {
                description: "What to use instead of the input `tree`",
                oneOf: [
                    { type: "string", description: "A mount: `mount://NAME/PATH`", pattern: "^mount://" },
                    { type: "string", description: "An input: `input://NAME/PATH`", pattern: "^input://[^/]+/" },
                ],
            },
            exclude_paths: { type: "array", description: "Regular expressions of paths to leave out", items: { type: "string" } },
            compression: {
                type: "object",
                description: "How to compress; not at all when absent",
                additionalProperties: false,
                required: ["method"],
                properties: {
                    method: { description: "Compressor", enum: ["lz4", "lz4hc", "lzma", "zstd"] },
                    level: { type: "number", description: "Level of the compressor" },
                },
            },
            "cluster-size": { type: "number", description: "Most bytes that are compressed together" },
            options: { type: "array", description: "Extended options of `mkfs.erofs -E`", minItems: 1 },
        },
    },
    format1Options: true,
    inputs: inputsSchema("tree"),
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["mkfs.erofs"],
    example: {
        type: "org.osbuild.erofs",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "root.erofs", compression: { method: "lz4" } },
    },
};
async function org_osbuild_erofs_run(context) {
    const { filename, compression, exclude_paths = [], options: extended, "cluster-size": cluster } = context.options;
    const level = compression?.level ? `,${compression.level}` : "";
    await context.exec("mkfs.erofs", [
        ...[requireOutputPath(context.tree, filename), sourceFolder(context, context.options.source), "--quiet"],
        ...(compression ? ["-z", `${compression.method}${level}`] : []),
        ...(extended ? ["-E", extended.join(",")] : []),
        ...(cluster ? ["-C", String(cluster)] : []),
        ...exclude_paths.flatMap((path) => ["--exclude-regex", path]),
    ]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.error.js

const stages_org_osbuild_error_meta = {
    summary: "Fail",
    description: "Ends with the exit code it is given. Useful to test what happens when a stage fails.",
    options: {
        additionalProperties: false,
        properties: { returncode: { type: "number", description: "Exit code", default: 255 } },
    },
    example: { type: "org.osbuild.error", options: { returncode: 3 } },
};
function stages_org_osbuild_error_run({ options }) {
    const { returncode = 255 } = options;
    if (returncode !== 0)
        throw new stage/* StageFailure */.B(`The error stage ends with code ${returncode}, as it was told to`, returncode);
}

;// CONCATENATED MODULE: ./src/modules/python-text.js
/** Values as Python writes them, for files that are compared with the reference's byte by byte. */
/** JSON as `json.dumps` writes it: one line, a space after commas and colons, only ASCII. */
function formatPythonJson(value) {
    if (Array.isArray(value))
        return `[${value.map(formatPythonJson).join(", ")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).map(([key, one]) => `${formatPythonJson(key)}: ${formatPythonJson(one)}`);
        return `{${entries.join(", ")}}`;
    }
    const text = JSON.stringify(value) ?? "null";
    return text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./src/modules/ostree.js





/** Version that files of the image name as that of osbuild. */
const osbuildVersion = "191";
/** Runs `ostree`; what it prints is answered and not logged. */
function callOstree({ exec, log }, args, options = {}) {
    log(`ostree ${args.join(" ")}`);
    return exec("ostree", args, { quiet: true, ...options });
}
/** The commits of an input: where their repository is, and the name to use for each (its ref, or its checksum without one). */
function requireCommits(input) {
    const refs = Object.entries((input?.data.refs ?? {}));
    if (input === undefined || refs.length === 0)
        throw new stage/* StageFailure */.B("The input must have at least one commit");
    return { repo: input.path, refs: new Map(refs.map(([commit, { ref }]) => [commit, ref ?? commit])) };
}
/** Copies commits from the repository of an input; answers the name of the last one. */
async function pullCommits(host, input, target, remote) {
    const { repo, refs } = requireCommits(input);
    for (const ref of refs.values()) {
        await callOstree(host, ["pull-local", repo, ref, ...(remote ? [`--remote=${remote}`] : []), `--repo=${target}`]);
    }
    return [...refs.values()].at(-1) ?? "";
}
/** Adds a remote to a repository, with its keys; without any key signatures are not looked at. */
async function addRemote(host, repo, remote) {
    const { name, url, contenturl, branches = [], gpgkeys = [], gpgkeypaths = [] } = remote;
    const keyPaths = [`--set=gpgkeypath=${gpgkeypaths.join(",")}`, "--set=gpg-verify=true"];
    const verification = gpgkeypaths.length > 0 ? keyPaths : gpgkeys.length === 0 ? ["--no-gpg-verify"] : [];
    const content = contenturl ? [`--set=contenturl=${contenturl}`] : [];
    await callOstree(host, [
        "remote",
        "add",
        "--if-not-exists",
        ...verification,
        ...content,
        name,
        url,
        ...branches,
        `--repo=${repo}`,
    ]);
    for (const key of gpgkeys)
        await callOstree(host, ["remote", "gpg-import", "--stdin", name, `--repo=${repo}`], { input: key });
}
/** What rpm-ostree reads about a tree; work gets the path of a file with it. */
async function withTreefile(settings, work) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "treefile-"));
    try {
        const path = (0,external_node_path_.join)(folder, "treefile.json");
        (0,external_node_fs_.writeFileSync)(path, formatPythonJson({ ref: "osbuild/devel", repos: ["osbuild"], ...settings }));
        return await work(path);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true });
    }
}
/** Has rpm-ostree finish a tree: move the kernel, make the initramfs, split users and groups. A machine id that was there stays, emptied. */
async function postprocessTree({ tree, exec }, options, hadMachineId) {
    const settings = {
        "boot-location": "new",
        "machineid-compat": hadMachineId,
        "etc-group-members": options.etc_group_members ?? [],
        "initramfs-args": options["initramfs-args"] ?? [],
    };
    await withTreefile(settings, (path) => exec("rpm-ostree", ["compose", "postprocess", tree.path, path]));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.experimental.ostree.config.js

const org_osbuild_experimental_ostree_config_meta = {
    summary: "Change experimental options of an OSTree repository",
    description: "Sets options that OSTree may still rename.",
    options: {
        additionalProperties: false,
        required: ["repo"],
        properties: {
            repo: { type: "string", description: "Repository in the tree" },
            config: {
                type: "object",
                description: "What to set",
                additionalProperties: false,
                properties: {
                    integrity: {
                        type: "object",
                        description: "How content is protected",
                        additionalProperties: false,
                        properties: {
                            composefs: {
                                type: "string",
                                description: "Make a composefs image when deploying",
                                enum: ["true", "false", "maybe"],
                            },
                        },
                    },
                },
            },
        },
    },
    tools: ["ostree"],
    example: {
        type: "org.osbuild.experimental.ostree.config",
        options: { repo: "/ostree/repo", config: { integrity: { composefs: "true" } } },
    },
};
async function org_osbuild_experimental_ostree_config_run(context) {
    const { tree, options } = context;
    const composefs = options.config?.integrity?.composefs;
    if (composefs === undefined)
        return;
    await callOstree(context, ["config", "set", "ex-integrity.composefs", composefs, `--repo=${tree.resolve(options.repo)}`]);
}

;// CONCATENATED MODULE: ./src/modules/input-files.js


/** The one file of the input with this name; throws when it has none or several. */
function requireSingleFile(inputs, name) {
    const input = inputs[name];
    const files = Object.keys((input?.data.files ?? {}));
    const [path] = files;
    if (input === undefined || path === undefined || files.length > 1) {
        throw new stage/* StageFailure */.B(`The input '${name}' must have exactly one file, it has ${files.length}`);
    }
    const root = new modules_tree/* Tree */.PH(input.path);
    return { root, path: `/${path}`, mode: root.require(path).mode & 0o777 };
}

;// CONCATENATED MODULE: ./stages/org.osbuild.fdo.js

const org_osbuild_fdo_meta = {
    summary: "Add root certificates for device onboarding",
    description: "Copies the one file of the input `rootcerts` to `/fdo_diun_pub_key_root_certs.pem`, where the manufacturing client looks for it.",
    options: { additionalProperties: false },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["rootcerts"],
        properties: { rootcerts: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.fdo",
        inputs: {
            rootcerts: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: { "sha256:787caeb1f29a0821f3111e8640988f65b0ef0ef55d6965d87086af3734e62cf7": {} },
            },
        },
    },
};
function org_osbuild_fdo_run({ tree, inputs }) {
    const { root, path, mode } = requireSingleFile(inputs, "rootcerts");
    tree.write("/fdo_diun_pub_key_root_certs.pem", root.readBytes(path), { mode });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.firewall.js

const org_osbuild_firewall_meta = {
    summary: "Configure the firewall",
    description: [
        "Runs the tree's `firewall-offline-cmd`. Ports are written `PORT:PROTOCOL` or `FROM-TO:PROTOCOL`; ports and services are those of the default",
        "zone. Zones that do not exist are made.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: {
            ports: { type: "array", description: "Ports to open", items: { type: "string", pattern: ".:(tcp|udp|sctp|dccp)$" } },
            enabled_services: { type: "array", description: "Services to allow, by firewalld's names", items: { type: "string" } },
            disabled_services: { type: "array", description: "Services to take out", items: { type: "string" } },
            default_zone: { type: "string", description: "Zone for connections without a zone of their own" },
            zones: {
                type: "array",
                description: "Zones with the sources they are for",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name", "sources"],
                    properties: {
                        name: { type: "string", pattern: "^[a-zA-Z0-9_-]+$" },
                        sources: {
                            type: "array",
                            description: "Addresses, networks, MAC addresses or `ipset:NAME`",
                            items: { type: "string", additionalProperties: false },
                        },
                    },
                },
            },
        },
    },
    tools: ["unshare"],
    example: { type: "org.osbuild.firewall", options: { ports: ["8080:tcp"], enabled_services: ["http"] } },
};
const unknownZone = 112;
async function org_osbuild_firewall_run(context) {
    const { ports = [], enabled_services = [], disabled_services = [], default_zone, zones = [] } = context.options;
    const call = (args, okCodes = []) => (0,run_in_tree/* runInTree */.DB)(context, "firewall-offline-cmd", args, { okCodes });
    if (default_zone)
        await call([`--set-default-zone=${default_zone}`]);
    const changes = [
        ...ports.map((port) => `--port=${port}`),
        ...enabled_services.map((name) => `--service=${name}`),
        ...disabled_services.map((name) => `--remove-service=${name}`),
    ];
    if (changes.length > 0)
        await call(changes); // these cannot stand beside other options
    for (const { name, sources } of zones) {
        const { exitCode } = await call([`--info-zone=${name}`], [unknownZone]);
        if (exitCode === unknownZone)
            await call([`--new-zone=${name}`]);
        if (sources.length > 0)
            await call([`--zone=${name}`, ...sources.map((source) => `--add-source=${source}`)]);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.first-boot.js

const org_osbuild_first_boot_meta = {
    summary: "Run commands at the first boot",
    description: "Writes a service that runs once: it starts when `/etc/osbuild-first-boot` exists, removes that file and runs the commands in order.",
    options: {
        additionalProperties: false,
        required: ["commands"],
        properties: {
            commands: { type: "array", description: "Command lines in order", items: { type: "string" } },
            wait_for_network: { type: "boolean", description: "Wait until the network is up", default: false },
        },
    },
    example: { type: "org.osbuild.first-boot", options: { commands: ["/usr/local/bin/register"], wait_for_network: true } },
};
function org_osbuild_first_boot_run({ tree, options }) {
    const folder = "/usr/lib/systemd/system";
    tree.makeDirectory(`${folder}/default.target.wants`, { parents: true });
    tree.write(`${folder}/osbuild-first-boot.service`, org_osbuild_first_boot_formatService(options.commands, options.wait_for_network ?? false));
    tree.symlink("../osbuild-first-boot.service", `${folder}/default.target.wants/osbuild-first-boot.service`);
    writeDropIn(tree, "/etc/osbuild-first-boot", "", { append: true });
}
function org_osbuild_first_boot_formatService(commands, waitForNetwork) {
    return `[Unit]
Description=OSBuild First Boot Service
ConditionPathExists=/etc/osbuild-first-boot
${waitForNetwork ? "Wants=network-online.target\nAfter=network-online.target" : ""}

[Service]
Type=oneshot

${["/usr/bin/rm /etc/osbuild-first-boot", ...commands].map((command) => `ExecStart=${command}\n`).join("")}`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.fix-bls.js

const org_osbuild_fix_bls_meta = {
    summary: "Correct paths in boot loader entries",
    description: "Tools that make boot entries in a build see the tree at some other path and write that path. This stage replaces whatever stands before `/boot`, and `/boot` itself, by `prefix` in every line of `/boot/loader/entries/*.conf`: `/boot` when it is part of the root file system, empty when it is a file system of its own.",
    options: {
        additionalProperties: false,
        properties: {
            prefix: { type: "string", description: "What paths start with", default: "/boot" },
            require_boot_prefix: { type: "boolean", description: "Change only paths that have something before /boot", default: true },
        },
    },
    example: { type: "org.osbuild.fix-bls", options: { prefix: "" } },
};
function org_osbuild_fix_bls_run({ tree, options }) {
    const { prefix = "/boot", require_boot_prefix = true } = options;
    const path = require_boot_prefix ? /\/.*\/boot/g : /(\/.*)?\/boot/g;
    editBootEntries(tree, "/boot", (text) => text.replace(path, () => prefix));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.flatpak.build-import-bundle.oci.js




const org_osbuild_flatpak_build_import_bundle_oci_meta = {
    summary: "Import a Flatpak that is packed as a container image",
    description: "Imports the one image of the input `containers` into a Flatpak repository of the tree, with the build root's skopeo and flatpak.",
    options: {
        additionalProperties: false,
        required: ["repository"],
        properties: {
            repository: { type: "string", description: "Repository of the tree, as `tree:///PATH`", pattern: "^tree:///" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["containers"],
        properties: { containers: { type: "object", additionalProperties: true } },
    },
    tools: ["skopeo", "flatpak"],
    example: {
        type: "org.osbuild.flatpak.build-import-bundle.oci",
        options: { repository: "tree:///flatpak/repo" },
        inputs: {
            containers: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
    },
};
async function org_osbuild_flatpak_build_import_bundle_oci_run({ inputs, options, exec, locate }) {
    const input = inputs.containers;
    const [name, second] = Object.keys((input?.data.archives ?? {}));
    if (input === undefined || name === undefined || second !== undefined)
        throw new stage/* StageFailure */.B("The input 'containers' must have exactly one image");
    const { root, path } = locate(options.repository);
    const layout = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "flatpak-"));
    try {
        await exec("skopeo", ["copy", `dir:${(0,external_node_path_.join)(input.path, name)}`, `oci:${layout}`]);
        await exec("flatpak", ["build-import-bundle", "--oci", root.resolve(path), layout]);
    }
    finally {
        (0,external_node_fs_.rmSync)(layout, { recursive: true });
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.fstab.js


const org_osbuild_fstab_meta = {
    summary: "Write the table of file systems",
    description: "Replaces `/etc/fstab`. Each entry names what is mounted by exactly one of `uuid`, `label`, `partlabel` and `device`. With `ostree` the table of a deployment is written instead of the tree's own.",
    options: {
        additionalProperties: false,
        required: ["filesystems"],
        properties: {
            ostree: {
                type: "object",
                description: "Write to a deployment",
                additionalProperties: false,
                required: ["deployment"],
                properties: {
                    deployment: {
                        type: "object",
                        description: "Which deployment",
                        additionalProperties: false,
                        oneOf: [
                            { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
                            {
                                not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
                                properties: { default: { enum: [true] } },
                            },
                        ],
                        properties: {
                            osname: { type: "string", description: "Name of the stateroot" },
                            ref: { type: "string", description: "Ref or commit of the deployment" },
                            serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
                            default: { type: "boolean", description: "Take the only deployment there is", default: false },
                        },
                    },
                },
            },
            filesystems: {
                type: "array",
                description: "Entries in order",
                items: {
                    type: "object",
                    oneOf: [
                        { required: ["device", "path"] },
                        { required: ["uuid", "path"] },
                        { required: ["label", "path"] },
                        { required: ["partlabel", "path"] },
                    ],
                    properties: {
                        device: { type: "string", description: "Device node" },
                        uuid: { type: "string", description: "UUID of the file system" },
                        label: { type: "string", description: "Label of the file system" },
                        partlabel: { type: "string", description: "Label of the partition" },
                        path: { type: "string", description: "Where it is mounted" },
                        vfs_type: { type: "string", description: "Type of the file system", default: "none" },
                        options: { type: "string", description: "Mount options, separated by commas", default: "defaults" },
                        freq: { type: "number", description: "Days between dumps", default: 0 },
                        passno: { type: "number", description: "Order of checks at boot; 0 means never", default: 0 },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.fstab",
        options: {
            filesystems: [
                { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", path: "/", vfs_type: "ext4" },
                { label: "EFI", path: "/boot/efi", vfs_type: "vfat", options: "umask=077", passno: 2 },
            ],
        },
    },
};
async function org_osbuild_fstab_run({ tree, options, exec }) {
    const root = options.ostree === undefined ? "" : await findDeployment({ tree, exec }, options.ostree.deployment);
    tree.write(`${root}/etc/fstab`, options.filesystems.map(org_osbuild_fstab_formatEntry).join(""));
}
function org_osbuild_fstab_formatEntry(entry) {
    const { path, vfs_type = "none", options = "defaults", freq = 0, passno = 0 } = entry;
    return `${[formatSource(entry), path, vfs_type, options, freq, passno].join("\t")}\n`;
}
function formatSource({ uuid, label, partlabel, device, path }) {
    const source = (uuid && `UUID=${uuid}`) || (label && `LABEL=${label}`) || (partlabel && `PARTLABEL=${partlabel}`) || device;
    if (!source)
        throw new stage/* StageFailure */.B(`Cannot write the entry for '${path}': uuid, label, partlabel or device must not be empty`);
    return source;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.gcp.guest-agent.conf.js

const org_osbuild_gcp_guest_agent_conf_text = { type: "string" };
const org_osbuild_gcp_guest_agent_conf_flag = { type: "boolean" };
const org_osbuild_gcp_guest_agent_conf_list = { type: "array" };
const org_osbuild_gcp_guest_agent_conf_meta = {
    summary: "Configure the guest agent of Google Cloud",
    description: "Edits `/etc/default/instance_configs.cfg.distro`, or `instance_configs.cfg` without `.distro` for one instance; comments stay, a missing file is made.",
    definitions: {
        Accounts: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                deprovision_remove: org_osbuild_gcp_guest_agent_conf_flag,
                groups: org_osbuild_gcp_guest_agent_conf_list,
                useradd_cmd: org_osbuild_gcp_guest_agent_conf_text,
                userdel_cmd: org_osbuild_gcp_guest_agent_conf_text,
                usermod_cmd: org_osbuild_gcp_guest_agent_conf_text,
                gpasswd_add_cmd: org_osbuild_gcp_guest_agent_conf_text,
                gpasswd_remove_cmd: org_osbuild_gcp_guest_agent_conf_text,
                groupadd_cmd: org_osbuild_gcp_guest_agent_conf_text,
            },
        },
        Daemons: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { accounts_daemon: org_osbuild_gcp_guest_agent_conf_flag, clock_skew_daemon: org_osbuild_gcp_guest_agent_conf_flag, network_daemon: org_osbuild_gcp_guest_agent_conf_flag },
        },
        InstanceSetup: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                host_key_types: org_osbuild_gcp_guest_agent_conf_list,
                optimize_local_ssd: org_osbuild_gcp_guest_agent_conf_flag,
                network_enabled: org_osbuild_gcp_guest_agent_conf_flag,
                set_boto_config: org_osbuild_gcp_guest_agent_conf_flag,
                set_host_keys: org_osbuild_gcp_guest_agent_conf_flag,
                set_multiqueue: org_osbuild_gcp_guest_agent_conf_flag,
            },
        },
        IpForwarding: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { ethernet_proto_id: org_osbuild_gcp_guest_agent_conf_text, ip_aliases: org_osbuild_gcp_guest_agent_conf_flag, target_instance_ips: org_osbuild_gcp_guest_agent_conf_flag },
        },
        MetadataScripts: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { default_shell: org_osbuild_gcp_guest_agent_conf_text, run_dir: org_osbuild_gcp_guest_agent_conf_text, startup: org_osbuild_gcp_guest_agent_conf_flag, shutdown: org_osbuild_gcp_guest_agent_conf_flag },
        },
        NetworkInterfaces: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { setup: org_osbuild_gcp_guest_agent_conf_flag, ip_forwarding: org_osbuild_gcp_guest_agent_conf_flag, dhcp_command: org_osbuild_gcp_guest_agent_conf_text },
        },
    },
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config_scope: {
                type: "string",
                description: "For the distribution, or for one instance",
                default: "distro",
                enum: ["distro", "instance"],
            },
            config: {
                type: "object",
                description: "Sections to change",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    Accounts: { $ref: "#/definitions/Accounts" },
                    Daemons: { $ref: "#/definitions/Daemons" },
                    InstanceSetup: { $ref: "#/definitions/InstanceSetup" },
                    IpForwarding: { $ref: "#/definitions/IpForwarding" },
                    MetadataScripts: { $ref: "#/definitions/MetadataScripts" },
                    NetworkInterfaces: { $ref: "#/definitions/NetworkInterfaces" },
                },
            },
        },
    },
    example: { type: "org.osbuild.gcp.guest-agent.conf", options: { config: { InstanceSetup: { set_boto_config: false } } } },
};
function org_osbuild_gcp_guest_agent_conf_run({ tree, options }) {
    const path = `/etc/default/instance_configs.cfg${options.config_scope === "distro" ? ".distro" : ""}`;
    const sections = Object.entries(options.config).map(([section, values]) => {
        return [section, Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, org_osbuild_gcp_guest_agent_conf_formatValue(value)]))];
    });
    tree.makeDirectory("/etc/default", { parents: true });
    tree.edit(path, (before) => editIni(before, Object.fromEntries(sections)), { missing: "" });
}
function org_osbuild_gcp_guest_agent_conf_formatValue(value) {
    return Array.isArray(value) ? value.join(", ") : String(value);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.greenboot.js
const org_osbuild_greenboot_meta = {
    summary: "Choose services that greenboot watches",
    description: "Edits `/etc/greenboot/greenboot.conf`: services are put in front of those the first setting has, or added as a new setting.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Settings to change",
                additionalProperties: false,
                properties: { monitor_services: { type: "array", items: { type: "string" } } },
            },
        },
    },
    example: { type: "org.osbuild.greenboot", options: { config: { monitor_services: ["sshd.service"] } } },
};
function org_osbuild_greenboot_run({ tree, options }) {
    const wanted = options.config.monitor_services;
    tree.edit("/etc/greenboot/greenboot.conf", (text) => (wanted === undefined ? text : addServices(text, wanted)));
}
function addServices(text, wanted) {
    const line = /^GREENBOOT_MONITOR_SERVICES=([^=\n]*)$/m.exec(text);
    const old = line?.[1]?.replace(/^"+|"+$/g, "").split(" ") ?? [];
    const setting = `GREENBOOT_MONITOR_SERVICES="${[...wanted.filter((name) => !old.includes(name)), ...old].join(" ")}"`;
    if (line === null)
        return `${text}${setting}\n`;
    return `${text.slice(0, line.index)}${setting}${text.slice(line.index + line[0].length)}`;
}

;// CONCATENATED MODULE: ./src/modules/login-defs.js
/** Reads the settings of a tree; missing files are as good as empty ones. */
function loadLoginDefaults(tree) {
    const defs = parse(tree.findText("/etc/login.defs") ?? "", /^\s*([A-Z_]+)[ \t"]+([^"]*?)"?\s*$/);
    const useradd = parse(tree.findText("/etc/default/useradd") ?? "", /^([A-Z_]+)=(.*)$/);
    const text = (name) => defs.get(name);
    return {
        text,
        number: (name, fallback) => parseNumber(text(name)) ?? fallback,
        isYes: (name) => text(name)?.toLowerCase() === "yes",
        useradd: (name) => useradd.get(name) || undefined,
    };
}
function parse(text, line) {
    const matches = text.split("\n").map((one) => line.exec(one));
    return new Map(matches.flatMap((match) => (match === null ? [] : [[match[1] ?? "", match[2] ?? ""]])));
}
function parseNumber(text) {
    if (text === undefined)
        return undefined;
    if (/^0[0-7]+$/.test(text))
        return Number.parseInt(text, 8);
    return /^(-?\d+|0x[\da-f]+)$/i.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/modules/accounts.js



/** Adds a group. With `force` an existing name is fine and a number in use is replaced by a free one. */
function addGroup(tree, name, settings) {
    const group = AccountTable.require(tree, "/etc/group");
    const gshadow = AccountTable.find(tree, "/etc/gshadow");
    if (group.get(name) !== undefined) {
        if (settings.force)
            return;
        throw new stage/* StageFailure */.B(`Cannot add the group '${name}': it exists already`);
    }
    if ((settings.gid ?? 0) < 0)
        throw new stage/* StageFailure */.B(`Cannot add the group '${name}': ${settings.gid} is no id`);
    const used = new Set(group.numbers(2));
    const taken = settings.gid !== undefined && used.has(settings.gid);
    if (taken && !settings.force)
        throw new stage/* StageFailure */.B(`Cannot add the group '${name}': the id ${settings.gid} is in use`);
    const gid = taken ? undefined : settings.gid;
    putGroup(group, gshadow, { name, gid: gid ?? freeGroupId(used, loadLoginDefaults(tree)), password: "x" });
    saveAll(tree, [group, gshadow]);
}
/** Adds a user and, where login.defs says so, a group of the same name and subordinate ids. Makes no home. */
function addUser(tree, name, settings, today) {
    const accounts = openAccounts(tree);
    checkSettings(name, settings, accounts);
    const { passwd, group, shadow, gshadow, defaults } = accounts;
    const range = [defaults.number("UID_MIN", 1000), defaults.number("UID_MAX", 60000)];
    const uid = settings.uid ?? freeId(new Set(passwd.numbers(2)), range);
    const gid = settings.gid ?? ownGroup(accounts, name, uid);
    const password = settings.password ?? "!";
    const home = settings.home || `${defaults.useradd("HOME") ?? "/home"}/${name}`;
    const shell = settings.shell || (defaults.useradd("SHELL") ?? "/bin/bash");
    passwd.add([name, shadow === undefined ? password : "x", uid, gid, settings.description ?? "", home, shell]);
    shadow?.add([name, password, today, ...agesOf(defaults), formatDays(settings.expiredate ?? -1), ""]);
    for (const one of settings.groups ?? [])
        joinGroup(accounts, groupName(group, one), name);
    const regular = uid === 0 || settings.uid === undefined || (uid >= range[0] && uid <= range[1]);
    const subordinate = regular ? ["UID", "GID"].map((kind) => addSubordinateIds(tree, name, kind, defaults)) : [];
    saveAll(tree, [passwd, shadow, group, gshadow, ...subordinate]);
}
/** Changes the settings given of an existing user; `groups` replaces the groups the user is a member of. */
function changeUser(tree, name, settings, today) {
    const { groups = [], home, shell, ...rest } = settings;
    if (groups.length === 0 && !home && !shell && Object.values(rest).every((value) => value === undefined))
        return;
    const accounts = openAccounts(tree);
    checkSettings(name, settings, accounts);
    const { passwd, group, shadow, gshadow } = accounts;
    const columns = { 3: settings.gid, 4: settings.description, 5: settings.home || undefined, 6: settings.shell || undefined };
    for (const [column, value] of Object.entries(columns)) {
        if (value !== undefined)
            passwd.set(name, Number(column), String(value));
    }
    if (settings.password !== undefined)
        setPassword(accounts, name, settings.password, today);
    if (settings.expiredate !== undefined)
        shadow?.set(name, 7, formatDays(settings.expiredate));
    if (settings.groups !== undefined && settings.groups.length > 0)
        replaceGroups(accounts, name, settings.groups);
    saveAll(tree, [passwd, shadow, group, gshadow]);
}
/** Makes the user choose a new password at the next login. */
function expirePassword(tree, name) {
    const shadow = AccountTable.require(tree, "/etc/shadow");
    if (shadow.get(name) === undefined)
        throw new stage/* StageFailure */.B(`Cannot expire the password of '${name}': /etc/shadow has no such user`);
    shadow.set(name, 2, "0");
    saveAll(tree, [shadow]);
}
function openAccounts(tree) {
    return {
        passwd: AccountTable.require(tree, "/etc/passwd"),
        group: AccountTable.require(tree, "/etc/group"),
        shadow: AccountTable.find(tree, "/etc/shadow"),
        gshadow: AccountTable.find(tree, "/etc/gshadow"),
        defaults: loadLoginDefaults(tree),
    };
}
function checkSettings(name, settings, { group, shadow }) {
    const refuse = (reason) => {
        throw new stage/* StageFailure */.B(`Cannot set up the user '${name}': ${reason}`);
    };
    if ((settings.uid ?? 0) < 0)
        refuse(`${settings.uid} is no id`);
    if (name.length > 32)
        refuse("a name has at most 32 characters");
    for (const key of ["description", "home", "shell", "password"]) {
        if (/[:\n]/.test(settings[key] ?? ""))
            refuse(`the ${key} holds a colon or a new line`);
    }
    if (settings.home && !settings.home.startsWith("/"))
        refuse(`the home '${settings.home}' does not start with '/'`);
    if (settings.shell && !/^[/*]/.test(settings.shell))
        refuse(`the shell '${settings.shell}' does not start with '/'`);
    if (settings.gid !== undefined && !group.numbers(2).includes(settings.gid))
        refuse(`no group has the id ${settings.gid}`);
    for (const one of settings.groups ?? [])
        groupName(group, one);
    const { expiredate = -1 } = settings;
    if (expiredate < -1 || (expiredate >= 0 && shadow === undefined)) {
        refuse("an expiry date needs /etc/shadow and a day that is not negative");
    }
}
function groupName(group, nameOrId) {
    const found = group.get(nameOrId) ?? group.rows().find((row) => /^\d+$/.test(nameOrId) && row[2] === nameOrId);
    if (found?.[0] === undefined)
        throw new stage/* StageFailure */.B(`Cannot use the group '${nameOrId}': it does not exist`);
    return found[0];
}
function ownGroup({ group, gshadow, defaults }, name, uid) {
    if (!defaults.isYes("USERGROUPS_ENAB"))
        return Number(defaults.useradd("GROUP") ?? 100);
    if (group.get(name) !== undefined) {
        throw new stage/* StageFailure */.B(`Cannot add the user '${name}': a group of that name exists; set 'gid' to make it the user's group`);
    }
    const gid = freeGroupId(new Set(group.numbers(2)), defaults, uid);
    putGroup(group, gshadow, { name, gid, password: "!" });
    return gid;
}
function putGroup(group, gshadow, row) {
    const { name, gid, password } = row;
    group.add([name, gshadow === undefined ? password : "x", gid, ""]);
    gshadow?.add([name, "!", "", ""]);
}
function joinGroup({ group, gshadow }, groupOf, name) {
    for (const table of [group, gshadow]) {
        const members = (table?.get(groupOf)?.[3] ?? "").split(",").filter((member) => member !== "");
        if (!members.includes(name))
            table?.set(groupOf, 3, [...members, name].join(","));
    }
}
function replaceGroups(accounts, name, groups) {
    const wanted = groups.map((one) => groupName(accounts.group, one));
    for (const [one = "", , , list = ""] of accounts.group.rows()) {
        if (wanted.includes(one))
            joinGroup(accounts, one, name);
        else if (list.split(",").includes(name))
            leaveGroup(accounts, one, name);
    }
}
function leaveGroup({ group, gshadow }, groupOf, name) {
    for (const table of [group, gshadow]) {
        const members = (table?.get(groupOf)?.[3] ?? "").split(",");
        table?.set(groupOf, 3, members.filter((member) => member !== name).join(","));
    }
}
function setPassword({ passwd, shadow }, name, password, today) {
    if (shadow?.get(name) === undefined)
        passwd.set(name, 1, password);
    shadow?.set(name, 1, password);
    shadow?.set(name, 2, String(today));
}
function agesOf(defaults) {
    const ages = ["PASS_MIN_DAYS", "PASS_MAX_DAYS", "PASS_WARN_AGE"].map((name) => defaults.number(name, -1));
    const inactive = Number(defaults.useradd("INACTIVE") ?? -1);
    return [...ages, inactive].map(formatDays);
}
function formatDays(days) {
    return days < 0 ? "" : String(days);
}
function addSubordinateIds(tree, name, kind, defaults) {
    const table = AccountTable.find(tree, `/etc/sub${kind.toLowerCase()}`);
    const count = defaults.number(`SUB_${kind}_COUNT`, 65536);
    if (table === undefined || count <= 0 || table.get(name) !== undefined)
        return table;
    let start = defaults.number(`SUB_${kind}_MIN`, 100000);
    table.sortBy(1);
    for (const { first, end } of table.rows().map((row) => ({ first: Number(row[1]), end: Number(row[1]) + Number(row[2]) }))) {
        if (first >= start + count)
            break;
        start = Math.max(start, end);
    }
    if (start + count - 1 > defaults.number(`SUB_${kind}_MAX`, 600100000)) {
        throw new stage/* StageFailure */.B(`Cannot add the user '${name}': no range of ${count} subordinate ids is free in ${table.path}`);
    }
    table.add([name, start, count]);
    return table;
}
function freeGroupId(used, defaults, preferred) {
    return freeId(used, [defaults.number("GID_MIN", 1000), defaults.number("GID_MAX", 60000)], preferred);
}
/** The number asked for when it is free and in range, or the one after the highest in use, or the first gap. */
function freeId(used, [min, max], preferred = -1) {
    if (preferred >= min && preferred <= max && !used.has(preferred))
        return preferred;
    let highest = min - 1;
    for (const id of used)
        if (id <= max && id > highest)
            highest = id;
    if (highest < max)
        return highest + 1;
    for (let id = min; id <= max; id += 1)
        if (!used.has(id))
            return id;
    throw new stage/* StageFailure */.B(`Cannot find a free id between ${min} and ${max}`);
}
function saveAll(tree, tables) {
    if (!tree.has("/etc/.pwd.lock"))
        tree.write("/etc/.pwd.lock", "", { mode: 0o600 });
    for (const table of tables)
        table?.save();
}

;// CONCATENATED MODULE: ./stages/org.osbuild.groups.js


const org_osbuild_groups_meta = {
    summary: "Add groups",
    description: "Adds groups to the account files of the tree. A group without a number gets the next free one of the range in `login.defs`. A name or number in use is an error, unless `force` says to go on.",
    options: {
        additionalProperties: false,
        properties: {
            groups: {
                type: "object",
                description: "Settings by group name",
                additionalProperties: false,
                patternProperties: {
                    "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,31}$": {
                        type: "object",
                        properties: { gid: { type: "number", description: "Group id" } },
                    },
                },
            },
            force: {
                type: "boolean",
                description: "Leave groups that exist, and choose another number where the one asked for is taken",
                default: false,
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: { type: "org.osbuild.groups", options: { groups: { build: { gid: 3000 } } } },
};
function org_osbuild_groups_run({ tree, options }) {
    for (const [name, group] of Object.entries(requireOption("groups", options.groups))) {
        addGroup(tree, name, { gid: group.gid || undefined, force: options.force ?? false });
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.d-module.js

const org_osbuild_grub2_d_module_meta = {
    summary: "Write GRUB commands to a file that another configuration reads",
    description: "Writes the commands that set up the serial port and the terminals, such as the `console.cfg` of images that bootupd manages.",
    definitions: { terminal: { description: "Names of terminals, such as `serial`", type: "array", items: { type: "string" } } },
    options: {
        additionalProperties: false,
        required: ["config", "path"],
        properties: {
            path: {
                description: "Where to write, as `tree:///PATH` or `mount://NAME/PATH`",
                oneOf: [
                    { type: "string", pattern: "^mount://[^/]+/" },
                    { type: "string", pattern: "^tree:///" },
                ],
            },
            config: {
                type: "object",
                description: "What to write",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    terminal_input: { $ref: "#/definitions/terminal" },
                    terminal_output: { $ref: "#/definitions/terminal" },
                    serial: { type: "string", description: "GRUB command that sets up the serial port" },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.grub2.d",
        options: {
            path: "tree:///boot/grub2/console.cfg",
            config: { serial: "serial --speed=115200", terminal_input: ["serial", "console"] },
        },
    },
};
function org_osbuild_grub2_d_module_run({ options, locate }) {
    const { serial, terminal_input = [], terminal_output = [] } = options.config;
    const { root, path } = locate(options.path);
    const lines = [
        ...(serial ? [serial] : []),
        ...(terminal_input.length > 0 ? [`terminal_input ${terminal_input.join(" ")}`] : []),
        ...(terminal_output.length > 0 ? [`terminal_output ${terminal_output.join(" ")}`] : []),
    ];
    root.makeDirectory((0,posix_.dirname)(path), { parents: true });
    root.write(path, lines.map((line) => `${line}\n`).join(""));
}

;// CONCATENATED MODULE: ./src/modules/grub-config.js



/** What follows `root=` on a kernel's command line. */
function formatRoot(spec) {
    if (spec.uuid)
        return `UUID=${spec.uuid}`;
    if (spec.label)
        return `LABEL=${spec.label}`;
    return grub_config_requireDevice(spec);
}
/** Arguments by which GRUB's `search` finds the filesystem. */
function formatSearch(spec) {
    if (spec.uuid)
        return `--fs-uuid ${spec.uuid}`;
    if (spec.label)
        return `--label ${spec.label}`;
    return grub_config_requireDevice(spec);
}
function grub_config_requireDevice({ device }) {
    if (!device)
        throw new stage/* StageFailure */.B("Cannot tell which filesystem is meant: its UUID or label is empty");
    return device;
}
const environmentSize = 1024;
/** The environment block: a file of exactly 1024 characters that GRUB can change in place. */
function formatEnvironment(lines) {
    const text = ["# GRUB Environment Block", ...lines].map((line) => `${line}\n`).join("");
    const free = environmentSize - [...text].length;
    if (free < 0)
        throw new stage/* StageFailure */.B(`Cannot write GRUB's environment: it is ${-free} characters longer than the ${environmentSize} it may have`);
    return text + "#".repeat(free);
}
/** Lines of `/etc/default/grub` for the settings that are set; timeouts and the command line are the caller's. */
function formatDefaults(settings, order) {
    const lines = order.flatMap((name) => {
        const value = settings[name];
        if (value === undefined || (name !== "default" && [value].flat().join("") === ""))
            return [];
        const key = name === "serial" ? "SERIAL_COMMAND" : name.toUpperCase();
        return [`GRUB_${key}=${quoted.includes(name) ? `"${[value].flat().join(" ")}"` : value}\n`];
    });
    return lines.join("");
}
const quoted = ["distributor", "serial", "terminal", "terminal_input", "terminal_output"];
/** The lines of `grub.cfg` about serial port and terminals; what is not set becomes `missing(NAME)`. */
function formatTerminals({ serial, ...settings }, missing) {
    const terminals = ["terminal_input", "terminal_output"].map((name) => settings[name] === undefined || settings[name].length === 0 ? missing(name) : `\n${name} ${settings[name].join(" ")}`);
    return [serial ? `\n${serial}` : missing("serial"), ...terminals].join("");
}
/** Copies modules and font of a platform from the build root to `/boot/grub2` or another folder of the tree. */
function copyModules(tree, platform, folder = "/boot/grub2") {
    const system = new modules_tree/* Tree */.PH("/");
    const source = `/usr/lib/grub/${platform}`;
    if (!system.isDirectory(source))
        throw new stage/* StageFailure */.B(`Cannot copy GRUB's modules: the build root has no '${source}'`);
    const font = "/usr/share/grub/unicode.pf2";
    if (!system.isFile(font))
        throw new stage/* StageFailure */.B(`Cannot copy GRUB's font: the build root has no '${font}'`);
    const names = system.list(source).filter((name) => /\.(mod|lst)$/.test(name) && name !== "fdt.lst"); // fdt.lst is empty
    for (const name of names)
        copyFile(system, `${source}/${name}`, tree, `${folder}/${platform}/${name}`);
    copyFile(system, font, tree, `${folder}/fonts/unicode.pf2`);
}
function copyFile(from, source, to, target) {
    to.makeDirectory(target.slice(0, target.lastIndexOf("/")), { parents: true });
    to.write(target, from.readBytes(source), { mode: 0o644 });
}
/** Copies folders of an EFI system partition from the build root; none of them may be in the tree yet. */
function copyEfiFolders(tree, source, names) {
    const system = new modules_tree/* Tree */.PH("/");
    for (const name of names) {
        const from = system.resolve(`${source}/${name}`);
        if (!external_node_fs_.existsSync(from))
            throw new stage/* StageFailure */.B(`Cannot install GRUB for UEFI: the build root has no '${source}/${name}'`);
        const target = `/boot/efi/EFI/${name}`;
        if (tree.find(target) !== undefined)
            throw new stage/* StageFailure */.B(`Cannot install GRUB for UEFI: the tree has '${target}' already`);
        tree.makeDirectory("/boot/efi/EFI", { parents: true });
        external_node_fs_.cpSync(from, tree.resolve(target), { recursive: true, dereference: true, preserveTimestamps: true });
    }
}
const efiNames = [
    { grub: "x86_64-efi", suffix: "x64" },
    { grub: "arm64-efi", suffix: "aa64" },
];
/** Installs the GRUB that Debian's packages bring ready made, where every UEFI firmware looks, with a configuration that leads to `folder`. */
function installDebianEfi(tree, search, folder) {
    const system = new modules_tree/* Tree */.PH("/");
    let count = 0;
    for (const { grub, suffix } of efiNames) {
        const shim = `/usr/lib/shim/shim${suffix}.efi.signed`;
        const signed = `/usr/lib/grub/${grub}-signed/grub${suffix}.efi.signed`;
        const plain = `/usr/lib/grub/${grub}/monolithic/grub${suffix}.efi`;
        const secure = system.isFile(shim) && system.isFile(signed);
        if (!secure && !system.isFile(plain))
            continue;
        copyFile(system, secure ? shim : plain, tree, `/boot/efi/EFI/BOOT/BOOT${suffix.toUpperCase()}.EFI`);
        if (secure)
            copyFile(system, signed, tree, `/boot/efi/EFI/BOOT/grub${suffix}.efi`);
        count += 1;
    }
    if (count === 0)
        throw new stage/* StageFailure */.B("Cannot install GRUB for UEFI: the build root has none. Install the package grub-efi-amd64-bin there");
    const lines = [`search --no-floppy --set=root ${search}`, `set prefix=($root)${folder}`, "configfile $prefix/grub.cfg", ""];
    tree.makeDirectory("/boot/efi/EFI/debian", { parents: true });
    tree.write("/boot/efi/EFI/debian/grub.cfg", lines.join("\n"));
}

;// CONCATENATED MODULE: ./src/modules/grub-menu.js

/** The start of `grub.cfg`: the choice of the entry, and terminals. What is not set becomes `missing(NAME)`. */
function formatMenuStart(settings, missing) {
    return `
# Created by osbuild

set timeout=${settings.timeout ?? 0}

# load the grubenv file
load_env

# selection of the next boot entry
if [ "\${next_entry}" ] ; then
   set default="\${next_entry}"
   set next_entry=
   save_env next_entry
   set boot_once=true
else
   set default="\${saved_entry}"
fi

if [ "\${prev_saved_entry}" ]; then
  set saved_entry="\${prev_saved_entry}"
  save_env saved_entry
  set prev_saved_entry=
  save_env prev_saved_entry
  set boot_once=true
fi

function savedefault {
  if [ -z "\${boot_once}" ]; then
    saved_entry="\${chosen}"
    save_env saved_entry
  fi
}
${formatTerminals(settings, missing)}
`;
}
/** A menu entry, with an empty line before it. */
function formatMenuEntry({ title, id, classes, search, linux, initrd, commandLine, loader }) {
    const kinds = classes.map((name) => ` --class ${name}`).join("");
    const lines = [
        `menuentry '${title}'${kinds} --unrestricted --id '${id}' {`,
        "\tinsmod all_video",
        "\tset gfxpayload=keep",
        `\tsearch --no-floppy --set=root ${search}`,
        `\tlinux${loader} ${linux} ${commandLine}`,
        ...(initrd === undefined ? [] : [`\tinitrd${loader} ${initrd}`]),
        "}",
    ];
    return `\n${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./src/modules/grub-schema.js
/** Pieces of the schemas that the GRUB stages share. */
const uuid = {
    description: "UUID of a filesystem, or the serial number of a FAT one",
    type: "string",
    oneOf: [{ pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$" }, { pattern: "^[0-9A-Za-z]{4}-[0-9A-Za-z]{4}$" }],
};
const terminal = { type: "array", description: "Names of terminals, such as `serial`", items: { type: "string" } };
/** Definitions of `org.osbuild.grub2`. */
const grubDefinitions = {
    uuid,
    filesystem: {
        description: "A filesystem, by its UUID or its label",
        type: "object",
        oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
        properties: { label: { type: "string" }, uuid: { $ref: "#/definitions/uuid" } },
    },
    terminal,
};
/** Definitions of `org.osbuild.grub2.legacy`, which also takes device nodes. */
const grubLegacyDefinitions = {
    filesystem: {
        description: "A filesystem, by its UUID, its label or its device node",
        type: "object",
        oneOf: [{ required: ["uuid"] }, { required: ["label"] }, { required: ["device"] }],
        properties: { device: { type: "string" }, label: { type: "string" }, uuid },
    },
    terminal,
};
/** The properties of `config` that all have. */
const grubSettings = {
    default: { description: "Entry to boot", type: "string" },
    disable_recovery: { type: "boolean", description: "For tools that write `grub.cfg` anew: no recovery entries" },
    disable_submenu: { type: "boolean", description: "For tools that write `grub.cfg` anew: no submenus" },
    distributor: { description: "Name of the distribution in menu entries", type: "string" },
    terminal: { $ref: "#/definitions/terminal" },
    terminal_input: { $ref: "#/definitions/terminal" },
    terminal_output: { $ref: "#/definitions/terminal" },
    timeout: { description: "Seconds to wait before booting", type: "integer", minimum: 0, default: 0 },
    timeout_style: { type: "string", enum: ["hidden", "menu", "countdown"] },
    serial: { description: "GRUB command that sets up the serial port", type: "string" },
};

;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.debian.js




const org_osbuild_grub2_debian_meta = {
    summary: "Configure GRUB for Debian and Ubuntu",
    description: [
        "Writes `/boot/grub/grub.cfg` with an entry for every kernel that is in `/boot` at this moment, newest first, so it belongs after the",
        "stage that installs the kernel. Nothing of GRUB needs to be installed in the tree; where it is, its own tools take over from there",
        "with the options this stage leaves in `/etc/default/grub`.",
    ].join("\n"),
    definitions: grubDefinitions,
    options: {
        type: "object",
        additionalProperties: false,
        required: ["rootfs"],
        properties: {
            rootfs: { $ref: "#/definitions/filesystem" },
            bootfs: { $ref: "#/definitions/filesystem" },
            kernel_opts: { description: "Kernel command line beside `root=`", type: "string", default: "" },
            legacy: {
                description: "Platform, such as `i386-pc`, to copy GRUB's modules of to `/boot/grub`",
                type: "string",
                pattern: "^[a-z0-9_-]+$",
            },
            uefi: {
                description: "Put GRUB of the build root on the EFI system partition, signed for secure boot where the build root has that",
                type: "boolean",
                default: false,
            },
            write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
            config: { description: "Options of GRUB itself", type: "object", additionalProperties: false, properties: grubSettings },
        },
    },
    example: {
        type: "org.osbuild.grub2.debian",
        options: {
            rootfs: { label: "root" },
            kernel_opts: "ro console=ttyS0",
            config: { timeout: 1, serial: "serial --unit=0 --speed=115200" },
        },
    },
};
function org_osbuild_grub2_debian_run({ tree, options }) {
    const { rootfs, bootfs, kernel_opts = "", config = {} } = options;
    const kernels = org_osbuild_grub2_debian_listKernels(tree);
    if (kernels.length === 0)
        throw new stage/* StageFailure */.B("Cannot make a boot menu: the tree has no '/boot/vmlinuz-*'. Install a kernel before");
    const folder = bootfs === undefined ? "/boot" : "";
    const search = formatSearch(bootfs ?? rootfs);
    const entries = kernels.map((version) => formatMenuEntry({
        title: `Linux ${version}`,
        id: `linux-${version}`,
        classes: ["gnu-linux", "os"],
        search,
        linux: `${folder}/vmlinuz-${version}`,
        initrd: tree.isFile(`/boot/initrd.img-${version}`) ? `${folder}/initrd.img-${version}` : undefined,
        commandLine: `root=${formatRoot(rootfs)} ${kernel_opts}`.trimEnd(),
        loader: "",
    }));
    const start = [
        `set timeout=${config.timeout ?? 0}`,
        `set timeout_style=${config.timeout_style ?? "menu"}`,
        `set default="${config.default ?? 0}"`,
    ];
    const terminals = formatTerminals(config, () => "").trimStart();
    tree.makeDirectory("/boot/grub", { parents: true });
    tree.write("/boot/grub/grub.cfg", [...start, ...(terminals === "" ? [] : [terminals]), ...entries].join("\n"));
    if (options.write_defaults ?? true)
        writeDefaults(tree, kernel_opts, config);
    if (options.legacy !== undefined)
        copyModules(tree, options.legacy, "/boot/grub");
    if (options.uefi)
        installDebianEfi(tree, search, `${folder}/grub`);
}
/** Versions of the kernels in /boot, newest first. */
function org_osbuild_grub2_debian_listKernels(tree) {
    const versions = tree.list("/boot").filter((name) => name.startsWith("vmlinuz-"));
    const order = new Intl.Collator("en", { numeric: true });
    return versions.map((name) => name.slice("vmlinuz-".length)).sort((a, b) => order.compare(b, a));
}
function writeDefaults(tree, commandLine, config) {
    const start = `GRUB_CMDLINE_LINUX="${commandLine}"\nGRUB_CMDLINE_LINUX_DEFAULT=""\nGRUB_TIMEOUT=${config.timeout ?? 0}\n`;
    const order = [
        ...["default", "timeout_style", "disable_recovery", "disable_submenu", "distributor"],
        ...["serial", "terminal", "terminal_input", "terminal_output"],
    ];
    tree.makeDirectory("/etc/default", { parents: true });
    tree.write("/etc/default/grub", start + formatDefaults(config, order));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.inst.js
var org_osbuild_grub2_inst_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_grub2_inst_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const partlabel = { type: "string", description: "Kind of partition table", enum: ["gpt", "dos"] };
const org_osbuild_grub2_inst_meta = {
    summary: "Install GRUB into a disk image",
    description: [
        "Makes a core image that finds GRUB's modules and configuration at `prefix`, and writes it into an image of the tree: to the sector",
        "`location`, which for a BIOS is 1 for the gap after the boot sector or the start of a BIOS boot partition. Without `location` the core",
        "image becomes the whole file.",
    ].join("\n"),
    options: {
        type: "object",
        additionalProperties: false,
        required: ["filename", "platform", "core", "prefix"],
        properties: {
            filename: { type: "string", description: "Image in the tree" },
            platform: { type: "string", description: "Platform of GRUB: `i386-pc`, `powerpc-ieee1275`" },
            location: { type: "integer", description: "Sector that the core image goes to" },
            core: { description: "How the core image is made", oneOf: [{ $ref: "#/definitions/core-mkimage" }] },
            prefix: {
                description: "Where GRUB finds the rest of itself",
                oneOf: [{ $ref: "#/definitions/prefix-partition" }, { $ref: "#/definitions/prefix-path" }],
            },
            "sector-size": { type: "number", description: "Bytes in a sector", default: 512 },
        },
    },
    definitions: {
        "core-mkimage": {
            type: "object",
            description: "With `grub-mkimage`",
            additionalProperties: false,
            required: ["type", "partlabel", "filesystem"],
            properties: {
                type: { enum: ["mkimage"] },
                partlabel,
                filesystem: { type: "string", description: "Filesystem at the prefix", enum: ["ext4", "xfs", "btrfs", "iso9660"] },
                binary: {
                    type: "string",
                    description: "Name of the program; without it also `grub-mkimage` is tried",
                    default: "grub2-mkimage",
                },
            },
        },
        "prefix-path": {
            type: "object",
            description: "A folder of the disk itself (ISO 9660)",
            additionalProperties: false,
            required: ["path"],
            properties: { path: { type: "string", description: "Path of the folder", pattern: "/.*" } },
        },
        "prefix-partition": {
            type: "object",
            description: "A folder on a partition",
            additionalProperties: false,
            required: ["type", "partlabel", "number", "path"],
            properties: {
                type: { enum: ["partition"] },
                partlabel,
                number: { type: "number", description: "Number of the partition, counted from zero" },
                path: { type: "string", description: "Path of the folder", pattern: "/.*" },
            },
        },
    },
    tools: ["grub-mkimage"],
    example: {
        type: "org.osbuild.grub2.inst",
        options: {
            filename: "disk.img",
            platform: "i386-pc",
            location: 2048,
            core: { type: "mkimage", partlabel: "gpt", filesystem: "ext4" },
            prefix: { type: "partition", partlabel: "gpt", number: 1, path: "/boot/grub2" },
        },
    },
};
const filesystems = { ext4: "ext2", xfs: "xfs", btrfs: "btrfs", iso9660: "iso9660" };
async function org_osbuild_grub2_inst_run({ tree, options, exec }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { platform, location, core, "sector-size": sectorSize = 512 } = options;
        const image = requireOutputPath(tree, options.filename);
        const scratch = org_osbuild_grub2_inst_addDisposableResource(env_1, makeScratch(), false);
        const output = external_node_path_.posix.join(scratch.path, "core.img");
        const format = core.filesystem === "iso9660" ? "i386-pc-eltorito" : platform;
        const table = core.partlabel === "gpt" ? "part_gpt" : "part_msdos";
        const modules = [...(platform === "i386-pc" ? ["biosdisk"] : []), table, filesystems[core.filesystem]];
        await makeGrubImage(exec, { platform, format, prefix: describePrefix(options.prefix), modules, output, program: core.binary });
        if (!location)
            return copyFileTo(output, image);
        if (platform !== "i386-pc")
            return writePlainCore(image, output, { sector: location, sectorSize });
        writeCore(image, output, { sector: location, sectorSize, list: location * sectorSize > 512 });
        writeBootSector(image, location, { checkDrive: false });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_grub2_inst_disposeResources(env_1);
    }
}
function describePrefix(prefix) {
    if (!("number" in prefix))
        return prefix.path;
    return `(,${prefix.partlabel === "gpt" ? "gpt" : "msdos"}${prefix.number + 1})/${external_node_path_.posix.relative("/", prefix.path)}`;
}

;// CONCATENATED MODULE: ./src/modules/grub-iso.js
/** The boot menu of an installer ISO, as GRUB reads it, for UEFI and BIOS. */
/** Schema of `IsoMenu`, as properties of a stage's options. */
const isoMenuProperties = {
    product: {
        type: "object",
        description: "What is installed",
        additionalProperties: false,
        required: ["name", "version"],
        properties: { name: { type: "string" }, version: { type: "string" } },
    },
    kernel: {
        type: "object",
        description: "Folder on the ISO that has `vmlinuz` and `initrd.img`, and kernel arguments",
        required: ["dir"],
        properties: { dir: { type: "string" }, opts: { type: "array", items: { type: "string" } } },
    },
    isolabel: { type: "string", description: "Volume label of the ISO" },
    fips: { type: "boolean", description: "Also offer to install in FIPS mode" },
    troubleshooting: { type: "boolean", default: true, description: "Offer a submenu for trouble" },
    test: { type: "boolean", default: true, description: "Offer to check the medium first" },
    install: { type: "boolean", default: true, description: "Offer to install at once" },
    custom: {
        type: "array",
        description: "More entries, before the others. `$product`, `$version`, `$kernelpath`, `$initrdpath`, `$isolabel` and `$root` are replaced",
        items: {
            type: "object",
            additionalProperties: false,
            required: ["name", "linux", "initrd"],
            properties: { name: { type: "string" }, linux: { type: "string" }, initrd: { type: "string" } },
        },
    },
    config: {
        description: "Options of GRUB itself",
        type: "object",
        additionalProperties: false,
        properties: {
            timeout: { description: "Seconds to wait before booting", type: "integer", minimum: 0, default: 60 },
            default: { description: "Number of the entry to boot, from 0", type: "integer" },
        },
    },
};
/** Text of `grub.cfg`. */
function formatIsoConfig(menu, { videoModules, modules, firstDrive }) {
    const { product, kernel, config = {} } = menu;
    const kernelPath = joinPath(kernel.dir, "vmlinuz");
    const initrdPath = joinPath(kernel.dir, "initrd.img");
    const root = (kernel.opts ?? []).join(" ");
    const names = { version: product.version, product: product.name, kernelpath: kernelPath, initrdpath: initrdPath };
    const known = { ...names, isolabel: menu.isolabel, root, timeout: String(config.timeout ?? 60) };
    const title = `Install ${product.name} ${product.version}`;
    const boot = (name, args, indent = "") => grub_iso_formatEntry(name, `${kernelPath} ${root} ${args}`, initrdPath, indent);
    const custom = (menu.custom ?? [])
        .map(({ name, linux, initrd }) => substitute(grub_iso_formatEntry(name, linux, initrd), known))
        .join("");
    const trouble = [
        "\nsubmenu 'Troubleshooting -->' {",
        boot(`${title} in basic graphics mode`, "nomodeset quiet", "\t"),
        boot(`Rescue a ${product.name} system`, "inst.rescue quiet", "\t"),
        ...(firstDrive ? [`\n\tmenuentry 'Boot first drive' ${classes} {\n\t\tchainloader (hd0)+1\n\t}`] : []),
        "\n}",
    ];
    return [
        config.default === undefined ? "" : `set default="${config.default}"\n`,
        "function load_video {",
        ...videoModules.map((name) => `  insmod ${name}`),
        "}\n\nload_video\nset gfxpayload=keep",
        ...modules.map((name) => `insmod ${name}`),
        `\nset timeout=${config.timeout ?? 60}\n### END /etc/grub.d/00_header ###\n`,
        `search --no-floppy --set=root -l '${menu.isolabel}'\n`,
        custom,
        (menu.install ?? true) ? boot(title, "quiet") : "",
        (menu.test ?? true) ? boot(`Test this media & install ${product.name} ${product.version}`, "rd.live.check quiet") : "",
        menu.fips ? `${boot(`${title} in FIPS mode`, "quiet fips=1")}\n` : "",
        (menu.troubleshooting ?? true) ? trouble.join("") : "",
        "",
    ].join("\n");
}
const classes = "--class fedora --class gnu-linux --class gnu --class os";
function grub_iso_formatEntry(name, linux, initrd, indent = "") {
    return `\n${indent}menuentry '${name}' ${classes} {\n${indent}\tlinux ${linux}\n${indent}\tinitrd ${initrd}\n${indent}}`;
}
function joinPath(folder, name) {
    return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
/** Replaces `$name` and `${name}`; unknown names stay as they are, `$$` is one dollar sign. */
function substitute(text, values) {
    return text.replace(/\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g, (whole, dollar, plain, braced) => dollar === undefined ? (values[plain ?? braced ?? ""] ?? whole) : dollar);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.iso.legacy.js



const org_osbuild_grub2_iso_legacy_meta = {
    summary: "Make an installer ISO boot with GRUB from a BIOS",
    description: "Writes the boot menu and copies GRUB's files of the platform from the build root beside it.",
    options: {
        additionalProperties: false,
        required: ["product", "kernel", "isolabel"],
        properties: {
            grub2dir: { description: "Folder of `grub.cfg` on the ISO", type: "string", default: "boot/grub2" },
            platform: { type: "string", enum: ["i386-pc", "powerpc-ieee1275"], default: "i386-pc", description: "Platform of GRUB" },
            ...isoMenuProperties,
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.grub2.iso.legacy",
        options: {
            product: { name: "Linux", version: "9" },
            kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] },
            isolabel: "X",
        },
    },
};
function org_osbuild_grub2_iso_legacy_run({ tree, options }) {
    const folder = options.grub2dir || "boot/grub2";
    const platform = options.platform ?? "i386-pc";
    const source = `/usr/lib/grub/${platform}`;
    if (!(0,external_node_fs_.existsSync)(source))
        throw new stage/* StageFailure */.B(`Cannot make the ISO boot: the build root has no '${source}'`);
    tree.makeDirectory(folder, { parents: true });
    (0,external_node_fs_.cpSync)(source, tree.resolve(`${folder}/${platform}`), { recursive: true, dereference: true, preserveTimestamps: true });
    const firmware = { videoModules: ["all_video"], modules: ["gzio", "part_gpt", "ext2", "chain"], firstDrive: true };
    tree.write(`${folder}/grub.cfg`, formatIsoConfig(options, firmware));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.iso.js



const org_osbuild_grub2_iso_meta = {
    summary: "Make an installer ISO boot with GRUB from UEFI",
    description: [
        "Fills `EFI/BOOT` with shim, MokManager and GRUB of the build root's `/boot/efi/EFI/VENDOR`, GRUB's font and the boot menu. The folder",
        "must not be there yet. `architectures` are those of UEFI, such as `X64`.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["product", "kernel", "isolabel"],
        properties: {
            architectures: {
                type: "array",
                description: "Architectures of UEFI to boot on: `X64`, `IA32`, `AA64`",
                items: { type: "string" },
            },
            vendor: { type: "string", description: "Folder below `/boot/efi/EFI` of the build root" },
            ...isoMenuProperties,
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.grub2.iso",
        options: {
            product: { name: "Linux", version: "9" },
            kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] },
            isolabel: "X",
            architectures: ["X64"],
            vendor: "fedora",
        },
    },
};
const org_osbuild_grub2_iso_folder = "/EFI/BOOT";
const font = "/usr/share/grub/unicode.pf2";
function org_osbuild_grub2_iso_run({ tree, options }) {
    const { architectures, vendor } = options;
    if (architectures === undefined || vendor === undefined)
        throw new stage/* StageFailure */.B("Cannot make the ISO boot from UEFI: give the options 'architectures' and 'vendor'");
    if (tree.find(org_osbuild_grub2_iso_folder) !== undefined)
        throw new stage/* StageFailure */.B(`Cannot make the ISO boot from UEFI: the tree has '${org_osbuild_grub2_iso_folder}' already`);
    tree.makeDirectory("/EFI", { parents: true });
    tree.makeDirectory(org_osbuild_grub2_iso_folder);
    for (const name of architectures.map((one) => one.toLowerCase())) {
        const source = `/boot/efi/EFI/${vendor}`;
        copyFromSystem(tree, `${source}/shim${name}.efi`, `${org_osbuild_grub2_iso_folder}/BOOT${name.toUpperCase()}.EFI`);
        copyFromSystem(tree, `${source}/mm${name}.efi`, `${org_osbuild_grub2_iso_folder}/mm${name}.efi`);
        copyFromSystem(tree, `${source}/gcd${name}.efi`, `${org_osbuild_grub2_iso_folder}/grub${name}.efi`);
    }
    tree.makeDirectory(`${org_osbuild_grub2_iso_folder}/fonts`);
    copyFromSystem(tree, font, `${org_osbuild_grub2_iso_folder}/fonts/unicode.pf2`);
    const videoModules = ["efi_gop", "efi_uga", "video_bochs", "video_cirrus", "all_video"];
    const text = formatIsoConfig(options, { videoModules, modules: ["gzio", "part_gpt", "ext2"], firstDrive: false });
    tree.write(`${org_osbuild_grub2_iso_folder}/grub.cfg`, text);
    if (architectures.includes("IA32"))
        tree.write(`${org_osbuild_grub2_iso_folder}/BOOT.cfg`, text);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.legacy.js




const org_osbuild_grub2_legacy_meta = {
    summary: "Configure GRUB with a menu entry per kernel",
    description: [
        "Writes `grub.cfg` with the entries given, `grubenv` and `/etc/default/grub`, for systems without boot loader entries. Kernels are",
        "expected as `vmlinuz-KERNEL` with `initramfs-KERNEL.img` in `/boot`; for Debian use `org.osbuild.grub2.debian`.",
        "",
        "With `bios` GRUB's modules and font are copied from the build root to `/boot/grub2`; with `uefi` a configuration is written to the",
        "vendor's folder of the EFI system partition. Both may be given.",
    ].join("\n"),
    definitions: grubLegacyDefinitions,
    options: {
        additionalProperties: false,
        required: ["rootfs", "entries"],
        anyOf: [{ required: ["bios"] }, { required: ["uefi"] }],
        properties: {
            rootfs: { $ref: "#/definitions/filesystem" },
            bootfs: { $ref: "#/definitions/filesystem" },
            bios: {
                description: "Configure GRUB for a BIOS or Open Firmware",
                type: "object",
                required: ["platform"],
                properties: { platform: { type: "string", enum: ["i386-pc", "powerpc-ieee1275"] } },
            },
            uefi: {
                description: "Configure GRUB for UEFI",
                type: "object",
                required: ["vendor"],
                properties: {
                    vendor: { type: "string", description: "Folder below `EFI`", pattern: "^(.+)$" },
                    install: { description: "Copy `BOOT` and the vendor's folder from the build root", type: "boolean", default: false },
                },
            },
            write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
            entries: {
                description: "The menu, in order",
                type: "array",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["id", "product", "kernel"],
                    properties: {
                        default: { type: "boolean", description: "Boot this one" },
                        id: {
                            description: "Makes the entry's id unique; GRUB's own tools use the UUID of the root filesystem",
                            type: "string",
                        },
                        product: {
                            description: "What the entry is called",
                            type: "object",
                            additionalProperties: false,
                            required: ["name", "version"],
                            properties: { name: { type: "string" }, nick: { type: "string" }, version: { type: "string" } },
                        },
                        kernel: { description: "Version of the kernel, as in its file name", type: "string" },
                    },
                },
            },
            config: {
                description: "Options of GRUB itself",
                type: "object",
                additionalProperties: false,
                properties: { cmdline: { description: "Kernel command line beside `root=`", type: "string" }, ...grubSettings },
            },
        },
    },
    example: {
        type: "org.osbuild.grub2.legacy",
        options: {
            rootfs: { label: "root" },
            bios: { platform: "i386-pc" },
            entries: [{ id: "1", default: true, kernel: "6.1.0", product: { name: "Linux", version: "9" } }],
            config: { cmdline: "ro console=ttyS0", timeout: 1 },
        },
    },
};
function org_osbuild_grub2_legacy_run({ tree, options }) {
    const { bios, uefi, entries } = options;
    const config = {
        disable_recovery: true,
        disable_submenu: true,
        timeout_style: "countdown",
        default: "saved",
        ...options.config,
    };
    if (options.write_defaults ?? true) {
        tree.makeDirectory("/etc/default", { parents: true });
        const start = `GRUB_TIMEOUT=${config.timeout ?? 0}\nGRUB_CMDLINE_LINUX="${config.cmdline ?? ""}"\n`;
        tree.write("/etc/default/grub", start + formatDefaults(config, defaultsOrder));
    }
    const [chosen, second] = entries.filter((entry) => entry.default);
    if (second !== undefined)
        throw new stage/* StageFailure */.B("Cannot boot several entries by default: mark one only");
    tree.makeDirectory("/boot/grub2", { parents: true });
    const saved = chosen === undefined ? [] : [`saved_entry=gnulinux-$${chosen.kernel}-advanced-${chosen.id}`];
    tree.write("/boot/grub2/grubenv", formatEnvironment(saved));
    if (uefi?.install)
        copyEfiFolders(tree, "/boot/efi/EFI", ["BOOT", uefi.vendor]);
    const bootsPc = bios?.platform === "i386-pc";
    if (uefi !== undefined)
        tree.write(`/boot/efi/EFI/${uefi.vendor}/grub.cfg`, org_osbuild_grub2_legacy_formatConfig(options, bootsPc ? "efi" : ""));
    if (bios !== undefined) {
        tree.write("/boot/grub2/grub.cfg", org_osbuild_grub2_legacy_formatConfig(options, bootsPc ? "16" : ""));
        copyModules(tree, bios.platform);
    }
}
const defaultsOrder = [
    ...["disable_submenu", "disable_recovery", "timeout_style", "default"],
    ...["distributor", "serial", "terminal", "terminal_input", "terminal_output"],
];
function org_osbuild_grub2_legacy_formatConfig(options, loader) {
    const start = formatMenuStart(options.config ?? {}, (name) => `\${${name}}`);
    return `${start}${options.entries.map((entry) => org_osbuild_grub2_legacy_formatEntry(entry, options, loader)).join("")}\n`;
}
function org_osbuild_grub2_legacy_formatEntry({ id, product, kernel }, { rootfs, bootfs, config }, loader) {
    const folder = bootfs === undefined ? "/boot" : "";
    return formatMenuEntry({
        title: `${product.name} (${kernel}) ${product.version}${product.nick ? ` (${product.nick})` : ""}`,
        id: `gnulinux-${kernel}-advanced-${id}`,
        classes: ["red", "gnu-linux", "gnu", "os"],
        search: formatSearch(bootfs ?? rootfs),
        linux: `${folder}/vmlinuz-${kernel}`,
        initrd: `${folder}/initramfs-${kernel}.img`,
        commandLine: `root=${formatRoot(rootfs)} ${config?.cmdline ?? ""}`,
        loader,
    });
}

;// CONCATENATED MODULE: ./src/modules/grub-bls.js

/** The whole `grub.cfg`. */
function formatBlsConfig({ search, folder, settings, compat, ignition, greenboot }) {
    const features = [...(ignition ? [formatIgnition(folder)] : []), ...(greenboot ? [greenbootLines] : [])].join("\n");
    const terminals = formatTerminals(settings, (name) => (compat >= 2 ? "" : `\${${name}}`));
    return `
set timeout=${settings.timeout ?? 0}

# load the grubenv file
load_env

# selection of the next boot entry via variables 'next_entry' and
# \`saved_entry\` present in the 'grubenv' file. Both variables are
# set by grub tools, like grub2-reboot, grub2-set-default

if [ "\${next_entry}" ] ; then
   set default="\${next_entry}"
   set next_entry=
   save_env next_entry
   set boot_once=true
else
   set default="\${saved_entry}"
fi

search --no-floppy --set=root ${formatSearch(search)}
set boot=\${root}
function load_video {
  insmod all_video
}
${features}${terminals}
blscfg
`;
}
/** A configuration for the EFI system partition that leads to the one in /boot. */
function formatRedirect(folder) {
    return `
search --no-floppy --set prefix --file ${folder}grub2/grub.cfg
set prefix=($prefix)${folder}grub2
configfile $prefix/grub.cfg
`;
}
function formatIgnition(folder) {
    return `
# Ignition support
set ignition_firstboot=""
if [ -f "${folder}ignition.firstboot" ]; then
    # Default networking parameters to be used with ignition.
    set ignition_network_kcmdline=''

    # Source in the \`ignition.firstboot\` file which could override the
    # above $ignition_network_kcmdline with static networking config.
    # This override feature is primarily used by coreos-installer to
    # persist static networking config provided during install to the
    # first boot of the machine.
    source "${folder}ignition.firstboot"

    set ignition_firstboot="ignition.firstboot \${ignition_network_kcmdline}"
fi
`;
}
const greenbootLines = `
# greenboot support, aka boot counter and boot success reporting
insmod increment
# Check if boot_counter exists and boot_success=0 to activate this behaviour.
if [ -n "\${boot_counter}" -a "\${boot_success}" = "0" ]; then
  # if countdown has ended, choose to boot rollback deployment,
  # i.e. default=1 on OSTree-based systems.
  if  [ "\${boot_counter}" = "0" -o "\${boot_counter}" = "-1" ]; then
    set default=1
    set boot_counter=-1
  # otherwise decrement boot_counter
  else
    decrement boot_counter
  fi
  save_env boot_counter
fi

# Reset boot_success for current boot
set boot_success=0
save_env boot_success
`;

;// CONCATENATED MODULE: ./stages/org.osbuild.grub2.js



const org_osbuild_grub2_meta = {
    summary: "Configure GRUB for systems with boot loader entries",
    description: [
        "Writes `grub.cfg`, `grubenv` and `/etc/default/grub` for a system whose kernels are described by entries in `/boot/loader`",
        "(Fedora and its relatives; for Debian use `org.osbuild.grub2.debian`).",
        "",
        "With `legacy` GRUB's modules and font are copied from the build root to `/boot/grub2`. With `uefi` the configuration goes to the",
        "vendor's folder of the EFI system partition; with both, or with `unified`, it stays in `/boot/grub2` and the vendor's folder",
        "gets one that leads there.",
    ].join("\n"),
    definitions: grubDefinitions,
    options: {
        additionalProperties: false,
        oneOf: [{ required: ["root_fs_uuid"] }, { required: ["rootfs"] }],
        properties: {
            compat_version: {
                type: "number",
                enum: [1, 2],
                default: 1,
                description: "Version 1 leaves placeholders of osbuild in `grub.cfg` where nothing is set; version 2 does not",
            },
            rootfs: { $ref: "#/definitions/filesystem" },
            bootfs: { $ref: "#/definitions/filesystem" },
            root_fs_uuid: { $ref: "#/definitions/uuid" },
            boot_fs_uuid: { $ref: "#/definitions/uuid" },
            kernel_opts: { description: "Kernel command line beside `root=`", type: "string", default: "" },
            legacy: {
                description: "Platform to copy modules of; `true` means `i386-pc`",
                oneOf: [{ type: "boolean", default: false }, { type: "string" }],
            },
            uefi: {
                description: "Configure GRUB for UEFI",
                type: "object",
                required: ["vendor"],
                properties: {
                    vendor: { type: "string", description: "Folder below `EFI`", pattern: "^(.+)$" },
                    efi_src_dir: { type: "string", description: "Where `install` finds the files", default: "/boot/efi/EFI" },
                    install: { description: "Copy `BOOT` and the vendor's folder from the build root", type: "boolean", default: false },
                    unified: { description: "Keep the configuration in `/boot/grub2`", type: "boolean", default: false },
                },
            },
            saved_entry: { description: "Entry to boot, as `grubenv` names it", type: "string" },
            write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
            write_cmdline: { description: "Put the kernel command line into `grubenv`", type: "boolean", default: true },
            ignition: { description: "Pass Ignition's first boot on to the kernel", type: "boolean", default: false },
            greenboot: { description: "Count failed boots and fall back", type: "boolean", default: false },
            config: { description: "Options of GRUB itself", type: "object", additionalProperties: false, properties: grubSettings },
        },
    },
    example: {
        type: "org.osbuild.grub2",
        options: {
            rootfs: { label: "root" },
            kernel_opts: "ro console=ttyS0",
            legacy: "i386-pc",
            compat_version: 2,
            config: { timeout: 1 },
        },
    },
};
function org_osbuild_grub2_run({ tree, options }) {
    const { kernel_opts = "", config = {}, uefi } = options;
    const rootfs = options.rootfs ?? { uuid: options.root_fs_uuid };
    const bootfs = options.bootfs ?? (options.boot_fs_uuid === undefined ? undefined : { uuid: options.boot_fs_uuid });
    const platform = options.legacy === true ? "i386-pc" : options.legacy || undefined;
    const folder = bootfs === undefined ? "/boot/" : "/";
    const hybrid = uefi !== undefined && platform !== undefined;
    if (options.write_defaults ?? true) {
        tree.makeDirectory("/etc/default", { parents: true });
        const start = `GRUB_CMDLINE_LINUX="${kernel_opts}"\nGRUB_TIMEOUT=${config.timeout ?? 0}\nGRUB_ENABLE_BLSCFG=true\n`;
        tree.write("/etc/default/grub", start + formatDefaults(config, org_osbuild_grub2_defaultsOrder));
    }
    tree.makeDirectory("/boot/grub2", { parents: true });
    if (hybrid)
        tree.remove("/boot/grub2/grubenv"); // packages link it to the EFI system partition
    const commandLine = (options.write_cmdline ?? true) ? [`kernelopts=root=${formatRoot(rootfs)} ${kernel_opts}`] : [];
    const saved = options.saved_entry ? [`saved_entry=${options.saved_entry}`] : [];
    tree.write("/boot/grub2/grubenv", formatEnvironment([...commandLine, ...saved]));
    const redirect = hybrid || uefi?.unified === true;
    const vendorConfig = `/boot/efi/EFI/${uefi?.vendor}/grub.cfg`;
    if (uefi?.install)
        copyEfiFolders(tree, uefi.efi_src_dir ?? "/boot/efi/EFI", ["BOOT", uefi.vendor]);
    if (uefi !== undefined && redirect)
        tree.write(vendorConfig, formatRedirect(folder));
    const features = { ignition: options.ignition ?? false, greenboot: options.greenboot ?? false };
    const text = formatBlsConfig({
        search: bootfs ?? rootfs,
        folder,
        settings: config,
        compat: options.compat_version ?? 1,
        ...features,
    });
    tree.write(uefi !== undefined && !redirect ? vendorConfig : "/boot/grub2/grub.cfg", text);
    if (platform !== undefined)
        copyModules(tree, platform);
}
const org_osbuild_grub2_defaultsOrder = [
    "disable_recovery",
    "disable_submenu",
    "distributor",
    "serial",
    "terminal",
    "terminal_input",
    "terminal_output",
    "timeout_style",
    "default",
];

;// CONCATENATED MODULE: ./src/modules/disk/compress.js




const chunk = { highWaterMark: 1024 * 1024 };
/** Sends a file through a compressor or decompressor of Node into another file. */
async function transformFile(source, through, target) {
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(source, chunk), through, (0,external_node_fs_.createWriteStream)(target, chunk));
    }
    catch (error) {
        throw new stage/* StageFailure */.B(`Cannot read or write: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.gunzip.js



const org_osbuild_gunzip_meta = {
    summary: "Decompress a file with gzip",
    description: "Writes the decompressed content of the file of the input `file` into the tree.",
    options: {
        additionalProperties: false,
        required: ["path"],
        properties: {
            path: { type: "string", description: "Name of the decompressed file" },
        },
    },
    format1Options: true,
    inputs: inputsSchema("file"),
    example: {
        type: "org.osbuild.gunzip",
        inputs: {
            file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
        },
        options: { path: "/boot/initrd.img" },
    },
};
async function org_osbuild_gunzip_run({ tree, options, inputs }) {
    await transformFile(requireInputFile(inputs, "file"), (0,external_node_zlib_.createGunzip)(), requireOutputPath(tree, options.path));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.gzip.js



const org_osbuild_gzip_meta = {
    summary: "Compress a file with gzip",
    description: "Writes the file of the input `file` into the tree, compressed. Neither name nor time of the file are in the result.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the compressed file" },
            level: { type: "integer", description: "From 1, fast, to 9, small", minimum: 1, maximum: 9, default: 1 },
        },
    },
    format1Options: true,
    inputs: inputsSchema("file"),
    example: {
        type: "org.osbuild.gzip",
        inputs: {
            file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
        },
        options: { filename: "disk.raw.gz", level: 6 },
    },
};
async function org_osbuild_gzip_run({ tree, options, inputs }) {
    const { filename, level = 1 } = options;
    await transformFile(requireInputFile(inputs, "file"), (0,external_node_zlib_.createGzip)({ level }), requireOutputPath(tree, filename));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.hmac.js


const org_osbuild_hmac_meta = {
    summary: "Write checksums that FIPS mode verifies",
    description: "Writes `.NAME.hmac` beside each file with the build root's `sha512hmac` or the like, so that libraries and the kernel can check themselves.",
    options: {
        additionalProperties: false,
        required: ["paths", "algorithm"],
        properties: {
            paths: { type: "array", description: "Files of the tree", minItems: 1, items: { type: "string" } },
            algorithm: { type: "string", description: "Hash algorithm", enum: ["sha1", "sha224", "sha256", "sha384", "sha512"] },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.hmac", options: { paths: ["/boot/vmlinuz-6.9"], algorithm: "sha512" } },
};
async function org_osbuild_hmac_run({ tree, options, exec }) {
    for (const path of options.paths) {
        if (!tree.isFile(path))
            throw new stage/* StageFailure */.B(`Cannot make a checksum of '${path}': the tree has no such file`);
        const [folder, name] = [(0,posix_.dirname)(path), (0,posix_.basename)(path)];
        const { stdout } = await exec(`${options.algorithm}hmac`, [name], { cwd: tree.resolve(folder), quiet: true }); // the name goes into the file
        tree.write(`${folder}/.${name}.hmac`, stdout);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.hostname.js

const org_osbuild_hostname_meta = {
    summary: "Set the host name",
    description: "Replaces `/etc/hostname`. The name may be fully qualified; labels are letters, digits and hyphens, 64 characters in all.",
    options: {
        additionalProperties: false,
        required: ["hostname"],
        properties: { hostname: { type: "string", description: "Host name of the system" } },
    },
    example: { type: "org.osbuild.hostname", options: { hostname: "web-1.example.com" } },
};
function org_osbuild_hostname_run({ tree, options }) {
    const name = options.hostname.replace(/(?<=\..*)\.$/, "");
    const labels = name.split(".");
    if (options.hostname.length > 64 || !labels.every((label) => /^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(label))) {
        throw new stage/* StageFailure */.B(`The host name '${options.hostname}' is not valid: use letters, digits and hyphens, 64 characters at most`);
    }
    tree.remove("/etc/hostname");
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/hostname", `${name}\n`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.idmap.js



const org_osbuild_idmap_meta = {
    summary: "Shift owners by id maps",
    description: "Changes owners and groups of all below a path. A map `u:INSIDE:OUTSIDE:COUNT` turns ids from OUTSIDE on into ids from INSIDE on; `g` is for groups, `b` or nothing for both. With a user and a group, their ranges in `/etc/subuid` and `/etc/subgid` are used, from id 0 on. Files for which no map has the owner or the group go to 65534.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                description: "Maps by path",
                additionalProperties: false,
                patternProperties: {
                    "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
                        oneOf: [
                            { type: "array", minItems: 1, items: { type: "string", pattern: "^(?:(?:u|g|b):)?[0-9]+:[0-9]+:[1-9][0-9]*$" } },
                            {
                                type: "object",
                                additionalProperties: false,
                                required: ["user", "group"],
                                properties: { user: { type: "string", minLength: 1 }, group: { type: "string", minLength: 1 } },
                            },
                        ],
                    },
                },
            },
        },
    },
    example: { type: "org.osbuild.idmap", options: { items: { "/usr/lib/qm/rootfs": ["b:100000:0:65536"] } } },
};
function org_osbuild_idmap_run({ tree, options }) {
    for (const [path, given] of Object.entries(requireOption("items", options.items))) {
        if (!tree.isDirectory(path))
            throw new stage/* StageFailure */.B(`Cannot map ids below '${path}': it is no folder of the tree`);
        const maps = "user" in given
            ? { users: ownRange(tree, "uid", given.user), groups: ownRange(tree, "gid", given.group) }
            : parseMaps(given);
        mapAll(tree, path, { maps, seen: new Set() });
    }
}
function parseMaps(entries) {
    const ranges = entries.map((entry) => {
        const [kind, inside, outside, count] = /^[ugb]:/.test(entry) ? entry.split(":") : ["b", ...entry.split(":")];
        return { kind, inside: Number(inside), outside: Number(outside), count: Number(count) };
    });
    return { users: ranges.filter(({ kind }) => kind !== "g"), groups: ranges.filter(({ kind }) => kind !== "u") };
}
function ownRange(tree, kind, name) {
    const row = AccountTable.find(tree, `/etc/sub${kind}`)?.get(name);
    return row === undefined ? [] : [{ inside: Number(row[1]), outside: 0, count: Number(row[2]) }];
}
/** Files with several names are changed once; links are changed themselves. */
function mapAll(tree, path, walk) {
    const found = tree.require(path);
    org_osbuild_idmap_change(tree, path, found, walk.maps);
    for (const name of tree.list(path)) {
        const below = `${path}/${name}`;
        const stats = tree.find(below);
        if (stats === undefined)
            continue;
        const key = `${stats.dev}:${stats.ino}`;
        if (stats.isDirectory())
            mapAll(tree, below, walk);
        else if (!walk.seen.has(key))
            org_osbuild_idmap_change(tree, below, stats, walk.maps);
        walk.seen.add(key);
    }
}
function org_osbuild_idmap_change(tree, path, { uid, gid, mode }, { users, groups }) {
    const [newUid, newGid] = [mapId(uid, users), mapId(gid, groups)];
    const ids = newUid === undefined && newGid === undefined ? [65534, 65534] : [newUid ?? uid, newGid ?? gid];
    const [toUid = uid, toGid = gid] = ids;
    if (toUid === uid && toGid === gid)
        return;
    const isLink = tree.find(path)?.isSymbolicLink() ?? false;
    tree.chown(path, toUid, toGid, { follow: false });
    if (!isLink && (mode & 0o6000) !== 0)
        tree.chmod(path, mode & 0o7777); // changing the owner cleared setuid and setgid
}
function mapId(id, ranges) {
    const range = ranges.find(({ outside, count }) => id >= outside && id < outside + count);
    return range && id - range.outside + range.inside;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ignition.js
const org_osbuild_ignition_meta = {
    summary: "Have Ignition run at the first boot",
    description: "Writes `ignition.firstboot`, which GRUB looks for (see the option `ignition` of `org.osbuild.grub2`) and Ignition removes.",
    options: {
        additionalProperties: false,
        properties: {
            network: { type: "array", description: "Kernel arguments for the network of the first boot", items: { type: "string" } },
            target: {
                type: "string",
                description: "Folder to write to, as `tree:///PATH` or `mount://NAME/PATH`",
                default: "tree:///boot",
            },
        },
    },
    example: { type: "org.osbuild.ignition", options: { network: ["ip=dhcp", "rd.neednet=1"] } },
};
function org_osbuild_ignition_run({ options, locate }) {
    const { network = [], target = "tree:///boot" } = options;
    const { root, path } = locate(target);
    root.write(`${path}/ignition.firstboot`, network.length > 0 ? `set ignition_network_kcmdline='${network.join(" ")}'` : "");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.implantisomd5.js

const org_osbuild_implantisomd5_meta = {
    summary: "Put a checksum into an ISO image",
    description: "Lets an installer check its medium: `implantisomd5` writes the MD5 sum of the image into it.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["filename"],
        properties: { filename: { type: "string", description: "Image in the tree" } },
    },
    tools: ["implantisomd5"],
    example: { type: "org.osbuild.implantisomd5", options: { filename: "install.iso" } },
};
async function org_osbuild_implantisomd5_run({ tree, options, exec }) {
    await exec("implantisomd5", [requireOutputPath(tree, options.filename)], { cwd: tree.path });
}

;// CONCATENATED MODULE: ./src/modules/settings-edit.js
/**
 * Changes settings in a text: the first line that sets a key gets the new value, keys that no line sets are added at the end.
 * Lines that do not consist of exactly one key and one value (comments among them) are never touched.
 */
function editSettings(text, changes, style) {
    const same = (key) => (style.ignoreCase ? key.toLowerCase() : key);
    const pending = new Map(Object.entries(changes).map(([key, value]) => [same(key), { key, value }]));
    const lines = text.split("\n").map((line) => {
        const [key, current, ...rest] = style.separator === " " ? line.trim().split(/\s+/) : line.split(style.separator);
        const entry = key === undefined || current === undefined || rest.length > 0 ? undefined : pending.get(same(key));
        if (entry === undefined || key === undefined)
            return line;
        pending.delete(same(key));
        return entry.value === current ? line : `${key}${style.separator}${entry.value}`;
    });
    const added = [...pending.values()].map(({ key, value }) => `${key}${style.separator}${value}\n`).join("");
    const edited = lines.join("\n");
    return added !== "" && edited !== "" && !edited.endsWith("\n") ? `${edited}\n${added}` : edited + added;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.insights-client.config.js

const org_osbuild_insights_client_config_meta = {
    summary: "Configure the Insights client",
    description: "Edits the configuration of the Insights client; a missing file is made, its folder must exist.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Settings to change",
                additionalProperties: false,
                properties: { proxy: { type: "string", description: "Address of a proxy" } },
            },
            path: { type: "string", description: "Path of the file" },
        },
    },
    example: { type: "org.osbuild.insights-client.config", options: { config: { proxy: "http://proxy.example.com:3128" } } },
};
function org_osbuild_insights_client_config_run({ tree, options }) {
    const { config, path = "/etc/insights-client/insights-client.conf" } = options;
    const changes = config.proxy === undefined ? {} : { proxy: config.proxy };
    tree.edit(path, (text) => editSettings(text, changes, { separator: "=" }), { missing: "" });
}

;// CONCATENATED MODULE: ./src/modules/isolinux-config.js
/** The boot menu of an installer ISO, as ISOLINUX reads it. */
/** Text of `isolinux.cfg`. */
function formatIsolinuxConfig({ product, version, commandLine, fips }) {
    const fipsEntry = fips ? formatFipsEntry({ product, version, commandLine }) : "";
    return `
default vesamenu.c32
timeout 600

display boot.msg

# Clear the screen when exiting the menu, instead of leaving the menu displayed.
# For vesamenu, this means the graphical background is still displayed without
# the menu itself for as long as the screen remains in graphics mode.
menu clear
menu background splash.png
menu title ${product} ${version}
menu vshift 8
menu rows 18
menu margin 8
#menu hidden
menu helpmsgrow 15
menu tabmsgrow 13

# Border Area
menu color border * #00000000 #00000000 none

# Selected item
menu color sel 0 #ffffffff #00000000 none

# Title bar
menu color title 0 #ff7ba3d0 #00000000 none

# Press [Tab] message
menu color tabmsg 0 #ff3a6496 #00000000 none

# Unselected menu item
menu color unsel 0 #84b8ffff #00000000 none

# Selected hotkey
menu color hotsel 0 #84b8ffff #00000000 none

# Unselected hotkey
menu color hotkey 0 #ffffffff #00000000 none

# Help text
menu color help 0 #ffffffff #00000000 none

# A scrollbar of some type? Not sure.
menu color scrollbar 0 #ffffffff #ff355594 none

# Timeout msg
menu color timeout 0 #ffffffff #00000000 none
menu color timeout_msg 0 #ffffffff #00000000 none

# Command prompt text
menu color cmdmark 0 #84b8ffff #00000000 none
menu color cmdline 0 #ffffffff #00000000 none

# Do not display the actual menu unless the user presses a key. All that is displayed is a timeout message.

menu tabmsg Press Tab for full configuration options on menu items.

menu separator # insert an empty line
menu separator # insert an empty line

label linux
  menu label ^Install ${product} ${version}
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} quiet

label check
  menu label Test this ^media & install ${product} ${version}
  menu default
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} rd.live.check quiet

${fipsEntry}
menu separator # insert an empty line

# utilities submenu
menu begin ^Troubleshooting
  menu title Troubleshooting ${product} ${version}

label basic
  menu indent count 5
  menu label Install using ^basic graphics mode
  text help
	Try this option out if you're having trouble installing
	${product} ${version}.
  endtext
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} nomodeset quiet
label rescue
  menu indent count 5
  menu label ^Rescue a ${product} system
  text help
	If the system will not boot, this lets you access files
	and edit config files to try to get it booting again.
  endtext
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} inst.rescue quiet
label memtest
  menu label Run a ^memory test
  text help
	If your system is having issues, a problem with your
	system's memory may be the cause. Use this utility to
	see if the memory is working correctly.
  endtext
  kernel memtest

menu separator # insert an empty line

label local
  menu label Boot from ^local drive
  localboot 0xffff

menu separator # insert an empty line
menu separator # insert an empty line

label returntomain
  menu label Return to ^main menu
  menu exit

`;
}
function formatFipsEntry({ product, version, commandLine }) {
    return `
label fips
  menu label ^Install ${product} ${version} in FIPS mode
  kernel vmlinuz
  append initrd=initrd.img ${commandLine} quiet fips=1

`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.isolinux.js



const org_osbuild_isolinux_meta = {
    summary: "Make an installer ISO boot with ISOLINUX",
    description: [
        "Fills `/isolinux` with the loader and its modules from the input `data` (a tree with the packages syslinux and anaconda), the boot menu, and hard links",
        "to the kernel and initramfs. The folder must not be there yet.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["product", "kernel"],
        properties: {
            product: {
                type: "object",
                description: "What is installed",
                additionalProperties: false,
                required: ["name", "version"],
                properties: { name: { type: "string" }, version: { type: "string" } },
            },
            kernel: {
                type: "object",
                description: "Folder with `vmlinuz` and `initrd.img`, and kernel arguments",
                required: ["dir"],
                properties: { dir: { type: "string" }, opts: { type: "array", items: { type: "string" } } },
            },
            fips: { type: "boolean", description: "Also offer to install in FIPS mode" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["data"],
        properties: { data: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.isolinux",
        options: { product: { name: "Linux", version: "9" }, kernel: { dir: "/images/pxeboot", opts: ["inst.stage2=hd:LABEL=X"] } },
        inputs: { data: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:anaconda-tree"] } },
    },
};
const org_osbuild_isolinux_folder = "/isolinux";
function org_osbuild_isolinux_run({ tree, inputs, options }) {
    const { product, kernel, fips = false } = options;
    const data = new modules_tree/* Tree */.PH(inputs.data?.path ?? "");
    if (tree.find(org_osbuild_isolinux_folder) !== undefined)
        throw new stage/* StageFailure */.B(`Cannot make the ISO boot: the tree has '${org_osbuild_isolinux_folder}' already`);
    tree.makeDirectory(org_osbuild_isolinux_folder);
    tree.write(`${org_osbuild_isolinux_folder}/splash.png`, data.readBytes("/usr/share/anaconda/boot/syslinux-splash.png"));
    for (const name of ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"]) {
        tree.write(`${org_osbuild_isolinux_folder}/${name}`, data.readBytes(`/usr/share/syslinux/${name}`), { mode: 0o755 });
    }
    const commandLine = (kernel.opts ?? []).join(" ");
    tree.write(`${org_osbuild_isolinux_folder}/isolinux.cfg`, formatIsolinuxConfig({ product: product.name, version: product.version, commandLine, fips }));
    for (const name of ["vmlinuz", "initrd.img"])
        tree.link(`${kernel.dir}/${name}`, `${org_osbuild_isolinux_folder}/${name}`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.kernel-cmdline.bls-append.js


const org_osbuild_kernel_cmdline_bls_append_meta = {
    summary: "Add kernel arguments to boot loader entries",
    description: "Adds arguments to the `options` line of every boot loader entry of the tree or of a mounted boot file system; entries without such a line get one.",
    options: {
        additionalProperties: false,
        required: ["kernel_opts"],
        properties: {
            kernel_opts: { type: "array", description: "Arguments to add", items: { type: "string" } },
            bootpath: {
                type: "string",
                description: "Where `loader/entries` is",
                default: "tree:///boot",
                examples: ["tree:///boot", "mount:///", "mount:///boot"],
                pattern: "^(mount|tree):///",
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.kernel-cmdline.bls-append",
        options: { kernel_opts: ["quiet", "mitigations=auto"], bootpath: "tree:///boot" },
    },
};
function org_osbuild_kernel_cmdline_bls_append_run({ options, locate }) {
    const { kernel_opts, bootpath = "tree:///boot" } = options;
    const { root, path } = locate(bootpath);
    const count = editBootEntries(root, path, (text) => appendBootOptions(text, kernel_opts.join(" ")));
    if (count === 0)
        throw new stage/* StageFailure */.B(`Cannot add kernel arguments: ${bootpath} has no boot loader entries`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.kernel-cmdline.js

/** COMMAND_LINE_SIZE of the kernel, by the name node has for the machine; 4096 elsewhere. */
const lineSizes = {
    x64: 2048,
    ia32: 2048,
    arm: 1024,
    arm64: 2048,
    ppc: 2048,
    ppc64: 2048,
    riscv64: 1024,
};
const org_osbuild_kernel_cmdline_meta = {
    summary: "Set the kernel command line",
    description: "Writes `/etc/kernel/cmdline`, from which boot entries for new kernels are made. A line that is longer than the kernel of this machine takes is refused.",
    options: {
        additionalProperties: false,
        properties: {
            root_fs_uuid: {
                type: "string",
                description: "UUID of the root file system",
                oneOf: [
                    { examples: ["9c6ae55b-cf88-45b8-84e8-64990759f39d"], pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$" },
                    { examples: ["6699-AFB5"], pattern: "^[0-9A-Za-z]{4}-[0-9A-Za-z]{4}$" },
                ],
            },
            kernel_opts: { type: "string", description: "Further parameters", default: "" },
            kernel_cmdline_size: {
                type: "integer",
                description: "Longest line to accept, instead of the limit of this machine's architecture",
                minimum: 256,
                maximum: 4096,
            },
        },
    },
    example: {
        type: "org.osbuild.kernel-cmdline",
        options: { root_fs_uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", kernel_opts: "ro console=ttyS0" },
    },
};
function org_osbuild_kernel_cmdline_run({ tree, options }) {
    const { root_fs_uuid, kernel_opts = "", kernel_cmdline_size = lineSizes[process.arch] ?? 4096 } = options;
    const line = [root_fs_uuid ? `root=UUID=${root_fs_uuid}` : "", kernel_opts].filter((part) => part !== "").join(" ");
    if (line.length > kernel_cmdline_size) {
        throw new stage/* StageFailure */.B(`The kernel command line has ${line.length} characters, more than ${kernel_cmdline_size}`);
    }
    tree.makeDirectory("/etc/kernel", { parents: true });
    tree.write("/etc/kernel/cmdline", line);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.keymap.js

const org_osbuild_keymap_meta = {
    summary: "Set the keyboard layout",
    description: "Replaces `/etc/vconsole.conf` (console keymap and font). With `x11-keymap` the layouts of graphical sessions are written to `/etc/X11/xorg.conf.d/00-keyboard.conf`.",
    options: {
        additionalProperties: false,
        required: ["keymap"],
        properties: {
            keymap: { type: "string", description: "Console keymap, like `us` or `de-latin1`" },
            "x11-keymap": {
                type: "object",
                description: "Keyboard of graphical sessions",
                additionalProperties: false,
                required: ["layouts"],
                properties: {
                    layouts: {
                        type: "array",
                        description: "Layouts in order of preference",
                        minItems: 1,
                        items: { type: "string", minLength: 2 },
                    },
                },
            },
            font: { type: "string", description: "Console font" },
        },
    },
    example: { type: "org.osbuild.keymap", options: { keymap: "de", "x11-keymap": { layouts: ["de", "us"] }, font: "eurlatgr" } },
};
function org_osbuild_keymap_run({ tree, options }) {
    const keymap = formatEnvFile({ KEYMAP: requireSafeName("keymap", options.keymap) });
    tree.remove("/etc/vconsole.conf");
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/vconsole.conf", options.font ? `${keymap}FONT=${options.font}\n` : keymap);
    const x11 = options["x11-keymap"];
    if (x11 === undefined)
        return;
    tree.makeDirectory("/etc/X11/xorg.conf.d", { parents: true });
    tree.write("/etc/X11/xorg.conf.d/00-keyboard.conf", formatX11(x11.layouts));
}
function formatX11(layouts) {
    return `# Created by osbuild. Do not edit manually, use localectl(1).
Section "InputClass"
        Identifier "system-keyboard"
        MatchIsKeyboard "on"
        Option "XkbLayout" "${layouts.join(",")}"
EndSection
`;
}

;// CONCATENATED MODULE: ./src/modules/kickstart.js
/** Commands of an Anaconda kickstart, one line each. Names of options are those of kickstart unless told otherwise. */
/** `--name=value` for each that is set; true and false alike are a plain `--name` where `flags` is on. */
function listOptions(values, names, flags = false) {
    return names.flatMap((name) => {
        const value = values[name];
        if (value === undefined)
            return [];
        return [flags && typeof value === "boolean" ? `--${name}` : `--${name}=${value}`];
    });
}
/** Lines that make groups. */
function formatGroups(groups) {
    return Object.entries(groups).map(([name, { gid }]) => `group --name ${name}${gid ? ` --gid ${gid}` : ""}`);
}
/** Lines that make users and give them keys. */
function formatUsers(users) {
    return Object.entries(users).flatMap(([name, user]) => {
        const words = [
            `user --name ${name}`,
            ...(user.password === undefined ? [] : ["--password", user.password || '""', "--iscrypted"]),
            ...(user.shell ? ["--shell", user.shell] : []),
            ...(user.uid === undefined ? [] : ["--uid", String(user.uid)]),
            ...(user.gid === undefined ? [] : ["--gid", String(user.gid)]),
            ...(user.groups?.length ? ["--groups", user.groups.join(",")] : []),
            ...(user.home ? ["--homedir", user.home] : []),
        ];
        return [words.join(" "), ...(user.key ? [`sshkey --username ${name} "${user.key}"`] : [])];
    });
}
/** The line about root's password, if there is one. */
function formatRootPassword(given) {
    const words = ["lock", "plaintext", "iscrypted", "allow_ssh", "password"].flatMap((name) => {
        const value = given[name];
        if (value === true)
            return [`--${name.replaceAll("_", "-")}`];
        return typeof value === "string" && value !== "" ? [value] : [];
    });
    return words.length === 0 ? [] : [`rootpw ${words.join(" ")}`];
}
/** The line that clears partitions. */
function formatClearPartitions({ all, initlabel, drives, list, disklabel, linux }) {
    return [
        "clearpart",
        ...(all ? ["--all"] : []),
        ...(drives?.length ? [`--drives=${drives.join(",")}`] : []),
        ...(list?.length ? [`--list=${list.join(",")}`] : []),
        ...(disklabel ? [`--disklabel=${disklabel}`] : []),
        ...(linux ? ["--linux"] : []),
        ...(initlabel ? ["--initlabel"] : []),
    ].join(" ");
}
const partitioningOptions = [
    ...["type", "fstype", "nolvm", "encrypted", "passphrase", "escrowcert", "backuppassphrase", "cipher", "luks-version"],
    ...["pbkdf", "pbkdf-memory", "pbkdf-time", "pbkdf-iterations", "nohome", "noswap"],
];
/** The line that makes partitions by itself. */
function formatAutomaticPartitions(given) {
    return ["autopart", ...listOptions({ ...given }, partitioningOptions, true)].join(" ");
}
const networkOptions = [
    "device",
    "bootproto",
    "onboot",
    "ip",
    "ipv6",
    "gateway",
    "ipv6gateway",
    "netmask",
    "hostname",
    "essid",
    "wpakey",
];
/** The line that configures a network device. */
function formatNetwork(network) {
    const { nameservers = [], activate } = network;
    const activation = activate === undefined ? [] : [activate ? "--activate" : "--no-activate"];
    const servers = nameservers.map((address) => `--nameserver=${address}`);
    return ["network", ...listOptions({ ...network }, networkOptions), ...servers, ...activation].join(" ");
}
/** The lines of a script. */
function formatScript({ erroronfail, nochroot, log, interpreter, commands }) {
    const start = [
        "%post",
        ...(erroronfail ? ["--erroronfail"] : []),
        ...(nochroot ? ["--nochroot"] : []),
        ...(log ? ["--log", `"${log}"`] : []),
        ...(interpreter ? ["--interpreter", `"${interpreter}"`] : []),
    ];
    return [start.join(" "), ...commands, "%end"];
}

;// CONCATENATED MODULE: ./src/modules/kickstart-schema.js
/** The options of `org.osbuild.kickstart`. */
/** What the schema refers to. */
const kickstartDefinitions = {
    "ksboolean-from-pykickstart-ref": { enum: ["yes", "on", "true", "1", 1, "off", "no", "false", "0", 0] },
    "network-options-ref": {
        type: "object",
        additionalProperties: false,
        required: ["device"],
        properties: {
            activate: { type: "boolean", description: "Bring the device up now, or not at boot" },
            bootproto: { enum: ["dhcp", "bootp", "ibft", "static"] },
            device: {
                type: "string",
                description: "Name or MAC address",
                pattern: "^([a-zA-Z0-9]{2,16}|(([a-fA-F0-9]{2}:){5}[a-fA-F0-9A]{2}))$",
            },
            onboot: { $ref: "#/definitions/ksboolean-from-pykickstart-ref", description: "Bring the device up at boot" },
            ip: { type: "string", pattern: "^(((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}|auto)$" },
            ipv6: { type: "string" },
            gateway: { type: "string", pattern: "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}$" },
            ipv6gateway: { type: "string" },
            nameservers: { type: "array", items: { type: "string", pattern: "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}$" } },
            netmask: { type: "string" },
            hostname: {
                type: "string",
                pattern: "(?=^.{1,253}$)^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}((\\.[a-zA-Z0-9][a-zA-Z0-9-]{0,62})+)?$",
            },
            essid: { type: "string" },
            wpakey: { type: "string" },
        },
    },
};
/** The schema. */
const kickstartOptions = {
    additionalProperties: false,
    oneOf: [
        {
            required: ["path"],
            not: { anyOf: [{ required: ["ostree"] }, { required: ["ostreecontainer"] }, { required: ["bootc"] }] },
        },
        { required: ["ostree", "path"] },
        { required: ["ostreecontainer", "path"] },
        { required: ["bootc", "path"] },
    ],
    properties: {
        path: { type: "string", description: "File of the tree to write" },
        ostree: {
            type: "object",
            description: "Install an OSTree commit",
            additionalProperties: false,
            required: ["osname", "url", "ref"],
            properties: {
                osname: { type: "string" },
                url: { type: "string" },
                ref: { type: "string" },
                remote: { type: "string", description: "Remote to tie the commit to" },
                gpg: { type: "boolean", description: "Look at signatures", default: true },
            },
        },
        ostreecontainer: {
            type: "object",
            description: "Install a container image with OSTree",
            additionalProperties: false,
            required: ["url"],
            properties: {
                stateroot: { type: "string" },
                url: { type: "string" },
                transport: {
                    type: "string",
                    description: "Where the image is; `registry` when absent",
                    enum: ["registry", "oci", "oci-archive", "dir", "containers-storage"],
                },
                remote: { type: "string" },
                signatureverification: { type: "boolean", description: "Not used", default: true },
            },
        },
        bootc: {
            type: "object",
            description: "Install a bootable container image",
            additionalProperties: false,
            required: ["source-imgref"],
            properties: {
                "source-imgref": { type: "string", description: "Image to install, with its transport" },
                "target-imgref": { type: "string", description: "Image to update from" },
            },
        },
        liveimg: {
            type: "object",
            description: "Install the image of a filesystem or an archive",
            required: ["url"],
            properties: { url: { type: "string" } },
        },
        groups: {
            type: "object",
            description: "Groups to make, by name",
            additionalProperties: false,
            patternProperties: { "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,31}$": { type: "object", properties: { gid: { type: "number" } } } },
        },
        users: {
            type: "object",
            description: "Users to make, by name",
            additionalProperties: false,
            patternProperties: {
                "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,255}$": {
                    type: "object",
                    properties: {
                        uid: { type: "number" },
                        gid: { type: "number" },
                        groups: { type: "array", items: { type: "string" } },
                        description: { type: "string" },
                        home: { type: "string" },
                        shell: { type: "string" },
                        password: { type: "string" },
                        key: { type: "string" },
                    },
                },
            },
        },
        rootpw: {
            type: "object",
            description: "Password of root",
            anyOf: [
                { required: ["lock"], not: { required: ["allow_ssh"] } },
                { required: ["iscrypted", "password"], not: { required: ["plaintext"] } },
                { required: ["plaintext", "password"], not: { required: ["iscrypted"] } },
            ],
            properties: {
                lock: { type: "boolean", description: "Lock the account" },
                plaintext: { type: "boolean", description: "The password is not hashed" },
                iscrypted: { type: "boolean", description: "The password is a hash" },
                allow_ssh: { type: "boolean", description: "Let root log in with the password over SSH" },
                password: { type: "string", minLength: 1 },
            },
        },
        lang: { type: "string", description: "Language, such as `en_US.UTF-8`" },
        keyboard: { type: "string", description: "Keyboard map, such as `us`" },
        timezone: { type: "string", description: "Time zone, such as `UTC`" },
        zerombr: { type: "boolean", description: "Write new partition tables where there is no valid one" },
        clearpart: {
            type: "object",
            description: "Remove partitions",
            anyOf: [
                { required: ["all"] },
                { required: ["drives"] },
                { required: ["list"] },
                { required: ["disklabel"] },
                { required: ["linux"] },
            ],
            properties: {
                all: { type: "boolean" },
                initlabel: { type: "boolean", description: "Write new disk labels" },
                drives: { type: "array", description: "Disks to clear", items: { type: "string", pattern: "^[A-Za-z0-9/:_|*-]+$" } },
                list: { type: "array", description: "Partitions to remove", items: { type: "string", pattern: "^[A-Za-z0-9]+$" } },
                disklabel: { type: "string", description: "Kind of disk label to write", pattern: "^[A-Za-z0-9_-]+$" },
                linux: { type: "boolean", description: "Remove partitions of Linux" },
            },
        },
        reboot: {
            description: "Reboot at the end",
            oneOf: [
                { type: "boolean" },
                {
                    type: "object",
                    additionalProperties: false,
                    anyOf: [{ required: ["eject"] }, { required: ["kexec"] }],
                    properties: { eject: { type: "boolean" }, kexec: { type: "boolean" } },
                },
            ],
        },
        display_mode: { description: "How the installer shows itself", enum: ["text", "graphical", "cmdline"] },
        autopart: {
            type: "object",
            description: "Make partitions by a scheme",
            not: { required: ["pbkdf-iterations", "pbkdf-time"] },
            properties: {
                type: { type: "string", enum: ["lvm", "btrfs", "plain", "thinp"] },
                fstype: { type: "string" },
                nolvm: { type: "boolean" },
                encrypted: { type: "boolean" },
                passphrase: { type: "string" },
                escrowcert: { type: "string" },
                backuppassphrase: { type: "boolean" },
                cipher: { type: "string" },
                "luks-version": { type: "string" },
                pbkdf: { type: "string" },
                "pbkdf-memory": { type: "integer" },
                "pbkdf-time": { type: "integer" },
                "pbkdf-iterations": { type: "integer" },
                nohome: { type: "boolean" },
                noswap: { type: "boolean" },
            },
        },
        network: {
            type: "array",
            description: "Network devices",
            minItems: 1,
            items: { $ref: "#/definitions/network-options-ref" },
        },
        bootloader: {
            type: "object",
            description: "About the boot loader",
            additionalProperties: false,
            properties: { append: { type: "string", description: "Kernel arguments" } },
        },
        "%post": {
            type: "array",
            description: "Commands to run in the installed system",
            minItems: 1,
            items: {
                type: "object",
                additionalProperties: false,
                required: ["commands"],
                properties: {
                    erroronfail: { type: "boolean" },
                    interpreter: { type: "string" },
                    log: { type: "string" },
                    nochroot: { type: "boolean" },
                    commands: { type: "array", minItems: 1, items: { type: "string" } },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./stages/org.osbuild.kickstart.js



const org_osbuild_kickstart_meta = {
    summary: "Write a kickstart file for the Anaconda installer",
    description: [
        "Writes the commands that the options stand for, in the order the installer expects them. At most one of `ostree`, `ostreecontainer` and `bootc` says what",
        "is installed. Passwords of users are hashes.",
    ].join("\n"),
    definitions: kickstartDefinitions,
    options: kickstartOptions,
    example: {
        type: "org.osbuild.kickstart",
        options: {
            path: "/osbuild.ks",
            lang: "en_US.UTF-8",
            timezone: "UTC",
            zerombr: true,
            clearpart: { all: true },
            autopart: { type: "plain" },
            reboot: true,
        },
    },
};
function org_osbuild_kickstart_run({ tree, options }) {
    const lines = [
        ...describeSource(options),
        ...formatGroups(options.groups ?? {}),
        ...formatUsers(options.users ?? {}),
        ...formatRootPassword({ ...options.rootpw }),
        ...(options.lang ? [`lang ${options.lang}`] : []),
        ...(options.keyboard ? [`keyboard ${options.keyboard}`] : []),
        ...(options.timezone ? [`timezone ${options.timezone}`] : []),
        ...(options.zerombr ? ["zerombr"] : []),
        ...(options.clearpart === undefined ? [] : [formatClearPartitions(options.clearpart)]),
        ...(options.display_mode ? [options.display_mode] : []),
        ...(options.autopart === undefined ? [] : [formatAutomaticPartitions(options.autopart)]),
        ...describeReboot(options.reboot),
        ...(options.network ?? []).map((network) => formatNetwork(network)),
        ...(options.bootloader?.append ? [`bootloader --append='${options.bootloader.append}'`] : []),
        ...(options["%post"] ?? []).flatMap((script) => formatScript(script)),
    ];
    const { path = "" } = options; // the schema asks for it
    tree.makeDirectory((0,posix_.dirname)(path), { parents: true });
    tree.write(path, `${lines.join("\n")}\n`);
}
function describeSource({ ostree, ostreecontainer, bootc, liveimg }) {
    const named = (values) => Object.entries(values).map(([name, value]) => (value ? ` --${name}=${value}` : ""));
    const lines = [];
    if (ostree !== undefined) {
        const { osname, url, ref, remote, gpg = true } = ostree;
        const source = `ostreesetup --osname=${osname} --url=${url} --ref=${ref}`;
        lines.push([source, ...named({ remote }), gpg ? "" : " --nogpg"].join(""));
    }
    if (ostreecontainer !== undefined) {
        const { url, stateroot, transport, remote } = ostreecontainer;
        lines.push([`ostreecontainer --url=${url}`, ...named({ stateroot, transport, remote })].join(""));
    }
    if (bootc !== undefined) {
        const target = bootc["target-imgref"] ? ` --target-imgref ${bootc["target-imgref"]}` : "";
        lines.push(`bootc --source-imgref ${bootc["source-imgref"]}${target}`);
    }
    if (liveimg !== undefined)
        lines.push(`liveimg --url ${liveimg.url}`);
    return lines;
}
function describeReboot(reboot) {
    if (!reboot)
        return [];
    const { eject = false, kexec = false } = reboot === true ? {} : reboot;
    return [["reboot", ...(eject ? ["--eject"] : []), ...(kexec ? ["--kexec"] : [])].join(" ")];
}

;// CONCATENATED MODULE: ./stages/org.osbuild.livesys.js
const org_osbuild_livesys_meta = {
    summary: "Choose the session of a live system",
    description: "Replaces `/etc/sysconfig/livesys`, whose folder must exist.",
    options: {
        additionalProperties: false,
        required: ["livesys_session"],
        properties: { livesys_session: { type: "string", description: "Session to start" } },
    },
    format1Options: true,
    example: { type: "org.osbuild.livesys", options: { livesys_session: "gnome" } },
};
function org_osbuild_livesys_run({ tree, options }) {
    tree.write("/etc/sysconfig/livesys", `\nlivesys_session="${options.livesys_session}"\n`, { mode: 0o644, uid: 0, gid: 0 });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ln.js


const org_osbuild_ln_meta = {
    summary: "Make links",
    description: "Makes hard or symbolic links in the tree or in a mounted file system. The target of a symbolic link is taken as it is. That of a hard link is a path (relative to the folder of the link) or a URL.",
    options: {
        additionalProperties: false,
        required: ["paths"],
        properties: {
            paths: {
                type: "array",
                description: "Links in order",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["target", "link_name"],
                    properties: {
                        target: { type: "string", description: "What the link points to" },
                        link_name: {
                            oneOf: [
                                { type: "string", pattern: "^mount://[^/]+/" },
                                { type: "string", pattern: "^tree://" },
                            ],
                        },
                        symbolic: { type: "boolean", description: "Make a symbolic link", default: false },
                    },
                },
            },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.ln",
        options: { paths: [{ target: "../usr/lib/os-release", link_name: "tree:///etc/os-release", symbolic: true }] },
    },
};
function org_osbuild_ln_run({ options, locate }) {
    for (const { target, link_name, symbolic = false } of options.paths) {
        const { root, path } = locate(link_name);
        if (symbolic)
            root.symlink(target, path);
        else
            root.link(existingPath(target, { root, path }, locate), path);
    }
}
function existingPath(target, link, locate) {
    if (!target.includes("://")) {
        const inTree = target.startsWith(`${link.root.path}/`) ? target.slice(link.root.path.length) : target;
        return external_node_path_.posix.resolve(external_node_path_.posix.dirname(link.path), inTree);
    }
    const place = locate(target);
    if (place.root.path !== link.root.path)
        throw new stage/* StageFailure */.B(`Cannot link to '${target}': a hard link stays in one file system`);
    return place.path;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.locale.js

const org_osbuild_locale_meta = {
    summary: "Set the language of the system",
    description: "Replaces `/etc/locale.conf` by one line with `LANG`. The locale itself must be part of the tree.",
    options: {
        additionalProperties: false,
        required: ["language"],
        properties: { language: { type: "string", description: "Locale, like `en_US.UTF-8`" } },
    },
    example: { type: "org.osbuild.locale", options: { language: "en_US.UTF-8" } },
};
function org_osbuild_locale_run({ tree, options }) {
    writeLocale(tree, options.language);
}

;// CONCATENATED MODULE: ./src/modules/lorax-text.js

/** Lines of a Lorax script, as its own reader takes them apart: words as a shell splits them, braces expanded. */
function parseScript(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => splitWords(line).flatMap(expandBraces));
}
/** Words of a line: quotes keep blanks, a backslash keeps the next character. */
function splitWords(line) {
    const words = [];
    let rest = line.trim();
    while (rest !== "") {
        const [word, length] = readWord(rest);
        words.push(word);
        rest = rest.slice(length).trimStart();
    }
    return words;
}
function readWord(text) {
    let word = "";
    let at = 0;
    while (at < text.length && !/\s/.test(text[at] ?? "")) {
        const quoted = /^'([^']*)'|^"((?:[^"\\]|\\[\s\S])*)"|^\\([\s\S])|^([^\s'"\\]+)/.exec(text.slice(at));
        if (quoted === null)
            throw new stage/* StageFailure */.B(`Cannot read the line '${text}': a quote is not closed`);
        const [whole, single, double, escaped, plain] = quoted;
        word += single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "";
        at += whole.length;
    }
    return [word, at];
}
/** `a{b,c}` as `ab` and `ac`; the innermost braces first. */
function expandBraces(word) {
    const right = word.indexOf("}");
    const left = word.slice(0, Math.max(right, 0)).lastIndexOf("{");
    if (left < 0 || !word.includes(","))
        return [word];
    const [before, choices, after] = [word.slice(0, left), word.slice(left + 1, right), word.slice(right + 1)];
    return choices.split(",").flatMap((choice) => expandBraces(before + choice + after));
}
const escapes = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v", "\n": "" };
/** Text with escapes such as `\n` and `\x41` replaced. */
function lorax_text_unescapeText(text) {
    return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|([\s\S]))/g, (whole, hex, unicode, octal, char) => {
        if (hex ?? unicode)
            return String.fromCharCode(Number.parseInt(hex ?? unicode, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        return escapes[char] ?? (/["'\\]/.test(char) ? char : whole);
    });
}

// EXTERNAL MODULE: ./src/modules/rpm.js
var rpm = __webpack_require__(61578);
;// CONCATENATED MODULE: ./src/modules/lorax.js






/** Runs the lines of a script in order. */
async function runLoraxScript(host, lines) {
    const commands = new LoraxCommands(host).table;
    for (const [word = "", ...args] of lines) {
        const name = word.replace(/^-/, "");
        const command = commands[name];
        if (command === undefined)
            throw new stage/* StageFailure */.B(`Cannot run the Lorax script: it has the unknown command '${name}'`);
        try {
            await command(args);
        }
        catch (error) {
            if (word.startsWith("-"))
                continue;
            host.log(`The line that failed: ${[word, ...args].join(" ")}`);
            throw error;
        }
    }
}
const kept = ["/usr/lib/sysimage/rpm/", "/var/lib/rpm/", "/var/lib/yum", "/var/lib/dnf"]; // files of packages are found by these
class LoraxCommands {
    table;
    #host;
    #packages;
    constructor(host) {
        const { tree } = host;
        this.#host = host;
        this.table = {
            append: ([path = "", text = ""]) => {
                tree.makeDirectory((0,posix_.dirname)(path), { parents: true });
                tree.write(path, `${lorax_text_unescapeText(text)}\n`, { append: true });
            },
            mkdir: (paths) => {
                for (const path of paths)
                    tree.makeDirectory(path, { parents: true });
            },
            move: ([from = "", to = ""]) => tree.rename(from, tree.isDirectory(to) ? `${to}/${(0,posix_.basename)(from)}` : to),
            install: ([from = "", to = ""]) => this.#install(from, to),
            remove: (patterns) => this.#remove(patterns),
            replace: ([pattern = "", text = "", ...files]) => this.#replace(pattern, text, files),
            runcmd: (argv) => this.#run(argv),
            symlink: ([target = "", path = ""]) => {
                if (tree.find(path)?.isDirectory())
                    tree.removeTree(path);
                tree.symlink(target, path, { replace: true });
            },
            systemctl: ([verb = "", ...units]) => this.#systemctl(verb, units),
            removepkg: (names) => this.#removePackages(names),
            removefrom: ([name = "", ...globs]) => this.#removeFromPackages(name, globs),
            removekmod: (globs) => this.#removeModules(globs),
        };
    }
    #install(pattern, target) {
        const { tree } = this.#host;
        const system = new modules_tree/* Tree */.PH("/");
        const found = findPaths(system, pattern).filter((path) => system.isFile(path));
        if (found.length === 0)
            throw new stage/* StageFailure */.B(`Cannot install '${pattern}': the build root has no such file`);
        for (const path of found) {
            const mode = system.require(path).mode & 0o7777;
            tree.write(tree.isDirectory(target) ? `${target}/${(0,posix_.basename)(path)}` : target, system.readBytes(path), { mode });
        }
    }
    #remove(patterns) {
        for (const pattern of patterns) {
            if (kept.some((start) => pattern.startsWith(start)))
                continue;
            for (const path of findPaths(this.#host.tree, pattern))
                this.#removePath(path);
        }
    }
    #removePath(path) {
        const { tree } = this.#host;
        if (tree.find(path)?.isDirectory())
            tree.removeTree(path);
        else
            tree.remove(path);
    }
    #replace(pattern, text, files) {
        const matcher = new RegExp(pattern, "g");
        const replacement = text
            .replaceAll("$", "$$$$")
            .replace(/\\g<(\d+)>|\\(\d+)/g, (_, named, plain) => `$${named ?? plain}`);
        const found = files.flatMap((file) => findPaths(this.#host.tree, file));
        if (found.length === 0)
            throw new stage/* StageFailure */.B(`Cannot replace '${pattern}': nothing matches ${files.join(", ")}`);
        for (const path of found) {
            this.#host.tree.edit(path, (content) => content
                .split("\n")
                .map((line) => line.replace(matcher, replacement))
                .join("\n"));
        }
    }
    /** Programs of the build root, in the tree's folder. What acts on /boot is left out: the ISO needs it whole. */
    async #run(argv) {
        const [command = "", ...args] = argv;
        if (argv.some((word) => word.includes("/boot")))
            return;
        await this.#host.exec(command, args, { cwd: this.#host.tree.path });
    }
    async #systemctl(verb, units) {
        const { tree, exec } = this.#host;
        if (!["enable", "disable", "mask"].includes(verb))
            throw new stage/* StageFailure */.B(`Cannot run systemctl with '${verb}': use enable, disable or mask`);
        tree.makeDirectory("/run/systemd/system", { parents: true });
        for (const unit of units)
            await exec("systemctl", ["--root", tree.path, "--no-reload", verb, unit], { okCodes: [1, 2, 3, 4, 5] });
    }
    async #removePackages(patterns) {
        for (const pattern of patterns)
            for (const path of await this.#listFiles(pattern))
                this.#removeOwned(path);
    }
    async #removeFromPackages(name, globs) {
        const inverted = globs[0] === "--allbut";
        const matchers = (inverted ? globs.slice(1) : globs).map(globToRegExp);
        const files = await this.#listFiles(name);
        for (const path of files)
            if (matchers.some((matcher) => matcher.test(path)) !== inverted)
                this.#removeOwned(path);
    }
    #removeOwned(path) {
        if (!kept.some((start) => path.startsWith(start)))
            this.#removePath(path);
    }
    #removeModules(words) {
        const { tree } = this.#host;
        const cut = words.indexOf("--allbut");
        const [folders, keep] = cut < 0 ? [words, []] : [words.slice(0, cut), words.slice(cut + 1)];
        if (cut === 0 || (cut > 0 && keep.length === 0))
            throw new stage/* StageFailure */.B("Cannot run removekmod: '--allbut' needs patterns before and after it");
        const matchers = keep.map((pattern) => globToRegExp(`*${pattern}*`));
        for (const folder of folders.flatMap((pattern) => findPaths(tree, `/lib/modules/*/kernel/${pattern}`))) {
            for (const path of listFilesBelow(tree, folder))
                if (!matchers.some((matcher) => matcher.test(path)))
                    tree.remove(path);
        }
    }
    /** Files, not folders, of the installed packages whose name matches. */
    async #listFiles(pattern) {
        const { tree } = this.#host;
        this.#packages ??= await this.#rpm(["-qa"], ["--qf=%{name}\\n"]);
        const matcher = globToRegExp(pattern);
        const files = [];
        for (const name of this.#packages.filter((one) => matcher.test(one)))
            files.push(...(await this.#rpm(["-ql"], [name])));
        return [...new Set(files)].filter((path) => path.startsWith("/") && !tree.isDirectory(path)).sort();
    }
    async #rpm(mode, args) {
        const { tree, exec } = this.#host;
        const database = await (0,rpm/* chooseDatabase */.RA)(exec, tree, undefined);
        const { stdout } = await exec("rpm", [...database.args, ...mode, "--root", tree.path, ...args], { quiet: true });
        return stdout
            .split("\n")
            .filter((line) => line !== "")
            .sort();
    }
}
function listFilesBelow(tree, folder) {
    if (!tree.find(folder)?.isDirectory())
        return [];
    return tree.list(folder).flatMap((name) => {
        const path = `${folder}/${name}`;
        return tree.find(path)?.isDirectory() ? listFilesBelow(tree, path) : [path];
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.lorax-script.js



const org_osbuild_lorax_script_meta = {
    summary: "Run a Lorax script on the tree",
    description: [
        "Finishes the tree of an installer as a script of Lorax says: a template in `/usr/share/lorax/templates.d` of the build root, which its Python with Mako",
        "fills in and this stage then runs. Scripts use a language of their own, with commands such as `install`, `removefrom` and `systemctl`.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["path"],
        properties: {
            path: { type: "string", description: "Template below `/usr/share/lorax/templates.d`" },
            basearch: { type: "string", description: "Architecture that the template is told", default: "x86_64" },
            libdir: { type: "string", description: "Folder of libraries that the template is told", default: "lib64" },
            product: {
                type: "object",
                description: "Product that the template is told",
                additionalProperties: false,
                properties: { name: { type: "string" }, version: { type: "string" } },
            },
            branding: {
                type: "object",
                description: "Packages that make the product what it is",
                additionalProperties: false,
                properties: {
                    release: { type: "string", description: "Package such as `fedora-release`" },
                    logos: { type: "string", description: "Package such as `fedora-logos`" },
                },
            },
        },
    },
    tools: ["python3", "rpm", "systemctl"],
    example: {
        type: "org.osbuild.lorax-script",
        options: { path: "99-generic/runtime-postinstall.tmpl", basearch: "x86_64", product: { name: "Linux", version: "9" } },
    },
};
const org_osbuild_lorax_script_templates = "/usr/share/lorax/templates.d";
/** Templates are Mako's, with expressions in Python: nothing else can fill them in. */
const render = [
    "import json, sys, types",
    "from mako.template import Template",
    "given = json.loads(sys.argv[2])",
    'for key in ("product", "branding"):',
    "    given[key] = types.SimpleNamespace(**given[key])",
    'print(Template(filename=sys.argv[1], input_encoding="utf8").render(**given))',
].join("\n");
async function org_osbuild_lorax_script_run(context) {
    const { tree, options, exec } = context;
    const path = (0,posix_.join)(org_osbuild_lorax_script_templates, (0,posix_.join)("/", options.path));
    const given = {
        root: tree.path,
        basearch: options.basearch ?? "x86_64",
        configdir: (0,posix_.join)((0,posix_.dirname)(path), "config_files"),
        libdir: options.libdir ?? "lib64",
        product: { name: options.product?.name ?? "", version: options.product?.version ?? "" },
        branding: { release: options.branding?.release ?? null, logos: options.branding?.logos ?? null },
    };
    const { stdout } = await exec("python3", ["-c", render, path, JSON.stringify(given)], { quiet: true });
    await runLoraxScript(context, parseScript(stdout));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.luks2.format.js

const iterations = (minimum) => ({ type: "integer", description: "Cost in time", minimum, maximum: 4294967295 });
const org_osbuild_luks2_format_meta = {
    summary: "Make an encrypted LUKS2 container",
    description: "Formats the device `device`. The passphrase stands in the manifest: change it or add a key of your own at the first boot.",
    options: {
        additionalProperties: false,
        required: ["passphrase", "uuid", "pbkdf"],
        properties: {
            passphrase: { type: "string", description: "Passphrase of the first key slot" },
            uuid: { type: "string", description: "UUID of the container" },
            cipher: { type: "string", description: "Cipher, as `cryptsetup` names it" },
            pbkdf: {
                description: "How the key is derived from the passphrase",
                oneOf: [{ $ref: "#/definitions/pbkdf2" }, { $ref: "#/definitions/argon2" }],
            },
            label: { type: "string", description: "Name of the container" },
            subsystem: { type: "string", description: "Second name" },
            "sector-size": { type: "integer", description: "Bytes in an encrypted sector" },
            integrity: { description: "Also authenticate data", enum: ["hmac-sha256"] },
        },
    },
    definitions: {
        pbkdf2: {
            type: "object",
            description: "PBKDF2",
            additionalProperties: false,
            required: ["method", "iterations"],
            properties: { method: { enum: ["pbkdf2"] }, iterations: iterations(1000) },
        },
        argon2: {
            type: "object",
            description: "Argon2",
            additionalProperties: false,
            required: ["method", "iterations"],
            properties: {
                method: { enum: ["argon2i", "argon2id"] },
                memory: { type: "integer", description: "Cost in memory, KiB", minimum: 32, maximum: 4194304 },
                iterations: iterations(4),
                parallelism: { type: "integer", description: "Threads", minimum: 1, maximum: 4 },
            },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["cryptsetup"],
    example: {
        type: "org.osbuild.luks2.format",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: {
            uuid: "9c6ae55b-cf88-45b8-84e8-64990759f39d",
            passphrase: "changed at the first boot",
            pbkdf: { method: "argon2id", iterations: 4, memory: 32, parallelism: 1 },
        },
    },
};
async function org_osbuild_luks2_format_run({ options, devices, exec }) {
    const { passphrase, uuid, cipher, pbkdf, label, subsystem = "", integrity, "sector-size": sector } = options;
    const { memory = 32, parallelism = 1 } = pbkdf;
    await exec("cryptsetup", [
        ...["-q", "--uuid", uuid, "luksFormat", "--type", "luks2", "--force-password", ...(cipher ? ["--cipher", cipher] : [])],
        ...(label ? ["--label", label, "--subsystem", subsystem] : []),
        ...(sector ? ["--sector-size", String(sector)] : []),
        ...(integrity ? ["--integrity", integrity] : []),
        ...["--pbkdf", pbkdf.method, "--pbkdf-force-iterations", String(pbkdf.iterations)],
        ...["--pbkdf-memory", String(memory), "--pbkdf-parallel", String(parallelism), requireDevice(devices, "device")],
    ], { input: passphrase });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.luks2.remove-key.js

const org_osbuild_luks2_remove_key_meta = {
    summary: "Remove a passphrase from a LUKS2 container",
    description: "Removes the key slot that the passphrase opens from the device `device`.",
    options: {
        additionalProperties: false,
        required: ["passphrase"],
        properties: { passphrase: { type: "string", description: "Passphrase to remove" } },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["cryptsetup"],
    example: {
        type: "org.osbuild.luks2.remove-key",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { passphrase: "changed at the first boot" },
    },
};
async function org_osbuild_luks2_remove_key_run({ options, devices, exec }) {
    await exec("cryptsetup", ["-q", "luksRemoveKey", requireDevice(devices, "device")], { input: options.passphrase });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.lvm2.create.js


const org_osbuild_lvm2_create_meta = {
    summary: "Make LVM volumes",
    description: "Makes the device `device` a physical volume with one volume group and logical volumes in it. The group has a name of its own for the time of the build, so that it meets no other; `org.osbuild.lvm2.metadata` gives it the final one.",
    options: {
        additionalProperties: true,
        required: ["volumes"],
        properties: {
            volumes: {
                type: "array",
                description: "Logical volumes",
                minItems: 1,
                items: {
                    type: "object",
                    required: ["name"],
                    oneOf: [{ required: ["size"] }, { required: ["extents"] }],
                    properties: {
                        name: { type: "string", description: "Name of the volume", pattern: "[a-zA-Z09+_.][a-zA-Z0-9+_.-]*" },
                        extents: {
                            type: "string",
                            description: "Size in extents or in percent: `50%FREE`",
                            pattern: "[1-9][0-9]*(%(VG|PVS|FREE|ORIGIN))?",
                        },
                        size: { type: "string", description: "Size with a unit: `5G`", pattern: "[1-9][0-9]*[bBsSkKmMgGtTpPeE]?" },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["pvcreate", "vgcreate", "lvcreate"],
    example: {
        type: "org.osbuild.lvm2.create",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: {
            volumes: [
                { name: "root", size: "5G" },
                { name: "home", extents: "100%FREE" },
            ],
        },
    },
};
async function org_osbuild_lvm2_create_run({ options, devices, exec, id, log }) {
    const device = requireDevice(devices, "device");
    const group = deriveUuid(id, "volume group");
    log(`LVM2: using vg name '${group}'`);
    await exec("pvcreate", [device]);
    await exec("vgcreate", [group, device]);
    for (const volume of options.volumes) {
        const { name, size, extents, } = volume;
        const space = [...(extents ? ["--extents", extents] : []), ...(size ? ["--size", size] : [])];
        await exec("lvcreate", ["-an", ...space, "-n", name, group]);
    }
}

;// CONCATENATED MODULE: ./src/modules/disk/lvm-metadata.js
var lvm_metadata_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var lvm_metadata_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * LVM2 metadata on a physical volume, edited in place.
 *
 * One of the first four sectors holds a label; behind it stands the header of the physical volume with two lists of areas, data and
 * metadata, each ended by a zero. A metadata area starts with a 512-byte header: checksum, magic, version, its own place and size, then
 * where in the area (a ring) the current text lies, how long it is and its checksum. The text is a tree of sections; the volume group is
 * the first one. All numbers are little-endian, all checksums CRC-32 with a start value of LVM's own.
 */
const sector = 512;
const initialCrc = 0xf597a6cf;
const label = { id: "LABELONE", contentOffset: 20 };
const volumeHeaderSize = 40;
const lvm_metadata_area = {
    magicOffset: 4,
    magic: " LVM2 x[5A%r0N*>",
    startOffset: 24,
    sizeOffset: 32,
    locationOffset: 40,
    headerSize: 512,
};
/** Changes the volume group that a device holds, in every copy of its metadata. */
function editLvmMetadata(device, changes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = (0,external_node_fs_.openSync)(device, "r+");
        const _ = lvm_metadata_addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(file) }, false);
        const areas = findMetadataAreas(file);
        if (areas.length === 0)
            throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the physical volume has no metadata area");
        for (const start of areas)
            editArea(file, start, (text) => editLvmText(text, changes));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        lvm_metadata_disposeResources(env_1);
    }
}
/** Changes the text of a volume group. */
function editLvmText(text, { name, ...values }) {
    const renamed = text.replace(/^\s*[^\s{]+(?=\s*\{)/, () => name);
    return Object.entries(values).reduce((done, [key, value]) => (value === undefined ? done : setTopLevel(done, key, value)), renamed);
}
function setTopLevel(text, key, value) {
    const word = key === "creation_time" ? String(BigInt(value)) : `"${value.replace(/[\\"]/g, "\\$&")}"`;
    let depth = 0;
    for (const token of text.matchAll(/"(?:\\.|[^"\\])*"|#[^\n]*|[{}]|[A-Za-z_]\w*/g)) {
        if (token[0] === "{")
            depth += 1;
        else if (token[0] === "}")
            depth -= 1;
        else if (depth === 0 && token[0] === key)
            return lvm_metadata_setValue(text, token.index, key, word);
    }
    const end = text.replace(/\0+$/, "");
    return `${end.endsWith("\n") ? end : `${end}\n`}${key} = ${word}\n\0`;
}
function lvm_metadata_setValue(text, index, key, word) {
    const rest = text.slice(index).replace(/^[^=]*=\s*("(?:\\.|[^"\\])*"|[^\s]+)/, () => `${key} = ${word}`);
    return text.slice(0, index) + rest;
}
function findMetadataAreas(file) {
    const head = readAt(file, 0, 4 * sector);
    const at = [0, 1, 2, 3]
        .map((number) => number * sector)
        .find((start) => head.toString("latin1", start, start + 8) === label.id);
    if (at === undefined)
        throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the device is no physical volume");
    let offset = at + head.readUInt32LE(at + label.contentOffset) + volumeHeaderSize;
    const volume = readAt(file, 0, offset + 4 * sector);
    const readList = () => {
        const starts = [];
        for (; volume.readBigUInt64LE(offset) !== 0n; offset += 16)
            starts.push(Number(volume.readBigUInt64LE(offset)));
        offset += 16;
        return starts;
    };
    readList(); // data areas come first
    return readList();
}
function editArea(file, start, edit) {
    const header = readAt(file, start, lvm_metadata_area.headerSize);
    if (header.toString("latin1", lvm_metadata_area.magicOffset, lvm_metadata_area.magicOffset + 16) !== lvm_metadata_area.magic) {
        throw new stage/* StageFailure */.B(`Cannot edit LVM metadata: no metadata area at byte ${start}`);
    }
    const place = lvm_metadata_area.locationOffset;
    const offset = Number(header.readBigUInt64LE(place));
    const text = readAt(file, start + offset, Number(header.readBigUInt64LE(place + 8))).toString("utf8");
    const changed = Buffer.from(edit(text));
    if (offset + changed.length > Number(header.readBigUInt64LE(lvm_metadata_area.sizeOffset))) {
        throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the new text does not fit");
    }
    (0,external_node_fs_.writeSync)(file, changed, 0, changed.length, start + offset);
    header.writeBigUInt64LE(BigInt(changed.length), place + 8);
    header.writeUInt32LE(checksum(changed), place + 16);
    header.writeUInt32LE(checksum(header.subarray(4)), 0);
    (0,external_node_fs_.writeSync)(file, header, 0, header.length, start);
}
function checksum(bytes) {
    return ((0,external_node_zlib_.crc32)(bytes, ~initialCrc >>> 0) ^ 0xffffffff) >>> 0;
}
function readAt(file, offset, length) {
    const bytes = Buffer.alloc(length);
    if ((0,external_node_fs_.readSync)(file, bytes, 0, length, offset) < length)
        throw new stage/* StageFailure */.B("Cannot edit LVM metadata: the device ends too early");
    return bytes;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.lvm2.metadata.js


const org_osbuild_lvm2_metadata_meta = {
    summary: "Name an LVM volume group",
    description: "Changes name, creator and creation time of the volume group on the device `device`, on the disk itself: the kernel never sees the group under its final name.",
    options: {
        additionalProperties: true,
        required: ["vg_name"],
        properties: {
            creation_host: { type: "string", description: "Host that is said to have made it", minLength: 1, maxLength: 255 },
            creation_time: { type: "string", description: "When it is said to have been made, seconds since 1970", pattern: "[0-9]+" },
            description: { type: "string", description: "What is said about it", minLength: 1 },
            vg_name: { type: "string", description: "Name of the volume group", pattern: "[a-zA-Z0-9+_.][a-zA-Z0-9+_.-]*" },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    example: {
        type: "org.osbuild.lvm2.metadata",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { vg_name: "system", creation_host: "localhost", creation_time: "1700000000" },
    },
};
function org_osbuild_lvm2_metadata_run({ options, devices }) {
    const { vg_name, creation_host, creation_time, description } = options;
    editLvmMetadata(requireDevice(devices, "device"), { name: vg_name, creation_host, creation_time, description });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.machine-id.js

const org_osbuild_machine_id_meta = {
    summary: "Decide what the machine id says at the first boot",
    description: "`yes` writes `uninitialized`: the first boot makes an id and counts as first boot for systemd. `no` leaves an empty file: an id is made, but conditions on the first boot do not hold. `preserve` keeps the id of the tree, which must have one.",
    options: {
        additionalProperties: false,
        required: ["first-boot"],
        properties: { "first-boot": { description: "State of `/etc/machine-id`", enum: ["yes", "no", "preserve"] } },
    },
    example: { type: "org.osbuild.machine-id", options: { "first-boot": "yes" } },
};
function org_osbuild_machine_id_run({ tree, options }) {
    const path = "/etc/machine-id";
    if (options["first-boot"] !== "preserve")
        tree.write(path, options["first-boot"] === "yes" ? "uninitialized\n" : "");
    else if (!tree.isFile(path))
        throw new stage/* StageFailure */.B("Cannot preserve /etc/machine-id: the tree has none");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.mkdir.js


const org_osbuild_mkdir_meta = {
    summary: "Make folders",
    description: "Makes folders in the tree or in a mounted file system, in order. The mode is reduced by the umask 022 and applies to new folders only; missing parents get the default mode.",
    options: {
        additionalProperties: false,
        properties: {
            paths: {
                type: "array",
                description: "Folders in order",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["path"],
                    properties: {
                        path: {
                            anyOf: [
                                { type: "string", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
                                { type: "string", pattern: "^mount://.+" },
                                { type: "string", pattern: "^tree://.+" },
                            ],
                        },
                        mode: { type: "number", description: "Mode as a number (448 is octal 0700)" },
                        parents: { type: "boolean", description: "Make missing parents too", default: false },
                        exist_ok: { type: "boolean", description: "Go on when the folder exists", default: false },
                    },
                },
                additionalItems: false,
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.mkdir",
        options: {
            paths: [
                { path: "/srv/www", parents: true },
                { path: "/var/lib/secrets", mode: 448, exist_ok: true },
            ],
        },
    },
};
function org_osbuild_mkdir_run({ tree, options, locate }) {
    for (const { path, mode = 0o777, parents = false, exist_ok = false } of requireOption("paths", options.paths)) {
        const place = path.includes("://") ? locate(path) : { root: tree, path };
        const found = place.root.find(place.path);
        if (found !== undefined && !exist_ok)
            throw new stage/* StageFailure */.B(`Cannot make the folder '${path}': it exists already`);
        if (found !== undefined && parents && !place.root.isDirectory(place.path))
            throw new stage/* StageFailure */.B(`'${path}' exists and is no folder`);
        if (found === undefined)
            place.root.makeDirectory(place.path, { mode: mode & 0o1777 & ~0o022, parents });
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.mkfs.btrfs.js

const org_osbuild_mkfs_btrfs_meta = {
    summary: "Make a btrfs filesystem",
    description: "Runs `mkfs.btrfs` on the device `device`.",
    options: {
        additionalProperties: false,
        required: ["uuid"],
        properties: {
            uuid: { type: "string", description: "UUID of the filesystem" },
            label: { type: "string", description: "Name of the filesystem", maxLength: 256 },
            metadata: { type: "string", description: "How often metadata is stored", enum: ["single", "dup"] },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["mkfs.btrfs"],
    example: {
        type: "org.osbuild.mkfs.btrfs",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root" },
    },
};
async function org_osbuild_mkfs_btrfs_run({ options, devices, exec }) {
    const { uuid, label, metadata } = options;
    const named = [...(label ? ["-L", label] : []), ...(metadata ? ["-m", metadata] : [])];
    await exec("mkfs.btrfs", ["-U", uuid, ...named, requireDevice(devices, "device")]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.mkfs.ext4.js

const org_osbuild_mkfs_ext4_meta = {
    summary: "Make an ext4 filesystem",
    description: "Runs `mkfs.ext4` on the device `device`. Features that no option names are those of the build root's `mke2fs.conf`.",
    options: {
        additionalProperties: false,
        required: ["uuid"],
        properties: {
            uuid: { type: "string", description: "UUID of the filesystem" },
            label: { type: "string", description: "Name of the filesystem", maxLength: 16 },
            lazy_init: {
                type: "boolean",
                description: "Whether inode tables and journal are cleared at the first mount instead of now",
            },
            metadata_csum_seed: {
                type: "boolean",
                description: "Whether checksums have a seed of their own, so that the UUID may change",
            },
            orphan_file: { type: "boolean", description: "Whether deleted files that are open are noted in a file" },
            verity: { type: "boolean", description: "Whether files may be protected by fs-verity" },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["mkfs.ext4"],
    example: {
        type: "org.osbuild.mkfs.ext4",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root" },
    },
};
const features = ["verity", "orphan_file", "metadata_csum_seed"];
async function org_osbuild_mkfs_ext4_run({ options, devices, exec }) {
    const { uuid, label, lazy_init } = options;
    const lazy = lazy_init === undefined ? [] : ["lazy_itable_init", "lazy_journal_init"];
    await exec("mkfs.ext4", [
        ...["-U", uuid, ...(label ? ["-L", label] : [])],
        ...lazy.flatMap((name) => ["-E", `${name}=${Number(lazy_init)}`]),
        ...features.flatMap((name) => (options[name] === undefined ? [] : ["-O", options[name] ? name : `^${name}`])),
        requireDevice(devices, "device"),
    ]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.mkfs.fat.js

const org_osbuild_mkfs_fat_meta = {
    summary: "Make a FAT filesystem",
    description: "Runs `mkfs.fat` on the device `device`, also when that is a whole disk.",
    options: {
        additionalProperties: false,
        required: ["volid"],
        properties: {
            volid: { type: "string", description: "Serial number, eight hexadecimal digits" },
            label: { type: "string", description: "Name of the filesystem", maxLength: 11 },
            "fat-size": { type: "integer", description: "Bits of a table entry; chosen by size when absent", enum: [12, 16, 32] },
            geometry: {
                type: "object",
                description: "Disk geometry to note in the boot sector",
                additionalProperties: false,
                required: ["heads", "sectors-per-track"],
                properties: {
                    heads: { type: "integer", description: "Number of heads" },
                    "sectors-per-track": { type: "integer", description: "Sectors on a track" },
                },
            },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["mkfs.fat"],
    example: {
        type: "org.osbuild.mkfs.fat",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { volid: "7B7795E7", label: "ESP", "fat-size": 32 },
    },
};
async function org_osbuild_mkfs_fat_run({ options, devices, exec }) {
    const { volid, label, "fat-size": bits, geometry } = options;
    await exec("mkfs.fat", [
        ...["-I", "-i", volid, ...(label ? ["-n", label] : []), ...(bits ? ["-F", String(bits)] : [])],
        ...(geometry ? ["-g", `${geometry.heads}/${geometry["sectors-per-track"]}`] : []),
        requireDevice(devices, "device"),
    ]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.mkfs.xfs.js

const org_osbuild_mkfs_xfs_meta = {
    summary: "Make an XFS filesystem",
    description: "Runs `mkfs.xfs` on the device `device`, which must have 300 MiB or more.",
    options: {
        additionalProperties: false,
        required: ["uuid"],
        properties: {
            uuid: { type: "string", description: "UUID of the filesystem" },
            label: { type: "string", description: "Name of the filesystem", maxLength: 12 },
            agcount: { type: "integer", description: "Number of allocation groups" },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["mkfs.xfs"],
    example: {
        type: "org.osbuild.mkfs.xfs",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "root" },
    },
};
async function org_osbuild_mkfs_xfs_run({ options, devices, exec }) {
    const { uuid, label, agcount } = options;
    const named = [...(label ? ["-L", label] : []), ...(agcount ? ["-d", `agcount=${agcount}`] : [])];
    await exec("mkfs.xfs", ["-m", `uuid=${uuid}`, ...named, requireDevice(devices, "device")]);
}

// EXTERNAL MODULE: ./src/modules/standard-streams.js
var standard_streams = __webpack_require__(80694);
;// CONCATENATED MODULE: ./stages/org.osbuild.mkinitcpio.js


const org_osbuild_mkinitcpio_meta = {
    summary: "Make the initramfs of Arch Linux",
    description: "Runs the `mkinitcpio` of the tree.",
    options: {
        additionalProperties: false,
        properties: { preset: { type: "string", description: "Preset file that says what to make", default: "linux" } },
    },
    tools: ["unshare"],
    example: { type: "org.osbuild.mkinitcpio", options: { preset: "linux" } },
};
async function org_osbuild_mkinitcpio_run(context) {
    (0,standard_streams/* linkStandardStreams */.D)();
    await (0,run_in_tree/* runInTree */.DB)(context, "mkinitcpio", ["-p", context.options.preset ?? "linux"]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.mks390image.js
const org_osbuild_mks390image_meta = {
    summary: "Make a bootable image of a kernel for IBM Z",
    description: "Runs the build root's `mk-s390image`.",
    options: {
        additionalProperties: false,
        required: ["kernel", "initrd", "config", "image"],
        properties: {
            kernel: { type: "string", description: "Kernel in the tree", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
            initrd: { type: "string", description: "Initramfs in the tree", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
            config: {
                type: "string",
                description: "File of the tree with kernel arguments",
                pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
            image: { type: "string", description: "File of the tree to write", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
        },
    },
    format1Options: true,
    tools: ["mk-s390image"],
    example: {
        type: "org.osbuild.mks390image",
        options: {
            kernel: "/images/kernel.img",
            initrd: "/images/initrd.img",
            config: "/images/cdboot.prm",
            image: "/images/cdboot.img",
        },
    },
};
async function org_osbuild_mks390image_run({ tree, options, exec }) {
    const [kernel, initrd, config, image] = [options.kernel, options.initrd, options.config, options.image].map((path) => tree.resolve(path));
    await exec("mk-s390image", [kernel, image, "-r", initrd, "-p", config].map(String));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.mkswap.js

const org_osbuild_mkswap_meta = {
    summary: "Make a swap area",
    description: "Runs `mkswap` on the device `device`.",
    options: {
        additionalProperties: false,
        required: ["uuid"],
        properties: {
            uuid: { type: "string", description: "UUID of the swap area" },
            label: { type: "string", description: "Name of the swap area", maxLength: 12 },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["mkswap"],
    example: {
        type: "org.osbuild.mkswap",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", label: "swap" },
    },
};
async function org_osbuild_mkswap_run({ options, devices, exec }) {
    const { uuid, label } = options;
    await exec("mkswap", ["--uuid", uuid, ...(label ? ["--label", label] : []), requireDevice(devices, "device")]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.modprobe.js

const org_osbuild_modprobe_meta = {
    summary: "Write a modprobe.d file",
    description: "Writes commands about kernel modules to a file in `/usr/lib/modprobe.d`: `blacklist` keeps a module from loading by itself, `install` runs a command instead of loading it.",
    options: {
        additionalProperties: false,
        required: ["commands", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            commands: {
                type: "array",
                description: "Commands in order",
                minLength: 1,
                items: {
                    anyOf: [
                        {
                            type: "object",
                            additionalProperties: false,
                            required: ["command", "modulename"],
                            properties: { command: { type: "string", enum: ["blacklist"] }, modulename: { type: "string", minLength: 1 } },
                        },
                        {
                            type: "object",
                            additionalProperties: false,
                            required: ["command", "modulename", "cmdline"],
                            properties: {
                                command: { type: "string", enum: ["install"] },
                                modulename: { type: "string", minLength: 1 },
                                cmdline: { type: "string", minLength: 1 },
                            },
                        },
                    ],
                },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.modprobe",
        options: {
            filename: "floppy.conf",
            commands: [
                { command: "blacklist", modulename: "floppy" },
                { command: "install", modulename: "usb-storage", cmdline: "/bin/true" },
            ],
        },
    },
};
function org_osbuild_modprobe_run({ tree, options }) {
    const lines = options.commands.map((one) => {
        const words = [one.command, one.modulename, ...("cmdline" in one ? [one.cmdline] : [])];
        return `${words.join(" ")}\n`;
    });
    writeDropIn(tree, `/usr/lib/modprobe.d/${options.filename}`, lines.join(""));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.nginx.conf.js
const org_osbuild_nginx_conf_meta = {
    summary: "Write a small configuration of nginx",
    description: "Replaces the configuration file by one with a single server.",
    options: {
        additionalProperties: false,
        properties: {
            path: {
                type: "string",
                description: "Path of the file",
                default: "/etc/nginx/nginx.conf",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
            config: {
                type: "object",
                properties: {
                    listen: { type: "string", description: "Address and port to listen on", default: "*:80" },
                    root: { type: "string", description: "Folder to serve", default: "/usr/share/nginx/html" },
                    pid: { type: "string", description: "File with the process id", default: "/run/nginx.pid" },
                    daemon: { type: "boolean", description: "Run in the background", default: true },
                },
            },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.nginx.conf", options: { config: { listen: "*:8080", root: "/srv/www", daemon: false } } },
};
function org_osbuild_nginx_conf_run({ tree, options }) {
    const { listen = "*:80", root = "/usr/share/nginx/html", pid = "/run/nginx.pid", daemon = true } = options.config ?? {};
    const text = `events {}
http {
  server {
    listen ${listen};
    root ${root};
  }
}

pid ${pid};
daemon ${daemon ? "on" : "off"};
`;
    tree.write(options.path ?? "/etc/nginx/nginx.conf", text);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.nm.conf.js


const org_osbuild_nm_conf_meta = {
    summary: "Configure NetworkManager",
    description: "Writes a configuration file of NetworkManager, readable only by root, at any path of the tree. Sections `device` and `global-dns-domain` are lists; each entry may have a name.",
    definitions: {
        "device-list": { type: "array", minItems: 1, items: { type: "string" } },
        "str-array": { type: "array", minItems: 1, items: { type: "string" } },
        device: {
            type: "object",
            additionalProperties: false,
            properties: { managed: { type: "boolean" }, "wifi.scan-rand-mac-address": { type: "boolean" } },
        },
        "global-dns-domain": {
            type: "object",
            additionalProperties: false,
            required: ["servers"],
            properties: { servers: { type: "array", minItems: 1, items: { type: "string" } } },
        },
    },
    options: {
        additionalProperties: false,
        required: ["path", "settings"],
        properties: {
            path: { type: "string", description: "Path of the file" },
            settings: {
                type: "object",
                description: "Sections of the file",
                additionalProperties: false,
                properties: {
                    main: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            "no-auto-default": { $ref: "#/definitions/device-list" },
                            plugins: { $ref: "#/definitions/str-array" },
                        },
                    },
                    device: {
                        type: "array",
                        minItems: 1,
                        items: {
                            type: "object",
                            additionalProperties: false,
                            required: ["config"],
                            properties: { name: { type: "string" }, config: { $ref: "#/definitions/device" } },
                        },
                    },
                    "global-dns-domain": {
                        type: "array",
                        minItems: 1,
                        items: {
                            type: "object",
                            additionalProperties: false,
                            required: ["name", "config"],
                            properties: { name: { type: "string" }, config: { $ref: "#/definitions/global-dns-domain" } },
                        },
                    },
                    keyfile: {
                        type: "object",
                        additionalProperties: false,
                        properties: { "unmanaged-devices": { $ref: "#/definitions/device-list" } },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.nm.conf",
        options: {
            path: "/etc/NetworkManager/conf.d/90-image.conf",
            settings: {
                main: { "no-auto-default": ["*"] },
                device: [{ name: "wifi", config: { "wifi.scan-rand-mac-address": false } }],
            },
        },
    },
};
function org_osbuild_nm_conf_run({ tree, options }) {
    writeDropIn(tree, options.path, formatKeyfile(options.settings), { mode: 0o600 });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.nm.conn.js


const org_osbuild_nm_conn_meta = {
    summary: "Write a network connection",
    description: "Writes an ethernet connection of NetworkManager, readable only by root: to `/usr/lib/NetworkManager/system-connections` when `filename` is given, anywhere with `path`.",
    definitions: {
        connection: {
            type: "object",
            additionalProperties: false,
            required: ["id", "uuid", "type"],
            properties: {
                uuid: { type: "string" },
                id: { type: "string" },
                type: { type: "string" },
                autoconnect: { type: "boolean" },
                "interface-name": { type: "string" },
                "autoconnect-priority": { type: "number" },
            },
        },
        ethernet: {
            type: "object",
            additionalProperties: false,
            required: ["connection"],
            properties: {
                connection: { allOf: [{ $ref: "#/definitions/connection" }, { $ref: "#/definitions/802-3-ethernet-connection" }] },
                ipv4: { $ref: "#/definitions/ipv4" },
                ipv6: { $ref: "#/definitions/ipv6" },
                ethernet: { $ref: "#/definitions/802-3-ethernet" },
            },
        },
        "802-3-ethernet-connection": {
            type: "object",
            additionalProperties: true,
            required: ["type"],
            properties: { type: { enum: ["802-3-ethernet", "ethernet"] } },
        },
        ipv4: {
            oneOf: [{ $ref: "#/definitions/ipv4-ignore" }, { $ref: "#/definitions/ipv4-auto" }, { $ref: "#/definitions/ipv4-manual" }],
        },
        "ipv4-ignore": { additionalProperties: false, required: ["method"], properties: { method: { enum: ["ignore"] } } },
        "ipv4-auto": {
            additionalProperties: false,
            required: ["method"],
            properties: { method: { enum: ["auto"] }, "dns-search": { type: "string" } },
        },
        "ipv4-manual": {
            additionalProperties: false,
            required: ["method"],
            properties: { method: { enum: ["manual"] }, address: { type: "array", items: { $ref: "#/definitions/ipv4-address" } } },
        },
        "ipv4-address": { type: "string" },
        ipv6: { oneOf: [{ $ref: "#/definitions/ipv6-ignore" }] },
        "ipv6-ignore": { additionalProperties: false, required: ["method"], properties: { method: { enum: ["ignore"] } } },
        "802-3-ethernet": { type: "object", additionalProperties: true, properties: { "mac-address": { type: "string" } } },
    },
    options: {
        oneOf: [
            {
                additionalProperties: false,
                required: ["filename", "settings"],
                properties: {
                    filename: { type: "string", pattern: "^[\\w.-]{1,242}.nmconnection$" },
                    settings: { oneOf: [{ $ref: "#/definitions/ethernet" }] },
                },
            },
            {
                additionalProperties: false,
                required: ["path", "settings"],
                properties: { path: { type: "string" }, settings: { oneOf: [{ $ref: "#/definitions/ethernet" }] } },
            },
        ],
    },
    example: {
        type: "org.osbuild.nm.conn",
        options: {
            filename: "lan.nmconnection",
            settings: {
                connection: { id: "lan", uuid: "5fb8f75a-7fde-4906-a51e-a70e56c58742", type: "ethernet" },
                ipv4: { method: "auto" },
            },
        },
    },
};
function org_osbuild_nm_conn_run({ tree, options }) {
    const { settings } = options;
    const path = "path" in options && options.path
        ? options.path
        : `/usr/lib/NetworkManager/system-connections/${"filename" in options ? options.filename : ""}`;
    writeDropIn(tree, path, formatKeyfile(settings), { mode: 0o600 });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.noop.js
const stages_org_osbuild_noop_meta = {
    summary: "Do nothing",
    description: "Prints its options and leaves the tree as it is. Useful to try out a manifest and to measure what a stage costs.",
    options: { additionalProperties: true },
    inputs: { additionalProperties: true },
    devices: { additionalProperties: true },
    format1Options: true,
    mounts: {},
    example: { type: "org.osbuild.noop", options: { note: "any value" } },
};
function stages_org_osbuild_noop_run({ options, log }) {
    log(`Not doing anything with these options: ${JSON.stringify(options)}`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.oci-archive.js




const org_osbuild_oci_archive_anyInput = { type: "object", additionalProperties: true };
const stages_org_osbuild_oci_archive_meta = {
    summary: "Make an OCI image archive",
    description: "Makes a container image with one layer for each input: `base` first, then `layer.1`, `layer.2` and so on. `podman load` and `skopeo copy oci-archive:` read it. The image is dated with the pipeline's source epoch, 1980 without one: the same layers give the same image.",
    options: {
        additionalProperties: false,
        required: ["architecture", "filename"],
        properties: {
            architecture: { type: "string", description: "Processor architecture: `amd64`, `arm64`" },
            variant: { type: "string", description: "Variant of the architecture: `v8`" },
            filename: { type: "string", description: "Name of the archive" },
            config: ociConfigSchema,
            annotations: {
                type: "object",
                description: "Annotations of the image manifest",
                additionalProperties: false,
                properties: {
                    "org.osbuild.ostree.layer": { type: "string", description: "Layer that holds the OSTree repository" },
                    "org.osbuild.ostree.repo": { type: "string", description: "Path of the repository in that layer" },
                    "org.osbuild.ostree.ref": { type: "string", description: "Ref of the commit in that repository" },
                },
                patternProperties: { "^(?!org.osbuild|org.opencontainer).+": { type: "string" } },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["base"],
        properties: { base: org_osbuild_oci_archive_anyInput },
        patternProperties: { "layer\\.[1-9]\\d*": org_osbuild_oci_archive_anyInput },
    },
    tools: ["tar"],
    example: {
        type: "org.osbuild.oci-archive",
        inputs: { base: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "image.tar", architecture: "amd64", config: { Cmd: ["/usr/bin/bash"] } },
    },
};
async function stages_org_osbuild_oci_archive_run({ tree, options, inputs, exec, sourceEpoch }) {
    const { filename, architecture, variant, config, annotations } = options;
    const names = Object.keys(inputs).sort((a, b) => layerNumber(a) - layerNumber(b));
    const layers = names.map((name) => ({
        tree: new modules_tree/* Tree */.PH(inputs[name]?.path ?? ""),
        createdBy: `/bin/sh -c #(nop) osbuild input '${name}'`,
    }));
    const image = { architecture, variant, config, annotations, layers, epoch: sourceEpoch };
    await writeOciArchive(exec, tree.path, requireOutputPath(tree, filename), image);
}
function layerNumber(name) {
    return Number(/\d+$/.exec(name)?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.oscap.autotailor.js

const org_osbuild_oscap_autotailor_meta = {
    summary: "Make a tailoring file for OpenSCAP",
    description: [
        "Runs the build root's `autotailor`, which changes a security profile: rules selected or not, values overridden, or all of it from a JSON file. The",
        "datastream is one of the build root.",
    ].join("\n"),
    definitions: {
        "json-tailoring": {
            type: "object",
            additionalProperties: false,
            required: ["datastream", "tailored_profile_id", "tailoring_file"],
            properties: {
                datastream: { type: "string", description: "Path of the datastream" },
                tailored_profile_id: { type: "string", description: "Id of the new profile" },
                tailoring_file: { type: "string", description: "JSON file of the tree with the changes" },
            },
        },
        tailoring: {
            type: "object",
            additionalProperties: false,
            oneOf: [
                { required: ["profile_id", "datastream", "new_profile"] },
                { required: ["profile_id", "datastream", "tailored_profile_id"] },
            ],
            properties: {
                profile_id: { type: "string", description: "Profile to start from" },
                datastream: { type: "string", description: "Path of the datastream" },
                new_profile: { type: "string", description: "Former name of `tailored_profile_id`" },
                tailored_profile_id: { type: "string", description: "Id of the new profile" },
                selected: { type: "array", description: "Rules to add", items: { type: "string" } },
                unselected: { type: "array", description: "Rules to take out", items: { type: "string" } },
                overrides: {
                    type: "array",
                    description: "Values to change",
                    items: {
                        type: "object",
                        required: ["var", "value"],
                        properties: { var: { type: "string" }, value: { type: ["string", "integer"] } },
                    },
                },
            },
        },
    },
    options: {
        additionalProperties: false,
        required: ["filepath", "config"],
        properties: {
            filepath: { type: "string", description: "File of the tree to write" },
            config: {
                description: "What to make",
                oneOf: [{ $ref: "#/definitions/json-tailoring" }, { $ref: "#/definitions/tailoring" }],
            },
        },
    },
    tools: ["autotailor"],
    example: {
        type: "org.osbuild.oscap.autotailor",
        options: {
            filepath: "/usr/share/xml/osbuild/tailoring.xml",
            config: {
                profile_id: "standard",
                datastream: "/usr/share/xml/scap/ssg/content/ssg-fedora-ds.xml",
                tailored_profile_id: "mine",
                unselected: ["grub2_password"],
            },
        },
    },
};
async function org_osbuild_oscap_autotailor_run({ tree, options, exec }) {
    const config = options.config;
    const id = config.tailored_profile_id ?? config.new_profile;
    if (!id)
        throw new stage/* StageFailure */.B("Cannot make a tailoring file: give 'tailored_profile_id'");
    const start = ["--output", inTree(tree, options.filepath), "--new-profile-id", id];
    if (config.tailoring_file) {
        await exec("autotailor", [...start, "--json-tailoring", inTree(tree, config.tailoring_file), config.datastream]);
        return;
    }
    if (!config.profile_id)
        throw new stage/* StageFailure */.B("Cannot make a tailoring file: give 'profile_id' or 'tailoring_file'");
    const changes = [
        ...(config.selected ?? []).flatMap((rule) => ["--select", rule]),
        ...(config.unselected ?? []).flatMap((rule) => ["--unselect", rule]),
        ...(config.overrides ?? []).flatMap(({ var: name, value }) => ["--var-value", `${name}=${value}`]),
    ];
    await exec("autotailor", [...start, ...changes, config.datastream, config.profile_id]);
}
function inTree(tree, path) {
    return tree.resolve(path);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.oscap.remediation.js


const org_osbuild_oscap_remediation_meta = {
    summary: "Bring the system in line with a security profile",
    description: [
        "Evaluates a profile with the tree's `oscap`, has it write a script that mends what fails, and runs the script. With `html_report` the result is evaluated",
        "again. Results stay in `data_dir` of the tree.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            data_dir: { type: "string", description: "Folder of the tree for results", default: "/root" },
            config: {
                type: "object",
                description: "What to evaluate",
                additionalProperties: false,
                required: ["profile_id", "datastream"],
                properties: {
                    profile_id: { type: "string", description: "Id of the profile" },
                    datastream: { type: "string", description: "Path of the datastream in the tree" },
                    datastream_id: { type: "string", description: "Id of the datastream" },
                    xccdf_id: { type: "string", description: "Id of the checklist" },
                    benchmark_id: { type: "string", description: "Not used" },
                    tailoring: { type: "string", description: "Path of a tailoring file in the tree" },
                    tailoring_id: { type: "string", description: "Not used" },
                    arf_results: { type: "string", description: "File name for ARF results" },
                    xml_results: { type: "string", description: "Former name of `arf_results`" },
                    xccdf_results: { type: "string", description: "File name for XCCDF results", default: "oscap_eval_xccdf_results.xml" },
                    html_report: { type: "string", description: "File name for a report of the final state" },
                    verbose_log: { type: "string", description: "Start of the file names of logs" },
                    verbose_level: { type: "string", description: "What logs tell", enum: ["DEVEL", "INFO", "WARNING", "ERROR"] },
                    compress_results: { type: "boolean", description: "Compress results with xz", default: false },
                },
            },
        },
    },
    tools: ["unshare", "xz"],
    example: {
        type: "org.osbuild.oscap.remediation",
        options: {
            config: { profile_id: "standard", datastream: "/usr/share/xml/scap/ssg/content/ssg-fedora-ds.xml", compress_results: true },
        },
    },
};
const script = "oscap_remediation.bash";
const someFailed = 2; // rules that do not hold are no error of oscap
const offline = { OSCAP_PROBE_ROOT: "", OSCAP_CONTAINER_VARS: "container=bwrap-osbuild" };
async function org_osbuild_oscap_remediation_run(context) {
    const { tree, options, exec } = context;
    const { config } = options;
    const folder = (options.data_dir ?? "/root").replace(/^\/+/, "");
    const arf = config.arf_results ?? config.xml_results;
    const xccdf = config.xccdf_results ?? "oscap_eval_xccdf_results.xml";
    const oscap = (args, env = {}) => (0,run_in_tree/* runInTree */.DB)(context, "/usr/bin/oscap", ["xccdf", ...args], { okCodes: [someFailed], env });
    const results = [...(arf === undefined ? [] : ["--results-arf", `${folder}/${arf}`]), "--results", `${folder}/${xccdf}`];
    tree.makeDirectory(folder, { parents: true });
    (0,standard_streams/* linkStandardStreams */.D)(["/dev/fd"]);
    await oscap(["eval", ...logging(config, folder, "eval"), ...content(config), ...results, config.datastream], offline);
    const fix = ["--fix-type", "bash", "--output", `${folder}/${script}`, `${folder}/${xccdf}`];
    await oscap(["generate", "fix", ...logging(config, folder, "generate-fix"), ...content(config), ...fix]);
    await remediate(context, folder);
    if (config.html_report !== undefined) {
        const report = ["--report", `${folder}/${config.html_report}`, config.datastream];
        const skip = "--skip-signature-validation"; // the policy just set may forbid the algorithms of the signature
        await oscap(["eval", ...logging(config, folder, "eval-remediated"), skip, ...content(config), ...report], offline);
    }
    if (!config.compress_results)
        return;
    const files = [...(arf === undefined ? [] : [arf]), xccdf].map((name) => tree.resolve(`${folder}/${name}`));
    await exec("xz", files, { okCodes: [1, 2] });
}
/** Runs the script that mends; what it cannot mend is in its log. */
async function remediate(context, folder) {
    const { tree, options } = context;
    const log = options.config.verbose_log;
    const argv = log === undefined
        ? ["/usr/bin/bash", `${folder}/${script}`]
        : ["/usr/bin/bash", "-c", 'exec /usr/bin/bash "$0" 2> "$1"', `${folder}/${script}`];
    if (log !== undefined)
        argv.push(`${folder}/${log}.remediation`);
    const [command = "", ...args] = argv;
    const okCodes = Array.from({ length: 255 }, (_, index) => index + 1);
    await (0,run_in_tree/* runInTree */.DB)({ tree, exec: context.exec }, command, args, { okCodes });
}
function logging({ verbose_level, verbose_log }, folder, name) {
    const level = verbose_level ?? (verbose_log === undefined ? undefined : "INFO");
    const file = verbose_log === undefined ? [] : ["--verbose-log-file", `${folder}/${verbose_log}.${name}`];
    return [...(level === undefined ? [] : ["--verbose", level]), ...file];
}
function content({ profile_id, datastream_id, xccdf_id, tailoring }) {
    return [
        ...["--profile", profile_id],
        ...(datastream_id === undefined ? [] : ["--datastream-id", datastream_id]),
        ...(xccdf_id === undefined ? [] : ["--xccdf-id", xccdf_id]),
        ...(tailoring === undefined ? [] : ["--tailoring-file", tailoring]),
    ];
}

;// CONCATENATED MODULE: ./src/modules/ostree-origin.js


/** JSON about the commit or container image that a deployment's origin file names. */
async function describeOrigin(host, originFile) {
    const origin = /^(container-image-reference|refspec)=([^=\n]*)/m.exec(host.tree.read(originFile));
    const [, key, reference = ""] = origin ?? [];
    if (reference.trim() === "")
        throw new stage/* StageFailure */.B(`Cannot tell where the deployment came from: '${originFile}' names no commit or image`);
    const facts = await (key === "refspec" ? describeCommit(host, reference.trim()) : ostree_origin_describeImage(host, reference.trim()));
    const text = JSON.stringify(sortKeys({ "osbuild-version": osbuildVersion, ...facts }), null, 4);
    return `${text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
async function describeCommit(host, ref) {
    const repo = `--repo=${host.tree.resolve("/ostree/repo")}`;
    const version = await callOstree(host, ["show", repo, ref, "--print-metadata-key=version"]);
    const commit = await callOstree(host, ["rev-parse", ref, repo]);
    return { version: version.stdout.trim().replace(/^'+|'+$/g, ""), ref, "ostree-commit": commit.stdout.trim() };
}
async function ostree_origin_describeImage(host, ref) {
    const repo = `--repo=${host.tree.resolve("/ostree/repo")}`;
    const image = async (...args) => (await callOstree(host, ["container", "image", ...args])).stdout;
    const images = (await image("list", repo)).split("\n").filter((line) => line !== "");
    const name = images.length === 1 ? (images[0] ?? "") : nameIn(ref);
    const manifest = JSON.parse(await image("metadata", repo, name));
    const { config } = JSON.parse(await image("metadata", repo, name, "--config"));
    const labels = config.Labels;
    const commit = labels["ostree.commit"];
    return {
        ref,
        version: labels["org.opencontainers.image.version"],
        "container-image": { "image-name": name, "image-digest": manifest.config.digest, "image-labels": labels },
        ...(commit === undefined ? {} : { "ostree-commit": commit }),
    };
}
/** The image in a reference such as `ostree-unverified-registry:quay.io/a/b:1`. */
function nameIn(reference) {
    const [transport = "", ...rest] = reference.split(":");
    if (["ostree-remote-registry", "ostree-remote-image"].includes(transport))
        return rest.slice(1).join(":");
    if (["ostree-image-signed", "ostree-unverified-registry", "ostree-unverified-image"].includes(transport))
        return rest.join(":");
    throw new stage/* StageFailure */.B(`Cannot tell the image in '${reference}': its transport is not known`);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, one]) => [key, sortKeys(one)]));
}

;// CONCATENATED MODULE: ./src/modules/ostree-schema.js
/** Pieces of schemas that the OSTree stages share. */
/** Which deployment is meant: by name, or the only one there is. */
const deploymentSchema = {
    description: "Which deployment: `osname` and `ref`, or `default` for the only one there is",
    additionalProperties: false,
    oneOf: [
        { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
        {
            not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
            properties: { default: { enum: [true] } },
        },
    ],
    properties: {
        osname: { type: "string", description: "Name of the stateroot" },
        ref: { type: "string", description: "Ref or commit of the deployment" },
        serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
        default: { type: "boolean", description: "Take the only deployment there is", default: false },
    },
};
/** The root filesystem that kernels are told about. */
const rootfsSchema = {
    description: "Root filesystem, by its UUID or label, for the kernel command line",
    type: "object",
    oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
    properties: { label: { type: "string" }, uuid: { type: "string" } },
};

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.aleph.js



const org_osbuild_ostree_aleph_meta = {
    summary: "Note where a deployed system came from",
    description: "Writes `.aleph-version.json` with version, ref and commit or container image of a deployment. With `coreos_compat` a link under the name that CoreOS used.",
    options: {
        additionalProperties: false,
        required: ["deployment"],
        properties: {
            coreos_compat: { type: "boolean", description: "Make the link" },
            sysroot_path: {
                type: "string",
                description: "Root of the system, as `tree:///PATH` or `mount://NAME/PATH`",
                default: "tree:///",
            },
            deployment: deploymentSchema,
        },
    },
    format1Options: true,
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["ostree"],
    example: { type: "org.osbuild.ostree.aleph", options: { deployment: { default: true }, coreos_compat: true } },
};
const org_osbuild_ostree_aleph_file = ".aleph-version.json";
async function org_osbuild_ostree_aleph_run({ options, locate, exec, log }) {
    const { root, path } = locate(options.sysroot_path ?? "tree:///");
    const system = root.subtree(path);
    const deployment = await findDeployment({ tree: system, exec }, options.deployment);
    system.write(`/${org_osbuild_ostree_aleph_file}`, await describeOrigin({ tree: system, exec, log }, `${deployment}.origin`));
    if (options.coreos_compat)
        system.symlink(org_osbuild_ostree_aleph_file, "/.coreos-aleph-version.json");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.commit.js



const stages_org_osbuild_ostree_commit_meta = {
    summary: "Make an OSTree commit of a tree",
    description: [
        "Has rpm-ostree commit a copy of the input `tree` to the repository `repo` of the output. Reports `compose.json` as metadata, where `ostree-commit` is",
        "the checksum of the commit.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["ref"],
        properties: {
            ref: { type: "string", description: "Ref of the commit", default: "" },
            os_version: { type: "string", description: "Version to note in the commit" },
            parent: { type: "string", description: "Checksum of the commit before" },
            "selinux-label-version": { type: "integer", description: "Version of rpm-ostree's way to label", default: 0 },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["tree"],
        properties: { tree: { type: "object", additionalProperties: true } },
    },
    capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
    tools: ["rpm-ostree"],
    example: {
        type: "org.osbuild.ostree.commit",
        options: { ref: "fedora/40/x86_64/base", os_version: "40" },
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    },
};
const composeFile = "/compose.json";
async function stages_org_osbuild_ostree_commit_run({ tree, inputs, options, id, exec, reportMetadata }) {
    const { ref, os_version, parent, "selinux-label-version": labelVersion = 0 } = options;
    const copy = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tree.path, "tmp")); // rpm-ostree eats the tree it commits
    try {
        await exec("cp", ["--reflink=auto", "-a", `${inputs.tree?.path}/.`, copy]);
        const args = [
            `--repo=${tree.resolve("/repo")}`,
            ...(parent ? [`--parent=${parent}`] : []),
            ...(os_version ? [`--add-metadata-string=version=${os_version}`] : []),
            `--add-metadata-string=rpmostree.inputhash=${id}`,
            `--write-composejson-to=${tree.resolve(composeFile)}`,
        ];
        const settings = { ref, ...(labelVersion === 0 ? {} : { "selinux-label-version": labelVersion }) };
        await withTreefile(settings, (path) => exec("rpm-ostree", ["compose", "commit", ...args, path, copy]));
    }
    finally {
        (0,external_node_fs_.rmSync)(copy, { recursive: true, force: true });
    }
    reportMetadata({ compose: JSON.parse(tree.read(composeFile)) });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.config.js

const org_osbuild_ostree_config_meta = {
    summary: "Change the configuration of an OSTree repository",
    description: "Sets options of the repository's section `sysroot`.",
    options: {
        additionalProperties: false,
        required: ["repo"],
        properties: {
            repo: { type: "string", description: "Repository in the tree" },
            config: {
                type: "object",
                description: "What to set",
                additionalProperties: false,
                properties: {
                    sysroot: {
                        type: "object",
                        description: "Options of a deployed system",
                        additionalProperties: false,
                        properties: {
                            bootloader: {
                                type: "string",
                                description: "Boot loader that OSTree configures; `none` for boot loader entries",
                                enum: ["none", "auto", "grub2", "syslinux", "uboot", "zipl", "aboot"],
                            },
                            bootprefix: { type: "boolean", description: "Begin paths in boot loader entries with `/boot`" },
                            readonly: { type: "boolean", description: "Mount `/sysroot` and `/boot` read-only" },
                            "bls-append-except-default": {
                                type: "string",
                                description: "Text to append to boot loader entries but the default one",
                            },
                        },
                    },
                },
            },
        },
    },
    tools: ["ostree"],
    example: {
        type: "org.osbuild.ostree.config",
        options: { repo: "/ostree/repo", config: { sysroot: { readonly: true, bootloader: "none" } } },
    },
};
async function org_osbuild_ostree_config_run(context) {
    const { tree, options } = context;
    const { sysroot = {} } = options.config ?? {};
    for (const name of ["bootloader", "bootprefix", "readonly", "bls-append-except-default"]) {
        const value = sysroot[name];
        if (value === undefined || value === "")
            continue;
        await callOstree(context, ["config", "set", `sysroot.${name}`, String(value), `--repo=${tree.resolve(options.repo)}`]);
    }
}

;// CONCATENATED MODULE: ./src/modules/ostree-system.js




const filled = ["home", "roothome", "lib/rpm", "opt", "srv", "usrlocal", "mnt", "media", "spool", "spool/mail"];
const someLinesIgnored = 65;
/** Makes the folders that systemd-tmpfiles would make in /var at boot; `root` is the system's root, `bindVar` its /var when that is elsewhere. */
async function fillVar(host, root, bindVar) {
    const { tree } = host;
    const target = bindVar ?? `${root}/var`;
    for (const name of ["lib", "log"])
        tree.makeDirectory(`${target}/${name}`, { parents: true });
    const mounts = bindVar === undefined ? [] : [{ source: tree.resolve(bindVar), target: tree.resolve(`${root}/var`) }];
    for (const name of filled) {
        if (tree.has(`${target}/${name}`))
            continue;
        const args = ["--create", "--boot", `--root=${tree.resolve(root)}`, `--prefix=/var/${name}`];
        await (0,run_in_tree/* runMountedOn */.DA)(host, mounts, "systemd-tmpfiles", args, { okCodes: [someLinesIgnored] });
    }
}
/** Path of a deployment's stateroot. */
function stateRootOf(deployment) {
    return (0,posix_.dirname)((0,posix_.dirname)(deployment));
}
/** Path of the policy's file contexts that a deployment brings, if it has SELinux switched on. */
function findPolicy(tree, deployment) {
    for (const folder of [`${deployment}/etc/selinux`, `${deployment}/usr/etc/selinux`]) {
        const config = tree.findText(`${folder}/config`) ?? "";
        const value = (key) => new RegExp(`^\\s*${key}\\s*=\\s*(.*?)\\s*$`, "m").exec(config)?.[1];
        const type = ["enforcing", "permissive"].includes(value("SELINUX") ?? "") ? value("SELINUXTYPE") : undefined;
        if (type !== undefined)
            return `${folder}/${type}/contexts/files/file_contexts`;
    }
    return undefined;
}
/** Labels what deploying made: ostree does so only on a host that runs SELinux. */
async function labelDeployment({ tree, exec }, deployment, policy) {
    const contexts = tree.resolve(policy);
    for (const [folder, name] of [
        ["/", "boot"],
        [deployment, "etc"],
        [stateRootOf(deployment), "var"],
    ]) {
        const root = folder === "/" ? tree.path : tree.resolve(folder);
        await setFileContexts({ exec }, { root, contexts, paths: [`${root}/${name}`] });
    }
}
/** Throws unless the path is below the tree and there; for folders that programs are to see as mounted. */
function requireFolder(tree, path) {
    if (!tree.isDirectory(path))
        throw new stage/* StageFailure */.B(`Cannot deploy: the tree has no folder '${path}'`);
    return tree.resolve(path);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.deploy.container.js
var org_osbuild_ostree_deploy_container_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_ostree_deploy_container_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const org_osbuild_ostree_deploy_container_meta = {
    summary: "Deploy a container image with OSTree",
    description: "Deploys the image of the input `images` with `ostree container image deploy`. The stateroot must be there (`org.osbuild.ostree.os-init`).",
    options: {
        additionalProperties: false,
        required: ["osname", "target_imgref"],
        properties: {
            mounts: {
                type: "array",
                description: "Folders of the tree that will be filesystems of their own",
                items: { type: "string" },
            },
            osname: { type: "string", description: "Name of the stateroot" },
            kernel_opts: { type: "array", description: "Kernel arguments", items: { type: "string" } },
            target_imgref: {
                type: "string",
                description: "Image that the system updates from",
                examples: [
                    "ostree-remote-registry:fedora:quay.io/fedora/fedora-coreos:stable",
                    "ostree-remote-image:fedora:docker://quay.io/fedora/fedora-coreos:stable",
                    "ostree-image-signed:docker://quay.io/fedora/fedora-coreos:stable",
                    "ostree-unverified-registry:quay.io/fedora/fedora-coreos:stable",
                    "ostree-unverified-image:docker://quay.io/fedora/fedora-coreos:stable",
                ],
                pattern: "^(ostree-remote-registry|ostree-remote-image|ostree-image-signed|ostree-unverified-registry|ostree-unverified-image):.*$",
            },
            rootfs: rootfsSchema,
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["images"],
        properties: { images: { type: "object", additionalProperties: true } },
    },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["ostree", "skopeo", "unshare"],
    example: {
        type: "org.osbuild.ostree.deploy.container",
        options: {
            osname: "fedora",
            target_imgref: "ostree-remote-registry:fedora:quay.io/example/os:stable",
            rootfs: { label: "root" },
        },
        inputs: {
            images: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
    },
};
async function org_osbuild_ostree_deploy_container_run(context) {
    const { tree, inputs, options, exec } = context;
    const { rootfs, osname, target_imgref } = options;
    const kernelOptions = [...(options.kernel_opts ?? []), ...(rootfs === undefined ? [] : [`root=${formatRoot(rootfs)}`])];
    const folders = (options.mounts ?? []).map((path) => requireFolder(tree, path)).map((path) => ({ source: path, target: path }));
    (0,external_node_fs_.mkdirSync)("/var/tmp", { recursive: true, mode: 0o1777 }); // where skopeo keeps large files
    for (const image of await listImages(exec, inputs)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = org_osbuild_ostree_deploy_container_addDisposableResource(env_1, await openImage(exec, image), false);
            await (0,run_in_tree/* runMountedOn */.DA)(context, [...folders, ...source.mounts], "ostree", [
                ...["container", "image", "deploy", `--imgref=ostree-unverified-image:${source.reference}`, `--stateroot=${osname}`],
                ...[`--target-imgref=${target_imgref}`, ...kernelOptions.map((one) => `--karg=${one}`), `--sysroot=${tree.path}`],
            ]);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            org_osbuild_ostree_deploy_container_disposeResources(env_1);
        }
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.deploy.js






const org_osbuild_ostree_deploy_meta = {
    summary: "Deploy an OSTree commit",
    description: [
        "Deploys the commit of the input `commits`, which is copied to the tree's repository first, or `ref` of that repository. The stateroot must be there",
        "(`org.osbuild.ostree.os-init`).",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["osname"],
        properties: {
            mounts: {
                type: "array",
                description: "Folders of the tree that will be filesystems of their own",
                items: { type: "string" },
            },
            osname: { type: "string", description: "Name of the stateroot" },
            kernel_opts: { type: "array", description: "Kernel arguments", items: { type: "string" } },
            ref: { type: "string", description: "Ref to deploy, without an input" },
            remote: { type: "string", description: "Remote that the ref belongs to" },
            rootfs: rootfsSchema,
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["commits"],
        properties: { commits: { type: "object", additionalProperties: true } },
    },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["ostree", "unshare"],
    example: {
        type: "org.osbuild.ostree.deploy",
        options: { osname: "fedora", rootfs: { label: "root" }, mounts: ["/boot", "/boot/efi"], kernel_opts: ["rw"] },
        inputs: {
            commits: {
                type: "org.osbuild.ostree",
                origin: "org.osbuild.source",
                references: { "439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { ref: "fedora/40/x86_64/base" } },
            },
        },
    },
};
async function org_osbuild_ostree_deploy_run(context) {
    const { tree, inputs, options } = context;
    const { rootfs, remote, osname } = options;
    const wanted = await chooseRef(context);
    const ref = remote ? `${remote}:${wanted}` : wanted;
    const kernelOptions = [...(options.kernel_opts ?? []), ...(rootfs === undefined ? [] : [`root=${formatRoot(rootfs)}`])];
    const args = [
        "admin",
        "deploy",
        ref,
        ...kernelOptions.map((one) => `--karg-append=${one}`),
        `--sysroot=${tree.path}`,
        `--os=${osname}`,
    ];
    const folders = (options.mounts ?? []).map((path) => requireFolder(tree, path));
    await (0,run_in_tree/* runMountedOn */.DA)(context, folders.map((path) => ({ source: path, target: path })), "ostree", args);
    async function chooseRef(host) {
        if (inputs.commits !== undefined && options.ref)
            throw new stage/* StageFailure */.B("Cannot deploy both 'ref' and the input: give one of them");
        if (inputs.commits !== undefined)
            return pullCommits(host, inputs.commits, tree.resolve("/ostree/repo"), remote);
        if (!options.ref)
            throw new stage/* StageFailure */.B("Cannot deploy: give the input 'commits' or the option 'ref'");
        return options.ref;
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.encapsulate.js


const org_osbuild_ostree_encapsulate_meta = {
    summary: "Make a container image of an OSTree commit",
    description: "Has rpm-ostree write the commit of the input `commit` as an OCI archive.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "File of the tree to write" },
            cmd: { type: "array", description: "Command that the container runs", items: { type: "string" } },
            copymeta: { type: "array", description: "Metadata of the commit to copy to labels", items: { type: "string" } },
            format_version: { type: "integer", description: "Version of the format", default: 1 },
            labels: { type: "array", description: "More labels, as `KEY=VALUE`", items: { type: "string" } },
            max_layers: { type: "integer", description: "Most layers to make" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["commit"],
        properties: { commit: { type: "object", additionalProperties: true } },
    },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["rpm-ostree"],
    example: {
        type: "org.osbuild.ostree.encapsulate",
        options: { filename: "image.ociarchive", cmd: ["/sbin/init"] },
        inputs: { commit: { type: "org.osbuild.ostree", origin: "org.osbuild.pipeline", references: ["name:commit"] } },
    },
};
async function org_osbuild_ostree_encapsulate_run({ tree, inputs, options, exec }) {
    const { repo, refs } = requireCommits(inputs.commit);
    const [commit, second] = refs.keys();
    if (commit === undefined || second !== undefined)
        throw new stage/* StageFailure */.B("The input 'commit' must have exactly one commit");
    const { cmd = [], copymeta = [], labels = [], max_layers } = options;
    const { stdout } = await exec("rpm-ostree", ["--version"], { quiet: true });
    await exec("rpm-ostree", [
        ...(isSubcommandOfCompose(stdout) ? ["compose"] : []),
        ...["container-encapsulate", commit, `oci-archive:${tree.resolve(options.filename)}`],
        ...["--format-version", String(options.format_version ?? 1), "--repo", repo],
        ...(cmd.length > 0 ? ["--cmd", cmd.join(" ")] : []),
        ...copymeta.flatMap((name) => ["--copymeta", name]),
        ...labels.flatMap((label) => ["--label", label]),
        ...(max_layers ? ["--max-layers", String(max_layers)] : []),
    ]);
}
/** The command moved in rpm-ostree 2023.2. */
function isSubcommandOfCompose(version) {
    const [, year = "0", release = "0"] = /Version:\s*['"]?(\d+)\.(\d+)/.exec(version) ?? [];
    return Number(year) > 2023 || (Number(year) === 2023 && Number(release) >= 2);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.fillvar.js



const org_osbuild_ostree_fillvar_meta = {
    summary: "Fill /var of a deployed system",
    description: "Makes the folders that systemd-tmpfiles would make in /var at the first boot, with the build root's `systemd-tmpfiles`.",
    options: { additionalProperties: false, required: ["deployment"], properties: { deployment: deploymentSchema } },
    tools: ["ostree", "systemd-tmpfiles", "unshare"],
    example: { type: "org.osbuild.ostree.fillvar", options: { deployment: { default: true } } },
};
async function org_osbuild_ostree_fillvar_run(context) {
    const deployment = await findDeployment(context, context.options.deployment);
    await fillVar(context, deployment, `${stateRootOf(deployment)}/var`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.genkey.js

const org_osbuild_ostree_genkey_meta = {
    summary: "Make a pair of keys to sign commits with",
    description: "Writes a new ed25519 public and secret key in the form that `ostree sign` reads. Every run makes another pair.",
    options: {
        additionalProperties: false,
        required: ["publickey", "secretkey"],
        properties: {
            publickey: {
                type: "string",
                description: "File of the tree for the public key",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
            secretkey: {
                type: "string",
                description: "File of the tree for the secret key",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.ostree.genkey",
        options: { publickey: "/etc/ostree/public.key", secretkey: "/etc/ostree/secret.key" },
    },
};
const keyBytes = 32;
function org_osbuild_ostree_genkey_run({ tree, options }) {
    const pair = (0,external_node_crypto_.generateKeyPairSync)("ed25519");
    const publicKey = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-keyBytes);
    const seed = pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-keyBytes);
    tree.write(options.publickey, publicKey.toString("base64"));
    tree.write(options.secretkey, Buffer.concat([seed, publicKey]).toString("base64"));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.grub2.js


const org_osbuild_ostree_grub2_meta = {
    summary: "Put the path of the deployment into a GRUB configuration",
    description: "Replaces `@OSTREE@` in a file of the tree by the path below `/ostree/boot.N` that the kernel is told to boot.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "File of the tree" },
            source: {
                description: "Where the deployment is, when not in the input `tree`: `mount://` or `input://NAME/`",
                oneOf: [
                    { type: "string", pattern: "^mount://" },
                    { type: "string", pattern: "^input://[^/]+/" },
                ],
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["tree"],
        properties: { tree: { type: "object", additionalProperties: true } },
    },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.ostree.grub2",
        options: { filename: "/EFI/BOOT/grub.cfg" },
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    },
};
function org_osbuild_ostree_grub2_run({ tree, inputs, options, locate }) {
    const path = findBootPath(options.source === undefined ? new modules_tree/* Tree */.PH(inputs.tree?.path ?? "") : below(locate(options.source)));
    if (!tree.isFile(options.filename))
        throw new stage/* StageFailure */.B(`Cannot change '${options.filename}': the tree has no such file`);
    tree.edit(options.filename, (text) => text.replaceAll("@OSTREE@", path));
}
function below({ root, path }) {
    return root.subtree(path);
}
/** The one path of the form /ostree/boot.1/NAME/CHECKSUM/0. */
function findBootPath(system) {
    const list = (path) => system.list(path).flatMap((name) => (name.startsWith(".") ? [] : [`${path}/${name}`]));
    const boots = list("/ostree").filter((path) => /\/boot\..$/.test(path));
    const found = boots.flatMap(list).flatMap(list).flatMap(list);
    const [path] = found;
    if (path !== undefined && found.length === 1)
        return path;
    throw new stage/* StageFailure */.B(`Cannot tell which deployment boots: there is ${path === undefined ? "none" : found.join(", ")}`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.init.js


const org_osbuild_ostree_init_meta = {
    summary: "Make an OSTree repository",
    description: "Makes an empty repository with the build root's `ostree`.",
    options: {
        additionalProperties: false,
        properties: {
            mode: { description: "How files are kept", default: "archive", enum: ["bare", "bare-user", "bare-user-only", "archive"] },
            path: { type: "string", description: "Folder of the tree for the repository", default: "/repo" },
        },
    },
    tools: ["ostree"],
    example: { type: "org.osbuild.ostree.init", options: { path: "/repo" } },
};
async function org_osbuild_ostree_init_run(context) {
    const { tree, options } = context;
    const path = options.path ?? "repo";
    tree.makeDirectory((0,posix_.dirname)(path), { parents: true });
    await callOstree(context, ["init", "-v", `--mode=${options.mode ?? "archive"}`, `--repo=${tree.resolve(path)}`]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.init-fs.js

const org_osbuild_ostree_init_fs_meta = {
    summary: "Make the folders of a system that OSTree deploys to",
    description: "Runs `ostree admin init-fs --modern` on the tree.",
    options: { additionalProperties: false },
    tools: ["ostree"],
    example: { type: "org.osbuild.ostree.init-fs" },
};
async function org_osbuild_ostree_init_fs_run(context) {
    const { path } = context.tree;
    await callOstree(context, ["admin", "init-fs", "--modern", path, `--sysroot=${path}`]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.os-init.js

const org_osbuild_ostree_os_init_meta = {
    summary: "Make the stateroot of an operating system",
    description: "Runs `ostree admin os-init` on the tree: deployments of one stateroot share their /var.",
    options: { required: ["osname"], properties: { osname: { type: "string", description: "Name of the stateroot" } } },
    tools: ["ostree"],
    example: { type: "org.osbuild.ostree.os-init", options: { osname: "fedora" } },
};
async function org_osbuild_ostree_os_init_run(context) {
    await callOstree(context, ["admin", "os-init", context.options.osname, `--sysroot=${context.tree.path}`]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.passwd.js


const org_osbuild_ostree_passwd_meta = {
    summary: "Take users and groups over from an OSTree commit",
    description: [
        "Writes `/etc/passwd`, `/etc/group` and, where the commit has them, `/etc/subuid` and `/etc/subgid` of the checkout given as the input `commits`, so that",
        "a tree built on it uses the same numbers.",
    ].join("\n"),
    options: { additionalProperties: false },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["commits"],
        properties: { commits: { type: "object", additionalProperties: true } },
    },
    example: {
        type: "org.osbuild.ostree.passwd",
        inputs: {
            commits: {
                type: "org.osbuild.ostree.checkout",
                origin: "org.osbuild.source",
                references: ["439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1"],
            },
        },
    },
};
function org_osbuild_ostree_passwd_run({ tree, inputs, log }) {
    const { path, data } = inputs.commits ?? { path: "", data: {} };
    const refs = Object.entries((data.refs ?? {}));
    const [ref] = refs;
    if (ref === undefined || refs.length > 1)
        throw new stage/* StageFailure */.B(`The input 'commits' must have exactly one commit, it has ${refs.length}`);
    const checkout = new modules_tree/* Tree */.PH(path).subtree(ref[1].path ?? ref[0]);
    tree.makeDirectory("/etc", { parents: true });
    for (const name of ["passwd", "group"]) {
        const own = parseLines(checkout.findText(`/usr/etc/${name}`) ?? "");
        tree.write(`/etc/${name}`, org_osbuild_ostree_passwd_merge(own, parseLines(checkout.read(`/usr/lib/${name}`))));
    }
    for (const name of ["subuid", "subgid"]) {
        const ranges = parseRanges(checkout.findText(`/usr/etc/${name}`) ?? "", log);
        if (ranges.size > 0)
            tree.write(`/etc/${name}`, [...ranges].map(([user, range]) => `${user}:${range}\n`).join("\n"));
    }
}
/** Lines by what stands before the first colon; a later line replaces an earlier one, at its place. */
function parseLines(text) {
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    return new Map(lines.map((line) => [line.split(":")[0] ?? "", line]));
}
function org_osbuild_ostree_passwd_merge(first, second) {
    return [...first.values(), ...[...second].flatMap(([name, line]) => (first.has(name) ? [] : [line]))].join("");
}
function parseRanges(text, log) {
    const ranges = new Map();
    for (const line of text.split("\n").map((one) => one.trim())) {
        if (line === "" || line.startsWith("#"))
            continue;
        const [user = "", ...range] = line.split(":");
        if (range.length === 2)
            ranges.set(user, range.join(":"));
        else
            log(`Leaving out a line that is no range: ${line}`);
    }
    return ranges;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.post-copy.js

const org_osbuild_ostree_post_copy_meta = {
    summary: "Repair an OSTree system that was copied",
    description: "Runs `ostree admin post-copy` on the mounted filesystems: copying files loses what protects them.",
    options: {
        additionalProperties: false,
        properties: {
            sysroot: {
                type: "string",
                description: "Folder of the mounts that is the system's root",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["ostree"],
    example: {
        type: "org.osbuild.ostree.post-copy",
        options: { sysroot: "/sysroot" },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/sysroot" }],
    },
};
async function org_osbuild_ostree_post_copy_run(context) {
    const { mountRoot, options } = context;
    await callOstree(context, [
        "admin",
        "post-copy",
        `--sysroot=${options.sysroot ? mountRoot.resolve(options.sysroot) : mountRoot.path}`,
    ]);
}

;// CONCATENATED MODULE: ./src/modules/ostree-root.js





const ostree_root_folders = ["dev", "proc", "run", "sys", "sysroot", "var"];
const ostree_root_links = {
    home: "var/home",
    media: "run/media",
    mnt: "var/mnt",
    opt: "var/opt",
    ostree: "sysroot/ostree",
    root: "var/roothome",
    srv: "var/srv",
};
const merged = ["bin", "lib", "lib32", "lib64", "sbin"];
/** Lays the root out anew; keeps /usr (with /etc in it), /boot, /var, homes and the links into /usr. */
async function rearrangeRoot(host, { temporaryFolder }) {
    const { tree } = host;
    for (const name of ["etc", "usr", "boot", "var"]) {
        if (!tree.isDirectory(`/${name}`))
            throw new stage/* StageFailure */.B(`Cannot rearrange the tree: it has no folder '/${name}'`);
    }
    await move(host, (0,external_node_path_.join)(tree.path, "etc"), tree.resolve("/usr/etc"));
    const names = tree.list("/");
    const aside = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tree.path, "tmp"));
    const old = new modules_tree/* Tree */.PH(aside);
    for (const name of names)
        await move(host, (0,external_node_path_.join)(tree.path, name), (0,external_node_path_.join)(aside, name));
    makeRoot(tree, temporaryFolder);
    for (const name of ["usr", "boot", "var"]) {
        if (tree.find(`/${name}`) !== undefined)
            tree.removeTree(`/${name}`); // an empty folder made above
        await move(host, (0,external_node_path_.join)(aside, name), (0,external_node_path_.join)(tree.path, name));
    }
    if (old.list("/home").length > 0)
        await move(host, old.resolve("/home"), tree.resolve("/var/home"));
    for (const name of merged)
        if (old.find(`/${name}`) !== undefined)
            await move(host, (0,external_node_path_.join)(aside, name), (0,external_node_path_.join)(tree.path, name));
    (0,external_node_fs_.rmSync)(aside, { recursive: true });
}
function makeRoot(tree, temporaryFolder) {
    tree.chmod("/", 0o755);
    for (const name of ostree_root_folders)
        tree.makeDirectory(`/${name}`, { mode: 0o755 });
    for (const [name, target] of Object.entries(ostree_root_links))
        tree.symlink(target, `/${name}`);
    if (temporaryFolder)
        tree.makeDirectory("/tmp", { mode: 0o1777 });
    else
        tree.symlink("tmp", "/sysroot/tmp");
}
/** Renames; a tree in layers cannot rename folders of a lower layer, there they are copied. */
async function move({ exec }, from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== "EXDEV")
            throw error;
        await exec("mv", ["--no-target-directory", from, to]);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.preptree.js


const org_osbuild_ostree_preptree_meta = {
    summary: "Rearrange a tree for OSTree",
    description: [
        "Moves `/etc` to `/usr/etc`, makes links and folders of the root as OSTree wants them, keeps `/usr`, `/boot`, `/var` and homes, and has rpm-ostree",
        "finish the tree. Whatever else the root has is dropped.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: {
            etc_group_members: { type: "array", description: "Groups to keep in /etc/group", items: { type: "string" } },
            "initramfs-args": { type: "array", description: "Arguments for dracut", items: { type: "string" } },
            "tmp-is-dir": { type: "boolean", description: "Make `/tmp` a folder", default: true },
        },
    },
    capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
    tools: ["rpm-ostree"],
    example: { type: "org.osbuild.ostree.preptree", options: { etc_group_members: ["wheel", "docker"] } },
};
async function org_osbuild_ostree_preptree_run(context) {
    const hadMachineId = context.tree.has("/etc/machine-id");
    await rearrangeRoot(context, { temporaryFolder: context.options["tmp-is-dir"] ?? true });
    await postprocessTree(context, context.options, hadMachineId);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.pull.js

const org_osbuild_ostree_pull_meta = {
    summary: "Copy commits into an OSTree repository",
    description: "Copies every commit of the input `commits` to a repository of the tree.",
    options: {
        additionalProperties: false,
        required: ["repo"],
        properties: {
            repo: { type: "string", description: "Repository in the tree" },
            remote: { type: "string", description: "Name of the remote that the refs shall belong to" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["commits"],
        properties: { commits: { type: "object", additionalProperties: true } },
    },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["ostree"],
    example: {
        type: "org.osbuild.ostree.pull",
        options: { repo: "/ostree/repo" },
        inputs: {
            commits: {
                type: "org.osbuild.ostree",
                origin: "org.osbuild.source",
                references: { "439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { ref: "fedora/40/x86_64/base" } },
            },
        },
    },
};
async function org_osbuild_ostree_pull_run(context) {
    const { tree, inputs, options } = context;
    await pullCommits(context, inputs.commits, tree.resolve(options.repo), options.remote);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.remotes.js

const org_osbuild_ostree_remotes_meta = {
    summary: "Add remotes to an OSTree repository",
    description: "A deployed system updates from these. Without any key signatures are not looked at.",
    options: {
        additionalProperties: false,
        required: ["repo"],
        properties: {
            repo: { type: "string", description: "Repository in the tree" },
            remotes: {
                type: "array",
                description: "Remotes in order",
                items: {
                    type: "object",
                    required: ["name", "url"],
                    properties: {
                        name: { type: "string" },
                        url: { type: "string" },
                        contenturl: { type: "string", description: "URL for content where it differs; may be `mirrorlist=URL`" },
                        branches: { type: "array", description: "Branches to follow", items: { type: "string" } },
                        gpgkeys: { type: "array", description: "Armoured OpenPGP keys to import", items: { type: "string" } },
                        gpgkeypaths: { type: "array", description: "Paths of keys in the deployed system", items: { type: "string" } },
                    },
                },
            },
        },
    },
    tools: ["ostree"],
    example: {
        type: "org.osbuild.ostree.remotes",
        options: { repo: "/ostree/repo", remotes: [{ name: "fedora", url: "https://example.com/ostree" }] },
    },
};
async function org_osbuild_ostree_remotes_run(context) {
    const { tree, options } = context;
    for (const remote of options.remotes ?? [])
        await addRemote(context, tree.resolve(options.repo), remote);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.selinux.js




const org_osbuild_ostree_selinux_meta = {
    summary: "Label a deployed system for SELinux",
    description: "Labels `/boot`, the deployment's `/etc` and the stateroot's `/var` by the policy that the deployment brings, with the build root's `setfiles`.",
    options: { additionalProperties: false, required: ["deployment"], properties: { deployment: deploymentSchema } },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["ostree", "setfiles"],
    example: { type: "org.osbuild.ostree.selinux", options: { deployment: { osname: "fedora", ref: "fedora/40/x86_64/base" } } },
};
async function org_osbuild_ostree_selinux_run(context) {
    const deployment = await findDeployment(context, context.options.deployment);
    const policy = findPolicy(context.tree, deployment);
    if (policy === undefined)
        throw new stage/* StageFailure */.B("Cannot label the deployment: it has no SELinux policy switched on");
    await labelDeployment(context, deployment, policy);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.sign.js

const org_osbuild_ostree_sign_meta = {
    summary: "Sign a commit",
    description: "Signs a commit of a repository in the tree with an ed25519 key that `org.osbuild.ostree.genkey` made, or another in its form.",
    options: {
        additionalProperties: false,
        required: ["repo", "ref", "key"],
        properties: {
            repo: { type: "string", description: "Repository in the tree" },
            ref: { type: "string", description: "Ref or commit to sign", default: "" },
            key: {
                type: "string",
                description: "File of the tree with the secret key",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
        },
    },
    format1Options: true,
    tools: ["ostree"],
    example: { type: "org.osbuild.ostree.sign", options: { repo: "/repo", ref: "fedora/base", key: "/etc/ostree/secret.key" } },
};
async function org_osbuild_ostree_sign_run(context) {
    const { tree, options } = context;
    await callOstree(context, [
        "sign",
        options.ref,
        `--repo=${tree.resolve(options.repo)}`,
        `--keys-file=${tree.resolve(options.key)}`,
    ]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.js






const stages_org_osbuild_ostree_meta = {
    summary: "Deploy an OSTree commit, all in one (deprecated)",
    description: [
        "Makes the system's folders, copies and deploys the commit of the input `commit`, fills /var, labels and adds remotes. The stages `org.osbuild.ostree.*`",
        "do these one by one.",
    ].join("\n"),
    options: {
        required: ["osname"],
        properties: {
            mounts: {
                type: "array",
                description: "Folders that will be filesystems of their own",
                items: {
                    type: "object",
                    required: ["path"],
                    properties: { path: { type: "string" }, mode: { type: "integer", description: "Mode of the folder", default: 493 } },
                },
            },
            osname: { type: "string", description: "Name of the stateroot" },
            kernel_opts: { type: "array", description: "Kernel arguments", items: { type: "string" } },
            ref: { type: "string", description: "Not used" },
            remotes: {
                type: "array",
                description: "Remotes in order",
                items: {
                    type: "object",
                    required: ["name", "url"],
                    properties: {
                        name: { type: "string" },
                        url: { type: "string" },
                        branches: { type: "array", items: { type: "string" } },
                        gpgkeys: { type: "array", items: { type: "string" } },
                    },
                },
            },
            rootfs: rootfsSchema,
            populate_var: { type: "boolean", description: "Fill /var", default: false },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["commit"],
        properties: { commit: { type: "object", additionalProperties: true } },
    },
    tools: ["ostree", "systemd-tmpfiles", "setfiles", "unshare"],
    example: {
        type: "org.osbuild.ostree",
        options: { osname: "fedora", rootfs: { label: "root" } },
        inputs: {
            commit: {
                type: "org.osbuild.ostree",
                origin: "org.osbuild.source",
                references: { "439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { ref: "fedora/40/x86_64/base" } },
            },
        },
    },
};
async function org_osbuild_ostree_run(context) {
    const { tree, inputs, options } = context;
    const { osname, rootfs } = options;
    const { repo, refs } = requireCommits(inputs.commit);
    const [[commit, ref] = ["", ""], second] = refs;
    if (second !== undefined)
        throw new stage/* StageFailure */.B("The input 'commit' must have exactly one commit");
    const sysroot = `--sysroot=${tree.path}`;
    await callOstree(context, ["admin", "init-fs", "--modern", tree.path, sysroot]);
    const target = tree.resolve("/ostree/repo");
    await callOstree(context, ["pull-local", repo, ref, `--repo=${target}`]);
    await callOstree(context, ["admin", "os-init", osname, sysroot]);
    const root = rootfs === undefined ? [] : [`--karg=root=${formatRoot(rootfs)}`];
    const kernelOptions = [...root, ...(options.kernel_opts ?? []).map((one) => `--karg-append=${one}`)];
    const folders = (options.mounts ?? []).map(({ path, mode = 0o755 }) => makeFolder(tree, path, mode));
    const mounts = folders.map((path) => ({ source: path, target: path }));
    await (0,run_in_tree/* runMountedOn */.DA)(context, mounts, "ostree", ["admin", "deploy", ref, ...kernelOptions, sysroot, `--os=${osname}`]);
    const stateroot = `/ostree/deploy/${osname}`;
    if (options.populate_var)
        await fillVar(context, stateroot);
    await callOstree(context, ["config", "set", "sysroot.readonly", "true", `--repo=${target}`]);
    const deployment = `${stateroot}/deploy/${commit}.0`;
    const policy = findPolicy(tree, deployment);
    if (policy !== undefined)
        await labelDeployment(context, deployment, policy);
    for (const remote of options.remotes ?? [])
        await addRemote(context, target, remote);
}
function makeFolder(tree, path, mode) {
    tree.makeDirectory(path, { parents: true });
    tree.chmod(path, mode);
    return tree.resolve(path);
}

;// CONCATENATED MODULE: ./src/modules/disk/xml.js
/** Makes an element. */
function xml_element(name, attributes = {}, content) {
    return { name, attributes, content };
}
/** Writes an element with its children, indented, one line each. */
function formatXml({ name, attributes, content, indent }, depth = 0) {
    const start = `${indent ?? "  ".repeat(depth)}<${name}${formatAttributes(attributes)}`;
    if (content === undefined)
        return `${start}/>\n`;
    if (typeof content === "string")
        return `${start}>${escapeXml(content)}</${name}>\n`;
    return `${start}>\n${content.map((child) => formatXml(child, depth + 1)).join("")}${"  ".repeat(depth)}</${name}>\n`;
}
function formatAttributes(attributes) {
    return Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
        .join("");
}
function escapeXml(text) {
    const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
    return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./src/modules/disk/ovf.js

const namespaces = {
    xmlns: "http://schemas.dmtf.org/ovf/envelope/1",
    "xmlns:cim": "http://schemas.dmtf.org/wbem/wscim/1/common",
    "xmlns:ovf": "http://schemas.dmtf.org/ovf/envelope/1",
    "xmlns:rasd": "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData",
    "xmlns:vmw": "http://www.vmware.com/schema/ovf",
    "xmlns:vssd": "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:vbox": "http://www.virtualbox.org/ovf/machine",
};
const streamOptimized = "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized";
const optional = { "ovf:required": "false" };
/** Writes the description of a machine. */
function formatOvf(machine) {
    const { image, sizeBytes, capacityBytes, diskId } = machine;
    const disk = {
        "ovf:capacity": capacityBytes,
        "ovf:capacityAllocationUnits": "byte",
        "ovf:diskId": "vmdisk1",
        "ovf:fileRef": "file1",
        "ovf:format": streamOptimized,
        "ovf:populatedSize": sizeBytes,
        "vbox:uuid": diskId,
    };
    const envelope = xml_element("Envelope", namespaces, [
        xml_element("References", {}, [xml_element("File", { "ovf:href": image, "ovf:id": "file1", "ovf:size": sizeBytes })]),
        xml_element("DiskSection", {}, [info("Virtual disk information"), xml_element("Disk", disk)]),
        xml_element("NetworkSection", {}, [info("The list of logical networks")]),
        xml_element("VirtualSystem", { "ovf:id": "image" }, [
            info("A virtual machine"),
            xml_element("Name", {}, "VM"),
            xml_element("OperatingSystemSection", { "ovf:id": "100", "vmw:osType": machine.vmwareSystem }, [
                info("The kind of installed guest operating system"),
            ]),
            hardwareSection(machine.vmwareHardware),
            virtualboxMachine(machine),
        ]),
    ]);
    return `<?xml version="1.0"?>\n${formatXml(envelope)}`;
}
function info(text) {
    return xml_element("Info", {}, text);
}
function hardwareSection(version) {
    return xml_element("VirtualHardwareSection", { "ovf:transport": "com.vmware.guestInfo" }, [
        info("Virtual hardware requirements"),
        xml_element("System", {}, [
            ...setting("vssd", { ElementName: "Virtual Hardware Family", InstanceID: "0", VirtualSystemIdentifier: "image" }),
            ...setting("vssd", { VirtualSystemType: version }),
        ]),
        countedItem("hertz * 10^6", "Number of Virtual CPUs", "2 virtual CPU(s)", { id: "1", type: "3", quantity: "2" }),
        countedItem("byte * 2^20", "Memory Size", "4096 MB of memory", { id: "2", type: "4", quantity: "4096" }),
        xml_element("Item", optional, [
            ...setting("rasd", { AutomaticAllocation: "false", ElementName: "VirtualVMCIDevice", InstanceID: "7" }),
            ...setting("rasd", { ResourceSubType: "vmware.vmci", ResourceType: "1" }),
            vmwareConfig("allowUnrestrictedCommunication", "false"),
        ]),
        controller("SCSI Controller", "SCSI Controller 0", { InstanceID: "3", ResourceSubType: "VirtualSCSI", ResourceType: "6" }),
        controller("IDE Controller", "VirtualIDEController 0", { InstanceID: "4", ResourceType: "5" }),
        xml_element("Item", {}, [
            ...setting("rasd", { AddressOnParent: "0", ElementName: "Hard disk 0", HostResource: "ovf:/disk/vmdisk1" }),
            ...setting("rasd", { InstanceID: "5", Parent: "3", ResourceType: "17" }),
            vmwareConfig("backing.writeThrough", "false"),
        ]),
        vmwareConfig("bootOptions.efiSecureBootEnabled", "false"),
        vmwareConfig("firmware", "efi"),
    ]);
}
function countedItem(AllocationUnits, Description, ElementName, { id, type, quantity }) {
    const common = setting("rasd", { AllocationUnits, Description, ElementName, InstanceID: id, ResourceType: type });
    return xml_element("Item", {}, [...common, { ...xml_element("rasd:VirtualQuantity", {}, quantity), indent: "\t" }]);
}
function controller(Description, ElementName, rest) {
    return xml_element("Item", {}, setting("rasd", { Address: "0", Description, ElementName, ...rest }));
}
function setting(prefix, values) {
    return Object.entries(values).map(([name, value]) => xml_element(`${prefix}:${name}`, {}, value));
}
function vmwareConfig(key, value) {
    return xml_element("vmw:Config", { ...optional, "vmw:key": key, "vmw:value": value });
}
function virtualboxMachine({ machineId, diskId, virtualboxSystem, macAddress }) {
    const enabled = (name, value) => xml_element(name, { enabled: value });
    const machine = { uuid: machineId, name: "packer-virtualbox-UNIX", OSType: virtualboxSystem, snapshotFolder: "Snapshots" };
    const order = ["HardDisk", "DVD", "None", "None"].map((device, index) => xml_element("Order", { position: index + 1, device }));
    const adapter = { slot: 0, enabled: "true", MACAddress: macAddress, type: "82540EM" };
    const ide = { name: "IDE Controller", type: "PIIX4", PortCount: 2, useHostIOCache: "true", Bootable: "true" };
    const attached = { type: "HardDisk", hotpluggable: "false", port: 0, device: 0 };
    return xml_element("vbox:Machine", { ...optional, version: "1.16-linux", ...machine }, [
        xml_element("ovf:Info", {}, "Complete VirtualBox machine configuration in VirtualBox format"),
        xml_element("Hardware", {}, [
            xml_element("CPU", { count: 2 }, [
                ...[enabled("PAE", "true"), enabled("LongMode", "true"), enabled("X2APIC", "true")],
                enabled("HardwareVirtExLargePages", "false"),
            ]),
            xml_element("Memory", { RAMSize: 1024 }),
            xml_element("Boot", {}, order),
            xml_element("BIOS", {}, [enabled("IOAPIC", "true"), enabled("SmbiosUuidLittleEndian", "true")]),
            xml_element("Network", {}, [xml_element("Adapter", adapter, [xml_element("NAT")])]),
            xml_element("AudioAdapter", { driver: "OSS", enabledIn: "false", enabledOut: "false" }),
            xml_element("Clipboard"),
        ]),
        xml_element("StorageControllers", {}, [
            xml_element("StorageController", ide, [xml_element("AttachedDevice", attached, [xml_element("Image", { uuid: diskId })])]),
        ]),
    ]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ovf.js







const org_osbuild_ovf_meta = {
    summary: "Describe a VMDK image in OVF",
    description: "Writes an OVF description and a manifest with checksums beside a VMDK image of the tree. UUIDs and network address follow from the manifest.",
    options: {
        additionalProperties: false,
        required: ["vmdk"],
        properties: {
            vmdk: { type: "string", description: "Image in the root of the tree", pattern: "[a-zA-Z0-9+_.-]+.vmdk" },
            vmware: {
                type: "object",
                description: "For VMware",
                additionalProperties: false,
                properties: {
                    os_type: { type: "string", description: "Operating system", default: "other26xLinux64Guest" },
                    virtual_hardware_version: {
                        type: "string",
                        description: "Hardware version",
                        default: "vmx-15",
                        pattern: "^vmx-[0-9]+$",
                    },
                },
            },
            virtualbox: {
                type: "object",
                description: "For VirtualBox",
                additionalProperties: false,
                properties: {
                    os_type: { type: "string", description: "Operating system", default: "OtherLinux_64" },
                    mac_address: {
                        type: "string",
                        description: "Network address, twelve hexadecimal digits",
                        pattern: "^[a-fA-F0-9]{12}$",
                    },
                },
            },
        },
    },
    format1Options: true,
    tools: ["qemu-img"],
    example: { type: "org.osbuild.ovf", options: { vmdk: "image.vmdk", vmware: { os_type: "debian11_64Guest" } } },
};
async function org_osbuild_ovf_run({ tree, options, exec, id }) {
    const { vmdk, vmware, virtualbox } = options;
    if (!tree.isFile(vmdk))
        throw new stage/* StageFailure */.B(`Cannot describe '${vmdk}': there is no such file`);
    const path = tree.resolve(vmdk);
    const info = await exec("qemu-img", ["info", "--output=json", path], { quiet: true });
    const { "virtual-size": capacityBytes } = JSON.parse(info.stdout);
    const stem = vmdk.slice(0, vmdk.length - external_node_path_.posix.extname(vmdk).length);
    const description = formatOvf({
        image: external_node_path_.posix.basename(vmdk),
        sizeBytes: (0,external_node_fs_.statSync)(path).size,
        capacityBytes,
        machineId: deriveUuid(id, "machine"),
        diskId: deriveUuid(id, "disk"),
        vmwareSystem: vmware?.os_type ?? "other26xLinux64Guest",
        vmwareHardware: vmware?.virtual_hardware_version ?? "vmx-15",
        virtualboxSystem: virtualbox?.os_type ?? "OtherLinux_64",
        macAddress: virtualbox?.mac_address ?? `080027${deriveUuid(id, "network").slice(0, 6)}`,
    });
    tree.write(`${stem}.ovf`, description);
    const sums = await Promise.all([`${stem}.ovf`, vmdk].map(async (name) => `SHA256(${external_node_path_.posix.basename(name)})= ${await digest(tree, name)}\n`));
    tree.write(`${stem}.mf`, sums.join(""));
}
async function digest(tree, name) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(tree.resolve(name)), hash);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.pacman.conf.js

const org_osbuild_pacman_conf_meta = {
    summary: "Configure pacman",
    description: "Replaces `/etc/pacman.conf`. Each repository has a `server` or an `include`.",
    options: {
        additionalProperties: false,
        properties: {
            architecture: { type: "string", description: "Architecture of packages", default: "x86_64" },
            repositories: {
                type: "array",
                description: "Repositories in order",
                items: {
                    type: "object",
                    oneOf: [{ required: ["name", "server"] }, { required: ["name", "include"] }],
                    properties: {
                        name: { type: "string" },
                        siglevels: {
                            type: "array",
                            minLength: 1,
                            maxLength: 2,
                            items: { type: "string", enum: ["Required", "Optional", "Never", "TrustAll", "TrustedOnly"] },
                        },
                        server: { type: "string" },
                        include: { type: "string", default: "/etc/pacman.d/mirrorlist" },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.pacman.conf",
        options: { repositories: [{ name: "core", include: "/etc/pacman.d/mirrorlist" }] },
    },
};
function org_osbuild_pacman_conf_run({ tree, options }) {
    const { architecture = "x86_64", repositories = [] } = options;
    const head = `
[options]
Architecture = ${architecture}
SigLevel    = Required DatabaseOptional
LocalFileSigLevel = Optional
`;
    const sections = repositories.map(({ name, siglevels = [], server, include }) => {
        const lines = [
            `[${name}]`,
            siglevels.length > 0 ? `SigLevel = ${siglevels.join(" ")}` : "",
            server === undefined ? "" : `Server = ${server}`,
        ];
        return `${[...lines, include === undefined ? "" : `Include = ${include}`].filter((line) => line !== "").join("\n")}\n\n`;
    });
    writeDropIn(tree, "/etc/pacman.conf", head + sections.join(""));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.pacman.mirrorlist.conf.js

const org_osbuild_pacman_mirrorlist_conf_meta = {
    summary: "Write the list of mirrors of pacman",
    description: "Replaces a list of mirrors, one `Server` line for each.",
    options: {
        additionalProperties: false,
        properties: {
            filename: { type: "string", description: "Path of the file", default: "/etc/pacman.d/mirrorlist" },
            mirrors: {
                type: "array",
                description: "Addresses in order of preference",
                items: { type: "string", examples: ["https://archlinux.org/$repo/os/$arch"] },
            },
        },
    },
    example: { type: "org.osbuild.pacman.mirrorlist.conf", options: { mirrors: ["https://example.com/$repo/os/$arch"] } },
};
function org_osbuild_pacman_mirrorlist_conf_run({ tree, options }) {
    const lines = (options.mirrors ?? []).map((mirror) => `Server = ${mirror}\n`);
    writeDropIn(tree, options.filename ?? "/etc/pacman.d/mirrorlist", lines.join("\n"));
}

;// CONCATENATED MODULE: ./src/modules/pacman.js
const database = "/var/lib/pacman/local";
/** Every package of the tree's database, sorted by name. */
function listPacmanPackages(tree) {
    const texts = tree.list(database).map((name) => tree.findText(`${database}/${name}/desc`));
    return texts
        .filter((text) => text !== undefined)
        .map(parsePackage)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function parsePackage(text) {
    const field = (key) => new RegExp(`^%${key}%\\n(.*)$`, "m").exec(text)?.[1] ?? "";
    const [, epoch, version = "", release = ""] = /^(?:(\d+):)?(.*)-([^-]*)$/.exec(field("VERSION")) ?? [];
    return { name: field("NAME"), version, release, epoch: epoch ?? 0, arch: field("ARCH"), sigmd5: "", sigpgp: "", siggpg: "" };
}

;// CONCATENATED MODULE: ./stages/org.osbuild.pacman.js





const org_osbuild_pacman_meta = {
    summary: "Install packages of Arch Linux from files",
    description: [
        "Installs the files given as the input `packages` with the build root's pacman: no network, no resolving. Reports the installed packages as",
        "metadata. A `/etc/machine-id` that only installing made is left empty.",
    ].join("\n"),
    options: { type: "object", additionalProperties: false, properties: {} },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: { packages: { type: "object", additionalProperties: true } },
    },
    tools: ["pacman", "unshare"],
    example: {
        type: "org.osbuild.pacman",
        inputs: {
            packages: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: ["sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d"],
            },
        },
    },
};
const org_osbuild_pacman_machineId = "/etc/machine-id";
async function org_osbuild_pacman_run(context) {
    const { tree, inputs, reportMetadata } = context;
    const { path, data } = inputs.packages ?? { path: "", data: {} };
    const names = Object.keys(data.files ?? {});
    const temporary = !tree.has(org_osbuild_pacman_machineId);
    (0,standard_streams/* linkStandardStreams */.D)(["/dev/stdin"]);
    if (temporary) {
        tree.makeDirectory("/etc", { parents: true });
        tree.write(org_osbuild_pacman_machineId, `${"f".repeat(32)}\n`, { mode: 0o444 });
    }
    tree.makeDirectory("/var/lib/pacman", { parents: true });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tree.path, "tmp"));
    try {
        for (const name of names)
            (0,external_node_fs_.cpSync)((0,external_node_path_.join)(path, name), (0,external_node_path_.join)(scratch, name));
        const files = names.map((name) => (0,external_node_path_.join)((0,external_node_path_.basename)(scratch), name));
        await (0,run_in_tree/* runOnTree */.H6)(context, "pacman", ["-U", "--noconfirm", "--verbose", "--sysroot", tree.path, ...files]);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
    if (temporary) {
        tree.remove(org_osbuild_pacman_machineId);
        tree.write(org_osbuild_pacman_machineId, "");
    }
    tree.remove("/var/lib/systemd/random-seed");
    reportMetadata({ packages: listPacmanPackages(tree) });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.pacman-keyring.js


const org_osbuild_pacman_keyring_meta = {
    summary: "Set up the keyring of Arch Linux",
    description: "Runs the tree's `pacman-key` to make a keyring and to fill it with keys that packages brought.",
    options: {
        additionalProperties: false,
        properties: {
            keyrings: { type: "array", description: "Names of keyrings; `archlinux` alone when absent", default: "archlinux" },
        },
    },
    tools: ["unshare"],
    example: { type: "org.osbuild.pacman-keyring", options: { keyrings: ["archlinux"] } },
};
async function org_osbuild_pacman_keyring_run(context) {
    const keyrings = (context.options.keyrings ?? ["archlinux"]).map(String);
    (0,standard_streams/* linkStandardStreams */.D)();
    await (0,run_in_tree/* runInTree */.DB)(context, "pacman-key", ["--init"]);
    await (0,run_in_tree/* runInTree */.DB)(context, "pacman-key", ["--populate", ...keyrings]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.pam.limits.conf.js
const org_osbuild_pam_limits_conf_meta = {
    summary: "Write limits for logins",
    description: "Writes limits of resources to a file in `/etc/security/limits.d`, one line for each entry.",
    definitions: {
        configuration: {
            type: "object",
            additionalProperties: false,
            required: ["domain", "type", "item", "value"],
            properties: {
                domain: { type: "string" },
                type: { type: "string", enum: ["hard", "soft", "-"] },
                item: {
                    type: "string",
                    enum: [
                        "core",
                        "data",
                        "fsize",
                        "memlock",
                        "nofile",
                        "rss",
                        "stack",
                        "cpu",
                        "nproc",
                        "as",
                        "maxlogins",
                        "maxsyslogins",
                        "nonewprivs",
                        "priority",
                        "locks",
                        "sigpending",
                        "msgqueue",
                        "nice",
                        "rtprio",
                    ],
                },
                value: { oneOf: [{ type: "string", enum: ["unlimited", "infinity"] }, { type: "integer" }] },
            },
        },
    },
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "array",
                description: "Limits in order",
                minItems: 1,
                items: { $ref: "#/definitions/configuration" },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.pam.limits.conf",
        options: { filename: "90-db.conf", config: [{ domain: "@dba", type: "soft", item: "nofile", value: 65536 }] },
    },
};
function org_osbuild_pam_limits_conf_run({ tree, options }) {
    const lines = options.config.map(({ domain, type, item, value }) => `${domain} ${type} ${item} ${value}\n`);
    tree.write(`/etc/security/limits.d/${options.filename}`, lines.join(""));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.parted.js


const org_osbuild_parted_meta = {
    summary: "Write a GPT partition table with parted",
    description: "Writes a GPT partition table to the device `device` without aligning anything. `parted` chooses the UUIDs; `org.osbuild.sfdisk` writes given ones.",
    options: {
        additionalProperties: false,
        required: ["label"],
        properties: {
            label: { type: "string", description: "Kind of partition table", enum: ["gpt"] },
            partitions: {
                type: "array",
                description: "Partitions in order; each needs `start`, `size` and `name`",
                items: {
                    type: "object",
                    properties: {
                        bootable: { type: "boolean", description: "Set the flag `boot`: it becomes an EFI system partition" },
                        name: { type: "string", description: "Name of the partition" },
                        size: { type: "integer", description: "Sectors of 512 bytes" },
                        start: { type: "integer", description: "First sector" },
                        type: { type: "string", description: "Flag of parted to set, for example `bios_grub`" },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["parted"],
    example: {
        type: "org.osbuild.parted",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: {
            label: "gpt",
            partitions: [
                { start: 2048, size: 2048, name: "bios", type: "bios_grub" },
                { start: 4096, size: 131072, name: "root" },
            ],
        },
    },
};
async function org_osbuild_parted_run({ options, devices, exec }) {
    const device = requireDevice(devices, "device");
    const words = (options.partitions ?? []).flatMap(({ name, start, size, bootable, type }, index) => {
        if (name === undefined || start === undefined || size === undefined) {
            throw new stage/* StageFailure */.B(`Cannot make partition ${index + 1}: it needs a name, a start and a size`);
        }
        const set = (flag) => ["set", String(index + 1), flag, "on"];
        const flags = [...(bootable ? set("boot") : []), ...(type ? set(type) : [])];
        return ["mkpart", `"${name}"`, String(start), String(start + size - 1), ...flags];
    });
    await exec("parted", ["-a", "none", "-s", device, "--", "unit", "s", "mklabel", options.label, ...words]);
    await exec("parted", ["-a", "none", "-s", device, "--", "print"]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.pki.update-ca-trust.js

const org_osbuild_pki_update_ca_trust_meta = {
    summary: "Make certificate stores from the trusted certificates",
    description: "Runs the tree's `update-ca-trust extract`.",
    options: { additionalProperties: false },
    tools: ["unshare"],
    example: { type: "org.osbuild.pki.update-ca-trust" },
};
async function org_osbuild_pki_update_ca_trust_run(context) {
    await (0,run_in_tree/* runInTree */.DB)(context, "/usr/bin/update-ca-trust", ["extract"]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.pwquality.conf.js

const org_osbuild_pwquality_conf_meta = {
    summary: "Set requirements of passwords",
    description: "Edits `/etc/security/pwquality.conf`, which must exist. Settings in comments are left alone.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Settings to change",
                additionalProperties: false,
                properties: {
                    minlen: { type: "integer", description: "Shortest password" },
                    dcredit: { type: "integer", description: "Credit for digits; when negative, how many are needed" },
                    ucredit: { type: "integer", description: "Credit for capital letters; when negative, how many are needed" },
                    lcredit: { type: "integer", description: "Credit for small letters; when negative, how many are needed" },
                    ocredit: { type: "integer", description: "Credit for other characters; when negative, how many are needed" },
                    minclass: { type: "integer", description: "How many kinds of characters are needed" },
                },
            },
        },
    },
    example: { type: "org.osbuild.pwquality.conf", options: { config: { minlen: 12, minclass: 3 } } },
};
function org_osbuild_pwquality_conf_run({ tree, options }) {
    const changes = { ...options.config };
    tree.edit("/etc/security/pwquality.conf", (text) => editSettings(text, changes, { separator: " = " }));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.qemu.js


const type = (name) => ({ type: "string", description: "Image format", enum: [name] });
const format = (name, properties) => ({
    type: "object",
    description: `A ${name} image`,
    required: ["type"],
    additionalProperties: false,
    properties: { type: type(name), ...properties },
});
const stages_org_osbuild_qemu_meta = {
    summary: "Convert a disk image",
    description: "Writes the image of the input `image` into the tree in another format. qcow2 and VMDK images are compressed with zlib unless switched off; `compat: 1.1,compression_type=zstd` is much faster and as small. The same image gives the same bytes.",
    options: {
        additionalProperties: false,
        required: ["filename", "format"],
        properties: {
            filename: { type: "string", description: "Name of the new image" },
            format: {
                description: "Format and its details",
                oneOf: [
                    { $ref: "#/definitions/qcow2" },
                    { $ref: "#/definitions/vdi" },
                    { $ref: "#/definitions/vmdk" },
                    { $ref: "#/definitions/vpc" },
                    { $ref: "#/definitions/vhdx" },
                ],
            },
        },
    },
    definitions: {
        qcow2: format("qcow2", {
            compression: { type: "boolean", description: "Compress the image", default: true },
            compat: { type: "string", description: "QEMU version the image is for: `0.10` or `1.1`; more options may follow a comma" },
        }),
        vdi: format("vdi", {}),
        vmdk: format("vmdk", {
            adapter_type: { type: "string", description: "Disk controller", enum: ["ide", "lsilogic", "buslogic", "legacyESX"] },
            compat6: { type: "boolean", description: "Make a version 6 image", default: false },
            compression: { type: "boolean", description: "Compress the image", default: true },
            subformat: {
                type: "string",
                description: "Kind of VMDK",
                enum: ["monolithicSparse", "monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "streamOptimized"],
            },
        }),
        vpc: format("vpc", {
            force_size: {
                type: "boolean",
                description: "Keep the exact size instead of rounding it to a disk geometry",
                default: true,
            },
            subformat: { type: "string", description: "Kind of VHD", enum: ["fixed", "dynamic"], default: "fixed" },
        }),
        vhdx: format("vhdx", {}),
    },
    format1Options: true,
    inputs: inputsSchema("image"),
    tools: ["qemu-img"],
    example: {
        type: "org.osbuild.qemu",
        inputs: {
            image: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
        },
        options: { filename: "disk.qcow2", format: { type: "qcow2", compat: "1.1" } },
    },
};
async function stages_org_osbuild_qemu_run({ tree, options, inputs, exec }) {
    await convertImage(exec, options.format, requireInputFile(inputs, "image"), requireOutputPath(tree, options.filename));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.resolv-conf.js

const org_osbuild_resolv_conf_meta = {
    summary: "Configure the resolver",
    description: "Replaces `/etc/resolv.conf`, also when it is a link.",
    options: {
        additionalProperties: false,
        properties: {
            nameserver: { type: "array", description: "Addresses of name servers", items: { type: "string" } },
            search: { type: "array", description: "Domains to search", items: { type: "string" } },
        },
    },
    example: { type: "org.osbuild.resolv-conf", options: { nameserver: ["192.0.2.1"], search: ["example.com"] } },
};
function org_osbuild_resolv_conf_run({ tree, options }) {
    const { nameserver = [], search = [] } = options;
    const lines = ["# This file was created by osbuild", ...(search.length > 0 ? [`search ${search.join(" ")}`] : [])];
    tree.remove("/etc/resolv.conf");
    writeDropIn(tree, "/etc/resolv.conf", `${[...lines, ...nameserver.map((address) => `nameserver ${address}`)].join("\n")}\n`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.rhsm.facts.js



const org_osbuild_rhsm_facts_meta = {
    summary: "Write facts for the subscription manager",
    description: "Writes `/etc/rhsm/facts/osbuild.facts`, which must not exist yet.",
    options: { properties: { facts: { type: "object", description: "Facts by name", additionalProperties: true } } },
    example: { type: "org.osbuild.rhsm.facts", options: { facts: { "image-builder.osbuild-composer.api-type": "weldr" } } },
};
function org_osbuild_rhsm_facts_run({ tree, options }) {
    writeDropIn(tree, "/etc/rhsm/facts/osbuild.facts", formatPythonJson(requireOption("facts", options.facts)), {
        exclusive: true,
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.rhsm.js


const org_osbuild_rhsm_flag = { type: "boolean" };
const org_osbuild_rhsm_plugin = { type: "object", additionalProperties: false, properties: { enabled: org_osbuild_rhsm_flag } };
const org_osbuild_rhsm_meta = {
    summary: "Configure the subscription manager",
    description: "Turns the plugins of DNF and yum on or off and edits `/etc/rhsm/rhsm.conf`. The files must exist, their comments stay.",
    definitions: {
        plugins: {
            type: "object",
            description: "Plugins to turn on or off",
            additionalProperties: false,
            properties: { "product-id": org_osbuild_rhsm_plugin, "subscription-manager": org_osbuild_rhsm_plugin },
        },
    },
    options: {
        additionalProperties: false,
        properties: {
            "dnf-plugins": { $ref: "#/definitions/plugins" },
            "yum-plugins": { $ref: "#/definitions/plugins" },
            "subscription-manager": {
                type: "object",
                description: "Sections of rhsm.conf to change",
                additionalProperties: false,
                properties: {
                    rhsm: {
                        type: "object",
                        additionalProperties: false,
                        properties: { manage_repos: org_osbuild_rhsm_flag, auto_enable_yum_plugins: org_osbuild_rhsm_flag },
                    },
                    rhsmcertd: { type: "object", additionalProperties: false, properties: { auto_registration: org_osbuild_rhsm_flag } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.rhsm",
        options: { "dnf-plugins": { "product-id": { enabled: false } }, "subscription-manager": { rhsm: { manage_repos: false } } },
    },
};
function org_osbuild_rhsm_run({ tree, options }) {
    configurePlugins(tree, "/etc/dnf/plugins", options["dnf-plugins"] ?? {});
    configurePlugins(tree, "/etc/yum/pluginconf.d", options["yum-plugins"] ?? {});
    const sections = options["subscription-manager"] ?? {};
    if (Object.keys(sections).length > 0)
        editExisting(tree, "/etc/rhsm/rhsm.conf", sections);
}
function configurePlugins(tree, folder, plugins) {
    for (const [name, settings] of Object.entries(plugins)) {
        if (settings?.enabled === undefined)
            continue;
        const { enabled } = settings;
        tree.edit(`${folder}/${name}.conf`, (text) => editIni(text, { main: { enabled: enabled ? "1" : "0" } }));
    }
}
function editExisting(tree, path, sections) {
    tree.edit(path, (text) => {
        const missing = Object.entries(sections).find(([name, values]) => Object.keys(values ?? {}).length > 0 && !hasIniSection(text, name));
        if (missing !== undefined)
            throw new stage/* StageFailure */.B(`Cannot edit ${path}: it has no section '${missing[0]}'`);
        const changes = Object.entries(sections).map(([name, values]) => {
            return [name, Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, value ? "1" : "0"]))];
        });
        return editIni(text, Object.fromEntries(changes.filter(([, values]) => Object.keys(values ?? {}).length > 0)));
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.rpm.macros.js

const org_osbuild_rpm_macros_meta = {
    summary: "Write a file of rpm macros",
    description: "Writes macros to any file of the tree.",
    options: {
        additionalProperties: false,
        required: ["macros", "filename"],
        properties: {
            filename: { type: "string", description: "Path of the file" },
            macros: {
                type: "object",
                description: "Values by macro",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    _install_langs: {
                        type: "array",
                        description: "Locales to install",
                        uniqueItems: true,
                        minItems: 1,
                        items: { type: "string" },
                    },
                    _dbpath: { type: "string", description: "Where the database is" },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.rpm.macros",
        options: { filename: "/etc/rpm/macros.image", macros: { _install_langs: ["en_US"] } },
    },
};
function org_osbuild_rpm_macros_run({ tree, options }) {
    const lines = Object.entries(options.macros).map(([name, value]) => `%${name} ${typeof value === "object" ? value.join(":") : value}\n`);
    writeDropIn(tree, options.filename, lines.join(""));
}

;// CONCATENATED MODULE: ./src/modules/rpm-schema.js
/** The options of `org.osbuild.rpm`, today's and those of manifests in format 1. */
const shared = {
    dbpath: { type: "string", description: "Folder of the RPM database" },
    gpgkeys: { type: "array", description: "Armoured OpenPGP keys to import before", items: { type: "string" } },
    "gpgkeys.fromtree": {
        type: "array",
        description: "Files of the tree with keys to import afterwards",
        items: { type: "string" },
    },
    disable_dracut: { type: "boolean", description: "Make no initramfs while kernels are installed" },
    exclude: {
        type: "object",
        additionalProperties: false,
        properties: { docs: { type: "boolean", description: "Leave out documentation", default: false } },
    },
    nodeps: { type: "boolean", description: "Do not look at dependencies", default: false },
    ostree_booted: { type: "boolean", description: "Let scripts believe the system was booted with OSTree" },
};
/** Options of a stage in format 2. */
const rpmOptions = {
    type: "object",
    additionalProperties: false,
    properties: {
        ...shared,
        rpmkeys: {
            type: "object",
            additionalProperties: false,
            properties: {
                bin_path: { type: "string", description: "The program to use", default: "rpmkeys" },
                ignore_import_failures: { type: "boolean", description: "Go on when a key cannot be imported", default: false },
            },
        },
        install_langs: {
            type: "array",
            description: "Locales to install, no others",
            uniqueItems: true,
            minItems: 1,
            items: { type: "string" },
        },
        ignorearch: { type: "boolean", description: "Also install packages for other architectures" },
        generic_env: { type: "object", description: "Environment variables for scripts", additionalProperties: { type: "string" } },
        kernel_install_env: {
            type: "object",
            description: "Environment variables for kernel-install(8)",
            additionalProperties: false,
            properties: {
                boot_root: {
                    type: "string",
                    description: "`BOOT_ROOT`: where boot entries go",
                    pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
                },
                conf_root: {
                    type: "string",
                    description: "`KERNEL_INSTALL_CONF_ROOT`: where configuration is",
                    pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
                },
                plugins: { type: "string", description: "`KERNEL_INSTALL_PLUGINS`: the plugins to run" },
                machine_id: { type: "string", description: "`MACHINE_ID`", pattern: "^[a-f0-9]{32}$" },
            },
        },
    },
};
const rpm_schema_checksum = {
    type: "string",
    description: "Checksum of a package file with the name of the algorithm before it: `sha256:...`",
};
/** Options of a stage in format 1, where the packages are named here and not by an input. */
const rpmFormat1Options = {
    additionalProperties: false,
    properties: {
        ...shared,
        packages: {
            type: "array",
            description: "Package files to install",
            items: {
                oneOf: [
                    rpm_schema_checksum,
                    {
                        type: "object",
                        additionalProperties: false,
                        required: ["checksum"],
                        properties: {
                            checksum: rpm_schema_checksum,
                            check_gpg: { type: "boolean", default: false, description: "Must be signed by one of `gpgkeys`" },
                        },
                    },
                ],
            },
        },
    },
};

;// CONCATENATED MODULE: ./src/modules/temporary-machine-id.js
const temporary_machine_id_path = "/etc/machine-id";
/** Gives a tree a machine id, always the same, while packages are installed; afterwards the file is empty and read-only. */
async function withTemporaryMachineId(tree, work) {
    if (!tree.has(temporary_machine_id_path)) {
        tree.makeDirectory("/etc", { parents: true });
        tree.write(temporary_machine_id_path, `${"f".repeat(32)}\n`, { mode: 0o444 });
    }
    const result = await work();
    tree.remove(temporary_machine_id_path);
    tree.write(temporary_machine_id_path, "", { mode: 0o444 });
    return result;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.rpm.js









const org_osbuild_rpm_meta = {
    summary: "Install RPM packages from files",
    description: [
        "Installs the files given as the input `packages` with the build root's rpm: no network, no resolving. Where a reference of the input says",
        "`rpm.check_gpg`, the package must be signed by one of `gpgkeys`. Reports the installed packages with their digests and signatures.",
        "",
        "`/etc/machine-id` ends up empty, so that every machine makes its own. On a build root whose rpm keeps its database in a home folder",
        "(Debian) the database is `/usr/lib/sysimage/rpm` unless `dbpath` says otherwise.",
    ].join("\n"),
    options: rpmOptions,
    format1Options: rpmFormat1Options,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["packages"],
        properties: { packages: { type: "object", additionalProperties: true } },
    },
    tools: ["rpm", "rpmkeys", "unshare"],
    example: {
        type: "org.osbuild.rpm",
        options: { gpgkeys: ["-----BEGIN PGP PUBLIC KEY BLOCK-----\n..."], exclude: { docs: true } },
        inputs: {
            packages: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: [
                    {
                        id: "sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d",
                        options: { metadata: { "rpm.check_gpg": true } },
                    },
                ],
            },
        },
    },
};
async function org_osbuild_rpm_run(context) {
    const { tree, options, inputs, exec, reportMetadata } = context;
    const files = inputs.packages?.data.files;
    if (inputs.packages === undefined || files === undefined)
        throw new stage/* StageFailure */.B("Cannot install packages: the input 'packages' has no files");
    const env = listEnvironment(options);
    const database = await rpm/* chooseDatabase */.RA(exec, tree, options.dbpath);
    const { bin_path: program = "rpmkeys", ignore_import_failures: ignoreFailures } = options.rpmkeys ?? {};
    await rpm/* importKeys */.yK(exec, database, options.gpgkeys ?? [], { program, ignoreFailures });
    for (const [name, { "rpm.check_gpg": check }] of Object.entries(files)) {
        if (!check)
            continue;
        const args = [...database.args, "--root", tree.path, ...database.strict, "--checksig", name];
        const { exitCode } = await exec(program, args, { cwd: inputs.packages.path, okCodes: rpm/* everyCode */.fL });
        if (exitCode !== 0)
            throw new stage/* StageFailure */.B(`Cannot install '${name}': it is not signed by one of the keys in 'gpgkeys', or damaged`);
    }
    (0,standard_streams/* linkStandardStreams */.D)(["/dev/fd"]);
    await withTemporaryMachineId(tree, () => install(context, database, { folder: inputs.packages?.path ?? "", names: Object.keys(files), env }));
    for (const path of options["gpgkeys.fromtree"] ?? [])
        await exec(program, [...database.args, "--root", tree.path, "--import", tree.resolve(path)]);
    tree.remove("/var/lib/systemd/random-seed");
    reportMetadata({ packages: await rpm/* listInstalledRpms */.bA(exec, database) });
    rpm/* tidyDatabase */.yy(database);
}
const kernelVariables = {
    boot_root: "BOOT_ROOT",
    conf_root: "KERNEL_INSTALL_CONF_ROOT",
    plugins: "KERNEL_INSTALL_PLUGINS",
    machine_id: "MACHINE_ID",
};
function listEnvironment({ generic_env = {}, kernel_install_env = {} }) {
    const names = Object.keys(kernelVariables);
    const own = names.flatMap((name) => kernel_install_env[name] ? [[kernelVariables[name], kernel_install_env[name]]] : []);
    const twice = own.map(([name]) => name).filter((name) => name in generic_env);
    if (twice.length > 0)
        throw new stage/* StageFailure */.B(`Cannot set ${twice.join(", ")} both in 'generic_env' and in 'kernel_install_env'`);
    return { ...generic_env, ...Object.fromEntries(own) };
}
const dracutHooks = ["50-dracut.install", "51-dracut-rescue.install"].map((name) => `/etc/kernel/install.d/${name}`);
const bootedMark = "/run/ostree-booted";
async function install(context, database, { folder, names, env }) {
    const { tree, options } = context;
    const hooks = options.disable_dracut ? dracutHooks : [];
    if (options.ostree_booted) {
        tree.makeDirectory("/run", { parents: true });
        tree.write(bootedMark, "");
    }
    if (hooks.length > 0)
        tree.makeDirectory("/etc/kernel/install.d", { parents: true });
    for (const path of hooks)
        tree.symlink("/dev/null", path);
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "packages-"));
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(scratch, "manifest"), names.map((name) => `${name}\n`).join(""));
        const args = [
            ...database.args,
            "--root",
            tree.path,
            ...org_osbuild_rpm_listFlags(options),
            "--nosignature",
            "--install",
            (0,external_node_path_.join)(scratch, "manifest"),
        ];
        const result = await (0,run_in_tree/* runOnTree */.H6)(context, "rpm", ["--verbose", ...args], {
            cwd: folder,
            env,
            okCodes: rpm/* everyCode */.fL,
            mergeErrors: true,
        });
        rpm/* requireInstalled */.e5(result);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
    for (const path of hooks)
        tree.remove(path);
    if (options.ostree_booted)
        tree.remove(bootedMark);
}
function org_osbuild_rpm_listFlags({ exclude, nodeps, install_langs, ignorearch }) {
    return [
        ...(exclude?.docs ? ["--excludedocs"] : []),
        ...(nodeps ? ["--nodeps"] : []),
        ...(install_langs === undefined ? [] : ["--define", `%_install_langs ${install_langs.join(":")}`]),
        ...(ignorearch ? ["--ignorearch"] : []),
    ];
}

;// CONCATENATED MODULE: ./stages/org.osbuild.rpm-ostree.js

const org_osbuild_rpm_ostree_meta = {
    summary: "Finish a tree for OSTree with rpm-ostree (deprecated)",
    description: "Runs `rpm-ostree compose postprocess`. Use `org.osbuild.ostree.preptree`, which does this and more.",
    options: {
        additionalProperties: false,
        properties: {
            etc_group_members: { type: "array", description: "Groups to keep in /etc/group", items: { type: "string" } },
            "initramfs-args": { type: "array", description: "Arguments for dracut", items: { type: "string" } },
        },
    },
    capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
    tools: ["rpm-ostree"],
    example: { type: "org.osbuild.rpm-ostree", options: { etc_group_members: ["wheel"] } },
};
async function org_osbuild_rpm_ostree_run(context) {
    await postprocessTree(context, context.options, context.tree.has("/etc/machine-id"));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.rpmkeys.import.js



const org_osbuild_rpmkeys_import_meta = {
    summary: "Import OpenPGP keys into the RPM database",
    description: "Imports every file given as the input `keys` with the build root's `rpmkeys`.",
    options: { additionalProperties: false },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["keys"],
        properties: { keys: { type: "object", additionalProperties: true } },
    },
    tools: ["rpmkeys"],
    example: {
        type: "org.osbuild.rpmkeys.import",
        inputs: {
            keys: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: ["sha256:4b2d4a3825547fa9dd2a24a2ce0ff8297ea31b53d3c0e3d449f8e39c34b65607"],
            },
        },
    },
};
async function org_osbuild_rpmkeys_import_run({ tree, inputs, exec, log }) {
    const { path, data } = inputs.keys ?? { path: "", data: {} };
    const { args } = await rpm/* chooseDatabase */.RA(exec, tree, undefined);
    for (const name of Object.keys(data.files ?? {})) {
        const { exitCode } = await exec("rpmkeys", ["--verbose", ...args, "--root", tree.path, "--import", (0,external_node_path_.join)(path, name)], {
            okCodes: rpm/* everyCode */.fL,
        });
        if (exitCode !== 0)
            throw new stage/* StageFailure */.B(`Cannot import the key '${name}': rpm does not take it`);
        log(`Imported the key '${name}'`);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.script.js


const org_osbuild_script_meta = {
    summary: "Run a script in the tree",
    description: "Writes the script into the tree, runs it there with the tree as its root, and removes it again. A tree without the interpreter borrows `/usr` of the build root meanwhile. What a script does depends on more than the manifest: prefer other stages.",
    options: {
        additionalProperties: false,
        properties: { script: { type: "string", description: "Text of the script, with its `#!` line" } },
    },
    example: { type: "org.osbuild.script", options: { script: "#!/bin/sh\nset -e\nldconfig\n" } },
};
async function org_osbuild_script_run(context) {
    await runScript(context, requireOption("script", context.options.script));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.selinux.config.js

const org_osbuild_selinux_config_meta = {
    summary: "Set state and policy of SELinux",
    description: "Edits `/etc/selinux/config`, which must exist. As in the reference, a state that is not given is written as `None`: always give one.",
    options: {
        additionalProperties: false,
        properties: {
            state: { type: "string", description: "Whether the policy is enforced", enum: ["enforcing", "permissive", "disabled"] },
            type: { type: "string", description: "Name of the policy", enum: ["targeted", "minimum", "mls"] },
        },
    },
    example: { type: "org.osbuild.selinux.config", options: { state: "permissive", type: "targeted" } },
};
function org_osbuild_selinux_config_run({ tree, options }) {
    tree.edit("/etc/selinux/config", (text) => text
        .split("\n")
        .map((line) => editLine(line, options))
        .join("\n"));
}
function editLine(line, { state, type }) {
    if (line.startsWith("#") || line.trim() === "")
        return line;
    if (!line.includes("="))
        throw new stage/* StageFailure */.B(`Cannot edit /etc/selinux/config: the line '${line}' is no setting`);
    const key = line.trim().split("=", 1)[0];
    if (key === "SELINUX")
        return `SELINUX=${state ?? "None"}`;
    return key === "SELINUXTYPE" && type !== undefined ? `SELINUXTYPE=${type}` : line;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.selinux.js



const org_osbuild_selinux_meta = {
    summary: "Label files for SELinux",
    description: [
        "Labels every file as the policy's `file_contexts` says, with the build root's `setfiles`, then the files in `labels`. Belongs after all stages that",
        "make files, since new files have no labels.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        anyOf: [{ required: ["file_contexts"] }, { required: ["labels"] }],
        properties: {
            target: {
                type: "string",
                description: "What to label, as `tree:///PATH` or `mount://NAME/PATH`",
                default: "tree:///",
                pattern: "^mount://[^/]+/|^tree:///",
            },
            file_contexts: {
                type: "string",
                description: "The policy: a path of the tree, or `mount://NAME/PATH`, `input://NAME/PATH`",
            },
            exclude_paths: {
                type: "array",
                description: "Paths below the target that the policy does not label",
                items: { type: "string" },
            },
            labels: {
                type: "object",
                description: "Labels by path, as `tree:///PATH` or `mount://NAME/PATH`",
                items: { type: "object" },
            },
            force_autorelabel: {
                type: "boolean",
                description: "Have the system label everything again at its first boot; better not",
                default: false,
            },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["setfiles"],
    example: {
        type: "org.osbuild.selinux",
        options: {
            file_contexts: "etc/selinux/targeted/contexts/files/file_contexts",
            labels: { "tree:///usr/bin/cp": "system_u:object_r:install_exec_t:s0" },
        },
    },
};
async function org_osbuild_selinux_run({ options, exec, locate }) {
    const { root, path } = locate(options.target ?? "tree:///");
    if (options.file_contexts) {
        const contexts = resolve(locate(options.file_contexts.includes("://") ? options.file_contexts : (0,posix_.join)("/", options.file_contexts)));
        const paths = [`${root.path}${path.replace(/\.$/, "")}`];
        const exclude = options.exclude_paths?.map((one) => (0,posix_.join)(root.path, path, one));
        await setFileContexts({ exec }, { root: root.path, contexts, paths, exclude });
    }
    for (const [url, label] of Object.entries(options.labels ?? {})) {
        const place = locate(url);
        if (!place.root.has(place.path))
            throw new stage/* StageFailure */.B(`Cannot label '${url}': there is no such file`);
        setLabel(resolve(place), String(label));
    }
    if (options.force_autorelabel)
        root.write("/.autorelabel", "-F"); // with -F not only the type is reset, but the whole label
}
function resolve({ root, path }) {
    return root.resolve(path);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.sfdisk.js



const org_osbuild_sfdisk_meta = {
    summary: "Write a partition table",
    description: [
        "Writes a DOS or GPT partition table to the device `device` with `sfdisk`. What a partition leaves out is chosen: the next free start, all",
        "the space that is left, the type Linux; a UUID that follows from the manifest.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["label", "uuid"],
        properties: {
            uuid: { type: "string", description: "UUID of the partition table; `0x` and eight hexadecimal digits for dos" },
            label: {
                type: "string",
                description: "Kind of partition table; `mbr` is another name for `dos`",
                enum: ["mbr", "dos", "gpt"],
            },
            partitions: {
                type: "array",
                description: "Partitions in order",
                items: {
                    type: "object",
                    properties: {
                        bootable: { type: "boolean", description: "Set the boot flag (dos)" },
                        name: { type: "string", description: "Name of the partition (gpt)" },
                        partnum: { type: "integer", description: "Number of the partition; the next one when absent" },
                        size: { type: "integer", description: "Sectors of 512 bytes" },
                        start: { type: "integer", description: "First sector" },
                        type: { type: "string", description: "Partition type: a UUID or a hexadecimal number" },
                        uuid: { type: "string", description: "UUID of the partition (gpt)" },
                        attrs: {
                            type: "array",
                            description: "Attribute bits (gpt): 0 to 2 and 48 to 63",
                            maxItems: 64,
                            uniqueItems: true,
                            items: { type: "integer", minimum: 0, maximum: 63 },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["sfdisk"],
    example: {
        type: "org.osbuild.sfdisk",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: {
            label: "gpt",
            uuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0",
            partitions: [
                { start: 2048, size: 131072, type: "C12A7328-F81F-11D2-BA4B-00A0C93EC93B" },
                { start: 133120, name: "root" },
            ],
        },
    },
};
async function org_osbuild_sfdisk_run({ options, devices, exec, id, log }) {
    const { label, uuid, partitions = [] } = options;
    const device = requireDevice(devices, "device");
    const wanted = partitions.map(({ partnum, attrs = [], ...partition }, index) => ({
        ...partition,
        uuid: partition.uuid || (label === "gpt" ? deriveUuid(id, "partition", String(index)) : undefined),
        attrs: attrs.flatMap(nameAttribute).join(","),
        node: partnum ? `${device}p${partnum}` : undefined,
    }));
    const script = formatSfdiskScript(label, uuid, wanted);
    log(script);
    await exec("sfdisk", ["-q", "--no-tell-kernel", device], { input: script });
    await readPartitionTable(exec, device, partitions.length);
}
function nameAttribute(bit) {
    const names = ["RequiredPartition", "NoBlockIOProtocol", "LegacyBIOSBootable"];
    return bit < 48 ? (names[bit] === undefined ? [] : [names[bit]]) : [String(bit)];
}

;// CONCATENATED MODULE: ./stages/org.osbuild.sgdisk.js


const org_osbuild_sgdisk_meta = {
    summary: "Write a GPT partition table with sgdisk",
    description: "Writes a GPT partition table to the device `device`. A UUID that is left out follows from the manifest.",
    options: {
        additionalProperties: false,
        required: ["uuid"],
        properties: {
            uuid: { type: "string", description: "UUID of the partition table" },
            quote_partition_name: {
                type: "boolean",
                description: "Put quotes around names; they end up in the partition table, as they did in old versions of osbuild",
                default: true,
            },
            label: { type: "string", description: "Kind of partition table", enum: ["gpt"] },
            partitions: {
                type: "array",
                description: "Partitions in order",
                items: {
                    type: "object",
                    properties: {
                        bootable: { type: "boolean", description: "Let a BIOS boot from it: attribute bit 2" },
                        name: { type: "string", description: "Name of the partition" },
                        partnum: { type: "integer", description: "Number of the partition; its place in the list when absent" },
                        size: { type: "integer", description: "Sectors; all the space left when absent" },
                        start: { type: "integer", description: "First sector; the next free one when absent" },
                        type: { type: "string", description: "Partition type: a UUID or a code of sgdisk" },
                        uuid: { type: "string", description: "UUID of the partition" },
                        attrs: {
                            type: "array",
                            description: "Attribute bits",
                            maxItems: 64,
                            uniqueItems: true,
                            items: { type: "integer", minimum: 0, maximum: 63 },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    tools: ["sgdisk"],
    example: {
        type: "org.osbuild.sgdisk",
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: {
            uuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0",
            quote_partition_name: false,
            partitions: [
                { start: 2048, size: 131072, type: "EF00", name: "esp" },
                { start: 133120, name: "root" },
            ],
        },
    },
};
async function org_osbuild_sgdisk_run({ options, devices, exec, id }) {
    const { uuid, quote_partition_name = true, partitions = [] } = options;
    const device = requireDevice(devices, "device");
    const words = partitions.flatMap(({ partnum, start = 0, size, name, type, ...rest }, index) => {
        const number = partnum || index + 1;
        const attributes = [...new Set([...(rest.attrs ?? []), ...(rest.bootable ? [2] : [])])].sort((a, b) => a - b);
        return [
            ...["-n", `${number}:${start}:${size ? `+${size}` : "0"}`],
            ...(name ? ["-c", `${number}:${quote_partition_name ? `"${name}"` : name}`] : []),
            ...["-u", `${number}:${rest.uuid || deriveUuid(id, "partition", String(index))}`],
            ...(type ? ["-t", `${number}:${type}`] : []),
            ...attributes.flatMap((bit) => ["-A", `${number}:set:${bit}`]),
        ];
    });
    await exec("sgdisk", ["-Z", device, "-g", ...(uuid ? ["-U", uuid] : []), ...words]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.shell.init.js

const org_osbuild_shell_init_meta = {
    summary: "Set environment variables for logins",
    description: "Writes files in `/etc/profile.d`, which login shells read. Values stand between double quotes, so a shell expands `$` in them.",
    options: {
        additionalProperties: false,
        properties: {
            files: {
                type: "object",
                description: "Variables by file name",
                additionalProperties: false,
                patternProperties: {
                    "^[a-zA-Z0-9\\.\\-_]{1,250}$": {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            env: {
                                type: "array",
                                minItems: 1,
                                items: {
                                    type: "object",
                                    additionalProperties: false,
                                    required: ["key", "value"],
                                    properties: { key: { type: "string", pattern: "^[A-Z_][A-Z0-9_]*$" }, value: { type: "string" } },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.shell.init", options: { files: { "editor.sh": { env: [{ key: "EDITOR", value: "vim" }] } } } },
};
function org_osbuild_shell_init_run({ tree, options }) {
    for (const [name, { env }] of Object.entries(options.files ?? {})) {
        if (env === undefined)
            throw new stage/* StageFailure */.B(`Cannot write /etc/profile.d/${name}: 'env' is missing`);
        tree.write(`/etc/profile.d/${name}`, env.map(({ key, value }) => `export ${key}="${value}"\n`).join(""));
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.skopeo.js
var org_osbuild_skopeo_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_skopeo_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const stages_org_osbuild_skopeo_meta = {
    summary: "Copy container images into the tree",
    description: [
        "Copies every image of the input `images` with the build root's skopeo: to a storage that podman and others find their images in, or to a file or",
        "folder. A list of manifests in the input `manifest-lists` is kept with the image it belongs to, so that the image is found by the list's digest.",
    ].join("\n"),
    definitions: {
        "destination-containers-storage": {
            type: "object",
            additionalProperties: false,
            required: ["type"],
            properties: {
                type: { enum: ["containers-storage"] },
                "storage-path": { type: "string", description: "Folder of the storage", default: "/var/lib/containers/storage" },
                "storage-driver": { type: "string", description: "How the storage keeps layers", default: "overlay" },
            },
        },
        "destination-oci": {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: { type: { enum: ["oci"] }, path: { type: "string", description: "Folder to make, in the OCI image layout" } },
        },
        "destination-oci-archive": {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: {
                type: { enum: ["oci-archive"] },
                path: { type: "string", description: "Archive to make of an OCI image layout" },
            },
        },
        "destination-dir": {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: { type: { enum: ["dir"] }, path: { type: "string", description: "Folder to make, in skopeo's own layout" } },
        },
    },
    options: {
        additionalProperties: false,
        required: ["destination"],
        properties: {
            destination: {
                description: "Where to copy to",
                oneOf: [
                    { $ref: "#/definitions/destination-containers-storage" },
                    { $ref: "#/definitions/destination-oci" },
                    { $ref: "#/definitions/destination-oci-archive" },
                    { $ref: "#/definitions/destination-dir" },
                ],
            },
            "remove-signatures": {
                type: "boolean",
                description: "Do not copy signatures; not every destination can keep them",
                default: false,
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["images"],
        properties: {
            images: { type: "object", additionalProperties: true },
            "manifest-lists": { type: "object", description: "Lists of manifests", additionalProperties: true },
        },
    },
    tools: ["skopeo", "unshare"],
    example: {
        type: "org.osbuild.skopeo",
        options: { destination: { type: "containers-storage", "storage-path": "/usr/share/containers/storage" } },
        inputs: {
            images: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
    },
};
async function org_osbuild_skopeo_run(context) {
    const { tree, inputs, options, exec } = context;
    const { destination } = options;
    const flags = options["remove-signatures"] ? ["--remove-signatures"] : [];
    for (const image of await listImages(exec, inputs)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = org_osbuild_skopeo_addDisposableResource(env_1, await openImage(exec, image), false);
            await (0,run_in_tree/* runMountedOn */.DA)(context, source.mounts, "skopeo", [
                "copy",
                ...flags,
                source.reference,
                describeTarget(context, image.name),
            ]);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            org_osbuild_skopeo_disposeResources(env_1);
        }
    }
    if (destination.type !== "containers-storage" || (destination["storage-driver"] ?? "overlay") !== "overlay")
        return;
    tree.remove(`${destination["storage-path"] ?? defaultStorage}/overlay/backingFsBlockDev`); // a device node of this host
}
const defaultStorage = "/var/lib/containers/storage";
function describeTarget({ tree, options }, name) {
    const { destination } = options;
    if (destination.type === "containers-storage") {
        const path = tree.resolve(destination["storage-path"] ?? defaultStorage);
        return `containers-storage:[${destination["storage-driver"] ?? "overlay"}@${path}+/run/containers/storage]${name}`;
    }
    tree.makeDirectory((0,posix_.dirname)(destination.path), { parents: true });
    return `${destination.type}:${tree.resolve(destination.path)}`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.squashfs.js


const stages_org_osbuild_squashfs_meta = {
    summary: "Make a squashfs image",
    description: "Packs the input `tree`, or what `source` names, with `mksquashfs`.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            source: {
                description: "What to use instead of the input `tree`",
                oneOf: [
                    { type: "string", description: "A mount: `mount://NAME/PATH`", pattern: "^mount://" },
                    { type: "string", description: "An input: `input://NAME/PATH`", pattern: "^input://[^/]+/" },
                ],
            },
            exclude_paths: { type: "array", description: "Regular expressions of paths to leave out", items: { type: "string" } },
            compression: {
                type: "object",
                description: "How to compress; gzip when absent",
                additionalProperties: false,
                required: ["method"],
                properties: {
                    method: { description: "Compressor", enum: ["gzip", "lz4", "xz", "zstd"] },
                    options: {
                        type: "object",
                        description: "Options of the compressor",
                        additionalProperties: false,
                        properties: {
                            bcj: {
                                description: "Filter for machine code of an architecture (xz)",
                                enum: ["x86", "arm", "armthumb", "powerpc", "sparc", "ia64"],
                            },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    inputs: inputsSchema("tree"),
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["mksquashfs"],
    example: {
        type: "org.osbuild.squashfs",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "root.squashfs", compression: { method: "zstd" } },
    },
};
async function org_osbuild_squashfs_run(context) {
    const { filename, compression, exclude_paths = [] } = context.options;
    const details = Object.entries(compression?.options ?? {}).flatMap(([name, value]) => [`-X${name}`, String(value)]);
    await context.exec("mksquashfs", [
        ...[sourceFolder(context, context.options.source), requireOutputPath(context.tree, filename), "-no-progress"],
        ...(compression ? ["-comp", compression.method, ...details] : []),
        ...(exclude_paths.length > 0 ? ["-regex", "-e", ...exclude_paths] : []),
    ]);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.sshd.config.js

const order = ["PasswordAuthentication", "ChallengeResponseAuthentication", "ClientAliveInterval", "PermitRootLogin"];
const org_osbuild_sshd_config_meta = {
    summary: "Configure the SSH server",
    description: "Edits `/etc/ssh/sshd_config`, which must exist: the first line that sets an option is changed, missing options are added at the end. Comments are left alone.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Options to set",
                additionalProperties: false,
                properties: {
                    PasswordAuthentication: { type: "boolean", description: "Logins with a password" },
                    ChallengeResponseAuthentication: { type: "boolean", description: "Logins with questions and answers" },
                    ClientAliveInterval: { type: "integer", description: "Seconds between signs of life; 0 turns them off" },
                    PermitRootLogin: {
                        description: "Logins of root",
                        oneOf: [{ type: "string", enum: ["prohibit-password", "forced-commands-only"] }, { type: "boolean" }],
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.sshd.config",
        options: { config: { PasswordAuthentication: false, PermitRootLogin: "prohibit-password" } },
    },
};
function org_osbuild_sshd_config_run({ tree, options: { config } }) {
    const changes = order.flatMap((key) => (config[key] === undefined ? [] : [[key, org_osbuild_sshd_config_formatValue(config[key])]]));
    tree.edit("/etc/ssh/sshd_config", (text) => editSettings(text, Object.fromEntries(changes), { separator: " ", ignoreCase: true }));
}
function org_osbuild_sshd_config_formatValue(value) {
    return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.sysconfig.js
const org_osbuild_sysconfig_flag = { type: "boolean" };
const names = {
    update_default: "UPDATEDEFAULT",
    default_kernel: "DEFAULTKERNEL",
    networking: "NETWORKING",
    no_zero_conf: "NOZEROCONF",
};
const org_osbuild_sysconfig_meta = {
    summary: "Write files in /etc/sysconfig",
    description: "Replaces the files of `/etc/sysconfig` it is given options for: `kernel`, `network`, `livesys`, `desktop` and, by interface name, `network-scripts/ifcfg-NAME`.",
    options: {
        additionalProperties: false,
        properties: {
            kernel: {
                type: "object",
                description: "Which kernel is the default",
                additionalProperties: false,
                properties: {
                    update_default: { type: "boolean", description: "A newly installed kernel becomes the default" },
                    default_kernel: { type: "string", description: "Package the default kernel comes from" },
                },
            },
            network: {
                type: "object",
                description: "Networking as a whole",
                additionalProperties: false,
                properties: {
                    networking: { type: "boolean", description: "Use the network" },
                    no_zero_conf: { type: "boolean", description: "No address of the zeroconf range" },
                },
            },
            "network-scripts": {
                type: "object",
                description: "Network scripts",
                additionalProperties: false,
                properties: {
                    ifcfg: {
                        type: "object",
                        description: "Settings by interface name",
                        additionalProperties: false,
                        patternProperties: {
                            "^[^/:.\\s]{1,2}[^/:\\s]{0,13}$": {
                                type: "object",
                                additionalProperties: false,
                                properties: {
                                    bootproto: { type: "string", enum: ["none", "bootp", "dhcp", "static", "ibft", "autoip", "shared"] },
                                    device: { type: "string" },
                                    ipv6init: org_osbuild_sysconfig_flag,
                                    onboot: org_osbuild_sysconfig_flag,
                                    peerdns: org_osbuild_sysconfig_flag,
                                    type: { type: "string", enum: ["Ethernet", "Wireless", "InfiniBand", "Bridge", "Bond", "Vlan"] },
                                    userctl: org_osbuild_sysconfig_flag,
                                },
                            },
                        },
                    },
                },
            },
            livesys: {
                type: "object",
                description: "Live system",
                additionalProperties: false,
                required: ["session"],
                properties: { session: { type: "string", description: "Session to start" } },
            },
            desktop: {
                type: "object",
                description: "Graphical desktop",
                additionalProperties: false,
                anyOf: [{ required: ["preferred"] }, { required: ["displaymanager"] }],
                properties: {
                    preferred: { type: "string", description: "Preferred desktop" },
                    displaymanager: { type: "string", description: "Display manager" },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.sysconfig",
        options: {
            kernel: { update_default: true, default_kernel: "kernel-core" },
            network: { networking: true, no_zero_conf: true },
        },
    },
};
function org_osbuild_sysconfig_run({ tree, options }) {
    const folder = "/etc/sysconfig";
    const { kernel, network, livesys, desktop, "network-scripts": scripts } = options;
    tree.makeDirectory(folder, { parents: true });
    if (!org_osbuild_sysconfig_isEmpty(kernel))
        tree.write(`${folder}/kernel`, org_osbuild_sysconfig_formatLines(kernel));
    if (!org_osbuild_sysconfig_isEmpty(network))
        tree.write(`${folder}/network`, org_osbuild_sysconfig_formatLines(network));
    if (!org_osbuild_sysconfig_isEmpty(scripts))
        tree.makeDirectory(`${folder}/network-scripts`, { parents: true });
    for (const [name, settings] of Object.entries(scripts?.ifcfg ?? {})) {
        if (!org_osbuild_sysconfig_isEmpty(settings))
            tree.write(`${folder}/network-scripts/ifcfg-${name}`, org_osbuild_sysconfig_formatLines(settings, '"'));
    }
    if (livesys !== undefined)
        writePublic(tree, `${folder}/livesys`, `livesys_session="${livesys.session}"\n`);
    if (desktop === undefined)
        return;
    const { preferred, displaymanager } = desktop;
    const lines = [
        preferred === undefined ? "" : `PREFERRED=${preferred}\n`,
        displaymanager === undefined ? "" : `DISPLAYMANAGER=${displaymanager}\n`,
    ];
    writePublic(tree, `${folder}/desktop`, lines.join(""));
}
function org_osbuild_sysconfig_isEmpty(settings) {
    return settings === undefined || Object.keys(settings).length === 0;
}
function writePublic(tree, path, text) {
    tree.write(path, text, { mode: 0o644, uid: 0, gid: 0 });
}
function org_osbuild_sysconfig_formatLines(settings, quote = "") {
    const format = (value) => (typeof value === "boolean" ? (value ? "yes" : "no") : value);
    return Object.entries(settings)
        .map(([key, value]) => `${names[key] ?? key.toUpperCase()}=${quote}${format(value)}${quote}\n`)
        .join("");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.sysctld.js
const org_osbuild_sysctld_meta = {
    summary: "Write a sysctl.d file",
    description: "Writes kernel parameters to a file in `/usr/lib/sysctl.d`. A key that starts with `-` and has no value is exempt from the patterns of other lines.",
    definitions: {
        parameter: {
            type: "object",
            additionalProperties: false,
            required: ["key", "value"],
            properties: { key: { type: "string" }, value: { type: "string" } },
        },
        "parameter-excluded": {
            type: "object",
            additionalProperties: false,
            required: ["key"],
            properties: { key: { type: "string", pattern: "^-.+$" } },
        },
    },
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "array",
                description: "Parameters in order",
                minItems: 1,
                items: { anyOf: [{ $ref: "#/definitions/parameter" }, { $ref: "#/definitions/parameter-excluded" }] },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.sysctld",
        options: {
            filename: "90-app.conf",
            config: [{ key: "vm.swappiness", value: "10" }, { key: "-net.ipv4.conf.eth0.rp_filter" }],
        },
    },
};
function org_osbuild_sysctld_run({ tree, options }) {
    const lines = options.config.map((line) => ("value" in line && line.value ? `${line.key} = ${line.value}\n` : `${line.key}\n`));
    tree.write(`/usr/lib/sysctl.d/${options.filename}`, lines.join(""));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd.preset.js

const org_osbuild_systemd_preset_meta = {
    summary: "Say which units are enabled by default",
    description: "Replaces `/usr/lib/systemd/system-preset/50-osbuild.preset`, whose folder must exist.",
    options: {
        additionalProperties: false,
        properties: {
            presets: {
                type: "array",
                description: "Units and their state, in order",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name", "state"],
                    properties: { name: { type: "string" }, state: { type: "string", enum: ["enable", "disable"] } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.systemd.preset",
        options: {
            presets: [
                { name: "sshd.service", state: "enable" },
                { name: "*", state: "disable" },
            ],
        },
    },
};
function org_osbuild_systemd_preset_run({ tree, options: { presets = [] } }) {
    const names = presets.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new stage/* StageFailure */.B(`Cannot write presets: '${twice}' is there twice`);
    if (presets.length === 0)
        return;
    tree.write("/usr/lib/systemd/system-preset/50-osbuild.preset", presets.map(({ name, state }) => `${state} ${name}\n`).join(""));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd.js

const org_osbuild_systemd_meta = {
    summary: "Enable, disable and mask units",
    description: "Makes and removes the links in `/etc/systemd/system` that `systemctl` would: enabled units first, then disabled, then masked ones. Generators are masked by links in `system-generators`. Names without a suffix are services.",
    options: {
        additionalProperties: false,
        properties: {
            enabled_services: {
                type: "array",
                description: "Units to start at boot, as their `[Install]` section says",
                items: { type: "string" },
            },
            disabled_services: { type: "array", description: "Units whose links are removed", items: { type: "string" } },
            masked_services: { type: "array", description: "Units that cannot be started at all", items: { type: "string" } },
            masked_generators: { type: "array", description: "Generators that do not run", items: { type: "string" } },
            default_target: { type: "string", description: "Target the system boots into" },
        },
    },
    example: {
        type: "org.osbuild.systemd",
        options: {
            enabled_services: ["sshd", "fstrim.timer"],
            masked_services: ["kdump.service"],
            default_target: "multi-user.target",
        },
    },
};
function org_osbuild_systemd_run({ tree, options }) {
    for (const name of options.enabled_services ?? [])
        enableUnit(tree, name);
    for (const name of options.disabled_services ?? [])
        disableUnit(tree, name);
    for (const name of options.masked_services ?? [])
        maskUnit(tree, name);
    const generators = "/etc/systemd/system-generators";
    for (const name of options.masked_generators ?? []) {
        tree.makeDirectory(generators, { parents: true });
        tree.symlink("/dev/null", `${generators}/${name}`);
    }
    if (options.default_target)
        setDefaultTarget(tree, options.default_target);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd.unit.create.js

const org_osbuild_systemd_unit_create_text = { type: "string" };
const org_osbuild_systemd_unit_create_texts = { type: "array", items: org_osbuild_systemd_unit_create_text };
const org_osbuild_systemd_unit_create_flag = { type: "boolean" };
const org_osbuild_systemd_unit_create_meta = {
    summary: "Write a unit file",
    description: "Writes a service, mount, socket or swap unit. The suffix of the file name decides which section it must have. Options given as a list are written once for each entry.",
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: {
                type: "string",
                description: "Name of the unit",
                pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(service|mount|socket|swap)$",
            },
            "unit-type": {
                type: "string",
                description: "A unit of the system, or of all users",
                default: "system",
                enum: ["system", "global"],
            },
            "unit-path": { type: "string", description: "Below /usr or below /etc", default: "usr", enum: ["usr", "etc"] },
            config: {
                type: "object",
                description: "Sections of the unit",
                additionalProperties: false,
                oneOf: [
                    {
                        required: ["Unit", "Service", "Install"],
                        not: { anyOf: [{ required: ["Mount"] }, { required: ["Socket"] }, { required: ["Swap"] }] },
                    },
                    { required: ["Socket"], not: { anyOf: [{ required: ["Mount"] }, { required: ["Service"] }, { required: ["Swap"] }] } },
                    { required: ["Mount"], not: { anyOf: [{ required: ["Service"] }, { required: ["Socket"] }, { required: ["Swap"] }] } },
                    { required: ["Swap"], not: { anyOf: [{ required: ["Service"] }, { required: ["Socket"] }, { required: ["Mount"] }] } },
                ],
                properties: {
                    Unit: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Description: org_osbuild_systemd_unit_create_text,
                            Wants: org_osbuild_systemd_unit_create_texts,
                            After: org_osbuild_systemd_unit_create_texts,
                            Before: org_osbuild_systemd_unit_create_texts,
                            Requires: org_osbuild_systemd_unit_create_texts,
                            ConditionPathExists: org_osbuild_systemd_unit_create_texts,
                            ConditionPathIsDirectory: org_osbuild_systemd_unit_create_texts,
                            DefaultDependencies: org_osbuild_systemd_unit_create_flag,
                        },
                    },
                    Service: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Type: { type: "string", enum: ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"] },
                            RemainAfterExit: org_osbuild_systemd_unit_create_flag,
                            ExecStartPre: org_osbuild_systemd_unit_create_texts,
                            ExecStopPost: org_osbuild_systemd_unit_create_texts,
                            ExecStart: org_osbuild_systemd_unit_create_texts,
                            Environment: {
                                type: "array",
                                description: "Environment variables",
                                items: {
                                    type: "object",
                                    additionalProperties: false,
                                    properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: org_osbuild_systemd_unit_create_text },
                                },
                            },
                            EnvironmentFile: { type: "array", description: "Files with environment variables", items: org_osbuild_systemd_unit_create_text },
                            StandardOutput: {
                                type: "string",
                                pattern: "^(inherit|null|tty|journal|kmsg|journal\\+console|kmsg\\+console|file:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|append:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|truncate:\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+|socket|fd:.+)$",
                            },
                        },
                    },
                    Mount: {
                        type: "object",
                        additionalProperties: false,
                        required: ["What", "Where"],
                        properties: {
                            What: { type: "string", description: "Device to mount" },
                            Where: { type: "string", description: "Where to mount it" },
                            Type: org_osbuild_systemd_unit_create_text,
                            Options: org_osbuild_systemd_unit_create_text,
                        },
                    },
                    Socket: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            Service: org_osbuild_systemd_unit_create_text,
                            ListenStream: org_osbuild_systemd_unit_create_text,
                            ListenDatagram: org_osbuild_systemd_unit_create_text,
                            ListenSequentialPacket: org_osbuild_systemd_unit_create_text,
                            ListenFifo: org_osbuild_systemd_unit_create_text,
                            SocketUser: org_osbuild_systemd_unit_create_text,
                            SocketGroup: org_osbuild_systemd_unit_create_text,
                            SocketMode: org_osbuild_systemd_unit_create_text,
                            DirectoryMode: org_osbuild_systemd_unit_create_text,
                            Accept: org_osbuild_systemd_unit_create_flag,
                            RuntimeDirectory: org_osbuild_systemd_unit_create_text,
                            RemoveOnStop: org_osbuild_systemd_unit_create_flag,
                        },
                    },
                    Swap: {
                        type: "object",
                        additionalProperties: false,
                        required: ["What"],
                        properties: {
                            What: { type: "string", description: "Device or file" },
                            Priority: { type: "integer" },
                            Options: org_osbuild_systemd_unit_create_text,
                            TimeoutSec: org_osbuild_systemd_unit_create_text,
                        },
                    },
                    Install: { type: "object", additionalProperties: false, properties: { WantedBy: org_osbuild_systemd_unit_create_texts, RequiredBy: org_osbuild_systemd_unit_create_texts } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.systemd.unit.create",
        options: {
            filename: "hello.service",
            "unit-path": "etc",
            config: {
                Unit: { Description: "Say hello" },
                Service: { Type: "oneshot", ExecStart: ["/usr/bin/echo hello"] },
                Install: { WantedBy: ["multi-user.target"] },
            },
        },
    },
};
function org_osbuild_systemd_unit_create_run({ tree, options }) {
    requireSection(options.filename, options.config);
    tree.write(`${unitFolder(options["unit-path"], options["unit-type"])}/${options.filename}`, formatUnit(options.config));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd.unit.js


const org_osbuild_systemd_unit_meta = {
    summary: "Change a unit with a drop-in",
    description: "Writes a drop-in file below `/usr/lib/systemd/system/UNIT.d`, or below `user` for units of all users.",
    options: {
        additionalProperties: false,
        required: ["unit", "dropin", "config"],
        properties: {
            unit: {
                type: "string",
                description: "Service or timer to change",
                pattern: "^[\\w:.\\\\-]+[@]{0,1}[\\w:.\\\\-]*\\.(service|timer)$",
            },
            dropin: { type: "string", description: "Name of the drop-in file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "object",
                description: "Sections of the drop-in",
                additionalProperties: false,
                properties: {
                    Unit: {
                        type: "object",
                        description: "Options of the unit",
                        additionalProperties: false,
                        properties: { ConditionPathExists: { type: "string", description: "Start only when this path exists" } },
                    },
                    Service: {
                        type: "object",
                        description: "Options of the service",
                        additionalProperties: false,
                        properties: {
                            Environment: {
                                description: "Environment variables: one line as it is, or names and values",
                                oneOf: [
                                    { type: "string" },
                                    {
                                        type: "array",
                                        items: {
                                            type: "object",
                                            additionalProperties: false,
                                            properties: { key: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*" }, value: { type: "string" } },
                                        },
                                    },
                                ],
                            },
                        },
                    },
                },
            },
            "unit-type": {
                type: "string",
                description: "Units of the system, or of all users",
                default: "system",
                enum: ["system", "global"],
            },
        },
    },
    example: {
        type: "org.osbuild.systemd.unit",
        options: {
            unit: "sshd.service",
            dropin: "10-environment.conf",
            config: { Service: { Environment: [{ key: "LANG", value: "C" }] } },
        },
    },
};
function org_osbuild_systemd_unit_run({ tree, options }) {
    const folder = `${unitFolder("usr", options["unit-type"])}/${options.unit}.d`;
    if (options.unit.length > 253)
        throw new stage/* StageFailure */.B(`The name of the unit '${options.unit}' is too long for a folder of drop-ins`);
    tree.makeDirectory(folder, { parents: true });
    tree.write(`${folder}/${options.dropin}`, formatUnit(options.config));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd-journald.js


const org_osbuild_systemd_journald_meta = {
    summary: "Configure the journal with a drop-in",
    description: "Writes a new drop-in file in `/usr/lib/systemd/journald.conf.d`.",
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the drop-in file", pattern: "^[a-zA-Z0-9_\\.-]{1,250}\\.conf$" },
            config: {
                type: "object",
                description: "Sections of the file",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    Journal: {
                        type: "object",
                        description: "Options of the journal",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            Storage: {
                                type: "string",
                                description: "Where entries are kept",
                                enum: ["volatile", "persistent", "auto", "none"],
                            },
                            Compress: { type: "string", description: "Whether large entries are compressed, or from which size" },
                            SplitMode: { type: "string", description: "One journal for each user, or one for all", enum: ["uid", "none"] },
                            MaxFileSec: { type: "string", description: "Longest time one file covers" },
                            MaxRetentionSec: { type: "string", description: "Longest time an entry is kept" },
                            SyncIntervalSec: { type: "string", description: "Longest time before entries reach the disk" },
                            Audit: {
                                type: "string",
                                description: "Turn kernel auditing on or off; empty leaves it as it is",
                                enum: ["yes", "no", ""],
                            },
                        },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.systemd-journald",
        options: { filename: "10-persistent.conf", config: { Journal: { Storage: "persistent" } } },
    },
};
function org_osbuild_systemd_journald_run({ tree, options }) {
    const text = formatIni(options.config);
    writeDropIn(tree, `/usr/lib/systemd/journald.conf.d/${options.filename}`, text, { exclusive: true });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd-logind.js


const org_osbuild_systemd_logind_meta = {
    summary: "Configure logins with a drop-in",
    description: "Writes a drop-in file in `/usr/lib/systemd/logind.conf.d`.",
    options: {
        additionalProperties: false,
        required: ["config", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the drop-in file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "object",
                description: "Sections of the file",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    Login: {
                        type: "object",
                        description: "Options of the login manager",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            NAutoVTs: { type: "integer", description: "How many virtual terminals get a login", minimum: 0 },
                            ReserveVT: { type: "integer", description: "Terminal that always has a login", minimum: 0 },
                        },
                    },
                },
            },
        },
    },
    example: { type: "org.osbuild.systemd-logind", options: { filename: "10-getty.conf", config: { Login: { NAutoVTs: 0 } } } },
};
function org_osbuild_systemd_logind_run({ tree, options }) {
    writeDropIn(tree, `/usr/lib/systemd/logind.conf.d/${options.filename}`, formatIni(options.config));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd-repart.create.js
var org_osbuild_systemd_repart_create_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_systemd_repart_create_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const org_osbuild_systemd_repart_create_meta = {
    summary: "Make a disk image with systemd-repart",
    description: "Makes a disk image from the partition definitions (`repart.d`) and the content of the input `root-tree`. UUIDs follow from the seed, the seed from the manifest when none is given.",
    options: {
        additionalProperties: false,
        required: ["path", "size"],
        properties: {
            path: { type: "string", description: "Image in the tree" },
            size: { type: "string", description: "Size with a unit, or `auto`" },
            seed: { type: "string", description: "UUID that the UUIDs are derived from, or `random`", default: "random" },
            "sector-size": { type: "integer", description: "Bytes in a sector" },
            "defer-partitions-factory-reset": {
                type: "boolean",
                description: "Leave out partitions that a factory reset makes",
                default: false,
            },
            split: { type: "boolean", description: "Also write each partition to a file of its own", default: false },
        },
    },
    format1Options: true,
    inputs: inputsSchema("root-tree"),
    tools: ["systemd-repart"],
    example: {
        type: "org.osbuild.systemd-repart.create",
        inputs: { "root-tree": { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { path: "disk.raw", size: "auto" },
    },
};
async function org_osbuild_systemd_repart_create_run({ tree, options, inputs, exec, id }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const root = requireInput(inputs, "root-tree").path;
        const image = requireOutputPath(tree, options.path);
        // whether it needs loop devices depends on the filesystems, so all of /dev is shown while it runs
        const _ = org_osbuild_systemd_repart_create_addDisposableResource(env_1, await mountFilesystem(exec, ["-t", "devtmpfs", "devtmpfs"], "/dev/"), true);
        await exec("systemd-repart", [
            ...["--empty", "create", "--size", options.size, "--root", root, "--seed", options.seed ?? deriveUuid(id, "seed"), image],
            ...(options["sector-size"] ? ["--sector-size", String(options["sector-size"])] : []),
            ...(options["defer-partitions-factory-reset"] ? ["--defer-partitions-factory-reset", "yes"] : []),
            ...(options.split ? ["--split", "yes"] : []),
        ]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = org_osbuild_systemd_repart_create_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd-sysusers.d-module.js

const org_osbuild_systemd_sysusers_d_module_text = { type: "string" };
const reservedIds = [65535, 4294967295];
const namePattern = /^([a-z]+(?:[-_][a-zA-Z0-9_-]{0,30})?|-)$/;
const org_osbuild_systemd_sysusers_d_module_meta = {
    summary: "Write a sysusers.d file",
    description: "Writes system users and groups to a file in `/usr/lib/sysusers.d` or `/etc/sysusers.d`, one line for each, checked against the rules of sysusers.d(5). Only users (`u`) have a comment, home and shell.",
    definitions: {
        "sysuser-config": {
            type: "object",
            description: "The file to write",
            additionalProperties: false,
            required: ["filename", "entries"],
            properties: {
                "path-prefix": { type: "string", default: "usr", enum: ["usr", "etc"] },
                filename: { type: "string", pattern: "\\.conf$" },
                entries: {
                    type: "array",
                    items: {
                        type: "object",
                        required: ["type", "name"],
                        properties: {
                            type: { type: "string", enum: ["u", "u!", "g", "m", "r"] },
                            name: { type: "string", pattern: "^([a-z]+(?:[-_][a-zA-Z0-9_-]{0,30})?|-)$" },
                            id: { type: "string", default: "-" },
                            gecos: org_osbuild_systemd_sysusers_d_module_text,
                            home: org_osbuild_systemd_sysusers_d_module_text,
                            shell: org_osbuild_systemd_sysusers_d_module_text,
                        },
                    },
                },
            },
        },
    },
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: { config: { $ref: "#/definitions/sysuser-config" } },
    },
    example: {
        type: "org.osbuild.systemd-sysusers.d",
        options: {
            config: { filename: "app.conf", entries: [{ type: "u", name: "app", id: "-", gecos: "App", home: "/var/lib/app" }] },
        },
    },
};
function org_osbuild_systemd_sysusers_d_module_run({ tree, options: { config } }) {
    const { "path-prefix": prefix = "usr", filename, entries } = config;
    if (entries.length === 0)
        throw new stage/* StageFailure */.B(`Cannot write '${filename}': there are no entries`);
    for (const entry of entries)
        checkEntry(entry);
    const folder = prefix === "etc" ? "/etc/sysusers.d" : "/usr/lib/sysusers.d";
    tree.write(`${folder}/${filename}`, entries.map(org_osbuild_systemd_sysusers_d_module_formatEntry).join(""));
}
function org_osbuild_systemd_sysusers_d_module_formatEntry({ type, name, id = "-", gecos = "-", home = "-", shell = "-" }) {
    return `${[type, name, id, gecos === "-" ? gecos : `"${gecos}"`, home, shell].join(" ").trim()}\n`;
}
function checkEntry({ type, name, id = "-", ...rest }) {
    const refuse = (reason) => {
        throw new stage/* StageFailure */.B(`Cannot write the entry '${type} ${name} ${id}': ${reason}`);
    };
    if (type === "r" && name !== "-")
        refuse("a range has the name '-'");
    if (!namePattern.test(name))
        refuse("the name is not allowed");
    if (type === "m" && !namePattern.test(id))
        refuse("the id of a membership is the name of a group");
    if (type !== "m" && (type === "r" || id !== "-") && !isIds(id, type === "r" ? "-" : ":"))
        refuse("the id is no number, or a reserved one");
    const extra = Object.values({ gecos: rest.gecos, home: rest.home, shell: rest.shell }).some((value) => value && value !== "-");
    if (type !== "u" && extra)
        refuse("only users have a comment, a home and a shell");
}
function isIds(id, separator) {
    const parts = id.split(separator);
    return parts.length <= 2 && parts.every((part) => /^\d+$/.test(part) && !reservedIds.includes(Number(part)));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.systemd-sysusers.js

const org_osbuild_systemd_sysusers_meta = {
    summary: "Add the system users that packages ask for",
    description: "Runs `systemd-sysusers` of the build root on the tree: users and groups of all `sysusers.d` files are added.",
    options: { additionalProperties: false, properties: {} },
    tools: ["systemd-sysusers"],
    example: { type: "org.osbuild.systemd-sysusers" },
};
async function org_osbuild_systemd_sysusers_run({ tree, exec, log }) {
    if (tree.find("/etc")?.isSymbolicLink())
        throw new stage/* StageFailure */.B("Cannot add system users: /etc of the tree is a link");
    await exec("systemd-sysusers", ["--root", tree.path]);
    log("Applied systemd-sysusers");
}

;// CONCATENATED MODULE: ./stages/org.osbuild.tar.js

const stages_org_osbuild_tar_meta = {
    summary: "Make a tar archive",
    description: [
        "Archives the input `tree` with `tar`, sorted by name. Access control lists, SELinux labels and extended attributes go along unless",
        "switched off; the file name says how to compress unless `compression` does.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["filename"],
        anyOf: [
            { required: ["root-node"], not: { required: ["paths"] } },
            { required: ["paths"], not: { required: ["root-node"] } },
            { not: { required: ["paths", "root-node"] } },
        ],
        properties: {
            filename: { type: "string", description: "Name of the archive" },
            format: { type: "string", description: "Archive format", enum: ["gnu", "oldgnu", "posix", "ustar", "v7"], default: "gnu" },
            compression: { type: "string", description: "How to compress", enum: ["auto", "xz", "gzip", "zstd"], default: "auto" },
            acls: { type: "boolean", description: "Archive access control lists", default: true },
            selinux: { type: "boolean", description: "Archive SELinux labels", default: true },
            xattrs: { type: "boolean", description: "Archive extended attributes", default: true },
            "root-node": {
                description: "Whether the root folder itself is in it: names then begin with `./`",
                enum: ["include", "omit"],
            },
            paths: { type: "array", description: "Only these paths, in this order", items: { type: "string" } },
            sparse: { type: "boolean", description: "Note holes instead of zeros", default: false },
            transform: { type: "string", description: "Expression of `tar --transform` that changes names" },
            "numeric-owner": { type: "boolean", description: "Leave names of users and groups out" },
        },
    },
    format1Options: true,
    inputs: inputsSchema("tree"),
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["tar"],
    example: {
        type: "org.osbuild.tar",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "root.tar.xz", "numeric-owner": true },
    },
};
async function stages_org_osbuild_tar_run({ tree, options, inputs, exec }) {
    const source = requireInput(inputs, "tree");
    const { acls = true, selinux = true, xattrs = true, compression = "auto", paths = [] } = options;
    const everything = options["root-node"] === "omit" ? source.list("/") : ["."];
    await exec("tar", [
        ...[`--format=${options.format ?? "gnu"}`, "--sort=name", ...(acls ? ["--acls"] : []), ...(selinux ? ["--selinux"] : [])],
        ...(xattrs ? ["--xattrs", "--xattrs-include", "*"] : []),
        ...(options.sparse ? ["--sparse"] : []),
        ...(options.transform ? ["--transform", options.transform] : []),
        ...(options["numeric-owner"] ? ["--numeric-owner"] : []),
        compression === "auto" ? "--auto-compress" : `--${compression}`,
        ...["-cf", requireOutputPath(tree, options.filename), "-C", source.path, "--", ...(paths.length > 0 ? paths : everything)],
    ], { env: { XZ_OPT: "--threads 0" } });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.test.js
const org_osbuild_test_meta = {
    summary: "Test whether the system boots",
    description: "Writes and enables a service that runs a command at boot, sends its output to `/dev/vport0p1` and turns the machine off. The folders for the unit must exist.",
    options: {
        additionalProperties: false,
        required: ["script"],
        properties: { script: { type: "string", description: "Command to run" } },
    },
    example: { type: "org.osbuild.test", options: { script: "/usr/bin/systemctl is-system-running --wait" } },
};
function org_osbuild_test_run({ tree, options }) {
    const folder = "/etc/systemd/system";
    const service = `
[Unit]
Description=Boot Test
Wants=dev-vport0p1.device
After=dev-vport0p1.device

[Service]
StandardOutput=file:/dev/vport0p1
ExecStart=${options.script}
ExecStopPost=/usr/bin/systemctl poweroff
`;
    tree.write(`${folder}/osbuild-test.service`, service);
    tree.symlink("../osbuild-test.service", `${folder}/multi-user.target.wants/osbuild-test.service`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.timezone.js


const org_osbuild_timezone_meta = {
    summary: "Set the time zone",
    description: "Replaces `/etc/localtime` by a link into `/usr/share/zoneinfo`. The zone must be known to the tree, to the build root or to this program.",
    options: {
        additionalProperties: false,
        required: ["zone"],
        properties: { zone: { type: "string", description: "Zone of the tz database, like `Europe/Berlin`" } },
    },
    example: { type: "org.osbuild.timezone", options: { zone: "Europe/Berlin" } },
};
function org_osbuild_timezone_run({ tree, options: { zone } }) {
    if (!isZone(tree, zone))
        throw new stage/* StageFailure */.B(`The time zone '${zone}' is not known: use a name of the tz database, like 'Europe/Berlin'`);
    tree.remove("/etc/localtime");
    tree.makeDirectory("/etc", { parents: true });
    tree.symlink(`../usr/share/zoneinfo/${zone}`, "/etc/localtime");
}
function isZone(tree, zone) {
    if (!/^[\w+-]+(\/[\w+-]+)*$/.test(zone))
        return false;
    const path = `/usr/share/zoneinfo/${zone}`;
    if (zone === "UTC" || tree.isFile(path) || new modules_tree/* Tree */.PH("/").isFile(path))
        return true;
    return Intl.supportedValuesOf("timeZone").includes(zone);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.tmpfilesd.js
const org_osbuild_tmpfilesd_meta = {
    summary: "Write a tmpfiles.d file",
    description: "Writes a file in `/usr/lib/tmpfiles.d`, one line for each entry.",
    definitions: {
        configuration: {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: {
                type: { type: "string", pattern: "^([fwpLcbaA]\\+?|[dDevqQCxXrRzZtThH]){1}((!?-?)|(-?!?)){0,1}$" },
                path: { type: "string" },
                mode: { type: "string", pattern: "^~?[0-7]{4}$" },
                user: { type: "string" },
                group: { type: "string" },
                age: { type: "string" },
                argument: { type: "string" },
            },
        },
    },
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "array",
                description: "Lines of the file",
                minItems: 1,
                items: { $ref: "#/definitions/configuration" },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.tmpfilesd",
        options: { filename: "app.conf", config: [{ type: "d", path: "/run/app", mode: "0755", user: "app", group: "app" }] },
    },
};
function org_osbuild_tmpfilesd_run({ tree, options }) {
    const lines = options.config.map(({ type, path, mode, user, group, age, argument }) => {
        const fields = [mode, user, group, age, argument].map((field) => field || "-");
        const last = [mode, user, group, age, argument].findLastIndex((field) => field);
        return `${[type, path, ...fields.slice(0, last + 1)].join(" ")}\n`;
    });
    tree.write(`/usr/lib/tmpfiles.d/${options.filename}`, lines.join(""));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.treeinfo.js



const org_osbuild_treeinfo_text = { type: "string" };
const org_osbuild_treeinfo_meta = {
    summary: "Describe an installation tree",
    description: "Writes a treeinfo 1.0 file, readable only by root: releases, platforms, images, and checksums of files of the tree, which are computed here.",
    options: {
        additionalProperties: false,
        required: ["path", "treeinfo"],
        properties: {
            path: { type: "string", description: "Path of the file" },
            treeinfo: {
                type: "object",
                description: "Sections of the file",
                properties: {
                    release: { type: "object", description: "The product", properties: { name: org_osbuild_treeinfo_text, short: org_osbuild_treeinfo_text, version: org_osbuild_treeinfo_text } },
                    tree: {
                        type: "object",
                        description: "The tree itself",
                        properties: {
                            arch: org_osbuild_treeinfo_text,
                            build_timestamp: { type: "number" },
                            platforms: { type: "array", items: org_osbuild_treeinfo_text },
                            variants: { type: "array", items: org_osbuild_treeinfo_text },
                        },
                    },
                    general: {
                        type: "object",
                        description: "General facts",
                        properties: {
                            arch: org_osbuild_treeinfo_text,
                            family: org_osbuild_treeinfo_text,
                            name: org_osbuild_treeinfo_text,
                            packagedir: org_osbuild_treeinfo_text,
                            platforms: { type: "array", items: org_osbuild_treeinfo_text },
                            repository: org_osbuild_treeinfo_text,
                            timestamp: { type: "number" },
                            variant: org_osbuild_treeinfo_text,
                            version: org_osbuild_treeinfo_text,
                        },
                    },
                    checksums: { type: "array", description: "Files to compute checksums of", items: org_osbuild_treeinfo_text },
                    stage2: { type: "object", description: "Second stage of the installer", properties: { mainimage: org_osbuild_treeinfo_text } },
                },
                patternProperties: {
                    "^images-.*$": { type: "object", description: "Images of one platform", additionalProperties: org_osbuild_treeinfo_text },
                    "^variant-.*$": {
                        type: "object",
                        description: "One variant",
                        properties: { id: org_osbuild_treeinfo_text, name: org_osbuild_treeinfo_text, packages: org_osbuild_treeinfo_text, repository: org_osbuild_treeinfo_text, type: org_osbuild_treeinfo_text, uid: org_osbuild_treeinfo_text },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.treeinfo",
        options: {
            path: "/.treeinfo",
            treeinfo: { general: { arch: "x86_64", family: "Fedora", version: "43" }, checksums: ["images/pxeboot/vmlinuz"] },
        },
    },
};
function org_osbuild_treeinfo_run({ tree, options: { path, treeinfo } }) {
    const sums = (treeinfo.checksums ?? []).map((file) => {
        return [file, `sha256:${(0,external_node_crypto_.createHash)("sha256").update(tree.readBytes(file)).digest("hex")}`];
    });
    const checksums = sums.length > 0 ? { checksums: Object.fromEntries(sums) } : {};
    writeDropIn(tree, path, formatKeyfile({ ...treeinfo, ...checksums, header: { version: "1.0" } }), { mode: 0o600 });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.truncate.js
var org_osbuild_truncate_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_truncate_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const org_osbuild_truncate_meta = {
    summary: "Set the size of a file",
    description: "Makes a file, or an existing one shorter or longer. What is added is a hole: it reads as zeros and takes no space.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["filename", "size"],
        properties: {
            filename: { type: "string", description: "Name of the file" },
            size: {
                type: "string",
                description: "Size in bytes with an optional unit: `K` and `KiB` are 1024, `KB` is 1000. After `+` and `-` it is added or taken away, after `<` and `>` it is the most and the least, after `/` and `%` the size becomes a multiple",
            },
        },
    },
    example: { type: "org.osbuild.truncate", options: { filename: "disk.img", size: "10G" } },
};
function org_osbuild_truncate_run({ tree, options }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = org_osbuild_truncate_addDisposableResource(env_1, openOutput(tree, options.filename, "keep"), false);
        resizeFile(file.descriptor, options.size);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_truncate_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.tuned.js

const org_osbuild_tuned_meta = {
    summary: "Choose profiles of TuneD",
    description: "Makes profiles the active ones, as `tuned-adm profile` does. The tree must have them; of conflicting settings the last one counts.",
    options: {
        additionalProperties: false,
        required: ["profiles"],
        properties: {
            profiles: {
                type: "array",
                description: "Profiles to merge in order",
                minItems: 1,
                items: { type: "string", minLength: 1 },
            },
        },
    },
    example: { type: "org.osbuild.tuned", options: { profiles: ["virtual-guest"] } },
};
function org_osbuild_tuned_run({ tree, options: { profiles } }) {
    const missing = profiles.find((name) => !hasProfile(tree, name));
    if (missing !== undefined)
        throw new stage/* StageFailure */.B(`Cannot use the TuneD profile '${missing}': the tree does not have it`);
    tree.write("/etc/tuned/active_profile", `${profiles.join(" ")}\n`);
    tree.write("/etc/tuned/profile_mode", "manual\n");
}
function hasProfile(tree, name) {
    return ["/usr/lib/tuned", "/etc/tuned"].some((folder) => {
        const profiles = tree.isDirectory(`${folder}/profiles`) ? `${folder}/profiles` : folder;
        return tree.list(profiles).includes(name) && tree.isFile(`${profiles}/${name}/tuned.conf`);
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.udev.rules.js
const matchKeys = {
    type: "string",
    enum: "ACTION DEVPATH KERNEL KERNELS NAME SYMLINK SUBSYSTEM SUBSYSTEMS DRIVER DRIVERS TAG TAGS PROGRAM RESULT".split(" "),
};
const org_osbuild_udev_rules_meta = {
    summary: "Write a udev rules file",
    description: "Writes rules and comments to any file of the tree whose folder exists. A rule is a list of keys, operators and values; keys with an argument are given as `name` and `arg`. Quotes in values are escaped.",
    definitions: {
        value: { type: "string" },
        "keys-match-simple": matchKeys,
        "keys-match-noarg": {
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: { name: { $ref: "#/definitions/keys-match-simple" } },
        },
        "keys-match-arg": {
            type: "object",
            additionalProperties: false,
            required: ["name", "arg"],
            properties: {
                name: { type: "string", enum: ["ATTR", "ATTRS", "SYSCTL", "ENV", "CONST", "TEST"] },
                arg: { type: "string" },
            },
        },
        "keys-assign-simple": {
            type: "string",
            enum: ["NAME", "SYMLINK", "OWNER", "GROUP", "MODE", "TAG", "LABEL", "GOTO", "OPTIONS"],
        },
        "keys-assign-noarg": {
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: { name: { $ref: "#/definitions/keys-assign-simple" } },
        },
        "keys-assign-arg": {
            type: "object",
            additionalProperties: false,
            required: ["name", "arg"],
            properties: {
                name: { type: "string", enum: ["SECLABEL", "ATTR", "SYSCTL", "ENV", "RUN", "IMPORT"] },
                arg: { type: "string" },
            },
        },
        match: {
            type: "object",
            additionalProperties: false,
            required: ["op", "key", "val"],
            properties: {
                op: { type: "string", enum: ["==", "!="] },
                val: { $ref: "#/definitions/value" },
                key: {
                    oneOf: [
                        { $ref: "#/definitions/keys-match-simple" },
                        { $ref: "#/definitions/keys-match-noarg" },
                        { $ref: "#/definitions/keys-match-arg" },
                    ],
                },
            },
        },
        assignment: {
            type: "object",
            additionalProperties: false,
            required: ["key", "op", "val"],
            properties: {
                key: {
                    oneOf: [
                        { $ref: "#/definitions/keys-assign-simple" },
                        { $ref: "#/definitions/keys-assign-noarg" },
                        { $ref: "#/definitions/keys-assign-arg" },
                    ],
                },
                op: { type: "string", enum: ["=", "+=", "-=", ":="] },
                val: { $ref: "#/definitions/value" },
            },
        },
        comment: {
            type: "object",
            additionalProperties: false,
            required: ["comment"],
            properties: { comment: { type: "array", items: { type: "string" } } },
        },
    },
    options: {
        additionalProperties: false,
        required: ["rules", "filename"],
        properties: {
            filename: { type: "string", description: "Path of the file in the tree", pattern: "^[.\\/\\w\\-_]{1,250}.rules$" },
            rules: {
                type: "array",
                description: "Rules and comments in order",
                minLength: 1,
                items: {
                    oneOf: [
                        { $ref: "#/definitions/comment" },
                        {
                            type: "array",
                            minLength: 1,
                            items: { oneOf: [{ $ref: "#/definitions/match" }, { $ref: "#/definitions/assignment" }] },
                        },
                    ],
                },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.udev.rules",
        options: {
            filename: "/etc/udev/rules.d/70-net.rules",
            rules: [
                { comment: ["Name of the first card"] },
                [
                    { key: "SUBSYSTEM", op: "==", val: "net" },
                    { key: { name: "ATTR", arg: "address" }, op: "==", val: "52:54:00:00:00:01" },
                    { key: "NAME", op: "=", val: "lan0" },
                ],
            ],
        },
    },
};
function org_osbuild_udev_rules_run({ tree, options }) {
    tree.write(options.filename, options.rules.map(formatRule).join(""));
}
function formatRule(rule) {
    if ("comment" in rule)
        return rule.comment.length === 0 ? "" : `${rule.comment.map((line) => `# ${line}`).join("\n")}\n`;
    const terms = rule.map(({ key, op, val }) => `${org_osbuild_udev_rules_formatKey(key)}${op}"${val.replaceAll('"', '\\"')}"`);
    return `${terms.join(", ")}\n`;
}
function org_osbuild_udev_rules_formatKey(key) {
    if (typeof key === "string")
        return key;
    return key.arg === undefined ? key.name : `${key.name}{${key.arg}}`;
}

;// CONCATENATED MODULE: ./src/modules/pe-file.js


const headerPointer = 0x3c;
const coffSize = 24;
const sectionSize = 40;
/** Reads the headers of a PE32+ file; throws for any other file. */
function findPeEnd(path) {
    const file = (0,external_node_fs_.readFileSync)(path);
    const header = file.length > headerPointer + 4 ? file.readUInt32LE(headerPointer) : file.length;
    const optional = header + coffSize;
    if (file.length < optional + 40 ||
        file.toString("latin1", header, header + 4) !== "PE\0\0" ||
        file.readUInt16LE(optional) !== 0x20b)
        throw new stage/* StageFailure */.B(`Cannot use '${path}': it is not a program for UEFI (PE32+)`);
    const count = file.readUInt16LE(header + 6);
    if (count === 0)
        throw new stage/* StageFailure */.B(`Cannot use '${path}': it has no sections`);
    const alignment = Math.max(file.readUInt32LE(optional + 32), file.readUInt32LE(optional + 36));
    const last = optional + file.readUInt16LE(header + 20) + (count - 1) * sectionSize;
    return { address: alignUp(file.readUInt32LE(last + 12) + file.readUInt32LE(last + 8), alignment), alignment };
}
/** The next multiple of the alignment. */
function alignUp(address, alignment) {
    return Math.ceil(address / alignment) * alignment;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.uki.js






const org_osbuild_uki_meta = {
    summary: "Make a unified kernel image",
    description: "Puts kernel, initramfs, kernel arguments and os-release into one program for UEFI, on the stub that systemd-boot has in the build root, with `objcopy`.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "File of the tree to write" },
            kernel: {
                type: "object",
                description: "About the kernel",
                required: ["opts"],
                properties: { opts: { type: "array", description: "Kernel arguments", items: { type: "string" } } },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["kernel", "initrd", "osrel"],
        properties: {
            osrel: { type: "object", description: "The os-release file", additionalProperties: true },
            kernel: { type: "object", description: "The kernel", additionalProperties: true },
            initrd: { type: "object", description: "The initramfs", additionalProperties: true },
        },
    },
    tools: ["objcopy"],
    example: {
        type: "org.osbuild.uki",
        options: { filename: "/EFI/Linux/linux.efi", kernel: { opts: ["root=LABEL=root", "rw"] } },
        inputs: {
            kernel: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:os": { file: "/boot/vmlinuz-6.9" } },
            },
            initrd: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:os": { file: "/boot/initramfs-6.9.img" } },
            },
            osrel: {
                type: "org.osbuild.files",
                origin: "org.osbuild.pipeline",
                references: { "name:os": { file: "/usr/lib/os-release" } },
            },
        },
    },
};
const stub = "/usr/lib/systemd/boot/efi/linuxx64.efi.stub";
async function org_osbuild_uki_run({ tree, inputs, options, exec }) {
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "uki-"));
    try {
        const commandLine = (0,external_node_path_.join)(scratch, "cmdline");
        (0,external_node_fs_.writeFileSync)(commandLine, (options.kernel?.opts ?? []).join(" "));
        const file = (name) => {
            const { root, path } = requireSingleFile(inputs, name);
            return root.resolve(path);
        };
        const sections = [
            ["osrel", file("osrel")],
            ["cmdline", commandLine],
            ["linux", file("kernel")],
            ["initrd", file("initrd")],
        ];
        await exec("objcopy", [...placeSections(sections), stub, tree.resolve(options.filename)]);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true });
    }
}
/** Arguments that add the sections behind the last one, without overlap in memory. */
function placeSections(sections) {
    if ((0,external_node_fs_.statSync)(stub, { throwIfNoEntry: false }) === undefined)
        throw new stage/* StageFailure */.B(`Cannot make a unified kernel image: the build root has no '${stub}'. Install systemd-boot there`);
    const { address, alignment } = findPeEnd(stub);
    let next = address;
    return sections.flatMap(([name, path]) => {
        const here = next;
        next = alignUp(here + (0,external_node_fs_.statSync)(path).size, alignment);
        return ["--add-section", `.${name}=${path}`, "--change-section-vma", `.${name}=${here}`];
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.untar.js




const org_osbuild_untar_meta = {
    summary: "Unpack a tar archive",
    description: "Unpacks the archive of the input `file` into a folder of the tree, whichever way it is compressed.",
    options: {
        additionalProperties: false,
        properties: { prefix: { type: "string", description: "Folder to unpack into; it must exist", default: "/" } },
    },
    format1Options: true,
    inputs: inputsSchema("file"),
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["tar"],
    example: {
        type: "org.osbuild.untar",
        inputs: {
            file: {
                type: "org.osbuild.files",
                origin: "org.osbuild.source",
                references: ["sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"],
            },
        },
        options: { prefix: "/opt" },
    },
};
async function org_osbuild_untar_run({ tree, options, inputs, exec }) {
    const { prefix = "/" } = options;
    if (!tree.isDirectory(prefix))
        throw new stage/* StageFailure */.B(`Cannot unpack into '${prefix}': there is no such folder`);
    const [archive, target] = [requireInputFile(inputs, "file"), tree.resolve(prefix)];
    if (tree.list(prefix).length > 0) {
        const { stdout } = await exec("tar", ["--auto-compress", "--quoting-style=literal", "-t", "-f", archive], { quiet: true });
        requireInside(tree, target, stdout.split("\n"));
    }
    await exec("tar", ["--auto-compress", "-x", "-f", archive, "-C", target]);
}
/** tar follows links to folders that are there already; none of them may lead out of the tree. */
function requireInside(tree, target, names) {
    const root = `${(0,external_node_fs_.realpathSync)(tree.path)}/`;
    for (const folder of new Set(names.map((name) => external_node_path_.posix.dirname(name)))) {
        if (!`${(0,external_node_fs_.realpathSync)(nearestFolder(external_node_path_.posix.join(target, folder)))}/`.startsWith(root)) {
            throw new stage/* StageFailure */.B(`Cannot unpack into '${folder}': a link there leads out of the tree`);
        }
    }
}
function nearestFolder(path) {
    return (0,external_node_fs_.existsSync)(path) ? path : nearestFolder(external_node_path_.posix.dirname(path));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.update-crypto-policies.js

const org_osbuild_update_crypto_policies_meta = {
    summary: "Set the system-wide cryptographic policy",
    description: "Runs the tree's `update-crypto-policies --set`.",
    options: {
        additionalProperties: false,
        required: ["policy"],
        properties: { policy: { type: "string", description: "Name of the policy, such as `FIPS` or `DEFAULT:SHA1`", minLength: 1 } },
    },
    format1Options: true,
    tools: ["unshare"],
    example: { type: "org.osbuild.update-crypto-policies", options: { policy: "FUTURE" } },
};
async function org_osbuild_update_crypto_policies_run(context) {
    await (0,run_in_tree/* runInTree */.DB)(context, "/usr/bin/update-crypto-policies", ["--set", context.options.policy]);
}

;// CONCATENATED MODULE: ./src/modules/home.js
/** Makes a home with a copy of the skeleton folder in it; nothing happens when the home exists. Parents belong to root. */
function makeHome(tree, home, options) {
    if (tree.has(home))
        return;
    tree.makeDirectory(home, { parents: true, mode: options.mode });
    tree.chown(home, options.uid, options.gid);
    copySkeleton(tree, options.skeleton, home, options);
}
/** Makes the empty mailbox of a new user, where the tree asks for one. */
function makeMailbox(tree, name, defaults, ids) {
    if (defaults.useradd("CREATE_MAIL_SPOOL")?.toLowerCase() !== "yes")
        return;
    const folder = defaults.text("MAIL_DIR") ?? "/var/mail";
    const path = `${folder}/${name}`;
    if (!tree.isDirectory(folder) || tree.find(path) !== undefined)
        return;
    const mail = /^mail:[^:]*:(\d+):/m.exec(tree.read("/etc/group"))?.[1];
    tree.write(path, "", {
        exclusive: true,
        uid: ids.uid,
        gid: mail === undefined ? ids.gid : Number(mail),
        mode: mail ? 0o660 : 0o600,
    });
}
function copySkeleton(tree, from, to, options) {
    const { uid, gid, umask = 0 } = options;
    for (const name of tree.list(from)) {
        const [source, target] = [`${from}/${name}`, `${to}/${name}`];
        const stats = tree.find(source);
        if (stats === undefined || tree.resolve(source) === tree.resolve(to))
            continue;
        if (stats.isSymbolicLink())
            tree.symlink(tree.readLink(source), target);
        else if (stats.isDirectory()) {
            tree.makeDirectory(target, { mode: stats.mode & 0o7777 & ~umask });
            copySkeleton(tree, source, target, options);
        }
        else
            tree.write(target, tree.readBytes(source), { exclusive: true, mode: stats.mode & 0o7777 & ~umask });
        tree.chown(target, uid, gid);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.users.js






const org_osbuild_users_meta = {
    summary: "Add and change users",
    description: "Adds users that do not exist and changes those that do, by editing the account files of the tree; ids, ages, homes and mailboxes follow its `login.defs` and `useradd` defaults. An empty `home` makes none. Passwords are given hashed. The id of an existing user cannot change.",
    options: {
        additionalProperties: false,
        properties: {
            users: {
                type: "object",
                description: "Settings by user name",
                additionalProperties: false,
                patternProperties: {
                    "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,255}$": {
                        type: "object",
                        properties: {
                            uid: { type: "number", description: "User id" },
                            gid: { type: "number", description: "Id of the primary group, which must exist" },
                            groups: { type: "array", description: "Names of further groups", items: { type: "string" } },
                            description: { type: "string", description: "Full name or comment" },
                            home: { type: "string", description: "Home folder" },
                            shell: { type: "string", description: "Login shell" },
                            password: { type: "string", description: "Hashed password, as crypt(3) gives it" },
                            key: { type: "string", description: "One more SSH key that may log in" },
                            keys: { type: "array", description: "SSH keys that may log in", items: { type: "string" } },
                            expiredate: { type: "integer", description: "Day the account closes, in days since 1970" },
                            force_password_reset: { type: "boolean", description: "Ask for a new password at the first login" },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.users",
        options: { users: { alice: { groups: ["wheel"], keys: ["ssh-ed25519 AAAAC3Nz alice@example.com"] } } },
    },
};
function org_osbuild_users_run({ tree, options, sourceEpoch = Date.now() / 1000 }) {
    const today = Math.floor(sourceEpoch / 86400);
    for (const [name, user] of Object.entries(requireOption("users", options.users))) {
        const before = findUser(tree, name);
        if (before === undefined)
            createUser(tree, name, user, today);
        else
            updateUser(tree, name, user, { uid: before.uid, today });
        if (user.force_password_reset)
            expirePassword(tree, name);
        const keys = [...(user.keys ?? []), ...(user.key ? [user.key] : [])];
        if (keys.length > 0)
            addKeys(tree, name, keys);
    }
}
function createUser(tree, name, settings, today) {
    const defaults = loadLoginDefaults(tree);
    addUser(tree, name, settings, today);
    const { uid, gid, home } = requireUser(tree, name);
    if (settings.home || (settings.home === undefined && defaults.isYes("CREATE_HOME"))) {
        const mode = defaults.number("HOME_MODE", 0o777 & ~defaults.number("UMASK", 0o022));
        makeHome(tree, home, { uid, gid, mode, skeleton: defaults.useradd("SKEL") ?? "/etc/skel" });
    }
    makeMailbox(tree, name, defaults, { uid, gid });
}
function updateUser(tree, name, settings, now) {
    if (settings.uid !== undefined && settings.uid !== now.uid) {
        throw new stage/* StageFailure */.B(`Cannot change the id of the user '${name}' from ${now.uid} to ${settings.uid}: the user exists already`);
    }
    changeUser(tree, name, settings, now.today);
    const { uid, gid, home } = requireUser(tree, name);
    if (home !== "")
        makeHome(tree, home, { uid, gid, mode: 0o755, skeleton: "/etc/skel", umask: 0o022 });
}
function addKeys(tree, name, keys) {
    const { uid, gid, home } = requireUser(tree, name);
    const folder = `${home}/.ssh`;
    if (!tree.has(folder)) {
        tree.makeDirectory(folder, { mode: 0o700 });
        tree.chown(folder, uid, gid);
    }
    tree.write(`${folder}/authorized_keys`, `${keys.join("\n")}\n`, { append: true, uid, gid, mode: 0o600 });
}
function requireUser(tree, name) {
    const user = findUser(tree, name);
    if (user === undefined)
        throw new stage/* StageFailure */.B(`Cannot find the user '${name}' in /etc/passwd`);
    return user;
}
function findUser(tree, name) {
    const fields = AccountTable.require(tree, "/etc/passwd").get(name);
    return fields && { uid: Number(fields[2]), gid: Number(fields[3]), home: fields[5] ?? "" };
}

;// CONCATENATED MODULE: ./stages/org.osbuild.vagrant.js


const org_osbuild_vagrant_meta = {
    summary: "Make the content of a Vagrant box",
    description: "Puts the image of the input `image` into the tree as a box wants it, with `Vagrantfile` and `metadata.json`. libvirt takes a qcow2 image, VirtualBox a VMDK image with an OVF description (`org.osbuild.ovf`).",
    options: {
        anyOf: [
            {
                type: "object",
                additionalProperties: false,
                required: ["provider"],
                properties: { provider: { type: "string", description: "Who runs the box", enum: ["libvirt"] } },
            },
            {
                type: "object",
                additionalProperties: false,
                required: ["provider", "virtualbox"],
                properties: {
                    provider: { type: "string", description: "Who runs the box", enum: ["virtualbox"] },
                    synced_folders: {
                        type: "object",
                        description: "Folders shared with the host",
                        additionalProperties: false,
                        properties: {
                            "/vagrant": {
                                type: "object",
                                additionalProperties: false,
                                properties: { type: { type: "string", description: "How it is shared", enum: ["vboxfs", "rsync"] } },
                            },
                        },
                    },
                    virtualbox: {
                        type: "object",
                        description: "For VirtualBox",
                        additionalProperties: false,
                        required: ["mac_address"],
                        properties: {
                            mac_address: { type: "string", description: "Network address of the box", pattern: "^[a-fA-F0-9]{12}$" },
                        },
                    },
                },
            },
        ],
    },
    format1Options: true,
    inputs: inputsSchema("image"),
    tools: ["qemu-img"],
    example: {
        type: "org.osbuild.vagrant",
        inputs: {
            image: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:qcow2": { file: "disk.qcow2" } } },
        },
        options: { provider: "libvirt" },
    },
};
async function org_osbuild_vagrant_run({ tree, options, inputs, exec }) {
    const source = requireInputFile(inputs, "image");
    const target = requireOutputPath(tree, options.provider === "libvirt" ? "box.img" : "box.vmdk");
    (0,external_node_fs_.copyFileSync)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    const { atime, mtime } = (0,external_node_fs_.statSync)(source);
    (0,external_node_fs_.utimesSync)(target, atime, mtime);
    tree.write("Vagrantfile", `Vagrant.configure("2") do |config|\n    ${describeBox(options)}\nend\n`);
    tree.write("metadata.json", await describeProvider(options.provider, target, exec));
}
function describeBox(options) {
    if (options.provider === "libvirt")
        return 'config.vm.provider :libvirt do |libvirt|\n  libvirt.driver = "kvm"\nend\n';
    const folders = Object.entries(options.synced_folders ?? {}).map(([path, folder]) => `    config.vm.synced_folder ".", "${path}", type: "${folder?.type}"\n`);
    return `config.vm.base_mac = "${options.virtualbox.mac_address}"\n${folders.join("")}`;
}
async function describeProvider(provider, image, exec) {
    if (provider !== "libvirt")
        return `{"provider": "${provider}"}`;
    const { stdout } = await exec("qemu-img", ["info", "--output", "json", image], { quiet: true });
    const { "virtual-size": bytes } = JSON.parse(stdout);
    return `{"provider": "${provider}", "format": "qcow2", "virtual_size": ${Math.floor(bytes / 1000 ** 3)}}`;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.waagent.conf.js

const org_osbuild_waagent_conf_order = ["Provisioning.UseCloudInit", "Provisioning.Enabled", "ResourceDisk.Format", "ResourceDisk.EnableSwap"];
const org_osbuild_waagent_conf_meta = {
    summary: "Configure the Azure Linux agent",
    description: "Edits `/etc/waagent.conf`, which must exist: the first line that sets an option is changed, missing options are added at the end.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Options to set",
                additionalProperties: false,
                properties: {
                    "Provisioning.UseCloudInit": { type: "boolean", description: "Leave provisioning to cloud-init" },
                    "Provisioning.Enabled": { type: "boolean", description: "Provision the machine" },
                    "ResourceDisk.Format": { type: "boolean", description: "Format the resource disk" },
                    "ResourceDisk.EnableSwap": { type: "boolean", description: "Make a swap file on the resource disk" },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.waagent.conf",
        options: { config: { "Provisioning.UseCloudInit": true, "Provisioning.Enabled": false } },
    },
};
function org_osbuild_waagent_conf_run({ tree, options: { config } }) {
    const changes = org_osbuild_waagent_conf_order.flatMap((key) => (config[key] === undefined ? [] : [[key, config[key] ? "y" : "n"]]));
    tree.edit("/etc/waagent.conf", (text) => editSettings(text, Object.fromEntries(changes), { separator: "=", ignoreCase: true }));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.write-device.js
var org_osbuild_write_device_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_write_device_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const org_osbuild_write_device_meta = {
    summary: "Write a file to a device",
    description: "Writes a file to the start of the device `device`: firmware or a boot loader to a partition of its own. It must fit.",
    options: {
        additionalProperties: false,
        required: ["from"],
        properties: {
            from: { type: "string", description: "Where to read: `input://NAME/PATH`", pattern: "^input:\\/\\/[^\\/]+\\/" },
        },
    },
    format1Options: true,
    devices: devicesSchema("device"),
    inputs: { type: "object", additionalProperties: true },
    example: {
        type: "org.osbuild.write-device",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:build"] } },
        devices: { device: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 1048576 } } },
        options: { from: "input://tree/usr/share/uboot/firmware.bin" },
    },
};
function org_osbuild_write_device_run({ options, devices, locate }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, path } = locate(options.from);
        const source = org_osbuild_write_device_addDisposableResource(env_1, openInput(root, path), false);
        writeDevice(source.descriptor, requireDevice(devices, "device"));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_write_device_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.wsl.conf.js

const org_osbuild_wsl_conf_meta = {
    summary: "Configure WSL",
    description: "Edits `/etc/wsl.conf`; comments stay, a missing file is made.",
    options: {
        additionalProperties: false,
        minProperties: 1,
        properties: {
            boot: {
                type: "object",
                description: "What happens at boot",
                additionalProperties: false,
                minProperties: 1,
                properties: { systemd: { type: "boolean", description: "Start systemd", default: false } },
            },
        },
    },
    example: { type: "org.osbuild.wsl.conf", options: { boot: { systemd: true } } },
};
function org_osbuild_wsl_conf_run({ tree, options: { boot } }) {
    if (boot === undefined)
        return;
    const systemd = String(boot.systemd ?? false);
    tree.edit("/etc/wsl.conf", (text) => editIni(text, { boot: { systemd } }), { missing: "" });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.wsl-distribution.conf.js

const org_osbuild_wsl_distribution_conf_meta = {
    summary: "Describe the image to WSL",
    description: "Edits `/etc/wsl-distribution.conf`; comments stay, a missing file is made.",
    options: {
        additionalProperties: false,
        properties: {
            oobe: {
                type: "object",
                description: "First start",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    default_uid: { type: "integer", description: "Id of the user who logs in", default: 1000 },
                    default_name: { type: "string", description: "Name of the distribution" },
                },
            },
            shortcut: {
                type: "object",
                description: "Entry in the start menu",
                additionalProperties: false,
                properties: {
                    enabled: { type: "boolean", description: "Make an entry" },
                    icon: { type: "string", description: "Path of its icon" },
                },
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.wsl-distribution.conf",
        options: { oobe: { default_uid: 1000, default_name: "Example" }, shortcut: { icon: "/usr/share/pixmaps/example.ico" } },
    },
};
function org_osbuild_wsl_distribution_conf_run({ tree, options: { oobe = {}, shortcut = {} } }) {
    const sections = {
        oobe: pick({ defaultUid: oobe.default_uid, defaultName: oobe.default_name }),
        shortcut: pick({ enabled: shortcut.enabled, icon: shortcut.icon }),
    };
    const changes = Object.fromEntries(Object.entries(sections).filter(([, values]) => Object.keys(values).length > 0));
    if (Object.keys(changes).length > 0)
        tree.edit("/etc/wsl-distribution.conf", (text) => editIni(text, changes), { missing: "" });
}
function pick(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])));
}

;// CONCATENATED MODULE: ./src/modules/disk/iso.js


const espType = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";
const basicDataType = "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7";
/** The arguments: for GRUB, Open Firmware or ISOLINUX, whichever the request is about. */
function isoArguments(request, source, target) {
    const { chrp_boot, grub2mbr, exclude = [] } = request;
    const tail = [...exclude.flatMap((path) => ["-exclude", path]), "-o", target, source.path];
    if (chrp_boot !== undefined)
        return ["-verbose", "-rock", "-joliet", ...iso_names(request), ...openFirmware(request), ...tail];
    if (grub2mbr === undefined)
        return ["-verbose", ...iso_names(request), ...isolinux(request), ...tail];
    if (!(0,external_node_fs_.existsSync)(grub2mbr))
        throw new stage/* StageFailure */.B(`Cannot make the image: the build root has no '${grub2mbr}'`);
    return ["-verbose", "-rock", "-joliet", ...iso_names(request), ...grub(request, grub2mbr, source), ...tail];
}
function iso_names({ isolevel, volid, sysid, pub, appid, prep }) {
    const pairs = { "-iso-level": isolevel, "-V": volid, "-sysid": sysid, "-publisher": pub, "-appid": appid, "-preparer": prep };
    return Object.entries(pairs).flatMap(([flag, value]) => (value ? [flag, String(value)] : []));
}
function grub({ boot, efi }, sector, source) {
    const partition = ["-append_partition", "2", espType, source.resolve(efi ?? "/")];
    return [
        ...["--grub2-mbr", sector],
        ...(efi ? ["-partition_offset", "16", "-appended_part_as_gpt", ...partition] : []),
        ...["-iso_mbr_part_type", basicDataType],
        ...(boot ? ["-b", boot.image, "-c", boot.catalog, "--boot-catalog-hide", "-no-emul-boot", "-boot-load-size", "4"] : []),
        ...(boot && !boot.nobootinfo ? ["-boot-info-table", "--grub2-boot-info"] : []),
        ...(boot && efi ? ["-eltorito-alt-boot", "-e", "--interval:appended_partition_2:all::"] : []),
        "-no-emul-boot",
    ];
}
function openFirmware(request) {
    if (request.efi)
        throw new stage/* StageFailure */.B("Cannot make an image for Open Firmware with an EFI system partition: leave out 'efi'");
    return [
        ...(request.rational_rock ? ["-rational-rock"] : []),
        ...(request.untranslated_filenames ? ["-untranslated-filenames"] : []),
        ...(request.full_filenames ? ["-full-iso9660-filenames"] : []),
        ...(request.volset ? ["-volset", request.volset, "-volset-size", "1", "-volset-seqno", "1"] : []),
        ...(request.chrp_boot ? ["-chrp-boot"] : []),
    ];
}
function isolinux({ boot, efi, isohybridmbr }) {
    return [
        ...(isohybridmbr ? ["-isohybrid-mbr", isohybridmbr] : []),
        ...(boot ? ["-b", boot.image, "-c", boot.catalog, "--boot-catalog-hide", "-boot-load-size", "4"] : []),
        ...(boot && !boot.nobootinfo ? ["-boot-info-table"] : []),
        ...(boot ? ["-no-emul-boot"] : []),
        ...["-rock", "-joliet"],
        ...(efi ? ["-eltorito-alt-boot", "-e", efi, "-no-emul-boot"] : []),
        ...(efi && isohybridmbr ? ["-isohybrid-gpt-basdat"] : []),
    ];
}

;// CONCATENATED MODULE: ./stages/org.osbuild.xorrisofs.js


const org_osbuild_xorrisofs_text = (description) => ({ type: "string", description, pattern: "^.{1,128}$" });
const identifier = (description) => ({ type: "string", description, pattern: "[A-Z0-9_-]{1,32}" });
const org_osbuild_xorrisofs_flag = (description) => ({ type: "boolean", description, default: false });
const org_osbuild_xorrisofs_meta = {
    summary: "Make an ISO 9660 image",
    description: [
        "Packs the input `tree` with `xorrisofs`, with Rock Ridge and Joliet names. `grub2mbr` makes an image that GRUB starts from discs and",
        "USB sticks, `chrp_boot` one for Open Firmware; otherwise `boot`, `efi` and `isohybridmbr` make one that ISOLINUX starts.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["filename", "volid"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            volid: identifier("Volume name"),
            sysid: identifier("System name"),
            pub: org_osbuild_xorrisofs_text("Publisher"),
            appid: org_osbuild_xorrisofs_text("Application"),
            prep: org_osbuild_xorrisofs_text("Preparer"),
            boot: {
                type: "object",
                description: "How a BIOS starts it",
                additionalProperties: false,
                required: ["image", "catalog"],
                properties: {
                    image: { type: "string", description: "Boot image, a path in the image" },
                    catalog: { type: "string", description: "Boot catalog to make, a path in the image" },
                    nobootinfo: org_osbuild_xorrisofs_flag("Write no boot information into the boot image"),
                },
            },
            efi: { type: "string", description: "Image of an EFI system partition, a path in the image" },
            grub2mbr: { type: "string", description: "Boot sector of GRUB, a path in the build root" },
            isohybridmbr: { type: "string", description: "Boot sector of ISOLINUX, a path in the build root" },
            isolevel: { type: "integer", description: "ISO 9660 level: limits of names and sizes", minimum: 1, maximum: 4 },
            exclude: { type: "array", description: "Patterns of paths to leave out", items: { type: "string" } },
            rational_rock: org_osbuild_xorrisofs_flag("Give everything one owner and readable modes"),
            untranslated_filenames: org_osbuild_xorrisofs_flag("Allow names that ISO 9660 does not"),
            full_filenames: org_osbuild_xorrisofs_flag("Allow names of 31 characters"),
            volset: org_osbuild_xorrisofs_text("Name of the set of volumes"),
            chrp_boot: org_osbuild_xorrisofs_flag("Mark the image as a partition of type 0x96"),
        },
    },
    format1Options: true,
    inputs: inputsSchema("tree"),
    tools: ["xorrisofs"],
    example: {
        type: "org.osbuild.xorrisofs",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:iso-tree"] } },
        options: {
            filename: "install.iso",
            volid: "DEBIAN-12",
            boot: { image: "isolinux/isolinux.bin", catalog: "isolinux/boot.cat" },
        },
    },
};
async function org_osbuild_xorrisofs_run({ tree, options, inputs, exec }) {
    const request = options;
    const source = requireInput(inputs, "tree");
    await exec("xorrisofs", isoArguments(request, source, requireOutputPath(tree, options.filename)));
}

;// CONCATENATED MODULE: ./stages/org.osbuild.xz.js
var org_osbuild_xz_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var org_osbuild_xz_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

const org_osbuild_xz_meta = {
    summary: "Compress a file with xz",
    description: "Writes the file of the input `file` into the tree, compressed fast with all processors. The result does not depend on how many there are.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the compressed file" },
        },
    },
    format1Options: true,
    inputs: inputsSchema("file"),
    tools: ["xz"],
    example: {
        type: "org.osbuild.xz",
        inputs: {
            file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
        },
        options: { filename: "disk.raw.xz" },
    },
};
async function org_osbuild_xz_run({ tree, options, inputs, exec }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = requireInputFile(inputs, "file");
        const file = org_osbuild_xz_addDisposableResource(env_1, openOutput(tree, options.filename, "empty"), false);
        await exec("xz", ["--keep", "--stdout", "--threads=0", "-0", source], { stdoutTo: file.descriptor });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        org_osbuild_xz_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.yum.config.js

const org_osbuild_yum_config_meta = {
    summary: "Configure yum",
    description: "Edits `/etc/yum.conf` and the configuration of the langpacks plugin; comments stay, missing files are made.",
    options: {
        additionalProperties: false,
        properties: {
            config: {
                type: "object",
                description: "Options of the section `main`",
                additionalProperties: false,
                properties: {
                    http_caching: {
                        type: "string",
                        description: "What proxies may cache",
                        enum: ["all", "packages", "lazy:packages", "none"],
                    },
                },
            },
            plugins: {
                type: "object",
                description: "Plugins",
                additionalProperties: false,
                properties: {
                    langpacks: {
                        type: "object",
                        description: "Language packs",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            locales: { type: "array", description: "Locales to install packages for", minItems: 1, items: { type: "string" } },
                        },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.yum.config",
        options: { config: { http_caching: "packages" }, plugins: { langpacks: { locales: ["en_US.UTF-8"] } } },
    },
};
function org_osbuild_yum_config_run({ tree, options: { config = {}, plugins } }) {
    const { http_caching } = config;
    if (http_caching !== undefined)
        tree.edit("/etc/yum.conf", (text) => editIni(text, { main: { http_caching } }), { missing: "" });
    const locales = plugins?.langpacks?.locales;
    if (locales === undefined)
        return;
    const main = { langpack_locales: locales.join(", ") };
    tree.makeDirectory("/etc/yum/pluginconf.d", { parents: true });
    tree.edit("/etc/yum/pluginconf.d/langpacks.conf", (text) => editIni(text, { main }), { missing: "" });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.yum.repos.js



const firstOptions = ["name", "baseurl", "metalink", "mirrorlist", "enabled", "gpgcheck", "repo_gpgcheck", "gpgkey"];
const org_osbuild_yum_repos_meta = {
    summary: "Write a file of package repositories",
    description: "Writes a new file in `/etc/yum.repos.d` with one section for each repository. Options stand in the order other tools write them, the rest in the order given.",
    definitions: {
        repo: {
            type: "object",
            additionalProperties: false,
            oneOf: [{ required: ["id", "baseurl"] }, { required: ["id", "metalink"] }, { required: ["id", "mirrorlist"] }],
            properties: {
                id: { type: "string", pattern: "^[\\w.\\-:]+$" },
                baseurl: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
                cost: { type: "integer" },
                enabled: { type: "boolean" },
                gpgkey: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
                metalink: { type: "string", minLength: 1 },
                mirrorlist: { type: "string", minLength: 1 },
                module_hotfixes: { type: "boolean" },
                name: { type: "string", minLength: 1 },
                priority: { type: "integer" },
                gpgcheck: { type: "boolean" },
                repo_gpgcheck: { type: "boolean" },
                sslverify: { type: "boolean" },
            },
        },
    },
    options: {
        additionalProperties: false,
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.repo$" },
            repos: { type: "array", description: "Repositories in order", minItems: 1, items: { $ref: "#/definitions/repo" } },
        },
    },
    example: {
        type: "org.osbuild.yum.repos",
        options: {
            filename: "app.repo",
            repos: [
                { id: "app", name: "App", baseurl: ["https://example.com/app"], gpgcheck: true, gpgkey: ["https://example.com/key.asc"] },
            ],
        },
    },
};
function org_osbuild_yum_repos_run({ tree, options: { filename, repos } }) {
    if (filename === undefined || repos === undefined)
        throw new stage/* StageFailure */.B("Cannot write repositories: 'filename' and 'repos' are needed");
    const ids = repos.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new stage/* StageFailure */.B(`Cannot write repositories: the id '${twice}' is there twice`);
    const sections = Object.fromEntries(repos.map(({ id, ...settings }) => [id, orderOptions(settings)]));
    writeDropIn(tree, `/etc/yum.repos.d/${filename}`, formatIni(sections), { exclusive: true });
}
function orderOptions(settings) {
    const keys = [
        ...firstOptions.filter((key) => key in settings),
        ...Object.keys(settings).filter((key) => !firstOptions.includes(key)),
    ];
    return Object.fromEntries(keys.map((key) => [key, org_osbuild_yum_repos_formatValue(settings[key])]));
}
function org_osbuild_yum_repos_formatValue(value) {
    if (Array.isArray(value))
        return value.join(" ");
    return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.yum.js


const org_osbuild_yum_meta = {
    summary: "Install RPM packages with yum",
    description: [
        "Resolves, downloads and installs packages with the build root's yum. Repositories of the host are not used. With `gpgkey` every package",
        "must be signed. Manifests of 2020 have this stage; today's resolve names before the build and use `org.osbuild.rpm`.",
    ].join("\n"),
    network: true,
    tools: ["yum", "unshare"],
    options: {
        type: "object",
        required: ["repos", "packages", "releasever"],
        properties: {
            ...dnfCommon,
            repos: { description: "Repositories", type: "array", minItems: 1, items: yumRepository },
            verbosity: { description: "What rpm tells", type: "string", default: "info" },
        },
    },
    example: {
        type: "org.osbuild.yum",
        options: { repos: [{ baseurl: "https://example.com/repository/$releasever/" }], packages: ["bash"], releasever: "7" },
    },
};
async function org_osbuild_yum_run(context) {
    const { tree, options } = context;
    await (0,dnf/* runDnf */.it)(context, {
        program: "yum",
        args: (config) => [
            ...["--assumeyes", `--installroot=${tree.path}`, "--setopt=reposdir=", `--releasever=${options.releasever}`],
            ...[`--rpmverbosity=${options.verbosity ?? "info"}`, `--config=${config}`],
        ],
        operation: options.operation ?? "install",
        packages: options.packages,
        config: (folder) => (0,dnf/* formatRepositories */.Wz)(options.repos, folder),
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.zip.js

const org_osbuild_zip_meta = {
    summary: "Make a zip archive",
    description: "Archives the input `tree` with `zip`.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the archive", minLength: 1 },
            include: { type: "array", description: "Only what matches one of these patterns of `zip`", items: { type: "string" } },
            level: { type: "integer", description: "From 0, not compressed, to 9, small", minimum: 0, maximum: 9, default: 6 },
        },
    },
    format1Options: true,
    inputs: inputsSchema("tree"),
    tools: ["zip"],
    example: {
        type: "org.osbuild.zip",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "root.zip", level: 9 },
    },
};
async function org_osbuild_zip_run({ tree, options, inputs, exec }) {
    const { filename, level = 6, include = [] } = options;
    const only = include.length > 0 ? ["-i", ...include] : [];
    const target = requireOutputPath(tree, filename);
    await exec("zip", ["-q", "-r", `-${level}`, target, ".", ...only], { cwd: requireInput(inputs, "tree").path });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.zipl.inst.js




const org_osbuild_zipl_inst_meta = {
    summary: "Install zipl on a disk",
    description: "Makes a disk of IBM Z bootable: `zipl` writes where kernel and initrd of a boot entry lie to the device `disk`. The filesystems must be mounted as the system has them.",
    options: {
        additionalProperties: false,
        required: ["kernel", "location"],
        properties: {
            kernel: { type: "string", description: "Version of the kernel, as its boot entry says" },
            location: { type: "number", description: "First block of the partition that holds `/boot`" },
            kernel_opts_append: {
                type: "array",
                description: "Kernel options to add to those of the entry",
                items: { type: "string" },
            },
            blocksize: { type: "number", description: "Bytes in a block", default: 512 },
        },
    },
    format1Options: true,
    devices: devicesSchema("disk"),
    mounts: { type: "array", minItems: 1 },
    tools: ["zipl"],
    example: {
        type: "org.osbuild.zipl.inst",
        devices: {
            disk: { type: "org.osbuild.loopback", options: { filename: "disk.img" } },
            root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 2048, size: 4194304 } },
        },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
        options: { kernel: "6.1.0-1-s390x", location: 2048 },
    },
};
async function org_osbuild_zipl_inst_run({ options, devices, mountRoot, exec }) {
    const { kernel, location, kernel_opts_append = [], blocksize = 512 } = options;
    const entry = requireEntry(mountRoot, kernel);
    await exec("zipl", [
        ...["--verbose", "--target", mountRoot.resolve("/boot")],
        ...["--image", mountRoot.resolve(entry.linux), "--ramdisk", mountRoot.resolve(entry.initrd)],
        ...["--parameters", [entry.options, ...kernel_opts_append].join(" ")],
        ...["--targetbase", requireDevice(devices, "disk"), "--targettype", "SCSI"],
        ...["--targetblocksize", String(blocksize), "--targetoffset", String(location)],
    ]);
}
function requireEntry(root, kernel) {
    const folder = "/boot/loader/entries";
    const names = root.list(folder).filter((name) => name.endsWith(".conf") && !name.endsWith("rescue.conf"));
    const entries = names.map((name) => parseBootEntry(root.read(external_node_path_.posix.join(folder, name))));
    const { linux, initrd, options = "" } = entries.find(({ version }) => version === kernel) ?? {};
    if (linux === undefined || initrd === undefined)
        throw new stage/* StageFailure */.B(`Cannot install zipl: no boot entry for the kernel '${kernel}'`);
    return { linux, initrd, options };
}

;// CONCATENATED MODULE: ./stages/org.osbuild.zipl.js
const org_osbuild_zipl_meta = {
    summary: "Configure the boot loader of IBM Z",
    description: "Writes `/etc/zipl.conf`, with the menu made from boot loader entries.",
    options: {
        additionalProperties: false,
        properties: { timeout: { type: "number", description: "Seconds to wait before booting" } },
    },
    example: { type: "org.osbuild.zipl", options: { timeout: 5 } },
};
function org_osbuild_zipl_run({ tree, options }) {
    const lines = ["[defaultboot]", "defaultauto", "prompt=1", `timeout=${options.timeout ?? 0}`, "target=/boot"];
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/zipl.conf", `${lines.join("\n")}\n`);
}

;// CONCATENATED MODULE: ./stages/org.osbuild.zstd.js



const org_osbuild_zstd_meta = {
    summary: "Compress a file with zstd",
    description: "Writes the file of the input `file` into the tree, compressed at level 1.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the compressed file" },
        },
    },
    format1Options: true,
    inputs: inputsSchema("file"),
    example: {
        type: "org.osbuild.zstd",
        inputs: {
            file: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:image": { file: "disk.raw" } } },
        },
        options: { filename: "disk.raw.zst" },
    },
};
async function org_osbuild_zstd_run({ tree, options, inputs }) {
    const params = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 1, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 };
    await transformFile(requireInputFile(inputs, "file"), (0,external_node_zlib_.createZstdCompress)({ params }), requireOutputPath(tree, options.filename));
}

;// CONCATENATED MODULE: ./stages/index.js
































































































































































































/** The built-in stages, by type. */
const stages = {
    "io.weldr.anaconda": io_weldr_anaconda_namespaceObject,
    "io.weldr.ansible": io_weldr_ansible_namespaceObject,
    "io.weldr.dnf": io_weldr_dnf_namespaceObject,
    "io.weldr.grub2": io_weldr_grub2_namespaceObject,
    "io.weldr.locale": io_weldr_locale_namespaceObject,
    "io.weldr.noop": io_weldr_noop_namespaceObject,
    "io.weldr.remove-uniqueness": io_weldr_remove_uniqueness_namespaceObject,
    "io.weldr.script": io_weldr_script_namespaceObject,
    "io.weldr.selinux": io_weldr_selinux_namespaceObject,
    "io.weldr.systemd": io_weldr_systemd_namespaceObject,
    "org.osbuild.anaconda": org_osbuild_anaconda_namespaceObject,
    "org.osbuild.apt": org_osbuild_apt_namespaceObject,
    "org.osbuild.authconfig": org_osbuild_authconfig_namespaceObject,
    "org.osbuild.authselect": org_osbuild_authselect_namespaceObject,
    "org.osbuild.bfb": org_osbuild_bfb_namespaceObject,
    "org.osbuild.bootc.install-to-filesystem": org_osbuild_bootc_install_to_filesystem_namespaceObject,
    "org.osbuild.bootc.install.config": org_osbuild_bootc_install_config_namespaceObject,
    "org.osbuild.bootctl.install.root": org_osbuild_bootctl_install_root_namespaceObject,
    "org.osbuild.bootiso.mono": org_osbuild_bootiso_mono_namespaceObject,
    "org.osbuild.bootupd": org_osbuild_bootupd_namespaceObject,
    "org.osbuild.bootupd.gen-metadata": org_osbuild_bootupd_gen_metadata_namespaceObject,
    "org.osbuild.btrfs.subvol": org_osbuild_btrfs_subvol_namespaceObject,
    "org.osbuild.buildstamp": org_osbuild_buildstamp_namespaceObject,
    "org.osbuild.chattr": org_osbuild_chattr_namespaceObject,
    "org.osbuild.chmod": org_osbuild_chmod_namespaceObject,
    "org.osbuild.chown": org_osbuild_chown_namespaceObject,
    "org.osbuild.chrony": org_osbuild_chrony_namespaceObject,
    "org.osbuild.clevis.luks-bind": org_osbuild_clevis_luks_bind_namespaceObject,
    "org.osbuild.cloud-init": org_osbuild_cloud_init_namespaceObject,
    "org.osbuild.container-deploy": org_osbuild_container_deploy_namespaceObject,
    "org.osbuild.containers.storage.conf": org_osbuild_containers_storage_conf_namespaceObject,
    "org.osbuild.containers.unit.create": org_osbuild_containers_unit_create_namespaceObject,
    "org.osbuild.copy": org_osbuild_copy_namespaceObject,
    "org.osbuild.coreos.live-artifacts.mono": org_osbuild_coreos_live_artifacts_mono_namespaceObject,
    "org.osbuild.coreos.platform": org_osbuild_coreos_platform_namespaceObject,
    "org.osbuild.cpio.out": org_osbuild_cpio_out_namespaceObject,
    "org.osbuild.createaddrsize": org_osbuild_createaddrsize_namespaceObject,
    "org.osbuild.cron.script": org_osbuild_cron_script_namespaceObject,
    "org.osbuild.crypttab": org_osbuild_crypttab_namespaceObject,
    "org.osbuild.dd": org_osbuild_dd_namespaceObject,
    "org.osbuild.debug-shell": org_osbuild_debug_shell_namespaceObject,
    "org.osbuild.discinfo": org_osbuild_discinfo_namespaceObject,
    "org.osbuild.dmverity": org_osbuild_dmverity_namespaceObject,
    "org.osbuild.dnf": stages_org_osbuild_dnf_namespaceObject,
    "org.osbuild.dnf-automatic.config": org_osbuild_dnf_automatic_config_namespaceObject,
    "org.osbuild.dnf.config": org_osbuild_dnf_config_namespaceObject,
    "org.osbuild.dnf.module-config": org_osbuild_dnf_module_config_namespaceObject,
    "org.osbuild.dnf4.mark": org_osbuild_dnf4_mark_namespaceObject,
    "org.osbuild.dnf4.versionlock": org_osbuild_dnf4_versionlock_namespaceObject,
    "org.osbuild.dpkg": org_osbuild_dpkg_namespaceObject,
    "org.osbuild.dracut": org_osbuild_dracut_namespaceObject,
    "org.osbuild.dracut.conf": org_osbuild_dracut_conf_namespaceObject,
    "org.osbuild.erofs": stages_org_osbuild_erofs_namespaceObject,
    "org.osbuild.error": stages_org_osbuild_error_namespaceObject,
    "org.osbuild.experimental.ostree.config": org_osbuild_experimental_ostree_config_namespaceObject,
    "org.osbuild.fdo": org_osbuild_fdo_namespaceObject,
    "org.osbuild.firewall": org_osbuild_firewall_namespaceObject,
    "org.osbuild.first-boot": org_osbuild_first_boot_namespaceObject,
    "org.osbuild.fix-bls": org_osbuild_fix_bls_namespaceObject,
    "org.osbuild.flatpak.build-import-bundle.oci": org_osbuild_flatpak_build_import_bundle_oci_namespaceObject,
    "org.osbuild.fstab": org_osbuild_fstab_namespaceObject,
    "org.osbuild.gcp.guest-agent.conf": org_osbuild_gcp_guest_agent_conf_namespaceObject,
    "org.osbuild.greenboot": org_osbuild_greenboot_namespaceObject,
    "org.osbuild.groups": org_osbuild_groups_namespaceObject,
    "org.osbuild.grub2": org_osbuild_grub2_namespaceObject,
    "org.osbuild.grub2.d": org_osbuild_grub2_d_module_namespaceObject,
    "org.osbuild.grub2.debian": org_osbuild_grub2_debian_namespaceObject,
    "org.osbuild.grub2.inst": org_osbuild_grub2_inst_namespaceObject,
    "org.osbuild.grub2.iso": org_osbuild_grub2_iso_namespaceObject,
    "org.osbuild.grub2.iso.legacy": org_osbuild_grub2_iso_legacy_namespaceObject,
    "org.osbuild.grub2.legacy": org_osbuild_grub2_legacy_namespaceObject,
    "org.osbuild.gunzip": org_osbuild_gunzip_namespaceObject,
    "org.osbuild.gzip": org_osbuild_gzip_namespaceObject,
    "org.osbuild.hmac": org_osbuild_hmac_namespaceObject,
    "org.osbuild.hostname": org_osbuild_hostname_namespaceObject,
    "org.osbuild.idmap": org_osbuild_idmap_namespaceObject,
    "org.osbuild.ignition": org_osbuild_ignition_namespaceObject,
    "org.osbuild.implantisomd5": org_osbuild_implantisomd5_namespaceObject,
    "org.osbuild.insights-client.config": org_osbuild_insights_client_config_namespaceObject,
    "org.osbuild.isolinux": org_osbuild_isolinux_namespaceObject,
    "org.osbuild.kernel-cmdline": org_osbuild_kernel_cmdline_namespaceObject,
    "org.osbuild.kernel-cmdline.bls-append": org_osbuild_kernel_cmdline_bls_append_namespaceObject,
    "org.osbuild.keymap": org_osbuild_keymap_namespaceObject,
    "org.osbuild.kickstart": org_osbuild_kickstart_namespaceObject,
    "org.osbuild.livesys": org_osbuild_livesys_namespaceObject,
    "org.osbuild.ln": org_osbuild_ln_namespaceObject,
    "org.osbuild.locale": org_osbuild_locale_namespaceObject,
    "org.osbuild.lorax-script": org_osbuild_lorax_script_namespaceObject,
    "org.osbuild.luks2.format": org_osbuild_luks2_format_namespaceObject,
    "org.osbuild.luks2.remove-key": org_osbuild_luks2_remove_key_namespaceObject,
    "org.osbuild.lvm2.create": org_osbuild_lvm2_create_namespaceObject,
    "org.osbuild.lvm2.metadata": org_osbuild_lvm2_metadata_namespaceObject,
    "org.osbuild.machine-id": org_osbuild_machine_id_namespaceObject,
    "org.osbuild.mkdir": org_osbuild_mkdir_namespaceObject,
    "org.osbuild.mkfs.btrfs": org_osbuild_mkfs_btrfs_namespaceObject,
    "org.osbuild.mkfs.ext4": org_osbuild_mkfs_ext4_namespaceObject,
    "org.osbuild.mkfs.fat": org_osbuild_mkfs_fat_namespaceObject,
    "org.osbuild.mkfs.xfs": org_osbuild_mkfs_xfs_namespaceObject,
    "org.osbuild.mkinitcpio": org_osbuild_mkinitcpio_namespaceObject,
    "org.osbuild.mks390image": org_osbuild_mks390image_namespaceObject,
    "org.osbuild.mkswap": org_osbuild_mkswap_namespaceObject,
    "org.osbuild.modprobe": org_osbuild_modprobe_namespaceObject,
    "org.osbuild.nginx.conf": org_osbuild_nginx_conf_namespaceObject,
    "org.osbuild.nm.conf": org_osbuild_nm_conf_namespaceObject,
    "org.osbuild.nm.conn": org_osbuild_nm_conn_namespaceObject,
    "org.osbuild.noop": stages_org_osbuild_noop_namespaceObject,
    "org.osbuild.oci-archive": stages_org_osbuild_oci_archive_namespaceObject,
    "org.osbuild.oscap.autotailor": org_osbuild_oscap_autotailor_namespaceObject,
    "org.osbuild.oscap.remediation": org_osbuild_oscap_remediation_namespaceObject,
    "org.osbuild.ostree": stages_org_osbuild_ostree_namespaceObject,
    "org.osbuild.ostree.aleph": org_osbuild_ostree_aleph_namespaceObject,
    "org.osbuild.ostree.commit": stages_org_osbuild_ostree_commit_namespaceObject,
    "org.osbuild.ostree.config": org_osbuild_ostree_config_namespaceObject,
    "org.osbuild.ostree.deploy": org_osbuild_ostree_deploy_namespaceObject,
    "org.osbuild.ostree.deploy.container": org_osbuild_ostree_deploy_container_namespaceObject,
    "org.osbuild.ostree.encapsulate": org_osbuild_ostree_encapsulate_namespaceObject,
    "org.osbuild.ostree.fillvar": org_osbuild_ostree_fillvar_namespaceObject,
    "org.osbuild.ostree.genkey": org_osbuild_ostree_genkey_namespaceObject,
    "org.osbuild.ostree.grub2": org_osbuild_ostree_grub2_namespaceObject,
    "org.osbuild.ostree.init": org_osbuild_ostree_init_namespaceObject,
    "org.osbuild.ostree.init-fs": org_osbuild_ostree_init_fs_namespaceObject,
    "org.osbuild.ostree.os-init": org_osbuild_ostree_os_init_namespaceObject,
    "org.osbuild.ostree.passwd": org_osbuild_ostree_passwd_namespaceObject,
    "org.osbuild.ostree.post-copy": org_osbuild_ostree_post_copy_namespaceObject,
    "org.osbuild.ostree.preptree": org_osbuild_ostree_preptree_namespaceObject,
    "org.osbuild.ostree.pull": org_osbuild_ostree_pull_namespaceObject,
    "org.osbuild.ostree.remotes": org_osbuild_ostree_remotes_namespaceObject,
    "org.osbuild.ostree.selinux": org_osbuild_ostree_selinux_namespaceObject,
    "org.osbuild.ostree.sign": org_osbuild_ostree_sign_namespaceObject,
    "org.osbuild.ovf": org_osbuild_ovf_namespaceObject,
    "org.osbuild.pacman": org_osbuild_pacman_namespaceObject,
    "org.osbuild.pacman-keyring": org_osbuild_pacman_keyring_namespaceObject,
    "org.osbuild.pacman.conf": org_osbuild_pacman_conf_namespaceObject,
    "org.osbuild.pacman.mirrorlist.conf": org_osbuild_pacman_mirrorlist_conf_namespaceObject,
    "org.osbuild.pam.limits.conf": org_osbuild_pam_limits_conf_namespaceObject,
    "org.osbuild.parted": org_osbuild_parted_namespaceObject,
    "org.osbuild.pki.update-ca-trust": org_osbuild_pki_update_ca_trust_namespaceObject,
    "org.osbuild.pwquality.conf": org_osbuild_pwquality_conf_namespaceObject,
    "org.osbuild.qemu": stages_org_osbuild_qemu_namespaceObject,
    "org.osbuild.resolv-conf": org_osbuild_resolv_conf_namespaceObject,
    "org.osbuild.rhsm": org_osbuild_rhsm_namespaceObject,
    "org.osbuild.rhsm.facts": org_osbuild_rhsm_facts_namespaceObject,
    "org.osbuild.rpm": org_osbuild_rpm_namespaceObject,
    "org.osbuild.rpm-ostree": org_osbuild_rpm_ostree_namespaceObject,
    "org.osbuild.rpm.macros": org_osbuild_rpm_macros_namespaceObject,
    "org.osbuild.rpmkeys.import": org_osbuild_rpmkeys_import_namespaceObject,
    "org.osbuild.script": org_osbuild_script_namespaceObject,
    "org.osbuild.selinux": org_osbuild_selinux_namespaceObject,
    "org.osbuild.selinux.config": org_osbuild_selinux_config_namespaceObject,
    "org.osbuild.sfdisk": org_osbuild_sfdisk_namespaceObject,
    "org.osbuild.sgdisk": org_osbuild_sgdisk_namespaceObject,
    "org.osbuild.shell.init": org_osbuild_shell_init_namespaceObject,
    "org.osbuild.skopeo": stages_org_osbuild_skopeo_namespaceObject,
    "org.osbuild.squashfs": stages_org_osbuild_squashfs_namespaceObject,
    "org.osbuild.sshd.config": org_osbuild_sshd_config_namespaceObject,
    "org.osbuild.sysconfig": org_osbuild_sysconfig_namespaceObject,
    "org.osbuild.sysctld": org_osbuild_sysctld_namespaceObject,
    "org.osbuild.systemd": org_osbuild_systemd_namespaceObject,
    "org.osbuild.systemd-journald": org_osbuild_systemd_journald_namespaceObject,
    "org.osbuild.systemd-logind": org_osbuild_systemd_logind_namespaceObject,
    "org.osbuild.systemd-repart.create": org_osbuild_systemd_repart_create_namespaceObject,
    "org.osbuild.systemd-sysusers": org_osbuild_systemd_sysusers_namespaceObject,
    "org.osbuild.systemd-sysusers.d": org_osbuild_systemd_sysusers_d_module_namespaceObject,
    "org.osbuild.systemd.preset": org_osbuild_systemd_preset_namespaceObject,
    "org.osbuild.systemd.unit": org_osbuild_systemd_unit_namespaceObject,
    "org.osbuild.systemd.unit.create": org_osbuild_systemd_unit_create_namespaceObject,
    "org.osbuild.tar": stages_org_osbuild_tar_namespaceObject,
    "org.osbuild.test": org_osbuild_test_namespaceObject,
    "org.osbuild.timezone": org_osbuild_timezone_namespaceObject,
    "org.osbuild.tmpfilesd": org_osbuild_tmpfilesd_namespaceObject,
    "org.osbuild.treeinfo": org_osbuild_treeinfo_namespaceObject,
    "org.osbuild.truncate": org_osbuild_truncate_namespaceObject,
    "org.osbuild.tuned": org_osbuild_tuned_namespaceObject,
    "org.osbuild.udev.rules": org_osbuild_udev_rules_namespaceObject,
    "org.osbuild.uki": org_osbuild_uki_namespaceObject,
    "org.osbuild.untar": org_osbuild_untar_namespaceObject,
    "org.osbuild.update-crypto-policies": org_osbuild_update_crypto_policies_namespaceObject,
    "org.osbuild.users": org_osbuild_users_namespaceObject,
    "org.osbuild.vagrant": org_osbuild_vagrant_namespaceObject,
    "org.osbuild.waagent.conf": org_osbuild_waagent_conf_namespaceObject,
    "org.osbuild.write-device": org_osbuild_write_device_namespaceObject,
    "org.osbuild.wsl-distribution.conf": org_osbuild_wsl_distribution_conf_namespaceObject,
    "org.osbuild.wsl.conf": org_osbuild_wsl_conf_namespaceObject,
    "org.osbuild.xorrisofs": org_osbuild_xorrisofs_namespaceObject,
    "org.osbuild.xz": org_osbuild_xz_namespaceObject,
    "org.osbuild.yum": org_osbuild_yum_namespaceObject,
    "org.osbuild.yum.config": org_osbuild_yum_config_namespaceObject,
    "org.osbuild.yum.repos": org_osbuild_yum_repos_namespaceObject,
    "org.osbuild.zip": org_osbuild_zip_namespaceObject,
    "org.osbuild.zipl": org_osbuild_zipl_namespaceObject,
    "org.osbuild.zipl.inst": org_osbuild_zipl_inst_namespaceObject,
    "org.osbuild.zstd": org_osbuild_zstd_namespaceObject,
};

// EXTERNAL MODULE: ./src/modules/catalogue.js
var catalogue = __webpack_require__(44886);
;// CONCATENATED MODULE: ./src/entry/catalogue.js








/** The built-in modules: the one place that imports them. */
const catalogue_catalogue = (0,catalogue/* createCatalogue */.ST)({ assemblers: assemblers, devices: devices, inputs: inputs, mounts: mounts, runners: runners, sources: sources, stages: stages });


/***/ })

};
