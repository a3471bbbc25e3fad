// Made by `npm run generate` from the names in this folder.
import type { SourceModule } from "../src/modules/source.ts";
import * as containersStorage from "./org.osbuild.containers-storage.ts";
import * as curl from "./org.osbuild.curl.ts";
import * as dnf from "./org.osbuild.dnf.ts";
import * as inline from "./org.osbuild.inline.ts";
import * as librepo from "./org.osbuild.librepo.ts";
import * as ostree from "./org.osbuild.ostree.ts";
import * as skopeo from "./org.osbuild.skopeo.ts";
import * as skopeoIndex from "./org.osbuild.skopeo-index.ts";

/** The built-in sources, by type. */
export const sources: Readonly<Record<string, SourceModule>> = {
  "org.osbuild.containers-storage": containersStorage,
  "org.osbuild.curl": curl,
  "org.osbuild.dnf": dnf,
  "org.osbuild.inline": inline,
  "org.osbuild.librepo": librepo,
  "org.osbuild.ostree": ostree,
  "org.osbuild.skopeo": skopeo,
  "org.osbuild.skopeo-index": skopeoIndex,
};
