import { formatBlsConfig, formatRedirect } from "../src/modules/grub-bls.ts";
import { copyEfiFolders, copyModules, formatDefaults, formatEnvironment, formatRoot } from "../src/modules/grub-config.ts";
import { grubDefinitions, grubSettings } from "../src/modules/grub-schema.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure GRUB for systems with boot loader entries",
  description: [
    "Writes `grub.cfg`, `grubenv` and `/etc/default/grub` for a system whose kernels are described by entries in `/boot/loader`",
    "(Fedora and its relatives; for Debian use `org.osbuild.grub2.debian`).",
    "",
    "With `legacy` GRUB's modules and font are copied from the build root to `/boot/grub2`. With `uefi` the configuration goes to the",
    "vendor's folder of the EFI system partition; with both, or with `unified`, it stays in `/boot/grub2` and the vendor's folder",
    "gets one that leads there.",
  ].join("\n"),
  definitions: grubDefinitions,
  options: {
    additionalProperties: false,
    oneOf: [{ required: ["root_fs_uuid"] }, { required: ["rootfs"] }],
    properties: {
      compat_version: {
        type: "number",
        enum: [1, 2],
        default: 1,
        description: "Version 1 leaves placeholders of osbuild in `grub.cfg` where nothing is set; version 2 does not",
      },
      rootfs: { $ref: "#/definitions/filesystem" },
      bootfs: { $ref: "#/definitions/filesystem" },
      root_fs_uuid: { $ref: "#/definitions/uuid" },
      boot_fs_uuid: { $ref: "#/definitions/uuid" },
      kernel_opts: { description: "Kernel command line beside `root=`", type: "string", default: "" },
      legacy: {
        description: "Platform to copy modules of; `true` means `i386-pc`",
        oneOf: [{ type: "boolean", default: false }, { type: "string" }],
      },
      uefi: {
        description: "Configure GRUB for UEFI",
        type: "object",
        required: ["vendor"],
        properties: {
          vendor: { type: "string", description: "Folder below `EFI`", pattern: "^(.+)$" },
          efi_src_dir: { type: "string", description: "Where `install` finds the files", default: "/boot/efi/EFI" },
          install: { description: "Copy `BOOT` and the vendor's folder from the build root", type: "boolean", default: false },
          unified: { description: "Keep the configuration in `/boot/grub2`", type: "boolean", default: false },
        },
      },
      saved_entry: { description: "Entry to boot, as `grubenv` names it", type: "string" },
      write_defaults: { description: "Write `/etc/default/grub`", type: "boolean", default: true },
      write_cmdline: { description: "Put the kernel command line into `grubenv`", type: "boolean", default: true },
      ignition: { description: "Pass Ignition's first boot on to the kernel", type: "boolean", default: false },
      greenboot: { description: "Count failed boots and fall back", type: "boolean", default: false },
      config: { description: "Options of GRUB itself", type: "object", additionalProperties: false, properties: grubSettings },
    },
  },
  example: {
    type: "org.osbuild.grub2",
    options: {
      rootfs: { label: "root" },
      kernel_opts: "ro console=ttyS0",
      legacy: "i386-pc",
      compat_version: 2,
      config: { timeout: 1 },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { kernel_opts = "", config = {}, uefi } = options;
  const rootfs = options.rootfs ?? { uuid: options.root_fs_uuid };
  const bootfs = options.bootfs ?? (options.boot_fs_uuid === undefined ? undefined : { uuid: options.boot_fs_uuid });
  const platform = options.legacy === true ? "i386-pc" : options.legacy || undefined;
  const folder = bootfs === undefined ? "/boot/" : "/";
  const hybrid = uefi !== undefined && platform !== undefined;

  if (options.write_defaults ?? true) {
    tree.makeDirectory("/etc/default", { parents: true });
    const start = `GRUB_CMDLINE_LINUX="${kernel_opts}"\nGRUB_TIMEOUT=${config.timeout ?? 0}\nGRUB_ENABLE_BLSCFG=true\n`;
    tree.write("/etc/default/grub", start + formatDefaults(config, defaultsOrder));
  }
  tree.makeDirectory("/boot/grub2", { parents: true });
  if (hybrid) tree.remove("/boot/grub2/grubenv"); // packages link it to the EFI system partition
  const commandLine = (options.write_cmdline ?? true) ? [`kernelopts=root=${formatRoot(rootfs)} ${kernel_opts}`] : [];
  const saved = options.saved_entry ? [`saved_entry=${options.saved_entry}`] : [];
  tree.write("/boot/grub2/grubenv", formatEnvironment([...commandLine, ...saved]));

  const redirect = hybrid || uefi?.unified === true;
  const vendorConfig = `/boot/efi/EFI/${uefi?.vendor}/grub.cfg`;
  if (uefi?.install) copyEfiFolders(tree, uefi.efi_src_dir ?? "/boot/efi/EFI", ["BOOT", uefi.vendor]);
  if (uefi !== undefined && redirect) tree.write(vendorConfig, formatRedirect(folder));
  const features = { ignition: options.ignition ?? false, greenboot: options.greenboot ?? false };
  const text = formatBlsConfig({
    search: bootfs ?? rootfs,
    folder,
    settings: config,
    compat: options.compat_version ?? 1,
    ...features,
  });
  tree.write(uefi !== undefined && !redirect ? vendorConfig : "/boot/grub2/grub.cfg", text);
  if (platform !== undefined) copyModules(tree, platform);
}

const defaultsOrder = [
  "disable_recovery",
  "disable_submenu",
  "distributor",
  "serial",
  "terminal",
  "terminal_input",
  "terminal_output",
  "timeout_style",
  "default",
] as const;
