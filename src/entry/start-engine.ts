process.env.OSBUILD_ACTION_PROGRAM = "engine";
await import("./main/index.js" as string);

export {};
