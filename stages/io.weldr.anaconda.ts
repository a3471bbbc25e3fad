import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anacondaConfig, anacondaProduct } from "../src/modules/anaconda-2019.ts";
import { runMountedOn } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install a system with Anaconda (manifests of 2019)",
  description: [
    "Runs the build root's Anaconda with a kickstart, which installs to the tree. With `skip_package_install` it installs an empty archive in",
    "place of packages and only configures.",
  ].join("\n"),
  network: true,
  tools: ["anaconda", "tar", "unshare"],
  options: {
    type: "object",
    required: ["kickstart"],
    properties: {
      kickstart: { type: "string", description: "Text of the kickstart" },
      skip_package_install: { type: "boolean", default: false, description: "Install no packages" },
    },
  },
  example: { type: "io.weldr.anaconda", options: { kickstart: "lang en_US.UTF-8\n", skip_package_install: true } },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options, exec } = context;
  const scratch = mkdtempSync(join(tmpdir(), "anaconda-"));
  try {
    const [config, kickstart, archive] = ["etc", "kickstart.ks", "empty.tar"].map((name) => join(scratch, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(join(config, "conf.d"), { recursive: true });
    mkdirSync(join(config, "product.d"));
    writeFileSync(join(config, "anaconda.conf"), anacondaConfig);
    writeFileSync(join(config, "product.d/fedora.conf"), anacondaProduct);
    if (options.skip_package_install) await exec("tar", ["cvf", archive, "--files-from", "/dev/null"]);
    writeFileSync(kickstart, `${options.skip_package_install ? `liveimg --url=file://${archive}\n` : ""}${options.kickstart}`);
    const args = ["--cmdline", "--loglevel", "debug", "--kickstart", kickstart, "--dirinstall", tree.path];
    await runMountedOn(context, [{ source: config, target: "/etc/anaconda" }], "anaconda", args);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
