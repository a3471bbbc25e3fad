import { expect, test } from "@jest/globals";
import * as anaconda from "../../stages/io.weldr.anaconda.ts";
import { runStage } from "../helpers/run-module.ts";

const programs = { unshare: 'shift 3; exec "$@"', mount: 'cat "$2/anaconda.conf"', mkdir: "", anaconda: 'cat "$5"' };

test("io.weldr.anaconda installs to the tree with its configuration in place", async () => {
  using outcome = await runStage(anaconda, { options: { kickstart: "lang C\n", skip_package_install: true }, programs });

  const call = outcome.calls.at(-1)?.argv;
  expect(call).toEqual([
    ...[
      "anaconda",
      "--cmdline",
      "--loglevel",
      "debug",
      "--kickstart",
      expect.stringMatching(/kickstart.ks$/),
      "--dirinstall",
      "{tree}",
    ],
  ]);
  expect(outcome.log).toContain("     org.fedoraproject.Anaconda.Modules.Services\n\n[Installation System]\n");
  expect(outcome.log).toMatch(/liveimg --url=file:\/\/.*\/empty.tar\nlang C\n$/);
});

test("io.weldr.anaconda fails when the program does", async () => {
  await expect(runStage(anaconda, { options: { kickstart: "" }, programs: { ...programs, anaconda: "exit 1" } })).rejects.toThrow(
    "ended with code 1",
  );
});
