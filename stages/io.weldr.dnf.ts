import { runDnf } from "../src/modules/dnf.ts";
import { dnfCommon } from "../src/modules/dnf-schema.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install RPM packages with dnf (manifests of 2019)",
  description: "As `org.osbuild.dnf`, with repositories as dnf itself describes them and without checksums for their metadata.",
  network: true,
  tools: ["dnf", "unshare"],
  options: {
    type: "object",
    required: ["repos", "packages", "releasever"],
    properties: {
      ...dnfCommon,
      repos: {
        description: "Settings of dnf for each repository, by its name",
        type: "object",
        additionalProperties: { type: "object" },
      },
      verbosity: { description: "What rpm tells", type: "string", default: "info" },
    },
  },
  example: {
    type: "io.weldr.dnf",
    options: {
      repos: { base: { name: "Base", baseurl: "https://example.com/repository/" } },
      packages: ["@Core"],
      releasever: "30",
    },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  const config = Object.entries(options.repos).map(([id, settings]) => formatSection(id, settings));
  await runDnf(context, {
    program: "dnf",
    args: (path) => [
      ...["-yv", "--installroot", tree.path, "--setopt", "reposdir=", "--setopt", "install_weak_deps=False"],
      ...["--releasever", options.releasever, "--rpmverbosity", options.verbosity ?? "info", "--config", path],
    ],
    operation: options.operation ?? "install",
    packages: options.packages,
    config: () => config.join(""),
  });
}

function formatSection(id: string, settings: Readonly<Record<string, unknown>>): string {
  return `[${id}]\n${Object.entries(settings)
    .map(([key, value]) => `${key}=${formatValue(key, value)}\n`)
    .join("")}`;
}

function formatValue(key: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (Array.isArray(value)) return value.join(" ");
  throw new StageFailure(`Cannot tell dnf about '${key}': write a text, a number, a boolean or a list`);
}
