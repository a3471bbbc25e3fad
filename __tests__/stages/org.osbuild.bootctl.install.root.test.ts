import { expect, test } from "@jest/globals";
import * as bootctl from "../../stages/org.osbuild.bootctl.install.root.ts";
import { runStage } from "../helpers/run-module.ts";

test("bootctl.install.root installs on a mount, with the options given", async () => {
  using outcome = await runStage(bootctl, {
    options: { root: "mount://root/", "esp-path": "/efi", "random-seed": "no", "entry-token": "os-id", "relax-esp-checks": true },
    mounts: { root: {} },
    programs: { bootctl: "echo relaxed $SYSTEMD_RELAX_ESP_CHECKS" },
  });

  expect(outcome.calls.map(({ argv }) => argv)).toEqual(
    [...[["bootctl", "install", "--no-variables", "--root", "{scratch}/mounts/root"]]].map((start) => [
      ...start,
      "--random-seed",
      "no",
      "--entry-token",
      "os-id",
      "--esp-path",
      "/efi",
    ]),
  );
  expect(outcome.log).toBe("relaxed 1\n");
});

test("bootctl.install.root names a mount that is not there", async () => {
  await expect(runStage(bootctl, { options: { root: "mount://nope/" } })).rejects.toThrow("there is no mount named 'nope'");
});
