import { basename, dirname } from "node:path/posix";
import { findPaths, globToRegExp } from "./glob.ts";
import { unescapeText } from "./lorax-text.ts";
import { chooseDatabase } from "./rpm.ts";
import { type StageContext, StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/** The commands of Lorax scripts that finish and clean up an installer's tree. A command with a dash before it may fail. */

type Host = Pick<StageContext, "tree" | "exec" | "log">;
type Command = (args: readonly string[]) => Promise<void> | void;

/** Runs the lines of a script in order. */
export async function runLoraxScript(host: Host, lines: readonly (readonly string[])[]): Promise<void> {
  const commands = new LoraxCommands(host).table;
  for (const [word = "", ...args] of lines) {
    const name = word.replace(/^-/, "");
    const command = commands[name];
    if (command === undefined) throw new StageFailure(`Cannot run the Lorax script: it has the unknown command '${name}'`);
    try {
      await command(args);
    } catch (error) {
      if (word.startsWith("-")) continue;
      host.log(`The line that failed: ${[word, ...args].join(" ")}`);
      throw error;
    }
  }
}

const kept = ["/usr/lib/sysimage/rpm/", "/var/lib/rpm/", "/var/lib/yum", "/var/lib/dnf"]; // files of packages are found by these

class LoraxCommands {
  readonly table: Readonly<Record<string, Command>>;
  readonly #host: Host;
  #packages: readonly string[] | undefined;

  constructor(host: Host) {
    const { tree } = host;
    this.#host = host;
    this.table = {
      append: ([path = "", text = ""]) => {
        tree.makeDirectory(dirname(path), { parents: true });
        tree.write(path, `${unescapeText(text)}\n`, { append: true });
      },
      mkdir: (paths) => {
        for (const path of paths) tree.makeDirectory(path, { parents: true });
      },
      move: ([from = "", to = ""]) => tree.rename(from, tree.isDirectory(to) ? `${to}/${basename(from)}` : to),
      install: ([from = "", to = ""]) => this.#install(from, to),
      remove: (patterns) => this.#remove(patterns),
      replace: ([pattern = "", text = "", ...files]) => this.#replace(pattern, text, files),
      runcmd: (argv) => this.#run(argv),
      symlink: ([target = "", path = ""]) => {
        if (tree.find(path)?.isDirectory()) tree.removeTree(path);
        tree.symlink(target, path, { replace: true });
      },
      systemctl: ([verb = "", ...units]) => this.#systemctl(verb, units),
      removepkg: (names) => this.#removePackages(names),
      removefrom: ([name = "", ...globs]) => this.#removeFromPackages(name, globs),
      removekmod: (globs) => this.#removeModules(globs),
    };
  }

  #install(pattern: string, target: string): void {
    const { tree } = this.#host;
    const system = new Tree("/");
    const found = findPaths(system, pattern).filter((path) => system.isFile(path));
    if (found.length === 0) throw new StageFailure(`Cannot install '${pattern}': the build root has no such file`);
    for (const path of found) {
      const mode = system.require(path).mode & 0o7777;
      tree.write(tree.isDirectory(target) ? `${target}/${basename(path)}` : target, system.readBytes(path), { mode });
    }
  }

  #remove(patterns: readonly string[]): void {
    for (const pattern of patterns) {
      if (kept.some((start) => pattern.startsWith(start))) continue;
      for (const path of findPaths(this.#host.tree, pattern)) this.#removePath(path);
    }
  }

  #removePath(path: string): void {
    const { tree } = this.#host;
    if (tree.find(path)?.isDirectory()) tree.removeTree(path);
    else tree.remove(path);
  }

  #replace(pattern: string, text: string, files: readonly string[]): void {
    const matcher = new RegExp(pattern, "g");
    const replacement = text
      .replaceAll("$", "$$$$")
      .replace(/\\g<(\d+)>|\\(\d+)/g, (_, named?: string, plain?: string) => `$${named ?? plain}`);
    const found = files.flatMap((file) => findPaths(this.#host.tree, file));
    if (found.length === 0) throw new StageFailure(`Cannot replace '${pattern}': nothing matches ${files.join(", ")}`);
    for (const path of found) {
      this.#host.tree.edit(path, (content) =>
        content
          .split("\n")
          .map((line) => line.replace(matcher, replacement))
          .join("\n"),
      );
    }
  }

  /** Programs of the build root, in the tree's folder. What acts on /boot is left out: the ISO needs it whole. */
  async #run(argv: readonly string[]): Promise<void> {
    const [command = "", ...args] = argv;
    if (argv.some((word) => word.includes("/boot"))) return;
    await this.#host.exec(command, args, { cwd: this.#host.tree.path });
  }

  async #systemctl(verb: string, units: readonly string[]): Promise<void> {
    const { tree, exec } = this.#host;
    if (!["enable", "disable", "mask"].includes(verb))
      throw new StageFailure(`Cannot run systemctl with '${verb}': use enable, disable or mask`);
    tree.makeDirectory("/run/systemd/system", { parents: true });
    for (const unit of units)
      await exec("systemctl", ["--root", tree.path, "--no-reload", verb, unit], { okCodes: [1, 2, 3, 4, 5] });
  }

  async #removePackages(patterns: readonly string[]): Promise<void> {
    for (const pattern of patterns) for (const path of await this.#listFiles(pattern)) this.#removeOwned(path);
  }

  async #removeFromPackages(name: string, globs: readonly string[]): Promise<void> {
    const inverted = globs[0] === "--allbut";
    const matchers = (inverted ? globs.slice(1) : globs).map(globToRegExp);
    const files = await this.#listFiles(name);
    for (const path of files) if (matchers.some((matcher) => matcher.test(path)) !== inverted) this.#removeOwned(path);
  }

  #removeOwned(path: string): void {
    if (!kept.some((start) => path.startsWith(start))) this.#removePath(path);
  }

  #removeModules(words: readonly string[]): void {
    const { tree } = this.#host;
    const cut = words.indexOf("--allbut");
    const [folders, keep] = cut < 0 ? [words, []] : [words.slice(0, cut), words.slice(cut + 1)];
    if (cut === 0 || (cut > 0 && keep.length === 0))
      throw new StageFailure("Cannot run removekmod: '--allbut' needs patterns before and after it");
    const matchers = keep.map((pattern) => globToRegExp(`*${pattern}*`));
    for (const folder of folders.flatMap((pattern) => findPaths(tree, `/lib/modules/*/kernel/${pattern}`))) {
      for (const path of listFilesBelow(tree, folder)) if (!matchers.some((matcher) => matcher.test(path))) tree.remove(path);
    }
  }

  /** Files, not folders, of the installed packages whose name matches. */
  async #listFiles(pattern: string): Promise<readonly string[]> {
    const { tree } = this.#host;
    this.#packages ??= await this.#rpm(["-qa"], ["--qf=%{name}\\n"]);
    const matcher = globToRegExp(pattern);
    const files: string[] = [];
    for (const name of this.#packages.filter((one) => matcher.test(one))) files.push(...(await this.#rpm(["-ql"], [name])));
    return [...new Set(files)].filter((path) => path.startsWith("/") && !tree.isDirectory(path)).sort();
  }

  async #rpm(mode: readonly string[], args: readonly string[]): Promise<readonly string[]> {
    const { tree, exec } = this.#host;
    const database = await chooseDatabase(exec, tree, undefined);
    const { stdout } = await exec("rpm", [...database.args, ...mode, "--root", tree.path, ...args], { quiet: true });
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .sort();
  }
}

function listFilesBelow(tree: Tree, folder: string): readonly string[] {
  if (!tree.find(folder)?.isDirectory()) return [];
  return tree.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return tree.find(path)?.isDirectory() ? listFilesBelow(tree, path) : [path];
  });
}
