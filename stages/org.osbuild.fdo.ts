import { requireSingleFile } from "../src/modules/input-files.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Add root certificates for device onboarding",
  description:
    "Copies the one file of the input `rootcerts` to `/fdo_diun_pub_key_root_certs.pem`, where the manufacturing client looks for it.",
  options: { additionalProperties: false },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["rootcerts"],
    properties: { rootcerts: { type: "object", additionalProperties: true } },
  },
  example: {
    type: "org.osbuild.fdo",
    inputs: {
      rootcerts: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: { "sha256:787caeb1f29a0821f3111e8640988f65b0ef0ef55d6965d87086af3734e62cf7": {} },
      },
    },
  },
} as const satisfies StageMeta;

export function run({ tree, inputs }: StageContext<typeof meta>): void {
  const { root, path, mode } = requireSingleFile(inputs, "rootcerts");
  tree.write("/fdo_diun_pub_key_root_certs.pem", root.readBytes(path), { mode });
}
