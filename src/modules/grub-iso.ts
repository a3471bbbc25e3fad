/** The boot menu of an installer ISO, as GRUB reads it, for UEFI and BIOS. */

/** What the menu shows and starts. */
export interface IsoMenu {
  readonly product: { readonly name: string; readonly version: string };
  readonly kernel: { readonly dir: string; readonly opts?: readonly string[] | undefined };
  readonly isolabel: string;
  readonly fips?: boolean | undefined;
  readonly troubleshooting?: boolean | undefined;
  readonly test?: boolean | undefined;
  readonly install?: boolean | undefined;
  readonly custom?: readonly { readonly name: string; readonly linux: string; readonly initrd: string }[] | undefined;
  readonly config?: { readonly timeout?: number | undefined; readonly default?: number | undefined } | undefined;
}

/** Schema of `IsoMenu`, as properties of a stage's options. */
export const isoMenuProperties = {
  product: {
    type: "object",
    description: "What is installed",
    additionalProperties: false,
    required: ["name", "version"],
    properties: { name: { type: "string" }, version: { type: "string" } },
  },
  kernel: {
    type: "object",
    description: "Folder on the ISO that has `vmlinuz` and `initrd.img`, and kernel arguments",
    required: ["dir"],
    properties: { dir: { type: "string" }, opts: { type: "array", items: { type: "string" } } },
  },
  isolabel: { type: "string", description: "Volume label of the ISO" },
  fips: { type: "boolean", description: "Also offer to install in FIPS mode" },
  troubleshooting: { type: "boolean", default: true, description: "Offer a submenu for trouble" },
  test: { type: "boolean", default: true, description: "Offer to check the medium first" },
  install: { type: "boolean", default: true, description: "Offer to install at once" },
  custom: {
    type: "array",
    description:
      "More entries, before the others. `$product`, `$version`, `$kernelpath`, `$initrdpath`, `$isolabel` and `$root` are replaced",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["name", "linux", "initrd"],
      properties: { name: { type: "string" }, linux: { type: "string" }, initrd: { type: "string" } },
    },
  },
  config: {
    description: "Options of GRUB itself",
    type: "object",
    additionalProperties: false,
    properties: {
      timeout: { description: "Seconds to wait before booting", type: "integer", minimum: 0, default: 60 },
      default: { description: "Number of the entry to boot, from 0", type: "integer" },
    },
  },
} as const;

/** What differs between firmwares. */
export interface IsoFirmware {
  readonly videoModules: readonly string[];
  readonly modules: readonly string[];
  /** Whether the menu offers to boot the first disk. */
  readonly firstDrive: boolean;
}

/** Text of `grub.cfg`. */
export function formatIsoConfig(menu: IsoMenu, { videoModules, modules, firstDrive }: IsoFirmware): string {
  const { product, kernel, config = {} } = menu;
  const kernelPath = joinPath(kernel.dir, "vmlinuz");
  const initrdPath = joinPath(kernel.dir, "initrd.img");
  const root = (kernel.opts ?? []).join(" ");
  const names = { version: product.version, product: product.name, kernelpath: kernelPath, initrdpath: initrdPath };
  const known = { ...names, isolabel: menu.isolabel, root, timeout: String(config.timeout ?? 60) };
  const title = `Install ${product.name} ${product.version}`;
  const boot = (name: string, args: string, indent = "") =>
    formatEntry(name, `${kernelPath} ${root} ${args}`, initrdPath, indent);
  const custom = (menu.custom ?? [])
    .map(({ name, linux, initrd }) => substitute(formatEntry(name, linux, initrd), known))
    .join("");
  const trouble = [
    "\nsubmenu 'Troubleshooting -->' {",
    boot(`${title} in basic graphics mode`, "nomodeset quiet", "\t"),
    boot(`Rescue a ${product.name} system`, "inst.rescue quiet", "\t"),
    ...(firstDrive ? [`\n\tmenuentry 'Boot first drive' ${classes} {\n\t\tchainloader (hd0)+1\n\t}`] : []),
    "\n}",
  ];
  return [
    config.default === undefined ? "" : `set default="${config.default}"\n`,
    "function load_video {",
    ...videoModules.map((name) => `  insmod ${name}`),
    "}\n\nload_video\nset gfxpayload=keep",
    ...modules.map((name) => `insmod ${name}`),
    `\nset timeout=${config.timeout ?? 60}\n### END /etc/grub.d/00_header ###\n`,
    `search --no-floppy --set=root -l '${menu.isolabel}'\n`,
    custom,
    (menu.install ?? true) ? boot(title, "quiet") : "",
    (menu.test ?? true) ? boot(`Test this media & install ${product.name} ${product.version}`, "rd.live.check quiet") : "",
    menu.fips ? `${boot(`${title} in FIPS mode`, "quiet fips=1")}\n` : "",
    (menu.troubleshooting ?? true) ? trouble.join("") : "",
    "",
  ].join("\n");
}

const classes = "--class fedora --class gnu-linux --class gnu --class os";

function formatEntry(name: string, linux: string, initrd: string, indent = ""): string {
  return `\n${indent}menuentry '${name}' ${classes} {\n${indent}\tlinux ${linux}\n${indent}\tinitrd ${initrd}\n${indent}}`;
}

function joinPath(folder: string, name: string): string {
  return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/** Replaces `$name` and `${name}`; unknown names stay as they are, `$$` is one dollar sign. */
function substitute(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g,
    (whole, dollar?: string, plain?: string, braced?: string) =>
      dollar === undefined ? (values[plain ?? braced ?? ""] ?? whole) : dollar,
  );
}
