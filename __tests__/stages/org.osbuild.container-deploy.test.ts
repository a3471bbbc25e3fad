import { describe, expect, test } from "@jest/globals";
import * as deploy from "../../stages/org.osbuild.container-deploy.ts";
import { makeToyImage } from "../helpers/container-image.ts";
import { layFiles, runStage } from "../helpers/run-module.ts";

const recorded = { skopeo: "echo sha256:abc" };

describe("container-deploy", () => {
  test("copies the image's files and removes what is excluded", async () => {
    using image = makeToyImage();
    layFiles(`${image.folder}/mounted`, { "/etc/os-release": "toy", "/sysroot/x": "", "/link": { link: "/etc" } });
    const programs = { ...recorded, podman: `case "$*" in *" mount "*) echo ${image.folder}/mounted;; esac` };
    const options = { exclude: ["/sysroot", "/link", "/none"] };
    using outcome = await runStage(deploy, { options, inputs: { images: image.input }, programs });

    expect(outcome.tree.list("/")).toEqual(["etc"]);
    expect(outcome.tree.read("/etc/os-release")).toBe("toy");
    const name = expect.stringMatching(/^tmp-container-mount-\d+$/);
    expect(outcome.calls.filter(({ argv }) => argv[0] === "podman").map(({ argv }) => argv)).toEqual([
      ["podman", "image", "mount", name],
      ["podman", "image", "umount", name],
      ["podman", "rmi", name],
    ]);
  });

  test("fails when the image cannot be mounted", async () => {
    using image = makeToyImage();
    const programs = { ...recorded, podman: "exit 125" };

    await expect(runStage(deploy, { inputs: { images: image.input }, programs })).rejects.toThrow("ended with code 125");
  });
});
