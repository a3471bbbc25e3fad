import { type FilesystemSpec, formatSearch, formatTerminals, type GrubSettings } from "./grub-config.ts";

/** The text of `grub.cfg` for systems whose menu is made of boot loader entries. Tools of those systems know these texts. */

/** What `formatBlsConfig` needs to know. */
export interface BlsConfig {
  /** The filesystem that kernels are on. */
  readonly search: FilesystemSpec;
  /** Path of /boot on that filesystem, with a slash at its end. */
  readonly folder: string;
  readonly settings: GrubSettings;
  /** 1 keeps placeholders where nothing is set, as osbuild long did. */
  readonly compat: number;
  readonly ignition: boolean;
  readonly greenboot: boolean;
}

/** The whole `grub.cfg`. */
export function formatBlsConfig({ search, folder, settings, compat, ignition, greenboot }: BlsConfig): string {
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
export function formatRedirect(folder: string): string {
  return `
search --no-floppy --set prefix --file ${folder}grub2/grub.cfg
set prefix=($prefix)${folder}grub2
configfile $prefix/grub.cfg
`;
}

function formatIgnition(folder: string): string {
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
