import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { listPacmanPackages } from "../src/modules/pacman.ts";
import { runOnTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { linkStandardStreams } from "../src/modules/standard-streams.ts";

export const meta = {
  summary: "Install packages of Arch Linux from files",
  description: [
    "Installs the files given as the input `packages` with the build root's pacman: no network, no resolving. Reports the installed packages as",
    "metadata. A `/etc/machine-id` that only installing made is left empty.",
  ].join("\n"),
  options: { type: "object", additionalProperties: false, properties: {} },
  format1Options: true,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["packages"],
    properties: { packages: { type: "object", additionalProperties: true } },
  },
  tools: ["pacman", "unshare"],
  example: {
    type: "org.osbuild.pacman",
    inputs: {
      packages: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: ["sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d"],
      },
    },
  },
} as const satisfies StageMeta;

const machineId = "/etc/machine-id";

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, inputs, reportMetadata } = context;
  const { path, data } = inputs.packages ?? { path: "", data: {} };
  const names = Object.keys((data.files as object | undefined) ?? {});
  const temporary = !tree.has(machineId);
  linkStandardStreams(["/dev/stdin"]);
  if (temporary) {
    tree.makeDirectory("/etc", { parents: true });
    tree.write(machineId, `${"f".repeat(32)}\n`, { mode: 0o444 });
  }
  tree.makeDirectory("/var/lib/pacman", { parents: true });
  const scratch = mkdtempSync(join(tree.path, "tmp"));
  try {
    for (const name of names) cpSync(join(path, name), join(scratch, name));
    const files = names.map((name) => join(basename(scratch), name));
    await runOnTree(context, "pacman", ["-U", "--noconfirm", "--verbose", "--sysroot", tree.path, ...files]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  if (temporary) {
    tree.remove(machineId);
    tree.write(machineId, "");
  }
  tree.remove("/var/lib/systemd/random-seed");
  reportMetadata({ packages: listPacmanPackages(tree) });
}
