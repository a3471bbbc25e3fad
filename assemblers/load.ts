// Made by `npm run generate` from the names in this folder.
import type { AssemblerModule } from "../src/modules/assembler.ts";

/** Loads one of the built-in assemblers. */
export const loadAssemblers: Readonly<Record<string, () => Promise<AssemblerModule>>> = {
  "io.weldr.qcow2": () => import("./io.weldr.qcow2.ts"),
  "io.weldr.tar": () => import("./io.weldr.tar.ts"),
  "org.osbuild.error": () => import("./org.osbuild.error.ts"),
  "org.osbuild.noop": () => import("./org.osbuild.noop.ts"),
  "org.osbuild.oci-archive": () => import("./org.osbuild.oci-archive.ts"),
  "org.osbuild.ostree.commit": () => import("./org.osbuild.ostree.commit.ts"),
  "org.osbuild.qemu": () => import("./org.osbuild.qemu.ts"),
  "org.osbuild.rawfs": () => import("./org.osbuild.rawfs.ts"),
  "org.osbuild.tar": () => import("./org.osbuild.tar.ts"),
};
