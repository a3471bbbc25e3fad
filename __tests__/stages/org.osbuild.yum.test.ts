import { expect, test } from "@jest/globals";
import * as yum from "../../stages/org.osbuild.yum.ts";
import { runStage } from "../helpers/run-module.ts";

const programs = { unshare: 'shift 3; exec "$@"', mount: "", rpm: "echo /usr/lib/sysimage/rpm all" };
const options = { repos: [{ baseurl: "file:///repository", gpgkey: "KEY" }], packages: ["bash", "@core"], releasever: "7" };

test("yum is called with a configuration that has the repositories", async () => {
  const yumProgram = 'echo "$6" | cut -d= -f2 | xargs cat';
  using outcome = await runStage(yum, { options, programs: { ...programs, yum: yumProgram } });

  const call = outcome.calls.find(({ argv }) => argv[0] === "yum");
  expect(call?.argv).toEqual([
    ...["yum", "--assumeyes", "--installroot={tree}", "--setopt=reposdir=", "--releasever=7", "--rpmverbosity=info"],
    ...[expect.stringMatching(/^--config=.*\/yum.conf$/), "install", "bash", "@core"],
  ]);
  expect(outcome.log).toMatch(
    /^\[repo0\]\nname=repo0\nbaseurl=file:\/\/\/repository\ngpgcheck=1\ngpgkey=file:\/\/.*\/repo0.asc\n$/,
  );
});

test("yum's failure is told in its own words", async () => {
  const failing = { ...programs, yum: "echo 'Error: Nothing to do'; exit 1" };

  await expect(runStage(yum, { options, programs: failing })).rejects.toThrow(
    "Cannot install the packages:\nError: Nothing to do",
  );
});
