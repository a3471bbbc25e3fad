// Made by `npm run generate` from the names in this folder.
import type { RunnerModule } from "../src/modules/runner.ts";

/** Loads one of the built-in runners. */
export const loadRunners: Readonly<Record<string, () => Promise<RunnerModule>>> = {
  "org.osbuild.centos9": () => import("./org.osbuild.centos9.ts"),
  "org.osbuild.fedora30": () => import("./org.osbuild.fedora30.ts"),
  "org.osbuild.fedora38": () => import("./org.osbuild.fedora38.ts"),
  "org.osbuild.linux": () => import("./org.osbuild.linux.ts"),
  "org.osbuild.rhel7": () => import("./org.osbuild.rhel7.ts"),
  "org.osbuild.rhel81": () => import("./org.osbuild.rhel81.ts"),
  "org.osbuild.rhel82": () => import("./org.osbuild.rhel82.ts"),
  "org.osbuild.ubuntu1804": () => import("./org.osbuild.ubuntu1804.ts"),
};
