import { describe, expect, test } from "@jest/globals";
import * as bootc from "../../stages/org.osbuild.bootc.install-to-filesystem.ts";
import { makeToyImage } from "../helpers/container-image.ts";
import { runStage } from "../helpers/run-module.ts";

const programs = {
  skopeo: "echo sha256:abc",
  unshare: 'shift 3; exec "$@"',
  mount: "",
  mkdir: "",
  bootc: 'echo "$BOOTC_SKIP_SELINUX_HOST_CHECK"; shift 7; cat "$1" || true',
};

describe("bootc.install-to-filesystem", () => {
  test("installs on the mounts with everything given", async () => {
    using image = makeToyImage();
    const options = {
      "root-ssh-authorized-keys": ["ssh-ed25519 A", "ssh-ed25519 B"],
      "kernel-args": ["a", "b=c"],
      "target-imgref": "quay.io/x",
      stateroot: "s",
      "root-mount-spec": "",
      "boot-mount-spec": "UUID=1",
      "bootupd-skip-boot-uuid": true,
      bootloader: "systemd",
      composefs: true,
    };
    using outcome = await runStage(bootc, { options, inputs: { images: image.input }, mounts: { root: {} }, programs });

    const calls = outcome.calls.map(({ argv }) => argv);
    expect(calls).toContainEqual(["mount", "-t", "devtmpfs", "devtmpfs", "/dev"]);
    expect(calls.at(-1)).toEqual([
      ...[
        "bootc",
        "install",
        "to-filesystem",
        "--source-imgref",
        expect.stringMatching(/^dir:/),
        "--skip-fetch-check",
        "--generic-image",
      ],
      ...["--root-ssh-authorized-keys", expect.stringMatching(/authorized_keys$/), "--karg", "a", "--karg", "b=c"],
      ...["--target-imgref", "quay.io/x", "--stateroot", "s", "--root-mount-spec=", "--boot-mount-spec", "UUID=1"],
      ...["--bootupd-skip-boot-uuid", "--bootloader", "systemd", "--composefs-backend", "{scratch}/mounts"],
    ]);
    expect(outcome.log).toContain("true\nssh-ed25519 A\nssh-ed25519 B\n");
  });

  test("fails when bootc does", async () => {
    using image = makeToyImage();
    const failing = { ...programs, bootc: "exit 1" };

    await expect(runStage(bootc, { inputs: { images: image.input }, mounts: { root: {} }, programs: failing })).rejects.toThrow(
      "ended with code 1",
    );
  });
});
