import { expect, test } from "@jest/globals";
import * as dnf from "../../stages/io.weldr.dnf.ts";
import { runStage } from "../helpers/run-module.ts";

const programs = {
  unshare: 'shift 3; exec "$@"',
  mount: "",
  rpm: "echo /usr/lib/sysimage/rpm all",
  dnf: 'while [ "$1" != --config ]; do shift; done; cat "$2"',
};
const repos = { base: { name: "Base", baseurl: ["a", "b"], gpgcheck: true, priority: 5 } };

test("io.weldr.dnf is called with the repositories as they are written", async () => {
  using outcome = await runStage(dnf, { options: { repos, packages: ["@Core"], releasever: "30" }, programs });

  const call = outcome.calls.find(({ argv }) => argv[0] === "dnf");
  expect(call?.argv).toEqual([
    ...["dnf", "-yv", "--installroot", "{tree}", "--setopt", "reposdir=", "--setopt", "install_weak_deps=False"],
    ...["--releasever", "30", "--rpmverbosity", "info", "--config", expect.stringMatching(/dnf.conf$/), "install", "@Core"],
  ]);
  expect(outcome.log).toBe("[base]\nname=Base\nbaseurl=a b\ngpgcheck=1\npriority=5\n");
});

test("io.weldr.dnf refuses a setting that dnf has no form for", async () => {
  const options = { repos: { base: { baseurl: { a: 1 } } }, packages: ["x"], releasever: "30" };

  await expect(runStage(dnf, { options, programs })).rejects.toThrow("Cannot tell dnf about 'baseurl'");
});
