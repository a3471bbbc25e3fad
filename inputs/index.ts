// Made by `npm run generate` from the names in this folder.
import type { InputModule } from "../src/modules/input.ts";
import * as containers from "./org.osbuild.containers.ts";
import * as containersStorage from "./org.osbuild.containers-storage.ts";
import * as files from "./org.osbuild.files.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as ostreeCheckout from "./org.osbuild.ostree.checkout.ts";
import * as ostree from "./org.osbuild.ostree.ts";
import * as tree from "./org.osbuild.tree.ts";

/** The built-in inputs, by type. */
export const inputs: Readonly<Record<string, InputModule>> = {
  "org.osbuild.containers": containers,
  "org.osbuild.containers-storage": containersStorage,
  "org.osbuild.files": files,
  "org.osbuild.noop": noop,
  "org.osbuild.ostree": ostree,
  "org.osbuild.ostree.checkout": ostreeCheckout,
  "org.osbuild.tree": tree,
};
