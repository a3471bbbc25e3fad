import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { StageId } from "../../src/manifest/manifest.ts";
import type { WritableTree } from "../../src/pipeline/ports.ts";
import { removeFolder } from "../../src/store/scratch.ts";
import { Store, type StoreOptions } from "../../src/store/store.ts";

/** Stores and trees for tests; these need root and a mount namespace that nobody else sees, which `npm test` gives. */

/** A folder that goes with its scope, whatever is mounted below. */
export async function makeFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = mkdtempSync(join(tmpdir(), "osbuild-store-"));
  return { path, [Symbol.asyncDispose]: () => removeFolder(path) };
}

/** Opens a store below a folder. */
export function openStore(folder: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  return Store.open(join(folder, "store"), { engine: "test", ...options });
}

/** An id made of a number. */
export function stage(number: number): StageId {
  return String(number).padStart(64, "0") as StageId;
}

/** Runs a shell script in the tree. */
export async function change(tree: WritableTree, script: string): Promise<void> {
  await using writer = await tree.openWriter();
  await runScript(writer.path, script);
}

/** Runs a shell script in a folder and answers what it printed. */
export async function runScript(folder: string, script: string): Promise<string> {
  const { stdout } = await execa("bash", ["-euo", "pipefail", "-c", script], { cwd: folder });
  return stdout;
}

/**
 * Everything a program can see of a tree, as one hash, by a program that is not ours: paths, types, modes, owners, contents, links, devices,
 * attributes, times. `seconds` cuts times to what squashfs keeps.
 */
export function fingerprint(folder: string, { seconds = false } = {}): Promise<string> {
  const times = `delete=atime,delete=ctime${seconds ? ",delete=mtime" : ""}`;
  const options = `--sort=name --numeric-owner --xattrs --xattrs-include='*' --format=posix`;
  return runScript(folder, `tar ${options} --pax-option='exthdr.name=%d/%f,${times}' -cf - . | sha256sum`);
}

/** A tree with everything that is hard to keep. */
export const strangeTree = `
  mkdir -p usr/bin etc deep/er/and/deeper empty
  echo hello > etc/motd; echo config > etc/conf
  printf 'bad name' > $'etc/\\xff\\xfe\\x80'
  mkdir $'d\\xe9j\\xe0'; echo x > $'d\\xe9j\\xe0/f\\nnewline'
  echo long > etc/$(printf 'n%.0s' {1..255})
  p=.; for i in {1..16}; do p=$p/$(printf 'p%.0s' {1..200}); mkdir $p && cd $p; p=.; done; echo end > end; cd - > /dev/null 2>&1 || true
`;

/** The rest of it, for a shell that is back at the root. */
export const strangeFiles = `
  echo one > usr/bin/one; ln usr/bin/one usr/bin/two; ln usr/bin/one deep/er/three
  ln -s ../../etc/motd usr/bin/link; ln -s /absolute/$'\\xff' deep/dangling
  chmod 4755 usr/bin/one; chown -h 123:456 usr/bin/link; chown 1000:2000 etc/conf; chmod 1777 empty; chmod 000 etc/motd
  mknod deep/block b 7 99; mknod deep/character c 1 3; chmod 666 deep/character; mkfifo deep/fifo
  truncate -s 50M deep/sparse; echo middle | dd of=deep/sparse bs=1M seek=20 conv=notrunc status=none
  setfattr -n user.comment -v text etc/conf
  setfattr -n security.capability -v 0x0100000200040000000000000000000000000000 usr/bin/two
  setfattr -n security.selinux -v system_u:object_r:etc_t:s0 etc
  setfattr -h -n security.selinux -v system_u:object_r:bin_t:s0 usr/bin/link
  touch -d '2001-02-03 04:05:06.789012345' deep/er; touch -d 1985-10-26 usr
`;

/** Changes of all kinds on top of it. */
export const strangeChanges = `
  rm etc/motd deep/character; rm -r deep/er; mkdir -p deep/er; echo new > deep/er/only
  rm etc/conf; mkdir etc/conf; echo inside > etc/conf/file
  rmdir empty; echo file > empty
  mv $'d\\xe9j\\xe0' moved; ln -sfn elsewhere usr/bin/link
  chmod 700 usr; chown 5:6 deep/fifo; setfattr -x user.comment etc/conf 2>/dev/null || true
  echo more >> deep/sparse; rm $'etc/\\xff\\xfe\\x80'
`;
