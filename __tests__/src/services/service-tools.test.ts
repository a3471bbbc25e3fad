import { expect, test } from "@jest/globals";
import { catalogue } from "../../../src/entry/catalogue.ts";
import type { Stage } from "../../../src/manifest/manifest.ts";
import { canMount } from "../../../src/modules/filesystem.ts";
import { listServiceTools } from "../../../src/services/service-tools.ts";

const opened = { inputs: [{ type: "org.osbuild.ostree" }], devices: [{ type: "org.osbuild.luks2" }] };

test("listServiceTools names what inputs, devices and mounts run, and mtools only where the kernel has no FAT", () => {
  const mounts = [{ type: "org.osbuild.ddi" }, { type: "org.osbuild.fat" }, { type: "org.osbuild.ext4" }];
  const tools = listServiceTools({ ...opened, mounts } as unknown as Stage, catalogue);

  expect(tools).toEqual(["ostree", "cryptsetup", "dmsetup", "systemd-dissect", ...(canMount("vfat") ? [] : ["mcopy"])]);
});
