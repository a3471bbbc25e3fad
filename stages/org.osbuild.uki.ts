import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireSingleFile } from "../src/modules/input-files.ts";
import { alignUp, findPeEnd } from "../src/modules/pe-file.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a unified kernel image",
  description:
    "Puts kernel, initramfs, kernel arguments and os-release into one program for UEFI, on the stub that systemd-boot has in the build root, with `objcopy`.",
  options: {
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "File of the tree to write" },
      kernel: {
        type: "object",
        description: "About the kernel",
        required: ["opts"],
        properties: { opts: { type: "array", description: "Kernel arguments", items: { type: "string" } } },
      },
    },
  },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["kernel", "initrd", "osrel"],
    properties: {
      osrel: { type: "object", description: "The os-release file", additionalProperties: true },
      kernel: { type: "object", description: "The kernel", additionalProperties: true },
      initrd: { type: "object", description: "The initramfs", additionalProperties: true },
    },
  },
  tools: ["objcopy"],
  example: {
    type: "org.osbuild.uki",
    options: { filename: "/EFI/Linux/linux.efi", kernel: { opts: ["root=LABEL=root", "rw"] } },
    inputs: {
      kernel: {
        type: "org.osbuild.files",
        origin: "org.osbuild.pipeline",
        references: { "name:os": { file: "/boot/vmlinuz-6.9" } },
      },
      initrd: {
        type: "org.osbuild.files",
        origin: "org.osbuild.pipeline",
        references: { "name:os": { file: "/boot/initramfs-6.9.img" } },
      },
      osrel: {
        type: "org.osbuild.files",
        origin: "org.osbuild.pipeline",
        references: { "name:os": { file: "/usr/lib/os-release" } },
      },
    },
  },
} as const satisfies StageMeta;

const stub = "/usr/lib/systemd/boot/efi/linuxx64.efi.stub";

export async function run({ tree, inputs, options, exec }: StageContext<typeof meta>): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "uki-"));
  try {
    const commandLine = join(scratch, "cmdline");
    writeFileSync(commandLine, (options.kernel?.opts ?? []).join(" "));
    const file = (name: string) => {
      const { root, path } = requireSingleFile(inputs, name);
      return root.resolve(path);
    };
    const sections = [
      ["osrel", file("osrel")],
      ["cmdline", commandLine],
      ["linux", file("kernel")],
      ["initrd", file("initrd")],
    ] as const;
    await exec("objcopy", [...placeSections(sections), stub, tree.resolve(options.filename)]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Arguments that add the sections behind the last one, without overlap in memory. */
function placeSections(sections: readonly (readonly [name: string, path: string])[]): readonly string[] {
  if (statSync(stub, { throwIfNoEntry: false }) === undefined)
    throw new StageFailure(`Cannot make a unified kernel image: the build root has no '${stub}'. Install systemd-boot there`);
  const { address, alignment } = findPeEnd(stub);
  let next = address;
  return sections.flatMap(([name, path]) => {
    const here = next;
    next = alignUp(here + statSync(path).size, alignment);
    return ["--add-section", `.${name}=${path}`, "--change-section-vma", `.${name}=${here}`];
  });
}
