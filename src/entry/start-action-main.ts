process.env.OSBUILD_ACTION_PROGRAM = "action-main";
await import("./main/index.js" as string);

export {};
