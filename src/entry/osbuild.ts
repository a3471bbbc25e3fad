import { osbuildCommand, osbuildVersion } from "../cli/osbuild.ts";
import { runCommandLine } from "./command-line.ts";

/** The command line under osbuild's own name: no commands, only its flags. */
const args = process.argv.slice(2);
await runCommandLine([osbuildCommand], args[0] === "--version" ? args : ["osbuild", ...args], `osbuild ${osbuildVersion}`);
