import { enterPrivateNamespace } from "../host/namespace.ts";

/** Entering starts the program again: so nothing else is loaded before. */
if (process.getuid?.() === 0) enterPrivateNamespace(process.env);
await import("./engine-program.ts");
