// Made by `npm run generate` from the names in this folder.
import type { StageModule } from "../src/modules/stage.ts";
import * as apt from "./org.osbuild.apt.ts";
import * as hostname from "./org.osbuild.hostname.ts";
import * as noop from "./org.osbuild.noop.ts";

/** The built-in stages, by type. */
export const stages: Readonly<Record<string, StageModule>> = {
  "org.osbuild.apt": apt,
  "org.osbuild.hostname": hostname,
  "org.osbuild.noop": noop,
};
