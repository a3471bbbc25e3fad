import { inputsSchema, requireInput, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a tar archive",
  description: [
    "Archives the input `tree` with `tar`, sorted by name. Access control lists, SELinux labels and extended attributes go along unless",
    "switched off; the file name says how to compress unless `compression` does.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["filename"],
    anyOf: [
      { required: ["root-node"], not: { required: ["paths"] } },
      { required: ["paths"], not: { required: ["root-node"] } },
      { not: { required: ["paths", "root-node"] } },
    ],
    properties: {
      filename: { type: "string", description: "Name of the archive" },
      format: { type: "string", description: "Archive format", enum: ["gnu", "oldgnu", "posix", "ustar", "v7"], default: "gnu" },
      compression: { type: "string", description: "How to compress", enum: ["auto", "xz", "gzip", "zstd"], default: "auto" },
      acls: { type: "boolean", description: "Archive access control lists", default: true },
      selinux: { type: "boolean", description: "Archive SELinux labels", default: true },
      xattrs: { type: "boolean", description: "Archive extended attributes", default: true },
      "root-node": {
        description: "Whether the root folder itself is in it: names then begin with `./`",
        enum: ["include", "omit"],
      },
      paths: { type: "array", description: "Only these paths, in this order", items: { type: "string" } },
      sparse: { type: "boolean", description: "Note holes instead of zeros", default: false },
      transform: { type: "string", description: "Expression of `tar --transform` that changes names" },
      "numeric-owner": { type: "boolean", description: "Leave names of users and groups out" },
    },
  },
  format1Options: true,
  inputs: inputsSchema("tree"),
  capabilities: ["CAP_MAC_ADMIN"],
  tools: ["tar"],
  example: {
    type: "org.osbuild.tar",
    inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    options: { filename: "root.tar.xz", "numeric-owner": true },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, inputs, exec }: StageContext<typeof meta>): Promise<void> {
  const source = requireInput(inputs, "tree");
  const { acls = true, selinux = true, xattrs = true, compression = "auto", paths = [] } = options;
  const everything = options["root-node"] === "omit" ? source.list("/") : ["."];
  await exec(
    "tar",
    [
      ...[`--format=${options.format ?? "gnu"}`, "--sort=name", ...(acls ? ["--acls"] : []), ...(selinux ? ["--selinux"] : [])],
      ...(xattrs ? ["--xattrs", "--xattrs-include", "*"] : []),
      ...(options.sparse ? ["--sparse"] : []),
      ...(options.transform ? ["--transform", options.transform] : []),
      ...(options["numeric-owner"] ? ["--numeric-owner"] : []),
      compression === "auto" ? "--auto-compress" : `--${compression}`,
      ...["-cf", requireOutputPath(tree, options.filename), "-C", source.path, "--", ...(paths.length > 0 ? paths : everything)],
    ],
    { env: { XZ_OPT: "--threads 0" } },
  );
}
