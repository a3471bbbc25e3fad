import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make the initramfs with dracut",
  description:
    "Runs the `dracut` of the tree for each kernel, not tailored to this host. An initramfs that is there already is replaced.",
  options: {
    required: ["kernel"],
    properties: {
      kernel: { type: "array", description: "Versions of the kernels", items: { type: "string" } },
      compress: { type: "string", description: "Compression, as `--compress` takes it" },
      modules: { type: "array", description: "The dracut modules to use, no others", items: { type: "string" } },
      add_modules: { type: "array", description: "dracut modules to add", items: { type: "string" } },
      omit_modules: { type: "array", description: "dracut modules to leave out", items: { type: "string" } },
      drivers: {
        type: "array",
        description: "The kernel modules to include, no others (without `.ko`)",
        items: { type: "string" },
      },
      add_drivers: { type: "array", description: "Kernel modules to add", items: { type: "string" } },
      omit_drivers: { type: "array", description: "Kernel modules to leave out", items: { type: "string" } },
      force_drivers: { type: "array", description: "Kernel modules to add and to load early", items: { type: "string" } },
      filesystems: {
        type: "array",
        description: "The kernel modules of filesystems to include, no others",
        items: { type: "string" },
      },
      include: {
        type: "array",
        description: "Files of the tree (keys) to include at a path of the initramfs (values)",
        items: { type: "object" },
      },
      install: { type: "array", description: "Files to include where they are, with what they need", items: { type: "string" } },
      remove: { type: "array", description: "Files to leave out; needs dracut 108", items: { type: "string" } },
      early_microcode: { type: "boolean", description: "Prepend microcode of processors", default: false },
      reproducible: {
        type: "boolean",
        description: "Make the same initramfs from the same tree; so it is unless told otherwise",
      },
      initoverlayfs: { type: "boolean", description: "Use `initoverlayfs-install` in place of `dracut`", default: false },
      extra: { type: "array", description: "More arguments for dracut", items: { type: "string" } },
    },
  },
  tools: ["unshare"],
  example: { type: "org.osbuild.dracut", options: { kernel: ["6.9.1-200.fc40.x86_64"], add_modules: ["nbd"], compress: "zstd" } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options, log } = context;
  const program = options.initoverlayfs ? "/usr/bin/initoverlayfs-install" : "/usr/bin/dracut";
  const args = listArguments(options);
  const logger = "/usr/bin/logger"; // nobody listens to /dev/log: thousands of complaints otherwise
  const binds = tree.has(logger) ? { [logger]: tree.resolve("/usr/bin/true") } : {};
  for (const kernel of options.kernel) {
    log(`Making the initramfs of ${kernel}`);
    await runInTree(context, program, ["--no-hostonly", "--kver", kernel, ...args], { binds });
  }
}

type Options = StageContext<typeof meta>["options"];

const lists = [
  ["modules", "--modules"],
  ["add_modules", "--add"],
  ["omit_modules", "--omit"],
  ["drivers", "--drivers"],
  ["add_drivers", "--add-drivers"],
  ["omit_drivers", "--omit-drivers"],
  ["force_drivers", "--force-drivers"],
  ["filesystems", "--filesystems"],
] as const;

function listArguments(options: Options): readonly string[] {
  const { include = [], remove = [], install = [], extra = [] } = options;
  const flag = (name: string, wanted: boolean) => `--${wanted ? "" : "no-"}${name}`;
  return [
    ...["--force", "-v", "--show-modules"],
    flag("early-microcode", options.early_microcode ?? false),
    flag("reproducible", options.reproducible ?? true),
    ...(options.compress ? [`--compress=${options.compress}`] : []),
    ...lists.flatMap(([name, option]) => (options[name]?.length ? [option, options[name].join(" ")] : [])),
    ...include.flatMap((files) => Object.entries(files).flatMap(([from, to]) => ["--include", from, String(to)])),
    ...remove.flatMap((path) => ["--remove", path]),
    ...install.flatMap((path) => ["--install", path]),
    ...extra,
  ];
}
