import { generateKeyPairSync } from "node:crypto";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make a pair of keys to sign commits with",
  description: "Writes a new ed25519 public and secret key in the form that `ostree sign` reads. Every run makes another pair.",
  options: {
    additionalProperties: false,
    required: ["publickey", "secretkey"],
    properties: {
      publickey: {
        type: "string",
        description: "File of the tree for the public key",
        pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
      },
      secretkey: {
        type: "string",
        description: "File of the tree for the secret key",
        pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
      },
    },
  },
  format1Options: true,
  example: {
    type: "org.osbuild.ostree.genkey",
    options: { publickey: "/etc/ostree/public.key", secretkey: "/etc/ostree/secret.key" },
  },
} as const satisfies StageMeta;

const keyBytes = 32;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const pair = generateKeyPairSync("ed25519");
  const publicKey = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-keyBytes);
  const seed = pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-keyBytes);
  tree.write(options.publickey, publicKey.toString("base64"));
  tree.write(options.secretkey, Buffer.concat([seed, publicKey]).toString("base64"));
}
