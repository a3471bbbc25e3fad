import { expect, test } from "@jest/globals";
import * as deploy from "../../stages/org.osbuild.ostree.deploy.container.ts";
import { makeToyImage } from "../helpers/container-image.ts";
import { runStage } from "../helpers/run-module.ts";

const programs = { skopeo: "echo sha256:abc", unshare: 'shift 3; exec "$@"', mount: "", ostree: "" };
const options = {
  osname: "toy",
  target_imgref: "ostree-remote-registry:toy:quay.io/x",
  rootfs: { uuid: "u" },
  kernel_opts: ["rw"],
  mounts: ["/boot"],
};

test("ostree.deploy.container deploys the image with its folders mounted", async () => {
  using image = makeToyImage();
  using outcome = await runStage(deploy, { options, inputs: { images: image.input }, files: { "/boot": null }, programs });

  const calls = outcome.calls.map(({ argv }) => argv);
  expect(calls).toContainEqual(["mount", "--rbind", "{tree}/boot", "{tree}/boot"]);
  expect(calls.at(-1)).toEqual([
    ...[
      "ostree",
      "container",
      "image",
      "deploy",
      expect.stringMatching(/^--imgref=ostree-unverified-image:dir:/),
      "--stateroot=toy",
    ],
    ...["--target-imgref=ostree-remote-registry:toy:quay.io/x", "--karg=rw", "--karg=root=UUID=u", "--sysroot={tree}"],
  ]);
});

test("ostree.deploy.container names a folder to mount that is not there", async () => {
  using image = makeToyImage();

  await expect(runStage(deploy, { options, inputs: { images: image.input }, programs })).rejects.toThrow("no folder '/boot'");
});
