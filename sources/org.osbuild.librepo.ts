import { joinUrl, parseMetalink, parseMirrorList, sortBySpeed } from "../src/modules/mirrors.ts";
import type { SourceContext, SourceMeta } from "../src/modules/source.ts";
import { StageFailure } from "../src/modules/stage.ts";

interface Item {
  readonly path: string;
  readonly mirror: string;
}

interface Mirror {
  readonly url: string;
  readonly type: "mirrorlist" | "metalink" | "baseurl";
  readonly "max-parallels"?: number;
  readonly "fastest-mirror"?: boolean;
  readonly insecure?: boolean;
  readonly secrets?: { readonly name: string };
}

export const meta = {
  summary: "Download packages from mirrors",
  description:
    "Downloads packages of repositories that have mirrors. The mirrors come from a metalink, a mirror list or a single URL; when one fails, " +
    "the next is asked. Secrets are those of `org.osbuild.curl`.",
  schema: {
    properties: {
      items: {
        description: "Packages by their checksum",
        type: "object",
        additionalProperties: false,
        patternProperties: {
          "^(sha1|sha256|sha384|sha512):[0-9a-f]{40,128}$": {
            required: ["path", "mirror"],
            properties: {
              path: { type: "string", description: "Path of the package in the repository" },
              mirror: { type: "string", description: "Key of the mirrors in the options" },
            },
          },
        },
      },
      options: {
        required: ["mirrors"],
        properties: {
          mirrors: {
            description: "Repositories by a key of your choice",
            type: "object",
            additionalProperties: false,
            patternProperties: {
              "^[0-9a-zA-Z-._:]+$": {
                required: ["url", "type"],
                properties: {
                  url: { type: "string", description: "Where the list of mirrors, or the repository, is" },
                  type: { type: "string", description: "What is at the URL", enum: ["mirrorlist", "metalink", "baseurl"] },
                  "max-parallels": { type: "number", description: "How many packages to download at once from one host" },
                  "fastest-mirror": { type: "boolean", description: "Ask the mirrors that answer fastest first", default: false },
                  insecure: { type: "boolean", description: "Accept any certificate of the servers", default: false },
                  secrets: {
                    type: "object",
                    additionalProperties: true,
                    required: ["name"],
                    properties: { name: { type: "string", description: "Who provides the client certificate" } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  example: {
    items: {
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855": { path: "Packages/b/bash.rpm", mirror: "base" },
    },
    options: { mirrors: { base: { url: "https://mirrors.example.com/metalink?repo=base", type: "metalink" } } },
  },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.files";
export const parallel = 16;

type Context = SourceContext<Item, { readonly mirrors?: Readonly<Record<string, Mirror>> }>;

export async function fetch(context: Context): Promise<void> {
  const { id, item, options, download, findSecrets, once } = context;
  const mirror = options.mirrors?.[item.mirror];
  if (mirror === undefined) throw new StageFailure(`Cannot download '${item.path}': the options name no mirror '${item.mirror}'`);
  const secrets = mirror.secrets === undefined ? undefined : findSecrets(mirror.secrets.name, mirror.url);
  const bases = await once(item.mirror, () => findMirrors(context, mirror));
  await download({
    urls: bases.map((base) => joinUrl(base, item.path)),
    checksum: id,
    insecure: mirror.insecure,
    secrets,
    maximumParallel: mirror["max-parallels"],
  });
}

async function findMirrors({ fetchText, findSecrets }: Context, mirror: Mirror): Promise<readonly string[]> {
  if (mirror.type === "baseurl") return [mirror.url];
  const secrets = mirror.secrets === undefined ? undefined : findSecrets(mirror.secrets.name, mirror.url);
  const text = await fetchText(mirror.url, { insecure: mirror.insecure, secrets });
  const found = mirror.type === "metalink" ? parseMetalink(text) : parseMirrorList(text);
  return mirror["fastest-mirror"] === true ? sortBySpeed(found) : found;
}
