process.env.OSBUILD_ACTION_PROGRAM = "cache-client";
await import("./main/index.js" as string);

export {};
