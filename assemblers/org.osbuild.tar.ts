import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";
import { requireOutputPath } from "../src/modules/given.ts";

export const meta = {
  summary: "Make a tar archive",
  description:
    "Archives the tree with `tar`, sorted by name. Access control lists, SELinux labels and extended attributes go along unless switched off. The file name says nothing about compression, `compression` does.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["filename"],
    properties: {
      filename: { type: "string", description: "Name of the archive" },
      compression: { type: "string", description: "How to compress", enum: ["bzip2", "xz", "lzip", "lzma", "lzop", "gzip"] },
      acls: { type: "boolean", description: "Archive access control lists", default: true },
      selinux: { type: "boolean", description: "Archive SELinux labels", default: true },
      xattrs: { type: "boolean", description: "Archive extended attributes", default: true },
    },
  },
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["tar"],
  example: { name: "org.osbuild.tar", options: { filename: "root.tar.xz", compression: "xz" } },
} as const satisfies AssemblerMeta;

export async function run({ tree, output, options, exec }: AssemblerContext<typeof meta>): Promise<void> {
  const { filename, compression, acls = true, selinux = true, xattrs = true } = options;
  const attributes = [
    ...(acls ? ["--acls"] : []),
    ...(selinux ? ["--selinux"] : []),
    ...(xattrs ? ["--xattrs", "--xattrs-include", "*"] : []),
  ];
  const fixed = attributes.length > 0 ? ["--pax-option", "exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime"] : [];
  const place = ["-cf", requireOutputPath(output, filename), "-C", tree.path, "."];
  const args = ["--sort=name", ...(compression ? [`--${compression}`] : []), ...attributes, ...fixed, ...place];
  await exec("tar", args, { env: { XZ_OPT: "--threads 0" } });
}
