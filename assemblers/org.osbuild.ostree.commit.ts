import { posix } from "node:path";
import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";
import { makeScratch } from "../src/modules/disk/scratch.ts";
import { requireOutputPath } from "../src/modules/given.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Commit the tree to an OSTree repository",
  description:
    "Makes an archive repository `repo` with a commit of the tree and describes the commit in `compose.json`; with `tar` both go into one archive. The tree must be laid out for OSTree; `/usr`, `/boot`, `/var` and the links to `/usr` are taken from it.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["ref"],
    properties: {
      ref: { type: "string", description: "Ref of the commit", default: "" },
      os_version: { type: "string", description: "Version noted in the commit" },
      "tmp-is-dir": { type: "boolean", description: "Make /tmp a folder instead of a link to /sysroot/tmp", default: true },
      parent: { type: "string", description: "Commit this one follows" },
      tar: {
        type: "object",
        description: "Write one archive instead of a folder",
        additionalProperties: false,
        required: ["filename"],
        properties: { filename: { type: "string", description: "Name of the archive; its ending says how to compress" } },
      },
    },
  },
  capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
  tools: ["ostree", "rpm-ostree"],
  example: {
    name: "org.osbuild.ostree.commit",
    options: { ref: "fedora/x86_64/iot", os_version: "39", tar: { filename: "commit.tar" } },
  },
} as const satisfies AssemblerMeta;

const folders = ["dev", "proc", "run", "sys", "sysroot", "var"];
const links = {
  home: "var/home",
  media: "run/media",
  mnt: "var/mnt",
  opt: "var/opt",
  ostree: "sysroot/ostree",
  root: "var/roothome",
  srv: "var/srv",
};
const copied = ["usr", "boot", "var"];
const copiedWhenThere = ["bin", "lib", "lib32", "lib64", "sbin"];

type Context = AssemblerContext<typeof meta>;

export async function run(context: Context): Promise<void> {
  const { output, options, exec, reportMetadata } = context;
  {
    using scratch = makeScratch(output.path);
    const root = new Tree(posix.join(scratch.path, "root"));
    await layRoot(context, root);
    await exec("ostree", ["init", "--mode=archive", `--repo=${output.resolve("/repo")}`]);
    const treefile = posix.join(scratch.path, "treefile.json");
    new Tree(scratch.path).write("treefile.json", JSON.stringify({ ref: options.ref, repos: ["osbuild"] }));
    await exec("rpm-ostree", [...commitArguments(context), treefile, root.path]);
  }
  reportMetadata({ compose: JSON.parse(output.read("/compose.json")) });
  if (options.tar === undefined) return;
  const archive = ["-cf", requireOutputPath(output, options.tar.filename), "-C", output.path, "repo", "compose.json"];
  await exec("tar", ["--remove-files", "--auto-compress", ...archive]);
}

function commitArguments({ output, options, id }: Context): readonly string[] {
  return [
    ...["compose", "commit", `--repo=${output.resolve("/repo")}`],
    ...(options.parent ? [`--parent=${options.parent}`] : []),
    ...(options.os_version ? [`--add-metadata-string=version=${options.os_version}`] : []),
    ...[`--add-metadata-string=rpmostree.inputhash=${id}`, `--write-composejson-to=${output.resolve("/compose.json")}`],
  ];
}

/** Lays the root of an OSTree system: fixed folders and links, content from the tree. */
async function layRoot({ tree, options, exec }: Context, root: Tree): Promise<void> {
  root.makeDirectory("/", { parents: true, mode: 0o755 });
  for (const folder of folders) root.makeDirectory(folder, { mode: 0o755 });
  for (const [name, target] of Object.entries(links)) root.symlink(target, name);
  if (options["tmp-is-dir"] ?? true) root.makeDirectory("tmp", { mode: 0o1777 });
  else root.symlink("sysroot/tmp", "tmp");
  const names = [...copied, ...copiedWhenThere.filter((name) => tree.find(name) !== undefined)];
  for (const name of names) await exec("cp", ["--reflink=auto", "-a", posix.join(tree.path, name), "-t", root.path]);
}
