#!/usr/bin/env node
var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
// Runs on any Node: says what is missing instead of failing on syntax that an old one does not know.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
    process.stderr.write(`osbuild-action needs Node 24 or later; this is Node ${process.versions.node}.\n`);
    process.stderr.write("Install it, or run: npx --package=node@24 --package=osbuild-action osbuild-action\n");
    process.exit(2);
}
process.env.OSBUILD_ACTION_PROGRAM = "cli";
await import(__rewriteRelativeImportExtension("./main/index.js"));
export {};
