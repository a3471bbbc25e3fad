import { callOstree } from "../src/modules/ostree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Change the configuration of an OSTree repository",
  description: "Sets options of the repository's section `sysroot`.",
  options: {
    additionalProperties: false,
    required: ["repo"],
    properties: {
      repo: { type: "string", description: "Repository in the tree" },
      config: {
        type: "object",
        description: "What to set",
        additionalProperties: false,
        properties: {
          sysroot: {
            type: "object",
            description: "Options of a deployed system",
            additionalProperties: false,
            properties: {
              bootloader: {
                type: "string",
                description: "Boot loader that OSTree configures; `none` for boot loader entries",
                enum: ["none", "auto", "grub2", "syslinux", "uboot", "zipl", "aboot"],
              },
              bootprefix: { type: "boolean", description: "Begin paths in boot loader entries with `/boot`" },
              readonly: { type: "boolean", description: "Mount `/sysroot` and `/boot` read-only" },
              "bls-append-except-default": {
                type: "string",
                description: "Text to append to boot loader entries but the default one",
              },
            },
          },
        },
      },
    },
  },
  tools: ["ostree"],
  example: {
    type: "org.osbuild.ostree.config",
    options: { repo: "/ostree/repo", config: { sysroot: { readonly: true, bootloader: "none" } } },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  const { sysroot = {} } = options.config ?? {};
  for (const name of ["bootloader", "bootprefix", "readonly", "bls-append-except-default"] as const) {
    const value = sysroot[name];
    if (value === undefined || value === "") continue;
    await callOstree(context, ["config", "set", `sysroot.${name}`, String(value), `--repo=${tree.resolve(options.repo)}`]);
  }
}
