import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { execa } from "execa";

/**
 * A tree as builds have it: the files of this host's own Debian packages, essential ones first, until there are enough bytes. Real names,
 * sizes, links and modes, and no download.
 */
export async function copyDebianTree(target: string, minimumBytes: number): Promise<void> {
  mkdirSync(target, { recursive: true });
  const { stdout } = await execa("dpkg-query", ["-L", ...(await choosePackages(minimumBytes))]);
  const files = stdout.split("\n").filter((path) => path.startsWith("/") && existsSync(path));
  // Packages name /bin/sh what is in /usr/bin since the two are one folder.
  const paths = files.map((path) => join(realpathSync(dirname(path)), basename(path)).slice(1)).filter(Boolean);
  const list = `${target}.list`;
  writeFileSync(list, [...new Set(paths)].join("\n"));
  await execa("bash", ["-c", 'tar -C / --no-recursion -cf - -T "$1" | tar -C "$2" -xpf -', "bash", list, target]);
  rmSync(list);
  writeFileSync(join(target, "etc/bench"), "");
}

async function choosePackages(minimumBytes: number): Promise<readonly string[]> {
  const fields = ["Priority", "Installed-Size", "binary:Package"].map((name) => ["$", "{", name, "}"].join(""));
  const { stdout } = await execa("dpkg-query", ["-W", "-f", `${fields.join(" ")}\n`]);
  const order = ["required", "important", "standard", "optional"];
  const packages = stdout
    .split("\n")
    .map((line) => line.split(" "))
    .map(([priority = "", kib = "0", name = ""]) => ({ rank: order.indexOf(priority), bytes: Number(kib) * 1024, name }))
    .filter(({ rank, bytes }) => rank >= 0 && bytes < 150e6)
    .sort((one, other) => one.rank - other.rank || other.bytes - one.bytes || one.name.localeCompare(other.name));
  const chosen: string[] = [];
  for (let bytes = 0; bytes < minimumBytes && packages.length > chosen.length; ) {
    const next = packages[chosen.length];
    bytes += next?.bytes ?? 0;
    chosen.push(next?.name ?? "");
  }
  return chosen;
}
