import { programPath } from "./programs.ts";

process.stdout.write(`osbuild image build, node ${process.version} on ${process.arch}\n`);
const { runMain } = await import("../action/main.ts");
process.exit(await runMain({ engine: programPath("engine"), cacheClient: programPath("cache-client") }));
