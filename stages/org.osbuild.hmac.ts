import { basename, dirname } from "node:path/posix";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write checksums that FIPS mode verifies",
  description:
    "Writes `.NAME.hmac` beside each file with the build root's `sha512hmac` or the like, so that libraries and the kernel can check themselves.",
  options: {
    additionalProperties: false,
    required: ["paths", "algorithm"],
    properties: {
      paths: { type: "array", description: "Files of the tree", minItems: 1, items: { type: "string" } },
      algorithm: { type: "string", description: "Hash algorithm", enum: ["sha1", "sha224", "sha256", "sha384", "sha512"] },
    },
  },
  format1Options: true,
  example: { type: "org.osbuild.hmac", options: { paths: ["/boot/vmlinuz-6.9"], algorithm: "sha512" } },
} as const satisfies StageMeta;

export async function run({ tree, options, exec }: StageContext<typeof meta>): Promise<void> {
  for (const path of options.paths) {
    if (!tree.isFile(path)) throw new StageFailure(`Cannot make a checksum of '${path}': the tree has no such file`);
    const [folder, name] = [dirname(path), basename(path)];
    const { stdout } = await exec(`${options.algorithm}hmac`, [name], { cwd: tree.resolve(folder), quiet: true }); // the name goes into the file
    tree.write(`${folder}/.${name}.hmac`, stdout);
  }
}
