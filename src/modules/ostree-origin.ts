import { callOstree, osbuildVersion } from "./ostree.ts";
import { type StageContext, StageFailure } from "./stage.ts";

/** What a deployed OSTree system says about where it came from. */

type Host = Pick<StageContext, "tree" | "exec" | "log">;

interface ContainerConfig {
  readonly config: { readonly Labels: Readonly<Record<string, string>> };
}

/** JSON about the commit or container image that a deployment's origin file names. */
export async function describeOrigin(host: Host, originFile: string): Promise<string> {
  const origin = /^(container-image-reference|refspec)=([^=\n]*)/m.exec(host.tree.read(originFile));
  const [, key, reference = ""] = origin ?? [];
  if (reference.trim() === "")
    throw new StageFailure(`Cannot tell where the deployment came from: '${originFile}' names no commit or image`);
  const facts = await (key === "refspec" ? describeCommit(host, reference.trim()) : describeImage(host, reference.trim()));
  const text = JSON.stringify(sortKeys({ "osbuild-version": osbuildVersion, ...facts }), null, 4);
  return `${text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

async function describeCommit(host: Host, ref: string): Promise<object> {
  const repo = `--repo=${host.tree.resolve("/ostree/repo")}`;
  const version = await callOstree(host, ["show", repo, ref, "--print-metadata-key=version"]);
  const commit = await callOstree(host, ["rev-parse", ref, repo]);
  return { version: version.stdout.trim().replace(/^'+|'+$/g, ""), ref, "ostree-commit": commit.stdout.trim() };
}

async function describeImage(host: Host, ref: string): Promise<object> {
  const repo = `--repo=${host.tree.resolve("/ostree/repo")}`;
  const image = async (...args: string[]) => (await callOstree(host, ["container", "image", ...args])).stdout;
  const images = (await image("list", repo)).split("\n").filter((line) => line !== "");
  const name = images.length === 1 ? (images[0] ?? "") : nameIn(ref);
  const manifest = JSON.parse(await image("metadata", repo, name)) as { readonly config: { readonly digest: string } };
  const { config } = JSON.parse(await image("metadata", repo, name, "--config")) as ContainerConfig;
  const labels = config.Labels;
  const commit = labels["ostree.commit"];
  return {
    ref,
    version: labels["org.opencontainers.image.version"],
    "container-image": { "image-name": name, "image-digest": manifest.config.digest, "image-labels": labels },
    ...(commit === undefined ? {} : { "ostree-commit": commit }),
  };
}

/** The image in a reference such as `ostree-unverified-registry:quay.io/a/b:1`. */
function nameIn(reference: string): string {
  const [transport = "", ...rest] = reference.split(":");
  if (["ostree-remote-registry", "ostree-remote-image"].includes(transport)) return rest.slice(1).join(":");
  if (["ostree-image-signed", "ostree-unverified-registry", "ostree-unverified-image"].includes(transport)) return rest.join(":");
  throw new StageFailure(`Cannot tell the image in '${reference}': its transport is not known`);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sortKeys(one)]));
}
