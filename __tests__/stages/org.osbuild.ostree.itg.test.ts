import { describe, expect, test } from "@jest/globals";
import * as ostree from "../../stages/org.osbuild.ostree.ts";
import { hasOstree, makeOstreeRepository } from "../helpers/deployable-ostree.ts";
import { runStage } from "../helpers/run-module.ts";

const describeWithOstree = hasOstree ? describe : describe.skip; // needs the package ostree

describeWithOstree("ostree", () => {
  test("deploys, fills /var and adds remotes in one go", async () => {
    using repository = makeOstreeRepository();
    const remotes = [{ name: "origin", url: "https://example.com" }];
    const options = {
      osname: "toy",
      rootfs: { uuid: "u" },
      mounts: [{ path: "/boot", mode: 0o700 }],
      populate_var: true,
      remotes,
    };
    using outcome = await runStage(ostree, { options, inputs: { commit: repository.input } });

    const { tree } = outcome;
    expect(tree.read(`/ostree/deploy/toy/deploy/${repository.commit}.0/etc/hostname`)).toBe("toy\n");
    expect(tree.read("/ostree/repo/config")).toContain('readonly=true\n\n[remote "origin"]');
    expect(tree.isDirectory("/ostree/deploy/toy/var/log")).toBe(true);
    expect((tree.find("/boot")?.mode ?? 0) & 0o777).toBe(0o700);
  });

  test("asks for a commit", async () => {
    const inputs = { commit: { path: "/none", data: { refs: {} } } };

    await expect(runStage(ostree, { options: { osname: "toy" }, inputs })).rejects.toThrow("must have at least one commit");
  });
});
