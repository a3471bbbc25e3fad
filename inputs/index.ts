// Made by `npm run generate` from the names in this folder.
import type { InputModule } from "../src/modules/input.ts";
import * as files from "./org.osbuild.files.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as tree from "./org.osbuild.tree.ts";

/** The built-in inputs, by type. */
export const inputs: Readonly<Record<string, InputModule>> = {
  "org.osbuild.files": files,
  "org.osbuild.noop": noop,
  "org.osbuild.tree": tree,
};
