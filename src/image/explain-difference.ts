/** Likely reasons why a file is not the same in two builds, by what is known of its path. */

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^\/(etc|var\/lib\/dbus)\/machine-id$/, "identity of one machine: empty it, so that every machine makes its own"],
  [/\/ssh_host_\w+_key(\.pub)?$/, "host key of one machine: make it at the first boot"],
  [/random[-_]seed$/, "random seed: remove it, it must differ on every machine"],
  [/^\/var\/log\//, "log of the install: remove it in the last stage"],
  [/^\/var\/cache\/ldconfig\/aux-cache$/, "cache of ldconfig, made from inode numbers and times: remove it"],
  [/^\/var\/cache\//, "cache: remove it in the last stage"],
  [/^\/var\/lib\/apt\/lists\//, "package lists of the day: remove them, or install from a lock"],
  [/initrd|initramfs/, "initramfs: its files carry times unless the pipeline has a source-epoch"],
  [/\.pyc$/, "compiled Python carries the time of its source: the pipeline needs a source-epoch"],
  [/^\/etc\/shadow-?$/, "day of the last password change: the pipeline needs a source-epoch"],
  [/\/rpmdb\.sqlite/, "RPM database carries install times: the pipeline needs a source-epoch"],
  [/^\/var\/lib\/dpkg\//, "package database: the packages differ, or their order; install from a lock"],
  [/\/\.(?:updated|lock|pid)$|\.lock$|\.pid$/, "trace of a program that ran: remove it"],
  [/^\/lost\+found$/, "made by mkfs"],
];

/** The likely reason for what differs at a path. */
export function explainPath(path: string, what: readonly string[]): string {
  if (what.length === 1 && what[0] === "time") return "the time of the build, which a source-epoch of the pipeline would replace";
  return reasons.find(([pattern]) => pattern.test(path))?.[1] ?? "what a stage wrote depends on more than the manifest";
}
