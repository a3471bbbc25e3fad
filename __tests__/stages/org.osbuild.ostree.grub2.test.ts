import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as grub2 from "../../stages/org.osbuild.ostree.grub2.ts";
import { runStage } from "../helpers/run-module.ts";

const files = { "/grub.cfg": "linux /a ostree=@OSTREE@ rw\n" };
const bootPath = "/ostree/boot.1/toy/abc/0";

describe("ostree.grub2", () => {
  test("puts the path of the input's deployment in", async () => {
    const folder = mkdtempSync(join(tmpdir(), "system-"));
    mkdirSync(join(folder, bootPath), { recursive: true });
    using outcome = await runStage(grub2, {
      options: { filename: "grub.cfg" },
      files,
      inputs: { tree: { path: folder, data: {} } },
    });
    rmSync(folder, { recursive: true });

    expect(outcome.tree.read("/grub.cfg")).toBe(`linux /a ostree=${bootPath} rw\n`);
  });

  test("looks on a mount when told", async () => {
    const mounts = { root: { [bootPath]: null } };
    using outcome = await runStage(grub2, { options: { filename: "/grub.cfg", source: "mount://root/" }, files, mounts });

    expect(outcome.tree.read("/grub.cfg")).toContain(bootPath);
  });

  test("refuses a system with several deployments, and with none", async () => {
    const options = { filename: "/grub.cfg", source: "mount://root/" };
    const two = { root: { [bootPath]: null, "/ostree/boot.0/toy/def/0": null } };

    await expect(runStage(grub2, { options, files, mounts: two })).rejects.toThrow("boot.0/toy/def/0, /ostree/boot.1/toy/abc/0");
    await expect(runStage(grub2, { options, files, mounts: { root: {} } })).rejects.toThrow("there is none");
  });
});
