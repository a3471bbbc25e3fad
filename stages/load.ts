// Made by `npm run generate` from the names in this folder.
import type { StageModule } from "../src/modules/stage.ts";

/** Loads one of the built-in stages. */
export const loadStages: Readonly<Record<string, () => Promise<StageModule>>> = {
  "org.osbuild.apt": () => import("./org.osbuild.apt.ts"),
  "org.osbuild.hostname": () => import("./org.osbuild.hostname.ts"),
  "org.osbuild.noop": () => import("./org.osbuild.noop.ts"),
};
