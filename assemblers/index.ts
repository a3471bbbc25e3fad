// Made by `npm run generate` from the names in this folder.
import type { AssemblerModule } from "../src/modules/assembler.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as qemu from "./org.osbuild.qemu.ts";

/** The built-in assemblers, by type. */
export const assemblers: Readonly<Record<string, AssemblerModule>> = {
  "org.osbuild.noop": noop,
  "org.osbuild.qemu": qemu,
};
