import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Run an Ansible playbook on the tree (manifests of 2019)",
  description: "Runs the build root's `ansible-playbook` on the tree through chroot. The tree needs Python 3.",
  tools: ["ansible-playbook"],
  options: {
    type: "object",
    required: ["playbook"],
    properties: { playbook: { type: ["string", "array"], description: "The playbook, as text (YAML) or as data" } },
  },
  example: {
    type: "io.weldr.ansible",
    options: { playbook: [{ hosts: "osbuild-tree", tasks: [{ copy: { content: "hello", dest: "/etc/motd" } }] }] },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, exec }: StageContext<typeof meta>): Promise<void> {
  const playbook: unknown = options.playbook;
  const scratch = mkdtempSync(join(tmpdir(), "ansible-"));
  try {
    const [inventory, file] = ["inventory", "playbook.yml"].map((name) => join(scratch, name)) as [string, string];
    const host = [
      "osbuild-tree",
      "ansible_connection=chroot",
      `ansible_host=${tree.path}`,
      "ansible_python_interpreter=/usr/bin/python3",
    ];
    writeFileSync(inventory, host.join(" "));
    writeFileSync(file, typeof playbook === "string" ? playbook : JSON.stringify(playbook));
    await exec("ansible-playbook", ["-v", "--connection", "chroot", "--inventory", inventory, file]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
