import type { SourceContext, SourceMeta } from "../src/modules/source.ts";

interface Item {
  readonly url: string;
  readonly insecure?: boolean;
  readonly secrets?: { readonly name: string };
}

const items = {
  description: "Files by their checksum",
  type: "object",
  additionalProperties: false,
  patternProperties: {
    "(md5|sha1|sha256|sha384|sha512):[0-9a-f]{32,128}": {
      oneOf: [
        { type: "string", description: "Where the file is" },
        {
          type: "object",
          additionalProperties: false,
          required: ["url"],
          properties: {
            url: { type: "string", description: "Where the file is" },
            insecure: { type: "boolean", description: "Accept any certificate of the server", default: false },
            secrets: {
              type: "object",
              additionalProperties: false,
              required: ["name"],
              properties: { name: { type: "string", description: "Who provides the client certificate: `org.osbuild.mtls`" } },
            },
          },
        },
      ],
    },
  },
} as const;

export const meta = {
  summary: "Download files",
  description:
    "Downloads over http and https (and copies from file URLs), several files at a time. Transfers that break off go on where they were, " +
    "busy servers are asked again, and a file is used only when its checksum is right.\n\n" +
    "`org.osbuild.mtls` takes client certificates from the files that `OSBUILD_SOURCES_CURL_SSL_CLIENT_KEY`, " +
    "`OSBUILD_SOURCES_CURL_SSL_CLIENT_CERT` and `OSBUILD_SOURCES_CURL_SSL_CA_CERT` name, `org.osbuild.rhsm` those of the host's " +
    "subscription. `OSBUILD_SOURCES_CURL_PROXY` names a proxy; without it `http_proxy` and its kin count.",
  schema: {
    additionalProperties: false,
    definitions: { item: items },
    properties: { items: { $ref: "#/definitions/item" }, urls: { $ref: "#/definitions/item" } },
    oneOf: [{ required: ["items"] }, { required: ["urls"] }],
  },
  example: {
    items: {
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855": "https://mirror.example.com/empty.rpm",
    },
  },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.files";
export const parallel = 16;

export async function fetch({ id, item, download, findSecrets }: SourceContext<string | Item>): Promise<void> {
  const { url, insecure, secrets } = typeof item === "string" ? { url: item } : item;
  await download({
    urls: [url],
    checksum: id,
    insecure,
    secrets: secrets === undefined ? undefined : findSecrets(secrets.name, url),
  });
}
