import type { AssemblerContext, AssemblerMeta } from "../src/modules/assembler.ts";
import { writeOciArchive } from "../src/modules/disk/oci.ts";
import { ociConfigSchema } from "../src/modules/disk/oci-schema.ts";
import { requireOutputPath } from "../src/modules/given.ts";

export const meta = {
  summary: "Make an OCI image archive",
  description:
    "Makes a container image of one layer. `podman load` and `skopeo copy oci-archive:` read it. The image is dated 1980: the same tree gives the same image.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["architecture", "filename"],
    properties: {
      architecture: { type: "string", description: "Processor architecture: `amd64`, `arm64`" },
      filename: { type: "string", description: "Name of the archive" },
      config: ociConfigSchema,
    },
  },
  tools: ["tar"],
  example: {
    name: "org.osbuild.oci-archive",
    options: { filename: "image.tar", architecture: "amd64", config: { Cmd: ["/usr/bin/bash"] } },
  },
} as const satisfies AssemblerMeta;

export async function run({ tree, output, options, exec }: AssemblerContext<typeof meta>): Promise<void> {
  const { filename, architecture, config } = options;
  await writeOciArchive(exec, output.path, requireOutputPath(output, filename), { architecture, config, layers: [{ tree }] });
}
