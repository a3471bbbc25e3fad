import { type DnfRepository, formatRepositories, runDnf } from "../src/modules/dnf.ts";
import { dnfCommon, yumRepository } from "../src/modules/dnf-schema.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install RPM packages with yum",
  description: [
    "Resolves, downloads and installs packages with the build root's yum. Repositories of the host are not used. With `gpgkey` every package",
    "must be signed. Manifests of 2020 have this stage; today's resolve names before the build and use `org.osbuild.rpm`.",
  ].join("\n"),
  network: true,
  tools: ["yum", "unshare"],
  options: {
    type: "object",
    required: ["repos", "packages", "releasever"],
    properties: {
      ...dnfCommon,
      repos: { description: "Repositories", type: "array", minItems: 1, items: yumRepository },
      verbosity: { description: "What rpm tells", type: "string", default: "info" },
    },
  },
  example: {
    type: "org.osbuild.yum",
    options: { repos: [{ baseurl: "https://example.com/repository/$releasever/" }], packages: ["bash"], releasever: "7" },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options } = context;
  await runDnf(context, {
    program: "yum",
    args: (config) => [
      ...["--assumeyes", `--installroot=${tree.path}`, "--setopt=reposdir=", `--releasever=${options.releasever}`],
      ...[`--rpmverbosity=${options.verbosity ?? "info"}`, `--config=${config}`],
    ],
    operation: options.operation ?? "install",
    packages: options.packages,
    config: (folder) => formatRepositories(options.repos as readonly DnfRepository[], folder),
  });
}
