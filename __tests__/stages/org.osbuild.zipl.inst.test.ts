import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.zipl.inst.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.zipl.inst", stage, [
  {
    does: "fails when no entry is for the kernel",
    options: { kernel: "6.1", location: 2048 },
    fails: "no boot entry for the kernel '6.1'",
  },
  { does: "refuses options without a location", options: { kernel: "6.1" }, refused: true },
]);

test("zipl.inst calls zipl with what the boot entry says", async () => {
  const entry = "version 6.1\nlinux /boot/vmlinuz\ninitrd /boot/initrd\noptions root=/dev/vda ro\n";
  using outcome = await runStage(stage, {
    options: { kernel: "6.1", location: 2048, kernel_opts_append: ["quiet"], blocksize: 4096 },
    devices: { disk: { path: "/dev/loop9" } },
    mounts: { ".": { "/boot/loader/entries/a.conf": entry, "/boot/loader/entries/b-rescue.conf": "version 6.1\n" } },
    programs: { zipl: "" },
  });
  const root = "{scratch}/mounts";

  expect(outcome.calls.map(({ argv }) => argv)).toEqual([
    [
      ...["zipl", "--verbose", "--target", `${root}/boot`, "--image", `${root}/boot/vmlinuz`, "--ramdisk", `${root}/boot/initrd`],
      ...["--parameters", "root=/dev/vda ro quiet", "--targetbase", "/dev/loop9", "--targettype", "SCSI"],
      ...["--targetblocksize", "4096", "--targetoffset", "2048"],
    ],
  ]);
});
