import { type DnfRepository, formatRepositories, runDnf, tidyDnf, verifyMetadata } from "../src/modules/dnf.ts";
import { dnfCommon, dnfRepository } from "../src/modules/dnf-schema.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install RPM packages with dnf",
  description: [
    "Resolves, downloads and installs packages with the build root's dnf. Repositories of the host are not used, plugins neither. The metadata",
    "of each repository must have the checksum given, so what is installed does not change unnoticed. With `gpgkey` every package must be signed.",
    "",
    "Manifests of 2020 have this stage; today's resolve names before the build and use `org.osbuild.rpm`.",
  ].join("\n"),
  network: true,
  tools: ["dnf", "unshare"],
  options: {
    type: "object",
    required: ["repos", "packages", "releasever", "basearch"],
    properties: {
      ...dnfCommon,
      repos: {
        description: "Repositories, or checksums of repositories that the source `org.osbuild.dnf` describes",
        type: "array",
        minItems: 1,
        items: { anyOf: [dnfRepository, { type: "string" }] },
      },
      basearch: { description: "Architecture, and value of `$basearch` in URLs", type: "string" },
      install_weak_deps: { description: "Also install what packages recommend", type: "boolean", default: true },
      fastestmirror: { description: "Look for the fastest mirror", type: "boolean", default: true },
      exclude_packages: { description: "What not to install", type: "array", items: { type: "string" }, default: [] },
      module_platform_id: { description: "`PLATFORM_ID` of the distribution, for modules", type: "string" },
    },
  },
  inputs: { type: "object", additionalProperties: false, properties: { repos: { type: "object", additionalProperties: true } } },
  example: {
    type: "org.osbuild.dnf",
    options: {
      repos: [
        {
          baseurl: "https://example.com/repository/$releasever/$basearch/",
          checksum: "sha256:9f596e18f585bee30ac41c11fb11a83ed6b11d5b341c1cb56ca4015d7717cb97",
        },
      ],
      packages: ["@core", "kernel"],
      releasever: "40",
      basearch: "x86_64",
    },
  },
} as const satisfies StageMeta;

const machineId = "/etc/machine-id";

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  const repositories = options.repos.map((repo) =>
    typeof repo === "string" ? findRepository(repo, context) : (repo as DnfRepository),
  );
  const temporary = !tree.has(machineId);
  if (temporary) {
    tree.makeDirectory("/etc", { parents: true });
    tree.write(machineId, `${"f".repeat(32)}\n`, { mode: 0o444 });
  }
  const main = options.module_platform_id ? `[main]\nmodule_platform_id=${options.module_platform_id}\n` : "";
  await runDnf(context, {
    program: "dnf",
    args: (config) => listArguments(options, tree.path, config),
    operation: options.operation ?? "install",
    packages: [...options.packages, ...(options.exclude_packages ?? []).flatMap((name) => ["--exclude", name])],
    config: (folder) => main + formatRepositories(repositories, folder),
  });
  verifyMetadata(tree, repositories);
  tidyDnf(tree);
  if (!temporary) return;
  tree.remove(machineId);
  tree.write(machineId, "");
}

function listArguments(options: StageContext<typeof meta>["options"], tree: string, config: string): readonly string[] {
  const set = (name: string, value: string) => ["--setopt", `${name}=${value}`];
  const yes = (value = true) => (value ? "True" : "False");
  return [
    ...["-yv", "--installroot", tree, "--forcearch", options.basearch],
    ...set("reposdir", ""),
    ...set("install_weak_deps", yes(options.install_weak_deps)),
    ...set("fastestmirror", yes(options.fastestmirror)),
    ...set("skip_if_unavailable", "false"),
    ...["--releasever", options.releasever, "--noplugins", "--config", config],
  ];
}

/** What the source says about a repository that the manifest names by its checksum only. */
function findRepository(checksum: string, { inputs }: StageContext<typeof meta>): DnfRepository {
  const known = inputs.repos?.data.repos as Readonly<Record<string, DnfRepository>> | undefined;
  const found = known?.[checksum];
  if (found === undefined) throw new StageFailure(`Cannot find the repository '${checksum}': no source describes it`);
  return { ...found, checksum };
}
