import { expect, test } from "@jest/globals";
import * as selinux from "../../stages/org.osbuild.selinux.ts";
import { runStage } from "../helpers/run-module.ts";

test("selinux labels a mount with the policy of an input, but for what is excluded", async () => {
  using outcome = await runStage(selinux, {
    options: { target: "mount://root/var", file_contexts: "input://tree/contexts", exclude_paths: ["/lib", "log"] },
    mounts: { root: { "/var": null } },
    inputs: { tree: { path: "/policy", data: {} } },
    programs: { setfiles: "" },
  });

  expect(outcome.calls.map(({ argv }) => argv)).toEqual([
    [
      ...["setfiles", "-F", "-r", "{scratch}/mounts/root", "-e", "{scratch}/mounts/root/var/lib"],
      ...["-e", "{scratch}/mounts/root/var/log", "/policy/contexts", "{scratch}/mounts/root/var"],
    ],
  ]);
});

test("selinux fails when setfiles does", async () => {
  const programs = { setfiles: "exit 1" };

  await expect(runStage(selinux, { options: { file_contexts: "etc/contexts" }, programs })).rejects.toThrow(
    /'setfiles -F -r .*' ended with code 1/,
  );
});
