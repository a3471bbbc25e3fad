// Made by `npm run generate` from the names in this folder.
import type { DeviceModule } from "../src/modules/device.ts";
import * as loopback from "./org.osbuild.loopback.ts";
import * as luks2 from "./org.osbuild.luks2.ts";
import * as lvm2Lv from "./org.osbuild.lvm2.lv.ts";

/** The built-in devices, by type. */
export const devices: Readonly<Record<string, DeviceModule>> = {
  "org.osbuild.loopback": loopback,
  "org.osbuild.luks2": luks2,
  "org.osbuild.lvm2.lv": lvm2Lv,
};
