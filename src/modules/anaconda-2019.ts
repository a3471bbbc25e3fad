/** The configuration that Anaconda of 2019 does not start without. */

const modules = ["Timezone", "Network", "Localization", "Security", "Users", "Payload", "Storage", "Services"];

/** Text of `anaconda.conf`. */
export const anacondaConfig = `
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
export const anacondaProduct = "\n[Product]\nproduct_name = Fedora\n";
