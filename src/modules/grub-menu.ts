import { formatTerminals, type GrubSettings } from "./grub-config.ts";

/** The text of `grub.cfg` for systems with a menu entry per kernel written out. */

/** One kernel in the menu. Paths are on the filesystem that `search` finds. */
export interface MenuEntry {
  readonly title: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly search: string;
  readonly linux: string;
  readonly initrd: string | undefined;
  readonly commandLine: string;
  /** Ending of the commands `linux` and `initrd`: "", "16" or "efi". */
  readonly loader: string;
}

/** The start of `grub.cfg`: the choice of the entry, and terminals. What is not set becomes `missing(NAME)`. */
export function formatMenuStart(settings: GrubSettings, missing: (name: string) => string): string {
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
export function formatMenuEntry({ title, id, classes, search, linux, initrd, commandLine, loader }: MenuEntry): string {
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
