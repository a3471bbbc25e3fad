import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { unmount } from "../../src/linux/mount.ts";
import { mountOverlay } from "../../src/linux/overlay.ts";
import * as skopeo from "../../stages/org.osbuild.skopeo.ts";
import { whyNoRoot } from "../helpers/cli.ts";
import { makeToyImage } from "../helpers/container-image.ts";
import { runStage } from "../helpers/run-module.ts";

const canRun = whyNoRoot() === undefined && existsSync("/usr/bin/skopeo") && existsSync("/etc/containers/policy.json");
const suite = canRun ? describe : describe.skip; // needs root and the package skopeo

suite("skopeo into a storage of a tree that is an overlay", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "skopeo-overlay-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const mountOn = (tree: string) => {
    const [lower, path, work, copy] = ["lower", "upper", "work", "copy"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    for (const made of [lower, path, work, copy]) mkdirSync(made);
    mountOverlay({ lowers: [lower], upper: { path, work }, target: tree });
  };

  test("makes one that others find the image in", async () => {
    using image = makeToyImage();
    const destination = { type: "containers-storage", "storage-path": "/usr/share/storage" };
    using outcome = await runStage(skopeo, { options: { destination }, inputs: { images: image.input }, prepare: mountOn });
    using _ = { [Symbol.dispose]: () => unmount(outcome.tree.path) };

    expect(outcome.tree.list("/usr/share/storage/overlay")).not.toContain("backingFsBlockDev");
    // The driver looks at no overlay, and mounts what it looks at.
    const copy = join(folder, "copy");
    execFileSync("cp", ["-a", `${outcome.tree.resolve("/usr/share/storage")}/.`, copy]);
    const name = `containers-storage:[overlay@${copy}+${folder}/run]localhost/toy:1`;
    const found = execFileSync("unshare", ["--mount", "skopeo", "inspect", "--raw", name], { encoding: "utf8" });
    expect(JSON.parse(found)).toMatchObject({ schemaVersion: 2, config: { digest: image.checksum } });
  });
});
