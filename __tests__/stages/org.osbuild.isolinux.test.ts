import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as isolinux from "../../stages/org.osbuild.isolinux.ts";
import { layFiles, runStage } from "../helpers/run-module.ts";

const options = { product: { name: "Linux", version: "9" }, kernel: { dir: "/images", opts: ["a", "b"] }, fips: true };
const files = { "/images/vmlinuz": "kernel", "/images/initrd.img": "initrd" };
let data: string;

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "syslinux-"));
  const loader = ["isolinux.bin", "ldlinux.c32", "libcom32.c32", "libutil.c32", "vesamenu.c32"].map((name) => [
    `/usr/share/syslinux/${name}`,
    name,
  ]);
  layFiles(data, { ...Object.fromEntries(loader), "/usr/share/anaconda/boot/syslinux-splash.png": "png" });
});

afterAll(() => rmSync(data, { recursive: true }));

describe("isolinux", () => {
  test("fills the folder", async () => {
    using outcome = await runStage(isolinux, { options, files, inputs: { data: { path: data, data: {} } } });

    const { tree } = outcome;
    expect(tree.list("/isolinux")).toEqual([
      "initrd.img",
      "isolinux.bin",
      "isolinux.cfg",
      "ldlinux.c32",
      "libcom32.c32",
      "libutil.c32",
      "splash.png",
      "vesamenu.c32",
      "vmlinuz",
    ]);
    expect(tree.find("/isolinux/vmlinuz")?.ino).toBe(tree.find("/images/vmlinuz")?.ino);
    const menu = tree.read("/isolinux/isolinux.cfg");
    expect(menu).toContain("  menu label Test this ^media & install Linux 9\n");
    expect(menu).toContain("  append initrd=initrd.img a b quiet fips=1\n");
  });

  test("names the file that the input lacks", async () => {
    await expect(runStage(isolinux, { options, files, inputs: { data: { path: "/nowhere", data: {} } } })).rejects.toThrow(
      "syslinux-splash.png",
    );
  });

  test("refuses a tree that has the folder", async () => {
    await expect(runStage(isolinux, { options, files: { "/isolinux": null } })).rejects.toThrow(
      "the tree has '/isolinux' already",
    );
  });
});
