// Made by `npm run generate` from the names in this folder.
import type { AssemblerModule } from "../src/modules/assembler.ts";
import * as ioWeldrQcow2 from "./io.weldr.qcow2.ts";
import * as ioWeldrTar from "./io.weldr.tar.ts";
import * as _error from "./org.osbuild.error.ts";
import * as noop from "./org.osbuild.noop.ts";
import * as ociArchive from "./org.osbuild.oci-archive.ts";
import * as ostreeCommit from "./org.osbuild.ostree.commit.ts";
import * as qemu from "./org.osbuild.qemu.ts";
import * as rawfs from "./org.osbuild.rawfs.ts";
import * as tar from "./org.osbuild.tar.ts";

/** The built-in assemblers, by type. */
export const assemblers: Readonly<Record<string, AssemblerModule>> = {
  "io.weldr.qcow2": ioWeldrQcow2,
  "io.weldr.tar": ioWeldrTar,
  "org.osbuild.error": _error,
  "org.osbuild.noop": noop,
  "org.osbuild.oci-archive": ociArchive,
  "org.osbuild.ostree.commit": ostreeCommit,
  "org.osbuild.qemu": qemu,
  "org.osbuild.rawfs": rawfs,
  "org.osbuild.tar": tar,
};
