import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";
import { requireOutputPath } from "../src/modules/given.ts";

export const meta = {
  summary: "Make a compressed tar archive (2019)",
  description: "Archives the tree with `tar`, sorted by name, without labels and attributes. `org.osbuild.tar` keeps those.",
  options: {
    type: "object",
    required: ["filename", "compression"],
    properties: {
      filename: { type: "string", description: "Name of the archive" },
      compression: { type: "string", description: "How to compress", enum: ["bzip2", "xz", "lzip", "lzma", "lzop", "gzip"] },
    },
  },
  tools: ["tar"],
  example: { name: "io.weldr.tar", options: { filename: "base.tar.gz", compression: "gzip" } },
} as const satisfies AssemblerMeta;

export async function run({ tree, output, options, exec }: AssemblerContext<typeof meta>): Promise<void> {
  const { filename, compression } = options;
  const place = ["-cf", requireOutputPath(output, filename), "-C", tree.path, "."];
  await exec("tar", ["--sort=name", `--${compression}`, ...place], { env: { XZ_OPT: "--threads 0" } });
}
