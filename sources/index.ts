// Made by `npm run generate` from the names in this folder.
import type { SourceModule } from "../src/modules/source.ts";
import * as curl from "./org.osbuild.curl.ts";
import * as inline from "./org.osbuild.inline.ts";

/** The built-in sources, by type. */
export const sources: Readonly<Record<string, SourceModule>> = {
  "org.osbuild.curl": curl,
  "org.osbuild.inline": inline,
};
