// Made by `npm run generate` from the names in this folder.
import type { DeviceModule } from "../src/modules/device.ts";
import * as loopback from "./org.osbuild.loopback.ts";

/** The built-in devices, by type. */
export const devices: Readonly<Record<string, DeviceModule>> = {
  "org.osbuild.loopback": loopback,
};
