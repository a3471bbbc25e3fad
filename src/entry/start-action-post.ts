process.env.OSBUILD_ACTION_PROGRAM = "action-post";
await import("./main/index.js" as string);

export {};
