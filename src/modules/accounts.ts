import { AccountTable } from "./account-table.ts";
import { type LoginDefaults, loadLoginDefaults } from "./login-defs.ts";
import { StageFailure } from "./stage.ts";
import type { Tree } from "./tree.ts";

/**
 * Users and groups of a tree, made by editing its files. Numbers, shells, passwords' ages and subordinate ids come out as shadow-utils
 * 4.13 makes them with the tree's own login.defs, but no program of host or tree is run.
 */

/** What a new or changed user is to have; absent means the tree's default, or no change. */
export interface UserSettings {
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly home?: string | undefined;
  readonly shell?: string | undefined;
  /** Already hashed, as crypt(3) gives it. */
  readonly password?: string | undefined;
  /** Days since 1970 after which the account is closed. */
  readonly expiredate?: number | undefined;
}

interface Accounts {
  readonly passwd: AccountTable;
  readonly group: AccountTable;
  readonly shadow: AccountTable | undefined;
  readonly gshadow: AccountTable | undefined;
  readonly defaults: LoginDefaults;
}

/** Adds a group. With `force` an existing name is fine and a number in use is replaced by a free one. */
export function addGroup(
  tree: Tree,
  name: string,
  settings: { readonly gid?: number | undefined; readonly force?: boolean },
): void {
  const group = AccountTable.require(tree, "/etc/group");
  const gshadow = AccountTable.find(tree, "/etc/gshadow");
  if (group.get(name) !== undefined) {
    if (settings.force) return;
    throw new StageFailure(`Cannot add the group '${name}': it exists already`);
  }
  if ((settings.gid ?? 0) < 0) throw new StageFailure(`Cannot add the group '${name}': ${settings.gid} is no id`);
  const used = new Set(group.numbers(2));
  const taken = settings.gid !== undefined && used.has(settings.gid);
  if (taken && !settings.force) throw new StageFailure(`Cannot add the group '${name}': the id ${settings.gid} is in use`);
  const gid = taken ? undefined : settings.gid;
  putGroup(group, gshadow, { name, gid: gid ?? freeGroupId(used, loadLoginDefaults(tree)), password: "x" });
  saveAll(tree, [group, gshadow]);
}

/** Adds a user and, where login.defs says so, a group of the same name and subordinate ids. Makes no home. */
export function addUser(tree: Tree, name: string, settings: UserSettings, today: number): void {
  const accounts = openAccounts(tree);
  checkSettings(name, settings, accounts);
  const { passwd, group, shadow, gshadow, defaults } = accounts;
  const range = [defaults.number("UID_MIN", 1000), defaults.number("UID_MAX", 60000)] as const;
  const uid = settings.uid ?? freeId(new Set(passwd.numbers(2)), range);
  const gid = settings.gid ?? ownGroup(accounts, name, uid);
  const password = settings.password ?? "!";
  const home = settings.home || `${defaults.useradd("HOME") ?? "/home"}/${name}`;
  const shell = settings.shell || (defaults.useradd("SHELL") ?? "/bin/bash");
  passwd.add([name, shadow === undefined ? password : "x", uid, gid, settings.description ?? "", home, shell]);
  shadow?.add([name, password, today, ...agesOf(defaults), formatDays(settings.expiredate ?? -1), ""]);
  for (const one of settings.groups ?? []) joinGroup(accounts, groupName(group, one), name);
  const regular = uid === 0 || settings.uid === undefined || (uid >= range[0] && uid <= range[1]);
  const subordinate = regular ? (["UID", "GID"] as const).map((kind) => addSubordinateIds(tree, name, kind, defaults)) : [];
  saveAll(tree, [passwd, shadow, group, gshadow, ...subordinate]);
}

