import { commands } from "../cli/commands.ts";
import { runCommandLine } from "./command-line.ts";
import { packageVersion } from "./programs.ts";

/** The command line. */
await runCommandLine(commands, process.argv.slice(2), `osbuild-action ${packageVersion()}`);
