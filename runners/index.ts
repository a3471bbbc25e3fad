// Made by `npm run generate` from the names in this folder.
import type { RunnerModule } from "../src/modules/runner.ts";
import * as centos9 from "./org.osbuild.centos9.ts";
import * as fedora30 from "./org.osbuild.fedora30.ts";
import * as fedora38 from "./org.osbuild.fedora38.ts";
import * as linux from "./org.osbuild.linux.ts";
import * as rhel7 from "./org.osbuild.rhel7.ts";
import * as rhel81 from "./org.osbuild.rhel81.ts";
import * as rhel82 from "./org.osbuild.rhel82.ts";
import * as ubuntu1804 from "./org.osbuild.ubuntu1804.ts";

/** The built-in runners, by type. */
export const runners: Readonly<Record<string, RunnerModule>> = {
  "org.osbuild.centos9": centos9,
  "org.osbuild.fedora30": fedora30,
  "org.osbuild.fedora38": fedora38,
  "org.osbuild.linux": linux,
  "org.osbuild.rhel7": rhel7,
  "org.osbuild.rhel81": rhel81,
  "org.osbuild.rhel82": rhel82,
  "org.osbuild.ubuntu1804": ubuntu1804,
};
