// Made by `npm run generate` from the names in this folder.
import type { AssemblerModule } from "../src/modules/assembler.ts";

/** Loads one of the built-in assemblers. */
export const loadAssemblers: Readonly<Record<string, () => Promise<AssemblerModule>>> = {
  "org.osbuild.noop": () => import("./org.osbuild.noop.ts"),
  "org.osbuild.qemu": () => import("./org.osbuild.qemu.ts"),
};
