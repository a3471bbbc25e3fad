import * as grub from "../src/modules/grub-config.ts";
import { formatMenuEntry } from "../src/modules/grub-menu.ts";
import { grubDefinitions, grubSettings } from "../src/modules/grub-schema.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure GRUB for Debian and Ubuntu",
  description: [
    "Writes `/boot/grub/grub.cfg` with an entry for every kernel that is in `/boot` at this moment, newest first, so it belongs after the",
    "stage that installs the kernel. Nothing of GRUB needs to be installed in the tree; where it is, its own tools take over from there",
    "with the options this stage leaves in `/etc/default/grub`.",
  ].join("\n"),
  definitions: grubDefinitions,
  options: {
    type: "object",
    additionalProperties: false,
    required: ["rootfs"],
    properties: {
      rootfs: { $ref: "#/definitions/filesystem" },
      bootfs: { $ref: "#/definitions/filesystem" },
      kernel_opts: { description: "Kernel command line beside `root=`", type: "string", default: "" },
      legacy: {
        description: "Platform, such as `i386-pc`, to copy GRUB's modules of to `/boot/grub`",
        type: "string",
        pattern: "^[a-z0-9_-]+$",
      },
      uefi: {
        description:
          "Put GRUB of the build root on the EFI system partition, signed for secure boot where the build root has that",
        type: "boolean",
        default: false,
      },
      write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
      config: { description: "Options of GRUB itself", type: "object", additionalProperties: false, properties: grubSettings },
    },
  },
  example: {
    type: "org.osbuild.grub2.debian",
    options: {
      rootfs: { label: "root" },
      kernel_opts: "ro console=ttyS0",
      config: { timeout: 1, serial: "serial --unit=0 --speed=115200" },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { rootfs, bootfs, kernel_opts = "", config = {} } = options;
  const kernels = listKernels(tree);
  if (kernels.length === 0)
    throw new StageFailure("Cannot make a boot menu: the tree has no '/boot/vmlinuz-*'. Install a kernel before");
  const folder = bootfs === undefined ? "/boot" : "";
  const search = grub.formatSearch(bootfs ?? rootfs);
  const entries = kernels.map((version) =>
    formatMenuEntry({
      title: `Linux ${version}`,
      id: `linux-${version}`,
      classes: ["gnu-linux", "os"],
      search,
      linux: `${folder}/vmlinuz-${version}`,
      initrd: tree.isFile(`/boot/initrd.img-${version}`) ? `${folder}/initrd.img-${version}` : undefined,
      commandLine: `root=${grub.formatRoot(rootfs)} ${kernel_opts}`.trimEnd(),
      loader: "",
    }),
  );
  const start = [
    `set timeout=${config.timeout ?? 0}`,
    `set timeout_style=${config.timeout_style ?? "menu"}`,
    `set default="${config.default ?? 0}"`,
  ];
  const terminals = grub.formatTerminals(config, () => "").trimStart();
  tree.makeDirectory("/boot/grub", { parents: true });
  tree.write("/boot/grub/grub.cfg", [...start, ...(terminals === "" ? [] : [terminals]), ...entries].join("\n"));
  if (options.write_defaults ?? true) writeDefaults(tree, kernel_opts, config);
  if (options.legacy !== undefined) grub.copyModules(tree, options.legacy, "/boot/grub");
  if (options.uefi) grub.installDebianEfi(tree, search, `${folder}/grub`);
}

type Options = StageContext<typeof meta>["options"];
type Tree = StageContext["tree"];

/** Versions of the kernels in /boot, newest first. */
function listKernels(tree: Tree): readonly string[] {
  const versions = tree.list("/boot").filter((name) => name.startsWith("vmlinuz-"));
  const order = new Intl.Collator("en", { numeric: true });
  return versions.map((name) => name.slice("vmlinuz-".length)).sort((a, b) => order.compare(b, a));
}

function writeDefaults(tree: Tree, commandLine: string, config: NonNullable<Options["config"]>): void {
  const start = `GRUB_CMDLINE_LINUX="${commandLine}"\nGRUB_CMDLINE_LINUX_DEFAULT=""\nGRUB_TIMEOUT=${config.timeout ?? 0}\n`;
  const order = [
    ...(["default", "timeout_style", "disable_recovery", "disable_submenu", "distributor"] as const),
    ...(["serial", "terminal", "terminal_input", "terminal_output"] as const),
  ];
  tree.makeDirectory("/etc/default", { parents: true });
  tree.write("/etc/default/grub", start + grub.formatDefaults(config, order));
}
