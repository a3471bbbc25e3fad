import { runPost } from "../action/post.ts";
import { programPath } from "./programs.ts";

await runPost(programPath("cache-client"));
process.exit(0);
