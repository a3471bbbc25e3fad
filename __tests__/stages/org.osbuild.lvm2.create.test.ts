import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.lvm2.create.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.lvm2.create", stage, [
  {
    does: "fails when it is given no device",
    options: { volumes: [{ name: "a", size: "1G" }] },
    fails: "needs a device named 'device'",
  },
  { does: "refuses a volume with two sizes", options: { volumes: [{ name: "a", size: "1G", extents: "1" }] }, refused: true },
]);

test("lvm2.create makes a volume, a group of a name of its own and logical volumes", async () => {
  const volumes = [
    { name: "root", size: "5G" },
    { name: "home", extents: "100%FREE" },
  ];
  const programs = { pvcreate: "", vgcreate: "", lvcreate: "" };
  using outcome = await runStage(stage, { options: { volumes }, devices: { device: { path: "/dev/loop9" } }, programs });
  const group = outcome.calls[1]?.argv[1] ?? "";

  expect(group).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(outcome.calls.map(({ argv }) => argv)).toEqual([
    ["pvcreate", "/dev/loop9"],
    ["vgcreate", group, "/dev/loop9"],
    ["lvcreate", "-an", "--size", "5G", "-n", "root", group],
    ["lvcreate", "-an", "--extents", "100%FREE", "-n", "home", group],
  ]);
});

test("lvm2.create fails when a program does", async () => {
  const given = { options: { volumes: [{ name: "a", size: "1G" }] }, devices: { device: { path: "/dev/loop9" } } };

  await expect(runStage(stage, { ...given, programs: { pvcreate: "exit 5" } })).rejects.toThrow(
    "'pvcreate /dev/loop9' ended with code 5",
  );
});
