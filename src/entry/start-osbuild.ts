#!/usr/bin/env node
// Runs on any Node: says what is missing instead of failing on syntax that an old one does not know.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(`osbuild-action needs Node 24 or later; this is Node ${process.versions.node}.\n`);
  process.stderr.write("Install it, or run: npx --package=node@24 --package=osbuild-action osbuild-action\n");
  process.exit(2);
}
process.env.OSBUILD_ACTION_PROGRAM = "osbuild";
await import("./main/index.js" as string);

export {};
