import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.lvm2.metadata.ts";
import { makeImage, output } from "../helpers/disk.ts";
import { openHostLoop } from "../helpers/loop.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.lvm2.metadata", stage, [
  { does: "fails when it is given no device", options: { vg_name: "v" }, fails: "needs a device named 'device'" },
  { does: "refuses an empty description", options: { vg_name: "v", description: "" }, refused: true },
]);

const config = 'devices { dir = "/dev" scan_lvs = 1 use_devicesfile = 0 } global { use_lvmpolld = 0 event_activation = 0 }';

test("lvm2.metadata changes what LVM reads from the disk", async () => {
  using image = makeImage(32);
  await using loop = await openHostLoop(image.path);
  output("pvcreate", "-q", "--config", config, loop.path);
  output("vgcreate", "-q", "--config", config, "osbuild-test-before", loop.path);
  const options = { vg_name: "osbuild-test-after", creation_host: 'a "host"', creation_time: "1700000000", description: "made" };
  using _ = await runStage(stage, { options, devices: { device: { path: loop.path } } });
  const found = output("pvs", "--config", config, "--noheadings", "-o", "vg_name,vg_uuid", loop.path).trim();
  const text = output("strings", image.path);

  expect(found).toMatch(/^osbuild-test-after /);
  expect(text).toContain('creation_host = "a \\"host\\""');
  expect(text).toContain("creation_time = 1700000000");
  expect(output("vgck", "--config", config, "osbuild-test-after")).toBe("");
});

test("lvm2.metadata fails when the device is no physical volume", async () => {
  using image = makeImage(1);

  await expect(runStage(stage, { options: { vg_name: "v" }, devices: { device: { path: image.path } } })).rejects.toThrow(
    "the device is no physical volume",
  );
});
