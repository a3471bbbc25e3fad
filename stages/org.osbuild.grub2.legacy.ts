import * as grub from "../src/modules/grub-config.ts";
import { formatMenuEntry, formatMenuStart } from "../src/modules/grub-menu.ts";
import { grubLegacyDefinitions, grubSettings } from "../src/modules/grub-schema.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure GRUB with a menu entry per kernel",
  description: [
    "Writes `grub.cfg` with the entries given, `grubenv` and `/etc/default/grub`, for systems without boot loader entries. Kernels are",
    "expected as `vmlinuz-KERNEL` with `initramfs-KERNEL.img` in `/boot`; for Debian use `org.osbuild.grub2.debian`.",
    "",
    "With `bios` GRUB's modules and font are copied from the build root to `/boot/grub2`; with `uefi` a configuration is written to the",
    "vendor's folder of the EFI system partition. Both may be given.",
  ].join("\n"),
  definitions: grubLegacyDefinitions,
  options: {
    additionalProperties: false,
    required: ["rootfs", "entries"],
    anyOf: [{ required: ["bios"] }, { required: ["uefi"] }],
    properties: {
      rootfs: { $ref: "#/definitions/filesystem" },
      bootfs: { $ref: "#/definitions/filesystem" },
      bios: {
        description: "Configure GRUB for a BIOS or Open Firmware",
        type: "object",
        required: ["platform"],
        properties: { platform: { type: "string", enum: ["i386-pc", "powerpc-ieee1275"] } },
      },
      uefi: {
        description: "Configure GRUB for UEFI",
        type: "object",
        required: ["vendor"],
        properties: {
          vendor: { type: "string", description: "Folder below `EFI`", pattern: "^(.+)$" },
          install: { description: "Copy `BOOT` and the vendor's folder from the build root", type: "boolean", default: false },
        },
      },
      write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
      entries: {
        description: "The menu, in order",
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["id", "product", "kernel"],
          properties: {
            default: { type: "boolean", description: "Boot this one" },
            id: {
              description: "Makes the entry's id unique; GRUB's own tools use the UUID of the root filesystem",
              type: "string",
            },
            product: {
              description: "What the entry is called",
              type: "object",
              additionalProperties: false,
              required: ["name", "version"],
              properties: { name: { type: "string" }, nick: { type: "string" }, version: { type: "string" } },
            },
            kernel: { description: "Version of the kernel, as in its file name", type: "string" },
          },
        },
      },
      config: {
        description: "Options of GRUB itself",
        type: "object",
        additionalProperties: false,
        properties: { cmdline: { description: "Kernel command line beside `root=`", type: "string" }, ...grubSettings },
      },
    },
  },
  example: {
    type: "org.osbuild.grub2.legacy",
    options: {
      rootfs: { label: "root" },
      bios: { platform: "i386-pc" },
      entries: [{ id: "1", default: true, kernel: "6.1.0", product: { name: "Linux", version: "9" } }],
      config: { cmdline: "ro console=ttyS0", timeout: 1 },
    },
  },
} as const satisfies StageMeta;

type Options = StageContext<typeof meta>["options"];
type Entry = Options["entries"][number];

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { bios, uefi, entries } = options;
  const config = {
    disable_recovery: true,
    disable_submenu: true,
    timeout_style: "countdown",
    default: "saved",
    ...options.config,
  };
  if (options.write_defaults ?? true) {
    tree.makeDirectory("/etc/default", { parents: true });
    const start = `GRUB_TIMEOUT=${config.timeout ?? 0}\nGRUB_CMDLINE_LINUX="${config.cmdline ?? ""}"\n`;
    tree.write("/etc/default/grub", start + grub.formatDefaults(config, defaultsOrder));
  }
  const [chosen, second] = entries.filter((entry) => entry.default);
  if (second !== undefined) throw new StageFailure("Cannot boot several entries by default: mark one only");
  tree.makeDirectory("/boot/grub2", { parents: true });
  const saved = chosen === undefined ? [] : [`saved_entry=gnulinux-$${chosen.kernel}-advanced-${chosen.id}`];
  tree.write("/boot/grub2/grubenv", grub.formatEnvironment(saved));

  if (uefi?.install) grub.copyEfiFolders(tree, "/boot/efi/EFI", ["BOOT", uefi.vendor]);
  const bootsPc = bios?.platform === "i386-pc";
  if (uefi !== undefined) tree.write(`/boot/efi/EFI/${uefi.vendor}/grub.cfg`, formatConfig(options, bootsPc ? "efi" : ""));
  if (bios !== undefined) {
    tree.write("/boot/grub2/grub.cfg", formatConfig(options, bootsPc ? "16" : ""));
    grub.copyModules(tree, bios.platform);
  }
}

const defaultsOrder = [
  ...(["disable_submenu", "disable_recovery", "timeout_style", "default"] as const),
  ...(["distributor", "serial", "terminal", "terminal_input", "terminal_output"] as const),
];

function formatConfig(options: Options, loader: string): string {
  const start = formatMenuStart(options.config ?? {}, (name) => `\${${name}}`);
  return `${start}${options.entries.map((entry) => formatEntry(entry, options, loader)).join("")}\n`;
}

function formatEntry({ id, product, kernel }: Entry, { rootfs, bootfs, config }: Options, loader: string): string {
  const folder = bootfs === undefined ? "/boot" : "";
  return formatMenuEntry({
    title: `${product.name} (${kernel}) ${product.version}${product.nick ? ` (${product.nick})` : ""}`,
    id: `gnulinux-${kernel}-advanced-${id}`,
    classes: ["red", "gnu-linux", "gnu", "os"],
    search: grub.formatSearch(bootfs ?? rootfs),
    linux: `${folder}/vmlinuz-${kernel}`,
    initrd: `${folder}/initramfs-${kernel}.img`,
    commandLine: `root=${grub.formatRoot(rootfs)} ${config?.cmdline ?? ""}`,
    loader,
  });
}
