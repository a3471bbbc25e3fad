import { existsSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as iso from "../../stages/org.osbuild.grub2.iso.legacy.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { product: { name: "Linux", version: "9" }, kernel: { dir: "/boot" }, isolabel: "X", grub2dir: "boot/grub" };
const hasModules = existsSync("/usr/lib/grub/i386-pc");

(hasModules ? test : test.skip)("grub2.iso.legacy writes the menu and copies GRUB (needs GRUB's modules)", async () => {
  using outcome = await runStage(iso, { options });

  expect(outcome.tree.read("/boot/grub/grub.cfg")).toContain("\tmenuentry 'Boot first drive' --class fedora");
  expect(outcome.tree.isFile("/boot/grub/i386-pc/normal.mod")).toBe(true);
});

test("grub2.iso.legacy says which platform the build root lacks", async () => {
  await expect(runStage(iso, { options: { ...options, platform: "powerpc-ieee1275" } })).rejects.toThrow(
    "has no '/usr/lib/grub/powerpc-ieee1275'",
  );
});
