import { expect, test } from "@jest/globals";
import * as ignition from "../../stages/org.osbuild.ignition.ts";
import { runStage } from "../helpers/run-module.ts";

test("ignition writes kernel arguments for the network", async () => {
  using outcome = await runStage(ignition, { options: { network: ["ip=dhcp", "rd.neednet=1"] }, files: { "/boot": null } });

  expect(outcome.tree.read("/boot/ignition.firstboot")).toBe("set ignition_network_kcmdline='ip=dhcp rd.neednet=1'");
});

test("ignition writes an empty file to another folder, with or without a scheme", async () => {
  using outcome = await runStage(ignition, { options: { target: "/efi" }, files: { "/efi": null } });

  expect(outcome.tree.read("/efi/ignition.firstboot")).toBe("");
});

test("ignition fails when the folder is missing", async () => {
  await expect(runStage(ignition, {})).rejects.toThrow("does not exist");
});
