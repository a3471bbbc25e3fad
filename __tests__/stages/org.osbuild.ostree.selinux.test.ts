import { expect, test } from "@jest/globals";
import * as selinux from "../../stages/org.osbuild.ostree.selinux.ts";
import { runStage } from "../helpers/run-module.ts";

const deployment = "/ostree/deploy/toy/deploy/abc.0";
const options = { deployment: { default: true } };

test("ostree.selinux labels /boot, /etc and /var by the deployment's policy", async () => {
  const files = { [`${deployment}/usr/etc/selinux/config`]: "# comment\nSELINUX=enforcing\nSELINUXTYPE=targeted\n" };
  using outcome = await runStage(selinux, { options, files, programs: { setfiles: "" } });

  const policy = `{tree}${deployment}/usr/etc/selinux/targeted/contexts/files/file_contexts`;
  expect(outcome.calls.map(({ argv }) => argv)).toEqual([
    ["setfiles", "-F", "-r", "{tree}", policy, "{tree}/boot"],
    ["setfiles", "-F", "-r", `{tree}${deployment}`, policy, `{tree}${deployment}/etc`],
    ["setfiles", "-F", "-r", "{tree}/ostree/deploy/toy", policy, "{tree}/ostree/deploy/toy/var"],
  ]);
});

test("ostree.selinux refuses a deployment whose policy is off", async () => {
  const files = { [`${deployment}/etc/selinux/config`]: "SELINUX=disabled\nSELINUXTYPE=targeted\n" };

  await expect(runStage(selinux, { options, files })).rejects.toThrow("it has no SELinux policy switched on");
});
