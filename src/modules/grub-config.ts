import * as fs from "node:fs";
import { StageFailure } from "./stage.ts";
import { Tree } from "./tree.ts";

/**
 * The files GRUB reads from the tree: `grub.cfg`, `grubenv`, `/etc/default/grub`, its modules and its font.
 * All of them are plain text or copies from the build root; what a firmware starts is installed elsewhere.
 */

/** How a filesystem is found; one of them is set. */
export interface FilesystemSpec {
  readonly uuid?: string | undefined;
  readonly label?: string | undefined;
  readonly device?: string | undefined;
}

/** Options of GRUB that both `grub.cfg` and `/etc/default/grub` carry. */
export interface GrubSettings {
  readonly default?: string | undefined;
  readonly disable_recovery?: boolean | undefined;
  readonly disable_submenu?: boolean | undefined;
  readonly distributor?: string | undefined;
  readonly serial?: string | undefined;
  readonly terminal?: readonly string[] | undefined;
  readonly terminal_input?: readonly string[] | undefined;
  readonly terminal_output?: readonly string[] | undefined;
  readonly timeout?: number | undefined;
  readonly timeout_style?: string | undefined;
}

/** What follows `root=` on a kernel's command line. */
export function formatRoot(spec: FilesystemSpec): string {
  if (spec.uuid) return `UUID=${spec.uuid}`;
  if (spec.label) return `LABEL=${spec.label}`;
  return requireDevice(spec);
}

/** Arguments by which GRUB's `search` finds the filesystem. */
export function formatSearch(spec: FilesystemSpec): string {
  if (spec.uuid) return `--fs-uuid ${spec.uuid}`;
  if (spec.label) return `--label ${spec.label}`;
  return requireDevice(spec);
}

function requireDevice({ device }: FilesystemSpec): string {
  if (!device) throw new StageFailure("Cannot tell which filesystem is meant: its UUID or label is empty");
  return device;
}

const environmentSize = 1024;

/** The environment block: a file of exactly 1024 characters that GRUB can change in place. */
export function formatEnvironment(lines: readonly string[]): string {
  const text = ["# GRUB Environment Block", ...lines].map((line) => `${line}\n`).join("");
  const free = environmentSize - [...text].length;
  if (free < 0)
    throw new StageFailure(
      `Cannot write GRUB's environment: it is ${-free} characters longer than the ${environmentSize} it may have`,
    );
  return text + "#".repeat(free);
}

/** Lines of `/etc/default/grub` for the settings that are set; timeouts and the command line are the caller's. */
export function formatDefaults(settings: GrubSettings, order: readonly (keyof GrubSettings)[]): string {
  const lines = order.flatMap((name) => {
    const value = settings[name];
    if (value === undefined || (name !== "default" && [value].flat().join("") === "")) return [];
    const key = name === "serial" ? "SERIAL_COMMAND" : name.toUpperCase();
    return [`GRUB_${key}=${quoted.includes(name) ? `"${[value].flat().join(" ")}"` : value}\n`];
  });
  return lines.join("");
}

const quoted: readonly (keyof GrubSettings)[] = ["distributor", "serial", "terminal", "terminal_input", "terminal_output"];

/** The lines of `grub.cfg` about serial port and terminals; what is not set becomes `missing(NAME)`. */
export function formatTerminals({ serial, ...settings }: GrubSettings, missing: (name: string) => string): string {
  const terminals = (["terminal_input", "terminal_output"] as const).map((name) =>
    settings[name] === undefined || settings[name].length === 0 ? missing(name) : `\n${name} ${settings[name].join(" ")}`,
  );
  return [serial ? `\n${serial}` : missing("serial"), ...terminals].join("");
}

/** Copies modules and font of a platform from the build root to `/boot/grub2` or another folder of the tree. */
export function copyModules(tree: Tree, platform: string, folder = "/boot/grub2"): void {
  const system = new Tree("/");
  const source = `/usr/lib/grub/${platform}`;
  if (!system.isDirectory(source)) throw new StageFailure(`Cannot copy GRUB's modules: the build root has no '${source}'`);
  const font = "/usr/share/grub/unicode.pf2";
  if (!system.isFile(font)) throw new StageFailure(`Cannot copy GRUB's font: the build root has no '${font}'`);
  const names = system.list(source).filter((name) => /\.(mod|lst)$/.test(name) && name !== "fdt.lst"); // fdt.lst is empty
  for (const name of names) copyFile(system, `${source}/${name}`, tree, `${folder}/${platform}/${name}`);
  copyFile(system, font, tree, `${folder}/fonts/unicode.pf2`);
}

function copyFile(from: Tree, source: string, to: Tree, target: string): void {
  to.makeDirectory(target.slice(0, target.lastIndexOf("/")), { parents: true });
  to.write(target, from.readBytes(source), { mode: 0o644 });
}

/** Copies folders of an EFI system partition from the build root; none of them may be in the tree yet. */
export function copyEfiFolders(tree: Tree, source: string, names: readonly string[]): void {
  const system = new Tree("/");
  for (const name of names) {
    const from = system.resolve(`${source}/${name}`);
    if (!fs.existsSync(from)) throw new StageFailure(`Cannot install GRUB for UEFI: the build root has no '${source}/${name}'`);
    const target = `/boot/efi/EFI/${name}`;
    if (tree.find(target) !== undefined) throw new StageFailure(`Cannot install GRUB for UEFI: the tree has '${target}' already`);
    tree.makeDirectory("/boot/efi/EFI", { parents: true });
    fs.cpSync(from, tree.resolve(target), { recursive: true, dereference: true, preserveTimestamps: true });
  }
}

const efiNames = [
  { grub: "x86_64-efi", suffix: "x64" },
  { grub: "arm64-efi", suffix: "aa64" },
] as const;

/** Installs the GRUB that Debian's packages bring ready made, where every UEFI firmware looks, with a configuration that leads to `folder`. */
export function installDebianEfi(tree: Tree, search: string, folder: string): void {
  const system = new Tree("/");
  let count = 0;
  for (const { grub, suffix } of efiNames) {
    const shim = `/usr/lib/shim/shim${suffix}.efi.signed`;
    const signed = `/usr/lib/grub/${grub}-signed/grub${suffix}.efi.signed`;
    const plain = `/usr/lib/grub/${grub}/monolithic/grub${suffix}.efi`;
    const secure = system.isFile(shim) && system.isFile(signed);
    if (!secure && !system.isFile(plain)) continue;
    copyFile(system, secure ? shim : plain, tree, `/boot/efi/EFI/BOOT/BOOT${suffix.toUpperCase()}.EFI`);
    if (secure) copyFile(system, signed, tree, `/boot/efi/EFI/BOOT/grub${suffix}.efi`);
    count += 1;
  }
  if (count === 0)
    throw new StageFailure("Cannot install GRUB for UEFI: the build root has none. Install the package grub-efi-amd64-bin there");
  const lines = [`search --no-floppy --set=root ${search}`, `set prefix=($root)${folder}`, "configfile $prefix/grub.cfg", ""];
  tree.makeDirectory("/boot/efi/EFI/debian", { parents: true });
  tree.write("/boot/efi/EFI/debian/grub.cfg", lines.join("\n"));
}
