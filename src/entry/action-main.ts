import { runMain } from "../action/main.ts";
import { programPath } from "./programs.ts";

process.exit(await runMain({ engine: programPath("engine"), cacheClient: programPath("cache-client") }));
