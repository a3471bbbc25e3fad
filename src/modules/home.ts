import type { LoginDefaults } from "./login-defs.ts";
import type { Tree } from "./tree.ts";

/** Who owns a home and the modes of what is made in it. */
export interface HomeOptions {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
  readonly skeleton: string;
  /** Cleared from the modes of copied files. */
  readonly umask?: number;
}

/** Makes a home with a copy of the skeleton folder in it; nothing happens when the home exists. Parents belong to root. */
export function makeHome(tree: Tree, home: string, options: HomeOptions): void {
  if (tree.has(home)) return;
  tree.makeDirectory(home, { parents: true, mode: options.mode });
  tree.chown(home, options.uid, options.gid);
  copySkeleton(tree, options.skeleton, home, options);
}

/** Makes the empty mailbox of a new user, where the tree asks for one. */
export function makeMailbox(
  tree: Tree,
  name: string,
  defaults: LoginDefaults,
  ids: { readonly uid: number; readonly gid: number },
): void {
  if (defaults.useradd("CREATE_MAIL_SPOOL")?.toLowerCase() !== "yes") return;
  const folder = defaults.text("MAIL_DIR") ?? "/var/mail";
  const path = `${folder}/${name}`;
  if (!tree.isDirectory(folder) || tree.find(path) !== undefined) return;
  const mail = /^mail:[^:]*:(\d+):/m.exec(tree.read("/etc/group"))?.[1];
  tree.write(path, "", {
    exclusive: true,
    uid: ids.uid,
    gid: mail === undefined ? ids.gid : Number(mail),
    mode: mail ? 0o660 : 0o600,
  });
}

function copySkeleton(tree: Tree, from: string, to: string, options: HomeOptions): void {
  const { uid, gid, umask = 0 } = options;
  for (const name of tree.list(from)) {
    const [source, target] = [`${from}/${name}`, `${to}/${name}`];
    const stats = tree.find(source);
    if (stats === undefined || tree.resolve(source) === tree.resolve(to)) continue;
    if (stats.isSymbolicLink()) tree.symlink(tree.readLink(source), target);
    else if (stats.isDirectory()) {
      tree.makeDirectory(target, { mode: stats.mode & 0o7777 & ~umask });
      copySkeleton(tree, source, target, options);
    } else tree.write(target, tree.readBytes(source), { exclusive: true, mode: stats.mode & 0o7777 & ~umask });
    tree.chown(target, uid, gid);
  }
}
