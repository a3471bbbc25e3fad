import { existsSync } from "node:fs";
import { HostError } from "../errors.ts";

/** The virtual machine an image is started in, as data: everything but the program's start. */

export type Firmware = "bios" | "uefi";
export type Architecture = "x64" | "arm64";

export interface MachineOptions {
  readonly architecture: Architecture;
  readonly firmware: Firmware;
  /** KVM runs the guest's code on the CPU; without it QEMU translates it (TCG). */
  readonly kvm: boolean;
  readonly image: string;
  readonly format: string;
  readonly memoryMiB: number;
  /** Writable copy of the firmware's variables; UEFI only. */
  readonly variablesPath?: string | undefined;
  readonly firmwarePath?: string | undefined;
}

/** Program and arguments of QEMU: the image is never written to, the serial console is standard output, no network. */
export function describeMachine(options: MachineOptions): { readonly program: string; readonly args: readonly string[] } {
  const arm = options.architecture === "arm64";
  const accelerator = options.kvm ? "kvm" : "tcg";
  return {
    program: arm ? "qemu-system-aarch64" : "qemu-system-x86_64",
    args: [
      ...["-machine", `${arm ? "virt" : "q35"},accel=${accelerator}`],
      ...["-cpu", options.kvm ? "host" : "max"],
      ...["-m", String(options.memoryMiB), "-smp", "2"],
      ...["-nodefaults", "-nographic", "-no-reboot", "-snapshot"],
      ...["-serial", "stdio", "-monitor", "none", "-nic", "none"],
      ...["-drive", `file=${escapeOption(options.image)},format=${options.format},if=virtio,discard=ignore`],
      ...firmwareArguments(options),
    ],
  };
}

function firmwareArguments(options: MachineOptions): readonly string[] {
  if (options.firmware === "bios") return [];
  const flash = (path: string | undefined, readOnly: boolean) => [
    "-drive",
    `if=pflash,format=raw,${readOnly ? "readonly=on," : ""}file=${escapeOption(path ?? "")}`,
  ];
  return [...flash(options.firmwarePath, true), ...flash(options.variablesPath, false)];
}

/** UEFI code and variables as distributions install them. Throws `HostError` when there are none. */
export function requireFirmware(architecture: Architecture): { readonly code: string; readonly variables: string } {
  const candidates = {
    x64: [
      ["/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd"],
      ["/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"],
      ["/usr/share/edk2/ovmf/OVMF_CODE.fd", "/usr/share/edk2/ovmf/OVMF_VARS.fd"],
    ],
    arm64: [["/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd"]],
  }[architecture];
  for (const [code = "", variables = ""] of candidates) {
    if (existsSync(code) && existsSync(variables)) return { code, variables };
  }
  throw new HostError("Cannot start an image with UEFI: this host has no firmware for it", {
    hint: `Run: sudo apt-get install -y ${architecture === "x64" ? "ovmf" : "qemu-efi-aarch64"}`,
  });
}

/** A comma in a path ends a QEMU option unless it is doubled. */
function escapeOption(path: string): string {
  return path.replaceAll(",", ",,");
}
