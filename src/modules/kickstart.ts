/** Commands of an Anaconda kickstart, one line each. Names of options are those of kickstart unless told otherwise. */

type Value = string | number | boolean | undefined;

/** A user to make. */
export interface KickstartUser {
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly home?: string | undefined;
  readonly shell?: string | undefined;
  readonly password?: string | undefined;
  readonly key?: string | undefined;
}

/** `--name=value` for each that is set; true and false alike are a plain `--name` where `flags` is on. */
function listOptions(values: Readonly<Record<string, unknown>>, names: readonly string[], flags = false): readonly string[] {
  return names.flatMap((name) => {
    const value = values[name] as Value;
    if (value === undefined) return [];
    return [flags && typeof value === "boolean" ? `--${name}` : `--${name}=${value}`];
  });
}

/** Lines that make groups. */
export function formatGroups(groups: Readonly<Record<string, { readonly gid?: number | undefined }>>): readonly string[] {
  return Object.entries(groups).map(([name, { gid }]) => `group --name ${name}${gid ? ` --gid ${gid}` : ""}`);
}

/** Lines that make users and give them keys. */
export function formatUsers(users: Readonly<Record<string, KickstartUser>>): readonly string[] {
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
export function formatRootPassword(given: Readonly<Record<string, unknown>>): readonly string[] {
  const words = ["lock", "plaintext", "iscrypted", "allow_ssh", "password"].flatMap((name) => {
    const value = given[name];
    if (value === true) return [`--${name.replaceAll("_", "-")}`];
    return typeof value === "string" && value !== "" ? [value] : [];
  });
  return words.length === 0 ? [] : [`rootpw ${words.join(" ")}`];
}

/** What `clearpart` clears. */
export interface ClearPartitions {
  readonly all?: boolean | undefined;
  readonly initlabel?: boolean | undefined;
  readonly drives?: readonly string[] | undefined;
  readonly list?: readonly string[] | undefined;
  readonly disklabel?: string | undefined;
  readonly linux?: boolean | undefined;
}

/** The line that clears partitions. */
export function formatClearPartitions({ all, initlabel, drives, list, disklabel, linux }: ClearPartitions): string {
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
export function formatAutomaticPartitions(given: object): string {
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

/** A network device. */
export interface KickstartNetwork {
  readonly nameservers?: readonly string[] | undefined;
  readonly activate?: boolean | undefined;
}

/** The line that configures a network device. */
export function formatNetwork(network: KickstartNetwork): string {
  const { nameservers = [], activate } = network;
  const activation = activate === undefined ? [] : [activate ? "--activate" : "--no-activate"];
  const servers = nameservers.map((address) => `--nameserver=${address}`);
  return ["network", ...listOptions({ ...network }, networkOptions), ...servers, ...activation].join(" ");
}

/** Commands to run in the installed system. */
export interface KickstartScript {
  readonly erroronfail?: boolean | undefined;
  readonly interpreter?: string | undefined;
  readonly log?: string | undefined;
  readonly nochroot?: boolean | undefined;
  readonly commands: readonly string[];
}

/** The lines of a script. */
export function formatScript({ erroronfail, nochroot, log, interpreter, commands }: KickstartScript): readonly string[] {
  const start = [
    "%post",
    ...(erroronfail ? ["--erroronfail"] : []),
    ...(nochroot ? ["--nochroot"] : []),
    ...(log ? ["--log", `"${log}"`] : []),
    ...(interpreter ? ["--interpreter", `"${interpreter}"`] : []),
  ];
  return [start.join(" "), ...commands, "%end"];
}
