import { findPaths } from "../glob.ts";
import { StageFailure } from "../stage.ts";
import type { Tree } from "../tree.ts";

/** A deployed CoreOS system, and what its live form is made of. */
export interface LiveSystem {
  readonly tree: Tree;
  readonly version: string;
  readonly title: string;
  /** Used when its container image has no name. */
  readonly fallbackName: string;
  readonly kernel: string;
  readonly initramfs: string;
  readonly rootType: "squashfs" | "erofs";
  readonly rootOptions: readonly string[];
  /** What `coreos-installer iso customize` can do with it, as JSON. */
  readonly features: string;
  readonly isFixture: boolean;
}

const assembler = "/usr/share/coreos-assembler";

/** Reads what there is to know. */
export function describeSystem(tree: Tree): LiveSystem {
  const release = parseRelease(tree.read("/etc/os-release"));
  const image = JSON.parse(tree.read(`${assembler}/image.json`)) as Readonly<Record<string, string | undefined>>;
  const rootType = image["live-rootfs-fstype"] ?? "squashfs";
  if (rootType !== "squashfs" && rootType !== "erofs")
    throw new StageFailure(`Cannot make a live root filesystem of the type '${rootType}': use squashfs or erofs`);
  const options = image["live-rootfs-fsoptions"] ?? (rootType === "squashfs" ? "-comp zstd" : "--quiet");
  return {
    tree,
    version: requireField(release, "OSTREE_VERSION"),
    title: requireField(release, "PRETTY_NAME"),
    fallbackName: [release.get("ID") ?? "linux", ...[release.get("VARIANT_ID") ?? []].flat()].join("-"),
    kernel: requireOne(tree, "/usr/lib/modules/*/vmlinuz"),
    initramfs: requireOne(tree, "/usr/lib/modules/*/initramfs.img"),
    rootType,
    rootOptions: options.split(" "),
    features: formatFeatures(tree.read("/usr/share/coreos-installer/example-config.yaml")),
    isFixture: tree.has(`${assembler}/coreos-installer-test-fixture`),
  };
}

/** The directives are the top-level keys of the example that `coreos-installer` comes with. */
function formatFeatures(example: string): string {
  const directives = [...example.matchAll(/^(["']?)([\w-]+)\1\s*:(?=\s|$)/gm)].map((match) => match[2] ?? "");
  const features = {
    "installer-config": true,
    "installer-config-directives": Object.fromEntries(directives.sort().map((name) => [name, true])),
    "live-initrd-network": true,
  };
  return `${JSON.stringify(features, undefined, 2)}\n`;
}

function requireOne(tree: Tree, pattern: string): string {
  const [found, ...others] = findPaths(tree, pattern);
  if (found !== undefined && others.length === 0) return found;
  throw new StageFailure(
    `Cannot use the deployed tree: ${found === undefined ? "nothing" : "more than one file"} is '${pattern}'`,
  );
}

function requireField(release: ReadonlyMap<string, string>, name: string): string {
  const value = release.get(name);
  if (value === undefined) throw new StageFailure(`Cannot use the deployed tree: its '/etc/os-release' has no ${name}`);
  return value;
}

function parseRelease(text: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^\s*(\w+)=(["']?)(.*?)\2\s*$/gm);
  return new Map([...lines].map(([, name = "", , value = ""]) => [name, value.replace(/\\(.)/g, "$1")]));
}
