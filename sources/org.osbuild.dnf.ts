import type { SourceMeta } from "../src/modules/source.ts";

export const meta = {
  summary: "Describe package repositories",
  description:
    "Repositories by the checksum of their metadata, for stages of 2020 that name them so. Nothing is fetched: the stage's package manager " +
    "downloads, and checks the metadata.",
  schema: {
    properties: {
      repos: {
        type: "object",
        description: "Repositories by checksum",
        additionalProperties: {
          type: "object",
          properties: {
            baseurl: { type: "string", description: "Where the repository is" },
            mirrorlist: { type: "string", description: "Where the list of its mirrors is" },
            metalink: { type: "string", description: "Where its metalink is" },
            gpgkey: { type: "string", description: "Key its packages are signed with, as text" },
            sslcacert: { type: "string", description: "Authority of its servers" },
          },
        },
      },
    },
  },
  example: {
    repos: {
      "sha256:9f596e18f585bee30ac41c11fb11a83ed6b11d5b341c1cb56ca4015d7717cb97": { baseurl: "https://mirror.example.com/repo" },
    },
  },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.dnf";

export async function has(): Promise<boolean> {
  return true;
}

export async function fetch(): Promise<void> {}
