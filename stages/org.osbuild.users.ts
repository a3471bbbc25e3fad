import { AccountTable } from "../src/modules/account-table.ts";
import { addUser, changeUser, expirePassword, type UserSettings } from "../src/modules/accounts.ts";
import { makeHome, makeMailbox } from "../src/modules/home.ts";
import { loadLoginDefaults } from "../src/modules/login-defs.ts";
import { requireOption } from "../src/modules/required-option.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import type { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Add and change users",
  description:
    "Adds users that do not exist and changes those that do, by editing the account files of the tree; ids, ages, homes and mailboxes follow its `login.defs` and `useradd` defaults. An empty `home` makes none. Passwords are given hashed. The id of an existing user cannot change.",
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
} as const satisfies StageMeta;

export function run({ tree, options, sourceEpoch = Date.now() / 1000 }: StageContext<typeof meta>): void {
  const today = Math.floor(sourceEpoch / 86400);
  for (const [name, user] of Object.entries(requireOption("users", options.users))) {
    const before = findUser(tree, name);
    if (before === undefined) createUser(tree, name, user, today);
    else updateUser(tree, name, user, { uid: before.uid, today });
    if (user.force_password_reset) expirePassword(tree, name);
    const keys = [...(user.keys ?? []), ...(user.key ? [user.key] : [])];
    if (keys.length > 0) addKeys(tree, name, keys);
  }
}

function createUser(tree: Tree, name: string, settings: UserSettings, today: number): void {
  const defaults = loadLoginDefaults(tree);
  addUser(tree, name, settings, today);
  const { uid, gid, home } = requireUser(tree, name);
  if (settings.home || (settings.home === undefined && defaults.isYes("CREATE_HOME"))) {
    const mode = defaults.number("HOME_MODE", 0o777 & ~defaults.number("UMASK", 0o022));
    makeHome(tree, home, { uid, gid, mode, skeleton: defaults.useradd("SKEL") ?? "/etc/skel" });
  }
  makeMailbox(tree, name, defaults, { uid, gid });
}

function updateUser(tree: Tree, name: string, settings: UserSettings, now: { uid: number; today: number }): void {
  if (settings.uid !== undefined && settings.uid !== now.uid) {
    throw new StageFailure(
      `Cannot change the id of the user '${name}' from ${now.uid} to ${settings.uid}: the user exists already`,
    );
  }
  changeUser(tree, name, settings, now.today);
  const { uid, gid, home } = requireUser(tree, name);
  if (home !== "") makeHome(tree, home, { uid, gid, mode: 0o755, skeleton: "/etc/skel", umask: 0o022 });
}

function addKeys(tree: Tree, name: string, keys: readonly string[]): void {
  const { uid, gid, home } = requireUser(tree, name);
  const folder = `${home}/.ssh`;
  if (!tree.has(folder)) {
    tree.makeDirectory(folder, { mode: 0o700 });
    tree.chown(folder, uid, gid);
  }
  tree.write(`${folder}/authorized_keys`, `${keys.join("\n")}\n`, { append: true, uid, gid, mode: 0o600 });
}

function requireUser(tree: Tree, name: string): { uid: number; gid: number; home: string } {
  const user = findUser(tree, name);
  if (user === undefined) throw new StageFailure(`Cannot find the user '${name}' in /etc/passwd`);
  return user;
}

function findUser(tree: Tree, name: string): { uid: number; gid: number; home: string } | undefined {
  const fields = AccountTable.require(tree, "/etc/passwd").get(name);
  return fields && { uid: Number(fields[2]), gid: Number(fields[3]), home: fields[5] ?? "" };
}