/** Changes the settings given of an existing user; `groups` replaces the groups the user is a member of. */
export function changeUser(tree: Tree, name: string, settings: UserSettings, today: number): void {
  const { groups = [], home, shell, ...rest } = settings;
  if (groups.length === 0 && !home && !shell && Object.values(rest).every((value) => value === undefined)) return;
  const accounts = openAccounts(tree);
  checkSettings(name, settings, accounts);
  const { passwd, group, shadow, gshadow } = accounts;
  const columns = { 3: settings.gid, 4: settings.description, 5: settings.home || undefined, 6: settings.shell || undefined };
  for (const [column, value] of Object.entries(columns)) {
    if (value !== undefined) passwd.set(name, Number(column), String(value));
  }
  if (settings.password !== undefined) setPassword(accounts, name, settings.password, today);
  if (settings.expiredate !== undefined) shadow?.set(name, 7, formatDays(settings.expiredate));
  if (settings.groups !== undefined && settings.groups.length > 0) replaceGroups(accounts, name, settings.groups);
  saveAll(tree, [passwd, shadow, group, gshadow]);
}

/** Makes the user choose a new password at the next login. */
export function expirePassword(tree: Tree, name: string): void {
  const shadow = AccountTable.require(tree, "/etc/shadow");
  if (shadow.get(name) === undefined)
    throw new StageFailure(`Cannot expire the password of '${name}': /etc/shadow has no such user`);
  shadow.set(name, 2, "0");
  saveAll(tree, [shadow]);
}

function openAccounts(tree: Tree): Accounts {
  return {
    passwd: AccountTable.require(tree, "/etc/passwd"),
    group: AccountTable.require(tree, "/etc/group"),
    shadow: AccountTable.find(tree, "/etc/shadow"),
    gshadow: AccountTable.find(tree, "/etc/gshadow"),
    defaults: loadLoginDefaults(tree),
  };
}

