import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SourceContext, SourceMeta } from "../src/modules/source.ts";
import { StageFailure } from "../src/modules/stage.ts";

interface Item {
  readonly remote: {
    readonly url: string;
    readonly contenturl?: string;
    readonly gpgkeys?: readonly string[];
    readonly secrets?: { readonly name: string };
  };
}

const commits = {
  description: "Commits by their checksum",
  type: "object",
  additionalProperties: false,
  patternProperties: {
    "[0-9a-f]{5,64}": {
      type: "object",
      additionalProperties: false,
      required: ["remote"],
      properties: {
        remote: {
          type: "object",
          additionalProperties: false,
          required: ["url"],
          properties: {
            url: { type: "string", description: "Where the repository is" },
            contenturl: { type: "string", description: "Where its content is, when elsewhere" },
            gpgkeys: { type: "array", items: { type: "string", description: "Keys that commits must be signed with, as text" } },
            secrets: {
              type: "object",
              additionalProperties: false,
              required: ["name"],
              properties: { name: { type: "string", description: "Who provides the client certificate: `org.osbuild.mtls`" } },
            },
          },
        },
      },
    },
  },
} as const;

export const meta = {
  summary: "Pull OSTree commits",
  description:
    "Pulls commits from OSTree repositories with `ostree` of the host. For `org.osbuild.mtls` the environment names the client " +
    "certificate: `OSBUILD_SOURCES_OSTREE_SSL_CLIENT_KEY`, `OSBUILD_SOURCES_OSTREE_SSL_CLIENT_CERT`, `OSBUILD_SOURCES_OSTREE_SSL_CA_CERT`, " +
    "and a proxy: `OSBUILD_SOURCES_OSTREE_PROXY`; `OSBUILD_SOURCES_OSTREE_INSECURE` accepts any server. `org.osbuild.rhsm.consumer` uses " +
    "the host's own registration.",
  tools: ["ostree"],
  schema: {
    additionalProperties: false,
    definitions: { item: commits },
    properties: { items: { $ref: "#/definitions/item" }, commits: { $ref: "#/definitions/item" } },
    oneOf: [{ required: ["items"] }, { required: ["commits"] }],
  },
  example: {
    items: {
      "439911411ce7868a7030a7eb8c6d1f5a9b9c8b6e2c2ff5a7bb0e0b1f9b0c8f11": { remote: { url: "https://ostree.example.com/repo" } },
    },
  },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.ostree";

type Context = SourceContext<Item>;

export async function has({ id, folder }: Context): Promise<boolean> {
  const repo = join(folder, "repo");
  const isPartial = existsSync(join(repo, "state", `${id}.commitpartial`));
  return !isPartial && existsSync(join(repo, "objects", id.slice(0, 2), `${id.slice(2)}.commit`));
}

export async function fetch(context: Context): Promise<void> {
  const { id, item, folder, exec, once } = context;
  if (!/^[0-9a-f]{64}$/.test(id)) throw new StageFailure(`Cannot pull '${id}': it is no commit`);
  const repo = `--repo=${join(folder, "repo")}`;
  await once("repository", async () => {
    await exec("ostree", ["init", "--mode=archive", repo]);
    await exec("ostree", ["config", "set", "repo.locking", "true", repo]);
  });
  const { url, contenturl, gpgkeys = [] } = item.remote;
  const remote = randomUUID();
  const given = [
    ...(gpgkeys.length === 0 ? ["--no-gpg-verify"] : []),
    ...(contenturl === undefined ? [] : [`--contenturl=${contenturl}`]),
  ];
  await using stack = new AsyncDisposableStack();
  if (url.startsWith("-")) throw new StageFailure(`Cannot pull from '${url}': it is no URL`);
  await exec("ostree", ["remote", "add", repo, ...given, ...settings(context), remote, url]);
  stack.defer(async () => void (await exec("ostree", ["remote", "delete", repo, remote])));
  for (const key of gpgkeys) await exec("ostree", ["remote", "gpg-import", repo, "--stdin", remote], { input: key });
  await exec("ostree", ["pull", repo, remote, id]);
}

/** Certificates go to the repository's configuration by their paths, and away with the remote. */
function settings({ item, environment, findSecrets }: Context): readonly string[] {
  const name = item.remote.secrets?.name;
  if (name === undefined) return [];
  if (name !== "org.osbuild.mtls") {
    const { keyPath, certificatePath } = findSecrets(name, item.remote.url);
    return [`--set=tls-client-key-path=${keyPath}`, `--set=tls-client-cert-path=${certificatePath}`];
  }
  const set = (key: string, value: string | undefined) => (value ? [`--set=${key}=${value}`] : []);
  const isInsecure = /^(true|yes|1)$/i.test(environment.OSBUILD_SOURCES_OSTREE_INSECURE ?? "");
  return [
    ...set("tls-ca-path", environment.OSBUILD_SOURCES_OSTREE_SSL_CA_CERT),
    ...set("tls-client-cert-path", environment.OSBUILD_SOURCES_OSTREE_SSL_CLIENT_CERT),
    ...set("tls-client-key-path", environment.OSBUILD_SOURCES_OSTREE_SSL_CLIENT_KEY),
    ...set("proxy", environment.OSBUILD_SOURCES_OSTREE_PROXY),
    ...set("tls-permissive", isInsecure ? "true" : undefined),
  ];
}
