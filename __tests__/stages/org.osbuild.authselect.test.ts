import { expect, test } from "@jest/globals";
import * as authselect from "../../stages/org.osbuild.authselect.ts";
import { runStage } from "../helpers/run-module.ts";

test("authselect chooses the profile with its features", async () => {
  using outcome = await runStage(authselect, {
    options: { profile: "sssd", features: ["with-sudo", "x"] },
    programs: { chroot: "" },
  });

  expect(outcome.calls.map(({ argv }) => argv.join(" "))).toEqual([
    "chroot {tree} /usr/bin/authselect select --force --nobackup sssd with-sudo x",
  ]);
});

test("authselect fails when the program does", async () => {
  await expect(runStage(authselect, { options: { profile: "x" }, programs: { chroot: "exit 2" } })).rejects.toThrow(
    "ended with code 2",
  );
});