function checkSettings(name: string, settings: UserSettings, { group, shadow }: Accounts): void {
  const refuse = (reason: string) => {
    throw new StageFailure(`Cannot set up the user '${name}': ${reason}`);
  };
  if ((settings.uid ?? 0) < 0) refuse(`${settings.uid} is no id`);
  if (name.length > 32) refuse("a name has at most 32 characters");
  for (const key of ["description", "home", "shell", "password"] as const) {
    if (/[:\n]/.test(settings[key] ?? "")) refuse(`the ${key} holds a colon or a new line`);
  }
  if (settings.home && !settings.home.startsWith("/")) refuse(`the home '${settings.home}' does not start with '/'`);
  if (settings.shell && !/^[/*]/.test(settings.shell)) refuse(`the shell '${settings.shell}' does not start with '/'`);
  if (settings.gid !== undefined && !group.numbers(2).includes(settings.gid)) refuse(`no group has the id ${settings.gid}`);
  for (const one of settings.groups ?? []) groupName(group, one);
  const { expiredate = -1 } = settings;
  if (expiredate < -1 || (expiredate >= 0 && shadow === undefined)) {
    refuse("an expiry date needs /etc/shadow and a day that is not negative");
  }
}

function groupName(group: AccountTable, nameOrId: string): string {
  const found = group.get(nameOrId) ?? group.rows().find((row) => /^\d+$/.test(nameOrId) && row[2] === nameOrId);
  if (found?.[0] === undefined) throw new StageFailure(`Cannot use the group '${nameOrId}': it does not exist`);
  return found[0];
}

function ownGroup({ group, gshadow, defaults }: Accounts, name: string, uid: number): number {
  if (!defaults.isYes("USERGROUPS_ENAB")) return Number(defaults.useradd("GROUP") ?? 100);
  if (group.get(name) !== undefined) {
    throw new StageFailure(`Cannot add the user '${name}': a group of that name exists; set 'gid' to make it the user's group`);
  }
  const gid = freeGroupId(new Set(group.numbers(2)), defaults, uid);
  putGroup(group, gshadow, { name, gid, password: "!" });
  return gid;
}

function putGroup(
  group: AccountTable,
  gshadow: AccountTable | undefined,
  row: { name: string; gid: number; password: string },
): void {
  const { name, gid, password } = row;
  group.add([name, gshadow === undefined ? password : "x", gid, ""]);
  gshadow?.add([name, "!", "", ""]);
}

function joinGroup({ group, gshadow }: Accounts, groupOf: string, name: string): void {
  for (const table of [group, gshadow]) {
    const members = (table?.get(groupOf)?.[3] ?? "").split(",").filter((member) => member !== "");
    if (!members.includes(name)) table?.set(groupOf, 3, [...members, name].join(","));
  }
}

function replaceGroups(accounts: Accounts, name: string, groups: readonly string[]): void {
  const wanted = groups.map((one) => groupName(accounts.group, one));
  for (const [one = "", , , list = ""] of accounts.group.rows()) {
    if (wanted.includes(one)) joinGroup(accounts, one, name);
    else if (list.split(",").includes(name)) leaveGroup(accounts, one, name);
  }
}

function leaveGroup({ group, gshadow }: Accounts, groupOf: string, name: string): void {
  for (const table of [group, gshadow]) {
    const members = (table?.get(groupOf)?.[3] ?? "").split(",");
    table?.set(groupOf, 3, members.filter((member) => member !== name).join(","));
  }
}

function setPassword({ passwd, shadow }: Accounts, name: string, password: string, today: number): void {
  if (shadow?.get(name) === undefined) passwd.set(name, 1, password);
  shadow?.set(name, 1, password);
  shadow?.set(name, 2, String(today));
}

function agesOf(defaults: LoginDefaults): readonly string[] {
  const ages = ["PASS_MIN_DAYS", "PASS_MAX_DAYS", "PASS_WARN_AGE"].map((name) => defaults.number(name, -1));
  const inactive = Number(defaults.useradd("INACTIVE") ?? -1);
  return [...ages, inactive].map(formatDays);
}

function formatDays(days: number): string {
  return days < 0 ? "" : String(days);
}

function addSubordinateIds(tree: Tree, name: string, kind: "UID" | "GID", defaults: LoginDefaults): AccountTable | undefined {
  const table = AccountTable.find(tree, `/etc/sub${kind.toLowerCase()}`);
  const count = defaults.number(`SUB_${kind}_COUNT`, 65536);
  if (table === undefined || count <= 0 || table.get(name) !== undefined) return table;
  let start = defaults.number(`SUB_${kind}_MIN`, 100000);
  table.sortBy(1);
  for (const { first, end } of table.rows().map((row) => ({ first: Number(row[1]), end: Number(row[1]) + Number(row[2]) }))) {
    if (first >= start + count) break;
    start = Math.max(start, end);
  }
  if (start + count - 1 > defaults.number(`SUB_${kind}_MAX`, 600100000)) {
    throw new StageFailure(`Cannot add the user '${name}': no range of ${count} subordinate ids is free in ${table.path}`);
  }
  table.add([name, start, count]);
  return table;
}

function freeGroupId(used: ReadonlySet<number>, defaults: LoginDefaults, preferred?: number): number {
  return freeId(used, [defaults.number("GID_MIN", 1000), defaults.number("GID_MAX", 60000)], preferred);
}

/** The number asked for when it is free and in range, or the one after the highest in use, or the first gap. */
function freeId(used: ReadonlySet<number>, [min, max]: readonly [number, number], preferred = -1): number {
  if (preferred >= min && preferred <= max && !used.has(preferred)) return preferred;
  let highest = min - 1;
  for (const id of used) if (id <= max && id > highest) highest = id;
  if (highest < max) return highest + 1;
  for (let id = min; id <= max; id += 1) if (!used.has(id)) return id;
  throw new StageFailure(`Cannot find a free id between ${min} and ${max}`);
}

function saveAll(tree: Tree, tables: readonly (AccountTable | undefined)[]): void {
  if (!tree.has("/etc/.pwd.lock")) tree.write("/etc/.pwd.lock", "", { mode: 0o600 });
  for (const table of tables) table?.save();
}
